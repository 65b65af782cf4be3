/** A printed list of numbers (`+ 263 4 257 011 / 723 375 (keep trying)`) to its pieces, with their places. */
import { isBlank } from '../source/read-source.js'

/** One number of a list and the notes beside it. */
export interface PhonePiece {
  /** Where number and notes stand. */
  readonly start: number
  readonly end: number
  /** Where the number alone stands. */
  readonly numberStart: number
  readonly numberEnd: number
  readonly remarks: readonly string[]
}

interface Draft {
  start: number
  end: number
  numberStart: number
  numberEnd: number
  remarks: string[]
}

/** Words that only join two numbers. */
const joiners = new Set(['or', 'and', 'y', 'o', 'et', 'ou', 'e', 'und', 'oder', 'i'])
/** A number that has fewer digits was cut by a sign that here is no separator: `+ 49 30/1234567`. */
const SHORTEST_FIRST = 7

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && !isBlank(code))
}

/** The offset after the bracket that opens at `start`; `end` where it is never closed. */
function closeBracket(text: string, start: number, end: number): number {
  let depth = 0
  for (let i = start; i < end; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if ((sign === ')' || sign === ']') && --depth === 0) return i + 1
  }
  return end
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return true
  return false
}

/** Reads digits and the signs between them; a bracket without letters is part of the number. */
function readDigits(text: string, start: number, end: number): number {
  let last = start
  let digits = 0
  const hasPrefix = text[start] === '+' || text[start] === '0'
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      digits++
      last = ++i
    } else if (code === 43) {
      if (digits > 0) break
      last = ++i
    } else if (code === 40) {
      const close = closeBracket(text, i, end)
      if (hasLetter(text, i, close)) break
      for (let k = i; k < close; k++) if (isDigit(text.charCodeAt(k))) digits++
      last = i = close
    } else if (code === 10 || code === 13) {
      if (startsNumber(text, i, end)) break
      i++
    } else if (isBlank(code) || code === 45 || code === 46 || code === 0x2013 || code === 0x2011) i++
    else if (code === 47 && digits < SHORTEST_FIRST && hasPrefix && isDigit(text.charCodeAt(i + 1))) i++
    else break
  }
  return last
}

/** Whether the next line begins a number of its own: `00 98 …`; a plus always does. */
function startsNumber(text: string, lineBreak: number, end: number): boolean {
  return text.startsWith('00', skipBlanks(text, lineBreak, end))
}

/** Where a run of words ends: before a digit, a bracket or a separator. */
function readWords(text: string, start: number, end: number): number {
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isDigit(code) || code === 43 || code === 40 || code === 91 || code === 59 || code === 124) break
    i++
  }
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--
  return i
}

function isExtension(words: string): boolean {
  return /(?:^|[ ,])(?:ext|extn|extension|x|int|interno|poste|anexo)\.?:?$/i.test(words)
}

/** Splits a list of numbers between two offsets. */
export function splitPhones(text: string, start: number, end: number): PhonePiece[] {
  const pieces: Draft[] = []
  const ahead: { start: number; words: string }[] = []
  const note = (from: number, to: number, words: string) => {
    const last = pieces.at(-1)
    if (last) {
      last.remarks.push(words)
      last.end = to
    } else ahead.push({ start: from, words })
  }
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (code === 40 || code === 91) {
      const close = closeBracket(text, i, end)
      if (code === 91 || hasLetter(text, i, close)) {
        const closed = text[close - 1] === ')' || text[close - 1] === ']'
        note(i, close, cleanRemark(text.slice(i + 1, closed ? close - 1 : close)))
        i = close
        continue
      }
    }
    if (isDigit(code) || code === 43 || code === 40) {
      const stop = readDigits(text, i, end)
      const first = ahead[0]
      pieces.push({
        start: first?.start ?? i,
        end: stop,
        numberStart: i,
        numberEnd: stop,
        remarks: ahead.map((a) => a.words),
      })
      ahead.length = 0
      i = stop
    } else if (isLetter(code)) i = readNote(text, i, end, pieces, ahead, note)
    else i++
  }
  const first = pieces.findIndex((piece) => countDigits(text, piece) >= LEAST_DIGITS)
  return first < 0 ? [] : pieces.slice(first)
}

/** `before 17 h GMT+2)` in the rest of a note: the first number of a list has more digits. */
const LEAST_DIGITS = 3

function countDigits(text: string, { numberStart, numberEnd }: PhonePiece): number {
  return text.slice(numberStart, numberEnd).replace(/\D/g, '').length
}

/** Words between the numbers: a joiner, an extension, a note behind (or before) a number. */
function readNote(
  text: string,
  start: number,
  end: number,
  pieces: readonly Draft[],
  ahead: { start: number; words: string }[],
  note: (from: number, to: number, words: string) => void,
): number {
  const stop = readWords(text, start, end)
  const first = /^[a-z]{1,4}(?!\p{L})/iu.exec(text.slice(start, stop))?.[0]
  const isJoined = first !== undefined && joiners.has(first.toLowerCase())
  const from = isJoined ? skipBlanks(text, start + first.length, stop) : start
  const words = cleanRemark(text.slice(from, stop))
  if (words === '') return stop
  if (isExtension(words) && pieces.length > 0) {
    const digits = stop + (/^[\s.:]*\d+/.exec(text.slice(stop, end))?.[0].length ?? 0)
    note(from, digits, cleanRemark(text.slice(from, digits)))
    return digits
  }
  const next = skipBlanks(text, stop, end)
  const isAhead = isJoined && next < end && (text[next] === '+' || isDigit(text.charCodeAt(next)))
  if (isAhead) ahead.push({ start: from, words })
  else note(from, stop, words)
  return stop
}

function skipBlanks(text: string, start: number, end: number): number {
  let i = start
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return i
}

/** A note without the signs round it, on one line. */
function cleanRemark(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—:,;.]/, '')
    .replace(/[,;:/]$/, '')
    .trim()
}
