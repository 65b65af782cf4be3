/** Groups of a title: `and two others`, `over 100 students`, `his wife`. */
import { numberWords, singularNouns, tensWords } from '../../data/words/people.js'
import { type At, at, type Located } from '../../source/located.js'
import type { Person, Span } from '../../types.js'
import { parseProse } from '../../values/prose.js'

/** `his wife and child`, `many others`: words of a group begin with a small letter, a number or one of these. */
export const groupOpening =
  /^(?:\d|other|others|many|several|members|people|residents|inhabitants|students|relatives|villagers|peasants|trade|all|and\s|the\s|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|hundreds|thousands|over|at\sleast|some|about|more\sthan|nearly|dozens)/i
const lead =
  /^(?:over|at least|some|about|more than|nearly|up to|as many as|a further|another|approximately)\s/i
/** `23`, `100,000` */
const figures = /^(\d{1,5}|\d{1,3}(?:,\d{3}){1,2})(?![\d,-])/
/** No part of what is said of them. */
const nameless = /\s?\((?:all )?(?:names?|identit(?:y|ies)) (?:are |is )?(?:un|not |with)[^()]{0,60}\)$/i
const ones = numberWords.split(' ')
const tens = tensWords.split(' ')
const single = /^(?:an?|another|his|her)\s(?:(?:\w+|\w+-year-old)\s)?(\w{3,15})$/i
const singulars: ReadonlySet<string> = new Set(singularNouns.split(' '))

/** Reads a piece as a group; null where it is no words. */
export function readGroup(
  text: string,
  { start: from, end }: Span,
  sex: Located<Person>['gender'],
): Located<Person> | null {
  const start = /^and\s/i.test(text.slice(from, end)) ? from + 4 : from
  const printed = text.slice(start, end)
  // In a line without capitals a small letter says nothing.
  if (!/[a-z]{3}/i.test(printed) || (!groupOpening.test(printed) && text === text.toLowerCase())) return null
  return describe(text, { start, end }, sex)
}

/** A group of which all that is said are these words. */
export function describe(
  text: string,
  { start, end: stop }: Span,
  sex: Located<Person>['gender'],
): Located<Person> {
  const printed = text.slice(start, stop).replace(nameless, '')
  const end = start + printed.length
  return {
    name: null,
    gender: sex,
    age: null,
    description: at(parseProse(printed), start, end),
    status: null,
    count: countGroup(printed, start),
    aliases: [],
  }
}

/** `two men and a woman` are not two, `twelve men and women` are twelve. */
const further =
  /\sand\s(?:an?|another|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,6})\s/i

function countGroup(printed: string, start: number): At<number> | null {
  if (further.test(printed)) return null
  if (singulars.has(single.exec(printed)?.[1]?.toLowerCase() ?? ''))
    return at(1, start, start + printed.indexOf(' '), 'inferred')
  const from = lead.exec(printed)?.[0].length ?? 0
  const rest = printed.slice(from)
  // `seven hundred people` are not seven.
  const word = /^[a-z]{3,9}\b(?!-|\s(?:hundred|thousand|million|dozen)\b)/i.exec(rest)?.[0] ?? ''
  const number = figures.exec(rest)?.[1] ?? ''
  const value = number === '' ? readWord(word.toLowerCase()) : Number(number.replaceAll(',', ''))
  // A group of none is no group that was counted.
  return value > 0 ? at(value, start, start + from + (number || word).length) : null
}

function readWord(word: string): number {
  const ten = tens.indexOf(word)
  return ten >= 0 ? (ten + 2) * 10 : ones.indexOf(word) + 1
}
