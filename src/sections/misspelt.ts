/** `PREFFERED LANGUAGE TO ADDRESS TARGET:`, `APPEALS T0:`: labels with a slip of the pen, or of the scan. */
import { foldText } from '../source/fold.js'
import { type Line, Shape, type Source, wordText } from '../source/read-source.js'
import { allowedSlips, spellingDistance } from '../values/spelling.js'
import type { LabelEntry, Lexicon } from './lexicon.js'

/** A misspelt label has at least this many words, so that one of them may be wrong. */
const MISSPELT_WORDS = 3

/** Labels that a row in capitals may begin with, if one of their words is misspelt; the longest first. */
export function findMisspeltLabels(source: Source, row: Line, lexicon: Lexicon): readonly LabelEntry[] {
  const { firstWord } = row
  if (row.endWord - firstWord < MISSPELT_WORDS) return []
  const found = lexicon.longEntries.filter((entry) => {
    const { head, headHashes } = entry
    const isNear =
      source.hashes[firstWord] === headHashes[0] || source.hashes[firstWord + 1] === headHashes[1]
    return isNear && firstWord + head.length <= row.endWord && matchesMisspelt(source, firstWord, entry)
  })
  return found.sort(longestFirst)
}

function longestFirst(a: LabelEntry, b: LabelEntry): number {
  return b.wordCount - a.wordCount
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

/** Among so many words of a row one is damaged. */
const LOOK_ALIKE_WORDS = 4

/** What a scan makes of capitals: `ACTlON`, `T0`, `COP1ES`; of two letters that look alike one stands for both. */
const lookAlikes: Readonly<Record<string, string>> = { l: 'i', '1': 'i', '0': 'o', '5': 's', '8': 'b' }

/** Labels in capitals that a row begins with, where letters are read as others that look like them; the longest first. */
export function findLookAlikes(source: Source, row: Line, lexicon: Lexicon): readonly LabelEntry[] {
  const { firstWord } = row
  const end = Math.min(row.endWord, firstWord + LOOK_ALIKE_WORDS)
  let isDamaged = false
  for (let word = firstWord; word < end && !isDamaged; word++) isDamaged = isScanned(source, word)
  if (!isDamaged) return none
  return lexicon.entries
    .filter((entry) => entry.capitals && entry.head.length > 1 && looksLike(source, row, entry))
    .sort(longestFirst)
}

const none: readonly never[] = []

/** Two capitals or figures and more, with a small `l` or a figure among them: `ACTlON`, `T0`, but not `All`. */
function isScanned(source: Source, word: number): boolean {
  const shape = source.shapes[word]
  if (shape !== Shape.mixed && shape !== Shape.capital) return false
  const text = wordText(source, word)
  return /^[A-Z\dl]+$/.test(text) && text.replaceAll('l', '').length > 1
}

function looksLike(source: Source, { firstWord, endWord }: Line, { head, headHashes }: LabelEntry): boolean {
  if (firstWord + head.length > endWord) return false
  let slips = 0
  for (let i = 0; i < head.length; i++) {
    if (source.hashes[firstWord + i] === headHashes[i]) continue
    if (!isScanned(source, firstWord + i)) return false
    if (writeAlike(foldText(wordText(source, firstWord + i))) !== writeAlike(head[i]!)) return false
    slips++
  }
  return slips > 0
}

function writeAlike(word: string): string {
  return word.replace(/[l1058]/g, (sign) => lookAlikes[sign]!)
}
