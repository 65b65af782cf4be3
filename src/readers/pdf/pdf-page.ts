import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { PlacedLink, PlacedPage, TextPiece } from './text-piece.js'

interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

type Matrix = readonly [number, number, number, number, number, number]

/** Text and links of one page, in points from the top left corner of the page as it is shown. */
export async function readPage(page: PDFPageProxy): Promise<PlacedPage> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  const items = content.items as unknown as TextItem[]
  const view = viewport.transform as unknown as Matrix
  const turned = countTurns(items, view)
  const { pieces, aside } = placeItems(items, view, turned)
  const sideways = turned % 2 === 1
  return {
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    pieces,
    links: turned === 0 ? await readLinks(page, view) : [],
    aside,
    findMarks: null,
  }
}

/** How most of the text runs: 0 from left to right, 1 upwards, 2 upside down, 3 downwards. */
function countTurns(items: readonly TextItem[], view: Matrix): number {
  const votes = [0, 0, 0, 0]
  for (const item of items) {
    const turn = findTurn(multiply(view, item.transform))
    if (turn !== null) votes[turn]! += item.str.trim().length
  }
  return votes.indexOf(Math.max(...votes))
}

/** Quarter turns of a text matrix, counter-clockwise as it is seen; null where it stands askew. */
function findTurn([a, b]: Matrix): number | null {
  const angle = (Math.atan2(-b, a) * 2) / Math.PI
  const turn = Math.round(angle)
  return Math.abs(angle - turn) > 0.06 ? null : (turn + 4) % 4
}

function placeItems(
  items: readonly TextItem[],
  view: Matrix,
  turned: number,
): { pieces: TextPiece[]; aside: string[] } {
  const pieces: TextPiece[] = []
  const aside: string[] = []
  let last: TextPiece | null = null
  for (const item of items) {
    if (item.str === '') continue
    if (item.str.trim() === '' && !item.str.includes('\u0000')) {
      if (last !== null) last.spaced = true
      continue
    }
    const matrix = multiply(view, item.transform)
    if (findTurn(matrix) !== turned) {
      aside.push(item.str)
      continue
    }
    last = placeItem(item, matrix, turned)
    pieces.push(last)
  }
  return { pieces, aside: aside.length > 0 ? [aside.join(' ')] : [] }
}

function placeItem(item: TextItem, matrix: Matrix, turned: number): TextPiece {
  const [, , c, d, x, y] = matrix
  const [start, baseline] = turned === 0 ? [x, y] : turned === 1 ? [-y, x] : turned === 2 ? [-x, -y] : [y, -x]
  const text = item.str.trim() === '' ? item.str : item.str.trim()
  const size = Math.hypot(c, d) || item.height || 1
  return {
    text,
    left: start + countBlanks(item.str) * 0.25 * size,
    right: start + item.width,
    baseline,
    size,
    font: item.fontName,
    spaced: /\s$/.test(item.str),
  }
}

/** Blanks that open a text; where a text is drawn with them, its words begin further right. */
export function countBlanks(text: string): number {
  return text.trim() === '' ? 0 : text.length - text.trimStart().length
}

/**
 * For links on the screen the library reads the whole text of the page once more; for links in print it does not.
 * Programs that mark their links as printable mark all of them.
 */
async function listAnnotations(page: PDFPageProxy) {
  const printed = await page.getAnnotations({ intent: 'print' })
  return printed.length > 0 ? printed : page.getAnnotations({ intent: 'display' })
}

async function readLinks(page: PDFPageProxy, view: Matrix): Promise<PlacedLink[]> {
  const links: PlacedLink[] = []
  for (const note of await listAnnotations(page)) {
    const url: unknown = note.unsafeUrl ?? note.url
    if (note.subtype !== 'Link' || typeof url !== 'string') continue
    const [x1, y1] = applyMatrix(view, note.rect[0], note.rect[1])
    const [x2, y2] = applyMatrix(view, note.rect[2], note.rect[3])
    links.push({
      url,
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    })
  }
  return links.sort((a, b) => a.top - b.top || a.left - b.left)
}

export function multiply(m: Matrix, n: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = n as unknown as Matrix
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

export function applyMatrix(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
}

export type { Matrix }
