/** Records as Parquet: the tables of CSV, with types. */
import { isMissing } from '../readers/library.js'
import { type Cell, type Column, type ColumnType, placeRecord, type Table } from './table.js'
import { tables } from './tables.js'
import { WriteError } from './write-error.js'
import type { OutputPiece, ReadRecords } from './writer.js'

type Library = typeof import('hyparquet-writer')

/** A row group is written when one of its table's columns together reach this length, or this many rows. */
const groupLength = 4_000_000
const groupRows = 50_000
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
  length: number
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
  for await (const record of records) {
    const placed = placeRecord(record)
    for (const file of files) {
      addRows(file, file.table.readRows(placed))
      if (file.length < groupLength && file.rows.length < groupRows) continue
      writeGroup(file)
      yield takePiece(file)
    }
  }
  for (const file of files) {
    writeGroup(file)
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
  return { table, file: `tables/${table.name}.parquet`, bytes, writer, rows: [], length: 0 }
}

function addRows(file: OpenFile, rows: readonly Cell[][]): void {
  for (const row of rows) {
    file.rows.push(row)
    for (const cell of row) if (typeof cell === 'string') file.length += cell.length
  }
}

function writeGroup(file: OpenFile): void {
  const { table, writer, rows } = file
  if (rows.length === 0) return
  const columnData = table.columns.map((column, i) => ({
    name: column.name,
    data: rows.map((row) => toStored(row[i]!, column)),
  }))
  writer.write({ columnData, rowGroupSize: rows.length })
  file.rows = []
  file.length = 0
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
