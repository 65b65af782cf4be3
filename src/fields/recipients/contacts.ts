/** The values behind contact labels: numbers, addresses of mail and web, accounts, salutations. */
import { type Problem, report } from '../../diagnostics.js'
import { type At, at, atSpans, type Located } from '../../source/located.js'
import { isBlank, type Source } from '../../source/read-source.js'
import type { Phone, Social, Span } from '../../types.js'
import { findEmails, findHiddenEmails, parseEmail } from '../../values/email.js'
import { parsePhone } from '../../values/phone.js'
import { type PhonePiece, splitPhones } from '../../values/phone-list.js'
import { parseProse } from '../../values/prose.js'
import { findHandles, networkOfUrl, parseHandle } from '../../values/social.js'
import { findBareUrl, findUrls, parseUrl } from '../../values/url.js'
import { rowSpans } from '../paragraphs.js'
import type { Segment } from './segments.js'
import { endsSentence } from './sentence-end.js'

export interface Contacts {
  phones: At<Phone>[]
  faxes: At<Phone>[]
  telexes: At<Phone>[]
  telegrams: At<string>[]
  emails: At<string>[]
  websites: At<string>[]
  social: Located<Social>[]
  salutation: At<string> | null
  remarks: At<string>[]
}

/** Reads the contacts of one block; `country` is where its numbers are dialled. */
export function readContacts(
  source: Source,
  segments: readonly Segment[],
  country: string | null,
  problems: Problem[],
): Contacts {
  const contacts: Contacts = {
    phones: [],
    faxes: [],
    telexes: [],
    telegrams: [],
    emails: [],
    websites: [],
    social: [],
    salutation: null,
    remarks: [],
  }
  for (const segment of segments) {
    const spans = rowSpans(source, segment.rows)
    if (segment.field === 'salutation') contacts.salutation ??= readSalutation(source.text, spans)
    else for (const span of spans) readContact(source, segment, span, country, contacts, problems)
  }
  return contacts
}

function readContact(
  source: Source,
  segment: Segment,
  span: Span,
  country: string | null,
  contacts: Contacts,
  problems: Problem[],
): void {
  const { text } = source
  switch (segment.field) {
    case 'phone':
    case 'whatsapp':
      addPhones(contacts.phones, text, span, country, problems)
      return
    case 'fax':
      addPhones(contacts.faxes, text, span, country, problems)
      return
    case 'phone-fax': {
      const numbers = readPhones(text, span, country, problems)
      contacts.phones.push(...numbers)
      contacts.faxes.push(...numbers.map((number) => ({ ...number })))
      return
    }
    case 'telex':
      contacts.telexes.push(...readTelexes(text, span))
      return
    case 'telegram':
      contacts.telegrams.push(readLine(text, dropStop(text, span)))
      return
    case 'email':
      readEmails(text, span, contacts, problems)
      return
    case 'web':
      readWebsites(text, span, contacts)
      return
    case 'address':
      return
    default:
      if (segment.field) readHandles(text, span, segment.field, contacts)
  }
}

/** A note in another cell belongs to the number above it. */
function addPhones(
  phones: At<Phone>[],
  text: string,
  span: Span,
  country: string | null,
  problems: Problem[],
): void {
  const read = readPhones(text, span, country, problems)
  const last = phones.at(-1)
  if (read.length > 0 || !last) {
    phones.push(...read)
    return
  }
  const spans = [...last.spans, span]
  const value = parsePhone(
    spans.map(({ start, end }) => text.slice(start, end)),
    country,
  )
  phones[phones.length - 1] = { ...last, value, spans }
}

function readPhones(text: string, span: Span, country: string | null, problems: Problem[]): At<Phone>[] {
  const pieces = splitPhones(text, span.start, span.end)
  return pieces.map((piece, i) => {
    const prefix = i === 0 ? null : findPrefix(text, pieces[0]!, piece)
    const spans = prefix
      ? [prefix, { start: piece.start, end: piece.end }]
      : [{ start: piece.start, end: piece.end }]
    const phone = parsePhone(
      spans.map(({ start, end }) => text.slice(start, end)),
      country,
    )
    const located = atSpans(phone, spans, prefix ? 'inferred' : 'stated')
    if (prefix) report(problems, 'phone-prefix-assumed', { about: located, span: spans[1]! })
    if (phone.e164 === null) report(problems, 'phone-invalid', { about: located })
    return located
  })
}

/** `+ 263 4 257 011 / 723 375`: the digits that the second number has from the first. */
function findPrefix(text: string, first: PhonePiece, piece: PhonePiece): Span | null {
  const own = text.slice(piece.numberStart, piece.numberEnd)
  const printed = text.slice(first.numberStart, first.numberEnd)
  const whole = countDigits(printed)
  const isAbroad = /^[\s(]{0,3}\+|^00|^011/.test(printed)
  const count = countDigits(own)
  // A trunk zero is dropped behind a prefix: `+90 312 …, 0312 …`; that of `999 0143 / 0144` is a digit as any other.
  const hasTrunk = isAbroad && own.startsWith('0') && count >= SHORTEST_LOCAL
  const digits = count - (hasTrunk ? 1 : 0)
  if (/^[\s(]{0,3}\+|^00|^011/.test(own) || digits >= whole - (isAbroad ? 0 : 1)) return null
  let left = whole - digits
  for (let i = first.numberStart; i < first.numberEnd; i++) {
    if (!isDigit(text.charCodeAt(i)) || --left > 0) continue
    const end = i + 1
    const group = digits >= SHORTEST_LOCAL ? startOfGroup(text, first.numberStart, end) : end
    if (group < end && !isShortAreaCut(text, end)) return { start: first.numberStart, end: group }
    return isShortAreaCut(text, end)
      ? { start: first.numberStart, end: end + 1 }
      : { start: first.numberStart, end }
  }
  return null
}

/** `+ 62 21 360 517 / 345 0517`: the second number is longer by a digit, and the area code stays whole. */
function isShortAreaCut(text: string, end: number): boolean {
  return areaCut.test(text.slice(end - 2, end + 4))
}

/** Fewer digits are the end of a range, `2334/5`. */
const SHORTEST_LOCAL = 5

/** `+ 62 21 845 6805 / 364 679`: the second number is shorter by a digit, and takes no part of a group; `end` where none is cut. */
function startOfGroup(text: string, from: number, end: number): number {
  if (!isDigit(text.charCodeAt(end))) return end
  let at = end
  while (at > from && isDigit(text.charCodeAt(at - 1))) at--
  let stop = at
  while (stop > from && !isDigit(text.charCodeAt(stop - 1))) stop--
  // The code of the country alone is no prefix.
  return stop > from + 4 ? stop : end
}

/** A cut inside a group of two digits that other digits follow. */
const areaCut = /^[\s(]\d\d[\s)-]{1,2}\d/

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function countDigits(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) count++
  return count
}

/** `22817 PALAC SD or 22690 HSTAT SD (Attn: …)`: a number begins each. */
function readTelexes(text: string, span: Span): At<Phone>[] {
  const value = text.slice(span.start, span.end)
  const starts = [0, ...[...value.matchAll(joint)].map((match) => match.index + match[0].length)]
  return starts.map((from, i) => {
    const next = starts[i + 1]
    const to = next === undefined ? value.length : value.slice(0, next).search(jointAtEnd)
    return readTelex(text, { start: span.start + from, end: span.start + to })
  })
}

/** What parts two telexes (`20331 PE PALACIO/20167 PE PALACIO`); the code of the country may stand before the number: `or MA 20164`. */
const joint =
  /\s{0,2}(?:[,;/]|\bor\b|\band\b)\s{1,2}(?=\d{3}|\d{1,3} \d|[A-Z]{2,3} \d{4})|(?<=[A-Z]{2})\/(?=\d{3})/g
const jointAtEnd = /\s{0,2}(?:[,;/]|\bor|\band)\s{0,2}$/

function readTelex(text: string, span: Span): At<Phone> {
  const line = readLine(text, span)
  const remark = /\s?[([]([^()[\]]+)[)\]]$/.exec(line.value)
  // An answer-back is followed by the stop of a sentence only.
  const value = (remark ? line.value.slice(0, remark.index) : line.value).replace(/\.$/, '')
  return { ...line, value: { text: value, e164: null, valid: null, remark: remark?.[1] ?? null } }
}

/** `Telegrams: Minister, Exampleville, Togo. Telex: …` */
function dropStop(text: string, { start, end }: Span): Span {
  const stop = text.slice(start, end).trimEnd().length
  return endsSentence(text.slice(start, start + stop)) ? { start, end: start + stop - 1 } : { start, end }
}

/** One line, without the sign that ends it. */
function readLine(text: string, span: Span): At<string> {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || ',;'.includes(text[end - 1]!))) end--
  return at(parseProse(text.slice(start, end)), start, end)
}

function readEmails(text: string, span: Span, contacts: Contacts, problems: Problem[]): void {
  for (const hidden of findHiddenEmails(text, span.start, span.end))
    report(problems, 'email-obfuscated', { span: hidden })
  const found = findEmails(text, span.start, span.end)
  for (const { start, end } of found)
    contacts.emails.push(at(parseEmail(text.slice(start, end))!, start, end))
  const notes = text.slice(span.start, span.end)
  for (const note of notes.matchAll(/[([]([^()[\]@]{5,200})[)\]]/g)) {
    if (/^email/i.test(note[1]!)) continue
    const start = span.start + note.index + 1
    contacts.remarks.push(at(parseProse(note[1]!), start, start + note[1]!.length))
  }
  if (found.length > 0 || findHiddenEmails(text, span.start, span.end).length > 0) return
  const urls = findUrls(text, span.start, span.end)
  for (const { start, end } of urls) contacts.websites.push(at(parseUrl(text.slice(start, end))!, start, end))
  if (urls.length === 0) report(problems, 'email-invalid', { span })
}

function readWebsites(text: string, span: Span, contacts: Contacts): void {
  const urls = findUrls(text, span.start, span.end)
  const found =
    urls.length > 0 ? urls : [findBareUrl(text, span.start, span.end)].filter((url) => url !== null)
  for (const { start, end } of found) {
    const network = networkOfUrl(text.slice(start, end))
    if (network)
      contacts.social.push({ network, handle: at(parseHandle(text.slice(start, end))!, start, end) })
    else contacts.websites.push(at(parseUrl(text.slice(start, end))!, start, end))
  }
}

function readHandles(text: string, span: Span, field: string, contacts: Contacts): void {
  const network =
    field === 'x' || field === 'facebook' || field === 'instagram' || field === 'youtube' ? field : 'other'
  for (const { start, end } of findHandles(text, span.start, span.end)) {
    const handle = parseHandle(text.slice(start, end))
    if (handle !== null) contacts.social.push({ network, handle: at(handle, start, end) })
  }
}

/** `Dear Minister`, as printed; without final comma or colon, quotes or brackets round it. */
function readSalutation(text: string, printed: readonly Span[]): At<string> | null {
  const spans = printed.map((span) => ({ ...span }))
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return null
  while (first.start < first.end && /[\s("“'‘[]/.test(text[first.start]!)) first.start++
  while (last.end > last.start && /[\s,:;)"”'’\].]/.test(text[last.end - 1]!)) last.end--
  if (last.end <= last.start || first.end <= first.start) return null
  const value = parseProse(spans.map(({ start, end }) => text.slice(start, end)).join('\n'))
  return atSpans(value, spans)
}
