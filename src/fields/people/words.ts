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
  tradeEndings,
  tradeNouns,
  vagueNumbers,
} from '../../data/words/people.js'
import { isBlank } from '../../source/read-source.js'
import type { Gender } from '../../types.js'

const setOf = (words: string) => new Set(words.split(' '))

export const groupHeads: ReadonlySet<string> = setOf(groupNouns)
export const collectives: ReadonlySet<string> = setOf(collectiveNouns)
export const singulars: ReadonlySet<string> = setOf(singularNouns)
export const openers: ReadonlySet<string> = setOf(groupOpeners)
export const vague: ReadonlySet<string> = setOf(vagueNumbers)
export const roles: ReadonlySet<string> = setOf(roleNouns)
/** Trades at the head of a sentence. */
export const trades: ReadonlySet<string> = setOf(tradeNouns)
const endings = tradeEndings.split(' ')

/** A trade at the head of a sentence, in a list or by its ending. */
export function isTradeNoun(key: string): boolean {
  return trades.has(key) || endings.some((ending) => key.endsWith(ending))
}

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

const numbers = new Map<string, number>([
  ...ones.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...tens.flatMap((ten, i) =>
    ones.slice(0, 9).map((one, n) => [`${ten}-${one}`, (i + 2) * 10 + n + 1] as const),
  ),
])

/** `twenty-one` is 21, `140` 140; null for a word that is no number. */
export function readNumber(word: string): number | null {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57)
    return /^\d{1,3}(?:,\d{3}|\d{0,3})$/.test(word) ? Number(word.replace(',', '')) : null
  return word.length < 3 ? null : (numbers.get(word) ?? numbers.get(word.toLowerCase()) ?? null)
}

/** What `readGroupShape` asks of a word; one look-up says no to all of it for almost every word. */
export const GroupWord = {
  stop: 1,
  vague: 2,
  owner: 4,
  article: 8,
  head: 16,
  collective: 32,
  singular: 64,
  role: 128,
  opener: 256,
  noun: 512,
  number: 1024,
  body: 2048,
} as const

export const groupWords = new Map<string, number>()
for (const [words, bit] of [
  // Behind one of these the head of a group has been passed: `Executions threatened by rebels`.
  [setOf('of in for by with at on from to who whose which held threatened against under aged age'), 'stop'],
  [vague, 'vague'],
  [setOf('his her their the'), 'owner'],
  [setOf('a an another unnamed unidentified unknown'), 'article'],
  [groupHeads, 'head'],
  [collectives, 'collective'],
  [singulars, 'singular'],
  [roles, 'role'],
  [openers, 'opener'],
  [genders.keys(), 'noun'],
  [numbers.keys(), 'number'],
  [bodies, 'body'],
] as const) {
  for (const word of words) groupWords.set(word, (groupWords.get(word) ?? 0) | GroupWord[bit])
}

/** Bits of `GroupWord` for a word in small letters; 0 for almost every word. */
export function groupBits(key: string): number {
  return groupWords.get(key) ?? 0
}

/** `(retd)`, `(rtd)`, `(ret.)` behind a rank. */
export const opensRetired = /^\([Rr]e?t(?:d|ired|rd)?\.?'?d?\)/

const inner = setOf('and of the for with in at on from to by who his her their an a')
/** Join on to the capital that follows: `al-Sample`, `d'Ivo`. */
const prefixes = setOf('al el as an ad ar at ul ol d o e p l m n bin ben abu')
const apostrophes = "'’‘`"
const opening = `"“”«(${apostrophes}`
const lostPart = /\s{0,9}["“'‘]?(?:\.\s?\.\s?\.|…)["”'’]?/g

/** `..`, `. .`, `…`; the search for a single sign is much quicker than that for two. */
function hasLostPart(printed: string): boolean {
  if (printed.includes('…')) return true
  return printed.includes('.') && (printed.includes('..') || printed.includes('. .'))
}

/** Words with a capital and small letters, as almost every name has them. */
const plainName = /^[A-Z][a-z]{1,40}(?: [A-Z][a-z]{1,40}){1,8}$/
const edgeSigns = /[.,"”]/g

/**
 * Whether words can be a name: each has a capital or is a particle, none is a digit, and the last is neither an office
 * nor a body. `Secretary General`, `Radio Union` are none.
 */
export function isNameLike(printed: string, least = 1): boolean {
  if (least <= 2 && plainName.test(printed)) {
    const last = printed.slice(printed.lastIndexOf(' ') + 1).toLowerCase()
    return !endsOtherwise(last) && !opensOtherwise(printed.slice(0, printed.indexOf(' ')).toLowerCase(), last)
  }
  const text = hasLostPart(printed) ? printed.replace(lostPart, '') : printed
  let capitals = 0
  let count = 0
  let first = ''
  let last = ''
  // Whether the last word has one of the signs that are taken off below.
  let hasEdge = false
  for (let at = 0; at < text.length; ) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    hasEdge = false
    for (; at < text.length && !isBlank(text.charCodeAt(at)); at++) {
      const code = text.charCodeAt(at)
      if (code === 46 || code === 44 || code === 34 || code === 0x201d) hasEdge = true
      // Digits, `:`, `!`, `?`
      if ((code >= 48 && code <= 58) || code === 33 || code === 63) return false
    }
    if (++count > 9) return false
    last = text.slice(start, at)
    if (count === 1) first = last
    if (hasCapital(last)) capitals++
    else if (inner.has(last) || !particles.has(last.toLowerCase())) {
      if (!opensRetired.test(last) || count === 1) return false
    }
  }
  if (capitals === 0 || count < least) return false
  const end = hasEdge ? last.toLowerCase().replace(edgeSigns, '') : last.toLowerCase()
  if (endsOtherwise(end)) return false
  if (count === 1) return true
  const start = joint.test(first) ? first.toLowerCase().replace(/['’]s?$/, '') : first.toLowerCase()
  return !opensOtherwise(start, end)
}

/** An office or a body: its last word is no name. */
function endsOtherwise(end: string): boolean {
  return (groupBits(end) & (GroupWord.role | GroupWord.body)) !== 0
}

/** A group: by the first or the last of its words. */
function opensOtherwise(start: string, end: string): boolean {
  return (
    (groupBits(start) & (GroupWord.head | GroupWord.body)) !== 0 || (groupBits(end) & GroupWord.head) !== 0
  )
}

const joint = /[-'’]/

/** `Ana`, `_ükrü`, `'Abd`, `al-Sample`, a word of a script without case. */
function hasCapital(word: string): boolean {
  let rest = word
  // A loop: prefixes may be joined without end, `al-al-al-…`.
  while (rest !== '') {
    const code = rest.charCodeAt(0)
    if (code >= 65 && code <= 90) return true
    if (code >= 97 && code <= 122 && !joint.test(rest)) return false
    let at = 0
    while (at < rest.length - 1 && opening.includes(rest[at]!)) at++
    const sign = rest[at]!
    if (sign === '_') return true
    const lower = sign.toLowerCase()
    if (lower !== sign) return true
    if (at > 0 && apostrophes.includes(rest[at - 1]!) && sign === 'a') return true
    if (sign.toUpperCase() === sign) return /\p{Lo}/u.test(sign)
    const join = rest.search(joint)
    if (join < at + 1 || join > at + 3 || !prefixes.has(rest.slice(at, join))) return false
    rest = rest.slice(join + 1)
  }
  return false
}
