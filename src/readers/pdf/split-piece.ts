import type { TextPiece } from './text-piece.js'

/** Widths of Helvetica in thousandths of the size, for the groups in which letters differ most. */
const widths: readonly [string, number][] = [
  ["iljI.,:;'|! ", 260],
  ['ftr()[]-/', 310],
  ['mwMW@%', 850],
  ['ABCDEFGHJKLNOPQRSTUVXYZ&', 690],
]

/** Cuts a piece at the blank that stands nearest to `x`; null where no blank is near, or no new text begins there. */
export function splitPiece(piece: TextPiece, x: number, em: number): [TextPiece, TextPiece] | null {
  const places = placeCharacters(piece)
  let best = -1
  for (let at = piece.text.indexOf(' '); at !== -1; at = piece.text.indexOf(' ', at + 1)) {
    if (best === -1 || Math.abs(places[at + 1]! - x) < Math.abs(places[best + 1]! - x)) best = at
  }
  if (best === -1 || Math.abs(places[best + 1]! - x) > em) return null
  const after = piece.text.slice(best + 1).trimStart()
  if (!/^[\p{Lu}\p{Lo}\d+]/u.test(after)) return null
  return [
    { ...piece, text: piece.text.slice(0, best).trimEnd(), right: places[best]!, spaced: false },
    { ...piece, text: after, left: places[best + 1]! },
  ]
}

/** Where each character of a piece begins, by the usual proportions of letters; one place more for the end. */
export function placeCharacters(piece: TextPiece): number[] {
  const shares = [0]
  for (const character of piece.text.split('')) shares.push(shares.at(-1)! + findWidth(character))
  const scale = (piece.right - piece.left) / (shares.at(-1)! || 1)
  return shares.map((share) => piece.left + share * scale)
}

function findWidth(character: string): number {
  for (const [letters, width] of widths) if (letters.includes(character)) return width
  return 556
}
