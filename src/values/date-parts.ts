/** The parts of a printed date: a day, a month, a year, and what may stand between them. */
import { dateLinks, dayEndings, monthRows, monthsThatAreWords } from '../data/words/months.js'
import { foldText } from '../source/fold.js'
import { compilePhrases, findPhrase, type PhraseTable } from '../source/phrases.js'
import { isBlank, isWord, Shape, type Source, wordText } from '../source/read-source.js'
import { expandYear } from './calendar.js'
import { hasCapitals } from './letter-case.js'
import { allowedSlips, spellingDistance } from './spelling.js'

/** A part with its place; `repaired` where a slip of the pen or of OCR was read over. */
export interface DatePart {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly repaired: boolean
}

/** In one line the parts of a date stand together; two cells of a table do not. */
const MOST_BLANKS = 6
const englishMonths = monthRows.map((row) => foldText(row.split(';')[0]!))
let monthTable: PhraseTable<number> | undefined

/** The signs between word `n` and the next, without blanks; null if the words stand apart. */
export function signsAfter(source: Source, n: number): string | null {
  let signs = ''
  let blanks = 0
  for (let i = source.ends[n]!; i < (source.starts[n + 1] ?? i); i++) {
    const code = source.text.charCodeAt(i)
    if (!isBlank(code)) signs += source.text[i]
    else blanks = code === 10 || code === 13 || code === 12 ? -Infinity : blanks + 1
    if (signs.length > 2 || blanks > MOST_BLANKS) return null
  }
  return signs
}

/** The word after `n` that is no link (`of`, `de`, a cut off `th`), if only `signs` stand between; -1 if others do. */
export function nextPart(source: Source, n: number, endWord: number, signs: string): number {
  let last = n
  for (let links = 0; links < 3; links++) {
    const between = last + 1 < endWord ? signsAfter(source, last) : null
    if (between === null) return -1
    for (const sign of between) if (!signs.includes(sign)) return -1
    if (!dateLinks.some((link) => isWord(source, last + 1, link))) return last + 1
    last++
  }
  return -1
}

/** A day: `5`, `05`, `1st`, `I5` (OCR), and the figure at the end of `Concern8`, to which it was glued. */
export function readDay(source: Source, n: number): DatePart | null {
  const start = source.starts[n]!
  const end = source.ends[n]!
  if (source.shapes[n] === Shape.digits)
    return end - start <= 2 ? dayPart(wordText(source, n), start, end, false) : null
  if (source.shapes[n] !== Shape.mixed) return null
  const text = wordText(source, n)
  if (/^[IlO\d]{2}$/.test(text)) {
    const figures = text.replace(/[Il]/, '1').replace('O', '0')
    return dayPart(figures, start, end, true)
  }
  const ordinal = /^(\d{1,2})(\p{L}{1,2})$/u.exec(text)
  if (ordinal && dayEndings.includes(foldText(ordinal[2]!))) return dayPart(ordinal[1]!, start, end, false)
  const glued = /^\p{L}{3,38}(\d{1,2})$/u.exec(text)?.[1]
  return glued === undefined ? null : dayPart(glued, end - glued.length, end, true)
}

function dayPart(figures: string, start: number, end: number, repaired: boolean): DatePart | null {
  const value = Number(figures)
  return value >= 1 && value <= 31 ? { value, start, end, repaired } : null
}

/** A month by its name, 1 to 12; null for another word. */
export function readMonth(source: Source, n: number): DatePart | null {
  monthTable ??= compilePhrases(monthRows.map((row, i) => [row, i + 1] as const))
  const match = findPhrase(monthTable, source, n, n + 1)
  return match && { value: match.value, start: match.start, end: match.end, repaired: false }
}

/** A misspelt English month (`septmember`): to be trusted between a day and a year only. */
export function readMisspeltMonth(source: Source, n: number): DatePart | null {
  const start = source.starts[n]!
  const end = source.ends[n]!
  const word = foldText(source.text.slice(start, end))
  const near = englishMonths.findIndex((month) => {
    const limit = Math.min(allowedSlips(month.length), allowedSlips(word.length))
    return limit > 0 && spellingDistance(word, month, limit) <= limit
  })
  return near < 0 ? null : { value: near + 1, start, end, repaired: true }
}

/** Whether a month is a word of its own as it is printed (`may`, `march`); in a text without capitals none is. */
export function isDoubtfulMonth(source: Source, n: number): boolean {
  if (source.shapes[n] !== Shape.lower || !hasCapitals(source)) return false
  return monthsThatAreWords.some((month) => isWord(source, n, month))
}

/** A year in four digits; also where the next word is glued to it (`2003UZBEKISTAN`). */
export function readYear(source: Source, n: number): DatePart | null {
  const start = source.starts[n]!
  const end = source.ends[n]!
  const figures = source.text.slice(start, start + 4)
  if (!/^(?:19|20)\d{2}$/.test(figures)) return null
  if (end - start === 4) return { value: Number(figures), start, end, repaired: false }
  const next = source.text.slice(start + 4, start + 5)
  if (source.shapes[n] !== Shape.mixed || !/^\p{Lu}$/u.test(next)) return null
  return { value: Number(figures), start, end: start + 4, repaired: true }
}

/**
 * `'13`, or `13` where nothing more follows in the line: a sentence would go on (`5 November 13 people`,
 * `5 November, 13`).
 */
export function readShortYear(source: Source, n: number): DatePart | null {
  const start = source.starts[n]!
  const end = source.ends[n]!
  if (source.shapes[n] !== Shape.digits || end - start !== 2) return null
  const signs = signsAfter(source, n - 1) ?? ''
  const marked = "'’‘`".includes(source.text.charAt(start - 1))
  if (!marked && ((signs !== '' && signs !== '-') || !endsThere(source, n))) return null
  return { value: expandYear(source.text.slice(start, end)), start, end, repaired: false }
}

function endsThere(source: Source, n: number): boolean {
  let i = source.ends[n]!
  while (i < source.text.length && ' \t'.includes(source.text.charAt(i))) i++
  const sign = source.text.charAt(i)
  if (sign === '' || ')]#'.includes(sign)) return true
  if (!'\r\n\f'.includes(sign)) return false
  return n + 1 >= source.wordCount || source.shapes[n + 1] !== Shape.lower
}
