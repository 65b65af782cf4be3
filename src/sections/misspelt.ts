/** `PREFFERED LANGUAGE TO ADDRESS TARGET:`, `APPEALS T0:`: labels with a slip of the pen, or of the scan. */
import { foldText } from '../source/fold.js'
import { type Line, Shape, type Source, wordText } from '../source/read-source.js'
import { allowedSlips, spellingDistance } from '../values/spelling.js'
import type { LabelEntry, Lexicon } from './lexicon.js'
import { fitsContact } from './lost-colon.js'

/** A misspelt label has at least this many words, so that one of them may be wrong. */
const MISSPELT_WORDS = 3

/** Labels that a row in capitals may begin with, if one of their words is misspelt; the longest first. */
export function findMisspeltLabels(source: Source, row: Line, lexicon: Lexicon): readonly LabelEntry[] {
  const { firstWord } = row
  if (row.endWord - firstWord < MISSPELT_WORDS) return findMisspeltPairs(source, row, lexicon)
  const long = lexicon.longEntries.filter((entry) => {
    const { head, headHashes } = entry
    const isNear =
      source.hashes[firstWord] === headHashes[0] || source.hashes[firstWord + 1] === headHashes[1]
    return isNear && firstWord + head.length <= row.endWord && matchesMisspelt(source, firstWord, entry)
  })
  return long.length > 0 ? long.sort(longestFirst) : findMisspeltPairs(source, row, lexicon)
}

function longestFirst(a: LabelEntry, b: LabelEntry): number {
  return b.wordCount - a.wordCount
}

/** `BACKGRUND INFORMATION`, `RECOMENDED ACTION: Please …`: two words in capitals that fill the row or have a colon. */
function findMisspeltPairs(source: Source, row: Line, lexicon: Lexicon): readonly LabelEntry[] {
  const { firstWord } = row
  const end = firstWord + 2
  if (end > row.endWord) return []
  const hasColon = source.text[source.ends[end - 1]!] === ':'
  if ((!hasColon && end < row.endWord) || source.shapes[end - 1] !== Shape.upper) return []
  return lexicon.pairEntries.filter(({ head, headHashes }) =>
    head.some((word, i) => {
      const other = 1 - i
      return (
        source.hashes[firstWord + other] === headHashes[other] &&
        isOneSlip(foldText(wordText(source, firstWord + i)), word)
      )
    }),
  )
}

/** One letter lost, doubled, changed or swapped, in a word of five letters or more. */
function isOneSlip(printed: string, expected: string): boolean {
  return expected.length >= FEWEST_LETTERS && spellingDistance(printed, expected, 1) === 1
}

const FEWEST_LETTERS = 5
const LONGEST_WORD = 20

/** `Telgrams: Minister …`, `Faxess: + 44 …`: a label of one word before a value of its kind; the nearest of the labels. */
export function findMisspeltContacts(source: Source, row: Line, lexicon: Lexicon): readonly LabelEntry[] {
  const { firstWord } = row
  const length = source.ends[firstWord]! - source.starts[firstWord]!
  if (row.endWord - firstWord < 2 || length < FEWEST_LETTERS - 1 || length > LONGEST_WORD) return none
  const colon = /^\s?:/.exec(source.text.slice(source.ends[firstWord], source.ends[firstWord]! + 2))
  if (!colon || source.shapes[firstWord] === Shape.lower) return none
  const printed = foldText(wordText(source, firstWord))
  const start = source.ends[firstWord]! + colon[0].length
  const value = source.text.slice(start, Math.min(row.end, start + 80)).trimStart()
  return lexicon.contactEntries.filter(
    ({ head, field }) => isOneSlip(printed, head[0]!) && fitsContact(field, value),
  )
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
