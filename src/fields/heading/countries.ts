/** Countries of a heading: `TURKEY:`, `USA: (Texas)`, `Israel/OPT`, `SUDANName`, `iran/usa`. */
import { type At, at } from '../../source/located.js'
import { isWord, type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import type { Country } from '../../types.js'
import {
  type CountryMatch,
  findCountry,
  findSubdivision,
  parseCountry,
  toCountry,
} from '../../values/country.js'
import { findCountryTolerant, splitCountryPrefix } from '../../values/country-repair.js'

export interface CountryList {
  readonly countries: readonly At<Country>[]
  readonly start: number
  /** Behind the last name, a bracket or colon of its own included. */
  readonly end: number
  readonly endWord: number
}

type Finder = (source: Source, word: number, endWord: number) => CountryMatch | null

/** The countries that begin with this word, joined by slashes, dashes, commas or `and`; null if there is none. */
export function findCountries(
  source: Source,
  word: number,
  endWord: number,
  find: Finder = findCountry,
): CountryList | null {
  const first = find(source, word, endWord)
  if (!first) return null
  const countries: At<Country>[] = []
  let match: CountryMatch | null = first
  let end = first.end
  let next = first.endWord
  while (match) {
    const one = withSubdivision(source, match, endWord)
    if (!countries.some((known) => isSame(known.value, one.country.value))) countries.push(one.country)
    end = one.end
    next = one.endWord
    const joined = skipJoin(source, end, next, endWord)
    match = joined < 0 ? null : find(source, joined, endWord)
  }
  return { countries, start: first.start, end, endWord: next }
}

/** The same for subject lines, where a country must stand: reads over slips of the pen. */
export function findCountriesTolerant(source: Source, word: number, endWord: number): CountryList | null {
  return findCountries(source, word, endWord, findCountryTolerant)
}

function isSame(a: Country, b: Country): boolean {
  return a.code === b.code && (a.subdivision === b.subdivision || b.subdivision === null)
}

/** `USA (Texas)`, `USA: (Oklahoma)`, `usa/texas`, `usa- guantanamo`: the part that follows its country. */
function withSubdivision(source: Source, match: CountryMatch, endWord: number) {
  const bare = {
    country: at(toCountry(match.value), match.start, match.end),
    end: match.end,
    endWord: match.endWord,
  }
  if (match.endWord >= endWord || match.value.subdivision !== null) return bare
  const gap = source.text.slice(match.end, source.starts[match.endWord])
  if (gap.length > 6 || /[\r\n;.]/.test(gap)) return bare
  const bracket = gap.trimEnd().endsWith('(')
  if (!bracket && !/[/,–-]/.test(gap)) return bare
  const known = findSubdivision(source, match.endWord, endWord, match.value.code)
  if (known && (!bracket || source.text[known.end] === ')')) {
    const end = bracket ? known.end + 1 : known.end
    return { country: at(toCountry(known.value), match.start, end), end, endWord: known.endWord }
  }
  return bracket ? (inBrackets(source, match, endWord) ?? bare) : bare
}

/** A region that no table knows counts only in brackets: `Indonesia (Riau)`. */
function inBrackets(source: Source, match: CountryMatch, endWord: number) {
  const close = source.text.indexOf(')', match.end)
  if (close < 0 || close - match.end > 60) return null
  const next = wordAt(source, close)
  if (next > endWord || next === match.endWord) return null
  const other = findCountry(source, match.endWord, endWord)
  // `USA (Federal)` names no part of the country.
  if (/^[(\s]*(?:federal|national)\s*$/i.test(source.text.slice(match.end, close))) return null
  const value = parseCountry(source.text.slice(match.start, close + 1))
  if (!value || (other && other.value.code !== match.value.code)) return null
  return { country: at(value, match.start, close + 1), end: close + 1, endWord: next }
}

/** The word after a slash, dash, comma, `and`; -1 where the list ends. */
function skipJoin(source: Source, end: number, word: number, endWord: number): number {
  if (word >= endWord) return -1
  const gap = source.text.slice(end, source.starts[word])
  if (gap.length > 6 || /[\r\n:;.]/.test(gap)) return -1
  if (isWord(source, word, 'and') && word + 1 < endWord) {
    // `Examplia and the Occupied Example Territories`
    return isWord(source, word + 1, 'the') && word + 2 < endWord ? word + 2 : word + 1
  }
  return /[/,&–()-]/.test(gap) ? word : -1
}

/**
 * The country at the start of a line of the forms before 2009: in capitals, or with a colon, or alone; also glued to
 * what follows. `rest` is the offset behind it.
 */
export function findCountryLine(source: Source, row: Line): (CountryList & { repaired: boolean }) | null {
  const list = findCountries(source, row.firstWord, row.endWord)
  const glued = findGlued(source, row)
  // `TRINIDAD AND TOBAGOExecutions`: the longer of the two readings holds.
  if (list && isHeading(source, row, list) && !(glued && glued.end > list.end))
    return { ...list, repaired: false }
  return glued && { ...glued, repaired: true }
}

/** `SUDANName`: at least the first two letters are capitals. */
function findGlued(source: Source, row: Line): CountryList | null {
  const printed = source.text.slice(row.start, row.end)
  if (printed.slice(0, 2) !== printed.slice(0, 2).toUpperCase()) return null
  const glued = splitCountryPrefix(printed)
  if (!glued) return null
  const end = row.start + glued.length
  const value = at(toCountry(glued.entry), row.start, end, 'repaired')
  return { countries: [value], start: row.start, end, endWord: wordAt(source, end) }
}

function isHeading(source: Source, row: Line, list: CountryList): boolean {
  if (list.start !== row.start && source.text.slice(row.start, list.start).trim() !== '') return false
  const after = source.text.slice(list.end, row.end).trimStart()
  if (after.startsWith(':') || after === '' || after === '→') return true
  for (let word = row.firstWord; word < list.endWord; word++) {
    const shape = source.shapes[word]
    if (shape === Shape.upper) return true
    if (shape === Shape.lower || shape === Shape.capital) break
  }
  return false
}
