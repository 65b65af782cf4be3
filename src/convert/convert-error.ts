/** Stable codes of what ends a conversion, or keeps it from starting. What is wrong with one file never does. */
export type ConvertErrorCode =
  | 'input-missing'
  | 'options-differ'
  | 'output-damaged'
  | 'output-exists'
  | 'output-in-use'
  | 'output-unwritable'
  | 'worker-unusable'

/** A conversion could not start or go on. `code` never changes; `message` names the file and the mend. */
export class ConvertError extends Error {
  readonly code: ConvertErrorCode
  constructor(code: ConvertErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'ConvertError'
    this.code = code
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your quota is used up',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'a folder of that name is in the way',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
}

/** What a failed write to the output means; any other error goes through as it is. */
export function explainWrite(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof ConvertError || code === undefined) return error
  const why = reasons[code] ?? message
  return new ConvertError(
    'output-unwritable',
    `${path} cannot be written: ${why}. Mend that, then go on with --resume: nothing that is finished is lost.`,
    { cause: error },
  )
}
