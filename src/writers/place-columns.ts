/** Where spans stand: columns of whatever has a span of a record, or none. */
import type { Span } from '../types.js'
import { findPlace, type Place } from './places.js'
import type { Cell, ItemColumn, PlacedRecord } from './table.js'

/** A span in a record; null where there is none. */
export interface PlacedSpan {
  readonly span: Span | null
  readonly record: PlacedRecord
}

interface Reach {
  readonly start: Place
  readonly end: Place
  readonly hasPages: boolean
}

/** Where it begins, for people. */
export const lineColumns: readonly ItemColumn<PlacedSpan>[] = [
  placeColumn('page', 'Page that it begins on, from 1; null where the format has none.', (reach) =>
    reach.hasPages ? reach.start.page : null,
  ),
  placeColumn('line', 'Line of the text that it begins on, from 1.', ({ start }) => start.line),
  placeColumn('col', 'Column in that line, from 1, in UTF-16 units.', ({ start }) => start.column),
]

/** Half-open offsets from 0, for programs. */
export const offsetColumns: readonly ItemColumn<PlacedSpan>[] = [
  {
    name: 'start_utf16',
    type: 'integer',
    description: 'First UTF-16 unit, from 0: JavaScript, Java.',
    read: ({ span }) => span?.start ?? null,
  },
  {
    name: 'end_utf16',
    type: 'integer',
    description: 'UTF-16 unit after the last.',
    read: ({ span }) => span?.end ?? null,
  },
  placeColumn('start_code_point', 'First code point, from 0: Python.', ({ start }) => start.codePoint),
  placeColumn('end_code_point', 'Code point after the last.', ({ end }) => end.codePoint),
]

function placeColumn(
  name: string,
  description: string,
  read: (reach: Reach) => Cell,
): ItemColumn<PlacedSpan> {
  return {
    name,
    type: 'integer',
    description,
    read: (placed) => placed.span && read(findReach(placed.span, placed)),
  }
}

function findReach({ start, end }: Span, { record: { places, record } }: PlacedSpan): Reach {
  return {
    start: findPlace(places, start),
    end: findPlace(places, end),
    hasPages: record.source.pages !== null,
  }
}
