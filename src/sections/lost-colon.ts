/** `Fax. +44 …`, `Telex; 22 …`, `Salutation - Dear …`, `Fax +44 …`: labels of contacts whose colon was misread or lost. */
import type { FieldKind } from '../data/dialects/dialect.js'
import type { Line, Source } from '../source/read-source.js'

/** What begins a value of each kind, in place of its colon. */
const numbers = /^[+(\d]/
const words = /^["“[(]?\p{Lu}/u
const values: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  phone: numbers,
  fax: numbers,
  'phone-fax': numbers,
  telex: numbers,
  telegram: words,
  salutation: words,
  email: /^[\w.+-]{1,64}@/,
}

/** Whether text can be the value of a label: a number behind `Fax`, a capital behind `Salutation`. */
export function fitsContact(field: FieldKind | null, value: string): boolean {
  return field !== null && (values[field]?.test(value) ?? false)
}

/** The offset behind the sign that stands for the colon of a label at the head of its row; -1 where none does. */
export function findLostColon(source: Source, row: Line, field: FieldKind | null, end: number): number {
  const value = field === null ? undefined : values[field]
  if (!value) return -1
  const rest = source.text.slice(end, Math.min(row.end, end + 80))
  const sign = /^(?:\s?;|\.|\s[-–—])?[ \t]{1,9}/.exec(rest)?.[0] ?? ''
  return sign !== '' && value.test(rest.slice(sign.length)) ? end + sign.trimEnd().length : -1
}
