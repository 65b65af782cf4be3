import { buildRow, type Row, type TextPiece } from './text-piece.js'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Pieces to rows, from top to bottom. The order in which a PDF draws its text says little (a page number first, a
 * header last), so only positions count. Text drawn twice, to look bold, is taken once.
 */
export function splitRows(pieces: readonly TextPiece[]): Row[] {
  const sorted = attachMarks(pieces).sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const rows: TextPiece[][] = []
  let anchor = Number.NEGATIVE_INFINITY
  for (const piece of sorted) {
    const row = rows.at(-1)
    const reach = Math.max(1.2, 0.18 * piece.size)
    if (row !== undefined && piece.baseline - anchor <= reach) row.push(piece)
    else {
      rows.push([piece])
      anchor = piece.baseline
    }
  }
  return joinRaised(rows.map((row) => buildRow(dropDoubles(row.sort((a, b) => a.left - b.left)))))
}

/** Arabic vowel signs that are drawn by themselves, above or below, go to the letter they stand at. */
function attachMarks(pieces: readonly TextPiece[]): TextPiece[] {
  const isMark = (piece: TextPiece): boolean => /^\p{M}+$/u.test(piece.text)
  if (!pieces.some(isMark)) return [...pieces]
  const letters = pieces.filter((piece) => !isMark(piece)).map((piece) => ({ ...piece }))
  for (const mark of pieces.filter(isMark)) {
    const middle = (mark.left + mark.right) / 2
    let letter: TextPiece | undefined
    let nearest = Number.POSITIVE_INFINITY
    for (const piece of letters) {
      const distance = Math.abs((piece.left + piece.right) / 2 - middle)
      const beside = Math.abs(piece.baseline - mark.baseline) < piece.size && distance < piece.size
      if (beside && distance < nearest && /^\p{L}\p{M}*$/u.test(piece.text)) {
        letter = piece
        nearest = distance
      }
    }
    if (letter !== undefined) letter.text += mark.text
  }
  return letters
}

function dropDoubles(row: TextPiece[]): TextPiece[] {
  return row.filter((piece, at) => {
    for (let i = at - 1; i >= 0 && piece.left - row[i]!.left < 1.5; i--) {
      if (row[i]!.text === piece.text && Math.abs(row[i]!.right - piece.right) < 1.5) return false
    }
    return true
  })
}

/** A footnote mark stands on a line of its own, a third of a line above the word it belongs to: `353¹`. */
function joinRaised(rows: Row[]): Row[] {
  const kept: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!
    const below = rows[at + 1]
    const above = kept.at(-1)
    if (below !== undefined && isRaised(row, below)) rows[at + 1] = joinRows(below, row, true)
    else if (above !== undefined && isRaised(row, above)) kept[kept.length - 1] = joinRows(above, row, false)
    else kept.push(row)
  }
  return kept
}

function isRaised(small: Row, large: Row): boolean {
  if (small.size > 0.8 * large.size) return false
  const lift = large.baseline - small.baseline
  if (lift > 0.6 * large.size || lift < -0.3 * large.size) return false
  return small.pieces.every((piece) =>
    large.pieces.some(
      (word) => piece.left < word.right + 0.35 * large.size && piece.right > word.left - 0.35 * large.size,
    ),
  )
}

function joinRows(large: Row, small: Row, raised: boolean): Row {
  const marks = small.pieces.map((piece) =>
    raised && /^\d{1,3}$/.test(piece.text)
      ? { ...piece, text: piece.text.replace(/\d/g, (digit) => superscripts[Number(digit)]!) }
      : piece,
  )
  const pieces = [...large.pieces, ...marks].sort((a, b) => a.left - b.left)
  return { ...buildRow(pieces), baseline: large.baseline, size: large.size }
}

/** A gap in a row that is more than a blank: between columns, or before a right-hand date. */
export function isGap(left: TextPiece, right: TextPiece, em: number): boolean {
  return right.left - left.right >= em && !isMarker(left.text)
}

/** A bullet or a number that has its text behind it, at whatever distance. */
export function isMarker(text: string): boolean {
  return /^(?:[^\p{L}\p{N}\s()]|o|\(?\d{1,2}[.)]|\(?[a-z][.)])$/u.test(text.trim())
}

/** Justified lines have wide blanks, but all of one width, and every piece is a word. */
export function isJustified(row: Row): boolean {
  if (row.pieces.length < 3) return false
  let least = Number.POSITIVE_INFINITY
  let most = 0
  for (let at = 1; at < row.pieces.length; at++) {
    const gap = row.pieces[at]!.left - row.pieces[at - 1]!.right
    if (gap < 0.1 * row.size) continue
    least = Math.min(least, gap)
    most = Math.max(most, gap)
  }
  return most <= 1.1 * least + 0.1 && row.pieces.every((piece) => !piece.text.trim().includes(' '))
}
