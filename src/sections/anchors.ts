/** Labels found in the rows of a text. */
import type { FieldKind, SectionKind } from '../data/dialects/dialect.js'
import { findPhrases } from '../source/phrases.js'
import { isBlank, isWord, type Line, Shape, type Source } from '../source/read-source.js'
import type { Span } from '../types.js'
import type { LabelEntry, LabelPart, Lexicon } from './lexicon.js'

export interface Anchor {
  readonly entry: LabelEntry
  readonly opens: SectionKind | null
  readonly field: FieldKind | null
  /** Where the printed label begins and ends, its colon included. */
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  /** Index of the row in reading order. */
  readonly row: number
  readonly slots: Readonly<Record<string, Span>>
  /** Whether it took tolerance to read it. */
  readonly repaired: boolean
}

/** A slot is at most this many words long. */
const SLOT_WORDS = 14
/** From this length on a label that is no heading is read in the middle of a line as well. */
const SENTENCE_WORDS = 4

/** Finds the labels, in reading order; they do not overlap. Linear: each word is looked up once. */
export function findAnchors(source: Source, rows: readonly Line[], lexicon: Lexicon): Anchor[] {
  const anchors: Anchor[] = []
  let next = 0
  rows.forEach((row, index) => {
    const start = Math.max(row.firstWord, next)
    for (let word = start; word < row.endWord; word++) {
      const anchor = findAnchor(source, rows, index, word, lexicon)
      if (!anchor) continue
      anchors.push(anchor)
      word = Math.max(word, anchor.endWord - 1)
      // A label may run over the end of its row, where columns do not stand in between.
      if (rows[index + 1]?.firstWord === row.endWord) next = anchor.endWord
    }
  })
  return anchors
}

function findAnchor(
  source: Source,
  rows: readonly Line[],
  rowIndex: number,
  word: number,
  lexicon: Lexicon,
): Anchor | null {
  const row = rows[rowIndex]!
  const following = rows[rowIndex + 1]
  const limit = following?.firstWord === row.endWord ? following.endWord : row.endWord
  for (const match of findPhrases(lexicon.table, source, word, limit)) {
    for (const entry of match.value) {
      const rest = matchParts(source, entry.parts, match.endWord, limit, row)
      if (!rest) continue
      const end = skipColon(source, source.ends[rest.endWord - 1]!)
      if (!isPlaced(source, row, entry, match.firstWord, rest.endWord, end)) continue
      return {
        entry,
        opens: entry.opens,
        field: entry.field,
        start: openQuote(source, row, match.start),
        end,
        firstWord: match.firstWord,
        endWord: rest.endWord,
        row: rowIndex,
        slots: rest.slots,
        repaired: false,
      }
    }
  }
  return null
}

/** Fills the slots of a label; null where a word that should follow does not. */
function matchParts(
  source: Source,
  parts: readonly LabelPart[],
  firstWord: number,
  limit: number,
  row: Line,
): { endWord: number; slots: Record<string, Span> } | null {
  const slots: Record<string, Span> = {}
  let word = firstWord
  for (const part of parts) {
    if (part.words.length === 0) {
      const last = Math.max(word, row.endWord)
      if (last > word) slots[part.slot] = { start: source.starts[word]!, end: source.ends[last - 1]! }
      word = last
      continue
    }
    const found = findWords(source, part, word, Math.min(limit, word + SLOT_WORDS))
    if (found < 0) return null
    if (found > word) slots[part.slot] = { start: source.starts[word]!, end: source.ends[found - 1]! }
    word = found + part.words.length
  }
  return { endWord: word, slots }
}

function findWords(source: Source, part: LabelPart, from: number, limit: number): number {
  for (let word = from; word + part.words.length <= limit; word++) {
    if (part.words.every((w, i) => source.hashes[word + i] === part.hashes[i] && isWord(source, word + i, w)))
      return word
  }
  return -1
}

/** The offset after a colon (and the blanks before it), or the same offset. */
function skipColon(source: Source, end: number): number {
  let i = end
  while (
    i < source.text.length &&
    i < end + 4 &&
    isBlank(source.text.charCodeAt(i)) &&
    !isBreak(source.text, i)
  )
    i++
  return source.text.charCodeAt(i) === 58 || source.text.charCodeAt(i) === 0xff1a ? i + 1 : end
}

function isBreak(text: string, i: number): boolean {
  return text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13
}

/** A label keeps the bracket or bullet that opens it: `(Salutation: Dear President)`. */
function openQuote(source: Source, row: Line, start: number): number {
  return start > row.start && source.text[start - 1] === '(' ? start - 1 : start
}

/** Whether a label may stand here: see `Label` for the rule. */
function isPlaced(
  source: Source,
  row: Line,
  entry: LabelEntry,
  firstWord: number,
  endWord: number,
  end: number,
): boolean {
  const colon = end > source.ends[endWord - 1]!
  const opensRow = firstWord === row.firstWord
  const fillsRow = opensRow && endWord >= row.endWord
  if (entry.needsColon && !colon && !fillsRow) return false
  if (opensRow)
    return entry.needsColon || fillsRow || entry.wordCount > 2 || colon || isUpper(source, firstWord, endWord)
  if (entry.capitals && entry.head.length > 1) return isUpper(source, firstWord, endWord)
  return (entry.needsColon && colon) || entry.wordCount >= SENTENCE_WORDS
}

function isUpper(source: Source, firstWord: number, endWord: number): boolean {
  for (let word = firstWord; word < endWord; word++) {
    const shape = source.shapes[word]
    if (shape === Shape.lower || shape === Shape.capital) return false
  }
  return true
}
