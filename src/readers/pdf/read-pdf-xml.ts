import { ReadError } from '../read-error.js'
import type { Reader, ReadWarning } from '../source-document.js'
import { writeDocument } from './document-text.js'
import { cutPages, type Element, listElements, parsePageXml, readNumber } from './page-xml.js'
import { countBlanks } from './pdf-page.js'
import type { PlacedLink, PlacedPage, TextPiece } from './text-piece.js'

/** Reads what `pdftohtml -xml` prints: every line, or part of a line, with its box and the number of its font. */
export const readPdfXml: Reader = async (bytes, context) => {
  const { root, charset } = await parsePageXml(bytes, context)
  context.check()
  const sizes = new Map<string, number>()
  for (const font of listElements(root, 'fontspec'))
    sizes.set(font.attributes.id ?? '', readNumber(font, 'size'))
  const pages: PlacedPage[] = []
  const warnings: ReadWarning[] = []
  for (const page of cutPages(root, context, warnings)) {
    const texts = listElements(page, 'text').filter((text) => text.text !== '')
    pages.push({
      width: readNumber(page, 'width'),
      height: readNumber(page, 'height'),
      pieces: texts.filter((text) => text.text.trim() !== '').map((text) => readLine(text, sizes)),
      links: texts.flatMap(readLinks),
      aside: [],
      findMarks: null,
    })
  }
  if (pages.length === 0)
    throw new ReadError('xml-damaged', 'The XML holds no page. Run pdftohtml -xml again.')
  const written = await writeDocument(pages, context)
  const metadata = { charset, pages: String(pages.length) }
  return [{ ...written, format: 'pdf-xml', metadata, warnings, name: context.name }]
}

function readLine(text: Element, sizes: ReadonlyMap<string, number>): TextPiece {
  const box = readNumber(text, 'left')
  const height = readNumber(text, 'height')
  const font = text.attributes.font ?? ''
  const size = Math.min(sizes.get(font) ?? height, height) || 1
  return {
    text: text.text.trim(),
    left: box + countBlanks(text.text) * 0.25 * size,
    right: box + readNumber(text, 'width'),
    // Boxes hang from the ascenders of the font.
    baseline: readNumber(text, 'top') + 0.9 * size,
    size,
    font,
    spaced: /\s$/.test(text.text),
  }
}

function readLinks(text: Element): PlacedLink[] {
  const left = readNumber(text, 'left')
  const top = readNumber(text, 'top')
  const box = { left, top, right: left + readNumber(text, 'width'), bottom: top + readNumber(text, 'height') }
  return listElements(text, 'a')
    .map((link) => link.attributes.href ?? '')
    .filter((url) => /^(?:https?|mailto):/.test(url))
    .map((url) => ({ url, ...box }))
}
