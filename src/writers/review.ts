/** The list that a person works through: what to look at, worst first. */
import { writeCsvHead, writeCsvRow } from './csv-row.js'
import { levels, listDoubts, reviewColumns } from './review-rows.js'
import { type PlacedRecord, placeRecord } from './table.js'
import type { OutputPiece, ReadRecords, WriteOptions } from './writer.js'

/** Rows that are given out as one piece. */
const pieceRows = 500

/**
 * `review.csv`: every error and warning, then every repaired and every inferred value. Within a level, documents come
 * as they were given, and a document's rows in the order of its text. Unlike the other writers this one holds its
 * rows, which are short, until it has seen the last record.
 */
export async function* writeReview(
  records: ReadRecords,
  options: WriteOptions = {},
): AsyncIterable<OutputPiece> {
  const file = 'review.csv'
  const rows = levels.map((): string[] => [])
  for await (const record of records) addRows(rows, placeRecord(record), options)
  const head = reviewColumns.map(({ name }) => name)
  yield { file, content: writeCsvHead(head, options) }
  for (const list of rows) {
    for (let i = 0; i < list.length; i += pieceRows) {
      yield { file, content: list.slice(i, i + pieceRows).join('') }
    }
  }
}

function addRows(rows: readonly string[][], record: PlacedRecord, options: WriteOptions): void {
  for (const doubt of listDoubts(record)) {
    const cells = reviewColumns.map(({ read }) => read(doubt))
    rows[levels.indexOf(doubt.level)]!.push(writeCsvRow(cells, options))
  }
}
