/** The places of a conversion's folder. */
import { join } from 'node:path'

export interface Output {
  readonly folder: string
  /** One record a line, in the order of the files. */
  readonly records: string
  /** What went wrong or should be known, one problem a line. */
  readonly errors: string
  readonly manifest: string
  /** `texts/<id>.txt`: what was parsed, as UTF-8, byte for byte what `textSha256` belongs to. */
  readonly texts: string
  /** Tables that are being written; renamed when all are whole. */
  readonly newTables: string
  /** The three growing files without some of their lines: being written, and whole. */
  readonly rewrite: string
  readonly rewritten: string
  readonly lock: string
}

export function nameOutput(folder: string): Output {
  return {
    folder,
    records: join(folder, 'records.ndjson'),
    errors: join(folder, 'errors.ndjson'),
    manifest: join(folder, 'manifest.ndjson'),
    texts: join(folder, 'texts'),
    newTables: join(folder, '.tables'),
    rewrite: join(folder, '.rewrite'),
    rewritten: join(folder, '.rewritten'),
    lock: join(folder, '.lock'),
  }
}
