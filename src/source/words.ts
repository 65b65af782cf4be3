/** The words of a text, one after another: where each starts and ends, its hash, and how it is written. */
import { ascii, DIGIT, KIND_SHIFT, LETTER, LOWER, UPPER } from './ascii.js'
import { APOSTROPHE, EXPANDED, foldUnit, IGNORED, SEPARATOR } from './fold.js'
import { addLetter, addLetters, HASH_PRIME, HASH_SEED } from './hash.js'

const APOSTROPHE_SIGN = 39
const GRAVE = 96

/** How a word is written. */
export const Shape = { lower: 0, capital: 1, upper: 2, digits: 3, mixed: 4 } as const

export interface Words {
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array
  shapes: Uint8Array
  count: number
}

/** Room for the words of a text of so many units; more is made when it is needed. */
export function newWords(textLength: number): Words {
  const size = (textLength >> 2) + 16
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    shapes: new Uint8Array(size),
    count: 0,
  }
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

/** Reads one word that starts at `start`; returns the offset after it. Almost every word is ASCII: a short loop. */
export function readWord(text: string, start: number, words: Words): number {
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
  if (i < length && (code >= 128 || code === APOSTROPHE_SIGN || code === GRAVE))
    return readOtherWord(text, start, words)
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
    hash = mark === EXPANDED ? addLetters(hash, text[i]!) : addLetter(hash, mark)
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
