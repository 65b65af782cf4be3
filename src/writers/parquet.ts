/** Records as Parquet: the tables of CSV, with types. */
import { isMissing } from '../readers/library.js'
import { type Cell, type Column, type ColumnType, placeRecord, type Table } from './table.js'
import { tables } from './tables.js'
import { WriteError } from './write-error.js'
import type { OutputPiece, ReadRecords } from './writer.js'

type Library = typeof import('hyparquet-writer')

/**
 * UTF-16 units of texts and cells that are held until every table gets a row group. Texts count, because a short cell
 * that was cut out of a text keeps the whole of it in memory.
 */
const heldLength = 16_000_000
const dayLength = 86_400_000

/** Parquet's names of our types. A whole number of the contract may be larger than 32 bits hold. */
const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ColumnType, object>

/** A file that is being written: the bytes that were not given out yet, and the rows of the next row group. */
interface OpenFile {
  readonly table: Table
  readonly file: string
  readonly bytes: InstanceType<Library['ByteWriter']>
  readonly writer: InstanceType<Library['ParquetWriter']>
  rows: Cell[][]
}

/**
 * `tables/<name>.parquet`: every column may be null; texts are strings, dates are DATE, whole numbers BIGINT. A table
 * without rows is written, too.
 *
 * @throws {WriteError} `library-missing` where the package hyparquet-writer is not installed.
 */
export async function* writeParquet(records: ReadRecords): AsyncIterable<OutputPiece> {
  const library = await loadLibrary()
  const files = tables.map((table) => openFile(table, library))
  let held = 0
  for await (const record of records) {
    held += record.text.length
    const placed = placeRecord(record)
    for (const file of files) held += addRows(file, file.table.readRows(placed))
    if (held < heldLength) continue
    held = 0
    for (const file of files) yield writeGroup(file)
  }
  for (const file of files) {
    yield writeGroup(file)
    file.writer.finish()
    yield takePiece(file)
  }
}

async function loadLibrary(): Promise<Library> {
  try {
    return await import('hyparquet-writer')
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new WriteError(
      'library-missing',
      'Parquet needs the package hyparquet-writer, which is not installed. Run: npm install hyparquet-writer',
      { cause: error },
    )
  }
}

function openFile(table: Table, { ByteWriter, ParquetWriter }: Library): OpenFile {
  const bytes = new ByteWriter()
  const fields = table.columns.map(({ name, type }) => ({
    name,
    repetition_type: 'OPTIONAL' as const,
    ...elements[type],
  }))
  const schema = [{ name: 'root', num_children: fields.length }, ...fields]
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'urgent-action-parser' })
  return { table, file: `tables/${table.name}.parquet`, bytes, writer, rows: [] }
}

/** Adds rows to the next row group; gives the length of their strings. */
function addRows(file: OpenFile, rows: readonly Cell[][]): number {
  let length = 0
  for (const row of rows) {
    file.rows.push(row)
    for (const cell of row) if (typeof cell === 'string') length += cell.length
  }
  return length
}

function writeGroup(file: OpenFile): OutputPiece {
  const { table, writer, rows } = file
  const columnData = table.columns.map((column, i) => ({
    name: column.name,
    data: rows.map((row) => toStored(row[i]!, column)),
  }))
  // Without rows there is no group.
  writer.write({ columnData, rowGroupSize: rows.length || 1 })
  file.rows = []
  return takePiece(file)
}

/** As the library takes it: a date as days since 1970, a whole number of 64 bits as a bigint. */
function toStored(cell: Cell, { type }: Column): Cell | bigint {
  if (type === 'date' && typeof cell === 'string') return Date.parse(`${cell}T00:00:00Z`) / dayLength
  return typeof cell === 'number' ? BigInt(cell) : cell
}

/** The bytes since the last piece. The library's offsets go on counting. */
function takePiece({ file, bytes }: OpenFile): OutputPiece {
  const content = bytes.getBytes().slice()
  bytes.index = 0
  return { file, content }
}
