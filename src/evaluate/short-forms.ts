/** The short forms that a gold file may use: a case as its label, a telephone number as plain digits. */
import { expandYear } from '../values/calendar.js'

const caseLabel = /^([A-Za-z]{2,8})?(?:\s*#)?\s*(\d{1,5})(?:\s*\/\s*(\d{2}|\d{4}|\?{1,4}))?$/

/** `UA 129/10`, `EXTRA 21/99`, `214/12` (no series), `UA 242/??` (no year); null for anything else. */
export function parseCaseLabel(
  label: string,
): { series: string | null; number: number; year: number | null } | null {
  const match = caseLabel.exec(label.trim())
  if (!match) return null
  const [, series, number, year] = match
  return {
    series: series ? series.toUpperCase() : null,
    number: Number(number),
    year: year && !year.startsWith('?') ? expandYear(year) : null,
  }
}

const e164 = /^\+\d{5,17}$/

/** `+77172373601` is the international form; any other string is the number as printed. */
export function parsePhoneLabel(label: string): { e164: string } | { text: string } {
  return e164.test(label) ? { e164: label } : { text: label }
}

const indexCode = /^([A-Za-z]{3})\s*(\d{1,3})\/(\d{1,5})\/(\d{4}|\d{2})\s*(\S*)$/

/** One spelling for one index code, whatever its padding: `AFR 56/0611/2026` is `AFR 56/611/2026`. */
export function canonicalIndex(code: string): string {
  const match = indexCode.exec(code.trim())
  if (!match) return code
  const [, region, area, serial, year, suffix] = match
  return `${region!.toUpperCase()} ${Number(area)}/${Number(serial)}/${expandYear(year!)}${suffix!.toLowerCase()}`
}
