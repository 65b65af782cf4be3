/**
 * `OUT/manifest.ndjson`: what was done, by whom, with which outcome. A file's line is written last, so that it commits
 * what was written before it; the line of the head comes first, that of the end once all tables are there.
 */
import type { Diagnostic } from '../types.js'
import type { WriterFormat } from '../writers/writer.js'
import { ConvertError } from './convert-error.js'

/** The first line: a conversion is gone on with only by the same parser and with the same options. */
export interface ManifestHead {
  /** Version of the manifest. */
  readonly manifest: 1
  readonly parser: { readonly version: string; readonly contract: string }
  /** Whether texts are kept, and which formats are asked for. */
  readonly options: { readonly texts: boolean; readonly formats: readonly WriterFormat[] }
}

/** `duplicate`: everything in it stands in other files, too. `warnings`: the parser or the reader has any. */
export type Outcome = 'ok' | 'warnings' | 'failed' | 'duplicate'

/** What a report needs to know of a document without its record. */
export interface ManifestDocument {
  readonly id: string
  readonly textSha256: string
  readonly layout: string | null
  /** Year of issue, else that of its index code or case number. */
  readonly year: number | null
  /** How often each code of a diagnostic was reported. */
  readonly diagnostics: Readonly<Record<string, number>>
}

/** A line of `OUT/errors.ndjson`. */
export interface FileProblem {
  readonly file: string
  readonly severity: Exclude<Diagnostic['severity'], 'info'>
  readonly code: string
  readonly message: string
  /** Id of the record that it is about; null where there is none. */
  readonly id: string | null
}

/** The line of a finished file. */
export interface ManifestFile {
  /** Path as it was found: `source.file` without the part behind `!`. */
  readonly file: string
  readonly bytes: number | null
  readonly sha256: string | null
  readonly outcome: Outcome
  readonly documents: readonly ManifestDocument[]
  /** Ids of the records whose text is also in this file, and was not written again. */
  readonly duplicates: readonly string[]
  /** Codes of its lines in errors.ndjson. */
  readonly problems: readonly string[]
  /** How long the file took, in milliseconds. The only value here that differs from run to run. */
  readonly milliseconds: number
  /** Bytes of the two growing files after this one: what is behind them was not finished. */
  readonly lengths: Lengths
}

export interface Lengths {
  readonly records: number
  readonly errors: number
}

/** The last line of a finished conversion. */
export interface ManifestEnd {
  /** Files and folders in OUT that were made of the records. */
  readonly tables: readonly string[]
}

/** A manifest as it was found. */
export interface Manifest {
  readonly head: ManifestHead
  readonly files: readonly ManifestFile[]
  readonly end: ManifestEnd | null
  /** Bytes of the head and the lines of files, whole lines only. */
  readonly length: number
}

/** Reads a manifest; null where not even its head is whole. A last line that was cut off does not count. */
export function readManifestText(text: string, path: string): Manifest | null {
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  lines.pop()
  if (lines.length === 0) return null
  const values = lines.map((line, i) => readLine(line, i, path))
  const [head, ...rest] = values as [ManifestHead, ...(ManifestFile | ManifestEnd)[]]
  if (head.manifest !== 1) throw damaged(path, 1, 'it is no head of a manifest that this version knows')
  const last = rest.at(-1)
  const end = last && 'tables' in last ? last : null
  const files = (end ? rest.slice(0, -1) : rest) as ManifestFile[]
  const odd = files.findIndex((file) => typeof file.file !== 'string' || !file.lengths)
  if (odd >= 0) throw damaged(path, odd + 2, 'it is no line of a file')
  const kept = lines.slice(0, files.length + 1).join('\n')
  return { head, files, end, length: Buffer.byteLength(kept) + 1 }
}

function readLine(line: string, i: number, path: string): unknown {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw damaged(path, i + 1, 'it is no JSON object')
}

function damaged(path: string, line: number, why: string): ConvertError {
  return new ConvertError(
    'output-damaged',
    `${path}, line ${line}, cannot be read: ${why}. Convert into a new folder.`,
  )
}
