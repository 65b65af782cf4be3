import { expect, test } from 'vitest'
import { diffOutputs, type GoldAppeal, readDiffRecords, writeDiff } from '../../src/evaluate/index.js'
import { buildAppeal, buildFax, buildPerson, buildRecipient } from './appeals.js'

const before = buildAppeal({
  issued: '2010-01-01',
  title: 'MAN AT RISK',
  channels: ['fax', 'letter'],
  people: [buildPerson('Ana Sol', { age: 34 }), buildPerson('Bo Lind')],
})
const after = buildAppeal({
  issued: '2010-01-11',
  channels: ['letter', 'fax'],
  deadline: '2010-02-01',
  people: [buildPerson('Bo Lind'), buildPerson('Ana Sol', { age: 34, gender: 'female' })],
  recipients: [buildRecipient({ position: 'Judge', faxes: [buildFax('+77172373601', '+7 7172 37 36 01')] })],
})

test('lists what was filled, emptied and changed; order is no change', () => {
  const { changes, different, documents } = diffOutputs(
    [{ id: 'a', appeal: before }],
    [{ id: 'a', appeal: after }],
  )
  expect([documents, different]).toEqual([1, 1])
  expect(changes.map(({ field, item, kind, before, after }) => [field, item, kind, before, after])).toEqual([
    ['issued', null, 'changed', '2010-01-01', '2010-01-11'],
    ['title', null, 'emptied', 'MAN AT RISK', null],
    ['people.gender', 'Ana Sol', 'filled', null, 'female'],
    ['deadline', null, 'filled', null, '2010-02-01'],
    ['recipients.role', 'Judge', 'filled', null, 'target'],
    ['recipients.position', 'Judge', 'filled', null, 'Judge'],
    ['recipients.faxes', 'Judge', 'filled', null, { e164: '+77172373601', text: '+7 7172 37 36 01' }],
  ])
  expect(changes.every(({ verdict }) => verdict === null)).toBe(true)
})

test('the same output twice is no change', () => {
  const report = diffOutputs([{ id: 'a', appeal: after }], [{ id: 'a', appeal: after }])
  expect(report).toMatchObject({ documents: 1, different: 0, changes: [], fields: [] })
})

test('with gold, says what became better and what worse', () => {
  const gold: GoldAppeal = { issued: '2010-01-11', title: 'Man at risk', deadline: '2010-02-02' }
  const report = diffOutputs([{ id: 'a', appeal: before }], [{ id: 'a', appeal: after }], {
    gold: new Map([['a', gold]]),
  })
  expect(report.judged).toBe(1)
  expect(Object.fromEntries(report.changes.map(({ field, verdict }) => [field, verdict]))).toMatchObject({
    issued: 'better',
    title: 'worse',
    deadline: 'worse',
    'people.gender': null,
  })
  expect(report.fields.find(({ field }) => field === 'issued')).toEqual({
    field: 'issued',
    filled: 0,
    emptied: 0,
    changed: 1,
    better: 1,
    worse: 0,
  })
})

test('documents that one side lacks or could not read', () => {
  const report = diffOutputs(
    [
      { id: 'gone', appeal: before },
      { id: 'broken', appeal: before },
      { id: 'mended', appeal: null },
      { id: 'failed', appeal: null },
    ],
    [
      { id: 'broken', appeal: null },
      { id: 'mended', appeal: after },
      { id: 'failed', appeal: null },
      { id: 'new', appeal: after },
    ],
  )
  expect(report).toMatchObject({
    documents: 0,
    onlyBefore: ['gone'],
    onlyAfter: ['new'],
    broken: ['broken'],
    mended: ['mended'],
  })
})

test('reads records of several forms, and names the lines that are none', () => {
  const lines = [
    JSON.stringify({ id: 7, ok: true, appeal: before }),
    JSON.stringify({ file: 'b.txt', result: { appeal: before } }),
    JSON.stringify({ id: 'c', ok: false, error: { code: 'x' } }),
    '',
    JSON.stringify(before),
    'not JSON',
    '[]',
    JSON.stringify({ id: 'd' }),
    JSON.stringify({ file: 'b.txt', appeal: after }),
    JSON.stringify({ id: 'box', ok: true, documents: [{ appeal: before }, { appeal: after }] }),
    JSON.stringify({ id: 'empty box', ok: true, documents: [] }),
  ]
  const { records, unread } = readDiffRecords(lines.join('\n'))
  expect(records.map(({ id, appeal }) => [id, appeal !== null])).toEqual([
    ['7', true],
    ['b.txt', true],
    ['c', false],
    ['line 5', true],
    ['b.txt#2', true],
    ['box', true],
    ['box#2', true],
  ])
  expect(unread).toEqual([
    { line: 6, problem: 'is no JSON object' },
    { line: 7, problem: 'is no JSON object' },
    { line: 8, problem: 'holds no appeal' },
    { line: 11, problem: 'holds no appeal' },
  ])
})

test('a diff in words', () => {
  const report = diffOutputs([{ id: 'a', appeal: before }], [{ id: 'a', appeal: after }], {
    gold: new Map([['a', { issued: '2010-01-11' }]]),
  })
  const table = writeDiff(report)
  expect(table).toContain('1 documents compared, 1 differ')
  expect(table).toContain('a: "2010-01-01" -> "2010-01-11" (better)')
  expect(table).toContain('a: - "MAN AT RISK"')
  expect(table).toContain('a [Ana Sol]: + "female"')
  expect(writeDiff(report, { format: 'markdown' })).toContain('| issued | 0 | 0 | 1 | 1 | 0 |')
  expect(JSON.parse(writeDiff(report, { format: 'json' }))).toEqual(report)
})
