/** Records of a conversion as files: the entry `urgent-action-parser/writers`. It uses no Node API. */
export { writeCsv } from './csv.js'
export { writeJson, writeNdjson } from './json.js'
export { writeJsonLine } from './json-line.js'
export { writeMarkdown } from './markdown.js'
export { writeParquet } from './parquet.js'
export {
  type DocumentRecord,
  DocumentRecordSchema,
  type ReadRecord,
  type RecordSource,
} from './record.js'
export { writeReview } from './review.js'
export type { OutputPiece, ReadRecords, WriteOptions, Writer, WriterFormat } from './writer.js'
export { writers } from './writers.js'
export { writeXml } from './xml.js'
