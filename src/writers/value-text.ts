import { valueAt } from '../appeal/look-up.js'
import type { Appeal, Case, Country, Index, PersonName, Phone } from '../types.js'
import { writeCase } from '../values/case-number.js'

/**
 * The value at a JSON Pointer as one text, in the short forms of gold files: a case as its label, a name in full, a
 * number in international form (as printed where it has none), a country or an index as its code. Null for no value.
 */
export function writeValueAt(appeal: Appeal, path: string): string | null {
  const value = valueAt(appeal, path) as
    | Case
    | Country
    | Index
    | PersonName
    | Phone
    | string
    | null
    | undefined
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return String(value)
  if ('full' in value) return value.full
  if ('code' in value) return value.code
  if ('e164' in value) return value.e164 ?? value.text
  return 'series' in value ? writeCase(value) : JSON.stringify(value)
}

/** The field that a JSON Pointer leads to, whichever items of lists it goes through: `recipients.faxes`. */
export function writeField(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && !/^[0-9]+$/.test(step))
    .join('.')
}
