/**
 * Text to lines of words, in one scan. A word is `{ start, end, hash }` (three typed arrays): the hash is taken from
 * folded letters, so that looking up a label needs no copy of the text. Blank lines cost nothing: a line keeps only
 * how many of them stand before it.
 */
import { ascii } from './ascii.js'
import { APOSTROPHE, EXPANDED, foldCharacter, foldUnit, IGNORED } from './fold.js'
import { newWords, readWord, type Words } from './words.js'

export { Shape } from './words.js'

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
  /** The text for reading: as it was passed in, but with plain blanks, line feeds, and no quote marks of mails. */
  readonly text: string
  /** Whether quote marks of a mail stood before lines. */
  readonly isQuoted: boolean
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  readonly shapes: Uint8Array
  readonly wordCount: number
  readonly lines: readonly Line[]
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

export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

const NEW_LINE = 10
const FEED = 12
const RETURN = 13
const SPACE = 32
const QUOTE_MARK = 62
const SHORTEST_RULE = 5

/** Reads a text into lines of words. Linear in its length; never throws. */
export function readSource(text: string): Source {
  const words = newWords(text.length)
  const lines: Line[] = []
  const scan: Scan = { at: 0, start: -1, end: -1, isOdd: false, isQuoted: false }
  let gap = 0
  let feed = false
  while (scan.at < text.length) {
    const lineStart = scan.at
    const firstWord = words.count
    scanLine(text, scan, words)
    const { start, end } = scan
    if (start >= 0 && !(firstWord === words.count && isRule(text, start, end))) {
      lines.push({ start, end, indent: start - lineStart, gap, feed, firstWord, endWord: words.count })
      gap = 0
      feed = false
    } else gap++
    if (scan.at >= text.length) break
    const code = text.charCodeAt(scan.at)
    if (code === FEED) {
      feed = true
      if (start < 0) gap--
    }
    const isPair = code === RETURN && text.charCodeAt(scan.at + 1) === NEW_LINE
    scan.isOdd ||= !isPair && code !== NEW_LINE && code !== FEED
    scan.at += isPair ? 2 : 1
  }
  const { starts, ends, hashes, shapes, count } = words
  const { isOdd, isQuoted } = scan
  const plain = isOdd || isQuoted ? makePlain(text) : text
  return { text: plain, isQuoted, starts, ends, hashes, shapes, wordCount: count, lines }
}

/** How far the scan has come, and the text of the line that it read; `start` is -1 for a blank line. */
interface Scan {
  at: number
  start: number
  end: number
  /** Whether a blank or line break was met that `makePlain` changes. */
  isOdd: boolean
  isQuoted: boolean
}

/** Reads the words from `scan.at` up to the next line break. */
function scanLine(text: string, scan: Scan, words: Words): void {
  let start = -1
  let end = -1
  let i = scan.at
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code === SPACE) {
      i++
      continue
    }
    if (isLineBreak(code)) break
    const opensWord = code < 128 ? ascii[code] !== 0 : foldUnit(code) >= EXPANDED
    // `> ` before a line is the quote mark of a forwarded mail.
    if (!opensWord && (isBlank(code) || (start < 0 && code === QUOTE_MARK))) {
      if (code === QUOTE_MARK) scan.isQuoted = true
      else if (code > QUOTE_MARK) scan.isOdd = true
      i++
      continue
    }
    if (start < 0) start = i
    i = opensWord ? readWord(text, i, words) : i + 1
    end = i
  }
  scan.at = i
  scan.start = start
  scan.end = end
}

const oddBlanks = /[\u00a0\u2000-\u200a\u202f\u3000]/g
const oddBreaks = /[\v\u0085\u2028\u2029]|\r(?!\n)/g
const quoteMarks = /(?:^|\f)[ \t]*>[ \t>]*/gm

/**
 * The same text for the eye, unit for unit, so that every offset stays true: no-break and typographic blanks become
 * plain ones, odd line breaks line feeds, and the `> ` of a forwarded mail blanks. Readers need not think of them.
 */
function makePlain(text: string): string {
  return plainSigns(text).replace(quoteMarks, (marks) => marks.replaceAll('>', ' '))
}

/** The blanks and line breaks of it. */
export function plainSigns(text: string): string {
  return text.replace(oddBlanks, ' ').replace(oddBreaks, '\n')
}

/** `=====` or `-----` across the page parts what stands above and below, as a blank line does. */
function isRule(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_RULE) return false
  for (let i = start; i < end; i++) if (!'=-_*'.includes(text[i]!)) return false
  return true
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
