/** PDFs that lead the reader round in circles, or promise more pages than there can be. */
import { expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'
import { column, joinPdf, makePdf } from '../readers/make-pdf.js'

const page = (contents: string, more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} ${more}>>`
const stream = (content: string, more = '') =>
  `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`
const shown = 'BT /F 10 Tf 50 700 Td (UA 1/13 Two brothers) Tj ET'
const fonts = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'

const circles: readonly [name: string, pdf: Uint8Array][] = [
  [
    'pages that hold themselves',
    joinPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>']),
  ],
  [
    'pages in pages in a ring, told to be billions',
    joinPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 2000000000 /Kids [3 0 R 3 0 R] >>',
      '<< /Type /Pages /Parent 2 0 R /Count 2000000000 /Kids [2 0 R 2 0 R] >>',
    ]),
  ],
  [
    'a catalogue that is its own pages',
    joinPdf(['<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9 >>']),
  ],
  [
    'a page whose resources and size stand in itself',
    joinPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] /Resources 3 0 R >>',
      '<< /Type /Page /Parent 3 0 R /MediaBox 3 0 R /Contents [3 0 R 3 0 R] /Resources 3 0 R >>',
    ]),
  ],
  [
    'a form that draws itself',
    joinPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      page('4 0 R', `/Resources << ${fonts} /XObject << /X 5 0 R >> >>`),
      stream(`${shown} /X Do`),
      stream(
        `${shown} /X Do /X Do`,
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${fonts} /XObject << /X 5 0 R >> >>`,
      ),
    ]),
  ],
  [
    'a stream whose length is the stream',
    joinPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      page('4 0 R', `/Resources << ${fonts} >>`),
      `<< /Length 4 0 R >>\nstream\n${shown}\nendstream`,
    ]),
  ],
  ['a table of objects that goes on at itself', ringOfTables()],
]

/** `/Prev` names the place of the table that it stands under. */
function ringOfTables(): Uint8Array {
  const plain = makePdf([{ shown: column(['UA 1/13'], 50, 60) }], '/Prev 0000000000')
  const text = new TextDecoder('latin1').decode(plain)
  const start = /startxref\n(\d+)/.exec(text)![1]!.padStart(10, '0')
  return new Uint8Array(Buffer.from(text.replace('/Prev 0000000000', `/Prev ${start}`), 'latin1'))
}

test.each(circles)('PDF: %s', async (_, pdf) => {
  const outcome = await readDocument(pdf, { limits: { timeoutMs: 20_000 } }).catch((error: unknown) => error)
  if (Array.isArray(outcome)) expect(outcome[0].text.length).toBeLessThan(1000)
  else expect(isReadError(outcome) ? outcome.code : outcome).toMatch(/^pdf-damaged$|^pdf-empty$/)
})

test('PDF: 100,000 pages, and billions promised', async () => {
  const one = page('4 0 R', `/Resources << ${fonts} >>`)
  const build = (count: number, kids: number) =>
    joinPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${count} /Kids [${'3 0 R '.repeat(kids)}] >>`,
      one,
      stream(shown),
    ])
  const [many] = await readDocument(build(100_000, 100_000), { limits: { maxPages: 20 } })
  expect(many!.pages).toHaveLength(20)
  expect(many!.warnings).toMatchObject([{ code: 'pdf-pages-left-out' }])
  const [few] = await readDocument(build(2_000_000_000, 1))
  expect(few!.text.trim()).toBe('UA 1/13 Two brothers')
})

test.each([
  ['pdf2xml', '<pdf2xml>', '<page number="1" height="800" width="600"></page>', '</pdf2xml>'],
  ['bbox-layout', '<html><body><doc>', '<page width="600" height="800"></page>', '</doc></body></html>'],
])("PDF: 100,000 pages in poppler's %s", async (_, head, one, end) => {
  const bytes = new TextEncoder().encode(`${head}\n${one.repeat(100_000)}${end}`)
  const [document] = await readDocument(bytes, { limits: { maxPages: 20 } })
  expect(document!.pages).toHaveLength(20)
  expect(document!.warnings).toMatchObject([{ code: 'pdf-pages-left-out' }])
})
