/** What a heading says of the kind of its document: `Further information on`, `Second UA`, `stop action to`. */
import { finalWords, kindWords, ordinalWords } from '../../data/words/heading.js'
import { seriesWords } from '../../data/words/series.js'
import { compileList, compilePhrases, findPhrase } from '../../source/phrases.js'
import { isWord, type Source, wordText } from '../../source/read-source.js'
import type { Confidence, Kind } from '../../types.js'
import type { CaseMatch } from '../../values/case-number.js'

/** One voice on kind and ordinal. */
export interface KindVote {
  readonly kind: Kind
  readonly ordinal: number | null
  /** Where the ordinal stands. */
  readonly ordinalWord: number | null
  /** `Second UA` counts documents: the ordinal is one less than printed. */
  readonly counted: boolean
  readonly final: boolean
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  readonly confidence: Confidence
}

const kinds = compilePhrases(kindWords)
const ordinals = compilePhrases(ordinalWords)
const finals = compileList(finalWords)
const cases = compilePhrases(seriesWords)

/** The words of kind that begin here: `first and final update to`, `corrected version of`, `THIRD UA`. */
export function findKind(source: Source, word: number, endWord: number, opening: boolean): KindVote | null {
  const count = readOrdinal(source, word, endWord)
  let next = count === null ? word : word + 1
  let final = false
  if (isFinal(source, next, endWord)) {
    final = true
    next++
  } else if (count !== null && isAnd(source, next, endWord) && isFinal(source, next + 1, endWord)) {
    final = true
    next += 2
  }
  const phrase = findPhrase(kinds, source, next, endWord)
  if (phrase && (phrase.value.kind === 'update' || (!final && count === null))) {
    if (phrase.value.opening && !opening) return null
    const counter = count === null ? readCounter(source, phrase.endWord, endWord) : null
    const endsAt = counter === null ? phrase.endWord : phrase.endWord + 1
    return {
      kind: phrase.value.kind,
      ordinal: count ?? counter,
      ordinalWord: count !== null ? word : counter !== null ? phrase.endWord : null,
      counted: false,
      final: final || phrase.value.final === true,
      ...place(source, word, endsAt),
      confidence: phrase.value.damaged ? 'repaired' : 'stated',
    }
  }
  if (count === null || !findPhrase(cases, source, next, endWord)) return null
  return {
    kind: count > 1 ? 'update' : 'initial',
    ordinal: count > 1 ? count - 1 : null,
    ordinalWord: count > 1 ? word : null,
    counted: true,
    final,
    ...place(source, word, next),
    confidence: 'stated',
  }
}

/** An ordinal that counts documents, beside a number without words of kind. */
export function countedVote(source: Source, word: number, count: number): KindVote {
  return {
    kind: 'update',
    ordinal: count - 1,
    ordinalWord: word,
    counted: true,
    final: false,
    ...place(source, word, word + 1),
    confidence: 'stated',
  }
}

/** A voice without ordinal, that the document states. */
export function plainVote(
  kind: Kind,
  { start, end, firstWord, endWord }: Pick<KindVote, 'start' | 'end' | 'firstWord' | 'endWord'>,
): KindVote {
  return {
    kind,
    ordinal: null,
    ordinalWord: null,
    counted: false,
    final: false,
    start,
    end,
    firstWord,
    endWord,
    confidence: 'stated',
  }
}

/** `FU UA: 129/10`, `FI 64/21-5`: the number itself is that of a follow-up. */
export function voteOfCase(match: CaseMatch): KindVote | null {
  if (!match.followUp && match.sequence === null) return null
  const { start, end } = match.spans[0]!
  return {
    kind: 'update',
    ordinal: match.sequence,
    ordinalWord: match.sequence === null ? null : match.endWord - 1,
    counted: false,
    final: false,
    start,
    end,
    firstWord: match.firstWord,
    endWord: match.endWord,
    confidence: 'stated',
  }
}

/** The first words of kind in a range. */
export function searchKind(source: Source, word: number, endWord: number): KindVote | null {
  for (let i = word; i < endWord; i++) {
    const vote = findKind(source, i, endWord, i === word)
    if (vote) return vote
  }
  return null
}

/** An ordinal in words or figures: `third`, `3rd`, `seconf`; null for another word. */
export function readOrdinal(source: Source, word: number, endWord: number): number | null {
  if (word >= endWord) return null
  const match = findPhrase(ordinals, source, word, word + 1)
  if (match) return match.value
  const length = source.ends[word]! - source.starts[word]!
  if (length < 3 || length > 4) return null
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/i.exec(wordText(source, word))
  return figures ? Number(figures[1]) : null
}

/** `Further information (1) on UA 123/95`: the number of the follow-up in brackets. */
function readCounter(source: Source, word: number, endWord: number): number | null {
  if (word >= endWord || source.text[source.starts[word]! - 1] !== '(') return null
  if (source.text[source.ends[word]!] !== ')') return null
  const text = wordText(source, word)
  return /^\d{1,2}$/.test(text) ? Number(text) : null
}

function isFinal(source: Source, word: number, endWord: number): boolean {
  return word < endWord && findPhrase(finals, source, word, word + 1) !== null
}

function isAnd(source: Source, word: number, endWord: number): boolean {
  return word < endWord && (isWord(source, word, 'and') || source.text[source.starts[word]!] === '&')
}

function place(source: Source, firstWord: number, endWord: number) {
  return { start: source.starts[firstWord]!, end: source.ends[endWord - 1]!, firstWord, endWord }
}
