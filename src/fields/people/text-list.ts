/** Lists of names in the running text: `The names of the detained men are:`, `They are Ana Sample and Ivo Model.` */
import { listOpenings } from '../../data/words/people.js'
import { type Document, sectionsOf } from '../../sections/document.js'
import { foldText } from '../../source/fold.js'
import { hashWord } from '../../source/hash.js'
import type { Located } from '../../source/located.js'
import { compileList, findPhrase } from '../../source/phrases.js'
import { isBlank, type Line, Shape, type Source } from '../../source/read-source.js'
import type { Person, Span } from '../../types.js'
import { readEntries } from './entry.js'
import { type Piece, splitPieces } from './pieces.js'

/** The two first words of what announces a list, one bit a pair: the look-up is for those alone. */
const PAIRS = 2048
const pairs = new Uint8Array(PAIRS)
for (const words of listOpenings) {
  const [first, second] = foldText(words).split(' ')
  pairs[pairKey(hashWord(first!), hashWord(second!))] = 1
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & (PAIRS - 1)
}

const openings = compileList(listOpenings)
/** The list begins at most so many words behind the words that announce it. */
const REACH = 10
const LEAST = 2
/** A text announces no more lists than this: what comes later is not tried. */
const MOST = 40

/** `The names of the detained men are:` and a list; `They are Ana Sample, Ivo Sample and Uli Model.` */
export function readLists(document: Document): Located<Person>[] {
  const { source, problems } = document
  let tries = 0
  for (const section of sectionsOf(document, 'background', 'letter', 'narrative', 'opening')) {
    for (const [i, row] of section.rows.entries()) {
      for (let word = row.firstWord; word < row.endWord; word++) {
        if (pairs[pairKey(source.hashes[word]!, source.hashes[word + 1] ?? 0)] === 0) continue
        const match = findPhrase(openings, source, word, row.endWord)
        if (!match || ++tries > MOST) continue
        const list = findList(source, section.rows, i, match.endWord)
        if (list)
          return readEntries(source, list.span, null, true, problems, list.pieces).filter(
            (person) => person.name !== null,
          )
      }
    }
  }
  return []
}

interface List {
  readonly span: Span
  readonly pieces: readonly Piece[]
}

/** The stretch from `are`, `as` or the colon to the end of the sentence, if it is a list of names. */
function findList(source: Source, rows: readonly Line[], index: number, word: number): List | null {
  const { text } = source
  const row = rows[index]!
  const start =
    findStart(source, word, Math.min(row.endWord, word + REACH)) ??
    (text[row.end - 1] === ':' ? row.end : null)
  if (start === null) return null
  const last = rows.at(-1)!
  let end = start
  const stop = Math.min(last.end, start + 6000)
  for (; end < stop; end++) {
    const code = text.charCodeAt(end)
    if (
      code === 46 &&
      isBlank(text.charCodeAt(end + 1) || 32) &&
      !/\b\p{Lu}$/u.test(text.slice(end - 2, end))
    )
      break
    if (code === 10 && end > start && isParagraphEnd(text, end, start)) break
  }
  const pieces = splitPieces(text, start, end)
  const parts = pieces.filter((part) => !part.bracket && !age.test(text.slice(part.start, part.end)))
  const named = parts.filter((part) => isName(text.slice(part.start, part.end)))
  return named.length >= LEAST && named.length >= parts.length * 0.7 ? { span: { start, end }, pieces } : null
}

/** So many line ends may part two rows of one list: a double-spaced copy that was spaced again. */
const WIDEST_GAP = 8

/** `Ana Sample, aged 22, Ivo Model, aged 23`: ages between the names say nothing of the list. */
const age = /^(?:aged?\s)?\d{1,3}$/

/** Two blank lines end a list; one does where the lines are not double spaced. */
function isParagraphEnd(text: string, at: number, start: number): boolean {
  const blanks = /^(?:[ \t\r\u00a0]*\n){2,}/.exec(text.slice(at, at + 40))
  if (!blanks) return false
  let last = at
  while (last > start && text.slice(last - 1, last).trim() === '') last--
  if (last === start) return false
  const breaks = blanks[0].split('\n').length - 1
  const before = text.slice(Math.max(start, last - 2), last)
  // Behind a comma the list goes on, however wide the gap.
  if (breaks > (before.endsWith(',') ? WIDEST_GAP : 3) || !/[,\p{L}]$/u.test(before)) return true
  // Only the rest of a name, or more names, may stand below: `Idris` / `Sample and Ivo Model`.
  const below = /^\s{0,40}([^\n,.;]{1,60}?)(?=\sand\s|[\n,.;]|$)/.exec(text.slice(at, at + 120))
  return !before.endsWith(',') && below !== null && !isName(below[1]!)
}

function findStart(source: Source, word: number, limit: number): number | null {
  // `The five men are named Ana Sample and Ivo Model.`
  if (
    /^(?:named|as)$/.test(source.text.slice(source.starts[word - 1], source.ends[word - 1])) &&
    source.shapes[word] !== Shape.lower
  )
    return source.ends[word - 1]!
  for (let i = Math.max(0, word - 1); i < limit; i++) {
    const key = source.text.slice(source.starts[i], source.ends[i]).toLowerCase()
    const colon = source.text[source.ends[i]!] === ':'
    if (colon) return source.ends[i]! + 1
    if ((key === 'are' || key === 'as' || key === 'is') && source.shapes[i + 1] !== Shape.lower)
      return source.ends[i]!
  }
  return null
}

const plainName = /^[A-Z][a-z]{1,40}(?: [A-Z][a-z]{1,40}){0,5}$/

function isName(printed: string): boolean {
  if (plainName.test(printed)) return true
  const words = printed.trim().split(/\s+/)
  return (
    words.length >= 1 &&
    words.length <= 6 &&
    /^['‘’`]?[\p{Lu}"“]/u.test(printed) &&
    words.every((word) =>
      /^[\p{Lu}"“(]|^(?:al|el|bin|ibn|de|la|del|da|van|von|ould|and|dos|y)\b|['’]/u.test(word),
    )
  )
}
