/** The country where the heading gives none: from the diplomats' sentence, the addresses, else the index. */
import { report } from '../../diagnostics.js'
import type { Document } from '../../sections/document.js'
import { type At, at, atSpans, bare, isAt, type Located } from '../../source/located.js'
import { type Source, wordAt } from '../../source/read-source.js'
import type { Country, DiplomaticCopies, Recipient } from '../../types.js'
import { countryEntry, countryOfArea, findCountry, toCountry } from '../../values/country.js'
import type { Heading } from './heading.js'

/** Adds the country to a heading that has none. */
export function inferCountry(
  document: Document,
  heading: Heading,
  recipients: readonly Located<Recipient>[],
  diplomats: Located<DiplomaticCopies> | null,
  title: At<string> | null,
): Heading {
  if (heading.countries.length > 0 || bare(heading.kind) === 'digest' || !isAppeal(heading)) return heading
  const found =
    fromDiplomats(diplomats) ??
    fromAddresses(document.source, recipients) ??
    fromIndex(heading) ??
    fromTitle(document.source, title)
  if (!found) return heading
  report(document.problems, 'country-inferred', { about: found.countries[0]!, detail: found.source })
  return { ...heading, countries: found.countries }
}

interface Found {
  readonly countries: readonly At<Country>[]
  readonly source: string
}

/** A text that is no urgent action gets no country out of an address in it. */
function isAppeal(heading: Heading): boolean {
  return heading.cases.length > 0 || heading.index !== null || bare(heading.kind) !== 'unknown'
}

function fromDiplomats(diplomats: Located<DiplomaticCopies> | null): Found | null {
  const codes = diplomats ? diplomats.countries : []
  const countries = codes.flatMap((code) => locate(code) ?? [])
  return countries.length > 0 ? { countries: countries.slice(0, 1), source: "the diplomats' sentence" } : null
}

/** The country of most targets; the first of them where two are level. */
function fromAddresses(source: Source, recipients: readonly Located<Recipient>[]): Found | null {
  const counts = new Map<string, { count: number; code: At<string> | string }>()
  for (const recipient of recipients) {
    const country = findSender(source, recipient) ?? recipient.address.country
    if (country === null || bare(recipient.role) !== 'target') continue
    const key = bare(country)
    const known = counts.get(key)
    counts.set(key, { count: (known?.count ?? 0) + 1, code: known?.code ?? country })
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count)
  const country = best && locate(best.code)
  return country ? { countries: [country], source: 'an address' } : null
}

const missions = /^(?:c\/o\s)?(?:the\s)?(?:permanent mission|embassy|high commission|consulate)\b/i

/** `Permanent Mission of Examplia`, also behind `c/o`: not where it stands counts, but whose it is. */
function findSender(source: Source, { organization, address }: Located<Recipient>): At<string> | null {
  for (const line of [organization, ...address.lines]) {
    const [span] = isAt(line) ? line.spans : []
    if (!span || !missions.test(source.text.slice(span.start, span.end))) continue
    const end = wordAt(source, span.end)
    for (let word = wordAt(source, span.start); word < end; word++) {
      const found = findCountry(source, word, end)
      if (found) return at(found.value.code, found.start, found.end, 'inferred')
    }
  }
  return null
}

function fromIndex({ index }: Heading): Found | null {
  if (index === null) return null
  const { region, area, year } = bare(index)
  const entry = countryOfArea(region, area, year)
  if (!entry) return null
  return {
    countries: [atSpans(toCountry(entry), isAt(index) ? index.spans : [], 'inferred')],
    source: 'the index',
  }
}

/** `BEEKEEPERS SENTENCED IN EXAMPLIA`: the first country of the headline. */
function fromTitle(source: Source, title: At<string> | null): Found | null {
  const [span] = title?.spans ?? []
  if (!span) return null
  const end = wordAt(source, span.end)
  for (let word = wordAt(source, span.start); word < end; word++) {
    const found = findCountry(source, word, end)
    if (found)
      return {
        countries: [at(toCountry(found.value), found.start, found.end, 'inferred')],
        source: 'the title',
      }
  }
  return null
}

function locate(code: At<string> | string): At<Country> | null {
  const entry = countryEntry(bare(code))
  return entry ? atSpans(toCountry(entry), isAt(code) ? code.spans : [], 'inferred') : null
}
