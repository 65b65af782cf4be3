/**
 * Case numbers: `UA 401/92`, `UA: 123/13`, `UA092/99`, `EXTRA 44/92`, `UA: USA 57.22`, `FI 132/19-11`, the bare
 * `311/89`, and what mail subjects and OCR make of them (`ua # 274/03`, `ua 231/\03`, `ua12102`, `VA: 133/10`).
 */
import { gluedSeries, type SeriesWord, seriesWords } from '../data/words/series.js'
import { compilePhrases, findPhrases } from '../source/phrases.js'
import { readSource, Shape, type Source, wordAt, wordText } from '../source/read-source.js'
import type { Case, Confidence, Span } from '../types.js'
import { expandYear } from './calendar.js'

export interface CaseMatch {
  readonly value: Case
  /** Where series and number stand: two spans in a list (`UAs 402/90 and 04/91`). */
  readonly spans: readonly Span[]
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  readonly confidence: Confidence
  /** Printed with a follow-up's prefix: `FU`, `FI`. */
  readonly followUp: boolean
  /** Running number of the follow-up: 11 in `FI 132/19-11`. */
  readonly sequence: number | null
  /** The words between series and number: the country of `UA: USA 57.22`. */
  readonly between: readonly [firstWord: number, endWord: number] | null
}

interface NumberMatch {
  readonly number: number
  readonly year: number | null
  readonly sequence: number | null
  readonly end: number
  readonly damaged: boolean
}

const series = compilePhrases(seriesWords)
const slashNumber = /(\d{1,3})[ \t]{0,2}([/\\]{1,2})[ \t]{0,2}(\d{4}|\d{2}|\d)(?!\d)(?:-(\d{1,2})(?!\d))?/y
const dotNumber = /(\d{1,3})\.(\d{2})(?![\d.]?\d)/y
const dashNumber = /(\d{1,3})-(\d{2})(?![\d-])/y
const gluedNumber = /(\d{2,3})(\d{2})(?![\d/\\.])/y
/** `2O1/88`, `l88/9I`: letters for digits of OCR, behind the word of the series alone. */
const slipNumber = /(?=[OolI]{0,2}\d|[OolI]{1,3}\/\d)([\dOolI]{1,3})\/([\dOolI]{2})(?![\p{L}\d])/uy
const cutNumber = /(\d{1,3})(?![\d/\\.,%-])/y
/** A country between `UA:` and its number has at most so many words. */
const BETWEEN_WORDS = 4

/** The case number that begins with this word; null if there is none. */
export function findCase(source: Source, word: number, endWord: number): CaseMatch | null {
  for (const { value, start, endWord: next } of findPhrases(series, source, word, endWord)) {
    const match = findAfterSeries(source, word, next, endWord, value, start)
    if (match) return match
  }
  return source.shapes[word] === Shape.mixed ? findGlued(source, word) : null
}

/** A bare number with its year, `311/89`, that begins with this word. */
export function findBareCase(source: Source, word: number, endWord: number): CaseMatch | null {
  if (word >= endWord || !startsWithDigit(source, word)) return null
  const start = source.starts[word]!
  const before = source.text[start - 1]
  if (before === '/' || before === '.' || before === ',') return null
  const number = readNumber(slashNumber, source.text, start)
  if (!number || number.year === null) return null
  return build(source, word, start, number, null)
}

/** `(Peru: 57.22)`, `(Peru 57/22)`: a number with its year behind the country, where the bracket says what it is. */
export function findCountryCase(source: Source, word: number, endWord: number): CaseMatch | null {
  if (word >= endWord) return null
  const start = source.starts[word]!
  const number = readNumber(dotNumber, source.text, start) ?? readNumber(slashNumber, source.text, start)
  if (!number || number.year === null || number.end < source.ends[endWord - 1]!) return null
  return build(source, word, start, number, null)
}

/** The case numbers that begin with this word: `UAs 402/90 and 04/91`, `UA 22/05 and NSA #1/05`. */
export function findCases(source: Source, word: number, endWord: number): readonly CaseMatch[] {
  const first = findCase(source, word, endWord)
  if (!first) return []
  const found = [first]
  for (;;) {
    const last = found.at(-1)!
    const next = skipConnector(source, last.endWord, endWord)
    if (next < 0) return found
    const match = findCase(source, next, endWord) ?? findOfSameSeries(source, last, next, endWord)
    if (!match) return found
    found.push(match)
  }
}

/** Reads a case number out of a string, `UA 129/10`; null if there is none. */
export function parseCase(text: string): Case | null {
  const source = readSource(text)
  for (let word = 0; word < source.wordCount; word++) {
    const match = findCase(source, word, source.wordCount) ?? findBareCase(source, word, source.wordCount)
    if (match) return match.value
  }
  // `57.22`, as a bracket behind a country has it.
  return findCountryCase(source, 0, source.wordCount)?.value ?? null
}

/** `UA 129/10`; the label of a case. */
export function writeCase({ series: name, number, year }: Case): string {
  const digits = year === null ? '??' : String(year % 100).padStart(2, '0')
  return `${name === null ? '' : `${name} `}${number}/${digits}`
}

function findAfterSeries(
  source: Source,
  word: number,
  next: number,
  endWord: number,
  name: SeriesWord,
  start: number,
): CaseMatch | null {
  if (next >= endWord) return null
  const gap = source.text.slice(source.ends[next - 1]!, source.starts[next]!)
  if (gap.length > 12 || /[;,]/.test(gap)) return null
  const direct = readAfterSeries(source, next, name, gap, endWord)
  if (direct) return build(source, word, start, direct, name)
  if (name.weak) return null
  if (wordText(source, next) === 'on' && next + 1 < endWord) {
    const number = readNumber(slashNumber, source.text, source.starts[next + 1]!)
    return number ? build(source, word, start, number, name) : null
  }
  return gap.includes(':') ? findBehindCountry(source, word, next, endWord, name) : null
}

function readAfterSeries(
  source: Source,
  next: number,
  name: SeriesWord,
  gap: string,
  endWord: number,
): NumberMatch | null {
  const start = source.starts[next]!
  const { text } = source
  const slip = readSlip(text, start)
  if (slip) return slip
  if (!startsWithDigit(source, next)) return null
  const full = readNumber(slashNumber, text, start) ?? readNumber(dotNumber, text, start)
  if (full) return full
  if (gap.trim() === '-') return readNumber(dashNumber, text, start)
  if (name.weak) return null
  const cut = readNumber(cutNumber, text, start)
  // `ua 141 on guatemala`: a number without its year counts only where nothing else can be meant.
  return cut && (next + 1 >= endWord || /^on$/i.test(wordText(source, next + 1))) ? cut : null
}

/** `UA: USA 57.22`: the country stands between the label and the number. */
function findBehindCountry(
  source: Source,
  word: number,
  next: number,
  endWord: number,
  name: SeriesWord,
): CaseMatch | null {
  for (let i = next; i < Math.min(endWord, next + BETWEEN_WORDS + 1); i++) {
    if (startsWithDigit(source, i)) {
      const start = source.starts[i]!
      const number = readNumber(dotNumber, source.text, start) ?? readNumber(slashNumber, source.text, start)
      if (!number || i === next) return null
      const match = build(source, i, start, number, name)
      const spans = [{ start: source.starts[word]!, end: source.ends[next - 1]! }, ...match.spans]
      return { ...match, spans, start: spans[0]!.start, firstWord: word, between: [next, i] }
    }
    const shape = source.shapes[i]
    if (shape !== Shape.upper && shape !== Shape.capital) return null
    if (/[\r\n.;]/.test(source.text.slice(source.ends[i]!, source.starts[i + 1] ?? source.ends[i]!)))
      return null
  }
  return null
}

/** `UA092/99`, `ua18/00`, `ua12102`, `e00899`. */
function findGlued(source: Source, word: number): CaseMatch | null {
  const text = wordText(source, word).toLowerCase()
  for (const [letters, name] of gluedSeries) {
    if (!text.startsWith(letters)) continue
    const start = source.starts[word]! + letters.length
    const full = readNumber(slashNumber, source.text, start)
    if (full) return letters === 'e' ? null : build(source, word, source.starts[word]!, full, name)
    const glued = readNumber(gluedNumber, source.text, start)
    if (!glued || glued.end !== source.ends[word]) continue
    return build(source, word, source.starts[word]!, { ...glued, damaged: true }, name)
  }
  return null
}

function readNumber(pattern: RegExp, text: string, start: number): NumberMatch | null {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (!match) return null
  const end = pattern.lastIndex
  const number = Number(match[1])
  if (number === 0) return null
  if (pattern === cutNumber) return { number, year: null, sequence: null, end, damaged: true }
  if (pattern !== slashNumber)
    return { number, year: expandYear(match[2]!), sequence: null, end, damaged: false }
  const digits = match[3]!
  return {
    number,
    year: digits.length === 1 ? null : expandYear(digits),
    sequence: match[4] === undefined ? null : Number(match[4]),
    end,
    damaged: match[2] !== '/' || digits.length === 1,
  }
}

function readSlip(text: string, start: number): NumberMatch | null {
  slipNumber.lastIndex = start
  const match = slipNumber.exec(text)
  if (!match || !/[OolI]/.test(match[0])) return null
  const [number, year] = match.slice(1).map((part) => part.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))
  if (Number(number) === 0) return null
  const end = slipNumber.lastIndex
  return { number: Number(number), year: expandYear(year!), sequence: null, end, damaged: true }
}

function build(
  source: Source,
  word: number,
  start: number,
  number: NumberMatch,
  name: SeriesWord | null,
): CaseMatch {
  return {
    value: { series: name?.series ?? null, number: number.number, year: number.year },
    spans: [{ start, end: number.end }],
    start,
    end: number.end,
    firstWord: word,
    endWord: wordAt(source, number.end),
    confidence: number.damaged || name?.damaged ? 'repaired' : 'stated',
    followUp: name?.followUp ?? false,
    sequence: number.sequence,
    between: null,
  }
}

/** `UAs 402/90 and 04/91`: the second number is of the same series. */
function findOfSameSeries(
  source: Source,
  before: CaseMatch,
  word: number,
  endWord: number,
): CaseMatch | null {
  const bare = findBareCase(source, word, endWord)
  if (!bare) return null
  const { start } = before.spans[0]!
  const end = source.ends[wordAt(source, start)]!
  return {
    ...bare,
    value: { ...bare.value, series: before.value.series },
    spans: [{ start, end }, ...bare.spans],
  }
}

/** The word after `and`, `,`, `&` or `/`; -1 where none of these follows. */
function skipConnector(source: Source, word: number, endWord: number): number {
  if (word >= endWord) return -1
  const gap = source.text.slice(source.ends[word - 1]!, source.starts[word]!)
  if (gap.length > 12) return -1
  if (/^and$/i.test(wordText(source, word))) return word + 1
  return /[,&/;]/.test(gap) ? word : -1
}

function startsWithDigit(source: Source, word: number): boolean {
  const code = source.text.charCodeAt(source.starts[word]!)
  return code >= 48 && code <= 57
}
