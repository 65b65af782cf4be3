/**
 * Addresses that no label announces: blogs of local groups, and copies of the letter alone, print them right above
 * `Dear Minister,`.
 */
import { type Line, Shape, type Source } from '../source/read-source.js'
import { findCountry } from '../values/country.js'
import type { Section } from './section.js'

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
  let first = rows.length
  while (first > 0 && continues(source, section, first - 1)) first--
  const address = rows.slice(first)
  const [row] = address
  if (!row || address.length < LEAST || !address.some((line) => isLocated(source, section, line))) return null
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
function continues(source: Source, section: Section, at: number): boolean {
  const row = section.rows[at]!
  if (isAddressRow(source, section, row)) return true
  const [above, below] = [section.rows[at - 1], section.rows[at + 1]]
  const isOdd = row.endWord - row.firstWord <= LONGEST && !isSentence(source, row)
  return (
    isOdd && [above, below].every((beside) => beside !== undefined && isAddressRow(source, section, beside))
  )
}

/** A contact, or a short row that is no sentence. */
function isAddressRow(source: Source, section: Section, row: Line): boolean {
  const words = row.endWord - row.firstWord
  if (words > LONGEST_CONTACT) return false
  if (isLabelled(section, row)) return true
  if (words > LONGEST || isSentence(source, row)) return false
  let small = 0
  for (let word = row.firstWord; word < row.endWord; word++) if (isSmallWord(source, word)) small++
  return small * 2 <= words
}

/** `address`, but not the small words that join those of a name: `c/o`, `of the`. */
function isSmallWord(source: Source, word: number): boolean {
  return source.shapes[word] === Shape.lower && source.ends[word]! - source.starts[word]! > 3
}

/** `… to your own words.`, but not `Sample St.` */
function isSentence(source: Source, row: Line): boolean {
  if (!sentenceEnds.has(source.text[row.end - 1]!)) return false
  return source.ends[row.endWord - 1]! - source.starts[row.endWord - 1]! > 4
}

function isLabelled({ anchors }: Section, row: Line): boolean {
  return anchors.some(({ start, field }) => field !== null && start >= row.start && start < row.end)
}

/** A country, a number, or a contact: what a headline and a name have not. */
function isLocated(source: Source, section: Section, row: Line): boolean {
  if (isLabelled(section, row)) return true
  for (let word = row.firstWord; word < row.endWord; word++)
    if (source.shapes[word] === Shape.digits || findCountry(source, word, row.endWord)) return true
  return false
}
