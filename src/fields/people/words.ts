/** The words round names, compiled: what is a name, a role, a group, a gender. */

import { nameParticles } from '../../data/words/honorifics.js'
import {
  bodyNouns,
  collectiveNouns,
  femaleHonorifics,
  femaleNouns,
  groupNouns,
  groupOpeners,
  maleHonorifics,
  maleNouns,
  numberWords,
  officeNouns,
  roleNouns,
  singularNouns,
  tensWords,
  topicWords,
  vagueNumbers,
} from '../../data/words/people.js'
import type { Gender } from '../../types.js'
import { splitHonorific } from '../../values/person-name.js'

const setOf = (words: string) => new Set(words.split(' '))

export const groupHeads: ReadonlySet<string> = setOf(groupNouns)
export const collectives: ReadonlySet<string> = setOf(collectiveNouns)
export const singulars: ReadonlySet<string> = setOf(singularNouns)
export const openers: ReadonlySet<string> = setOf(groupOpeners)
export const vague: ReadonlySet<string> = setOf(vagueNumbers)
export const roles: ReadonlySet<string> = setOf(roleNouns)
/** Offices of those in power: who holds one is seldom at risk. */
export const offices: ReadonlySet<string> = setOf(officeNouns)
const bodies = setOf(bodyNouns)
const topics = setOf(topicWords)
const particles: ReadonlySet<string> = new Set(nameParticles)

/** A small word of names: `al`, `de`. */
export function isParticle(word: string): boolean {
  return particles.has(word)
}

/** A word in capitals that is part of no name: `Court`, `March`, `Amnesty`. */
export function isTopicWord(key: string): boolean {
  return topics.has(key) || bodies.has(key)
}
const ones = numberWords.split(' ')
const tens = tensWords.split(' ')

const genders = new Map<string, Gender>([
  ...femaleNouns.split(' ').map((word) => [word, 'female'] as const),
  ...maleNouns.split(' ').map((word) => [word, 'male'] as const),
])
const titles = new Map<string, Gender>([
  ...femaleHonorifics.split(' ').map((word) => [word, 'female'] as const),
  ...maleHonorifics.split(' ').map((word) => [word, 'male'] as const),
])

/** `wife` is female, `monks` male; undefined where a noun says nothing. */
export function genderOfNoun(word: string): Gender | undefined {
  return genders.get(word)
}

/** `Sister`, `Mr`: what an honorific, or the first word of one, says. */
export function genderOfHonorific(honorific: string): Gender | undefined {
  for (const word of honorific.toLowerCase().split(/[\s.]{1,9}/)) {
    const gender = titles.get(word)
    if (gender) return gender
  }
  return undefined
}

/** `twenty-one` is 21, `140` 140; null for a word that is no number. */
export function readNumber(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3}|\d{0,3})$/.test(word)) return Number(word.replace(',', ''))
  const [first, second] = word.toLowerCase().split('-') as [string, string?]
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second === undefined ? 0 : Math.max(0, ones.indexOf(second) + 1))
  const one = second === undefined ? ones.indexOf(first) + 1 : 0
  return one > 0 ? one : null
}

const nameWord =
  /^["“”'‘’«(]?(?:[\p{Lu}\p{Lt}\p{Lo}_]|['’‘`][\p{Lu}a]|(?:al|el|as|an|ad|ar|at|ul|ol|d|o|e|bin|ben)[-'’]['’‘`]?[\p{Lu}_])/u
const inner = /^(?:and|of|the|for|with|in|at|on|from|to|by|who|his|her|their|an|a)$/

/**
 * Whether words can be a name: each has a capital or is a particle, none is a digit, and the last is neither an office
 * nor a body. `Secretary General`, `Radio Union` are none.
 */
export function isNameLike(printed: string, least = 1): boolean {
  const text = splitHonorific(printed.replace(/\s{0,9}["“'‘]?(?:\.\s?\.\s?\.|…)["”'’]?/g, '')).rest
  const words = text.split(/[\s\u00a0]{1,99}/).filter(Boolean)
  if (words.length < least || words.length > 9 || /[\d:!?]/.test(text)) return false
  let capitals = 0
  for (const word of words) {
    if (nameWord.test(word)) capitals++
    else if (!particles.has(word.toLowerCase()) || inner.test(word)) return false
  }
  if (capitals === 0) return false
  const last = words
    .at(-1)!
    .toLowerCase()
    .replace(/[.,"”]/g, '')
  const first = words[0]!.toLowerCase()
  if (roles.has(last) || bodies.has(last)) return false
  return !(words.length > 1 && (groupHeads.has(last) || groupHeads.has(first)))
}
