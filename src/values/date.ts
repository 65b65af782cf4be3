/**
 * Dates as values. Nothing here knows today's date or a time zone: a date without a year has none, until
 * `completeDate` is told of a date near it.
 */
import { strict } from 'chrono-node/en'
import { readSource } from '../source/read-source.js'
import { dayNumber, isCalendarDay, readIsoDate, writeIsoDate } from './calendar.js'
import { type DateMatch, searchDate } from './printed-date.js'

export { type DateMatch, findDate, findDates, searchDate } from './printed-date.js'

/**
 * Gives a date its year. Where it has none, the year that brings it nearest to `near` is `assumed`; null if `near`
 * is not known either.
 */
export function completeDate(
  match: Pick<DateMatch, 'iso' | 'month' | 'day'>,
  near: string | null,
): { iso: string; assumed: boolean } | null {
  if (match.iso !== null) return { iso: match.iso, assumed: false }
  const reference = near === null ? null : readIsoDate(near)
  if (!reference) return null
  const target = dayNumber(reference.year, reference.month, reference.day)
  let best: { iso: string; distance: number } | null = null
  // Wide enough for 29 February.
  for (let year = reference.year - 4; year <= reference.year + 4; year++) {
    if (!isCalendarDay(year, match.month, match.day)) continue
    const distance = Math.abs(dayNumber(year, match.month, match.day) - target)
    if (best === null || distance < best.distance)
      best = { iso: writeIsoDate(year, match.month, match.day), distance }
  }
  return best && { iso: best.iso, assumed: true }
}

/**
 * Reads a text that is a date, or holds one: ours first, then what chrono-node reads strictly. Null where there is
 * none, or where its year is known neither from the text nor from `near`.
 */
export function parseDate(text: string, near: string | null = null): string | null {
  const source = readSource(text)
  const match = searchDate(source, 0, source.wordCount) ?? readWithChrono(text)
  return (match && completeDate(match, near)?.iso) ?? null
}

/** Two days on which no relative date falls together: what moves with them is no date of the document. */
const references = [new Date(Date.UTC(2001, 2, 7, 12)), new Date(Date.UTC(2010, 8, 18, 12))] as const

function readWithChrono(text: string): Pick<DateMatch, 'iso' | 'month' | 'day'> | null {
  const [one, other] = references.map((reference) => strict.parse(text, reference)[0])
  // Figures alone may be a case number: those we read ourselves, or not at all.
  if (!one || !other || !/[a-z]{3}/i.test(one.text)) return null
  const { start } = one
  if (!(start.isCertain('day') && start.isCertain('month') && start.isCertain('year'))) return null
  const [year, month, day] = [start.get('year')!, start.get('month')!, start.get('day')!]
  const moved = (['year', 'month', 'day'] as const).some((part) => other.start.get(part) !== start.get(part))
  if (moved || year < 1900 || year > 2099 || !isCalendarDay(year, month, day)) return null
  return { iso: writeIsoDate(year, month, day), month, day }
}
