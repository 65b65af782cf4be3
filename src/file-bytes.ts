/** The bytes of one file of the local disk, for Node; every failure is a `ReadError`. */
import { readFile, stat } from 'node:fs/promises'
import { explainFileError } from './file-error.js'
import { ReadError } from './readers/read-error.js'

export interface FileBytesOptions {
  readonly maxBytes: number
  readonly signal?: AbortSignal
  /** Refuses what is neither file nor directory: a device may never end, a named pipe never begin. */
  readonly plain?: boolean
}

/** Reads a file. Throws a `ReadError`: `limit-exceeded`, `cancelled`, or `file-unreadable` with the reason. */
export async function readFileBytes(path: string, options: FileBytesOptions): Promise<Uint8Array> {
  const { maxBytes, signal, plain = false } = options
  try {
    const found = await stat(path)
    if (found.size > maxBytes) {
      throw new ReadError(
        'limit-exceeded',
        `limits.maxBytes is ${maxBytes}, and ${path} has ${found.size} bytes.`,
      )
    }
    if (plain && !found.isFile() && !found.isDirectory()) throw new Error('it is no plain file')
    return await readFile(path, signal ? { signal } : {})
  } catch (error) {
    throw explainFileError(error, path)
  }
}
