import { placeCharacters } from './split-piece.js'
import type { PlacedLink, PlacedPage } from './text-piece.js'

/** The words that a link's rectangle covers. A piece may be a whole line, so it is cut at whole words. */
export function findLinkText(link: PlacedLink, page: PlacedPage): string {
  const words: string[] = []
  for (const piece of page.pieces) {
    const middle = piece.baseline - 0.3 * piece.size
    if (middle < link.top || middle > link.bottom || piece.right <= link.left || piece.left >= link.right)
      continue
    const places = placeCharacters(piece)
    for (const found of piece.text.matchAll(/\S+/g)) {
      const left = places[found.index]!
      const right = places[found.index + found[0].length]!
      if ((left + right) / 2 > link.left && (left + right) / 2 < link.right) words.push(found[0])
    }
  }
  return words.join(' ').replace(/\s?[,;]$/, '')
}
