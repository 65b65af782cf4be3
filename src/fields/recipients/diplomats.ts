/** `Also send copies to diplomatic representatives of Examplia accredited to your country.` */
import type { Section } from '../../sections/section.js'
import { cutRow } from '../../sections/split-sections.js'
import { type At, at, type Located } from '../../source/located.js'
import { compilePhrases, searchPhrase } from '../../source/phrases.js'
import { isWord, type Line, type Source } from '../../source/read-source.js'
import type { Appeal, Span } from '../../types.js'
import { findCountry, findDemonym } from '../../values/country.js'

type Diplomats = Located<Appeal['diplomaticCopies']>

interface Sentence {
  /** The rows of the section without it. */
  readonly rows: readonly Line[]
  readonly copies: Diplomats
  /** The rows that it took, for those who look for text that no field took. */
  readonly span: Span | null
}

const words = compilePhrases(
  [
    'diplomatic representatives',
    'diplomatic representative',
    'diplomatic representation',
    'diplomatic representations',
    'diplomatic missions',
    'diplomatic mission',
    'diplomatic authorities',
  ].map((phrase) => [phrase, true] as const),
)
/** Words before it in which a nationality stands: `Examplian diplomatic representatives`. */
const BEFORE = 4
/** `and to Examplian `, `COPIES TO: ` (however the scan spells it): what stands before the words of the sentence. */
const beforeSentence =
  /(?:^|[\s,.])(?:(?:and|as well as)(?:,? if possible,?)?(?: please)?(?: send)?(?: copies)? to|\p{Lu}[\p{L}\d]{3,7}\s{1,2}TO:)\s(?:the\s)?(?:\p{L}{1,20}[\s-]){0,3}$/u
/** Words after it in which countries stand. */
const AFTER = 45

/** Reads the sentence about diplomats, in a section that it opened or in the middle of one. */
export function readSentence(source: Source, section: Section): Sentence {
  if (section.kind !== 'diplomats') return takeSentence(source, section.rows)
  const anchor = section.anchor!
  const copies = { countries: readCountries(source, anchor.firstWord, anchor.endWord, 0) }
  return { rows: dropSentence(source, section.rows, anchor.end), copies, span: null }
}

/** The rows behind the end of a sentence. */
function dropSentence(source: Source, rows: readonly Line[], from: number): Line[] {
  for (const [i, row] of rows.entries()) {
    // `… in your country` / `and:`: the full stop was left out.
    if (i > 0 && isWord(source, row.firstWord - 1, 'country'))
      return rows.slice(isWord(source, row.firstWord, 'and') && row.endWord - row.firstWord === 1 ? i + 1 : i)
    const stop = endOfSentence(source, Math.max(from, row.start), row)
    if (stop === null) continue
    const rest = cutRow(source, row, stop, row.end)
    return rest ? [rest, ...rows.slice(i + 1)] : rows.slice(i + 1)
  }
  return []
}

function takeSentence(source: Source, rows: readonly Line[]): Sentence {
  for (const [i, row] of rows.entries()) {
    const match = searchPhrase(words, source, row.firstWord, row.endWord)
    if (!match) continue
    const copies = { countries: readCountries(source, match.firstWord, match.endWord) }
    const before = cutRow(source, row, row.start, startOfSentence(source, row, match.start))
    const after = dropSentence(source, rows.slice(i), match.end)
    const span = { start: before?.end ?? row.start, end: after[0]?.start ?? rows.at(-1)!.end }
    return { rows: [...rows.slice(0, i), ...(before ? [before] : []), ...after], copies, span }
  }
  return { rows, copies: null, span: null }
}

/** Where the sentence begins in its row: behind `Sudan` in `…, Sudan and to diplomatic representatives of …`. */
function startOfSentence(source: Source, row: Line, match: number): number {
  const text = source.text.slice(row.start, match)
  const joint = beforeSentence.exec(text)
  if (joint) return row.start + joint.index
  const stop = text.lastIndexOf('. ')
  return stop < 0 ? row.start : row.start + stop + 1
}

function endOfSentence(source: Source, from: number, row: Line): number | null {
  for (let i = from; i < row.end; i++) {
    if (source.text[i] !== '.') continue
    if (i + 1 >= row.end || /\s/.test(source.text[i + 1]!)) return i + 1
  }
  return null
}

/** Countries named in the sentence: `of Examplia accredited …`, `Examplian diplomatic representatives`. Its label has none before it. */
function readCountries(source: Source, firstWord: number, endWord: number, reach = BEFORE): At<string>[] {
  const found: At<string>[] = []
  const limit = Math.min(source.wordCount, endWord + AFTER)
  for (let word = Math.max(0, firstWord - reach); word < limit; word++) {
    if (word >= firstWord && word < endWord) continue
    if (word >= endWord && endsNames(source, word)) break
    const match = word < firstWord ? findBefore(source, word, firstWord) : findCountry(source, word, limit)
    if (!match) continue
    const { code } = match.value
    if (!found.some(({ value }) => value === code)) found.push(at(code, match.start, match.end))
    word = match.endWord - 1
  }
  return found
}

/** `Examplian diplomatic representatives`, `Malawi diplomatic representatives`. */
function findBefore(source: Source, word: number, end: number) {
  const demonym = findDemonym(source, word, end)
  if (demonym) return demonym
  const country = findCountry(source, word, end)
  const isBeside = country?.endWord === end && source.text.slice(country.end, source.starts[end]) === ' '
  return isBeside ? country : null
}

/** Whether the names are over: `accredited to …`, `in your country`, the end of the sentence. */
function endsNames(source: Source, word: number): boolean {
  for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++)
    if (source.text[i] === '.' || source.text[i] === ';') return true
  if (isWord(source, word, 'accredited') || isWord(source, word, 'where')) return true
  return isWord(source, word, 'in') && word + 1 < source.wordCount && isWord(source, word + 1, 'your')
}
