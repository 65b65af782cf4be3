/** The sums over some documents. */
import type { Confidence } from '../types.js'
import { computeIntervals } from './bootstrap.js'
import type { Accuracy, ConfidenceTable, DocumentScore, FieldScore, Summary } from './evaluation.js'
import { listFields } from './fields.js'
import type { JudgedDocument } from './judged-document.js'
import { addCounts, type Counts, meanOf, noCounts, scoreCounts } from './scores.js'

export function summarise(documents: readonly JudgedDocument[]): Summary {
  const counts = sumFields(documents)
  const intervals = computeIntervals(documents.map((document) => document.counts))
  const scores = [...counts.values()].map((count) => scoreCounts(count).f1)
  return {
    documents: documents.length,
    micro: { ...scoreCounts([...counts.values()].reduce(addCounts, noCounts)), interval: intervals.micro },
    macro: { f1: meanOf(scores), interval: intervals.macro },
    confidence: tabulateConfidence(documents),
  }
}

function sumFields(documents: readonly JudgedDocument[]): Map<string, Counts> {
  const sums = new Map<string, Counts>()
  for (const { counts } of documents)
    for (const [field, count] of counts) sums.set(field, addCounts(sums.get(field) ?? noCounts, count))
  return sums
}

export function scoreFields(documents: readonly JudgedDocument[]): FieldScore[] {
  const { fields } = computeIntervals(documents.map(({ counts }) => counts))
  const scores = [...sumFields(documents)].map(([field, counts]) => ({
    field,
    ...scoreCounts(counts),
    interval: fields.get(field) ?? null,
  }))
  return sortFields(scores)
}

/** In the order of the contract; a list's own field (`people`, judged where it must be empty) before its parts. */
function sortFields<Scored extends { field: string }>(scores: Scored[]): Scored[] {
  const order = listFields()
  const rank = (field: string) => {
    const index = order.indexOf(field)
    return index >= 0 ? index : order.findIndex((name) => name.startsWith(`${field}.`)) - 0.5
  }
  return scores.sort((a, b) => rank(a.field) - rank(b.field))
}

export function scoreDocument({ pair, counts, misses }: JudgedDocument): DocumentScore {
  const fields = [...counts].map(([field, count]) => ({ field, ...scoreCounts(count), interval: null }))
  return {
    name: pair.name,
    meta: pair.meta ?? {},
    ...scoreCounts([...counts.values()].reduce(addCounts, noCounts)),
    fields: sortFields(fields),
    misses,
  }
}

function tabulateConfidence(documents: readonly JudgedDocument[]): ConfidenceTable {
  const count = (word: Confidence | 'none'): Accuracy => {
    const values = documents.flatMap(({ confidence }) =>
      confidence.filter((value) => value.confidence === word),
    )
    const right = values.filter((value) => value.right).length
    return {
      right,
      wrong: values.length - right,
      accuracy: values.length === 0 ? null : right / values.length,
    }
  }
  return {
    stated: count('stated'),
    repaired: count('repaired'),
    inferred: count('inferred'),
    none: count('none'),
  }
}
