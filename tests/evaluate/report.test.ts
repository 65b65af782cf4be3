import { expect, test } from 'vitest'
import { evaluate, type Pair, writeEvaluation } from '../../src/evaluate/index.js'
import { showPair } from '../../src/evaluate/show.js'
import { buildEvidence, buildPerson, buildResult } from './appeals.js'

const text = 'UA 12/10\nAna Sol, aged 43 | clerk\n'
const pairs: Pair[] = [
  {
    name: 'first',
    gold: { people: [{ name: 'Ana Sol', age: 34 }], deadline: '2010-02-01' },
    result: buildResult({ people: [buildPerson('Ana Sol', { age: 43 })] }, [
      buildEvidence('/people/0/age', 23, 25),
    ]),
    text,
    meta: { year: 2010, family: 'casesheet' },
  },
  {
    name: 'second',
    gold: { deadline: null },
    result: buildResult(),
    meta: { year: 1992, family: 'early|old' },
  },
]

test('the table: fields, sums, confidence, group, what is not judged, misses with their line', () => {
  const table = writeEvaluation(evaluate(pairs), { by: 'decade', misses: true })
  const lines = table.split('\n').map((line) => line.replace(/ {2,}/g, '  '))
  expect(lines).toContain('2 documents')
  expect(lines).toContain('people.name  1  0  0  0  1.000  1.000  1.000  1.000-1.000')
  expect(lines.some((line) => line.startsWith('people.age  0  1  1  0  0.000  0.000  0.000'))).toBe(true)
  expect(lines.some((line) => line.startsWith('all values (micro)  1  1  2  1  0.500  0.333  0.400'))).toBe(
    true,
  )
  expect(lines.some((line) => line.startsWith('stated  0  1  0.000'))).toBe(true)
  expect(lines.some((line) => line.startsWith('1990s  1'))).toBe(true)
  expect(lines).toContain('By decade')
  expect(table).toMatch(/^No gold judges: issuer, layout, .*people\.gender/m)
  expect(lines).toContain('people.age: 1')
  expect(table).toContain('first [Ana Sol]: expected 34, got 43 (stated) | line 2: Ana Sol, aged 43 | clerk')
  expect(table).toContain('first: expected "2010-02-01", got -')
  expect(table.endsWith('\n')).toBe(true)
})

test('misses and groups only when asked for', () => {
  const table = writeEvaluation(evaluate(pairs))
  expect(table).not.toContain('expected 34')
  expect(table).not.toContain('By decade')
})

test('Markdown escapes what would break a table', () => {
  const page = writeEvaluation(evaluate(pairs), { format: 'markdown', by: 'family' })
  expect(page).toContain('## By family')
  expect(page).toContain('| early\\|old | 1 |')
  expect(page).toContain('|---|--:|')
})

test('documents, worst first', () => {
  const table = writeEvaluation(evaluate(pairs), { by: 'document' })
  expect(table.indexOf('\nfirst')).toBeGreaterThan(0)
  expect(table.indexOf('\nfirst')).toBeLessThan(table.indexOf('\nsecond'))
})

test('JSON is the whole evaluation', () => {
  const evaluation = evaluate(pairs)
  expect(JSON.parse(writeEvaluation(evaluation, { format: 'json' }))).toEqual(
    JSON.parse(JSON.stringify(evaluation)),
  )
})

test('of two long texts the part before their first difference is shown', () => {
  const same = 'The court has adjourned the hearing of the two men for the fourth time, '
  const [a, b] = showPair(`${same}until 3 May`, `${same}until 8 May`, 40)
  expect(a).toBe('…rth time, until 3 May"')
  expect(b).toBe('…rth time, until 8 May"')
})
