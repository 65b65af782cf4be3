/**
 * `OUT/manifest.ndjson`: what was done, by whom, with which outcome. A file's line is written last, so that it commits
 * what was written before it; the line of the head comes first, that of the end once all tables are there.
 */
import * as z from 'zod'
import type { Diagnostic } from '../types.js'
import { idPattern } from '../writers/record.js'
import type { WriterFormat } from '../writers/writer.js'
import { writers } from '../writers/writers.js'
import { ConvertError } from './convert-error.js'

/** The first line: a conversion is gone on with only by the same parser, and with texts or without as before. */
export interface ManifestHead {
  /** Version of the manifest. */
  readonly manifest: 1
  readonly parser: { readonly version: string; readonly contract: string }
  readonly options: { readonly texts: boolean }
}

/** A line that says which formats are asked for; it comes again where a later run asks for more. */
export interface ManifestFormats {
  readonly formats: readonly WriterFormat[]
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
  /** Path of the file, with `!` and the name inside an archive or mailbox where that is known. */
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

export type ManifestLine = ManifestHead | ManifestFormats | ManifestFile | ManifestEnd

const size = z.int().nonnegative()
const id = z.string().regex(idPattern)
const DocumentSchema = z.object({
  id,
  textSha256: z.string(),
  layout: z.string().nullable(),
  year: z.number().nullable(),
  diagnostics: z.record(z.string(), z.number()),
})

/**
 * A folder may come from somebody else: names in it become paths that are written and removed, so that none may lead
 * out of the folder.
 */
const LineSchema = z.union([
  z.object({
    file: z.string(),
    bytes: size.nullable(),
    sha256: z.string().nullable(),
    outcome: z.enum(['ok', 'warnings', 'failed', 'duplicate']),
    documents: z.array(DocumentSchema),
    duplicates: z.array(id),
    problems: z.array(z.string()),
    milliseconds: z.number(),
    lengths: z.object({ records: size, errors: size }),
  }),
  z.object({
    manifest: z.literal(1),
    parser: z.object({ version: z.string(), contract: z.string() }),
    options: z.object({ texts: z.boolean() }),
  }),
  z.object({ formats: z.array(z.enum(Object.keys(writers) as WriterFormat[])) }),
  z.object({ tables: z.array(z.string().regex(/^[a-z]+(?:\.[a-z]+)?$/)) }),
]) satisfies z.ZodType<ManifestLine>

/** A manifest as it was found. */
export interface Manifest {
  readonly head: ManifestHead
  readonly formats: readonly WriterFormat[]
  readonly files: readonly ManifestFile[]
  /** Of the last time that the conversion was finished, though files may have been added since. */
  readonly tables: readonly string[]
  /** Whether nothing came after. */
  readonly isFinished: boolean
  /** Bytes of its whole lines. */
  readonly length: number
}

/** Reads a manifest; null where not even its head is whole. A last line that was cut off does not count. */
export function readManifestText(text: string, path: string): Manifest | null {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const lines = whole.split('\n').slice(0, -1)
  if (lines.length === 0) return null
  const [head, ...rest] = lines.map((line, i) => readLine(line, i, path))
  if (!head || !('manifest' in head)) throw damaged(path, 1, 'it is no head that this version knows')
  const found = {
    formats: [] as readonly WriterFormat[],
    files: [] as ManifestFile[],
    tables: [] as readonly string[],
  }
  rest.forEach((line, i) => {
    if ('formats' in line) found.formats = line.formats
    else if ('tables' in line) found.tables = line.tables
    else if ('lengths' in line) found.files.push(line)
    else throw damaged(path, i + 2, 'it is no line of a file')
  })
  const last = rest.at(-1)
  return {
    head,
    ...found,
    isFinished: last !== undefined && 'tables' in last,
    length: Buffer.byteLength(whole),
  }
}

function readLine(line: string, i: number, path: string): ManifestLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw damaged(path, i + 1, 'it is no JSON')
  }
  const { success, data } = LineSchema.safeParse(value)
  if (success) return data
  throw damaged(
    path,
    i + 1,
    i === 0 ? 'it is no head that this version knows' : 'it is no line of a manifest',
  )
}

function damaged(path: string, line: number, why: string): ConvertError {
  return new ConvertError(
    'output-damaged',
    `${path}, line ${line}, cannot be read: ${why}. Convert into a new folder.`,
  )
}
