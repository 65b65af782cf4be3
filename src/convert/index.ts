/** An archive of files to tables, for Node: the entry `urgent-action-parser/convert`. */
export {
  type Conversion,
  type ConvertOptions,
  type ConvertProgress,
  convertArchive,
} from './convert-archive.js'
export { ConvertError, type ConvertErrorCode } from './convert-error.js'
export type {
  FileProblem,
  Lengths,
  Manifest,
  ManifestDocument,
  ManifestFile,
  ManifestHead,
  Outcome,
} from './manifest.js'
export { readManifest, readProblems, readRecords } from './read-output.js'
export type { ConvertSummary, Counts, WorstFile } from './tally.js'
