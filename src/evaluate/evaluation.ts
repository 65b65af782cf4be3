/** Many documents at once: scores by field, by document and by group, and every miss. */
import type { Appeal, Confidence, Diagnostic, Evidence } from '../types.js'
import { computeIntervals } from './bootstrap.js'
import { listFields } from './fields.js'
import { type GoldAppeal, readGold } from './gold.js'
import { type Judgement, judgeAppeal, type Outcome } from './judge.js'
import {
  addCounts,
  type Counts,
  countByField,
  type Interval,
  meanOf,
  noCounts,
  type Score,
  scoreCounts,
} from './scores.js'
import { findEvidence, findLineAt, type SourceLine, searchLine } from './source-line.js'

/** What is known of a document beside its text: groups are made of it. */
export interface PairMeta {
  readonly layout?: string | null
  readonly family?: string | null
  readonly year?: number | null
}

/** The output of `parseAppeal`, or as much of it as is at hand. */
export interface JudgedResult {
  readonly appeal: Appeal
  readonly evidence: readonly Evidence[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A document's gold and output. With `text`, misses show the line that they come from. */
export interface Pair {
  readonly name: string
  readonly gold: GoldAppeal
  readonly result: JudgedResult
  readonly text?: string
  readonly meta?: PairMeta
}

/** One value that is not as gold says. */
export interface Miss {
  readonly document: string
  readonly field: string
  /** What the nearest item of a list is called: the name of the person whose age is missed. */
  readonly item: string | null
  readonly outcome: Exclude<Outcome, 'right' | 'empty'>
  readonly expected: unknown
  readonly got: unknown
  /** JSON Pointer to the value in the output; null where it has none. */
  readonly path: string | null
  readonly confidence: Confidence | null
  readonly line: SourceLine | null
}

export interface FieldScore extends Score {
  readonly field: string
  readonly interval: Interval | null
}

export interface DocumentScore extends Score {
  readonly name: string
  readonly meta: PairMeta
  readonly fields: readonly FieldScore[]
  readonly misses: readonly Miss[]
}

/** How many of the output's judged values are right, of those with one word of confidence. */
export interface Accuracy {
  readonly right: number
  readonly wrong: number
  readonly accuracy: number | null
}

/** By confidence; `none` are values without evidence. */
export type ConfidenceTable = Readonly<Record<Confidence | 'none', Accuracy>>

/** The scores of some documents. */
export interface Summary {
  readonly documents: number
  /** All judged values together. */
  readonly micro: Score & { readonly interval: Interval | null }
  /** The mean F1 of the fields. */
  readonly macro: { readonly f1: number | null; readonly interval: Interval | null }
  readonly confidence: ConfidenceTable
}

export interface Group extends Summary {
  readonly name: string
}

export interface Evaluation extends Summary {
  readonly fields: readonly FieldScore[]
  readonly byDocument: readonly DocumentScore[]
  readonly byLayout: readonly Group[]
  readonly byFamily: readonly Group[]
  readonly byDecade: readonly Group[]
  readonly byYear: readonly Group[]
  /** Fields of the contract that no gold judges: nothing is known about them. */
  readonly unjudged: readonly string[]
  readonly misses: readonly Miss[]
}

/** A document with all that is known about it, before it is summed up. */
interface JudgedDocument {
  readonly pair: Pair
  readonly counts: ReadonlyMap<string, Counts>
  readonly misses: readonly Miss[]
  readonly confidence: readonly { readonly confidence: Confidence | 'none'; readonly right: boolean }[]
}

/**
 * Compares outputs with gold. A field that a gold file leaves out is not judged; `null` and `[]` are.
 * The order of the pairs does not matter, and the same pairs always give the same numbers.
 * @throws GoldError where a gold is not a sparse Appeal; its message names the document.
 */
export function evaluate(pairs: readonly Pair[]): Evaluation {
  const documents = [...pairs].sort((a, b) => compareText(a.name, b.name)).map(judgeDocument)
  const groupBy = (nameOf: (pair: Pair) => string) => groupDocuments(documents, nameOf)
  const fields = scoreFields(documents)
  const judged = new Set(fields.map(({ field }) => field))
  return {
    ...summarise(documents),
    fields,
    byDocument: documents.map(scoreDocument),
    byLayout: groupBy(
      ({ meta, gold, result }) => meta?.layout ?? gold.layout ?? result.appeal.layout ?? 'none',
    ),
    byFamily: groupBy(({ meta }) => meta?.family ?? 'none'),
    byDecade: groupBy((pair) => nameDecade(readYear(pair))),
    byYear: groupBy((pair) => String(readYear(pair) ?? 'none')),
    unjudged: listFields().filter((field) => !judged.has(field)),
    misses: documents.flatMap(({ misses }) => misses),
  }
}

function judgeDocument(pair: Pair): JudgedDocument {
  const judgements = judgeAppeal(readNamedGold(pair), pair.result.appeal)
  const misses = judgements.filter(({ outcome }) => outcome !== 'right' && outcome !== 'empty')
  const values = judgements.filter(({ path }) => path !== null)
  return {
    pair,
    counts: countByField(judgements),
    misses: misses.map((judgement) => describeMiss(pair, judgement)),
    confidence: values.map(({ path, outcome }) => ({
      confidence: findEvidence(pair.result.evidence, path!)?.confidence ?? 'none',
      right: outcome === 'right',
    })),
  }
}

function readNamedGold(pair: Pair) {
  try {
    return readGold(pair.gold)
  } catch (error) {
    if (error instanceof Error) error.message = `${pair.name}: ${error.message}`
    throw error
  }
}

function describeMiss({ name, result, text }: Pair, judgement: Judgement): Miss {
  const { field, item, expected, got, path } = judgement
  const evidence = path === null ? null : findEvidence(result.evidence, path)
  const line =
    text === undefined
      ? null
      : evidence
        ? findLineAt(text, evidence.spans[0]!.start)
        : searchFirst(text, expected, item)
  return {
    document: name,
    field,
    item,
    outcome: judgement.outcome as Miss['outcome'],
    expected,
    got,
    path,
    confidence: evidence?.confidence ?? null,
    line,
  }
}

/** Where the expected value seems to stand; a bare number is looked for beside the item that it belongs to. */
function searchFirst(text: string, expected: unknown, item: string | null): SourceLine | null {
  return searchLine(text, expected) ?? searchLine(text, item)
}

function summarise(documents: readonly JudgedDocument[]): Summary {
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

function scoreFields(documents: readonly JudgedDocument[]): FieldScore[] {
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

function scoreDocument({ pair, counts, misses }: JudgedDocument): DocumentScore {
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

function groupDocuments(documents: readonly JudgedDocument[], nameOf: (pair: Pair) => string): Group[] {
  const groups = new Map<string, JudgedDocument[]>()
  for (const document of documents) {
    const name = nameOf(document.pair)
    groups.set(name, [...(groups.get(name) ?? []), document])
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, members]) => ({ name, ...summarise(members) }))
}

function readYear({ meta, gold, result }: Pair): number | null {
  const issued = gold.issued ?? result.appeal.issued
  return meta?.year ?? (issued ? Number(issued.slice(0, 4)) : null)
}

function nameDecade(year: number | null): string {
  return year === null ? 'none' : `${Math.floor(year / 10) * 10}s`
}

/** By code units: the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
