/** Records as CSV: a file for every table. */
import { writeCsvHead, writeCsvRow } from './csv-row.js'
import { placeRecord } from './table.js'
import { tables } from './tables.js'
import type { OutputPiece, ReadRecords, WriteOptions } from './writer.js'

/** UTF-16 units that a file waits for before they are given out as one piece. */
const pieceLength = 65_536

/** `tables/<name>.csv`: UTF-8, RFC 4180, names of columns in the first row. docs/tables.md says what they hold. */
export async function* writeCsv(
  records: ReadRecords,
  options: WriteOptions = {},
): AsyncIterable<OutputPiece> {
  const files = tables.map(({ name, columns, readRows }) => {
    const head = columns.map((column) => column.name)
    return { file: `tables/${name}.csv`, readRows, content: writeCsvHead(head, options) }
  })
  for await (const record of records) {
    const placed = placeRecord(record)
    for (const table of files) {
      for (const row of table.readRows(placed)) table.content += writeCsvRow(row, options)
      if (table.content.length < pieceLength) continue
      yield { file: table.file, content: table.content }
      table.content = ''
    }
  }
  for (const { file, content } of files) yield { file, content }
}
