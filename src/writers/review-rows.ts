/** What is to be looked at in a record, and the columns of the list. */
import type { Diagnostic, Evidence, Span } from '../types.js'
import { lineColumns, type PlacedSpan } from './place-columns.js'
import { findPlace, sliceLine } from './places.js'
import { readRecordShape } from './record-shape.js'
import { type Cell, fieldColumns, type ItemColumn, liftColumns, type PlacedRecord } from './table.js'
import { writeField, writeValueAt } from './value-text.js'

/** Why something is on the list, worst first. */
export const levels = ['error', 'warning', 'repaired', 'inferred'] as const

/** A diagnostic, or a value that the document does not state as it stands. */
export interface Doubt extends PlacedSpan {
  readonly level: (typeof levels)[number]
  readonly path: string | null
  readonly spans: readonly Span[]
  /** The diagnostic; of a value, the one that says how it was got at. */
  readonly diagnostic: Diagnostic | null
}

/** Longest slice and context, in UTF-16 units; how much of the context stands before the span. */
const longest = 200
const lead = 60

/** The doubts about one record, in text order; what has no place comes first. */
export function listDoubts(record: PlacedRecord): Doubt[] {
  const { diagnostics, evidence } = record.record
  const notes = new Map(diagnostics.map((diagnostic) => [diagnostic.path, diagnostic]))
  const warned = diagnostics.flatMap((diagnostic) => doubtDiagnostic(diagnostic, record))
  const unstated = evidence.flatMap((entry) => doubtValue(entry, notes.get(entry.path) ?? null, record))
  return [...warned, ...unstated].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

function doubtDiagnostic(diagnostic: Diagnostic, record: PlacedRecord): Doubt[] {
  const { severity: level, path, span } = diagnostic
  if (level === 'info') return []
  return [{ level, path, span, spans: span === null ? [] : [span], diagnostic, record }]
}

function doubtValue(entry: Evidence, diagnostic: Diagnostic | null, record: PlacedRecord): Doubt[] {
  const { confidence: level, path, spans } = entry
  if (level === 'stated') return []
  return [{ level, path, span: spans[0] ?? null, spans, diagnostic, record }]
}

export const reviewColumns: readonly ItemColumn<Doubt>[] = [
  textColumn('level', `Why it is on the list: ${levels.join(', ')}.`, ({ level }) => level),
  ...liftColumns(fieldColumns(readRecordShape(), ['id', ['file', 'source.file']]), findRecord),
  ...lineColumns,
  textColumn(
    'field',
    'The field that it is about: recipients.faxes.',
    ({ path }) => path && writeField(path),
  ),
  textColumn('path', 'JSON Pointer into the appeal: /recipients/0/faxes/0.', ({ path }) => path),
  textColumn('value', 'The value as one text, as in evidence.', ({ path, record }) =>
    path === null ? null : writeValueAt(record.record.appeal, path),
  ),
  textColumn('slice', `The characters that it was read from, cut at ${longest}; … between parts.`, readSlice),
  textColumn('context', `The line that it begins on, cut to ${longest}.`, readContext),
  textColumn('code', 'Code of the diagnostic; of a value, of the one about it.', ({ diagnostic }) =>
    diagnostic === null ? null : diagnostic.code,
  ),
  textColumn('message', 'What happened, in plain words.', ({ diagnostic }) =>
    diagnostic === null ? null : diagnostic.message,
  ),
]

function textColumn(name: string, description: string, read: (doubt: Doubt) => Cell): ItemColumn<Doubt> {
  return { name, type: 'text', description, read }
}

function findRecord({ record }: Doubt) {
  return record.record
}

function readSlice({ spans, record: { text } }: Doubt): Cell {
  if (spans.length === 0) return null
  return cutText(spans.map(({ start, end }) => text.slice(start, end)).join(' … '), 0)
}

function readContext({ span, record: { text, places } }: Doubt): Cell {
  if (span === null) return null
  const { line, column } = findPlace(places, span.start)
  const whole = sliceLine(text, places, line)
  return cutText(whole, whole.length <= longest ? 0 : Math.max(0, column - 1 - lead))
}

/** As much of a text as is shown, with … where something is left out. */
function cutText(text: string, from: number): string {
  const end = from + longest
  return (from > 0 ? '…' : '') + text.slice(from, end) + (end < text.length ? '…' : '')
}
