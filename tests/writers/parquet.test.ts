import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { writeParquet } from '../../src/writers/index.js'
import type { ReadRecord } from '../../src/writers/record.js'
import { type Cell, type Column, placeRecord, type Table } from '../../src/writers/table.js'
import { tables } from '../../src/writers/tables.js'
import { allRecords, collectFiles, fixtureRecords, throughUtf8 } from './records.js'

const bufferOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer

/** What hyparquet gives back for a cell. */
function readBack(cell: Cell, { type }: Column): unknown {
  if (cell === null) return null
  if (type === 'date') return new Date(`${cell}T00:00:00Z`)
  if (type === 'integer') return BigInt(cell as number)
  // The reader takes a byte order mark off; in the file it is there.
  return type === 'text' ? throughUtf8(String(cell)).replace(/^\uFEFF/, '') : cell
}

function rowsOf({ columns, readRows }: Table, records: readonly ReadRecord[]): object[] {
  return records.flatMap((record) =>
    readRows(placeRecord(record)).map((row) =>
      Object.fromEntries(columns.map((column, i) => [column.name, readBack(row[i]!, column)])),
    ),
  )
}

const files = await collectFiles(writeParquet(allRecords))
const emptyFiles = await collectFiles(writeParquet([]))
const types = {
  text: ['BYTE_ARRAY', 'UTF8'],
  integer: ['INT64', undefined],
  boolean: ['BOOLEAN', undefined],
  date: ['INT32', 'DATE'],
} as const

describe.each(tables.map((table) => [table.name, table] as const))('tables/%s.parquet', (name, table) => {
  const file = bufferOf(files.get(`tables/${name}.parquet`)!)

  test('read by hyparquet, it holds the rows of the table', async () => {
    expect(await parquetReadObjects({ file })).toStrictEqual(rowsOf(table, allRecords))
  })

  test('its columns have types', () => {
    const found = parquetSchema(parquetMetadata(file)).children.map(({ element }) => [
      element.name,
      element.type,
      element.converted_type,
    ])
    expect(found).toEqual(table.columns.map((column) => [column.name, ...types[column.type]]))
  })

  test('without records it has its columns and no rows', async () => {
    const empty = bufferOf(emptyFiles.get(`tables/${name}.parquet`)!)
    expect(await parquetReadObjects({ file: empty })).toEqual([])
    expect(parquetSchema(parquetMetadata(empty)).children).toHaveLength(table.columns.length)
  })
})

test('many rows come in several row groups, and are all there', async () => {
  const many = Array.from({ length: 32 }, () => fixtureRecords).flat()
  const evidence = tables.find(({ name }) => name === 'evidence')!
  const file = bufferOf((await collectFiles(writeParquet(many))).get('tables/evidence.parquet')!)
  expect(parquetMetadata(file).row_groups.length).toBeGreaterThan(1)
  const rows = await parquetReadObjects({ file, columns: ['id', 'path', 'slice'] })
  const expected = rowsOf(evidence, fixtureRecords).map((row) => {
    const { id, path, slice } = row as Record<string, unknown>
    return { id, path, slice }
  })
  expect(rows).toHaveLength(32 * expected.length)
  expect(rows.slice(-expected.length)).toEqual(expected)
})
