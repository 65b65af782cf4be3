import { buildContext, reachLimit } from './context.js'
import { type Format, findFormat } from './format.js'
import { ReadError } from './read-error.js'
import type { ReadContext, Reader, ReadOptions, SourceDocument } from './source-document.js'

/** A browser's `File` or `Blob`, by what is used of it. */
export interface FileLike {
  readonly size: number
  readonly name?: string
  readonly type?: string
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The reader of each format; nothing is loaded before a file needs it. */
const readers: Readonly<Partial<Record<Format, () => Promise<Reader>>>> = {
  pdf: async () => (await import('./pdf/read-pdf.js')).readPdf,
  'bbox-layout': async () => (await import('./pdf/read-bbox-layout.js')).readBboxLayout,
  'pdf-xml': async () => (await import('./pdf/read-pdf-xml.js')).readPdfXml,
  text: async () => (await import('./text.js')).readText,
  html: async () => (await import('./html.js')).readHtml,
  docx: async () => (await import('./docx.js')).readDocx,
  doc: async () => (await import('./doc.js')).readDoc,
  rtf: async () => (await import('./rtf.js')).readRtf,
  eml: async () => (await import('./mail.js')).readEml,
  mbox: async () => (await import('./mail.js')).readMbox,
  zip: async () => (await import('./archive.js')).readZip,
  gzip: async () => (await import('./archive.js')).readGzip,
}

/**
 * Reads a file of any known format into text. The format is found by content first, by `name` second. One document
 * for most files, several for a mailbox, a zip or a message with attachments, in the order of the file.
 *
 * The bytes are not changed and not kept. Throws a `ReadError` (see its `code`) when nothing can be read of the file;
 * what could not be read of a part (a page, an attachment) is in that document's `warnings`.
 */
export async function readDocument(
  file: Uint8Array | ArrayBuffer | FileLike,
  options: ReadOptions = {},
): Promise<SourceDocument[]> {
  const named = { ...options }
  if (isFileLike(file)) {
    if (named.name === undefined && file.name !== undefined) named.name = file.name
    if (named.type === undefined && file.type) named.type = file.type
  }
  const context = buildContext(named, readInside)
  context.check()
  if (isFileLike(file) && file.size > context.limits.maxBytes) {
    throw reachLimit('maxBytes', context.limits.maxBytes, `${file.size} bytes`)
  }
  const bytes = isFileLike(file) ? new Uint8Array(await file.arrayBuffer()) : chooseBytes(file)
  return readInside(bytes, context)
}

async function readInside(bytes: Uint8Array, context: ReadContext): Promise<SourceDocument[]> {
  context.check()
  if (bytes.length === 0) throw new ReadError('file-empty', 'The file is empty (0 bytes).')
  if (bytes.length > context.limits.maxBytes) {
    throw reachLimit('maxBytes', context.limits.maxBytes, `${bytes.length} bytes`)
  }
  const guess = findFormat(bytes, context.name, context.type)
  if (guess.format === null) {
    if (guess.known === null)
      throw new ReadError('format-unknown', `The format of the file is unknown. ${guess.mend}`)
    throw new ReadError(
      'format-unsupported',
      `The file is a ${guess.known}, which cannot be read. ${guess.mend}`,
    )
  }
  const load = readers[guess.format]
  if (!load) {
    throw new ReadError(
      'format-unsupported',
      `${guess.format} files cannot be read yet. Save the file as text, HTML or PDF.`,
    )
  }
  const read = await load()
  return read(bytes, context)
}

function chooseBytes(file: Uint8Array | ArrayBuffer): Uint8Array {
  // A Buffer is a Uint8Array whose `slice` does not copy, which libraries do not expect.
  if (file instanceof Uint8Array) return new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  if (file instanceof ArrayBuffer || Object.prototype.toString.call(file) === '[object ArrayBuffer]') {
    return new Uint8Array(file)
  }
  throw new TypeError('readDocument takes a Uint8Array, an ArrayBuffer, or a File')
}

function isFileLike(file: unknown): file is FileLike {
  return typeof (file as FileLike | null)?.arrayBuffer === 'function'
}
