/**
 * Two columns of names that became one: `Khalil Hamdan Nabil Hamdan`. A row is cut only where something else in the
 * document shows it: the number of people named above, or one of the names alone in the text.
 */
import { isBlank, type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import { splitHonorific } from '../../values/person-name.js'
import { readNumber } from './words.js'

/** A row of two names has at least so many words. */
const LEAST = 4
/** Longer lists are no columns. */
const MOST = 60
const above =
  /\b(?:the|all)\s{1,9}([a-z]{3,9}(?:-[a-z]{3,5})?|\d{1,3})\s{1,9}(?:[a-z-]{2,20}\s{1,9}){1,3}(?:named|listed|mentioned)?\s{0,9}above\b/i
/** How far into the body the number is looked for. */
const REACH = 1200

/** The word before which each row is to be cut; no entry for a row that stays whole. */
export function findColumnCuts(
  source: Source,
  rows: readonly Line[],
  body: Line | undefined,
): ReadonlyMap<Line, number> {
  const cuts = new Map<Line, number>()
  const wide = rows.filter((row) => isBareNames(source, row))
  if (wide.length === 0 || wide.length > MOST || !body) return cuts
  const counted = above.exec(source.text.slice(body.start, body.start + REACH))
  const isDouble = counted !== null && readNumber(counted[1]!) === rows.length + wide.length
  const places = findRepeats(source, wide, body)
  for (const row of wide) {
    const first = firstName(source, row)
    const count = row.endWord - first
    const place = places.get(row)
    if (place !== undefined) cuts.set(row, place)
    else if (isDouble && count % 2 === 0) cuts.set(row, first + count / 2)
  }
  return cuts
}

/** The first word behind `and` and an honorific. */
function firstName(source: Source, row: Line): number {
  const first = source.shapes[row.firstWord] === Shape.lower ? row.firstWord + 1 : row.firstWord
  const start = source.starts[first] ?? row.end
  const { honorific } = splitHonorific(source.text.slice(start, row.end))
  return honorific === null ? first : wordAt(source, start + honorific.length)
}

/** Two words at least, and more than initials: `K R` is no name. */
function isWhole(source: Source, first: number, end: number): boolean {
  if (end - first < 2) return false
  for (let word = first; word < end; word++) if (source.ends[word]! - source.starts[word]! > 2) return true
  return false
}

/** Only words with capitals, nothing but blanks between them. */
function isBareNames(source: Source, row: Line): boolean {
  const first = firstName(source, row)
  const count = row.endWord - first
  if (count < LEAST || count > LEAST * 2) return false
  for (let word = first; word < row.endWord; word++) {
    if (source.shapes[word] === Shape.lower || source.shapes[word] === Shape.digits) return false
    if (word === first) continue
    for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++)
      if (!isBlank(source.text.charCodeAt(i)) && source.text[i] !== '-') return false
  }
  return true
}

/** The place in a row before which, or up to which, the text repeats one name without the other. One pass. */
function findRepeats(source: Source, rows: readonly Line[], body: Line): Map<Line, number> {
  const byWord = new Map<number, { row: Line; word: number }[]>()
  for (const row of rows) {
    for (let word = firstName(source, row); word < row.endWord; word++) {
      const list = byWord.get(source.hashes[word]!)
      if (list) list.push({ row, word })
      else byWord.set(source.hashes[word]!, [{ row, word }])
    }
  }
  const places = new Map<Line, number>()
  for (let at = body.firstWord; at < source.wordCount - 1; at++) {
    for (const { row, word } of byWord.get(source.hashes[at]!) ?? []) {
      let length = 1
      while (word + length < row.endWord && source.hashes[at + length] === source.hashes[word + length])
        length++
      const first = firstName(source, row)
      if (length < 2 || length === row.endWord - first) continue
      if (
        word === first &&
        isWhole(source, first + length, row.endWord) &&
        isWhole(source, first, first + length)
      )
        places.set(row, word + length)
      else if (
        word + length === row.endWord &&
        isWhole(source, first, word) &&
        source.hashes[at - 1] !== source.hashes[word - 1]
      )
        places.set(row, word)
    }
  }
  return places
}
