/**
 * One stretch of text that a PDF draws at one place, in points from the top left corner of the page as it is shown.
 * PDF items, words of `pdftotext -bbox-layout` and lines of `pdftohtml -xml` all become pieces, so one layout serves.
 */
export interface TextPiece {
  text: string
  left: number
  right: number
  baseline: number
  /** Font size in points. */
  size: number
  /** Any name that tells one font of the document from another. */
  font: string
  /** The source had a blank after it. */
  spaced: boolean
}

export interface PlacedLink {
  url: string
  left: number
  right: number
  top: number
  bottom: number
}

/** A small filled shape or picture; where it stands before an indented line it is a bullet. */
export interface PlacedMark {
  left: number
  right: number
  top: number
  bottom: number
}

export interface PlacedPage {
  width: number
  height: number
  pieces: TextPiece[]
  links: PlacedLink[]
  /** Text that runs another way than the page: a stamp, a watermark. */
  aside: string[]
  /** Finds drawn marks, at a cost; called only where a list without bullets is suspected. */
  findMarks: (() => Promise<PlacedMark[]>) | null
}

/** Pieces on one baseline, from left to right. */
export interface Row {
  pieces: TextPiece[]
  baseline: number
  size: number
  left: number
  right: number
}

export function buildRow(pieces: TextPiece[]): Row {
  let size = 0
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let baseline = 0
  for (const piece of pieces) {
    if (piece.size > size) {
      size = piece.size
      baseline = piece.baseline
    }
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
  }
  return { pieces, baseline, size, left, right }
}

/** The last row of one side of two columns, whose other lines may be empty. */
export function findLastRow(side: readonly (Row | null)[]): Row | null {
  for (let at = side.length - 1; at >= 0; at--) if (side[at]) return side[at]!
  return null
}
