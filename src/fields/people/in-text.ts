/** People whom only the text names: lists in the background or the letter, else the first sentences. */
import { listOpenings } from '../../data/words/people.js'
import { type Document, sectionsOf } from '../../sections/document.js'
import { at, type Located } from '../../source/located.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import type { Person, Span } from '../../types.js'
import { findCountry, findDemonym } from '../../values/country.js'
import { parsePersonName } from '../../values/person-name.js'
import { readEntries } from './entry.js'
import { buildGroup, readGroupShape } from './group.js'
import { splitPieces } from './pieces.js'
import { isNameLike } from './words.js'

const openings = compilePhrases(listOpenings.map((words) => [words, true] as const))
/** The list begins at most so many words behind the words that announce it. */
const REACH = 10
const LEAST = 2

/** `The names of the detained men are:` and a list; `They are Ana Sample, Ivo Sample and Uli Model.` */
export function readLists(document: Document): Located<Person>[] {
  const { source, problems } = document
  for (const section of sectionsOf(document, 'background', 'letter', 'narrative', 'opening')) {
    for (const [i, row] of section.rows.entries()) {
      for (let word = row.firstWord; word < row.endWord; word++) {
        const match = findPhrase(openings, source, word, row.endWord)
        if (!match) continue
        const span = findList(source, section.rows, i, match.endWord)
        if (span)
          return readEntries(source.text, span, null, true, problems).filter((person) => person.name !== null)
      }
    }
  }
  return []
}

/** The stretch from `are`, `as` or the colon to the end of the sentence, if it is a list of names. */
function findList(source: Source, rows: readonly Line[], index: number, word: number): Span | null {
  const { text } = source
  const row = rows[index]!
  const start =
    findStart(source, word, Math.min(row.endWord, word + REACH)) ??
    (text[row.end - 1] === ':' ? row.end : null)
  if (start === null) return null
  const last = rows.at(-1)!
  let end = start
  const stop = Math.min(last.end, start + 6000)
  while (
    end < stop &&
    !(text[end] === '.' && /\s/.test(text[end + 1] ?? ' ') && !/\b\p{Lu}$/u.test(text.slice(end - 2, end)))
  ) {
    if (text[end] === '\n' && end > start && isParagraphEnd(text, end, start)) break
    end++
  }
  const parts = splitPieces(text, start, end).filter(({ bracket }) => !bracket)
  const named = parts.filter((part) => isName(text.slice(part.start, part.end)))
  return named.length >= LEAST && named.length >= parts.length * 0.7 ? { start, end } : null
}

/** Two blank lines end a list; one does where the lines are not double spaced. */
function isParagraphEnd(text: string, at: number, start: number): boolean {
  const blanks = /^(?:[ \t\r\u00a0]*\n){2,}/.exec(text.slice(at, at + 40))
  if (!blanks || text.slice(start, at).trim() === '') return false
  const breaks = blanks[0].split('\n').length - 1
  return breaks > 3 || !/[,\p{L}]$/u.test(text.slice(start, at).trimEnd())
}

function findStart(source: Source, word: number, limit: number): number | null {
  for (let i = Math.max(0, word - 1); i < limit; i++) {
    const key = source.text.slice(source.starts[i], source.ends[i]).toLowerCase()
    const colon = source.text[source.ends[i]!] === ':'
    if (colon) return source.ends[i]! + 1
    if ((key === 'are' || key === 'as' || key === 'is') && source.shapes[i + 1] !== Shape.lower)
      return source.ends[i]!
  }
  return null
}

function isName(printed: string): boolean {
  const words = printed.trim().split(/\s+/)
  return (
    words.length >= 1 &&
    words.length <= 6 &&
    /^[\p{Lu}"“]/u.test(printed) &&
    words.every((word) =>
      /^[\p{Lu}"“(]|^(?:al|el|bin|ibn|de|la|del|da|van|von|ould|and|dos|y)\b|['’]/u.test(word),
    )
  )
}

/** A run of words with capitals: the first guess at a name. */
interface Run {
  readonly firstWord: number
  readonly endWord: number
}

/** Names in the first sentences, kept if the document says them again: `release Nasser al-Sample immediately`. */
export function readFirstSentences(
  document: Document,
  rows: readonly Line[],
  title: Span | null,
): Located<Person>[] {
  const { source } = document
  const region = firstSentences(source, rows)
  if (!region) return []
  const found: Located<Person>[] = []
  const seen = new Set<string>()
  for (const run of findRuns(source, region)) {
    const kept = chooseRepeated(source, run, region, title)
    if (!kept) continue
    const start = source.starts[kept.firstWord]!
    const end = source.ends[kept.endWord - 1]!
    const name = parsePersonName(source.text.slice(start, end))
    if (!name || !isNameLike(name.full) || seen.has(name.full)) continue
    seen.add(name.full)
    found.push({ ...nobody, name: at(name, start, end, 'inferred') })
  }
  return found.length > 0 ? found : readFirstGroup(source, region)
}

const nobody = { gender: null, age: null, description: null, status: null, count: null, aliases: [] }

/** The first two sentences, as words. */
function firstSentences(source: Source, rows: readonly Line[]): Run | null {
  const first = rows[0]
  if (!first) return null
  let sentences = 0
  const limit = Math.min(rows.at(-1)!.endWord, first.firstWord + 70)
  for (let word = first.firstWord; word < limit; word++) {
    const sign = source.text[source.ends[word]!]
    if ((sign === '.' || sign === '!') && source.ends[word]! - source.starts[word]! > 2 && ++sentences === 2)
      return { firstWord: first.firstWord, endWord: word + 1 }
  }
  return { firstWord: first.firstWord, endWord: limit }
}

const particles = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'de',
  'del',
  'la',
  'da',
  'dos',
  'van',
  'von',
  'ould',
  'abu',
  'ben',
  'y',
  'e',
])

function findRuns(source: Source, { firstWord, endWord }: Run): Run[] {
  const runs: Run[] = []
  for (let word = firstWord; word < endWord; word++) {
    if (!isCapital(source, word)) continue
    let end = word + 1
    while (
      end < endWord &&
      isNear(source, end) &&
      (isCapital(source, end) ||
        (isParticle(source, end) &&
          end + 1 < endWord &&
          isNear(source, end + 1) &&
          isCapital(source, end + 1)))
    )
      end++
    if (end - word >= 2 && end - word <= 7) runs.push({ firstWord: word, endWord: end })
    word = end - 1
  }
  return runs
}

function isCapital(source: Source, word: number): boolean {
  const shape = source.shapes[word]
  return (
    shape === Shape.capital ||
    shape === Shape.upper ||
    (shape === Shape.mixed &&
      /^\p{Lu}/u.test(source.text.slice(source.starts[word], source.starts[word]! + 1)))
  )
}

function isParticle(source: Source, word: number): boolean {
  return particles.has(source.text.slice(source.starts[word], source.ends[word]))
}

/** Only a blank, a hyphen or the dot of an initial stands between two words of a name. */
function isNear(source: Source, word: number): boolean {
  return /^(?:\.?\s{1,3}|-|\s?["“”])$/.test(source.text.slice(source.ends[word - 1], source.starts[word]))
}

/** The run, or the run without a first word that only opens its sentence, that the document says again. */
function chooseRepeated(source: Source, run: Run, region: Run, title: Span | null): Run | null {
  const options = [run, { ...run, firstWord: run.firstWord + 1 }].filter(
    ({ firstWord, endWord }) => endWord - firstWord >= 2,
  )
  let best: Run | null = null
  let most = 0
  for (const option of options) {
    if (isPlace(source, option)) return null
    const count = countRepeats(source, option, region, title)
    if (count > most) {
      most = count
      best = option
    }
  }
  return best
}

function isPlace(source: Source, { firstWord, endWord }: Run): boolean {
  for (let word = firstWord; word < endWord; word++) {
    if (findCountry(source, word, endWord) ?? findDemonym(source, word, endWord)) return true
    if (officeWords.has(source.text.slice(source.starts[word], source.ends[word]).toLowerCase())) return true
  }
  return false
}

const officeWords = new Set(
  (
    'court supreme minister ministry president police prison commission committee council union party army national security ' +
    'state amnesty international human rights university hospital region district province city river valley street church ' +
    'office department government republic front movement association january february march april may june july august ' +
    'september october november december general high federal county united nations radio television act law criminal code'
  ).split(' '),
)

/** How often the words of a run stand elsewhere in the document, outside its first sentences. */
function countRepeats(source: Source, { firstWord, endWord }: Run, region: Run, _title: Span | null): number {
  const hash = source.hashes[firstWord]
  let count = 0
  for (let word = 0; word < source.wordCount; word++) {
    if (source.hashes[word] !== hash || (word >= region.firstWord && word < region.endWord)) continue
    let i = 1
    while (firstWord + i < endWord && source.hashes[word + i] === source.hashes[firstWord + i]) i++
    if (firstWord + i === endWord) count++
  }
  return count
}

/** `Four schoolgirls who had been accused …`: a group that opens the first sentence. */
function readFirstGroup(source: Source, { firstWord }: Run): Located<Person>[] {
  const start = source.starts[firstWord]!
  const sentence = source.text.slice(start, start + 90)
  const words =
    /^(?:At least |More than |Some |About |Over )?(?:\d{1,4}|[A-Z][a-z]{2,9})(?: [a-z-]{3,20}){1,3}?(?= (?:who|were|was|have|has|are|is|had|from|in|at|could|face|may|remain)\b|,)/.exec(
      sentence,
    )?.[0]
  const shape = words ? readGroupShape(words, start) : null
  return words && shape ? [buildGroup(source.text, start, start + words.length, shape, null)] : []
}
