import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { recordJsonSchema, writeJson, writeNdjson } from '../../src/writers/index.js'
import { allRecords, collectText } from './records.js'

const records = allRecords.map(({ record }) => record)
const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
const ajv = new Ajv2020({ allErrors: true, formats: { date: isDate } })
const validate = ajv.compile(recordJsonSchema())

describe('writeNdjson', () => {
  test('writes every record on one line, whatever a tool takes for the end of one', async () => {
    const text = await collectText(writeNdjson(allRecords), 'records.ndjson')
    const lines = text.split(/\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/)
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toStrictEqual(records)
  })

  test('writes an empty file for no records', async () => {
    expect(await collectText(writeNdjson([]), 'records.ndjson')).toBe('')
  })
})

describe('writeJson', () => {
  test('writes one array, a record a line', async () => {
    const text = await collectText(writeJson(allRecords), 'records.json')
    expect(JSON.parse(text)).toStrictEqual(records)
    expect(text.split('\n')).toHaveLength(records.length + 3)
  })

  test('writes an empty array for no records', async () => {
    expect(JSON.parse(await collectText(writeJson([]), 'records.json'))).toEqual([])
  })
})

describe('recordJsonSchema', () => {
  test('accepts every record that is written, by a validator that is not zod', async () => {
    const text = await collectText(writeNdjson(allRecords), 'records.ndjson')
    for (const line of text.trimEnd().split('\n')) {
      validate(JSON.parse(line))
      expect(validate.errors).toBeNull()
    }
  })

  test.each([
    ['an id that is no file name', { id: '../up' }],
    ['an id that ends lines', { id: 'a\n' }],
    ['a hash in capitals', { textSha256: 'A'.repeat(64) }],
    ['a field of another contract', { extra: 1 }],
    ['an appeal with a date that is none', { appeal: { ...records[0]!.appeal, issued: '2010-02-30' } }],
    ['evidence without a place', { evidence: [{ path: '/title', spans: [], confidence: 'stated' }] }],
  ])('refuses %s', (_, damage) => {
    expect(validate(records[0])).toBe(true)
    expect(validate({ ...records[0], ...damage })).toBe(false)
  })
})
