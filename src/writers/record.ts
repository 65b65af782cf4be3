/** One converted document: the appeal, where it was read from, and by which parser. Every table is written from these. */
import * as z from 'zod'
import { AppealSchema, DiagnosticSchema, EvidenceSchema } from '../schema.js'
import type { Appeal, Diagnostic, Evidence } from '../types.js'

/** Where a document was read from. */
export interface RecordSource {
  /** Path of the file as it was found, with `!` and the name inside an archive or mailbox: `1998/box.zip!ua-12.txt`. */
  file: string
  /** SHA-256 of the bytes of the file on the disk, in lower-case hexadecimal. */
  sha256: string
  /** Short name of the format that was read: `pdf`, `html`, `text` …, as in `SourceDocument`. */
  format: string
  /** Which document of the file it is, counted from 1. */
  document: number
  /** How many pages the document has; null where its format has none. Pages are set apart by form feeds in the text. */
  pages: number | null
}

/** One document of a conversion. Offsets of `evidence` and `diagnostics` count in the text that `textSha256` belongs to. */
export interface DocumentRecord {
  /** Stable name of the document within a conversion: letters, digits, `-`, `_` and `.`, fit for a file name. */
  id: string
  source: RecordSource
  /** Version of this package, and of the contract of `appeal`. */
  parser: { version: string; contract: string }
  /** SHA-256 of the text that was parsed, as UTF-8, in lower-case hexadecimal. */
  textSha256: string
  appeal: Appeal
  evidence: Evidence[]
  diagnostics: Diagnostic[]
}

/** A record with the text that it was read from: what the writers take. */
export interface ReadRecord {
  record: DocumentRecord
  text: string
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** An id names files: nothing in it may lead to another folder. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

export const RecordSourceSchema = z
  .strictObject({
    file: z.string().describe('Path of the file, with ! and the name inside an archive or mailbox.'),
    sha256: sha256.describe('SHA-256 of the bytes of the file.'),
    format: z.string().describe('Format that was read: pdf, html, text.'),
    document: z.int().positive().describe('Which document of the file it is, counted from 1.'),
    pages: z.int().positive().nullable().describe('Number of pages; null where the format has none.'),
  })
  .describe('Where a document was read from.')

export const DocumentRecordSchema: z.ZodType<DocumentRecord> = z
  .strictObject({
    id: z.string().regex(idPattern).describe('Stable name of the document within a conversion.'),
    source: RecordSourceSchema,
    parser: z
      .strictObject({
        version: z.string().describe('Version of urgent-action-parser.'),
        contract: z.string().describe('Version of the contract of the appeal.'),
      })
      .describe('What read the document.'),
    textSha256: sha256.describe('SHA-256 of the text that was parsed, as UTF-8.'),
    appeal: AppealSchema,
    evidence: z.array(EvidenceSchema).describe('Where each value comes from.'),
    diagnostics: z.array(DiagnosticSchema).describe('What was assumed, dropped, ambiguous or missing.'),
  })
  .describe('One document of a conversion.')
