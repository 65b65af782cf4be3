import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../src/writers/index.js'
import { type Cell, placeRecord, type Table } from '../../src/writers/table.js'
import { tables } from '../../src/writers/tables.js'
import { allRecords, collectFiles, makeRecord, throughUtf8 } from './records.js'

const readCsv = (bytes: Buffer): string[][] => parse(bytes, { record_delimiter: '\r\n' })

/** What a cell is in a file: CSV has no null, and no U+0000. */
const textOf = (cell: Cell) => throughUtf8(String(cell ?? '').replaceAll('\0', '\uFFFD'))

const rowsOf = ({ columns, readRows }: Table) => [
  columns.map(({ name }) => name),
  ...allRecords.flatMap((record) => readRows(placeRecord(record)).map((row) => row.map(textOf))),
]

const files = await collectFiles(writeCsv(allRecords))

test('a file for every table', () => {
  expect([...files.keys()].sort()).toEqual(tables.map(({ name }) => `tables/${name}.csv`).sort())
})

describe.each(tables.map((table) => [table.name, table] as const))('tables/%s.csv', (name, table) => {
  const bytes = files.get(`tables/${name}.csv`)!

  test('read by another library, it holds the rows of the table', () => {
    const rows = readCsv(bytes)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows).toStrictEqual(rowsOf(table))
  })

  test('with apostrophes, nothing in it begins a formula', async () => {
    const escaped = await collectFiles(writeCsv(allRecords, { escapeFormulas: true }))
    const [, ...plain] = readCsv(bytes)
    const [, ...rows] = readCsv(escaped.get(`tables/${name}.csv`)!)
    const starts = /^[=+\-@\t\r\n＝＋－＠]/
    for (const [i, row] of rows.entries()) {
      for (const [column, cell] of row.entries()) {
        const before = plain[i]![column]!
        const isText = table.columns[column]!.type === 'text'
        expect(cell).toBe(isText && starts.test(before) ? `'${before}` : before)
      }
    }
  })
})

test('hostile values are there, and so the tests above can fail', () => {
  const people = files.get('tables/people.csv')!.toString('utf8')
  for (const part of ['"""quotes"" and', '=1+1', '@cell', '\r\n\n\r', '\u2028', 'nul\uFFFDinside', '""'])
    expect(people).toContain(part)
})

test('rows end in CRLF, files begin with a byte order mark where it is asked for', async () => {
  const record = makeRecord('a', 'URGENT ACTION\n')
  const plain = await collectFiles(writeCsv([record]))
  const marked = await collectFiles(writeCsv([record], { bom: true }))
  for (const [file, bytes] of plain) {
    expect(bytes.toString('utf8')).toMatch(/^id,[^\n]*\r\n/)
    expect(marked.get(file)).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))
  }
})

test('no records give files with the names of the columns', async () => {
  const empty = await collectFiles(writeCsv([]))
  expect(empty.size).toBe(tables.length)
  for (const bytes of empty.values()) expect(readCsv(bytes)).toHaveLength(1)
})
