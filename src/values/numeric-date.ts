/** Dates in figures: `2013-02-08`, `2013/2/8`, `02/19/2020`, `07.07.09`, `17. 9. 2010`. */
import { numberSeries } from '../data/words/months.js'
import { isWord, type Source } from '../source/read-source.js'
import { expandYear, isCalendarDay, writeIsoDate } from './calendar.js'

const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const yearLast = /(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/y
const seriesWords = numberSeries.map((word) => word.toLowerCase())

interface NumericDate {
  readonly iso: string
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

/** The date in figures that begins at word `n`; null for case numbers, index codes, phone numbers and the like. */
export function findNumericDate(source: Source, n: number): NumericDate | null {
  const { text } = source
  const start = source.starts[n]!
  if (isPartOfNumber(text, start) || isNumberOfSeries(source, n)) return null
  yearFirst.lastIndex = start
  const first = yearFirst.exec(text)
  if (first) return build(text, start, yearFirst.lastIndex, [first[1]!, first[3]!, first[4]!])
  yearLast.lastIndex = start
  const last = yearLast.exec(text)
  if (!last) return null
  const [, one = '', sign = '', two = '', year = ''] = last
  if (year.length === 2 && !isShortForm(sign, one, two)) return null
  const american = sign === '/' && Number(one) <= 12
  return build(text, start, yearLast.lastIndex, american ? [year, one, two] : [year, two, one])
}

/** `07.07.09` and `6/1/12`, but not `1.2.13` or `20-2-79`. */
function isShortForm(sign: string, one: string, two: string): boolean {
  return sign === '/' || (sign === '.' && one.length === 2 && two.length === 2)
}

function build(
  text: string,
  start: number,
  end: number,
  parts: readonly [year: string, month: string, day: string],
): NumericDate | null {
  const year = expandYear(parts[0])
  const month = Number(parts[1])
  const day = Number(parts[2])
  const goesOn = '/.-'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))
  if (goesOn || year < 1900 || year > 2099 || !isCalendarDay(year, month, day)) return null
  return { iso: writeIsoDate(year, month, day), year, month, day, start, end }
}

function isPartOfNumber(text: string, start: number): boolean {
  return start > 0 && '/.-+#$€£'.includes(text.charAt(start - 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a figure belongs to a case number or index code: `UA 12/10`, `UA: 5/11/2010`, `AFR 12/02/94`. */
function isNumberOfSeries(source: Source, n: number): boolean {
  if (source.starts[n]! - source.ends[n - 1]! > 3) return false
  return seriesWords.some((word) => isWord(source, n - 1, word))
}
