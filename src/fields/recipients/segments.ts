/** Rows to segments: what stands before, between and behind the contact labels. */
import type { FieldKind } from '../../data/dialects/dialect.js'
import type { Anchor } from '../../sections/anchors.js'
import type { Section } from '../../sections/section.js'
import { cutRow } from '../../sections/split-sections.js'
import type { Line, Source } from '../../source/read-source.js'
import { findEmails } from '../../values/email.js'
import { findBareUrl } from '../../values/url.js'

/** A label with its value, or a piece of text without one. */
export interface Segment {
  readonly field: FieldKind | null
  /** The text, or the value behind the label; of several rows where it goes on below. Empty for an empty value. */
  readonly rows: readonly Line[]
  /** The row that it stands in, for its spacing. */
  readonly row: Line
  /** A salutation on the line of the name: it does not end its block. */
  readonly inline?: true
}

const contactFields: ReadonlySet<FieldKind> = new Set([
  'phone',
  'fax',
  'phone-fax',
  'telex',
  'telegram',
  'email',
  'web',
  'x',
  'facebook',
  'instagram',
  'whatsapp',
  'youtube',
  'salutation',
  'address',
])

/** Reads the rows of a section into segments, in order. */
export function readSegments(source: Source, section: Section): Segment[] {
  const anchors = section.anchors.filter(({ field }) => field !== null && contactFields.has(field))
  const segments: Segment[] = []
  let next = 0
  for (const row of section.rows) {
    const inRow: Anchor[] = []
    while (next < anchors.length && anchors[next]!.start < row.end) {
      const anchor = anchors[next++]!
      if (anchor.start >= row.start) inRow.push(anchor)
    }
    if (inRow.length === 0) readPlainRow(source, row, segments)
    else readLabelledRow(source, row, inRow, segments)
  }
  return segments
}

/** A row without a label: text, a bare address of mail or web, or the rest of a value above it. */
function readPlainRow(source: Source, row: Line, segments: Segment[]): void {
  const last = segments.at(-1)
  if (last && last.field !== null && continuesValue(source, last, row)) {
    segments[segments.length - 1] = { ...last, rows: [...last.rows, row] }
    return
  }
  const [email] = findEmails(source.text, row.start, row.end)
  if (email && email.start - row.start < 9 && row.end - email.end < 3) {
    segments.push({ field: 'email', rows: [row], row })
    return
  }
  const url = findBareUrl(source.text, row.start, row.end)
  segments.push({
    field: url && row.end - url.end < 2 && url.start - row.start < 2 ? 'web' : null,
    rows: [row],
    row,
  })
}

function readLabelledRow(source: Source, row: Line, anchors: readonly Anchor[], segments: Segment[]): void {
  const before = cutRow(source, row, row.start, anchors[0]!.start)
  if (before) segments.push({ field: null, rows: [before], row: before })
  anchors.forEach((anchor, i) => {
    const end = anchors[i + 1]?.start ?? row.end
    const value = cutRow(source, row, anchor.end, end)
    segments.push({ field: anchor.field, rows: value ? [value] : [], row })
  })
}

/** `(a voice will answer; ask for` / `"tono de fax")`; `Email: office@ministry.` / `example`; `Salutation: Dear Judge` / `General`. */
function continuesValue(source: Source, segment: Segment, row: Line): boolean {
  const before = segment.rows.at(-1)
  if (!before) return segment.field !== 'salutation' && row.gap === 0 && startsValue(source, segment, row)
  const value = source.text.slice(segment.rows[0]!.start, before.end)
  if (openBrackets(value) > 0) return true
  const first = source.text[row.start]!
  if (first === '(' || first === '[') return segment.field !== 'salutation'
  if (segment.field === 'email')
    return /[.@,-]$/.test(value) || /^(?:and|or|@)/.test(source.text.slice(row.start, row.start + 3))
  if (segment.field === 'salutation') return row.gap === 0 && continuesSalutation(source, row)
  if (segment.field === 'telegram') return /[,-]$/.test(value)
  if (segment.field === 'phone' || segment.field === 'fax' || segment.field === 'telex') {
    return /(?:[/,;]|\bor|\band)$/.test(value) && /[+\d]/.test(first)
  }
  return false
}

function startsValue(source: Source, segment: Segment, row: Line): boolean {
  const text = source.text.slice(row.start, row.end)
  if (segment.field === 'email') return text.includes('@') || text.startsWith('[email')
  if (segment.field === 'web') return findBareUrl(source.text, row.start, row.end) !== null
  return /^[+\d(]/.test(text)
}

/** One or two words at the very end of a column: the wrapped rest of `Dear Judge Advocate General`. */
function continuesSalutation(source: Source, row: Line): boolean {
  return (
    row.endWord - row.firstWord <= 2 &&
    !/\d/.test(source.text.slice(row.start, row.end)) &&
    isLastOfCell(source, row)
  )
}

/** Whether the text after a row goes on elsewhere: the next line of the source holds another cell or is blank. */
function isLastOfCell(source: Source, row: Line): boolean {
  const stop = source.text.indexOf('\n', row.end)
  const line = source.text.slice(row.end, stop < 0 ? source.text.length : stop)
  return /\S/.test(line) && / {2}/.test(line)
}

function openBrackets(text: string): number {
  let open = 0
  for (const sign of text) {
    if (sign === '(' || sign === '[') open++
    else if ((sign === ')' || sign === ']') && open > 0) open--
  }
  return open
}
