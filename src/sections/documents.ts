/**
 * Several documents in one text: a digest, a dump of an archive. A document begins with a header of its own: an access
 * word or a case number with an index code, or the banner of a mailed copy with a case number. The same header again is
 * a running head; another code or number is another document.
 */
import { foldText } from '../source/fold.js'
import { hashWord } from '../source/hash.js'
import type { Line, Source } from '../source/read-source.js'
import type { Span } from '../types.js'
import { findCase, writeCase } from '../values/case-number.js'
import { findIndex } from '../values/index-code.js'

const hashes = (words: string) => new Set(words.split(' ').map((word) => hashWord(foldText(word))))
const accessWords = hashes('external public')
const numberWords = hashes('ua va fu extra further first second third fourth fifth sixth')
const bannerWord = hashWord('urgent')
/** A header has its code within so many words. */
const REACH = 16
/** A mailed copy has its number within so many lines below its banner. */
const BANNER_LINES = 60
/** The number stands among so many words of its line. */
const NUMBER_WORDS = 6
/** Two headers closer than this are one: an abstract above its document, a header of two lines. */
const LEAST_LINES = 8
/** Lines of a mail or a dump that belong to the document below them. */
const wrapper = /^(?:From|To|Date|Subject|Sent|Cc|Reply-To|Message-ID|\$file)\s?:|^Document - /i

/** Where each document of a text stands; one span, from end to end, for a text with one. The spans tile the text. */
export function findDocuments(source: Source): Span[] {
  const { lines } = source
  const starts: number[] = []
  let key: string | null = null
  let last = -LEAST_LINES
  lines.forEach((_, i) => {
    const found = readKey(source, i)
    if (found === null || found === key) return
    const isNew = key !== null && i - last >= LEAST_LINES
    if (isNew) starts.push(lineStart(source.text, lines[firstLine(source, i)]!.start))
    if (isNew || key === null) {
      key = found
      last = i
    }
  })
  const offsets = [0, ...starts, source.text.length]
  return offsets.slice(0, -1).map((start, i) => ({ start, end: offsets[i + 1]! }))
}

/** The header line of a casesheet stands within so many lines, below the title of a blog. */
const HEAD_LINES = 12

/**
 * Where the banner of a mailed copy stands, or the header line of a casesheet: what a forwarder wrote above it is none
 * of the document. Null without one.
 */
export function findHead(source: Source): number | null {
  const { lines } = source
  const index = lines.findIndex((line, i) => {
    const hash = source.hashes[line.firstWord]
    if (line.firstWord === line.endWord || hash === undefined) return false
    if (hash === bannerWord) return isMailBanner(source, line) && readNumber(source, i) !== null
    return (
      i < HEAD_LINES && numberWords.has(hash) && isHeader(source, line) && readCode(source, line) !== null
    )
  })
  return index < 0 ? null : lines[index]!.start
}

/** The code or number of a header that begins with a line; null for every other line. */
function readKey(source: Source, index: number): string | null {
  const line = source.lines[index]!
  const hash = source.hashes[line.firstWord]
  if (line.firstWord === line.endWord || hash === undefined) return null
  if (accessWords.has(hash)) return readCode(source, line)
  if (numberWords.has(hash)) return isHeader(source, line) ? readCode(source, line) : null
  return hash === bannerWord && isMailBanner(source, line) ? readNumber(source, index) : null
}

function readCode(source: Source, line: Line): string | null {
  const limit = Math.min(source.wordCount, line.firstWord + REACH)
  for (let word = line.firstWord; word < limit; word++) {
    const match = findIndex(source, word, source.wordCount)
    if (match) return match.value!.code
  }
  return null
}

/** `UA: 251/12 Index: AFR 27/009/2012 Gambia Date: …`, but no footer with `Issue Date:`. */
function isHeader(source: Source, line: Line): boolean {
  const text = source.text.slice(line.start, line.end)
  return /\bIndex\s?:/.test(text) && !/\bIssue Date\b/i.test(text)
}

/** `URGENT ACTION APPEAL`, `URGENT ACTION FOLLOW UP`. */
function isMailBanner(source: Source, line: Line): boolean {
  return /^URGENT ACTION (?:APPEAL|FOLLOW)/.test(source.text.slice(line.start, line.end))
}

function readNumber(source: Source, index: number): string | null {
  for (const line of source.lines.slice(index, index + BANNER_LINES)) {
    // `Further information on UA 12/10`
    for (let word = line.firstWord; word < Math.min(line.endWord, line.firstWord + NUMBER_WORDS); word++) {
      const match = findCase(source, word, line.endWord)
      if (match) return writeCase(match.value)
    }
  }
  return null
}

/** The first of the wrapper's lines directly above a header. */
function firstLine(source: Source, index: number): number {
  let first = index
  while (first > 0) {
    const above = source.lines[first - 1]!
    if (!wrapper.test(source.text.slice(above.start, Math.min(above.end, above.start + 20)))) break
    first--
  }
  return first
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
