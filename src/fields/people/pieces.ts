/** An entry cut to pieces: text between commas and dashes, brackets, words behind `and`. */
import { isBlank } from '../../source/read-source.js'
import { isNameLike, opensRetired } from './words.js'

export interface Piece {
  readonly start: number
  readonly end: number
  /** A bracket's piece is what stands inside it. */
  readonly bracket: boolean
  /** What stands before it: a comma, a semicolon, a dash, `and`, or nothing. */
  readonly before: ',' | ';' | '-' | 'and' | ''
  /** Whether a comma or semicolon stands before that `and`: it ends what was said of the person before. */
  readonly apart: boolean
}

/** Cuts a stretch of the text; offsets are those of the text. */
export function splitPieces(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let before: Piece['before'] = ''
  let apart = false
  let start = from
  const push = (end: number, next: Piece['before'], bracket = false): void => {
    const piece = trim(text, start, end)
    if (piece.end > piece.start) {
      pieces.push({ start: piece.start, end: piece.end, bracket, before, apart })
      before = ''
      apart = false
    }
    if (next !== '') before = next
    if (next === ',' || next === ';') apart = true
  }
  for (let i = from; i < to; i++) {
    const sign = text[i]!
    if ((sign === '(' || sign === '[') && !isRank(text, i)) {
      push(i, '')
      const close = closing(text, i, to)
      if (isListNumber(text, i, before)) {
        i = close
        start = close + 1
        continue
      }
      start = i + 1
      push(close, '', true)
      i = close
      start = close + 1
    } else if (sign === ':' && blankAt(text, i + 1)) {
      push(i, ',')
      start = i + 1
    } else if (sign === ';' || (sign === ',' && !isDigits(text, i))) {
      push(i, sign)
      start = i + 1
    } else if (isDash(text, i, from)) {
      push(i, '-')
      start = i + 1
    } else if (includes(text, i, to) > 0) {
      push(i, ',')
      i += includes(text, i, to) - 1
      start = i + 1
    } else if (isAnd(text, i, to)) {
      push(i, 'and')
      i += sign === '&' ? 0 : 2
      start = i + 1
    }
  }
  push(to, '')
  return pieces
}

function closing(text: string, open: number, to: number): number {
  let depth = 0
  for (let i = open; i < to; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') {
      depth--
      if (depth === 0) return i
    }
  }
  return to
}

/** Whether a blank, or nothing, stands at an offset. */
function blankAt(text: string, i: number): boolean {
  return i < 0 || i >= text.length || isBlank(text.charCodeAt(i))
}

/** `Colonel (retd) Sample`: a part of the rank. */
function isRank(text: string, i: number): boolean {
  if (text[i + 1] !== 'r' && text[i + 1] !== 'R') return false
  const note = text.slice(i, i + 14)
  return opensRetired.test(note) && /\)\s{1,3}[A-Z]/.test(note)
}

/** `(2) Ivo Sample`, behind a comma. */
function isListNumber(text: string, i: number, before: Piece['before']): boolean {
  return (before === ',' || before === ';') && /^\(\d{1,2}\)\s\p{Lu}/u.test(text.slice(i, i + 6))
}

/** The comma of `1,200`. */
function isDigits(text: string, i: number): boolean {
  return /\d/.test(text[i - 1] ?? ' ') && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5))
}

function isDash(text: string, i: number, from: number): boolean {
  const sign = text[i]
  if (sign === '/') return i > from && blankAt(text, i - 1) && blankAt(text, i + 1)
  if (sign !== '-' && sign !== '–' && sign !== '—') return false
  // `Ana Sample (f) -student`
  if (text[i - 2] === ')' && text[i - 1] === ' ') return true
  return sign === '—' || (i > from && blankAt(text, i - 1) && blankAt(text, i + 1)) || i === from
}

function isAnd(text: string, i: number, to: number): boolean {
  const sign = text[i]
  if (sign !== 'a' && sign !== '&') return false
  if (!blankAt(text, i - 1)) return false
  const length = sign === '&' ? 1 : 3
  if (sign === 'a' && !text.startsWith('and', i)) return false
  return i + length < to && blankAt(text, i + length) && !isBetween(text, i)
}

/** `aged between 60 and 65` is one mark, `one hundred and fifty` one number. */
function isBetween(text: string, i: number): boolean {
  return /\b(?:between\s\d{1,3}|hundred)\s$/.test(text.slice(Math.max(0, i - 13), i))
}

const including = /^(?:including|in particular|especially|notably|among them)\s{1,3}/
/** A name is not longer. */
const REACH = 60

/** `12 people, including Ana Sample`: the length of the words before a name; 0 where none follows. */
function includes(text: string, i: number, to: number): number {
  const sign = text[i]
  if (!'iaen'.includes(sign!) || !blankAt(text, i - 1)) return 0
  const length = including.exec(text.slice(i, i + 18))?.[0].length ?? 0
  if (length === 0) return 0
  const following = text.slice(i + length, Math.min(to, i + length + REACH))
  const name = following.split(/[,;([\n]|\sand\s/, 1)[0]!
  // `her three children, including Ivo (m)`
  const least = /^\((?:m|f)\b/.test(following.slice(name.length, name.length + 3)) ? 1 : 2
  return isNameLike(name.trim(), least) ? length : 0
}

/** Takes blanks and stray signs off both ends; a full stop stays behind an initial. */
export function trim(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && (isBlank(text.charCodeAt(start)) || ',;:.–—•*|'.includes(text[start]!))) start++
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || ',;:|'.includes(text[end - 1]!))) end--
  if (
    text.charCodeAt(end - 1) === 46 &&
    end > start &&
    !abbreviation.test(text.slice(Math.max(start, end - 5), end))
  )
    end--
  return { start, end }
}

const abbreviation = /(?:^|[\s.])\p{L}\.$|\b(?:Jr|Sr|Mr|Mrs|Dr|etc)\.$|\.\s?\.$/u
