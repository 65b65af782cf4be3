/**
 * Dates as documents print them: `8 October 1992`, `November 2, 2007`, `Dec. 2, 2019`, `2013-02-08`, `07.07.09`.
 * Slashes are read in American order where both are possible (`6/1/2012` is 1 June), dots in European order.
 */
import { Shape, type Source, wordAt } from '../source/read-source.js'
import { isCalendarDay, writeIsoDate } from './calendar.js'
import {
  type DatePart,
  isDoubtfulMonth,
  nextPart,
  readDay,
  readMisspeltMonth,
  readMonth,
  readShortYear,
  readYear,
} from './date-parts.js'
import { readGlued } from './glued-date.js'
import { findNumericDate } from './numeric-date.js'

export interface DateMatch {
  /** ISO date; null where the year is missing. */
  readonly iso: string | null
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** It took tolerance: a misspelt month, a letter for a figure, a lost blank. */
  readonly repaired: boolean
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
}

/** The date that begins at `word`; null if there is none. 31 February is none. */
export function findDate(source: Source, word: number, endWord: number): DateMatch | null {
  if (word >= endWord) return null
  const shape = source.shapes[word]
  if (shape !== Shape.digits && shape !== Shape.mixed) return findMonthFirst(source, word, endWord)
  return (
    (shape === Shape.digits ? findNumeric(source, word, endWord) : null) ??
    findDayFirst(source, word, endWord)
  )
}

/** The first date at or after `word`; null if there is none before `endWord`. */
export function searchDate(source: Source, word: number, endWord: number): DateMatch | null {
  for (let n = word; n < endWord; n++) {
    const match = findDate(source, n, endWord)
    if (match) return match
  }
  return null
}

/** All dates of a range, none overlapping another. */
export function findDates(source: Source, word: number, endWord: number): DateMatch[] {
  const found: DateMatch[] = []
  for (
    let match = searchDate(source, word, endWord);
    match;
    match = searchDate(source, match.endWord, endWord)
  )
    found.push(match)
  return found
}

const DAY_MONTH_SIGNS = '.-/,'
const MONTH_YEAR_SIGNS = ".,-/'’‘"

/** `8 October 1992`, `12. Mai 2003`, `11 de febrero del 2002`, `I5 April`, `5 November`. */
function findDayFirst(source: Source, word: number, endWord: number): DateMatch | null {
  const opening = readGlued(source, word)
  if (opening?.day) {
    const { day, month } = opening
    const year = opening.year ? { part: opening.year, endWord: word + 1 } : findYear(source, word, endWord)
    return year && build({ day, month, year: year.part }, word, year.endWord)
  }
  const day = readDay(source, word)
  const monthWord = day ? nextPart(source, word, endWord, DAY_MONTH_SIGNS) : -1
  if (!day || monthWord < 0) return null
  const closing = readGlued(source, monthWord)
  if (closing && !closing.day)
    return build({ day, month: closing.month, year: closing.year }, word, monthWord + 1)
  const year = findYear(source, monthWord, endWord)
  const month = readMonth(source, monthWord) ?? (year ? readMisspeltMonth(source, monthWord) : null)
  if (!month) return null
  if (!year && (isDoubtfulMonth(source, monthWord) || isGlued(source, word, day))) return null
  return build({ day, month, year: year?.part ?? null }, word, year?.endWord ?? monthWord + 1)
}

/** `November 2, 2007`, `Nov 10. 2022`, `November 30th`. */
function findMonthFirst(source: Source, word: number, endWord: number): DateMatch | null {
  const shape = source.shapes[word + 1]
  // A quick no for almost every word of a text: a figure must follow.
  if (shape !== Shape.digits && shape !== Shape.mixed) return null
  const dayWord = nextPart(source, word, endWord, '.-')
  const day = dayWord < 0 ? null : readDay(source, dayWord)
  if (!day || isGlued(source, dayWord, day)) return null
  const year = findYear(source, dayWord, endWord)
  const month = readMonth(source, word) ?? (year ? readMisspeltMonth(source, word) : null)
  if (!month) return null
  if (!year && (isDoubtfulMonth(source, word) || goesOn(source, day.end))) return null
  return build({ day, month, year: year?.part ?? null }, word, year?.endWord ?? dayWord + 1)
}

function findYear(source: Source, word: number, endWord: number) {
  const n = nextPart(source, word, endWord, MONTH_YEAR_SIGNS)
  const part = n < 0 ? null : (readYear(source, n) ?? readShortYear(source, n))
  return part && { part, endWord: n + 1 }
}

/** `May 10,000`, `Nov 12:30`, `March 5/6`: the figure is no day. */
function goesOn(source: Source, end: number): boolean {
  const next = source.text.charCodeAt(end + 1)
  return ',.:/%'.includes(source.text.charAt(end)) && next >= 48 && next <= 57
}

function isGlued(source: Source, word: number, part: DatePart): boolean {
  return part.start > source.starts[word]!
}

function build(
  parts: { day: DatePart; month: DatePart; year: DatePart | null },
  firstWord: number,
  endWord: number,
): DateMatch | null {
  const { day, month, year } = parts
  if (!isCalendarDay(year?.value ?? null, month.value, day.value)) return null
  return {
    iso: year ? writeIsoDate(year.value, month.value, day.value) : null,
    year: year?.value ?? null,
    month: month.value,
    day: day.value,
    repaired: day.repaired || month.repaired || (year?.repaired ?? false),
    start: Math.min(day.start, month.start),
    end: year?.end ?? Math.max(day.end, month.end),
    firstWord,
    endWord,
  }
}

function findNumeric(source: Source, word: number, endWord: number): DateMatch | null {
  const found = findNumericDate(source, word)
  if (!found) return null
  const after = wordAt(source, found.end)
  if (after > endWord) return null
  return { ...found, repaired: false, firstWord: word, endWord: after }
}
