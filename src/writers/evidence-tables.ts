/** The tables that lead back to the text: evidence and diagnostics. */
import { readShape } from '../schema-shape.js'
import type { Diagnostic, Evidence } from '../types.js'
import { lineColumns, offsetColumns, type PlacedSpan } from './place-columns.js'
import { defineTable, fieldColumns, type ItemColumn, liftColumns } from './table.js'
import { writeField, writeValueAt } from './value-text.js'

/** An entry with one of its spans. */
interface PlacedEntry<Entry> extends PlacedSpan {
  readonly entry: Entry
  readonly ordinal: number
}

const sliceColumn: ItemColumn<PlacedSpan> = {
  name: 'slice',
  type: 'text',
  description: 'The characters of the text between the offsets, as printed.',
  read: ({ span, record: { text } }) => span && text.slice(span.start, span.end),
}

function ordinalColumn(description: string): ItemColumn<PlacedEntry<unknown>> {
  return { name: 'ordinal', type: 'integer', description, read: ({ ordinal }) => ordinal }
}

/** Columns of an entry's own fields. */
function entryColumns<Entry extends object>(root: 'Evidence' | 'Diagnostic', fields: readonly string[]) {
  return liftColumns(fieldColumns<Entry>(readShape(root), fields), ({ entry }: PlacedEntry<Entry>) => entry)
}

export const diagnosticsTable = defineTable<PlacedEntry<Diagnostic>>(
  'diagnostics',
  'What was assumed, dropped, ambiguous or missing.',
  (record) =>
    record.record.diagnostics.map((entry, i) => ({ entry, ordinal: i + 1, span: entry.span, record })),
  [
    ordinalColumn('Which one of the document it is, counted from 1.'),
    ...entryColumns<Diagnostic>('Diagnostic', ['code', 'severity', 'message', 'path']),
    sliceColumn,
    ...lineColumns,
    ...offsetColumns,
  ],
)

export const evidenceTable = defineTable<PlacedEntry<Evidence>>(
  'evidence',
  'Where each value stands in the text; a value that is cut has a row for each of its parts.',
  (record) =>
    record.record.evidence.flatMap((entry) =>
      entry.spans.map((span, i) => ({ entry, ordinal: i + 1, span, record })),
    ),
  [
    ...entryColumns<Evidence>('Evidence', ['path']),
    {
      name: 'field',
      type: 'text',
      description: 'The field that the path leads to: recipients.faxes.',
      read: ({ entry }) => writeField(entry.path),
    },
    ordinalColumn('Which part of the value it is, from 1; nearly every value has one part.'),
    {
      name: 'value',
      type: 'text',
      description:
        'The value as one text: a case as its label, a name in full, a number in international form, a country or index as its code.',
      read: ({ entry, record: { record } }) => writeValueAt(record.appeal, entry.path),
    },
    sliceColumn,
    ...entryColumns<Evidence>('Evidence', ['confidence']),
    ...lineColumns,
    ...offsetColumns,
  ],
)
