/** Word files of 2007 and later: mammoth reads the body, headers and footers are read here. */

import { type DocxPackage, findMainPart, openDocx, packDocx, partText } from './docx/docx-package.js'
import { readHeads } from './docx/heads.js'
import { markPageBreaks } from './docx/page-breaks.js'
import { layHtml } from './html.js'
import { loadLibrary } from './library.js'
import { placeMargins } from './page-margins.js'
import { isReadError, ReadError } from './read-error.js'
import type { ReadContext, Reader, SourceDocument } from './source-document.js'

/**
 * Reads a DOCX: lists with their marks, tables cell by cell, text boxes, notes. A header that holds the document's
 * number, index or banner stands at the top of the text, a footer that says something new of the kind at its end; what
 * else stands in the margins is furniture. Needs the optional package mammoth.
 */
export const readDocx: Reader = async (bytes, context) => {
  const parts = await openDocx(bytes, context)
  const heads = await readHeads(parts)
  const metadata = readProperties(parts)
  const html = await convert(parts, context)
  const laid = await layHtml(html, { isSite: false, keepTabs: true, check: () => context.check() })
  const document: SourceDocument = { ...laid, metadata, format: 'docx', name: context.name }
  for (const part of heads.broken)
    document.warnings.push({ code: 'docx-part-unread', message: `${part} could not be read.`, page: null })
  placeMargins(document, heads)
  if (document.text.trim() === '')
    document.warnings.push({ code: 'docx-without-text', message: 'The document holds no text.', page: null })
  return [document]
}

async function convert(parts: DocxPackage, context: ReadContext): Promise<string> {
  const loaded = await loadLibrary('mammoth', () => import('mammoth'))
  const mammoth = loaded.default ?? loaded
  const main = findMainPart(parts)!
  parts.set(
    main,
    new TextEncoder().encode(
      markPageBreaks(partText(parts, main)!, partText(parts, 'word/styles.xml') ?? ''),
    ),
  )
  const packed = await packDocx(parts)
  context.check()
  try {
    const { value } = await mammoth.convertToHtml(
      // Node's build takes `buffer`, the browsers' build `arrayBuffer`.
      { buffer: packed, arrayBuffer: packed.buffer } as unknown as { arrayBuffer: ArrayBuffer },
      {
        styleMap: ["br[type='page'] => hr.page-break"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  } catch (cause) {
    if (isReadError(cause)) throw cause
    throw new ReadError('docx-damaged', 'The DOCX is damaged: its text cannot be read.', { cause })
  }
}

const propertyNames: ReadonlyMap<string, string> = new Map([
  ['dc:title', 'title'],
  ['dc:creator', 'author'],
  ['dc:subject', 'subject'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified'],
  ['dc:language', 'language'],
])

function readProperties(parts: DocxPackage): Record<string, string> {
  const xml = partText(parts, 'docProps/core.xml') ?? ''
  const metadata: Record<string, string> = {}
  for (const [, tag, value] of xml.matchAll(/<(dc(?:terms)?:\w+)(?:\s[^<>]*)?>([^<]+)<\//g)) {
    const name = propertyNames.get(tag!)
    if (name && value!.trim() !== '') metadata[name] ??= value!.trim()
  }
  return metadata
}
