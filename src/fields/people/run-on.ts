/** Copies whose lines were joined: the people and the body stand in one row. */
import { cutRow } from '../../sections/split-sections.js'
import { isBlank, type Line, Shape, type Source } from '../../source/read-source.js'
import { findOpener, isVerb } from './row-kinds.js'

/** A row of a list is shorter. */
const LONG = 180
/** In a shorter one only the name of the first person, printed again, shows that the body has begun. */
const SHORT = 90
/** The people of a run-on row take no more words. */
const LIST = 90

/** Cuts a first row that holds people and prose. */
export function splitRunOn(source: Source, rows: readonly Line[]): readonly Line[] {
  const row = rows[0]
  if (!row || row.end - row.start < SHORT) return rows
  const isLong = row.end - row.start >= LONG
  const cut = isLong ? (findRule(source, row) ?? findProse(source, row, true)) : findProse(source, row, false)
  if (cut === null) return rows
  const parts = [cutRow(source, row, row.start, cut), cutRow(source, row, skipRule(source, cut), row.end)]
  return [...parts.filter((part) => part !== null), ...rows.slice(1)]
}

/** `… held in Asuncion =========== The six`: a rule below the list. */
function findRule(source: Source, row: Line): number | null {
  const rule = source.text.slice(row.start, Math.min(row.end, row.start + 600)).search(/[=_]{5}/)
  return rule < 0 ? null : row.start + rule
}

function skipRule({ text }: Source, cut: number): number {
  let at = cut
  while (text[at] === '=' || text[at] === '_' || isBlank(text.charCodeAt(at))) at++
  return at
}

/** The first sentence that has a verb, where people stand before it; `openers`: also one that repeats no name. */
function findProse(source: Source, row: Line, openers: boolean): number | null {
  const stop = Math.min(row.endWord, row.firstWord + LIST)
  for (let word = row.firstWord; word < stop; word++) {
    if (isVerb(source, word)) return null
    if (word === row.firstWord || source.shapes[word] !== Shape.capital) continue
    const repeats =
      word > row.firstWord + 2 &&
      source.hashes[word] === source.hashes[row.firstWord] &&
      source.hashes[word + 1] === source.hashes[row.firstWord + 1]
    if (repeats || (openers && findOpener(source, word, row.endWord) && isStrong(source, word)))
      return source.starts[word]!
  }
  return null
}

/** `On 2 May`, `The six people`, `Amnesty International`; not `In` or `For` in the name of a body. */
function isStrong(source: Source, word: number): boolean {
  const length = source.ends[word]! - source.starts[word]!
  return length > 3 || source.shapes[word + 1] === Shape.digits || source.shapes[word + 1] === Shape.lower
}
