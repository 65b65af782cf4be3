/** What goes into an evaluation, and what comes out of it. */
import type { Appeal, Confidence, Diagnostic, Evidence } from '../types.js'
import type { GoldAppeal } from './gold.js'
import type { Outcome } from './place.js'
import type { Interval, Score } from './scores.js'
import type { SourceLine } from './source-line.js'

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
