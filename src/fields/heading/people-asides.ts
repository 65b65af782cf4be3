/** Pieces of a list of people that say something of the person before: `alias Bo Lund`, `Buddhist monk`. */
import { roleNouns } from '../../data/words/people.js'
import { at, type Located } from '../../source/located.js'
import type { Gender, Person, Span } from '../../types.js'
import { parseProse } from '../../values/prose.js'

type People = Located<Person>[]

const alias = /^(?:alias|a\.?k\.?a\.?|also known as|known as)\s{1,3}/i
/** They say nothing of whom they are about but that it is not known, or what the concern says. */
const nothing =
  /^(?:\(|names? (?:are |is )?(?:not|un)known|unnamed|unidentified|(?:killed|released|arrested|executed|detained)$)/i
/** `Ana Sol, aged 20 (f)`, `Ana Sol (f), 20` */
const ageAside = /^(aged?\s\d{1,3}|\d{1,2})(?:\s\((m|f|male|female)\))?$/i
const roles: ReadonlySet<string> = new Set(roleNouns.split(' '))

/** Adds a piece to the person before it; false where it is a person or a group of its own. */
export function addAside(text: string, people: People, { start, end }: Span): boolean {
  const last = people.at(-1)
  if (!last) return false
  const printed = text.slice(start, end)
  const label = alias.exec(printed)?.[0].length ?? 0
  if (label > 0) {
    const other = at(printed.slice(label), start + label, end)
    if (last.name) people[people.length - 1] = { ...last, aliases: [...last.aliases, other] }
    return last.name !== null
  }
  if (nothing.test(printed)) return true
  // `two men, aged 20`: nobody new.
  if (ageAside.test(printed)) return addAge(printed, people, start)
  if (!last.name || last.description || !isRole(printed)) return false
  people[people.length - 1] = { ...last, description: at(parseProse(printed), start, end) }
  return true
}

function addAge(printed: string, people: People, start: number): boolean {
  const [, age, sex] = ageAside.exec(printed)!
  const last = people.at(-1)!
  if (!last.name || last.age !== null || age === undefined) return true
  const from = start + printed.length - (sex?.length ?? 0) - 1
  const gender = sex ? at<Gender>(/^m/i.test(sex) ? 'male' : 'female', from, from + sex.length) : null
  people[people.length - 1] = {
    ...last,
    age: at(Number(age.replace(/\D/g, '')), start, start + age.length),
    gender: last.gender ?? gender,
  }
  return true
}

/** `Franciscan priest`, `journalist`: one office or trade, of nobody new. */
function isRole(printed: string): boolean {
  const words = printed.split(' ')
  const noun = words.at(-1)!
  if (words.length > 4 || /^(?:and|an?|the|his|her|another|one|\d)/i.test(words[0]!)) return false
  return roles.has(noun) && !(noun.endsWith('s') && roles.has(noun.slice(0, -1)))
}
