/** `PREFFERED LANGUAGE TO ADDRESS TARGET:`: labels of which one word is misspelt. */
import { foldText } from '../source/fold.js'
import { type Line, type Source, wordText } from '../source/read-source.js'
import { allowedSlips, spellingDistance } from '../values/spelling.js'
import type { LabelEntry, Lexicon } from './lexicon.js'

/** A misspelt label has at least this many words, so that one of them may be wrong. */
const MISSPELT_WORDS = 3

/** Labels that a row in capitals may begin with, if one of their words is misspelt. */
export function findMisspeltLabels(source: Source, row: Line, lexicon: Lexicon): readonly LabelEntry[] {
  const { firstWord } = row
  if (row.endWord - firstWord < MISSPELT_WORDS) return []
  return lexicon.longEntries.filter((entry) => {
    const { head, headHashes } = entry
    const isNear =
      source.hashes[firstWord] === headHashes[0] || source.hashes[firstWord + 1] === headHashes[1]
    return isNear && firstWord + head.length <= row.endWord && matchesMisspelt(source, firstWord, entry)
  })
}

/** Whether all words of a label but one stand here, and that one with few slips. */
function matchesMisspelt(source: Source, firstWord: number, entry: LabelEntry): boolean {
  let wrong = -1
  for (let i = 0; i < entry.head.length; i++) {
    if (source.hashes[firstWord + i] === entry.headHashes[i]) continue
    if (wrong >= 0) return false
    wrong = i
  }
  if (wrong < 0) return false
  const expected = entry.head[wrong]!
  const slips = allowedSlips(expected.length)
  return (
    slips > 0 && spellingDistance(foldText(wordText(source, firstWord + wrong)), expected, slips) <= slips
  )
}
