/** Where the text names the listed people again, and where its pronouns stand: one pass over the words. */
import { foldText } from '../../source/fold.js'
import { hashWord, hashWords } from '../../source/hash.js'
import { bare, type Located } from '../../source/located.js'
import { isBlank, Shape, type Source, wordText } from '../../source/read-source.js'
import type { Gender, Person, PersonName } from '../../types.js'
import { genderOfHonorific } from './words.js'

/** A place where somebody is named; `full` if by all words of the name. */
export interface Mention {
  readonly person: number
  readonly firstWord: number
  readonly endWord: number
}

/** A pronoun, and whether it opens its sentence. */
export interface Pronoun {
  readonly word: number
  readonly gender: Gender
  readonly opens: boolean
}

export interface Mentions {
  readonly mentions: readonly Mention[]
  readonly pronouns: readonly Pronoun[]
}

const pronounGenders = new Map<number, Gender>(
  (
    [
      ['he', 'male'],
      ['his', 'male'],
      ['him', 'male'],
      ['she', 'female'],
      ['her', 'female'],
      ['hers', 'female'],
    ] as const
  ).map(([word, gender]) => [hashWord(word), gender]),
)

/** `His Excellency`, `Her Majesty`: of somebody else. */
const titles: ReadonlySet<number> = new Set(
  [
    'excellency',
    'majesty',
    'highness',
    'honour',
    'honor',
    'royal',
    'eminence',
    'holiness',
    'worship',
    'lordship',
  ].map(hashWord),
)

/** One bit a hash: says no at once for most words. */
const BITS = 1024

interface Name {
  readonly person: number
  readonly words: readonly number[]
}

/** Finds all of them; a name may be shortened to its first or last word where nobody else of the list has that. */
export function findMentions(source: Source, people: readonly Located<Person>[]): Mentions {
  const names = readNames(people)
  const byWord = indexNames(names)
  const filter = new Uint8Array(BITS)
  for (const hash of byWord.keys()) filter[hash & (BITS - 1)] = 1
  for (const hash of pronounGenders.keys()) filter[hash & (BITS - 1)] = 1
  const mentions: Mention[] = []
  const pronouns: Pronoun[] = []
  for (let word = 0; word < source.wordCount; word++) {
    const hash = source.hashes[word]!
    if (filter[hash & (BITS - 1)] === 0) continue
    const gender = pronounGenders.get(hash)
    if (gender && titles.has(source.hashes[word + 1] ?? 0)) continue
    if (gender) {
      pronouns.push({
        word,
        gender,
        opens: source.shapes[word] !== Shape.lower && opensSentence(source, word),
      })
      continue
    }
    const named = byWord.get(hash)
    const mention = named ? readMention(source, word, named) : null
    if (!mention) continue
    mentions.push(mention)
    word = mention.endWord - 1
  }
  return { mentions, pronouns }
}

function readNames(people: readonly Located<Person>[]): Name[] {
  const names: Name[] = []
  for (const [index, { name }] of people.entries())
    if (name !== null)
      names.push({ person: index, words: hashWords(foldText((bare(name) as PersonName).full)) })
  return names
}

/** By first word, and by last word for the short form. */
function indexNames(names: readonly Name[]): Map<number, Name[]> {
  const byWord = new Map<number, Name[]>()
  const add = (hash: number, name: Name): void => {
    const list = byWord.get(hash)
    if (list) list.push(name)
    else byWord.set(hash, [name])
  }
  for (const name of names) {
    const first = name.words[0]!
    const last = name.words.at(-1)!
    add(first, name)
    if (last !== first) add(last, name)
  }
  return byWord
}

function readMention(source: Source, word: number, names: readonly Name[]): Mention | null {
  for (const { person, words } of names) {
    if (words.every((hash, i) => source.hashes[word + i] === hash))
      return { person, firstWord: word, endWord: word + words.length }
  }
  const short = readShortForm(source, word, names)
  if (short) return short
  const only = names.length === 1 ? names[0]! : null
  const isLong = source.ends[word]! - source.starts[word]! > 3
  if (!only || !isLong || source.shapes[word] === Shape.lower) return null
  // `Luis Sample` is not Ana Sample.
  const isTitled = word > 0 && genderOfHonorific(wordText(source, word - 1)) !== undefined
  if ((isJoined(source, word) && !isTitled) || isJoined(source, word + 1)) return null
  return { person: only.person, firstWord: word, endWord: word + 1 }
}

/** `Ana Sample` for Ana Sample de la Cruz, and for Ana María Sample, where nobody else is called so. */
function readShortForm(source: Source, word: number, names: readonly Name[]): Mention | null {
  let found: Mention | null = null
  for (const { person, words } of names) {
    const length = words.length > 2 ? shortLength(source, word, words) : 0
    if (length === 0) continue
    if (found !== null) return null
    found = { person, firstWord: word, endWord: word + length }
  }
  return found === null || isJoined(source, found.endWord) ? null : found
}

/** How many words from here are the first ones of a name, or its first and its last; 0 where fewer than two are. */
function shortLength(source: Source, word: number, words: readonly number[]): number {
  if (source.hashes[word] !== words[0] || word + 1 >= source.wordCount) return 0
  let length = 1
  while (length < words.length && source.hashes[word + length] === words[length]) length++
  if (length > 1) return length
  return source.hashes[word + 1] === words.at(-1) ? 2 : 0
}

/** Whether a word in capitals stands right before `word`, and `word` has a capital. */
function isJoined(source: Source, word: number): boolean {
  if (word <= 0 || word >= source.wordCount) return false
  if (source.shapes[word] === Shape.lower || source.shapes[word - 1] === Shape.lower) return false
  if (source.shapes[word - 1] === Shape.digits || source.shapes[word] === Shape.digits) return false
  const end = source.starts[word]!
  let at = source.ends[word - 1]!
  if (end - at > 3) return false
  for (; at < end; at++) if (!isBlank(source.text.charCodeAt(at)) && source.text[at] !== '-') return false
  return true
}

/** Whether a full stop, or a blank line, stands before a word. */
export function opensSentence(source: Source, word: number): boolean {
  if (word === 0) return true
  const start = source.ends[word - 1]!
  const end = source.starts[word]!
  if (end - start === 1) {
    const code = source.text.charCodeAt(start)
    return code === FEED || (code === 10 && isBelowTitle(source, word))
  }
  let lines = 0
  for (let i = start; i < end; i++) {
    const code = source.text.charCodeAt(i)
    // . ! ? : ; and the bullet
    if (code === 46 || code === 33 || code === 63 || code === 58 || code === 59 || code === 0x2022)
      return true
    // A headline stands on the line above.
    if (code === 10 && (++lines === 2 || isBelowTitle(source, word))) return true
    if (!isBlank(code)) lines = 0
  }
  return false
}

/** A word in capitals ends the line above, and this one is none. */
function isBelowTitle(source: Source, word: number): boolean {
  return source.shapes[word - 1] === Shape.upper && source.shapes[word] === Shape.capital
}

const FEED = 12
