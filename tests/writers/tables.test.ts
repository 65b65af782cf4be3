import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from '../../src/index.js'
import { findPlace, readPlaces, sliceLine } from '../../src/writers/places.js'
import { placeRecord } from '../../src/writers/table.js'
import { tables } from '../../src/writers/tables.js'
import { textArbitrary } from '../arbitraries.js'
import { readFixture } from '../golden/documents.js'
import { allRecords, fixtureRecords, makeRecord, readPagedRecords } from './records.js'

type Row = Readonly<Record<string, string | number | boolean | null>>

function readRows(name: string, records = allRecords): Row[] {
  const table = tables.find((one) => one.name === name)!
  return records
    .flatMap((record) => table.readRows(placeRecord(record)))
    .map((row) => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i]!])))
}

describe('places of offsets', () => {
  const texts = fc
    .array(fc.oneof(textArbitrary, fc.constantFrom('\f', '\r', '\n', '😀')))
    .map((parts) => parts.join(''))

  test('are those of locate, and of counting', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, at) => {
        const offset = at % (text.length + 1)
        const { line, column, page, codePoint } = findPlace(readPlaces(text), offset)
        expect({ line, column }).toEqual(locate(text, offset))
        const before = text.slice(0, offset)
        expect(page).toBe(before.split('\f').length)
        // An offset inside a pair counts its first half as a character.
        expect(codePoint).toBe([...before].length)
      }),
      { numRuns: 500 },
    )
  })

  test('lines are cut without their ends', () => {
    const text = 'one\r\n\rthree\n\nfive\f still five'
    const places = readPlaces(text)
    const lines = [1, 2, 3, 4, 5].map((line) => sliceLine(text, places, line))
    expect(lines).toEqual(['one', '', 'three', '', 'five\f still five'])
  })
})

describe.each(tables.map((table) => [table.name, table] as const))('the table %s', (name, { columns }) => {
  test('has columns with a name of its own, a type and a description', () => {
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length)
    for (const column of columns) {
      expect(column.name).toMatch(/^[a-z][a-z0-9_]*$/)
      expect(column.description, column.name).toMatch(/[.…]$/)
    }
  })

  test('holds values of the types that it says, and each column is used', () => {
    const rows = readRows(name)
    const checks = {
      text: (value: unknown) => typeof value === 'string',
      integer: Number.isSafeInteger,
      boolean: (value: unknown) => typeof value === 'boolean',
      date: (value: unknown) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
    }
    for (const column of columns) {
      const values = rows.map((row) => row[column.name]).filter((value) => value !== null)
      expect(values.length, column.name).toBeGreaterThan(0)
      expect(
        values.filter((value) => !checks[column.type](value)),
        column.name,
      ).toEqual([])
    }
  })
})

describe('the tables together', () => {
  test('have a row for every item of every record', () => {
    const count = (pick: (record: (typeof allRecords)[number]['record']) => readonly unknown[]) =>
      allRecords.reduce((sum, { record }) => sum + pick(record).length, 0)
    expect(readRows('appeals')).toHaveLength(allRecords.length)
    expect(readRows('cases')).toHaveLength(count(({ appeal }) => appeal.cases))
    expect(readRows('people')).toHaveLength(count(({ appeal }) => appeal.people))
    expect(readRows('actions')).toHaveLength(count(({ appeal }) => appeal.requestedActions))
    expect(readRows('recipients')).toHaveLength(count(({ appeal }) => appeal.recipients))
    expect(readRows('references')).toHaveLength(count(({ appeal }) => appeal.references))
    expect(readRows('diagnostics')).toHaveLength(count(({ diagnostics }) => diagnostics))
    const spans = count(({ evidence }) => evidence.flatMap((entry) => entry.spans))
    expect(readRows('evidence')).toHaveLength(spans)
    const contacts = count(({ appeal }) =>
      appeal.recipients.flatMap(({ phones, faxes, telexes, telegrams, emails, websites, social }) => [
        ...[...phones, ...faxes, ...telexes, ...telegrams],
        ...[...emails, ...websites, ...social],
      ]),
    )
    expect(readRows('contacts')).toHaveLength(contacts)
  })

  test('show every field of the contract: each string of an appeal is in some cell', () => {
    for (const record of fixtureRecords) {
      const cells = tables
        .filter(({ name }) => !['evidence', 'diagnostics'].includes(name))
        .flatMap((table) => table.readRows(placeRecord(record)).flat())
        .flatMap((cell) => String(cell ?? '').split('\n'))
      const missing = listStrings(record.record.appeal).filter((text) => !cells.includes(text))
      expect(missing).toEqual([])
    }
  })

  test('join a contact with its recipient, and evidence with both', () => {
    const records = fixtureRecords.filter(({ record }) => record.id === 'amnesty-2009-three-prisoners')
    const fax = readRows('contacts', records).find(({ kind }) => kind === 'fax')!
    const recipient = readRows('recipients', records).find(({ ordinal }) => ordinal === fax.recipient)!
    const place = readRows('evidence', records).find(({ path }) => path === fax.path)!
    expect(String(fax.path)).toContain(`${recipient.path}/faxes/`)
    expect(recipient.position).toBe('President')
    expect(place).toMatchObject({ field: 'recipients.faxes', value: fax.e164, confidence: 'stated' })
    expect(place.slice).toBe(fax.text)
  })

  test('tell a sentence about diplomats that names no country from no such sentence', () => {
    const [base] = fixtureRecords
    const copies = [null, { countries: [] }, { countries: ['KE', 'UG'] }].map((diplomaticCopies) => ({
      ...base!,
      record: { ...base!.record, appeal: { ...base!.record.appeal, diplomaticCopies } },
    }))
    const rows = readRows('appeals', copies)
    expect(rows.map((row) => [row.diplomatic_copies, row.diplomatic_countries])).toEqual([
      [false, null],
      [true, null],
      [true, 'KE\nUG'],
    ])
  })
})

describe('evidence', () => {
  test('its offsets cut the slice out of the text, by UTF-16 units and by code points', () => {
    const texts = new Map(allRecords.map(({ record, text }) => [record.id, text]))
    let astral = 0
    for (const row of [...readRows('evidence'), ...readRows('diagnostics')]) {
      if (row.start_utf16 === null) continue
      const text = texts.get(String(row.id))!
      expect(text.slice(Number(row.start_utf16), Number(row.end_utf16))).toBe(row.slice)
      // Not where a span begins or ends inside a pair: that has no place among code points.
      if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(String(row.slice))) continue
      const cut = [...text].slice(Number(row.start_code_point), Number(row.end_code_point)).join('')
      expect(cut).toBe(row.slice)
      if (row.start_utf16 !== row.start_code_point) astral++
    }
    expect(astral).toBeGreaterThan(20)
  })

  test('counts emoji as one code point', () => {
    const text = `😀😀\n${readFixture('amnesty-2009/well-digger')}`
    const rows = readRows('evidence', [makeRecord('emoji', text)])
    expect(rows.find(({ path }) => path === '/index')).toMatchObject({
      value: 'AFR 59/031/2011',
      page: null,
      line: 2,
      col: 19,
      start_utf16: text.indexOf('AFR'),
      start_code_point: text.indexOf('AFR') - 2,
    })
  })

  test('a value that is cut has a row for each part, in order', () => {
    const rows = readRows('evidence')
    const cut = rows.filter(({ ordinal }) => ordinal === 2)
    expect(cut.length).toBeGreaterThan(5)
    for (const row of cut) {
      const before = rows[rows.indexOf(row) - 1]!
      expect(before).toMatchObject({ id: row.id, path: row.path, value: row.value, ordinal: 1 })
    }
  })

  test('knows pages where the format has them', async () => {
    const rows = readRows('evidence', await readPagedRecords())
    expect(new Set(rows.map(({ page }) => page))).toEqual(new Set([1, 2]))
    expect(new Set(readRows('evidence', fixtureRecords).map(({ page }) => page))).toEqual(new Set([null]))
  })
})

/** The strings of a value, at every depth; a list of them is one cell, one a line. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n')
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listStrings)
}
