/** Names of countries that are damaged: glued to the next word, or misspelt on a short line. */
import { foldText, foldUnit, SEPARATOR } from '../source/fold.js'
import { areNeighbours } from '../source/phrases.js'
import { readSource, type Source } from '../source/read-source.js'
import type { Country } from '../types.js'
import {
  type CountryEntry,
  type CountryMatch,
  findCountry,
  findDemonym,
  parseCountry,
  toCountry,
} from './country.js'
import { countryLetters } from './country-names.js'
import { allowedSlips, spellingDistance } from './spelling.js'

const LONGEST_NAME = 60
const MOST_WORDS = 5

/**
 * Cuts a country name in capitals off a text to which it was glued when a tab got lost: `SUDANName`,
 * `TRINIDAD AND TOBAGOExecutions`. The longest name that is followed at once by a capital letter; null if there is
 * none, or if the whole word is a name itself (`IRANIAN`).
 */
export function splitCountryPrefix(text: string): { entry: CountryEntry; length: number } | null {
  const source = readSource(text.slice(0, LONGEST_NAME * 2))
  if (source.wordCount === 0) return null
  const start = source.starts[0]!
  let end = start
  while (end < text.length && end - start < LONGEST_NAME && isOfCapitals(text, end)) end++
  for (let cut = end; cut > start + 1; cut--) {
    if (!isUpperCase(text, cut) || !isUpperCase(text, cut - 1)) continue
    const name = countryLetters().get(foldText(text.slice(start, cut)).replaceAll(' ', ''))
    if (name === undefined || name.capitalsOnly) continue
    // `UKName`, `USAName`, but no short name out of a longer word in capitals.
    if (cut - start < 4 && !isLowerCase(text, cut + 1)) continue
    if (isWholeName(source, cut)) continue
    return { entry: name.entry, length: cut }
  }
  return null
}

/** Whether the word that holds `cut` is part of a name or demonym as it stands. */
function isWholeName(source: Source, cut: number): boolean {
  for (const find of [findCountry, findDemonym]) {
    const match = find(source, 0, source.wordCount)
    if (match && match.end > cut) return true
  }
  return false
}

/** Part of a name in capitals: no small letter, and no sign that stands in no name. */
function isOfCapitals(text: string, i: number): boolean {
  if (isLowerCase(text, i)) return false
  return foldUnit(text.charCodeAt(i)) !== SEPARATOR || " \t\n.,'&()-".includes(text.charAt(i))
}

function isUpperCase(text: string, i: number): boolean {
  const letter = text.charAt(i)
  return letter !== letter.toLowerCase()
}

function isLowerCase(text: string, i: number): boolean {
  const letter = text.charAt(i)
  return letter !== letter.toUpperCase() && foldUnit(text.charCodeAt(i)) !== SEPARATOR
}

/**
 * Like `findCountry`, but reads over one slip of the pen in a name of five letters or more, two from eight on, and
 * over lost blanks: `venezuala`, `sauid arabia`, `drcongo`. For subject lines and country lines only, where a country
 * must stand; in prose `child` is no `Chile`. A name as near to one country as to another gives null.
 */
export function findCountryTolerant(source: Source, word: number, endWord: number): CountryMatch | null {
  const exact = findCountry(source, word, endWord)
  if (exact) return exact
  if (findDemonym(source, word, endWord)) return null
  let best: { match: CountryMatch; distance: number } | null = null
  for (let last = word; last < Math.min(endWord, word + MOST_WORDS); last++) {
    if (last > word && !areNeighbours(source, last - 1)) break
    const start = source.starts[word]!
    const end = source.ends[last]!
    if (end - start > LONGEST_NAME) break
    const found = findNearest(foldText(source.text.slice(start, end)).replaceAll(' ', ''), last - word + 1)
    if (found === null || (best !== null && found.distance > best.distance)) continue
    const match = { value: found.entry, start, end, firstWord: word, endWord: last + 1 }
    best = { match, distance: found.distance }
  }
  return best?.match ?? null
}

/** `parseCountry` for a text that may be misspelt: a name that `findCountryTolerant` found reads back so. */
export function parseCountryTolerant(text: string): Country | null {
  const source = readSource(text)
  const whole = parseCountry(text)
  if (whole || source.wordCount === 0) return whole
  const match = findCountryTolerant(source, 0, source.wordCount)
  return match && match.endWord === source.wordCount ? toCountry(match.value) : null
}

function findNearest(key: string, words: number): { entry: CountryEntry; distance: number } | null {
  const glued = countryLetters().get(key)
  if (glued !== undefined && !glued.capitalsOnly && key.length > 4) return { entry: glued.entry, distance: 0 }
  const limit = allowedSlips(key.length)
  if (limit === 0) return null
  let nearest: CountryEntry | null = null
  let least = limit + 1
  let tied = false
  for (const [name, { entry, words: ofName }] of countryLetters()) {
    if (ofName !== words || Math.abs(name.length - key.length) > limit || name.length < 5) continue
    const distance = spellingDistance(key, name, Math.min(limit, allowedSlips(name.length)))
    if (distance > least || distance > allowedSlips(name.length)) continue
    if (distance < least) {
      nearest = entry
      tied = false
    } else if (nearest?.code !== entry.code) tied = true
    least = Math.min(least, distance)
  }
  return nearest === null || tied ? null : { entry: nearest, distance: least }
}
