/** Files inside a file (zip, mailbox, message): their names, and what became of each. */
import { isReadError, ReadError } from './read-error.js'
import type { ReadContext, ReadWarning, SourceDocument } from './source-document.js'

/** Errors that end the whole call: what follows would only fail in the same way. */
const final: ReadonlySet<string> = new Set(['cancelled', 'timed-out'])

export interface Found {
  readonly documents: SourceDocument[]
  readonly warnings: ReadWarning[]
  firstError: unknown
}

export function startFound(): Found {
  return { documents: [], warnings: [], firstError: null }
}

/** Reads one inner file; where that fails, a warning with the given code says why and the rest goes on. */
export async function collectFile(
  found: Found,
  code: string,
  name: string,
  read: () => Promise<SourceDocument[]>,
): Promise<void> {
  try {
    for (const document of await read()) found.documents.push(document)
  } catch (error) {
    if (isReadError(error) && final.has(error.code)) throw error
    const message = `${name} was not read: ${error instanceof Error ? error.message : String(error)}`
    found.warnings.push({ code, message, page: null })
    found.firstError ??= error
  }
}

/** What was read, the warnings on the first document; where nothing was read, the first error is thrown. */
export function finishFound(found: Found, empty: string): SourceDocument[] {
  const { documents, warnings, firstError } = found
  if (documents.length === 0) throw firstError ?? new ReadError('file-empty', empty)
  documents[0]!.warnings.push(...warnings)
  return documents
}

/** At most so many inner files are read; what is left out is a warning. */
export function cutFiles<T>(found: Found, files: readonly T[], context: ReadContext): readonly T[] {
  const most = context.limits.maxEntries
  if (files.length <= most) return files
  warnOfRest(found, context)
  return files.slice(0, most)
}

/** Says that no more than so many inner files were read. */
export function warnOfRest(found: Found, { limits: { maxEntries } }: ReadContext): void {
  const message = `The file holds more than ${maxEntries} files; the rest was left out. Raise limits.maxEntries.`
  found.warnings.push({ code: 'entries-left-out', message, page: null })
}

/** `archive.zip/entry.pdf`. A name found in a file is a label, never a path: `..\..\etc/passwd` is `etc/passwd`. */
export function innerName(context: ReadContext, name: string): string {
  const label = labelOf(name)
  return context.name === null ? label : `${context.name}/${label}`
}

export function labelOf(name: string): string {
  const parts = name
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
  return parts.join('/').slice(-255) || 'entry'
}
