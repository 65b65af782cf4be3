/** What a record of the pipe asks for, read and parsed. */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { version } from '../../../package.json'
import { contractVersion } from '../../contract-version.js'
import { parseAppeal } from '../../parse.js'
import type { ReadOptions, ReadWarning } from '../../readers/source-document.js'
import { splitPages } from '../../readers/text.js'
import { splitDocuments } from '../../split-documents.js'
import type { DocumentRecord } from '../../writers/record.js'
import { PipeError } from './pipe-error.js'
import type { PipeInput } from './read-record.js'

/** A record of a conversion but for its id, which is the caller's, and where its text begins in that of its input. */
export interface PipeDocument extends Omit<DocumentRecord, 'id'> {
  /** UTF-16 offset of the document in the text of its file; offsets of `evidence` and `diagnostics` count from there. */
  start: number
  /** What the reader could not read of the file, with the first document of its text. */
  warnings: readonly ReadWarning[]
  /** The text that was parsed. */
  text: string
}

/** One text of an input: the whole of it, an attachment, a file of an archive. */
interface SourceText {
  readonly text: string
  readonly format: string
  readonly pages: readonly unknown[]
  readonly warnings: readonly ReadWarning[]
  readonly file: string
}

/** A limit on time would make an answer depend on the machine: this one is as far off as a timer can be. */
const noTimeLimit = 2_147_000_000

/** Reads an input and parses its documents one by one. Throws a `ReadError`, a `PipeError` or a `TextTooLongError`. */
export async function* readDocuments(input: PipeInput, maxBytes: number): AsyncGenerator<PipeDocument> {
  if (input.kind === 'text') {
    const text = input.value
    const source = { text, format: 'text', pages: splitPages(text), warnings: [], file: input.name ?? '' }
    yield* parseSources([source], hash(text))
    return
  }
  const bytes = input.kind === 'path' ? await readPath(input.value, maxBytes) : decodeBase64(input.value)
  const name = input.name ?? (input.kind === 'path' ? basename(input.value) : null)
  const { readDocument } = await import('../../readers/read-document.js')
  const sources = await readDocument(bytes, buildReadOptions(name, input.type, maxBytes))
  const file = input.kind === 'path' ? input.value : (name ?? '')
  const named = sources.map((source) => ({ ...source, file: nameInside(file, name, source.name) }))
  yield* parseSources(named, hash(bytes))
}

/** `1998/box.zip!ua-12.txt`: readers name what is in an archive `box.zip/ua-12.txt`. */
function nameInside(file: string, outer: string | null, name: string | null): string {
  if (name === null || name === outer) return file
  return `${file}!${outer !== null && name.startsWith(`${outer}/`) ? name.slice(outer.length + 1) : name}`
}

async function readPath(path: string, maxBytes: number): Promise<Uint8Array> {
  const { readFileBytes } = await import('../../file-bytes.js')
  return readFileBytes(path, { maxBytes, plain: true })
}

function buildReadOptions(name: string | null, type: string | null, maxBytes: number): ReadOptions {
  const limits = { maxBytes, timeoutMs: noTimeLimit }
  return { limits, ...(name !== null && { name }), ...(type !== null && { type }) }
}

/** Node skips letters that are no base64, and with them bytes. Blanks and line ends may stand between the letters. */
function decodeBase64(letters: string): Uint8Array {
  const padding = letters.indexOf('=')
  const data = padding === -1 ? letters.length : padding
  const bytes = Buffer.from(letters, 'base64')
  const strange = /[^A-Za-z0-9+/_=\s-]/.test(letters) || /[^=\s]/.test(letters.slice(data))
  const cut = bytes.length === 0 && data > 0
  if (strange || cut) throw new PipeError('base64-invalid', '"base64" is not base64.')
  return bytes
}

function* parseSources(sources: readonly SourceText[], sha256: string): Generator<PipeDocument> {
  let document = 0
  for (const { text: whole, file, format, pages, warnings } of sources) {
    const spans = splitDocuments(whole)
    for (const { start, end } of spans) {
      const text = whole.slice(start, end)
      const ownPages = spans.length > 1 && pages.length > 0 ? splitPages(text) : pages
      const { appeal, evidence, diagnostics } = parseAppeal(text)
      document++
      yield {
        source: { file, sha256, format, document, pages: ownPages.length || null },
        parser: { version, contract: contractVersion },
        textSha256: hash(text),
        start,
        text,
        appeal,
        evidence,
        diagnostics,
        warnings: start === 0 ? warnings : [],
      }
    }
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
