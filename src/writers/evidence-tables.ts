/** The tables that lead back to the text: evidence and diagnostics. */
import { readShape } from '../schema-shape.js'
import type { Diagnostic, Evidence, Span } from '../types.js'
import { findPlace, type Place } from './places.js'
import {
  type Cell,
  defineTable,
  fieldColumns,
  type ItemColumn,
  liftColumns,
  type PlacedRecord,
} from './table.js'
import { writeField, writeValueAt } from './value-text.js'

/** An entry with one of its spans, or with none. */
interface PlacedEntry<Entry> {
  readonly entry: Entry
  readonly ordinal: number
  readonly span: Span | null
  readonly record: PlacedRecord
}

/** Where a span stands. Offsets are half open and count from 0. */
const placeColumns: readonly ItemColumn<PlacedEntry<unknown>>[] = [
  placeColumn('page', 'Page that it begins on, from 1; null where the format has none.', (place) =>
    place.hasPages ? place.start.page : null,
  ),
  placeColumn('line', 'Line of the text that it begins on, from 1.', ({ start }) => start.line),
  placeColumn('col', 'Column in that line, from 1, in UTF-16 units.', ({ start }) => start.column),
  placeColumn('start_utf16', 'First UTF-16 unit: JavaScript, Java.', ({ span }) => span.start),
  placeColumn('end_utf16', 'UTF-16 unit after the last.', ({ span }) => span.end),
  placeColumn(
    'start_code_point',
    'First code point: Python, SQL (which counts from 1).',
    (place) => place.start.codePoint,
  ),
  placeColumn('end_code_point', 'Code point after the last.', ({ end }) => end.codePoint),
]

interface SpanPlace {
  readonly span: Span
  readonly start: Place
  readonly end: Place
  readonly hasPages: boolean
}

function placeColumn(
  name: string,
  description: string,
  read: (place: SpanPlace) => Cell,
): ItemColumn<PlacedEntry<unknown>> {
  return {
    name,
    type: 'integer',
    description,
    read: ({ span, record: { places, record } }) =>
      span === null
        ? null
        : read({
            span,
            start: findPlace(places, span.start),
            end: findPlace(places, span.end),
            hasPages: record.source.pages !== null,
          }),
  }
}

const sliceColumn: ItemColumn<PlacedEntry<unknown>> = {
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
    ...placeColumns,
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
    ...placeColumns,
  ],
)
