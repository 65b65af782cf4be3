import type { PDFPageProxy } from 'unpdf/pdfjs'
import { applyMatrix, type Matrix, multiply } from './pdf-page.js'
import type { PlacedMark } from './text-piece.js'

/** Numbers of the drawing operators, as the PDF library names them. */
export type Operators = Readonly<Record<string, number>>

const maxMark = 14

/** What a page draws besides text: small filled shapes and small pictures with their places, and all its pictures. */
export interface Drawings {
  marks: PlacedMark[]
  pictures: number
}

/** Runs the drawing operators of a page, without painting. Costs about as much as reading its text. */
export async function readDrawings(page: PDFPageProxy, ops: Operators): Promise<Drawings> {
  const list = await page.getOperatorList()
  const drawings: Drawings = { marks: [], pictures: 0 }
  const stack: Matrix[] = []
  let matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix
  for (let at = 0; at < list.fnArray.length; at++) {
    const operator = list.fnArray[at]
    const args = list.argsArray[at] as unknown[] | null
    if (operator === ops.save) stack.push(matrix)
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix
    else if (operator === ops.transform) matrix = multiply(matrix, args as number[])
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix)
      if (Array.isArray(args?.[0])) matrix = multiply(matrix, args[0] as number[])
    } else if (operator === ops.constructPath && isFilled(args, ops)) {
      addMark(drawings, matrix, args![2] as ArrayLike<number> | null)
    } else if (isPicture(operator, ops)) {
      drawings.pictures++
      addMark(drawings, matrix, [0, 0, 1, 1])
    }
  }
  return drawings
}

function isFilled(args: unknown[] | null, ops: Operators): boolean {
  const paint = args?.[0]
  return paint === ops.fill || paint === ops.eoFill || paint === ops.fillStroke || paint === ops.eoFillStroke
}

function isPicture(operator: number | undefined, ops: Operators): boolean {
  return (
    operator === ops.paintImageXObject ||
    operator === ops.paintInlineImageXObject ||
    operator === ops.paintImageMaskXObject ||
    operator === ops.paintImageXObjectRepeat
  )
}

function addMark(drawings: Drawings, matrix: Matrix, box: ArrayLike<number> | null): void {
  if (box === null || box === undefined) return
  const [x1, y1] = applyMatrix(matrix, box[0]!, box[1]!)
  const [x2, y2] = applyMatrix(matrix, box[2]!, box[3]!)
  const mark = {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  }
  const width = mark.right - mark.left
  const height = mark.bottom - mark.top
  if (width > maxMark || height > maxMark || width < 1 || height < 1) return
  // A rule or a hairline is no bullet.
  if (width > 3 * height || height > 3 * width) return
  drawings.marks.push(mark)
}
