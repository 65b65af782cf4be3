/** The ruler: compares what a parser read with what a person read. */
export {
  type DiffChange,
  type DiffField,
  type DiffOptions,
  type DiffRecord,
  type DiffReport,
  type DiffVerdict,
  diffOutputs,
} from './diff.js'
export { readDiffRecords, startDiffReader, type UnreadLine } from './diff-records.js'
export { evaluate } from './evaluate.js'
export type {
  Accuracy,
  ConfidenceTable,
  DocumentScore,
  Evaluation,
  FieldScore,
  Group,
  JudgedResult,
  Miss,
  Pair,
  PairMeta,
  Summary,
} from './evaluation.js'
export { listFields } from './fields.js'
export { type GoldAppeal, GoldError, readGold, type Sparse } from './gold.js'
export type { Outcome } from './place.js'
export {
  type GroupName,
  type ReportFormat,
  type ReportOptions,
  writeDiff,
  writeEvaluation,
} from './report.js'
export type { Counts, Interval, Score } from './scores.js'
export type { SourceLine } from './source-line.js'
