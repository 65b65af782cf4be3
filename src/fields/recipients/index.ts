/** To whom appeals and copies go. */
import type { Problem } from '../../diagnostics.js'
import { type Document, sectionsOf } from '../../sections/document.js'
import type { Section } from '../../sections/section.js'
import { type At, at, type Located } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Appeal, PersonName, Recipient, Span } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'
import { rowSpans } from '../paragraphs.js'
import { readText } from '../text.js'
import { type Block, splitBlocks, trimEnd } from './blocks.js'
import { type Contacts, readContacts } from './contacts.js'
import { readCountries, takeSentence } from './diplomats.js'
import { cutFlat } from './flat.js'
import { type Head, readHead } from './head.js'
import { isMission } from './mission.js'
import { type Place, readPlace } from './place.js'
import { readSegments } from './segments.js'

type Role = Recipient['role']

export interface Recipients {
  readonly recipients: readonly Located<Recipient>[]
  readonly diplomaticCopies: Located<Appeal['diplomaticCopies']>
}

/** Reads recipients and copies, in document order; `country` is that of the header. */
export function readRecipients(document: Document, country: string | null): Recipients {
  const { source, problems } = document
  const recipients: Located<Recipient>[] = []
  let copies: Located<Appeal['diplomaticCopies']> = null
  for (const section of sectionsOf(document, 'recipients', 'copies', 'diplomats')) {
    if (section.kind === 'diplomats') {
      const anchor = section.anchor!
      copies ??= { countries: readCountries(source, anchor.firstWord, anchor.endWord) }
      continue
    }
    const sentence = takeSentence(source, section)
    copies ??= sentence.copies
    const blocks = splitBlocks(source, readSegments(source, { ...section, rows: sentence.rows }))
    for (const block of blocks) {
      const recipient = readRecipient(source, block, section, country, problems)
      if (recipient) recipients.push(recipient)
    }
  }
  return { recipients, diplomaticCopies: copies }
}

function readRecipient(
  source: Source,
  block: Block,
  section: Section,
  country: string | null,
  problems: Problem[],
): Located<Recipient> | null {
  const lines = block.head.length <= 2 ? block.head.flatMap((row) => cutFlat(source, row)) : block.head
  const head = readHead(source, lines)
  if (isEmpty(head, block)) return null
  const place = readPlace(source, head.address, country)
  const contacts = readContacts(source, block.contacts, place.country?.value ?? country, problems)
  return buildRecipient(source, chooseRole(source, section, head, country), head, place, contacts)
}

/** A stray line is no recipient. */
function isEmpty(head: Head, block: Block): boolean {
  const lines = [head.position, head.localPosition, head.name, head.organization].filter(
    (line) => line !== null,
  ).length
  if (lines === 0) return block.contacts.length === 0 && head.address.length < 2
  return lines === 1 && head.address.length === 0 && block.contacts.length === 0
}

/** An embassy among the targets is a target; under the copies it is `diplomatic` if it is the addressed country's own. */
function chooseRole(source: Source, section: Section, head: Head, country: string | null): Role {
  if (section.kind === 'recipients') return 'target'
  return isMission(source, head, country) ? 'diplomatic' : 'copy'
}

function buildRecipient(
  source: Source,
  role: Role,
  head: Head,
  place: Place,
  contacts: Contacts,
): Located<Recipient> {
  const { phones, faxes, telexes, telegrams, emails, websites, social, salutation, addressLines } = contacts
  return {
    role,
    position: head.position ? readOffice(source, head.position) : null,
    localPosition: head.localPosition ? readOffice(source, head.localPosition) : null,
    name: head.name ? readName(source, head.name) : null,
    organization: head.organization ? readLines(source, head.organization) : null,
    address: {
      lines: [
        ...head.address.map((row) => readLines(source, [row])),
        ...addressLines.map((span) => readSpan(source, span)),
      ],
      city: place.city,
      postalCode: place.postalCode,
      country: place.country,
    },
    phones,
    faxes,
    telexes,
    telegrams,
    emails,
    websites,
    social,
    salutation,
    remarks: head.remarks.map((row) => readText(source, [row])),
  }
}

/** An office without its article and forms of address: `The Editor` → `Editor`. */
const articles =
  /^(?:(?:The|His Excellency|Her Excellency|H\.?E\.?|The Honourable|The Hon\.?)(?: the)?\s+){1,2}/

function readOffice(source: Source, rows: readonly Line[]): At<string> {
  const spans = trimLines(source, rows)
  const first = spans[0]!
  const article = articles.exec(source.text.slice(first.start, first.end))?.[0].length ?? 0
  if (first.start + article < first.end) first.start += article
  return { value: joinSpans(source, spans), spans, confidence: 'stated' }
}

function readLines(source: Source, rows: readonly Line[]): At<string> {
  const spans = trimLines(source, rows)
  return { value: joinSpans(source, spans), spans, confidence: 'stated' }
}

function readSpan(source: Source, { start, end }: Span): At<string> {
  return at(parseProse(source.text.slice(start, end)), start, end)
}

function readName(source: Source, rows: readonly Line[]): At<PersonName> | null {
  const spans = trimLines(source, rows)
  const name = parsePersonName(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
  return name === null ? null : { value: name, spans, confidence: 'stated' }
}

/** Spans of rows without commas and colons at their end. */
function trimLines(source: Source, rows: readonly Line[]): Span[] {
  const spans = rowSpans(source, rows)
  const last = spans.at(-1)!
  const row = rows.at(-1)!
  last.end = Math.max(last.start + 1, source.text[row.end - 1] === '.' ? row.end : trimEnd(source, row))
  while (last.end > last.start + 1 && ':,;'.includes(source.text[last.end - 1]!)) last.end--
  return spans
}

function joinSpans(source: Source, spans: readonly Span[]): string {
  return parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
}
