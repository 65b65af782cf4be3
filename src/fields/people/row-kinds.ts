/** Which rows below the heading are a list of people, and where the body begins. */
import { finiteVerbs, proseOpeners } from '../../data/words/people.js'
import { foldText } from '../../source/fold.js'
import { hashWord } from '../../source/hash.js'
import { compileList, findPhrase } from '../../source/phrases.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { readGroupShape } from './group.js'
import { readStatusLabel } from './status.js'
import { isNameLike } from './words.js'

const verbs = new Set(finiteVerbs.split(' ').map((word) => hashWord(foldText(word))))
const the = hashWord('the')
/** `A group of armed men …`, `The …` below a group of the list. */
const articles: ReadonlySet<number> = new Set(['the', 'a', 'an'].map(hashWord))
const openers = compileList(proseOpeners)
/** `Ana Sample (f), aged 22`: what only entries of a list have. */
const marker =
  /[([](?:m|f|male|female|both)\b[^()]{0,20}[)\]]|,\s{0,3}(?:fe)?male\b|\saged?\s{1,3}\d|\s[\])](?:\s|$)|\(\d{1,2}\)/i
/** Running text fills this much of the widest line. */
const FULL = 0.7
/** Fewer words are no sentence. */
const SENTENCE = 5
/** So many rows may pass before a sentence shows its verb. */
const LOOK_AHEAD = 4

/** Index of the first row that is body. */
export function findBody(source: Source, rows: readonly Line[]): number {
  const width = rows.reduce((widest, row) => Math.max(widest, row.end - row.start), 0)
  const seen = new Set<number>()
  for (let i = 0; i < rows.length; i++) {
    if (isProse(source, rows, i, width, seen)) return i
    seen.add(openingKey(source, rows[i]!))
  }
  return rows.length
}

/** Whether a row has a sign that only the entries of a list have. */
export function isMarked(source: Source, row: Line): boolean {
  return marker.test(source.text.slice(row.start, row.end))
}

/** Two first words: the body begins with a person of the list again, the list itself never. */
function openingKey(source: Source, row: Line): number {
  return Math.imul(source.hashes[row.firstWord] ?? 0, 31) ^ (source.hashes[row.firstWord + 1] ?? 0)
}

function isProse(
  source: Source,
  rows: readonly Line[],
  i: number,
  width: number,
  seen: ReadonlySet<number>,
): boolean {
  const row = rows[i]!
  const { text } = source
  if (row.endWord - row.firstWord < 3) return isShortSentence(source, rows, i)
  if (source.shapes[row.firstWord] === Shape.lower) return false
  if (readStatusLabel(text, row.start, row.end)) return false
  const opens = opensSentence(source, row)
  if (isEntry(source, row))
    return i > 0 && seen.has(openingKey(source, row)) && findVerb(source, rows, i, width)
  // `At least 12 others`.
  const isGroup = () => readGroupShape(text.slice(row.start, row.end), 0)?.count != null
  if (opens && row.endWord - row.firstWord >= SENTENCE && !isGroup()) return true
  if (i > 0 && seen.has(openingKey(source, row)) && findVerb(source, rows, i, width)) return true
  return findVerb(source, rows, i, width) || isSentence(source, row)
}

/** `Police from A beat the couple.`: no verb that is known, but a sentence. */
function isSentence(source: Source, row: Line): boolean {
  if (source.text[row.end - 1] !== '.' || row.endWord - row.firstWord < 7) return false
  const text = source.text.slice(row.start, row.end)
  const head = text.split(/[,([]/, 1)[0]!
  return !isMarked(source, row) && !isNameLike(head) && readGroupShape(text, 0) === null
}

/** A row that ends here goes on below. */
const openEnd = /(?:[,;-]|\b(?:of|and|or|the|an?|in|for|to|with|by|at|on|from|his|her|their))$/
const named = /^\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,5}(?:,\s\p{Ll}|$)/u

/** `Ana Sample, doctor`: an entry without marks. */
function isNamed(source: Source, row: Line): boolean {
  return named.test(source.text.slice(row.start, row.end))
}

/** `He is 72.` between two blank lines. */
function isShortSentence(source: Source, rows: readonly Line[], i: number): boolean {
  const row = rows[i]!
  return (
    hasVerb(source, row) && source.text[row.end - 1] === '.' && source.shapes[row.firstWord] !== Shape.lower
  )
}

function opensSentence(source: Source, row: Line): boolean {
  return (
    source.shapes[row.firstWord] === Shape.capital &&
    findPhrase(openers, source, row.firstWord, row.endWord) !== null
  )
}

/** Whether the sentence that begins with a row has a finite verb: in the row, or in full rows right below it. */
function findVerb(source: Source, rows: readonly Line[], i: number, width: number): boolean {
  if (hasVerb(source, rows[i]!)) return true
  if (isMarked(source, rows[i]!)) return false
  const inner = rows[i + 1]?.gap ?? 0
  for (let n = i; n < Math.min(rows.length - 1, i + LOOK_AHEAD); n++) {
    const row = rows[n]!
    const next = rows[n + 1]!
    const isFull = row.end - row.start >= width * FULL
    if (!isFull || source.text[row.end - 1] === '.' || next.gap > inner) return false
    // A row with a capital may begin a sentence of its own.
    if (
      source.shapes[next.firstWord] !== Shape.lower &&
      (opensSentence(source, next) || articles.has(source.hashes[next.firstWord]!) || isEntry(source, next))
    )
      return false
    if (!openEnd.test(source.text.slice(row.start, row.end)) && isNamed(source, next)) return false
    if (hasVerb(source, next)) return true
  }
  return false
}

/** A phrase with which running text begins. */
export function findOpener(source: Source, word: number, endWord: number): boolean {
  return source.hashes[word] === the || findPhrase(openers, source, word, endWord) !== null
}

/** A finite verb in small letters. */
export function isVerb(source: Source, word: number): boolean {
  return (
    source.shapes[word] === Shape.lower &&
    verbs.has(source.hashes[word]!) &&
    !isHyphened(source, word) &&
    !isParticle(source, word)
  )
}

const portuguese = hashWord('do')

/** `Rio do Sul` */
function isParticle({ hashes, shapes }: Source, word: number): boolean {
  return (
    hashes[word] === portuguese && shapes[word - 1] === Shape.capital && shapes[word + 1] === Shape.capital
  )
}

/** `left-wing`, `should-be`: the first half of a compound. */
function isHyphened({ ends, text }: Source, word: number): boolean {
  return text[ends[word]!] === '-'
}

function hasVerb(source: Source, row: Line): boolean {
  let depth = 0
  for (let word = row.firstWord; word < row.endWord; word++) {
    if (word > row.firstWord) depth = countDepth(source, word, depth)
    if (depth === 0 && isVerb(source, word) && !isRelative(source, word, row)) return true
  }
  return false
}

function countDepth(source: Source, word: number, before: number): number {
  let depth = before
  for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++) {
    const sign = source.text[i]
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
  }
  return depth
}

const relatives = new Set(['who', 'whose', 'which', 'that'].map(hashWord))

/** `12 people who were arrested in A`: the verb of a group, where its row is short. */
function isRelative(source: Source, word: number, row: Line): boolean {
  if (row.endWord - row.firstWord >= 12) return false
  for (let i = row.firstWord; i < word; i++) if (relatives.has(source.hashes[i]!)) return true
  return false
}

/** `Ana Sample (f), aged 22, …` near the start of a row. */
function isEntry(source: Source, row: Line): boolean {
  const text = source.text.slice(row.start, Math.min(row.end, row.start + 70))
  return (
    row.end - row.start < 160 &&
    /^[^.,]{2,60}(?:,?\s{1,3}[([](?:m|f|male|female)\b|,?\saged?\s\d|,\s(?:fe)?male\b)/.test(text) &&
    !/\b(?:is|was|has|were)\b/.test(source.text.slice(row.start, row.end))
  )
}
