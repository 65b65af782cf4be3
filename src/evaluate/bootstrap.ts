/** 95 % intervals by resampling whole documents: values of one document stand and fall together. */
import { type Counts, type Interval, meanOf, measureF1 } from './scores.js'

export interface Intervals {
  readonly micro: Interval | null
  readonly macro: Interval | null
  readonly fields: ReadonlyMap<string, Interval>
}

const resamples = 1000

/**
 * Intervals of F1 over `documents` (the counts of each, by field). The same documents give the same intervals, on
 * every machine; with fewer than two documents there are none.
 */
export function computeIntervals(documents: readonly ReadonlyMap<string, Counts>[]): Intervals {
  if (documents.length < 2) return { micro: null, macro: null, fields: new Map() }
  const fields = [...new Set(documents.flatMap((document) => [...document.keys()]))]
  const rows = documents.map((document) => listCounts(document, fields))
  const micro: number[] = []
  const macro: number[] = []
  const byField: number[][] = fields.map(() => [])
  const next = startRandom(documents.length)
  for (let round = 0; round < resamples; round++) {
    const sums = new Float64Array(fields.length * 3)
    for (let draw = 0; draw < rows.length; draw++) {
      for (const [position, count] of rows[Math.floor(next() * rows.length)]!) sums[position]! += count
    }
    const scores = fields.map((_, i) => measureF1(sums[3 * i]!, sums[3 * i + 1]!, sums[3 * i + 2]!))
    scores.forEach((score, i) => {
      if (score !== null) byField[i]!.push(score)
    })
    pushKnown(micro, measureF1(sumEvery(sums, 0), sumEvery(sums, 1), sumEvery(sums, 2)))
    pushKnown(macro, meanOf(scores))
  }
  const found = fields.flatMap((field, i): [string, Interval][] => {
    const interval = cutTails(byField[i]!)
    return interval ? [[field, interval]] : []
  })
  return { micro: cutTails(micro), macro: cutTails(macro), fields: new Map(found) }
}

/** The non-zero counts of a document as positions in one row of numbers: tp, fp, fn of the first field, and so on. */
function listCounts(document: ReadonlyMap<string, Counts>, fields: readonly string[]): [number, number][] {
  return fields.flatMap((field, i): [number, number][] => {
    const { tp, fp, fn } = document.get(field) ?? { tp: 0, fp: 0, fn: 0 }
    const row: [number, number][] = [
      [3 * i, tp],
      [3 * i + 1, fp],
      [3 * i + 2, fn],
    ]
    return row.filter(([, count]) => count > 0)
  })
}

function sumEvery(sums: Float64Array, offset: number): number {
  let sum = 0
  for (let i = offset; i < sums.length; i += 3) sum += sums[i]!
  return sum
}

function pushKnown(list: number[], value: number | null): void {
  if (value !== null) list.push(value)
}

function cutTails(values: number[]): Interval | null {
  if (values.length === 0) return null
  values.sort((a, b) => a - b)
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))]!
  return { low: at(0.025), high: at(0.975) }
}

/** Mulberry32: small, good enough for resampling, and the same everywhere. Numbers from 0 up to 1. */
function startRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
