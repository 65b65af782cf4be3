import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { withinTime } from '../context.js'
import { loadLibrary } from '../library.js'
import { ReadError } from '../read-error.js'
import type { ReadContext } from '../source-document.js'
import type { Operators } from './drawings.js'
import { holdStrayRejections } from './stray-rejections.js'

export interface OpenPdf {
  document: PDFDocumentProxy
  ops: Operators
  /** Frees what the PDF library holds of the document; safe to call twice. */
  close: () => Promise<void>
}

/** Opens a PDF. The library takes over the bytes it is given, so it gets a copy. */
export async function openPdf(bytes: Uint8Array, context: ReadContext): Promise<OpenPdf> {
  const { getDocument, OPS } = await loadPdfLibrary()
  const release = holdStrayRejections()
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  })
  let closed: Promise<void> | null = null
  const close = (): Promise<void> => {
    closed ??= task
      .destroy()
      .catch(() => {})
      .finally(release)
    return closed
  }
  try {
    const document = await withinTime(context, task.promise, () => void close())
    return { document, ops: OPS as unknown as Operators, close }
  } catch (error) {
    await close()
    throw explainFailure(error)
  }
}

/** Errors of the PDF library in our own words, with what would mend them. */
export function explainFailure(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const name = (error as { name?: string } | null)?.name
  const reason = error instanceof Error ? error.message : String(error)
  if (name === 'PasswordException') {
    return new ReadError(
      'pdf-encrypted',
      'The PDF is encrypted with a password. Save it without one, or run: qpdf --password=… --decrypt in.pdf out.pdf',
      { cause: error },
    )
  }
  return new ReadError(
    'pdf-damaged',
    `The PDF is damaged or cut off (${reason}). Fetch it again, or try: qpdf in.pdf out.pdf`,
    { cause: error },
  )
}

type PdfLibrary = typeof import('unpdf/pdfjs')

async function loadPdfLibrary(): Promise<PdfLibrary> {
  // Node 20 lacks this method, and without it the library knows no font names.
  const buffers = ArrayBuffer.prototype as unknown as { transferToFixedLength?: unknown }
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, size = this.byteLength) {
    return this.slice(0, size as number)
  }
  const { getResolvedPDFJS } = await loadLibrary('unpdf', () => import('unpdf'))
  return (await getResolvedPDFJS()) as unknown as PdfLibrary
}
