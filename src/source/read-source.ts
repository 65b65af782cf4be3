/**
 * Text to lines of words, in one scan. A word is `{ start, end, hash }` (three typed arrays): the hash is taken from
 * folded letters, so that looking up a label needs no copy of the text. Blank lines cost nothing: a line keeps only
 * how many of them stand before it.
 */
import { APOSTROPHE, EXPANDED, foldCharacter, foldText, foldUnit, IGNORED, SEPARATOR } from './fold.js'

/** How a word is written. */
export const Shape = { lower: 0, capital: 1, upper: 2, digits: 3, mixed: 4 } as const

/** One line that is not blank; `start` and `end` are the offsets of its text without surrounding blanks. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Blanks before its text. */
  readonly indent: number
  /** Blank lines between it and the line before. */
  readonly gap: number
  /** Whether a page break (form feed) stands before it. */
  readonly feed: boolean
  /** Its words: from `firstWord` up to, not including, `endWord`. */
  readonly firstWord: number
  readonly endWord: number
}

export interface Source {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly shapes: Uint8Array
  readonly wordCount: number
  readonly lines: readonly Line[]
}

const HASH_SEED = 0x811c9dc5 | 0
const HASH_PRIME = 0x01000193

/** Adds one folded letter to a hash (FNV-1a). */
function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, HASH_PRIME)
}

/** The hash of a folded word; the same as the scan gives. */
export function hashWord(foldedWord: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < foldedWord.length; i++) hash = addLetter(hash, foldedWord.charCodeAt(i))
  return hash
}

/** The hashes of the words of a folded phrase. */
export function hashWords(phrase: string): number[] {
  const hashes: number[] = []
  let hash = HASH_SEED
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    if (code === 32) {
      hashes.push(hash)
      hash = HASH_SEED
    } else hash = Math.imul(hash ^ code, HASH_PRIME)
  }
  hashes.push(hash)
  return hashes
}

/** The hash of a phrase without a letter. */
export const NO_WORD = HASH_SEED

/** The hash of the first word, folded, of a printed phrase that starts at `start` and ends at a `;`. */
export function hashFirstWord(row: string, start: number): number {
  let hash = HASH_SEED
  for (let i = start; i < row.length; i++) {
    const code = row.charCodeAt(i)
    if (code >= 128) return hashWords(foldText(row.slice(start).split(';', 1)[0]!))[0]!
    const mark = foldUnit(code)
    if (mark > EXPANDED) hash = Math.imul(hash ^ mark, HASH_PRIME)
    else if (code === 59 || (mark === SEPARATOR && hash !== HASH_SEED)) break
  }
  return hash
}

/** Whether a UTF-16 unit is a blank within a line (no-break and typographic blanks, controls). */
export function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  )
}

function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

const QUOTE_MARK = 62
const SHORTEST_RULE = 5

interface Words {
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array
  shapes: Uint8Array
  count: number
}

function grow(words: Words): void {
  const size = words.starts.length * 2
  const copy = (from: Int32Array) => {
    const to = new Int32Array(size)
    to.set(from)
    return to
  }
  words.starts = copy(words.starts)
  words.ends = copy(words.ends)
  words.hashes = copy(words.hashes)
  const shapes = new Uint8Array(size)
  shapes.set(words.shapes)
  words.shapes = shapes
}

/** Kinds of characters in a word, as bits; a word's shape is what its bits say. */
const UPPER = 1
const LOWER = 2
const DIGIT = 4

/** Where the kind stands in an entry of the table below, above the folded letter. */
const KIND_SHIFT = 8
const LETTER = 0xff

/** Folded letter and kind of the ASCII characters, 0 for no letter: almost every character is read by this table. */
const ascii = Uint16Array.from({ length: 128 }, (_, code) => {
  const mark = foldUnit(code)
  if (mark <= EXPANDED) return 0
  const kind = code >= 48 && code <= 57 ? DIGIT : code >= 65 && code <= 90 ? UPPER : LOWER
  return mark | (kind << KIND_SHIFT)
})

/** Reads one word that starts at `start`; returns the offset after it. Almost every word is ASCII: a short loop. */
function readWord(text: string, start: number, words: Words): number {
  const { length } = text
  let hash = HASH_SEED
  let kinds = 0
  let i = start
  let code = 0
  for (; i < length; i++) {
    code = text.charCodeAt(i)
    const entry = code < 128 ? ascii[code]! : 0
    if (entry === 0) break
    hash = Math.imul(hash ^ (entry & LETTER), HASH_PRIME)
    kinds |= entry >> KIND_SHIFT
  }
  if (i < length && (code >= 128 || code === 39 || code === 96)) return readOtherWord(text, start, words)
  pushWord(words, start, i, hash, chooseShape(kinds, ascii[text.charCodeAt(start)]! >> KIND_SHIFT))
  return i
}

/** Reads one word with accents, apostrophes or letters of another script. */
function readOtherWord(text: string, start: number, words: Words): number {
  let hash = HASH_SEED
  let kinds = 0
  let first = 0
  let i = start
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const mark = foldUnit(code)
    if (mark === SEPARATOR) break
    if (mark === IGNORED) continue
    if (mark === APOSTROPHE) {
      if (isInsideWord(text, i)) continue
      break
    }
    if (mark === EXPANDED)
      for (const letter of foldCharacter(text[i]!)) hash = addLetter(hash, letter.charCodeAt(0))
    else hash = addLetter(hash, mark)
    const kind = mark >= 48 && mark <= 57 ? DIGIT : mark !== code && isUpperCase(code) ? UPPER : LOWER
    if (kinds === 0) first = kind
    kinds |= kind
  }
  pushWord(words, start, i, hash, chooseShape(kinds, first))
  return i
}

function pushWord(words: Words, start: number, end: number, hash: number, shape: number): void {
  if (words.count === words.starts.length) grow(words)
  const n = words.count++
  words.starts[n] = start
  words.ends[n] = end
  words.hashes[n] = hash
  words.shapes[n] = shape
}

/** Whether the apostrophe at `i` has a letter after it: `Fiscal's`. */
function isInsideWord(text: string, i: number): boolean {
  return i + 1 < text.length && foldUnit(text.charCodeAt(i + 1)) > EXPANDED
}

function isUpperCase(code: number): boolean {
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}

function chooseShape(kinds: number, first: number): number {
  if (kinds === LOWER) return Shape.lower
  if (kinds === (UPPER | LOWER)) return first === UPPER ? Shape.capital : Shape.mixed
  if (kinds === UPPER) return Shape.upper
  return kinds === DIGIT ? Shape.digits : Shape.mixed
}

/** Reads a text into lines of words. Linear in its length; never throws. */
export function readSource(text: string): Source {
  const size = (text.length >> 2) + 16
  const words: Words = {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    shapes: new Uint8Array(size),
    count: 0,
  }
  const lines: Line[] = []
  let gap = 0
  let feed = false
  let i = 0
  while (i < text.length) {
    const lineStart = i
    const firstWord = words.count
    let start = -1
    let end = -1
    let code = 0
    while (i < text.length) {
      code = text.charCodeAt(i)
      if (code === 32) {
        i++
        continue
      }
      if (isLineBreak(code)) break
      const opensWord = code < 128 ? ascii[code] !== 0 : foldUnit(code) >= EXPANDED
      // `> ` before a line is the quote mark of a forwarded mail.
      if (!opensWord && (isBlank(code) || (start < 0 && code === QUOTE_MARK))) {
        i++
        continue
      }
      if (start < 0) start = i
      i = opensWord ? readWord(text, i, words) : i + 1
      end = i
    }
    if (start >= 0 && !(firstWord === words.count && isRule(text, start, end))) {
      lines.push({ start, end, indent: start - lineStart, gap, feed, firstWord, endWord: words.count })
      gap = 0
      feed = false
    } else gap++
    if (i >= text.length) break
    if (code === 12) {
      feed = true
      if (start < 0) gap--
    }
    i += code === 13 && text.charCodeAt(i + 1) === 10 ? 2 : 1
  }
  return { text, ...toArrays(words), lines }
}

/** `=====` or `-----` across the page parts what stands above and below, as a blank line does. */
function isRule(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_RULE) return false
  for (let i = start; i < end; i++) if (!'=-_*'.includes(text[i]!)) return false
  return true
}

function toArrays(words: Words) {
  const { starts, ends, hashes, shapes, count } = words
  return { starts, ends, hashes, shapes, wordCount: count }
}

/** Whether word `n` folds to `foldedWord`: the letters behind a hash that hit. */
export function isWord(source: Source, n: number, foldedWord: string): boolean {
  let at = 0
  for (let i = source.starts[n]!; i < source.ends[n]!; i++) {
    const mark = foldUnit(source.text.charCodeAt(i))
    if (mark === IGNORED || mark === APOSTROPHE) continue
    if (mark === EXPANDED) {
      const letters = foldCharacter(source.text[i]!)
      if (!foldedWord.startsWith(letters, at)) return false
      at += letters.length
    } else if (foldedWord.charCodeAt(at++) !== mark) return false
  }
  return at === foldedWord.length
}

/** Word `n` as printed. */
export function wordText(source: Source, n: number): string {
  return source.text.slice(source.starts[n], source.ends[n])
}

/** Index of the first word that starts at or after `offset`. */
export function wordAt(source: Source, offset: number): number {
  let low = 0
  let high = source.wordCount
  while (low < high) {
    const middle = (low + high) >> 1
    if (source.starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
