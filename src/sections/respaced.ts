/** `RECOMMENDEDACTION: Please …`, `B A C K G R O U N D`: labels whose blanks were lost, or stand between their letters. */
import { foldText } from '../source/fold.js'
import { type Line, Shape, type Source } from '../source/read-source.js'
import type { LabelEntry, Lexicon } from './lexicon.js'

/** A label and its blanks are no longer. */
const LONGEST = 90
/** A shorter label is another word as well. */
const FEWEST_LETTERS = 6

export interface Respaced {
  readonly entry: LabelEntry
  /** The word behind it, and the offset behind its colon. */
  readonly endWord: number
  readonly end: number
}

/** The label that a row begins with up to its colon, or that fills it, by its letters alone. */
export function findRespaced(source: Source, row: Line, lexicon: Lexicon): Respaced | null {
  if (source.shapes[row.firstWord] === Shape.lower) return null
  const printed = source.text.slice(row.start, Math.min(row.end, row.start + LONGEST))
  const colon = printed.indexOf(':')
  if (colon < 0 && row.end - row.start > LONGEST) return null
  const label = colon < 0 ? printed : printed.slice(0, colon)
  const isCapitals = label === label.toUpperCase()
  // Almost every row of running text: neither a colon nor capitals.
  if (colon < 0 && !isCapitals) return null
  const letters = foldText(label).replace(/[^\p{L}\p{N}/]/gu, '')
  if (letters.length < FEWEST_LETTERS) return null
  const end = row.start + label.length
  let endWord = row.firstWord
  while (endWord < row.endWord && source.starts[endWord]! < end) endWord++
  const entry = lexicon.byLetters
    .get(letters)
    ?.find(
      ({ capitals, needsColon, head }) =>
        (!capitals || isCapitals) && (!needsColon || colon >= 0) && head.length !== endWord - row.firstWord,
    )
  return entry ? { entry, endWord, end: colon < 0 ? end : end + 1 } : null
}
