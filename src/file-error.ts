import { ReadError } from './readers/read-error.js'

/** What an error of the file system means for the file at `path`; a `ReadError` goes through as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  if (error instanceof ReadError) return error
  const { code, name } = error as { code?: string; name?: string }
  if (name === 'AbortError') return new ReadError('cancelled', 'The read was cancelled by its signal.')
  const why =
    code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EISDIR'
        ? 'it is a directory'
        : code === 'EACCES'
          ? 'you may not read it'
          : String((error as Error)?.message ?? error)
  return new ReadError('file-unreadable', `${path} cannot be read: ${why}.`, { cause: error })
}
