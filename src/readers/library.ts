import { isReadError, ReadError } from './read-error.js'

/**
 * Loads a library when a file needs it. A library that is not installed is the error `library-missing`, which names
 * the package and prints the install line; any other failure of loading goes through.
 */
export async function loadLibrary<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (isReadError(error) || !isMissing(error)) throw error
    throw new ReadError(
      'library-missing',
      `This file needs the package ${name}, which is not installed. Run: npm install ${name}`,
      { cause: error },
    )
  }
}

/** Whether loading failed because the package is not installed. */
export function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return true
  // Browsers and bundlers have no code: "Failed to fetch dynamically imported module", "Failed to resolve module".
  return /failed to (?:fetch|load|resolve)|cannot find (?:module|package)/i.test(String(error))
}
