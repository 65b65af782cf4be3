/** Counts of right and wrong, and what is computed from them. */
import type { Judgement } from './place.js'

/**
 * `tp` right values; `fp` values that gold does not have; `fn` values of gold that are not there (a wrong value is
 * one of each); `tn` rightly empty: shown, but in no score, so that silence earns nothing.
 */
export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

/** A 95 % interval from resampled documents. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Score extends Counts {
  /** Share of the output's judged values that are right; null where it has none. */
  readonly precision: number | null
  /** Share of gold's values that are found; null where gold has none. */
  readonly recall: number | null
  /** 2tp / (2tp + fp + fn); null where there is nothing to count. */
  readonly f1: number | null
}

export const noCounts: Counts = { tp: 0, fp: 0, fn: 0, tn: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn, tn: a.tn + b.tn }
}

const countsOf: Readonly<Record<Judgement['outcome'], Counts>> = {
  right: { ...noCounts, tp: 1 },
  wrong: { ...noCounts, fp: 1, fn: 1 },
  missing: { ...noCounts, fn: 1 },
  extra: { ...noCounts, fp: 1 },
  empty: { ...noCounts, tn: 1 },
}

/** The counts of some judgements, by field. */
export function countByField(judgements: readonly Judgement[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { field, outcome } of judgements)
    counts.set(field, addCounts(counts.get(field) ?? noCounts, countsOf[outcome]))
  return counts
}

export function scoreCounts(counts: Counts): Score {
  const { tp, fp, fn } = counts
  return {
    ...counts,
    precision: divide(tp, tp + fp),
    recall: divide(tp, tp + fn),
    f1: measureF1(tp, fp, fn),
  }
}

/** Null where there is nothing to count. */
export function measureF1(tp: number, fp: number, fn: number): number | null {
  return divide(2 * tp, 2 * tp + fp + fn)
}

/** The mean of the values that are there. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return divide(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  )
}

function divide(a: number, b: number): number | null {
  return b === 0 ? null : a / b
}
