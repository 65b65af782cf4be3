import { withinTime } from '../context.js'
import { createPause } from '../pause.js'
import { isReadError, ReadError } from '../read-error.js'
import type { ReadContext, Reader, ReadWarning } from '../source-document.js'
import { writeDocument } from './document-text.js'
import { readDrawings } from './drawings.js'
import { explainFailure, type OpenPdf, openPdf } from './open-pdf.js'
import { limitPages } from './page-limit.js'
import { readPage } from './pdf-page.js'
import type { PlacedPage } from './text-piece.js'

/** A page with fewer characters and a picture on it is a scan. */
const leastText = 20
/** Streams unpack on other threads, so a few pages at once wait less; more of them only take memory. */
const pagesAtOnce = 4
/** So many pages are looked at for pictures; a scan of 500 pages shows itself earlier. */
const maxPictureChecks = 12

/** Reads a PDF page by page; see "Readers speak in text" for what the text looks like. */
export const readPdf: Reader = async (bytes, context) => {
  const pdf = await openPdf(bytes, context)
  const warnings: ReadWarning[] = []
  try {
    const { numPages } = pdf.document
    if (numPages === 0) throw new ReadError('pdf-empty', 'The PDF has no pages.')
    const pages = await readPages(pdf, context, warnings)
    const written = await writeDocument(pages, context)
    await warnOfScans(pdf, pages, context, warnings)
    const metadata = await readMetadata(pdf)
    warnings.sort((a, b) => (a.page ?? 0) - (b.page ?? 0))
    return [{ ...written, format: 'pdf', metadata, warnings, name: context.name }]
  } catch (error) {
    throw isReadError(error) ? error : explainFailure(error)
  } finally {
    await pdf.close()
  }
}

async function readPages(pdf: OpenPdf, context: ReadContext, warnings: ReadWarning[]): Promise<PlacedPage[]> {
  const { document } = pdf
  const count = limitPages(document.numPages, context, warnings)
  const pages: PlacedPage[] = []
  const pause = createPause()
  for (let number = 1; number <= count; number += pagesAtOnce) {
    await pause()
    const last = Math.min(count, number + pagesAtOnce - 1)
    const reads = Array.from({ length: last - number + 1 }, (_, at) => readWarily(pdf, number + at, warnings))
    pages.push(...(await withinTime(context, Promise.all(reads), () => void pdf.close())))
  }
  if (warnings.length > 0 && pages.every((page) => page.height === 0)) {
    throw new ReadError(
      'pdf-damaged',
      'No page of the PDF could be read. Fetch it again, or try: qpdf in.pdf out.pdf',
    )
  }
  return pages
}

async function readWarily(pdf: OpenPdf, number: number, warnings: ReadWarning[]): Promise<PlacedPage> {
  try {
    return await readOnePage(pdf, number)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    warnings.push({
      code: 'pdf-page-damaged',
      message: `Page ${number} could not be read: ${reason}`,
      page: number,
    })
    return { width: 0, height: 0, pieces: [], links: [], aside: [], findMarks: null }
  }
}

async function readOnePage(pdf: OpenPdf, number: number): Promise<PlacedPage> {
  const page = await pdf.document.getPage(number)
  const placed = await readPage(page)
  page.cleanup()
  const findMarks = async () => {
    const again = await pdf.document.getPage(number)
    const { marks } = await readDrawings(again, pdf.ops)
    again.cleanup()
    return marks
  }
  return { ...placed, findMarks }
}

async function warnOfScans(
  pdf: OpenPdf,
  pages: readonly PlacedPage[],
  context: ReadContext,
  warnings: ReadWarning[],
): Promise<void> {
  let checked = 0
  let scans = 0
  for (let at = 0; at < pages.length; at++) {
    if (pages[at]!.height === 0 || countText(pages[at]!) >= leastText) continue
    context.check()
    const isScan =
      checked < maxPictureChecks
        ? await withinTime(context, hasPicture(pdf, at + 1), () => void pdf.close())
        : scans === checked
    checked++
    if (!isScan) continue
    scans++
    const message = `Page ${at + 1} is a picture without text. Get its text with: ocrmypdf in.pdf out.pdf`
    warnings.push({ code: 'pdf-page-without-text', message, page: at + 1 })
  }
  if (scans === 0 && pages.every((page) => page.pieces.length === 0)) {
    warnings.push({
      code: 'pdf-without-text',
      message: 'No page of the PDF holds any text or picture.',
      page: null,
    })
  }
}

async function hasPicture(pdf: OpenPdf, number: number): Promise<boolean> {
  try {
    const page = await pdf.document.getPage(number)
    const { pictures } = await readDrawings(page, pdf.ops)
    page.cleanup()
    return pictures > 0
  } catch {
    return false
  }
}

function countText(page: PlacedPage): number {
  let count = 0
  for (const piece of page.pieces) count += piece.text.length
  return count
}

async function readMetadata(pdf: OpenPdf): Promise<Record<string, string>> {
  const metadata: Record<string, string> = { pages: String(pdf.document.numPages) }
  try {
    const { info } = await pdf.document.getMetadata()
    const fields = info as Record<string, unknown>
    for (const key of [
      'Title',
      'Author',
      'Subject',
      'Keywords',
      'Language',
      'Creator',
      'Producer',
      'CreationDate',
    ]) {
      const value = fields[key]
      if (typeof value !== 'string' || value.trim() === '') continue
      metadata[key[0]!.toLowerCase() + key.slice(1)] = value.trim()
    }
  } catch {
    // The text does not depend on what a PDF says of itself.
  }
  return metadata
}
