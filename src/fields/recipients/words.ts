/** What the words of an address block can be: one table, one look-up a word. */
import {
  boxWords,
  buildingWords,
  careOfWords,
  namedBeforeWords,
  partsOfTheWorld,
  regionWords,
  streetWords,
  weakAddressWords,
} from '../../data/words/address-words.js'
import { cityRows } from '../../data/words/cities.js'
import { exactHonorifics, honorifics, rankModifiers, ranks } from '../../data/words/honorifics.js'
import {
  foreignConnectors,
  officeAdjectives,
  officeConnectors,
  officeTopics,
  sentenceWords,
} from '../../data/words/office-topics.js'
import { englishOrganizations, localOrganizations, missionWords } from '../../data/words/organizations.js'
import {
  englishPositions,
  localPositions,
  possessiveOffices,
  rulerPositions,
  trailingTitles,
} from '../../data/words/positions.js'
import { foldText } from '../../source/fold.js'
import { compileList, compilePhrases, findPhrase } from '../../source/phrases.js'
import { isWord, Shape, type Source } from '../../source/read-source.js'
import { findCountry, findDemonym } from '../../values/country.js'

/** Kinds of words, as bits: one word can be several. */
export const Kind = {
  position: 1,
  localPosition: 2,
  organization: 4,
  localOrganization: 8,
  street: 16,
  building: 32,
  box: 64,
  region: 128,
  careOf: 256,
  weak: 512,
  topic: 1024,
  adjective: 2048,
  connector: 4096,
  mission: 8192,
  trailing: 16384,
  ruler: 32768,
  country: 65536,
  demonym: 131072,
  city: 262144,
  /** It may begin a form of address: `Dr`, `General`. */
  honorific: 524288,
  /** `de`, `für`: a connector that no office printed in English has behind its head. */
  foreign: 4194304,
  /** `please`, `if`: a sentence. */
  sentence: 2097152,
  /** `Valisi`: what it is an office of stands before it. */
  possessive: 8388608,
  /** `Street`: its name stands before it. */
  namedBefore: 1048576,
} as const

const lists: readonly (readonly [readonly string[], number])[] = [
  [englishPositions, Kind.position],
  [rulerPositions, Kind.position | Kind.ruler],
  [localPositions, Kind.localPosition],
  [possessiveOffices, Kind.localPosition | Kind.possessive],
  [trailingTitles, Kind.trailing],
  [englishOrganizations, Kind.organization],
  [localOrganizations, Kind.localOrganization],
  [missionWords, Kind.mission],
  [streetWords, Kind.street],
  [buildingWords, Kind.building],
  [namedBeforeWords, Kind.namedBefore],
  [boxWords, Kind.box],
  [regionWords, Kind.region],
  [careOfWords, Kind.careOf],
  [weakAddressWords, Kind.weak],
  [officeTopics, Kind.topic],
  [officeAdjectives, Kind.adjective],
  [officeConnectors, Kind.connector],
  [foreignConnectors, Kind.foreign],
  [sentenceWords, Kind.sentence],
  [cityRows.map((row) => row.slice(row.indexOf('|') + 1)), Kind.city],
]

function* kindRows(): Generator<readonly [string, number]> {
  for (const [rows, kind] of lists) for (const row of rows) yield [row, kind]
  for (const phrase of [...honorifics, ...ranks, ...rankModifiers, ...exactHonorifics]) {
    const key = foldText(phrase)
    if (!key.includes(' of ')) yield [key, Kind.honorific]
    if (key.includes(' ')) yield [key.slice(0, key.indexOf(' ')), Kind.honorific]
  }
}

/** A word of several lists has the kinds of all. */
const table = compilePhrases(kindRows(), (first, second) => first | second)

const continents = compileList(partsOfTheWorld)

/** A word, or a listed phrase of several, with its kinds (0 where it is in no list). */
export interface Token {
  readonly kinds: number
  readonly firstWord: number
  readonly endWord: number
}

/** The tokens between two words. A country is one token, with `the` and forms of state before its name. */
export function readTokens(source: Source, firstWord: number, endWord: number): Token[] {
  const tokens: Token[] = []
  for (let word = firstWord; word < endWord; ) {
    const match = findWords(source, word, endWord)
    const named = match && match.endWord - word > 2 ? null : readCountryToken(source, word, endWord)
    const country = named && isStreetName(source, named, endWord) ? null : named
    const end = Math.max(match?.endWord ?? 0, word + 1)
    if (country && country.endWord >= end) {
      tokens.push({ ...country, kinds: country.kinds | (country.endWord === end ? (match?.value ?? 0) : 0) })
      word = country.endWord
      continue
    }
    const listed = match?.value ?? 0
    const kinds =
      isShortName(source, word, end, listed) && !(end < endWord && source.shapes[end] === Shape.digits)
        ? listed & ~Kind.box
        : listed
    tokens.push({
      kinds: isSecondHalf(source, word) ? kinds & ~Kind.building : kinds,
      firstWord: word,
      endWord: end,
    })
    word = end
  }
  return tokens
}

/** `Dr Li Po`, `Ivo Bp`: a post box has capitals, or a number behind it. */
function isShortName({ shapes, starts, ends }: Source, word: number, end: number, kinds: number): boolean {
  const isShort = end === word + 1 && ends[word]! - starts[word]! === 2
  return isShort && shapes[word] === Shape.capital && (kinds & Kind.box) !== 0
}

/** `Ana Sample-Hall`: the second half of a double name is no building. */
function isSecondHalf(source: Source, word: number): boolean {
  const start = source.starts[word]!
  return word > 0 && source.text[start - 1] === '-' && source.ends[word - 1] === start - 1
}

/** `Senator the Hon. Ivo Sample`: with a small letter the article is a word of its own. */
function findWords(source: Source, word: number, endWord: number) {
  const isArticle = source.shapes[word] === Shape.lower && isWord(source, word, 'the')
  return findPhrase(table, source, word, isArticle ? word + 1 : endWord)
}

/** `Pennsylvania Avenue`, `New Hampshire Ave`: the street has the name of a state. */
function isStreetName(source: Source, { endWord: next }: Token, endWord: number): boolean {
  if (next >= endWord || source.starts[next]! - source.ends[next - 1]! > 1) return false
  const street = findPhrase(table, source, next, endWord)
  return street !== null && (street.value & Kind.namedBefore) !== 0
}

function readCountryToken(source: Source, word: number, endWord: number): Token | null {
  if (source.shapes[word] === Shape.digits) return null
  const country = findCountry(source, word, endWord)
  if (country && source.shapes[country.endWord - 1] !== Shape.lower)
    return {
      kinds: Kind.country,
      firstWord: word,
      endWord: behindContinent(source, country.endWord, endWord),
    }
  const demonym = source.shapes[word] === Shape.lower ? null : findDemonym(source, word, endWord)
  return demonym ? { kinds: Kind.demonym, firstWord: word, endWord: demonym.endWord } : null
}

/** `Jamaica, West Indies`, `Guyana, South America`: the part of the world belongs to the country before it. */
function behindContinent(source: Source, word: number, endWord: number): number {
  if (word >= endWord || !/^,?\s{1,2}$/.test(source.text.slice(source.ends[word - 1]!, source.starts[word])))
    return word
  return findPhrase(continents, source, word, endWord)?.endWord ?? word
}

/** Whether a token has one of some kinds. */
export function isKind(token: Token | undefined, kinds: number): boolean {
  return token !== undefined && (token.kinds & kinds) !== 0
}
