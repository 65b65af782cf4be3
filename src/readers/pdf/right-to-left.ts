import type { Row, TextPiece } from './text-piece.js'

const rightLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const leftLetter = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/
const shapes = /[\uFB1D-\uFDFF\uFE70-\uFEFC]+/g
const mirrors: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
}

/**
 * True where a row is read from the right: it holds more Arabic or Hebrew letters than Latin ones, or any on a page
 * that does.
 */
export function isRightToLeft(row: Row, rightToLeftPage: boolean): boolean {
  if (rightToLeftPage) return row.pieces.some((piece) => rightLetter.test(piece.text))
  return countBalance(row) > 0
}

/** Right-to-left letters minus left-to-right ones. */
export function countBalance(row: Row): number {
  let balance = 0
  for (const piece of row.pieces) {
    for (const character of piece.text) {
      if (rightLetter.test(character)) balance++
      else if (leftLetter.test(character)) balance--
    }
  }
  return balance
}

/**
 * Puts a row that is stored as it looks into the order in which it is read: from the right, with Latin words and
 * figures from left to right inside. Letter shapes become letters (`ﺤ` is `ح`). A fax number in such a row looks like
 * `0143 5550 98+` and is read `+98 5550 0143`.
 */
export function orderRightToLeft(row: Row): TextPiece[] {
  const ordered: TextPiece[] = []
  let latin: TextPiece[] = []
  const parts = row.pieces.flatMap((piece) => splitNeutral(piece)).sort((a, b) => a.left - b.left)
  const flush = (): void => {
    ordered.push(...latin)
    latin = []
  }
  for (let at = parts.length - 1; at >= 0; at--) {
    const piece = parts[at]!
    if (leftLetter.test(piece.text) || (isFigure(piece) && continuesLatin(parts, at))) latin.unshift(piece)
    else {
      flush()
      ordered.push({ ...piece, text: readShapes(piece.text) })
    }
  }
  flush()
  return ordered
}

/** A figure right of a Latin word, with nothing Arabic between, belongs to it: `MDE 13/019`. */
function continuesLatin(parts: readonly TextPiece[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const text = parts[i]!.text
    if (leftLetter.test(text)) return true
    if (rightLetter.test(text)) return false
  }
  return false
}

function isFigure(piece: TextPiece): boolean {
  return /\d/.test(piece.text) && !rightLetter.test(piece.text)
}

/** Figures and signs without a letter are cut at blanks, because each is placed for itself. */
function splitNeutral(piece: TextPiece): TextPiece[] {
  if (leftLetter.test(piece.text) || rightLetter.test(piece.text)) return [piece]
  const words = piece.text.split(' ').filter((word) => word !== '')
  const width = (piece.right - piece.left) / Math.max(1, piece.text.length)
  let at = 0
  return words.map((word) => {
    at = piece.text.indexOf(word, at)
    const left = piece.left + at * width
    at += word.length
    const text = word.length === 1 ? (mirrors[word] ?? word) : word
    return { ...piece, text, left, right: left + word.length * width, spaced: false }
  })
}

function readShapes(text: string): string {
  const letters = text.replace(shapes, (shape) => shape.normalize('NFKC'))
  // The lam-alef ligature comes out back to front: no Arabic word has an alef before another alef with hamza.
  return letters.replace(/\u0627([\u0622\u0623\u0625])\u0644/g, '\u0627\u0644$1')
}
