/** Telephone and fax numbers: as printed, and in international form. */
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import { phonePlans } from '../data/phone-plans.js'
import type { Phone } from '../types.js'
import { splitPhones } from './phone-list.js'

/** Longest number of the international form, as the contract allows it. */
const MOST_DIGITS = 17
/**
 * Calling codes of plans in which a zero after the code belongs to the number: Italy, Ivory Coast, Gabon, Congo, and
 * the old Soviet plan (Moscow was 095).
 */
const keepsZero = new Set(['39', '225', '241', '242', '7'])

let plans: MetadataJson | undefined

function readPlans(): MetadataJson {
  plans ??= JSON.parse(phonePlans) as MetadataJson
  return plans
}

const countryCode = /^\s{0,2}\+\s{0,2}\d{1,2}\s{0,2}$/

interface Number {
  readonly e164: string
  readonly valid: boolean
}

/**
 * Reads a number from its slices. The last one that holds a number is the number as printed; slices before it are a
 * prefix that it took from another number (`+ 263 4 ` + `723 375`); a slice after it is a remark.
 * `country` (alpha-2) is where a number without country code is dialled. Nothing is guessed: what is not to be
 * brought into international form has `e164: null` and `valid: null`.
 */
export function parsePhone(slices: readonly string[], country: string | null): Phone {
  const remarks: string[] = []
  const numbers: string[] = []
  for (const slice of joinBrackets(slices)) {
    const piece = splitPhones(slice, 0, slice.length)[0]
    // `+ 52 5 515 1794/5 271 1764`: nothing but the code of the country was taken from the first.
    if (!piece && slices.length > 1 && countryCode.test(slice)) numbers.push(slice)
    else if (piece) {
      numbers.push(slice.slice(piece.numberStart, piece.numberEnd))
      remarks.push(...piece.remarks)
    } else {
      const words = slice.replace(/\s+/g, ' ').trim()
      if (words !== '') remarks.push(words.replace(/^[([]|[)\]]$/g, ''))
    }
  }
  const printed = numbers.at(-1) ?? ''
  const number = parseNumber(numbers.join(''), country)
  return {
    text: printed.replace(/\s+/g, ' '),
    e164: number?.e164 ?? null,
    valid: number?.valid ?? null,
    remark: remarks.length > 0 ? remarks.join('; ') : null,
  }
}

/** `(office hours only,` + `GMT+2)`: a bracket that goes on in the next slice is one remark. */
function joinBrackets(slices: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const slice of slices) {
    const last = joined.at(-1)
    const isOpen = last !== undefined && last.lastIndexOf('(') > last.lastIndexOf(')')
    if (isOpen) joined[joined.length - 1] = `${last}\n${slice}`
    else joined.push(slice)
  }
  return joined
}

/** The digits of a printed number; a plus or `00` before them makes it international. `(0)` is not dialled from abroad. */
function parseNumber(printed: string, country: string | null): Number | null {
  const digits = printed.replace(/\(0\)/g, '').replace(/\D/g, '')
  if (/^\D*\+/.test(printed)) return parseInternational(stripZeros(digits))
  if (digits.startsWith('00')) return parseInternational(digits.slice(2))
  const national = parseNational(digits, country)
  if (national?.valid) return national
  if (digits.startsWith('011') && digits.length > 11) return parseInternational(digits.slice(3))
  if (digits.length === 11 && digits.startsWith('1')) return parseInternational(digits)
  return parseDialled(digits, country) ?? national
}

/** `+ 00 98 …` is met too. */
function stripZeros(digits: string): string {
  return digits.startsWith('00') ? digits.slice(2) : digits
}

/** A number that begins with its country code; it keeps its digits also where today's plan does not know it. */
function parseInternational(digits: string): Number | null {
  if (digits.length > MOST_DIGITS) return null
  const parsed = parsePhoneNumberFromString(`+${digits}`, readPlans())
  if (!parsed?.countryCallingCode) return null
  if (parsed.isValid()) return { e164: parsed.number, valid: true }
  const code = parsed.countryCallingCode
  const rest = digits.slice(code.length)
  if (rest.startsWith('0') && !keepsZero.has(code)) return parseInternational(code + rest.replace(/^0+/, ''))
  return { e164: parsed.number, valid: false }
}

/** A number in national form; null where it has not a length that the country's plan knows. */
function parseNational(digits: string, country: string | null): Number | null {
  if (country === null) return null
  const parsed = parsePhoneNumberFromString(digits, country as CountryCode, readPlans())
  if (!parsed?.isPossible()) return null
  return { e164: parsed.number, valid: parsed.isValid() }
}

/** A country code without its plus: `977 1 4211 …` in an address in Nepal. */
function parseDialled(digits: string, country: string | null): Number | null {
  if (country === null || digits.length < 10) return null
  const parsed = parsePhoneNumberFromString(`+${digits}`, readPlans())
  return parsed?.country === country ? { e164: parsed.number, valid: parsed.isValid() } : null
}
