/**
 * Word files of before 2007. Read by own code: the one library there is (word-extractor) prints the word "undefined"
 * for every optional hyphen, loses bullets and page breaks, knows no Word 95, and needs Node.
 */
import { openCompoundFile } from './doc/compound-file.js'
import { layCharacters, startDocLayout } from './doc/layout.js'
import { readNumberedLists } from './doc/lists.js'
import { readParagraphRuns } from './doc/paragraphs.js'
import { openWordFile, readCharacters, type WordFile } from './doc/pieces.js'
import { finishPages } from './html.js'
import { cleanMargin, type Margins, placeMargins } from './page-margins.js'
import { isReadError, ReadError } from './read-error.js'
import type { ReadContext, Reader, ReadWarning, SourceDocument } from './source-document.js'

/**
 * Reads a `.doc` of Word 6 to 2003: paragraphs, lists, tables cell by cell, text boxes and notes at the end, headers
 * and footers as in `readDocx`. A file that is cut off is read as far as its parts can be found.
 */
export const readDoc: Reader = async (bytes, context) => {
  try {
    return [layDocument(openWordFile(openCompoundFile(bytes)), context)]
  } catch (cause) {
    if (isReadError(cause)) throw cause
    throw new ReadError('doc-damaged', 'The Word file is damaged: its text cannot be found.', { cause })
  }
}

function layDocument(word: WordFile, context: ReadContext): SourceDocument {
  const { counts } = word
  const check = () => context.check()
  const runs = readParagraphRuns(word)
  const layout = startDocLayout(runs, readNumberedLists(word))
  const lay = (start: number, length: number) => {
    if (length <= 1) return
    const { text, offsets } = readCharacters(word, start, start + length)
    layCharacters(layout, text, offsets, check)
  }
  lay(0, counts.text)
  const margins = counts.text + counts.notes
  const endnotes = margins + counts.margins + counts.macros + counts.comments
  lay(counts.text, counts.notes)
  lay(endnotes, counts.endnotes)
  lay(endnotes + counts.endnotes, counts.boxes)
  const warnings: ReadWarning[] = []
  const document = { ...finishPages(layout.flow), metadata: {}, warnings, format: 'doc', name: context.name }
  placeMargins(document, readMargins(word, margins, check))
  const { text } = readCharacters(word, 0, counts.text)
  if (text.length < counts.text)
    warnings.push({
      code: 'doc-truncated',
      message: 'The file is cut off: part of its text is missing.',
      page: null,
    })
  if (document.text.trim() === '')
    warnings.push({ code: 'doc-without-text', message: 'The document holds no text.', page: null })
  return document
}

/** Six stories of margins a section, after six that rule off notes: heads of left, right pages, feet, first page. */
function readMargins(word: WordFile, start: number, check: () => void): Margins {
  const margins: Margins = { first: [], later: [], firstFoot: [], laterFoot: [] }
  if (!word.isModern || word.counts.margins === 0) return margins
  const place = word.view.getUint32(0xf2, true)
  const size = word.view.getUint32(0xf6, true)
  const plc = word.table.subarray(place, place + size)
  const view = new DataView(plc.buffer, plc.byteOffset, plc.byteLength)
  const story = (n: number): string[] => {
    if ((n + 2) * 4 > plc.length) return []
    const { text, offsets } = readCharacters(
      word,
      start + view.getUint32(n * 4, true),
      start + view.getUint32(n * 4 + 4, true),
    )
    const layout = startDocLayout([], new Map())
    layCharacters(layout, text, offsets, check)
    return cleanMargin(layout.flow.parts.join('').split('\n'))
  }
  const first = story(10)
  const firstFoot = story(11)
  const later = story(7)
  const laterFoot = story(9)
  const hasFirst = first.length > 0 || firstFoot.length > 0
  return { first: hasFirst ? first : later, later, firstFoot: hasFirst ? firstFoot : laterFoot, laterFoot }
}
