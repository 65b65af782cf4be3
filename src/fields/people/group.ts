/** Groups without names: `Four other men, unnamed`, `Members of the union`, `her family`. */
import { EXPANDED, foldUnit } from '../../source/fold.js'
import { type At, at } from '../../source/located.js'
import type { Gender } from '../../types.js'
import { GroupWord, genderOfNoun, groupBits, readNumber } from './words.js'

/** The noun of a group stands among its first words. */
const REACH = 9
/** `5 March`, `8 months` are no groups. */
const date =
  /^\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December|months?|years?|weeks?|days?|hours?|times|per|o'clock|am|pm)\b/

/** They stand before the number of a group; their own words end one elsewhere. */
const lead = /^(?:(?:and|plus)\s)?(?:at least|at most|up to|as many as|close to)\s/i

export interface Shape {
  readonly age?: At<number> | null
  readonly count: At<number> | null
  readonly gender: At<Gender> | null
  readonly single: boolean
}

/** Reads the words as a group; null where they are none. `offset` is that of the words in the text. */
export function readGroupShape(words: string, offset: number): Shape | null {
  let count: At<number> | null = null
  let isGroup = false
  let single = false
  let indefinite: At<number> | null = null
  let age: At<number> | null = null
  let gender: At<Gender> | null = null
  let isMixed = false
  // The first word is neither listed nor written small.
  let unlisted = false
  // `An unknown number of others`
  let isMeasured = false
  let isHundred = false
  let end = lead.exec(words)?.[0].length ?? 0
  for (let n = 0; n < REACH; n++) {
    let from = end
    while (from < words.length && !isInWord(words, from)) from++
    if (from >= words.length) break
    end = from
    while (end < words.length && (isInWord(words, end) || isComma(words, end))) end++
    const printed = words.slice(from, end)
    const key = printed.toLowerCase()
    const start = offset + from
    const bits = groupBits(key)
    const code = key.charCodeAt(0)
    const isDigit = code >= 48 && code <= 57
    if (n === 0) unlisted = bits === 0 && !isDigit && printed !== key
    if (isDigit && date.test(words.slice(from, from + 20))) return null
    if (bits & GroupWord.stop) {
      if (n === 0) return null
      isMeasured = key === 'of' && n < 6 && isMeasure(words.slice(0, from))
      if (!isMeasured) break
    }
    // `Nihat Seven`: behind an unlisted word with a capital it is a name.
    const isNamed = unlisted && !isDigit && printed !== key
    const number: number | null =
      count || isNamed || !(isDigit || bits & GroupWord.number) ? null : readNumber(printed)
    const noun = bits & GroupWord.noun ? genderOfNoun(key) : undefined
    if (isDigit && /^\d{1,2}-year-old$/.test(key)) {
      indefinite ??= at(1, start, start + printed.length)
      age = at(Number.parseInt(key, 10), start, start + printed.length)
    } else if (number !== null && number > 0 && n < 6) {
      count = at(number, start, start + printed.length)
      isGroup ||= n < 4
    } else if (count !== null && isHundreds(key, count.value)) {
      count = at(count.value * 100, count.spans[0]!.start, start + printed.length)
      isHundred = true
    } else if (count !== null && isHundred && bits & GroupWord.number) {
      count = at(count.value + readNumber(printed)!, count.spans[0]!.start, start + printed.length)
      isHundred = false
    } else if (bits & GroupWord.vague) isGroup ||= n < 3 || isMeasured
    else if (n === 0 && bits & GroupWord.owner) indefinite = at(1, start, start + printed.length, 'inferred')
    else if (n === 0 && bits & GroupWord.article) indefinite = at(1, start, start + printed.length)
    else if (bits & GroupWord.head || (bits & GroupWord.collective && opensLikeGroup(words))) isGroup = true
    else if ((indefinite ?? count) && bits & (GroupWord.singular | GroupWord.role)) single = true
    else if (
      n === 0 &&
      printed === key &&
      !isDigit &&
      !(bits & (GroupWord.opener | GroupWord.noun | GroupWord.singular))
    )
      return null
    if (noun) {
      isMixed ||= gender !== null && gender.value !== noun
      gender ??= at<Gender>(noun, start, start + printed.length, 'inferred')
    }
  }
  if (!isGroup && !single) return null
  return {
    age: single && !count ? age : null,
    count: count ?? (single ? indefinite : null),
    gender: isMixed ? null : gender,
    single,
  }
}

/** `One hundred`, `two hundred and fifty`. */
function isHundreds(key: string, count: number): boolean {
  return key === 'hundred' && count < 10
}

function isInWord(words: string, at: number): boolean {
  const code = words.charCodeAt(at)
  if (code > 127) return !' «»“”„•–—…'.includes(words[at]!)
  return foldUnit(code) > EXPANDED || code === 39 || code === 45
}

/** The comma of `1,200`. */
function isComma(words: string, at: number): boolean {
  return words[at] === ',' && /^\d,\d{3}/.test(words.slice(at - 1, at + 4))
}

/** `a group of`, `hundreds of`: the head of the group is yet to come. */
function isMeasure(before: string): boolean {
  return /\b(?:group|total|number|party|family|dozens|hundreds|thousands|scores|tens|crew|members?|all|most|some|one|two|three)\s{1,9}$/i.test(
    before,
  )
}

/** `The civilian population`, `her family`; not `Sol family`, which is a name as well. */
function opensLikeGroup(words: string): boolean {
  return (
    /^(?:the|an?|his|her|their|its|whole|entire|members?|civilian|indigenous|other)\b/i.test(words) ||
    /\s(?:family|community)\b/i.test(words)
  )
}
