/** Which rows below the heading are a list of people, and where the body begins. */
import { finiteVerbs, proseOpeners } from '../../data/words/people.js'
import { foldText } from '../../source/fold.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import { hashWord, type Line, type Source } from '../../source/read-source.js'

const verbs = new Set(finiteVerbs.split(' ').map((word) => hashWord(foldText(word))))
const openers = compilePhrases(proseOpeners.map((words) => [words, true] as const))
/** `Ana Sample (f), aged 22`: what only entries of a list have. */
const marker =
  /\((?:m|f|male|female|both)\)|,\s{0,3}(?:fe)?male\b|,?\s{1,3}aged?\s{1,3}\d|\s[\])]\s|[\])]$|^(?:Released|Killed|New names?|plus, new name)s?:/i
/** Running text fills this much of the widest line. */
const FULL = 0.72
/** Fewer words are no sentence. */
const SENTENCE = 5

/** Index of the first row that is body. */
export function findBody(source: Source, rows: readonly Line[]): number {
  const width = rows.reduce((widest, row) => Math.max(widest, row.end - row.start), 0)
  for (let i = 0; i < rows.length; i++) if (isProse(source, rows, i, width)) return i
  return rows.length
}

/** Whether a row has a sign that only the entries of a list have. */
export function isMarked(source: Source, row: Line): boolean {
  return marker.test(source.text.slice(row.start, row.end))
}

function isProse(source: Source, rows: readonly Line[], i: number, width: number): boolean {
  const row = rows[i]!
  if (
    row.endWord - row.firstWord < SENTENCE &&
    rows[i + 1] !== undefined &&
    row.end - row.start < width * FULL
  )
    return false
  if (findPhrase(openers, source, row.firstWord, row.endWord) && row.endWord - row.firstWord >= SENTENCE)
    return true
  if (hasVerb(source, row)) return !isEntry(source, row)
  const next = rows[i + 1]
  const isFull = row.end - row.start >= width * FULL
  return (
    isFull &&
    next !== undefined &&
    hasVerb(source, next) &&
    !isEntry(source, row) &&
    !isEntry(source, next) &&
    !isMarked(source, row)
  )
}

function hasVerb(source: Source, row: Line): boolean {
  let depth = 0
  for (let word = row.firstWord; word < row.endWord; word++) {
    if (word > row.firstWord) {
      for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++) {
        if (source.text[i] === '(') depth++
        else if (source.text[i] === ')' && depth > 0) depth--
      }
    }
    if (depth === 0 && verbs.has(source.hashes[word]!)) return true
  }
  return false
}

/** `Ana Sample (f), aged 22, …` near the start of a row. */
function isEntry(source: Source, row: Line): boolean {
  const text = source.text.slice(row.start, Math.min(row.end, row.start + 60))
  return /^[^.,]{2,50}(?:,? \((?:m|f|male|female)\)|, aged \d)/.test(text) && row.end - row.start < 160
}
