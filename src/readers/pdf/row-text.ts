import { isBullet, readBullet } from './bullets.js'
import { isRightToLeft, orderRightToLeft } from './right-to-left.js'
import { isGap, isJustified } from './rows.js'
import type { Row, TextPiece } from './text-piece.js'

/** No blanks are set beyond this column: tiny print would make endless lines. */
const maxPlace = 240

/**
 * One row as a line of text. A wide gap becomes three blanks or more, by how wide it is, so that the parts of a row
 * (number on the left, date on the right) can still be told apart. A bullet of any kind becomes `• `.
 */
export function writeRow(row: Row, blockLeft: number, rightToLeft: boolean): string {
  if (isRightToLeft(row, rightToLeft)) return writeRightToLeft(row)
  const [bullet, pieces] = readBullet(row)
  const justified = isJustified(row)
  let text = bullet ? '• ' : ''
  const opening = text.length
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    const before = pieces[at - 1]
    const words = cleanPiece(piece)
    if (words === '') continue
    if (before !== undefined && text.length > opening) {
      if (!justified && isGap(before, piece, 1.2 * row.size)) {
        const place = Math.min(maxPlace, Math.round((piece.left - blockLeft) / (0.5 * row.size)))
        text = `${text.trimEnd()}${' '.repeat(Math.max(3, place - text.trimEnd().length))}`
      } else if (isSpaced(before, piece, row.size) && !text.endsWith(' ')) text += ' '
    }
    text += words
  }
  return text.trimEnd()
}

function writeRightToLeft(row: Row): string {
  let text = ''
  let before: TextPiece | null = null
  for (const piece of orderRightToLeft(row)) {
    const words = cleanPiece(piece)
    if (words === '') continue
    if (before === null && isBullet(words)) {
      text = '• '
      continue
    }
    if (before !== null) {
      const space = Math.max(before.left - piece.right, piece.left - before.right)
      const jump = piece.right > before.right && piece.left < before.right
      if (space > 1.2 * row.size && piece.right < before.left) text += '   '
      else if ((space > 0.12 * row.size || jump) && !text.endsWith(' ')) text += ' '
    }
    text += words
    before = piece
  }
  return text.trimEnd()
}

function isSpaced(before: TextPiece, piece: TextPiece, size: number): boolean {
  return before.spaced || piece.left - before.right > 0.12 * size || before.text.endsWith(' ')
}

function cleanPiece(piece: TextPiece): string {
  return piece.text.replace(/[\u0000-\u001F]+/g, '')
}
