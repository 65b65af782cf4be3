/** Postal codes at the end or the start of a piece of an address. */

/** London SW1A 2AA */
const british = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/
/** Ottawa K1A 0A2 */
const canadian = /(?:^|\s)([A-Z]\d[A-Z] \d[A-Z]\d)$/

const codes = [
  british,
  canadian,
  // 110 001, 00-950, 100-8977, 70064-900, 73102-0001, 1999814737, 01000
  /(?:^|\s)(\d{3} \d{2,3})$/,
  /(?:^|\s)((?:[A-Z]{1,3}-)?\d{2,5}-\d{3,5})$/,
  /(?:^|\s)((?:[A-Z]{1,3}-)?\d{2}\.?\d{3}-\d{3})$/,
  /(?:^|\s)((?:[A-Z]{1,3}-)?\d{4,10})$/,
  // Exampleville AZ1005
  /(?:^|\s)([A-Z]{2}\d{4})$/,
  // C1085AAB
  /(?:^|\s)([A-Z]\d{4}[A-Z]{3})$/,
  // Dhaka-1000
  /\p{Ll}-(\d{4})$/u,
  // Lahore-54600
  /\p{Ll}-(\d{5,6})$/u,
] as const

const leading =
  /^((?:C\.?\s?P\.?\s?|[A-Z]{1,3}-)?(?:[A-Z]{2}\d{4}|[A-Z]\d{4}[A-Z]{3}|\d{4} ?[A-Z]{2}(?=\s{1,9}\p{Lu}\p{Ll})|\d{4,7}|\d{3} \d{2,3}|\d{2} \d{3}|\d{2,3}-\d{3,4}|\d{2}\.?\d{3}-\d{3}))\s{1,9}(?=\p{L}|$)/u
const short = /(?:^|\s)(\d{3})$/
/** `C.P. 06500`; also behind a street, in a bracket: `(CP: 3600)`. */
const labelled = /(?:^|\()C\.?\s?P\.?:?\s{0,2}(\d{4,5})$/

/** Where the postal code of a piece stands; three digits are one only beside a known city. */
export function findPostalCode(text: string, isKnownCity: boolean): { start: number; end: number } | null {
  if (/(?:\bNo|№|#|\bNr|\bn°|\bNos)\.?\s?\d[\d-]{0,8}$/i.test(text)) return null
  const label = labelled.exec(text)
  if (label) return { start: text.length - label[1]!.length, end: text.length }
  for (const pattern of isKnownCity ? [...codes, short] : codes) {
    const match = pattern.exec(text)
    if (match) return { start: text.length - match[1]!.length, end: text.length }
  }
  if (isKnownCity && /^\d{3}\s+\p{L}/u.test(text)) return { start: 0, end: 3 }
  const first = leading.exec(text)
  if (!first) return null
  const digits = first[1]!.search(/\d/)
  return { start: /^C\.?\s?P/.test(first[1]!) ? digits : 0, end: first[1]!.length }
}

/** `C.P. 06060 Ciudad de México` */
export function isPostalLabel(text: string): boolean {
  return /^C\.?\s?P\.?$/.test(text)
}

/** `SW1A 2AA`, `K1P 5G4`: codes of letters and digits show their country. */
export function countryOfCode(code: string): string | null {
  if (canadian.exec(code)?.[1] === code) return 'CA'
  return british.exec(code)?.[1] === code ? 'GB' : null
}
