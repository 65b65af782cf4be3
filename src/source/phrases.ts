/**
 * Tables of phrases, looked up by the hash of their first word: the cost of a look-up does not grow with the table.
 * Countries, languages, honorifics, positions, concerns: whatever is a list of printed words is found by this.
 */
import { foldText } from './fold.js'
import { hashFirstWord, hashWord, isBlank, isWord, type Source } from './read-source.js'

interface Entry<T> {
  readonly words: readonly string[]
  readonly hashes: readonly number[]
  readonly value: T
}

/** The phrases with one first word. Their other words are looked at when a text has the first. */
interface Bucket<T> {
  /** Folded phrases, each followed by its value. */
  readonly rows: (string | T)[]
  /** Longest phrases first; null until the first look-up. */
  entries: readonly Entry<T>[] | null
}

/** Makes one value of two with the same words. */
type Join<T> = (first: T, second: T) => T

export interface PhraseTable<T> {
  /** By the hash of the first word. */
  readonly buckets: ReadonlyMap<number, Bucket<T>>
  readonly join: Join<T>
  /** One bit for each first word: says no at once for almost every word of a text. */
  readonly filter: Uint8Array
}

export interface PhraseMatch<T> {
  readonly value: T
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
}

const FILTER_BITS = 15
const none: readonly never[] = []

const keepFirst = <T>(first: T): T => first

/** Compiles rows of `[phrase, value]`; of two rows with the same words the first holds, or what `join` makes of both. */
export function compilePhrases<T>(
  rows: Iterable<readonly [phrase: string, value: T]>,
  join: Join<T> = keepFirst,
): PhraseTable<T> {
  const buckets = new Map<number, Bucket<T>>()
  const filter = new Uint8Array(1 << (FILTER_BITS - 3))
  for (const [phrase, value] of rows) {
    const key = foldText(phrase)
    if (key === '') continue
    const first = hashFirstWord(key)
    const bucket = buckets.get(first)
    if (bucket) bucket.rows.push(key, value)
    else buckets.set(first, { rows: [key, value], entries: null })
    const bit = first & ((1 << FILTER_BITS) - 1)
    filter[bit >> 3]! |= 1 << (bit & 7)
  }
  return { buckets, filter, join }
}

function findEntries<T>(table: PhraseTable<T>, hash: number): readonly Entry<T>[] {
  const bucket = table.buckets.get(hash)
  if (bucket === undefined) return none
  bucket.entries ??= readEntries(bucket.rows, table.join)
  return bucket.entries
}

function readEntries<T>(rows: Bucket<T>['rows'], join: Join<T>): readonly Entry<T>[] {
  const values = new Map<string, T>()
  for (let i = 0; i < rows.length; i += 2) {
    const key = rows[i] as string
    const value = rows[i + 1] as T
    values.set(key, values.has(key) ? join(values.get(key)!, value) : value)
  }
  const entries = [...values].map(([key, value]) => {
    const words = key.split(' ')
    return { words, hashes: words.map(hashWord), value }
  })
  return entries.sort((a, b) => b.words.length - a.words.length)
}

/** Whether two words stand close enough to be of one phrase: blanks and at most two other signs between them. */
export function areNeighbours(source: Source, word: number): boolean {
  let signs = 0
  for (let i = source.ends[word]!; i < source.starts[word + 1]!; i++) {
    if (!isBlank(source.text.charCodeAt(i)) && ++signs > 2) return false
  }
  return true
}

/** Whether a phrase may begin with a word of this hash; a quick no for almost every word of a text. */
export function mayBegin<T>(table: PhraseTable<T>, hash: number): boolean {
  const bit = hash & ((1 << FILTER_BITS) - 1)
  return (table.filter[bit >> 3]! & (1 << (bit & 7))) !== 0
}

/** Every phrase that begins with word `word` and ends before `endWord`, the longest first. */
export function findPhrases<T>(
  table: PhraseTable<T>,
  source: Source,
  word: number,
  endWord: number,
): readonly PhraseMatch<T>[] {
  const hash = source.hashes[word]!
  if (word >= endWord || !mayBegin(table, hash)) return none
  const found: PhraseMatch<T>[] = []
  for (const entry of findEntries(table, hash)) {
    const end = word + entry.words.length
    if (end <= endWord && matches(entry, source, word)) found.push(buildMatch(entry, source, word))
  }
  return found
}

/** The longest phrase that begins with word `word` and ends before `endWord`; null if there is none. */
export function findPhrase<T>(
  table: PhraseTable<T>,
  source: Source,
  word: number,
  endWord: number,
): PhraseMatch<T> | null {
  const hash = source.hashes[word]!
  if (word >= endWord || !mayBegin(table, hash)) return null
  for (const entry of findEntries(table, hash)) {
    const end = word + entry.words.length
    if (end <= endWord && matches(entry, source, word)) return buildMatch(entry, source, word)
  }
  return null
}

function buildMatch<T>(entry: Entry<T>, source: Source, word: number): PhraseMatch<T> {
  const endWord = word + entry.words.length
  return {
    value: entry.value,
    start: source.starts[word]!,
    end: source.ends[endWord - 1]!,
    firstWord: word,
    endWord,
  }
}

function matches<T>(entry: Entry<T>, source: Source, word: number): boolean {
  const { words, hashes } = entry
  for (let i = 1; i < words.length; i++) {
    if (source.hashes[word + i] !== hashes[i] || !areNeighbours(source, word + i - 1)) return false
  }
  for (let i = 0; i < words.length; i++) if (!isWord(source, word + i, words[i]!)) return false
  return true
}

/** The first phrase at or after `word`; null if there is none before `endWord`. */
export function searchPhrase<T>(
  table: PhraseTable<T>,
  source: Source,
  word: number,
  endWord: number,
): PhraseMatch<T> | null {
  for (let i = word; i < endWord; i++) {
    const match = findPhrase(table, source, i, endWord)
    if (match) return match
  }
  return null
}
