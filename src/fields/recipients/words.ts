/** What the words of an address block can be: one table, one look-up a word. */
import {
  boxWords,
  buildingWords,
  careOfWords,
  regionWords,
  streetWords,
  weakAddressWords,
} from '../../data/words/address-words.js'
import { officeAdjectives, officeConnectors, officeTopics } from '../../data/words/office-topics.js'
import { englishOrganizations, localOrganizations, missionWords } from '../../data/words/organizations.js'
import {
  englishPositions,
  localPositions,
  rulerPositions,
  trailingTitles,
} from '../../data/words/positions.js'
import { foldText } from '../../source/fold.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import type { Source } from '../../source/read-source.js'

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
} as const

const lists: readonly (readonly [readonly string[], number])[] = [
  [englishPositions, Kind.position],
  [rulerPositions, Kind.position | Kind.ruler],
  [localPositions, Kind.localPosition],
  [trailingTitles, Kind.trailing],
  [englishOrganizations, Kind.organization],
  [localOrganizations, Kind.localOrganization],
  [missionWords, Kind.mission],
  [streetWords, Kind.street],
  [buildingWords, Kind.building],
  [boxWords, Kind.box],
  [regionWords, Kind.region],
  [careOfWords, Kind.careOf],
  [weakAddressWords, Kind.weak],
  [officeTopics, Kind.topic],
  [officeAdjectives, Kind.adjective],
  [officeConnectors, Kind.connector],
]

function mergeKinds(): Map<string, number> {
  const kinds = new Map<string, number>()
  for (const [rows, kind] of lists) {
    for (const phrase of rows.flatMap((row) => row.split(';'))) {
      const key = foldText(phrase)
      if (key !== '') kinds.set(key, (kinds.get(key) ?? 0) | kind)
    }
  }
  return kinds
}

const table = compilePhrases(mergeKinds())

/** A word, or a listed phrase of several, with its kinds (0 where it is in no list). */
export interface Token {
  readonly kinds: number
  readonly firstWord: number
  readonly endWord: number
}

/** The tokens between two words. */
export function readTokens(source: Source, firstWord: number, endWord: number): Token[] {
  const tokens: Token[] = []
  for (let word = firstWord; word < endWord; ) {
    const match = findPhrase(table, source, word, endWord)
    const end = match ? match.endWord : word + 1
    tokens.push({ kinds: match ? match.value : 0, firstWord: word, endWord: end })
    word = end
  }
  return tokens
}

/** Whether a token has one of some kinds. */
export function isKind(token: Token | undefined, kinds: number): boolean {
  return token !== undefined && (token.kinds & kinds) !== 0
}
