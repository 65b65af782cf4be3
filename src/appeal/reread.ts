/**
 * The re-reader of atoms: slices of the text, read by the atom's own value parser. A span is true when this gives the
 * value back; their blanks and line ends are made plain, as those of the whole text are. Tests and the matcher
 * `toHaveTrueSpans` use it; parsing does not.
 */
import { plainSigns } from '../source/read-source.js'
import type { Appeal } from '../types.js'
import { parseCase } from '../values/case-number.js'
import { parseCountry } from '../values/country.js'
import { parseCountryTolerant } from '../values/country-repair.js'
import { parseDate } from '../values/date.js'
import { parseEmail } from '../values/email.js'
import { parseIndex } from '../values/index-code.js'
import { parseLanguage } from '../values/language.js'
import { parsePersonName } from '../values/person-name.js'
import { parsePhone } from '../values/phone.js'
import { parseProse } from '../values/prose.js'
import { parseHandle } from '../values/social.js'
import { parseUrl } from '../values/url.js'
import { parseVerb } from '../values/verb.js'

type Reread = (slices: readonly string[], appeal: Appeal, path: string) => unknown

const joined = (slices: readonly string[]) => slices.join('\n')
const prose: Reread = (slices) => parseProse(joined(slices))
const date: Reread = (slices, appeal, path) =>
  parseDate(joined(slices), path === '/issued' ? null : appeal.issued)

/** Readers by path with its numbers replaced by `*`. */
const readers: Readonly<Record<string, Reread>> = {
  '/cases/*': (slices) => parseCase(joined(slices)),
  '/index': (slices) => parseIndex(joined(slices)),
  '/countries/*': (slices) => parseCountryTolerant(joined(slices)),
  '/issued': date,
  '/deadline': date,
  '/title': prose,
  '/summary': prose,
  '/body/*': prose,
  '/additionalInformation/*': prose,
  '/concerns/*/text': prose,
  '/people/*/name': (slices) => parsePersonName(joined(slices)),
  '/people/*/description': prose,
  '/requestedActions/*/text': prose,
  '/requestedActions/*/verb': (slices) => parseVerb(joined(slices)),
  '/requestedActions/*/addressee': prose,
  '/writeIn/languages/*': (slices) => parseLanguage(joined(slices)),
  '/recipients/*/position': prose,
  '/recipients/*/localPosition': prose,
  '/recipients/*/name': (slices) => parsePersonName(joined(slices)),
  '/recipients/*/organization': prose,
  '/recipients/*/address/lines/*': prose,
  '/recipients/*/address/city': prose,
  '/recipients/*/address/postalCode': prose,
  '/recipients/*/address/country': (slices) => parseCountry(joined(slices))?.code ?? null,
  '/recipients/*/phones/*': rereadPhone,
  '/recipients/*/faxes/*': rereadPhone,
  '/recipients/*/telegrams/*': prose,
  '/recipients/*/emails/*': (slices) => parseEmail(joined(slices)),
  '/recipients/*/websites/*': (slices) => parseUrl(joined(slices)),
  '/recipients/*/social/*/handle': (slices) => parseHandle(joined(slices)),
  '/recipients/*/salutation': prose,
  '/recipients/*/remarks/*': prose,
  '/diplomaticCopies/countries/*': (slices) => parseCountry(joined(slices))?.code ?? null,
  '/letter/salutation': prose,
  '/letter/paragraphs/*': prose,
  '/letter/closing': prose,
  '/references/*/case': (slices) => parseCase(joined(slices)),
  '/references/*/index': (slices) => parseIndex(joined(slices))?.code ?? null,
  '/references/*/issued': date,
  '/references/*/url': prose,
}

/** A number whose block prints no country may have been read before the country of the document was worked out. */
function rereadPhone(slices: readonly string[], appeal: Appeal, path: string): unknown {
  const [, , index, list, item] = path.split('/')
  const recipient = appeal.recipients[Number(index)]
  const own = recipient?.address.country ?? null
  const read = recipient?.[list as 'phones' | 'faxes'][Number(item)]
  const alone = own === null ? parsePhone(slices, null) : null
  if (alone && alone.e164 === read?.e164) return alone
  return parsePhone(slices, own ?? appeal.countries[0]?.code ?? null)
}

/** The value that the slices of an atom give; undefined for atoms that are words of a closed list, or inferred. */
export function rereadAtom(path: string, slices: readonly string[], appeal: Appeal): unknown {
  const reader = readers[path.replace(/\/\d{1,9}(?=\/|$)/g, '/*')]
  return reader ? reader(slices.map(plainSigns), appeal, path) : undefined
}
