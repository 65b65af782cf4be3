/** In the worker: files and texts to parsed documents. */
import { parseAppeal } from '../src/parse.js'
import { isReadError, readDocument, type SourceDocument } from '../src/readers/index.js'
import { splitDocuments } from '../src/split-documents.js'
import type { Span } from '../src/types.js'
import { hashBytes } from './hash.js'
import { type Parcel, packItem } from './parcel.js'
import type { Failure, Input, ReadItem, Times } from './protocol.js'

/** Who hears of a read while it goes on. */
export interface Listener {
  parcels(parcels: Parcel[]): void
  failure(failure: Failure): void
  progress(message: string): void
}

/** So long, in milliseconds, documents are gathered before they are handed over. */
const PATIENCE = 80

/** Reads everything of an input. What cannot be read is a failure, and the rest goes on. */
export async function readInput({ name, source }: Input, listener: Listener): Promise<Times> {
  const spent = { read: 0, parse: 0 }
  const files = typeof source === 'string' ? [source] : source
  for (const [at, file] of files.entries()) {
    const named = typeof file === 'string' ? name : file.name
    listener.progress(
      files.length > 1 ? `Reading ${named}, ${at + 1} of ${files.length}` : `Reading ${named}`,
    )
    const start = performance.now()
    try {
      const opened = await openFile(file, named)
      spent.read += performance.now() - start
      spent.parse += await parseAll(opened, listener)
    } catch (error) {
      spent.read += performance.now() - start
      listener.failure({ name: named, message: explainError(error) })
    }
  }
  return spent
}

interface Opened {
  readonly name: string
  readonly sha256: string
  readonly documents: readonly SourceDocument[]
}

async function openFile(file: string | File, name: string): Promise<Opened> {
  if (typeof file === 'string') {
    const bytes = new TextEncoder().encode(file)
    return {
      name,
      sha256: await hashBytes(bytes),
      documents: keepText(await readDocument(bytes, { name }), file),
    }
  }
  const documents = await readDocument(file)
  return { name, sha256: await hashBytes(await file.arrayBuffer()), documents }
}

/** A pasted text may be the source of a mail or a page. A plain one stays as it is, so that offsets hold. */
function keepText(documents: readonly SourceDocument[], text: string): readonly SourceDocument[] {
  const [only] = documents
  return documents.length === 1 && only!.format === 'text' ? [{ ...only!, text }] : documents
}

/** Gives the milliseconds that parsing took. */
async function parseAll(opened: Opened, listener: Listener): Promise<number> {
  let spent = 0
  let count = 0
  let parcels: Parcel[] = []
  let told = performance.now()
  for (const document of opened.documents) {
    for (const span of splitDocuments(document.text)) {
      const start = performance.now()
      const item = parseSpan(opened, document, span, ++count)
      spent += performance.now() - start
      parcels.push(packItem(item))
      if (performance.now() - told < PATIENCE) continue
      listener.parcels(parcels)
      if (count > 1) listener.progress(`${opened.name}: ${count} documents so far`)
      parcels = []
      // Requests that came in meanwhile get their turn.
      await new Promise((done) => setTimeout(done))
      told = performance.now()
    }
  }
  if (parcels.length > 0) listener.parcels(parcels)
  return spent
}

function parseSpan(opened: Opened, source: SourceDocument, { start, end }: Span, document: number): ReadItem {
  const { format, pages, warnings } = source
  const text = source.text.slice(start, end)
  const touched = pages.filter((page) => page.start < end && page.end > start)
  return {
    name: source.name ?? opened.name,
    file: opened.name,
    sha256: opened.sha256,
    document,
    text,
    format,
    pages: pages.length === 0 ? null : Math.max(1, touched.length),
    warnings,
    result: parseAppeal(text),
  }
}

/** The readers' own words, but where they speak to a programmer. */
function explainError(error: unknown): string {
  if (!isReadError(error)) return `It could not be read: ${error instanceof Error ? error.message : error}`
  if (error.code === 'library-missing') {
    return 'The part of this page that reads such files could not be loaded. Reload the page and try again.'
  }
  if (error.code === 'limit-exceeded')
    return 'The file is too large, or holds too much, to be read in a browser.'
  return error.message
}
