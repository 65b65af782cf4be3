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

/** Whether the next line begins a number of its own: `+ 66 2 …`, `00 98 …`. */
function startsNumber(text: string, lineBreak: number, end: number): boolean {
  let i = lineBreak
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return text[i] === '+' || text.startsWith('00', i)
}

/** Where a run of words ends: before a digit, a bracket or a separator. */
function readWords(text: string, start: number, end: number): number {
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isDigit(code) || code === 43 || code === 40 || code === 91 || code === 59 || code === 124) break
    if ((code === 47 || code === 44) && !isLetter(text.charCodeAt(i + 1)) && text[i + 1] !== ' ') break
    i++
  }
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--
  return i
}

function isExtension(words: string): boolean {
  return /^(?:ext|extn|extension|x|int|interno|poste|anexo)\.?:?$/i.test(words)
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
        const closed = close > i + 1 && (text[close - 1] === ')' || text[close - 1] === ']')
        note(i, close, cleanRemark(text.slice(i + 1, closed ? close - 1 : close)))
        i = close
        continue
      }
    }
    if (isDigit(code) || code === 43 || code === 40) {
      const stop = readDigits(text, i, end)
      if (stop > i) {
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
        continue
      }
    }
    if (isLetter(code)) i = readNote(text, i, end, pieces, ahead, note)
    else i++
  }
  return pieces.filter(
    (piece, i) => piece.numberEnd > piece.numberStart && (i > 0 || hasDigits(text, piece, LEAST_DIGITS)),
  )
}

/** `GMT+2)` in the rest of a note: the first number of a list has more digits. */
const LEAST_DIGITS = 3

function hasDigits(text: string, { numberStart, numberEnd }: PhonePiece, least: number): boolean {
  let digits = 0
  for (let i = numberStart; i < numberEnd && digits < least; i++) if (isDigit(text.charCodeAt(i))) digits++
  return digits >= least
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
  let stop = readWords(text, start, end)
  let from = start
  const first = /^[a-zA-Z]{1,4}(?![\p{L}])/u.exec(text.slice(start, start + 8))?.[0]
  if (first && joiners.has(first.toLowerCase())) {
    from += first.length
    while (from < stop && (isBlank(text.charCodeAt(from)) || text[from] === '-')) from++
    if (from >= stop) return stop
  }
  const words = cleanRemark(text.slice(from, stop))
  if (words === '') return stop
  if (isExtension(words) && pieces.length > 0) {
    const digits = stop + (/^[\s.:]{0,3}\d{1,6}/.exec(text.slice(stop, end))?.[0].length ?? 0)
    note(from, digits, cleanRemark(text.slice(from, digits)))
    return digits
  }
  const next = text.charCodeAt(skipBlanks(text, stop, end))
  if (from > start || pieces.length === 0) {
    if (next === 43 || isDigit(next)) ahead.push({ start: from, words })
    else note(from, stop, words)
  } else note(from, stop, words)
  if (stop === start) stop++
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
    .replace(/^[-–—:,;.]\s?/, '')
    .replace(/[,;:]$/, '')
    .trim()
}
