/** States and provinces in an address: no city is one of them. */

import { stateCodes, stateNames } from '../../data/words/cities.js'
import { provinceNames } from '../../data/words/provinces.js'
import { compileList, findPhrase, findPhrases } from '../../source/phrases.js'
import { type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import type { Piece } from './address-pieces.js'

const states = compileList([...stateCodes, ...stateNames])

export const provinces = compileList(provinceNames)

export function isState(source: Source, span: Span): boolean {
  const text = source.text.slice(span.start, span.end)
  if (/^[A-Z]{2,3}$|^[A-Z]\.[A-Z]\.?$/.test(text)) return true
  const first = wordAt(source, span.start)
  const endWord = wordAt(source, span.end)
  return findPhrases(states, source, first, endWord).some((match) => match.endWord === endWord)
}

/** `Austin Texas`: a city ends before its state; `Oklahoma City` and `New York` are none. */
export function beforeState(source: Source, span: Span): number {
  const firstWord = wordAt(source, span.start)
  const endWord = wordAt(source, span.end)
  for (let word = firstWord + 1; word < endWord; word++)
    if (findPhrases(states, source, word, endWord).some((match) => match.endWord === endWord))
      return source.ends[word - 1]!
  return span.end
}

/** A piece that is a province as a whole: `Perak`. */
export function isProvince(source: Source, { tokens }: Piece): boolean {
  const endWord = tokens.at(-1)!.endWord
  return findPhrase(provinces, source, tokens[0]!.firstWord, endWord)?.endWord === endWord
}
