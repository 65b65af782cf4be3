/** What the page and its worker say to each other. */
import type { ParseResult } from '../src/parse.js'
import type { ReadWarning } from '../src/readers/index.js'
import type { Parcel } from './parcel.js'

/** Something to read: a text, or files of any format that the readers know. */
export interface Input {
  /** What the page calls it: the name of the file, `Pasted text`. */
  readonly name: string
  readonly source: string | readonly File[]
}

/** One document of an input. Offsets of `result` count in `text`. */
export interface ReadItem {
  /** `ua-12.pdf`, `box.zip/ua-12.txt`. */
  readonly name: string
  /** The file that it was found in: `box.zip`; and the SHA-256 of its bytes. */
  readonly file: string
  readonly sha256: string
  /** Which document of the file it is, counted from 1. */
  readonly document: number
  readonly text: string
  /** Short name of the format: `pdf`, `text` … */
  readonly format: string
  /** Null where the format has none. */
  readonly pages: number | null
  /** What could not be read while the rest was. */
  readonly warnings: readonly ReadWarning[]
  readonly result: ParseResult
}

/** A file of an input that could not be read at all. */
export interface Failure {
  readonly name: string
  readonly message: string
}

/** Milliseconds: opening the files, and parsing their texts. */
export interface Times {
  readonly read: number
  readonly parse: number
}

export type DownloadFormat = 'json' | 'csv' | 'xml'

export interface Download {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** What the worker can be asked for, and what it answers in the end. */
export interface Tasks {
  read: { ask: Input; answer: Times }
  render: { ask: Parcel; answer: string }
  write: { ask: { format: DownloadFormat; parcels: readonly Parcel[] }; answer: Download }
}

export type TaskName = keyof Tasks

/** To the worker. */
export type Request = { [K in TaskName]: { id: number; task: K; ask: Tasks[K]['ask'] } }[TaskName]

/** From the worker: any number of `parcels`, `failure` and `progress`, then `done` or `failed`. */
export type Reply = { id: number } & (
  | { kind: 'parcels'; parcels: Parcel[] }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'progress'; message: string }
  | { kind: 'done'; answer: unknown }
  | { kind: 'failed'; message: string }
)
