export { defaultLimits } from './context.js'
export { type FileLike, readDocument } from './read-document.js'
export { isReadError, ReadError, type ReadErrorCode } from './read-error.js'
export type {
  ReadLimits,
  ReadOptions,
  ReadWarning,
  SourceDocument,
  SourceLink,
  SourcePage,
} from './source-document.js'
