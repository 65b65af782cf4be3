import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { writeReview } from '../../src/writers/index.js'
import { allRecords, collectText, fixtureRecords, makeRecord } from './records.js'

type Row = Readonly<Record<string, string>>

async function readReview(...call: Parameters<typeof writeReview>): Promise<Row[]> {
  const text = await collectText(writeReview(...call), 'review.csv')
  return parse(text, { record_delimiter: '\r\n', columns: true, bom: true })
}

const levels = ['error', 'warning', 'repaired', 'inferred']

const yearless = `UA: 947/11 Index: AFR 59/031/2011 Uganda Date: 4 May 2011
URGENT ACTION
WELL DIGGER AT RISK OF TORTURE
PLEASE SEND APPEALS BEFORE 15 JUNE TO:
Minister of Justice
Fax: 550 143
`

describe('writeReview', () => {
  test('lists every error and warning, every repaired and inferred value, and nothing else', async () => {
    const rows = await readReview(allRecords)
    const expected = allRecords.flatMap(({ record }) => [
      ...record.diagnostics.filter(({ severity }) => severity !== 'info').map(({ severity }) => severity),
      ...record.evidence.filter(({ confidence }) => confidence !== 'stated').map((entry) => entry.confidence),
    ])
    expect(rows.map(({ level }) => level).sort()).toEqual(expected.sort())
    expect(new Set(rows.map(({ level }) => level))).toEqual(new Set(levels))
  })

  test('the worst come first; then documents as they were given, each in the order of its text', async () => {
    const rows = await readReview(allRecords)
    const ids = allRecords.map(({ record }) => record.id)
    const rank = ({ level, id, line, col }: Row) =>
      [levels.indexOf(level!), ids.indexOf(id!), Number(line), Number(col)] as const
    const ranks = rows.map(rank)
    const sorted = [...ranks].sort((a, b) => a.map((part, i) => part - b[i]!).find((d) => d !== 0) ?? 0)
    expect(ranks).toEqual(sorted)
  })

  test('says of a diagnostic what it is about and shows its line', async () => {
    const rows = await readReview([makeRecord('yearless', yearless)])
    expect(rows.find(({ code }) => code === 'phone-invalid')).toMatchObject({
      level: 'warning',
      id: 'yearless',
      file: 'yearless.txt',
      line: '6',
      col: '6',
      slice: '550 143',
      context: 'Fax: 550 143',
    })
  })

  test('says of a value how it was got at', async () => {
    const rows = await readReview([makeRecord('yearless', yearless)])
    expect(rows.find(({ path }) => path === '/deadline')).toEqual({
      level: 'inferred',
      id: 'yearless',
      file: 'yearless.txt',
      page: '',
      line: '4',
      col: '28',
      field: 'deadline',
      path: '/deadline',
      value: '2011-06-15',
      slice: '15 JUNE',
      context: 'PLEASE SEND APPEALS BEFORE 15 JUNE TO:',
      code: 'date-year-assumed',
      message: 'The date has no year; 2011 was assumed.',
    })
  })

  test('stays short: of a long line the part round the place', async () => {
    const long = makeRecord(
      'long',
      `${'word '.repeat(200)}${yearless.replaceAll('\n', ' ')}${'word '.repeat(200)}`,
    )
    const rows = await readReview([long])
    expect(rows.length).toBeGreaterThan(0)
    for (const { slice, context, col } of rows) {
      expect(slice!.length).toBeLessThanOrEqual(202)
      expect(context!.length).toBeLessThanOrEqual(202)
      if (Number(col) > 300) expect(context).toMatch(/^….*…$/)
      expect(context).toContain(slice!.slice(0, 20))
    }
  })

  test('takes the options of CSV', async () => {
    const text = await collectText(writeReview(allRecords, { bom: true, escapeFormulas: true }), 'review.csv')
    expect(text).toMatch(/^\uFEFFlevel,id,/)
    expect(text).toContain("'=1+1")
    expect(text).not.toMatch(/[,"]=1\+1/)
  })

  test('has its head where there is nothing to review', async () => {
    expect(await collectText(writeReview([]), 'review.csv')).toMatch(/^level,id,[^\n]*\r\n$/)
    expect((await readReview(fixtureRecords)).length).toBeGreaterThan(100)
  })
})
