/**
 * Addresses that no label announces: blogs of local groups, and copies of the letter alone, print them right above
 * `Dear Minister,`.
 */
import { type Line, Shape, type Source } from '../source/read-source.js'
import { findCountry } from '../values/country.js'
import { indexAnchors } from './anchor-index.js'
import type { Section } from './section.js'

/** Tells whether a label of a field stands in a row. */
type IsLabelled = (row: Line) => boolean

/** A line of an address is no longer than this. */
const LONGEST = 12
/** Several contacts may stand on one. */
const LONGEST_CONTACT = 30
/** An address has at least so many lines. */
const LEAST = 2
const sentenceEnds = new Set('.!?:')

/** Cuts the address off the end of a section that a letter follows; null where none stands there. */
export function cutAddress(source: Source, section: Section): Section[] | null {
  const { rows, anchors } = section
  const labelsIn = indexAnchors(anchors.filter(({ field }) => field !== null))
  const isLabelled: IsLabelled = (row) => labelsIn(row).length > 0
  let first = rows.length
  while (first > 0 && continues(source, rows, first - 1, isLabelled)) first--
  const address = rows.slice(first)
  const [row] = address
  if (!row || address.length < LEAST || !address.some((line) => isLocated(source, line, isLabelled)))
    return null
  return [
    { ...section, rows: rows.slice(0, first), anchors: anchors.filter(({ start }) => start < row.start) },
    {
      kind: 'recipients',
      anchor: null,
      rows: address,
      anchors: anchors.filter(({ start }) => start >= row.start),
    },
  ]
}

/** A row of an address, or one odd row between two of them. */
function continues(source: Source, rows: readonly Line[], at: number, isLabelled: IsLabelled): boolean {
  const row = rows[at]!
  if (isAddressRow(source, row, isLabelled)) return true
  const [above, below] = [rows[at - 1], rows[at + 1]]
  const isOdd = row.endWord - row.firstWord <= LONGEST && !isSentence(source, row)
  return (
    isOdd &&
    [above, below].every((beside) => beside !== undefined && isAddressRow(source, beside, isLabelled))
  )
}

/** A contact, or a short row that is no sentence. */
function isAddressRow(source: Source, row: Line, isLabelled: IsLabelled): boolean {
  const words = row.endWord - row.firstWord
  if (words > LONGEST_CONTACT) return false
  if (isLabelled(row)) return true
  if (words > LONGEST || isSentence(source, row)) return false
  let small = 0
  for (let word = row.firstWord; word < row.endWord; word++) if (isSmallWord(source, word)) small++
  return small * 2 <= words
}

/** `address`, but not the small words that join those of a name: `c/o`, `of the`. */
function isSmallWord(source: Source, word: number): boolean {
  return source.shapes[word] === Shape.lower && source.ends[word]! - source.starts[word]! > 3
}

/** `… to your own words.`, `She is held.`, but not `Sample St.` */
function isSentence(source: Source, row: Line): boolean {
  if (!sentenceEnds.has(source.text[row.end - 1]!)) return false
  const last = row.endWord - 1
  return source.shapes[last] === Shape.lower || source.ends[last]! - source.starts[last]! > 4
}

/** A country, a number, or a contact: what a headline and a name have not. */
function isLocated(source: Source, row: Line, isLabelled: IsLabelled): boolean {
  if (isLabelled(row)) return true
  for (let word = row.firstWord; word < row.endWord; word++)
    if (source.shapes[word] === Shape.digits || findCountry(source, word, row.endWord)) return true
  return false
}
