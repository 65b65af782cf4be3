/**
 * Tables of phrases, looked up by the hash of their first word: the cost of a look-up does not grow with the table.
 * Countries, languages, honorifics, positions, concerns: whatever is a list of printed words is found by this. The
 * program starts with some ten thousand phrases, so that compiling one makes no object and copies no letter.
 */
import { foldText } from './fold.js'
import { hashFirstWord, hashWords, NO_WORD } from './hash.js'
import { isBlank, isWord, type Source } from './read-source.js'

interface Entry<T> {
  readonly words: readonly string[]
  readonly hashes: readonly number[]
  readonly value: T
}

/** Phrases as printed, separated by `;`, and what they mean. */
export type PhraseRow<T> = readonly [phrases: string, value: T]

/** Makes one value of two with the same words. */
type Join<T> = (first: T, second: T) => T

export interface PhraseTable<T> {
  readonly rows: readonly PhraseRow<T>[]
  /** Of each phrase: its row, where it stands in the row, the hash of its first word. */
  readonly rowNumbers: readonly number[]
  readonly starts: readonly number[]
  readonly hashes: readonly number[]
  /** By the last bits of a hash: 1 + the first phrase with these bits, 0 for none; then, of each phrase, the next one. */
  readonly heads: Int32Array
  readonly next: Int32Array
  /** The phrases with one first word, the longest first: read when a text has the word. */
  readonly entries: Map<number, readonly Entry<T>[]>
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

/** Compiles phrases that have no other meaning than to be in the list. */
export function compileList(phrases: readonly string[]): PhraseTable<true> {
  return compilePhrases(phrases.map((phrase) => [phrase, true] as const))
}

/** Compiles rows; of two phrases with the same words the first holds, or what `join` makes of both. */
export function compilePhrases<T>(rows: Iterable<PhraseRow<T>>, join: Join<T> = keepFirst): PhraseTable<T> {
  const phrases = {
    rows: [...rows],
    rowNumbers: [] as number[],
    starts: [] as number[],
    hashes: [] as number[],
  }
  phrases.rows.forEach(([row], n) => {
    for (let start = 0; start >= 0; ) {
      const hash = hashFirstWord(row, start)
      if (hash !== NO_WORD) {
        phrases.rowNumbers.push(n)
        phrases.starts.push(start)
        phrases.hashes.push(hash)
      }
      const end = row.indexOf(';', start)
      start = end < 0 ? -1 : end + 1
    }
  })
  return { ...phrases, ...chainHashes(phrases.hashes), entries: new Map(), join }
}

function chainHashes(hashes: readonly number[]) {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length + 1)))
  const next = new Int32Array(hashes.length)
  const filter = new Uint8Array(1 << (FILTER_BITS - 3))
  for (let i = hashes.length - 1; i >= 0; i--) {
    const hash = hashes[i]!
    const place = hash & (heads.length - 1)
    next[i] = heads[place]!
    heads[place] = i + 1
    const bit = hash & ((1 << FILTER_BITS) - 1)
    filter[bit >> 3]! |= 1 << (bit & 7)
  }
  return { heads, next, filter }
}

function findEntries<T>(table: PhraseTable<T>, hash: number): readonly Entry<T>[] {
  const first = nextPhrase(table, hash, table.heads[hash & (table.heads.length - 1)]!)
  // Of the many words of texts only those of the table are kept.
  if (first === 0) return none
  const known = table.entries.get(hash)
  if (known !== undefined) return known
  const entries = readEntries(table, hash, first)
  table.entries.set(hash, entries)
  return entries
}

/** Of the chain from `phrase` on, the first phrase with this hash; 0 where there is none. */
function nextPhrase<T>({ hashes, next }: PhraseTable<T>, hash: number, phrase: number): number {
  let at = phrase
  while (at > 0 && hashes[at - 1] !== hash) at = next[at - 1]!
  return at
}

function readEntries<T>(table: PhraseTable<T>, hash: number, first: number): readonly Entry<T>[] {
  const values = new Map<string, T>()
  for (let at = first; at > 0; at = nextPhrase(table, hash, table.next[at - 1]!)) {
    const [row, value] = table.rows[table.rowNumbers[at - 1]!]!
    const key = foldText(row.slice(table.starts[at - 1]!).split(';', 1)[0]!)
    values.set(key, values.has(key) ? table.join(values.get(key)!, value) : value)
  }
  const entries = [...values].map(([key, value]) => ({
    words: key.split(' '),
    hashes: hashWords(key),
    value,
  }))
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
  let found: PhraseMatch<T>[] | undefined
  for (const entry of findEntries(table, hash)) {
    const end = word + entry.words.length
    if (end <= endWord && matches(entry, source, word)) {
      found ??= []
      found.push(buildMatch(entry, source, word))
    }
  }
  return found ?? none
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
