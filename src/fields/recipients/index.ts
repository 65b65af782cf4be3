/** To whom appeals and copies go. */
import { type Document, sectionsOf } from '../../sections/document.js'
import type { Section } from '../../sections/section.js'
import { type At, atSpans, type Located } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Appeal, PersonName, Recipient, Span } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'
import { rowSpans } from '../paragraphs.js'
import type { Block } from './block-start.js'
import { splitBlocks } from './blocks.js'
import { type Contacts, readContacts } from './contacts.js'
import { readSentence } from './diplomats.js'
import { type Head, readHead } from './head.js'
import { findHost, isMission } from './mission.js'
import { inferFromNumbers, type Place, readPlace } from './place.js'
import { readSegments } from './segments.js'
import { endsSentence } from './sentence-end.js'

type Role = Recipient['role']

export interface Recipients {
  readonly recipients: readonly Located<Recipient>[]
  readonly diplomaticCopies: Located<Appeal['diplomaticCopies']>
  /** Sentences that were read, though no value covers them. */
  readonly skipped: readonly Span[]
}

/** Reads recipients and copies, in document order; `country` is that of the header. */
export function readRecipients(document: Document, country: string | null): Recipients {
  const { source } = document
  const recipients: Located<Recipient>[] = []
  let diplomaticCopies: Located<Appeal['diplomaticCopies']> = null
  const skipped: Span[] = []
  for (const section of sectionsOf(document, 'recipients', 'copies', 'diplomats')) {
    const sentence = readSentence(source, section)
    diplomaticCopies ??= sentence.copies
    if (sentence.span) skipped.push(sentence.span)
    const segments = readSegments(source, { ...section, rows: sentence.rows })
    for (const block of splitBlocks(source, segments)) {
      const read = readRecipient(document, block, section, country)
      if (!read) continue
      recipients.push(read.recipient)
      skipped.push(...read.forms)
    }
  }
  return { recipients, diplomaticCopies, skipped }
}

function readRecipient(
  { source, layout, problems }: Document,
  block: Block,
  section: Section,
  country: string | null,
): { recipient: Located<Recipient>; forms: readonly Span[] } | null {
  const greeting = block.contacts.find(({ field }) => field === 'salutation')?.rows[0]
  const head = readHead(source, block.lines, greeting)
  const name = head.name ? readName(source, head.name) : null
  if (head.name && !name) head.address.unshift(...head.name)
  if (isStray(head, block)) return null
  for (const { field, rows } of block.contacts) if (field === 'address') head.address.push(...rows)
  const read = readPlace(source, head.address, country, [
    ...(head.position ?? []),
    ...(head.organization ?? []),
  ])
  const host = read.country || layout.layout === null ? null : findHost(source, head, layout.layout, country)
  const found = read.country ?? host ?? inferFromNumbers(source, block.contacts, country)
  const place = { ...read, country: found }
  const contacts = readContacts(source, block.contacts, place.country?.value ?? country, problems)
  const role = chooseRole(source, section, head, place, country)
  return {
    recipient: buildRecipient(source, role, head, name, place, contacts),
    forms: head.forms,
  }
}

/** A line that stands alone is no recipient. */
function isStray(head: Head, block: Block): boolean {
  if (block.contacts.some(({ rows }) => rows.length > 0)) return false
  const fields = [head.position, head.localPosition, head.name, head.organization].filter(
    (rows) => rows !== null,
  )
  return fields.length === 0 || (fields.length === 1 && head.address.length === 0)
}

/** An embassy among the targets is a target; under the copies it is `diplomatic` if it is the addressed country's own. */
function chooseRole(
  source: Source,
  section: Section,
  head: Head,
  place: Place,
  country: string | null,
): Role {
  if (section.kind === 'recipients') return 'target'
  if (section.kind === 'diplomats') return 'diplomatic'
  return isMission(source, head, place.country?.value ?? null, country) ? 'diplomatic' : 'copy'
}

function buildRecipient(
  source: Source,
  role: Role,
  head: Head,
  name: At<PersonName> | null,
  place: Place,
  contacts: Contacts,
): Located<Recipient> {
  const { phones, faxes, telexes, telegrams, emails, websites, social, salutation, remarks } = contacts
  const isGuessed = findFlat(source, head)
  const read = (rows: readonly Line[]): At<string> => {
    const value = readRows(source, rows)
    return isGuessed(rows[0]!.start) ? { ...value, confidence: 'repaired' } : value
  }
  return {
    role,
    position: head.position && read(withoutElision(source, head.position)),
    localPosition: head.localPosition && read(withoutElision(source, head.localPosition)),
    name: name && isGuessed(name.spans[0]!.start) ? { ...name, confidence: 'repaired' } : name,
    organization: head.organization && read(head.organization),
    address: { lines: head.address.map((row) => read([row])), ...place },
    phones,
    faxes,
    telexes,
    telegrams,
    emails,
    websites,
    social,
    salutation,
    remarks: [...head.remarks.map((row) => readRows(source, [row])), ...remarks],
  }
}

/** `L'Auditeur Général`: the article is no part of the office. */
function withoutElision({ text }: Source, rows: readonly Line[]): readonly Line[] {
  const [first, ...rest] = rows
  if (!first || !/^[Ll]['’]\p{Lu}/u.test(text.slice(first.start, first.start + 4))) return rows
  return [{ ...first, start: first.start + 2 }, ...rest]
}

/** So many parts of a block on one line, and nothing between two of them, are a copy that lost its line ends. */
const FLAT_PARTS = 3

/** Whether what stands at an offset was cut out of such a line: by its words, not by signs. */
function findFlat(source: Source, head: Head): (offset: number) => boolean {
  const fields = [head.position, head.localPosition, head.name, head.organization]
  const parts = [...fields.flatMap((rows) => rows ?? []), ...head.address].sort((a, b) => a.start - b.start)
  const lines: Line[][] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last && !/\n/.test(source.text.slice(last.at(-1)!.end, part.start))) last.push(part)
    else lines.push([part])
  }
  const flat = lines.filter(
    (line) =>
      line.length >= FLAT_PARTS && line.some((part, i) => i > 0 && isJoined(source, line[i - 1]!, part)),
  )
  return (offset) => flat.some((line) => offset >= line[0]!.start && offset < line.at(-1)!.end)
}

/** Only blanks between them. */
function isJoined(source: Source, before: Line, after: Line): boolean {
  return /^[ \t\u00a0]*$/.test(source.text.slice(before.end, after.start))
}

/** Rows as one line, without what ends them: a comma, a colon. */
function readRows(source: Source, rows: readonly Line[]): At<string> {
  const spans = trimRows(source, rows)
  return atSpans(joinSpans(source, spans), spans)
}

function readName(source: Source, rows: readonly Line[]): At<PersonName> | null {
  const spans = trimRows(source, rows)
  const name = parsePersonName(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
  return name === null ? null : atSpans(name, spans)
}

const bracketPairs: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

function trimRows(source: Source, rows: readonly Line[]): Span[] {
  const { text } = source
  const spans = rowSpans(source, rows)
  const first = spans[0]!
  const last = spans.at(-1)!
  if (spans.length === 1 && bracketPairs[text[first.start]!] === text[first.end - 1]) {
    first.start++
    first.end--
  }
  while (last.end > last.start + 1 && ':,;|'.includes(text[last.end - 1]!)) last.end--
  // The full stop of a sentence, not of `Bldg.`
  if (endsSentence(text.slice(last.start, last.end))) last.end--
  while (last.end > last.start + 1 && text[last.end - 1] === ' ') last.end--
  return spans
}

function joinSpans(source: Source, spans: readonly Span[]): string {
  return parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
}
