/** The ruler: compares what a parser read with what a person read. */
export { type DiffChange, type DiffRecord, type DiffReport, diffOutputs } from './diff.js'
export {
  type Accuracy,
  type ConfidenceTable,
  type DocumentScore,
  type Evaluation,
  evaluate,
  type FieldScore,
  type Group,
  type JudgedResult,
  type Miss,
  type Pair,
  type PairMeta,
  type Summary,
} from './evaluation.js'
export { listFields } from './fields.js'
export { type GoldAppeal, GoldError, readGold, type Sparse } from './gold.js'
export type { Outcome } from './judge.js'
export {
  type DiffFormat,
  type GroupName,
  type ReportFormat,
  type ReportOptions,
  writeDiff,
  writeEvaluation,
} from './report.js'
export type { Counts, Interval, Score } from './scores.js'
export type { SourceLine } from './source-line.js'
