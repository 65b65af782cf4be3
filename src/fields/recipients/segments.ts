/** Rows to segments: what stands before, between and behind the contact labels. */
import type { FieldKind } from '../../data/dialects/dialect.js'
import { indexAnchors } from '../../sections/anchor-index.js'
import type { Anchor } from '../../sections/anchors.js'
import type { Section } from '../../sections/section.js'
import { cutRow } from '../../sections/split-sections.js'
import type { Line, Source } from '../../source/read-source.js'
import { findEmails } from '../../values/email.js'
import { findBareUrl, findUrls } from '../../values/url.js'
import { continuesValue, withCutSign } from './continuations.js'
import { findOverflow } from './overflow.js'

/** A label with its value, or a piece of text without one. */
export interface Segment {
  readonly field: FieldKind | null
  /** The text, or the value behind the label; of several rows where it goes on below. Empty for an empty value. */
  readonly rows: readonly Line[]
  /** Blank lines before it; 0 in the middle of a row. */
  readonly gap: number
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

/** Reads the rows of a section into segments, in order. The rows may be cells: their offsets need not rise. */
export function readSegments(source: Source, section: Section): Segment[] {
  const labelsIn = indexAnchors(
    section.anchors.filter(({ field }) => field !== null && contactFields.has(field)),
  )
  const segments: Segment[] = []
  section.rows.forEach((row, i) => {
    const inRow = labelsIn(row)
    if (inRow.length === 0) readPlainRow(source, row, section.rows[i + 1] ?? null, segments)
    else readLabelledRow(source, row, inRow, segments)
  })
  return segments
}

/** A row without a label: text, a bare address of mail or web, or the rest of a value above it. */
function readPlainRow(source: Source, row: Line, next: Line | null, segments: Segment[]): void {
  const last = segments.at(-1)
  if (last && last.field !== null) {
    const open = withCutSign(source, last)
    if (continuesValue(source, open, row, next)) {
      segments[segments.length - 1] = { ...open, rows: [...open.rows, row] }
      return
    }
  }
  pushText(source, row, segments)
}

/** `…, London W1U 6JT, 020 7486 4880`: a number without a label, the last of a list. */
const trailingPhone = /,\s{1,2}(?:\+|\(?0)\d[\d\s()-]{7,18}\d,?$/

/** What may stand round a bare address: `<office@ministry.example>`, `via website: www.ministry.example`. */
const MOST_WORDS_BESIDE = 3

/** A label that is in no table, with its colon. */
const MOST_WORDS_OF_LABEL = 7

function pushText(source: Source, piece: Line, segments: Segment[]): void {
  const text = trimSeparators(source, piece)
  if (!text) return
  const labelled = readCellLabel(source, text) ?? readBareLabel(source, text)
  if (labelled) {
    segments.push({ ...labelled, gap: piece.gap })
    return
  }
  const inner = innerLabel.exec(source.text.slice(text.start, text.end))
  if (inner) {
    const cut = text.start + inner.index
    for (const part of [cutRow(source, text, text.start, cut), cutRow(source, text, cut + 1, text.end)])
      if (part) pushText(source, part, segments)
    return
  }
  const [email] = findEmails(source.text, text.start, text.end)
  const url = email ? null : (findUrls(source.text, text.start, text.end)[0] ?? wholeUrl(source, text))
  const phone = trailingPhone.exec(source.text.slice(text.start, text.end))
  if (phone && !email) {
    const at = text.start + phone.index
    const before = cutRow(source, text, text.start, at)
    const number = cutRow(source, text, at + 1, text.end)
    if (before) segments.push({ field: null, rows: [before], gap: piece.gap })
    if (number) segments.push({ field: 'phone', rows: [number], gap: 0 })
    return
  }
  if (email && countWords(source, text.start, email.start) > MOST_WORDS_BESIDE) {
    const pieces = [
      cutRow(source, text, text.start, email.start),
      cutRow(source, text, email.start, email.end),
      cutRow(source, text, email.end, text.end),
    ]
    for (const part of pieces) if (part) pushText(source, part, segments)
    return
  }
  const found = email ?? url
  const beside = found ? countWords(source, text.start, found.start) : 0
  // `Online form (in Russian): https://…`
  const isLabelled =
    found !== null && found !== undefined && /:\s{0,3}$/.test(source.text.slice(text.start, found.start))
  const field =
    found && beside <= (isLabelled ? MOST_WORDS_OF_LABEL : MOST_WORDS_BESIDE)
      ? email
        ? 'email'
        : 'web'
      : null
  segments.push({ field, rows: [text], gap: piece.gap })
}

const bareLabel =
  /^(?:(tel(?:ephone)?s?|phone|mobile)|(fax(?:es)?|telefax)|(telex(?:es)?)|(tel\.?\s?(?:\/|and|&)\s?fax|fax\s?(?:\/|and|&)\s?tel))(?:\s?(?:no|number|nos)\b)?\.?\s{0,3}(?=[+(\d])/i

/** `…, London W1U 6JT. Fax 020 7486 4880`: such a label behind a full stop or comma. */
const innerLabel = /[.,;]\s{1,3}(?=(?:tel|phone|fax)\.?\s{1,3}[+(\d])/i

/** `Salutation       Dear Minister`: a table that lost its lines, and never had colons. */
const cellLabel =
  /^(?:(tel(?:ephone)?s?|phone)|(fax(?:es)?)|(telex(?:es)?)|(telegrams?)|(e-?mail)|(salutation))(?:\t| {3})\s{0,60}(?=\S)/i

const cellFields = ['phone', 'fax', 'telex', 'telegram', 'email', 'salutation'] as const

function readCellLabel(source: Source, row: Line): { field: FieldKind; rows: Line[] } | null {
  const match = cellLabel.exec(source.text.slice(row.start, row.end))
  const value = match && cutRow(source, row, row.start + match[0].length, row.end)
  return value
    ? { field: cellFields[match.slice(1).findIndex((label) => label !== undefined)]!, rows: [value] }
    : null
}

/** `Fax + 995 32 …`: a label without its colon, before a number. */
function readBareLabel(source: Source, row: Line): { field: FieldKind; rows: Line[] } | null {
  const match = bareLabel.exec(source.text.slice(row.start, row.end))
  const value = match && cutRow(source, row, row.start + match[0].length, row.end)
  if (!value) return null
  const field = match[1] ? 'phone' : match[2] ? 'fax' : match[3] ? 'telex' : 'phone-fax'
  return { field, rows: [value] }
}

function wholeUrl(source: Source, row: Line) {
  const url = findBareUrl(source.text, row.start, row.end)
  return url && url.start === row.start && row.end - url.end < 2 ? url : null
}

function countWords(source: Source, start: number, end: number): number {
  return source.text
    .slice(start, end)
    .split(/[\s:]+/)
    .filter(Boolean).length
}

function readLabelledRow(source: Source, row: Line, anchors: readonly Anchor[], segments: Segment[]): void {
  const before = cutRow(source, row, row.start, anchors[0]!.start)
  if (before && !isLabelWord(source, before)) readPlainRow(source, before, null, segments)
  anchors.forEach((anchor, i) => {
    const end = anchors[i + 1]?.start ?? row.end
    const field = anchor.field!
    const stop = findOverflow(source, field, anchor, end)
    const value = cutRow(source, row, anchor.end, stop)
    const trimmed =
      value && (field === 'address' ? value : closeBracket(source, trimSeparators(source, value)))
    const inline = field === 'salutation' && i === 0 && before !== null && isShort(before)
    const rows = trimmed ? [trimmed] : []
    segments.push({ field, rows, gap: i === 0 && !before ? row.gap : 0, ...(inline && { inline }) })
    const rest = stop < end ? cutRow(source, row, stop, end) : null
    if (rest) pushText(source, { ...rest, gap: 0 }, segments)
  })
}

/** `(Telegrams: Minister, Exampleville; Telexes: 4113)`: the bracket was opened before the label. */
function closeBracket(source: Source, value: Line | null): Line | null {
  if (!value || source.text[value.end - 1] !== ')') return value
  return source.text.slice(value.start, value.end).includes('(')
    ? value
    : cutRow(source, value, value.start, value.end - 1)
}

/** A line, not a whole block: `President:      Salutation: Dear President`. */
function isShort(row: Line): boolean {
  return row.endWord - row.firstWord <= 6
}

/** `via website:`, `or fax:`: a small word before a label says nothing. */
function isLabelWord(source: Source, piece: Line): boolean {
  return /^(?:via|by|or|and|also|your|their|direct|main|new)$/i.test(
    source.text.slice(piece.start, piece.end),
  )
}

/** A capital `I` between two labels is a separator: `Phone: 202 555 0125 I Fax: 202 555 0126`. */
const separators = new Set(['|', '/', '-', '–', '—', '•', '·', '*', ';', ','])

/** A piece without the signs that part it from its neighbours; null where nothing else is left. */
function trimSeparators(source: Source, piece: Line): Line | null {
  const { text } = source
  let { start, end } = piece
  for (;;) {
    const last = text[end - 1]!
    const alone = end - 1 <= start || /\s/.test(text[end - 2]!)
    // The slash at the end of a web address is part of it.
    const parts = separators.has(last) && last !== ',' && last !== ';' && (last !== '/' || alone)
    if (end > start && (parts || (last === 'I' && alone))) end--
    else if (end > start && /\s/.test(last)) end--
    else if (end > start && last === '(') end--
    else break
  }
  while (start < end && (separators.has(text[start]!) || /\s/.test(text[start]!))) start++
  if (start >= end) return null
  return start === piece.start && end === piece.end ? piece : cutRow(source, piece, start, end)
}
