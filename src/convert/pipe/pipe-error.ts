/** Stable codes of lines that are no record. Errors of the file itself bear the codes of `ReadError`. */
export type PipeErrorCode =
  | 'base64-invalid'
  | 'failed'
  | 'json-invalid'
  | 'json-too-complex'
  | 'line-too-long'
  | 'record-invalid'
  | 'utf8-invalid'

/** A line that cannot be answered with documents. It is written as an answer, never thrown out of the pipe. */
export class PipeError extends Error {
  override readonly name = 'PipeError'
  readonly code: PipeErrorCode
  constructor(code: PipeErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
