/** Files and standard input of a command, read into text by the reader of their format. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { defaultLimits, reachLimit } from '../readers/context.js'
import { readDocument } from '../readers/read-document.js'
import type { SourceDocument } from '../readers/source-document.js'
import type { Io } from './command.js'

/** The documents of one path; `-` is standard input. Throws where the file cannot be opened or read. */
export async function readInput(path: string, io: Io): Promise<SourceDocument[]> {
  const bytes = path === '-' ? await io.stdin() : await readWithin(path)
  return readDocument(bytes, path === '-' ? {} : { name: basename(path) })
}

/** What is too large is refused before it takes any memory. */
async function readWithin(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  const { maxBytes } = defaultLimits
  if (size > maxBytes) throw reachLimit('maxBytes', maxBytes, `${size} bytes`)
  return readFile(path)
}

/** What to call a document in messages: its path, and its name inside an archive. */
export function nameDocument(path: string, source: SourceDocument, many: boolean): string {
  const file = path === '-' ? '<stdin>' : path
  return many && source.name !== null ? `${file}!${source.name}` : file
}
