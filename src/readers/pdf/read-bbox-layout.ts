import { ReadError } from '../read-error.js'
import type { Reader, ReadWarning } from '../source-document.js'
import { writeDocument } from './document-text.js'
import { cutPages, type Element, listElements, parsePageXml, readNumber } from './page-xml.js'
import type { PlacedPage, TextPiece } from './text-piece.js'

/** Reads what `pdftotext -bbox-layout` (or `-bbox`) prints: every word with its box. */
export const readBboxLayout: Reader = async (bytes, context) => {
  const { root, charset } = await parsePageXml(bytes, context)
  context.check()
  const pages: PlacedPage[] = []
  const warnings: ReadWarning[] = []
  for (const page of cutPages(root, context, warnings)) {
    pages.push({
      width: readNumber(page, 'width'),
      height: readNumber(page, 'height'),
      pieces: listElements(page, 'word').map(readWord),
      links: [],
      aside: [],
      findMarks: null,
    })
  }
  if (pages.length === 0)
    throw new ReadError('xml-damaged', 'The XML holds no page. Run pdftotext -bbox-layout again.')
  const written = await writeDocument(pages, context)
  const metadata = { charset, pages: String(pages.length) }
  return [{ ...written, format: 'bbox-layout', metadata, warnings, name: context.name }]
}

/** A box reaches from the ascenders to the descenders, about 1.12 of the font size. */
function readWord(word: Element): TextPiece {
  const top = readNumber(word, 'yMin')
  const bottom = readNumber(word, 'yMax')
  const size = (bottom - top) / 1.12
  return {
    text: word.text.trim(),
    left: readNumber(word, 'xMin'),
    right: readNumber(word, 'xMax'),
    baseline: bottom - 0.21 * size,
    size,
    font: '',
    spaced: false,
  }
}
