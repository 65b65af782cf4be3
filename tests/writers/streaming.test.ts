import { expect, test } from 'vitest'
import { type WriterFormat, writers } from '../../src/writers/index.js'
import { allRecords, collectFiles, fixtureRecords } from './records.js'

test('the formats', () => {
  expect(Object.keys(writers)).toEqual(['ndjson', 'json', 'csv', 'parquet', 'xml', 'markdown', 'review'])
})

/** All but the review, which sorts. */
const streaming = ['ndjson', 'json', 'csv', 'parquet', 'xml', 'markdown'] as const satisfies WriterFormat[]

test.each(streaming)('%s gives pieces while there are still records, and lets go of them', async (format) => {
  let given = 0
  let closed = false
  /** Without end: a writer that waits for the last record never comes back. */
  async function* giveForever() {
    try {
      for (;;) yield fixtureRecords[given++ % fixtureRecords.length]!
    } finally {
      closed = true
    }
  }
  let length = 0
  for await (const { content } of writers[format](giveForever())) {
    length += content.length
    if (length > 100_000) break
  }
  expect(length).toBeGreaterThan(100_000)
  expect(given).toBeLessThan(20_000)
  expect(closed).toBe(true)
})

test.each(Object.keys(writers) as WriterFormat[])(
  '%s gives the same bytes for the same records',
  async (format) => {
    const first = await collectFiles(writers[format](allRecords))
    const second = await collectFiles(writers[format](streamRecords()))
    expect([...second.keys()]).toEqual([...first.keys()])
    for (const [file, bytes] of second) expect(bytes.equals(first.get(file)!), file).toBe(true)
  },
)

async function* streamRecords() {
  yield* allRecords
}

test.each(Object.keys(writers) as WriterFormat[])(
  '%s writes nothing outside the output folder',
  async (format) => {
    for (const file of (await collectFiles(writers[format](allRecords))).keys()) {
      expect(file).toMatch(/^(?:records\.(?:ndjson|json|xml)|review\.csv|(?:tables|documents)\/[\w.-]+)$/)
    }
  },
)
