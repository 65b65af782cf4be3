/** `Also send copies to diplomatic representatives of Examplia accredited to your country.` */
import type { Section } from '../../sections/section.js'
import { cutRow } from '../../sections/split-sections.js'
import { type At, at, type Located } from '../../source/located.js'
import { compilePhrases, type PhraseMatch, searchPhrase } from '../../source/phrases.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Appeal } from '../../types.js'
import { findCountry, findDemonym } from '../../values/country.js'

type Diplomats = Located<Appeal['diplomaticCopies']>

const words = compilePhrases(
  [
    'diplomatic representatives',
    'diplomatic representative',
    'diplomatic representation',
    'diplomatic missions',
  ].map((phrase) => [phrase, true] as const),
)
/** Words before and after it in which the country stands. */
const BEFORE = 4
const AFTER = 14

/** The sentence in the middle of a section, and the rows without it. */
export function takeSentence(source: Source, section: Section): { rows: readonly Line[]; copies: Diplomats } {
  const rows: Line[] = []
  let copies: Diplomats = null
  let inSentence = false
  for (const row of section.rows) {
    const match: PhraseMatch<true> | null =
      copies === null ? searchPhrase(words, source, row.firstWord, row.endWord) : null
    if (match) {
      copies = { countries: readCountries(source, match.firstWord, match.endWord) }
      const stop = endOfSentence(source, match.end, row)
      inSentence = stop === null
      const rest = stop === null ? null : cutRow(source, row, stop, row.end)
      if (rest) rows.push(rest)
    } else if (inSentence) {
      const stop = endOfSentence(source, row.start, row)
      inSentence = stop === null && row.gap === 0
      const rest = stop === null ? null : cutRow(source, row, stop, row.end)
      if (rest) rows.push(rest)
    } else rows.push(row)
  }
  return { rows, copies }
}

function endOfSentence(source: Source, from: number, row: Line): number | null {
  const stop = source.text.indexOf('.', from)
  return stop >= 0 && stop < row.end ? stop + 1 : null
}

/** Countries named in the sentence: `of Examplia`, `Examplian diplomatic representatives`. */
export function readCountries(source: Source, firstWord: number, endWord: number): At<string>[] {
  const found: At<string>[] = []
  const limit = Math.min(source.wordCount, endWord + AFTER)
  for (let word = Math.max(0, firstWord - BEFORE); word < limit; word++) {
    if (word >= endWord && endsBefore(source, word)) break
    const match =
      word < firstWord
        ? findDemonym(source, word, firstWord)
        : word >= endWord
          ? findCountry(source, word, limit)
          : null
    if (!match) continue
    if (!found.some(({ value }) => value === match.value.code))
      found.push(at(match.value.code, match.start, match.end))
    word = match.endWord - 1
  }
  return found
}

/** Whether a sentence ended before a word. */
function endsBefore(source: Source, word: number): boolean {
  for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++)
    if (source.text[i] === '.' || source.text[i] === ';') return true
  return false
}
