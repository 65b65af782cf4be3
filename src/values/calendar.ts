/** Days of the Gregorian calendar as plain numbers: no clock, no time zone. */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether a month has such a day; without a year 29 February counts. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (month === 2 && day === 29) return year === null || isLeapYear(year)
  return day <= monthLengths[month - 1]!
}

/** `2010-09-17`. */
export function writeIsoDate(year: number, month: number, day: number): string {
  const two = (part: number) => part.toString().padStart(2, '0')
  return `${year.toString().padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The parts of an ISO date; null for anything else. */
export function readIsoDate(text: string): { year: number; month: number; day: number } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return null
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  return isCalendarDay(year, month, day) ? { year, month, day } : null
}

/** Days since a fixed day long ago; the difference of two is how far they are apart. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March, so that the odd day stands last.
  const shifted = month < 3 ? year - 1 : year
  const monthDays = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    monthDays +
    day
  )
}

/** Two digits are the form's notation: 73 to 99 stand for 19yy, all others for 20yy; four digits stand for themselves. */
export function expandYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year >= 73 ? 1900 + year : 2000 + year
}
