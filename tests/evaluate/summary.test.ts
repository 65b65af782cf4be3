import { expect, test } from 'vitest'
import { evaluate, type Pair } from '../../src/evaluate/index.js'
import { buildResult } from './appeals.js'

/** `right` of ten documents have the right date. */
function buildPairs(right: number): Pair[] {
  return Array.from({ length: 10 }, (_, i) => ({
    name: `doc-${i}`,
    gold: { issued: '2010-01-01', kind: 'initial', layout: i < 5 ? 'amnesty-2009' : 'amnesty-2018' },
    result: buildResult({ issued: i < right ? '2010-01-01' : null, layout: 'amnesty-2009' }),
    meta: { family: i % 2 ? 'odd' : 'even', year: 1995 + 3 * i },
  }))
}

test('micro counts values, macro is the mean of the fields', () => {
  const { micro, macro, fields, documents } = evaluate(buildPairs(8))
  expect(documents).toBe(10)
  expect(fields.map(({ field, tp, fp, fn }) => [field, tp, fp, fn])).toEqual([
    ['layout', 5, 5, 5],
    ['kind', 10, 0, 0],
    ['issued', 8, 0, 2],
  ])
  expect(micro).toMatchObject({ tp: 23, fp: 5, fn: 7 })
  expect(micro.precision).toBeCloseTo(23 / 28)
  expect(micro.recall).toBeCloseTo(23 / 30)
  expect(micro.f1).toBeCloseTo(46 / 58)
  expect(macro.f1).toBeCloseTo((0.5 + 1 + 16 / 18) / 3)
})

test('intervals are the same in every run and order, hold the estimate, and shrink with more documents', () => {
  const pairs = buildPairs(7)
  const first = evaluate(pairs)
  const again = evaluate([...pairs].reverse())
  expect(again).toEqual(first)
  const { low, high } = first.micro.interval!
  expect(low).toBeLessThan(first.micro.f1!)
  expect(high).toBeGreaterThan(first.micro.f1!)
  const issued = first.fields.find(({ field }) => field === 'issued')!
  expect(issued.interval!.low).toBeLessThan(issued.f1!)
  const many = evaluate(
    [0, 1, 2, 3].flatMap((n) => pairs.map((pair) => ({ ...pair, name: `${pair.name}-${n}` }))),
  )
  expect(many.micro.f1).toBeCloseTo(first.micro.f1!)
  expect(many.micro.interval!.high - many.micro.interval!.low).toBeLessThan(high - low)
})

test('an interval covers what it should: exact for a share of independent documents', () => {
  const pairs = Array.from({ length: 100 }, (_, i) => ({
    name: `doc-${i}`,
    gold: { kind: 'initial' as const },
    result: buildResult({ kind: i < 80 ? 'initial' : 'stop' }),
  }))
  const { low, high } = evaluate(pairs).micro.interval!
  expect(low).toBeGreaterThan(0.69)
  expect(low).toBeLessThan(0.75)
  expect(high).toBeGreaterThan(0.85)
  expect(high).toBeLessThan(0.9)
})

test('one document has no interval, and none gives no score', () => {
  expect(evaluate(buildPairs(8).slice(0, 1)).micro.interval).toBeNull()
  expect(evaluate([])).toMatchObject({ documents: 0, micro: { f1: null, interval: null }, fields: [] })
})

test('groups: layout of gold before that of the output, family, decade and year', () => {
  const { byLayout, byFamily, byDecade, byYear } = evaluate(buildPairs(8))
  const list = (groups: typeof byLayout) => groups.map(({ name, documents }) => [name, documents])
  expect(list(byLayout)).toEqual([
    ['amnesty-2009', 5],
    ['amnesty-2018', 5],
  ])
  expect(list(byFamily)).toEqual([
    ['even', 5],
    ['odd', 5],
  ])
  expect(list(byDecade)).toEqual([
    ['1990s', 2],
    ['2000s', 3],
    ['2010s', 4],
    ['2020s', 1],
  ])
  expect(byYear).toHaveLength(10)
  expect(byLayout.map(({ micro }) => micro.fn)).toEqual([0, 7])
})

test('documents: each with its own score, fields and misses', () => {
  const { byDocument } = evaluate(buildPairs(8))
  expect(byDocument.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, i) => `doc-${i}`))
  expect(byDocument[9]).toMatchObject({ tp: 1, fp: 1, fn: 2, f1: 0.4 })
  expect(byDocument[9]!.misses.map(({ field }) => field).sort()).toEqual(['issued', 'layout'])
})
