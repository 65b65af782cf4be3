/** Groups without names: `Four other men, unnamed`, `Members of the union`, `her family`. */
import { type At, at, type Located } from '../../source/located.js'
import type { Gender, Person } from '../../types.js'
import { parseProse } from '../../values/prose.js'
import { trim } from './pieces.js'
import {
  collectives,
  genderOfNoun,
  groupHeads,
  openers,
  readNumber,
  roles,
  singulars,
  vague,
} from './words.js'

/** The noun of a group stands among its first words. */
const REACH = 9
const word = /[\p{L}\p{N}_][\p{L}\p{N}_'’,-]{0,40}/gu
/** `5 March`, `8 months` are no groups. */
const date =
  /^\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December|months?|years?|weeks?|days?|hours?|times|per|o'clock|am|pm)\b/
/** Behind one of these the head of a group has been passed: `Executions threatened by rebels`. */
const stops = new Set(
  'of in for by with at on from to who whose which held threatened against under'.split(' '),
)

export interface Shape {
  readonly age?: At<number> | null
  readonly count: At<number> | null
  readonly gender: At<Gender> | null
  readonly single: boolean
}

/** Reads the words as a group; null where they are none. `at` is the offset of the words in the text. */
export function readGroupShape(words: string, offset: number): Shape | null {
  word.lastIndex = 0
  let count: At<number> | null = null
  let isGroup = false
  let single = false
  let indefinite: At<number> | null = null
  let age: At<number> | null = null
  const genders: At<Gender>[] = []
  for (let n = 0; n < REACH; n++) {
    const match = word.exec(words)
    if (!match) break
    const printed = match[0].replace(/,$/, '')
    if (date.test(words.slice(match.index, match.index + 20))) return null
    const key = printed.toLowerCase()
    const start = offset + match.index
    const number: number | null = count ? null : readNumber(printed)
    const noun = genderOfNoun(key)
    if (n === 0 && stops.has(key) && !/^at least\b/i.test(words)) return null
    if (n > 0 && stops.has(key) && !(key === 'of' && n < 6 && isMeasure(words.slice(0, match.index)))) break
    if (/^\d{1,2}-year-old$/.test(key)) {
      indefinite ??= at(1, start, start + printed.length)
      age = at(Number.parseInt(key, 10), start, start + printed.length)
    } else if (number !== null && n < 6) {
      count = at(number, start, start + printed.length)
      isGroup ||= n < 4
    } else if (vague.has(key)) isGroup ||= n < 3
    else if (n === 0 && /^(?:his|her|their|the)$/.test(key))
      indefinite = at(1, start, start + printed.length, 'inferred')
    else if (n === 0 && (key === 'a' || key === 'an' || key === 'another'))
      indefinite = at(1, start, start + printed.length)
    else if (groupHeads.has(key) || (collectives.has(key) && opensLikeGroup(words))) isGroup = true
    else if ((singulars.has(key) || roles.has(key)) && (indefinite ?? count)) single = true
    else if (n === 0 && !openers.has(key) && /^\p{Ll}/u.test(printed) && !noun && !singulars.has(key))
      return null
    if (noun) genders.push(at<Gender>(noun, start, start + printed.length, 'inferred'))
  }
  if (!isGroup && !single) return null
  const first = genders[0]
  return {
    age: single && !count ? age : null,
    count: count ?? (single ? indefinite : null),
    gender: first && genders.every(({ value }) => value === first.value) ? first : null,
    single,
  }
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

/** A group whose words stand between two offsets. */
export function buildGroup(
  text: string,
  from: number,
  to: number,
  shape: Shape,
  status: Located<Person>['status'],
): Located<Person> {
  const { start, end } = trim(text, from, to)
  return {
    name: null,
    gender: shape.gender as Located<Person>['gender'],
    age: shape.age ?? null,
    description: at(parseProse(text.slice(start, end)), start, end),
    status,
    count: shape.count ?? (shape.single ? 1 : null),
    aliases: [],
  }
}
