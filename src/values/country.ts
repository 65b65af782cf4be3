/**
 * Countries as documents name them: `SAUDI ARABIA`, `the Republic of Korea`, `Burma`, `USA (Texas)`, `Iranian`.
 * Finders begin at a word and take the longest name; they do not care about case, accents or line ends, except that
 * an abbreviation which is also a word (`US`, `OPT`) must stand in capitals unless the whole text has none.
 */
import { areNeighbours, findPhrase, findPhrases, type PhraseMatch } from '../source/phrases.js'
import { isWord, readSource, Shape, type Source, wordAt, wordText } from '../source/read-source.js'
import type { Country } from '../types.js'
import type { CountryEntry } from './country-entries.js'
import {
  type CountryName,
  countryDemonyms,
  countryForms,
  countryNames,
  countryParts,
} from './country-names.js'
import { hasCapitals } from './letter-case.js'

export { type CountryEntry, countryEntry, countryOfArea } from './country-entries.js'

export type CountryMatch = PhraseMatch<CountryEntry>

/**
 * The country or part of a country whose name begins at `word`, the longest; null if there is none. `The` and forms
 * of state before the name (`the Islamic Republic of Iran`) belong to the match.
 */
export function findCountry(source: Source, word: number, endWord: number): CountryMatch | null {
  const first = skipArticle(source, word, endWord)
  const named = findName(countryNames, source, first, endWord)
  if (named) return startingAt(source, word, named)
  for (const form of findPhrases(countryForms(), source, first, endWord)) {
    if (form.endWord >= endWord || !areNeighbours(source, form.endWord - 1)) continue
    const inner = findName(countryNames, source, skipArticle(source, form.endWord, endWord), endWord)
    if (inner) return startingAt(source, word, inner)
  }
  return null
}

/** The country whose people or things are called so: `Paraguayan`, `Iranians`, `Chechen`; null if there is none. */
export function findDemonym(source: Source, word: number, endWord: number): CountryMatch | null {
  return findName(countryDemonyms, source, word, endWord)
}

/** The part of country `code` that is named at `word`: `Georgia` in `USA (Georgia)`, `TX`; null if there is none. */
export function findSubdivision(
  source: Source,
  word: number,
  endWord: number,
  code: string,
): CountryMatch | null {
  const match = findPhrase(countryParts(code), source, word, endWord)
  if (!match) return null
  const short = match.endWord === word + 1 && match.end - match.start <= 2
  // `in` and `or` are words, but also what a bracket may hold: `usa (or)`.
  if (short && source.shapes[word] !== Shape.upper && endWord - word > 1) return null
  return match
}

/** The value of an entry. */
export function toCountry(entry: CountryEntry, subdivision: string | null = entry.subdivision): Country {
  return { code: entry.code, name: entry.name, subdivision }
}

/**
 * Reads a text that is nothing but a country, its part or both: `Viet Nam`, `USA (Texas)`, `Georgia, USA`,
 * `Chechnya`. A part that no table knows must stand in brackets or behind a slash or dash. A demonym alone (`Iranian`)
 * is read too. Null for anything else, so for two countries (`Israel/OPT`) and for `Mexico, D.F.`
 */
export function parseCountry(text: string): Country | null {
  const source = readSource(text)
  const end = source.wordCount
  const found = findCountry(source, 0, end) ?? findDemonym(source, 0, end)
  if (!found) return null
  const { value, endWord } = found
  if (endWord === end) return toCountry(value)
  const part = findSubdivision(source, endWord, end, value.code)
  if (part?.endWord === end && value.subdivision === null) return toCountry(part.value)
  const next = findCountry(source, endWord, end)
  if (next?.endWord === end) return joinNames(source, found, next)
  if (value.subdivision !== null) return null
  const region = readRegion(source, found.end)
  return region === null ? null : toCountry(value, region)
}

/** Two names: `Myanmar (Burma)` is one country, `Georgia, USA` a part and its country, `Israel/OPT` are two. */
function joinNames(source: Source, one: CountryMatch, two: CountryMatch): Country | null {
  if (two.value.subdivision !== null) return null
  const part = findSubdivision(source, one.firstWord, one.endWord, two.value.code)
  if (part?.endWord === one.endWord) return toCountry(part.value)
  // `Guatemala, Guatemala` is a city and its country.
  const comma = source.text.slice(one.end, two.start).includes(',')
  return one.value.code === two.value.code && !comma ? toCountry(one.value) : null
}

/** `(Darfur)`, `/Darfur`: a region in the words of the document, in normal case. */
function readRegion(source: Source, offset: number): string | null {
  const mark = source.text.slice(offset).trimStart().charAt(0)
  if (!'(/[-–—'.includes(mark)) return null
  const first = wordAt(source, offset)
  if (source.wordCount - first > 5 || source.shapes[first] === Shape.lower) return null
  const text = source.text.slice(source.starts[first], source.ends[source.wordCount - 1])
  // `Peru (UA 13/10)`, `Peru (5 May)`
  if (/[()[\]\d]/.test(text)) return null
  return text === text.toUpperCase() ? toTitleCase(source, first) : text.replace(/\s+/g, ' ')
}

function toTitleCase(source: Source, first: number): string {
  const words: string[] = []
  for (let n = first; n < source.wordCount; n++) {
    const word = wordText(source, n)
    words.push(word.charAt(0) + word.slice(1).toLowerCase())
  }
  return words.join(' ')
}

function skipArticle(source: Source, word: number, endWord: number): number {
  const article = word + 1 < endWord && isWord(source, word, 'the') && areNeighbours(source, word)
  return article ? word + 1 : word
}

function startingAt(source: Source, word: number, match: CountryMatch): CountryMatch {
  return word === match.firstWord ? match : { ...match, firstWord: word, start: source.starts[word]! }
}

function findName(
  table: () => Parameters<typeof findPhrases<CountryName>>[0],
  source: Source,
  word: number,
  endWord: number,
): CountryMatch | null {
  for (const match of findPhrases(table(), source, word, endWord))
    if (!match.value.capitalsOnly || isAbbreviation(source, match.firstWord, match.endWord))
      return { ...match, value: match.value.entry }
  return null
}

/** `US` but not `us`; nor `US 12/03`, a misspelt `UA`. In a text without any capitals case says nothing. */
function isAbbreviation(source: Source, firstWord: number, endWord: number): boolean {
  if (
    endWord < source.wordCount &&
    source.shapes[endWord] === Shape.digits &&
    areNeighbours(source, endWord - 1)
  )
    return false
  for (let n = firstWord; n < endWord; n++) if (source.shapes[n] !== Shape.upper) return !hasCapitals(source)
  return true
}
