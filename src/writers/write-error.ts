/** Stable codes of errors that end the writing of a format. */
export type WriteErrorCode = 'id-invalid' | 'library-missing'

/** A format could not be written. `code` never changes; `message` says what would mend it. */
export class WriteError extends Error {
  readonly code: WriteErrorCode
  constructor(code: WriteErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'WriteError'
    this.code = code
  }
}
