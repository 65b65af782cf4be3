/** What every writer takes and gives. */
import type { ReadRecord } from './record.js'

/** A piece of an output file: pieces of one file come in order, pieces of several files may alternate. */
export interface OutputPiece {
  /** Path of the file within the output folder, with `/`: `records.ndjson`, `tables/people.csv`. */
  readonly file: string
  /** Text goes to the file as UTF-8, bytes as they are. */
  readonly content: string | Uint8Array
}

/** Options of the writers; each takes those that concern it. */
export interface WriteOptions {
  /** `csv` and `review`: begin each file with a byte order mark, by which Excel knows UTF-8. Without it otherwise. */
  readonly bom?: boolean
  /**
   * `csv` and `review`: put an apostrophe before a value that a spreadsheet would take for a formula. Off otherwise,
   * for it also changes every printed `+7 7172 37 36 01`.
   */
  readonly escapeFormulas?: boolean
}

/** The formats of a conversion. */
export type WriterFormat = 'ndjson' | 'json' | 'csv' | 'parquet' | 'xml' | 'markdown' | 'review'

/** Records, one after the other; no writer holds more of them than it needs for a batch of rows. */
export type ReadRecords = Iterable<ReadRecord> | AsyncIterable<ReadRecord>

/** Writes records as the pieces of one format's files. Every file is written, also where there are no records. */
export type Writer = (records: ReadRecords, options?: WriteOptions) => AsyncIterable<OutputPiece>
