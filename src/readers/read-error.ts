/** Stable codes of errors that end the read of a file. */
export type ReadErrorCode =
  | 'archive-damaged'
  | 'archive-encrypted'
  | 'archive-link'
  | 'cancelled'
  | 'doc-damaged'
  | 'doc-encrypted'
  | 'docx-damaged'
  | 'file-empty'
  | 'file-unreadable'
  | 'format-unknown'
  | 'format-unsupported'
  | 'library-missing'
  | 'limit-exceeded'
  | 'mail-damaged'
  | 'pdf-damaged'
  | 'pdf-empty'
  | 'pdf-encrypted'
  | 'rtf-damaged'
  | 'timed-out'
  | 'xml-damaged'

/** A file could not be read at all. `code` never changes; `message` says what would mend it. */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  constructor(code: ReadErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'ReadError'
    this.code = code
  }
}

/**
 * True for a `ReadError`, also for one that another copy of this package threw (the ESM and the CommonJS build do
 * not share classes).
 */
export function isReadError(error: unknown): error is ReadError {
  return error instanceof Error && error.name === 'ReadError' && typeof (error as ReadError).code === 'string'
}
