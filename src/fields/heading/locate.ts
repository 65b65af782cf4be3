/** Where the heading of a document stands: wrappers, notes and abstracts may go before it. */
import { accessWords } from '../../data/words/heading.js'
import { compileList, findPhrase } from '../../source/phrases.js'
import { isWord, type Line, type Source } from '../../source/read-source.js'
import { findBareCase, findCase } from '../../values/case-number.js'
import { findAnyIndex } from '../../values/index-code.js'
import { findKind } from './kind.js'

export interface HeaderPlace {
  /** Row in which kind or case number begins, and their word. */
  readonly row: number
  readonly word: number
  /** The case number's word. */
  readonly caseWord: number
  /** Row with `EXTERNAL`, `PUBLIC` or `AI Index:`; -1 without one. */
  readonly access: number
}

/** A heading begins within so many rows. */
const ROWS = 150
/** Between a case number and its index stand at most so many words: `UA: 12/13 Index: …`. */
const INDEX_REACH = 4
/** In a copy that joined all lines the form begins among so many words of its row. */
const FLAT_WORDS = 60

const access = compileList(accessWords)

/** The place of the heading; null if no row begins with a case number. */
export function findHeader(source: Source, rows: readonly Line[]): HeaderPlace | null {
  let accessRow = -1
  let loose: HeaderPlace | null = null
  for (let i = 0; i < Math.min(rows.length, ROWS); i++) {
    const row = rows[i]!
    const opened = findAccess(source, row)
    const flat = opened ?? (accessRow === i - 1 && accessRow >= 0 ? row.firstWord : null)
    if (opened !== null) accessRow = i
    const place = findInRow(source, row, i, accessRow, flat)
    if (!place) continue
    if (isCasesheet(source, place, row) || accessRow >= 0) return place
    loose ??= place
  }
  return loose
}

/** The word of `EXTERNAL`, `PUBLIC`, `AI Index`: first in its row, or inside one where a copy joined all lines. */
function findAccess(source: Source, row: Line): number | null {
  if (findPhrase(access, source, row.firstWord, row.endWord)) return row.firstWord
  for (let word = row.firstWord + 1; word < Math.min(row.endWord, row.firstWord + FLAT_WORDS); word++) {
    const match = findPhrase(access, source, word, row.endWord)
    if (match && match.endWord > word + 1) return word
  }
  return null
}

function findInRow(
  source: Source,
  row: Line,
  index: number,
  accessRow: number,
  flat: number | null,
): HeaderPlace | null {
  const atStart = findAt(source, row.firstWord, row)
  if (atStart) return { row: index, ...atStart, access: accessRow }
  if (flat === null && !hasIndex(source, row)) return null
  for (let word = (flat ?? row.firstWord) + 1; word < row.endWord; word++) {
    const found = findAt(source, word, row)
    if (found) return { row: index, ...found, access: accessRow }
  }
  return null
}

/** A case number at this word, or behind words of kind that begin here. */
function findAt(source: Source, word: number, row: Line): { word: number; caseWord: number } | null {
  const vote = findKind(source, word, row.endWord, word === row.firstWord)
  let next = vote ? vote.endWord : word
  if (vote) {
    const second = findKind(source, next, row.endWord, false)
    if (second) next = second.endWord
    for (let i = 0; i < 2 && next < row.endWord && isLink(source, next); i++) next++
  }
  if (next >= row.endWord) return null
  if (findCase(source, next, row.endWord)) return { word, caseWord: next }
  return vote && findBareCase(source, next, row.endWord) ? { word, caseWord: next } : null
}

function isLink(source: Source, word: number): boolean {
  return isWord(source, word, 'on') || isWord(source, word, 'to') || isWord(source, word, 'of')
}

/** `UA: 123/13 Index: MDE 11/013/2013`. */
function isCasesheet(source: Source, place: HeaderPlace, row: Line): boolean {
  const match = findCase(source, place.caseWord, row.endWord)
  if (!match) return false
  for (let word = match.endWord; word < Math.min(row.endWord, match.endWord + INDEX_REACH); word++)
    if (isWord(source, word, 'index')) return true
  return false
}

function hasIndex(source: Source, row: Line): boolean {
  if (row.endWord - row.firstWord > 40) return false
  for (let word = row.firstWord; word < row.endWord; word++)
    if (findAnyIndex(source, word, row.endWord)) return true
  return false
}
