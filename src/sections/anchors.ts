/** Labels found in the rows of a text. */
import type { FieldKind, SectionKind } from '../data/dialects/dialect.js'
import { findPhrases, mayBegin } from '../source/phrases.js'
import { isBlank, isWord, type Line, Shape, type Source } from '../source/read-source.js'
import type { Span } from '../types.js'
import { searchDate } from '../values/date.js'
import type { LabelEntry, LabelPart, Lexicon } from './lexicon.js'
import { findLostColon } from './lost-colon.js'
import { findLookAlikes, findMisspeltContacts, findMisspeltLabels } from './misspelt.js'
import { findRespaced } from './respaced.js'

export interface Anchor {
  readonly entry: LabelEntry
  readonly opens: SectionKind | null
  readonly field: FieldKind | null
  /** Where the printed label begins and ends, its colon included. */
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  /** Index of the row in reading order. */
  readonly row: number
  readonly slots: Readonly<Record<string, Span>>
  /** Whether it took tolerance to read it. */
  readonly repaired: boolean
}

/** A slot is at most this many words long. */
const SLOT_WORDS = 14
/** From this length on a label that is no heading is read in the middle of a line as well. */
const SENTENCE_WORDS = 4

/** Finds the labels, in reading order; they do not overlap. Linear: each word is looked up once. */
export function findAnchors(source: Source, rows: readonly Line[], lexicon: Lexicon): Anchor[] {
  const anchors: Anchor[] = []
  let next = 0
  rows.forEach((row, index) => {
    // Only where a label ran into this row: the words of a second column come before the last of the first.
    const start = next > row.firstWord && next <= row.endWord ? next : row.firstWord
    const before = anchors.length
    const damaged =
      start === row.firstWord ? readDamaged(source, row, index, findLookAlikes(source, row, lexicon)) : null
    if (damaged) anchors.push(damaged)
    for (let word = damaged?.endWord ?? start; word < row.endWord; word++) {
      if (!mayBegin(lexicon.table, source.hashes[word]!)) continue
      const anchor = findAnchor(source, rows, index, word, lexicon)
      if (!anchor) continue
      anchors.push(anchor)
      word = Math.max(word, anchor.endWord - 1)
      // A label may run over the end of its row, where columns do not stand in between.
      if (rows[index + 1]?.firstWord === row.endWord) next = anchor.endWord
    }
    if (anchors.length > before || start > row.firstWord) return
    const respaced = findRespaced(source, row, lexicon)
    if (respaced) {
      anchors.push({
        ...respaced,
        opens: respaced.entry.opens,
        field: respaced.entry.field,
        start: row.start,
        firstWord: row.firstWord,
        row: index,
        slots: {},
        repaired: true,
      })
      return
    }
    const contact = readDamaged(source, row, index, findMisspeltContacts(source, row, lexicon))
    if (contact) anchors.push(contact)
    if (contact || !isUpper(source, row.firstWord, Math.min(row.endWord, row.firstWord + 2))) return
    const misspelt = readDamaged(source, row, index, findMisspeltLabels(source, row, lexicon))
    if (misspelt) anchors.push(misspelt)
  })
  return anchors
}

function findAnchor(
  source: Source,
  rows: readonly Line[],
  rowIndex: number,
  word: number,
  lexicon: Lexicon,
): Anchor | null {
  const row = rows[rowIndex]!
  const following = rows[rowIndex + 1]
  // `Share:` above `This action has no end date.` is not `Share this:`.
  const limit = following && runsOn(source, row, following) ? following.endWord : row.endWord
  for (const match of findPhrases(lexicon.table, source, word, limit)) {
    for (const entry of match.value) {
      const rest = matchParts(source, entry, match.endWord, limit, row)
      if (!rest) continue
      const last = source.ends[rest.endWord - 1]!
      const printed = skipColon(source, last)
      const lost =
        printed === last && canLoseColon(source, row, entry, match.firstWord)
          ? findLostColon(source, row, entry.field, last)
          : -1
      const end = lost < 0 ? printed : lost
      if (lost < 0 && !isPlaced(source, row, entry, match.firstWord, rest.endWord, end)) continue
      return {
        entry,
        opens: entry.opens,
        field: entry.field,
        start: openSign(source, row, match.start, entry.opens),
        end,
        firstWord: match.firstWord,
        endWord: rest.endWord,
        row: rowIndex,
        slots: rest.slots,
        repaired: lost >= 0,
      }
    }
  }
  return null
}

/** Only at the head of a row, and with a capital: in running text a colon must show the label. */
function canLoseColon(source: Source, row: Line, entry: LabelEntry, firstWord: number): boolean {
  return (
    entry.needsColon &&
    entry.opens === null &&
    firstWord === row.firstWord &&
    source.shapes[firstWord] !== Shape.lower
  )
}

/** Whether a label may go on in the row below: no sentence ends between them, and no label above a blank line. */
function runsOn(source: Source, row: Line, next: Line): boolean {
  const last = source.text[row.end - 1]!
  return next.firstWord === row.endWord && !'.!?'.includes(last) && (last !== ':' || next.gap === 0)
}

/** Fills the slots of a label; null where a word that should follow does not. */
function matchParts(
  source: Source,
  { parts, needsColon, field, opens }: LabelEntry,
  firstWord: number,
  limit: number,
  row: Line,
): { endWord: number; slots: Record<string, Span> } | null {
  const slots: Record<string, Span> = {}
  let word = firstWord
  for (const part of parts) {
    if (part.words.length === 0) {
      const end = needsColon ? beforeColon(source, word, row) : row.endWord
      const last = Math.max(
        word,
        field === 'deadline' && opens === null ? behindDate(source, word, end) : end,
      )
      if (last > word) slots[part.slot] = { start: source.starts[word]!, end: source.ends[last - 1]! }
      word = last
      continue
    }
    const found = findWords(source, part, word, Math.min(limit, word + SLOT_WORDS))
    if (found < 0) return null
    if (found > word) slots[part.slot] = { start: source.starts[word]!, end: source.ends[found - 1]! }
    word = found + part.words.length
  }
  return { endWord: word, slots }
}

/** `… officials by 1 March, 2018: Minister …`: where a label ends in its colon, so does its slot; else with the row. */
function beforeColon(source: Source, from: number, row: Line): number {
  for (let word = from; word < Math.min(row.endWord, from + SLOT_WORDS); word++)
    if (source.text[source.ends[word]!] === ':') return word + 1
  return row.endWord
}

/** A date stands within so many words behind its label. */
const DATE_WORDS = 9

/** `This Urgent Action expires on June 3 2024. 2. Write a letter …`: in a page on one line the next labels follow. */
function behindDate(source: Source, from: number, end: number): number {
  const limit = Math.min(end, from + DATE_WORDS)
  return end > limit ? (searchDate(source, from, limit)?.endWord ?? limit) : end
}

function findWords(source: Source, part: LabelPart, from: number, limit: number): number {
  for (let word = from; word + part.words.length <= limit; word++) {
    if (part.words.every((w, i) => source.hashes[word + i] === part.hashes[i] && isWord(source, word + i, w)))
      return word
  }
  return -1
}

/** The offset after a colon (and a closing bracket or blanks before it), or the same offset. */
function skipColon(source: Source, end: number): number {
  let i = end
  while (i < end + 4 && !isBreak(source.text, i) && isBeforeColon(source.text, i)) i++
  return source.text.charCodeAt(i) === 58 || source.text.charCodeAt(i) === 0xff1a ? i + 1 : end
}

function isBeforeColon(text: string, i: number): boolean {
  return isBlank(text.charCodeAt(i)) || ')]”".'.includes(text[i] ?? ' ')
}

function isBreak(text: string, i: number): boolean {
  return text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13
}

const listNumber = /\s\d{1,2}\)\s{1,2}$/
const stepNumber = /\s\d{1,2}[.)]\s{1,2}$/

/** A label keeps the bracket, bullet or list number that opens it: `(Salutation: Dear President)`, `2) TAKE ACTION`. */
function openSign(source: Source, row: Line, start: number, opens: SectionKind | null): number {
  if (start > row.start && source.text[start - 1] === '(') return start - 1
  // `Salutation: Dear Minister 2) LET US KNOW`, `… in prison. 1. Please take action`: in the middle of a row as well.
  const before = source.text.slice(Math.max(row.start, start - 6), start)
  const number = opens === null ? null : (opens === 'steps' ? stepNumber : listNumber).exec(before)
  if (number) return start - number[0].length + 1
  const head = source.text.slice(row.start, Math.min(start, row.start + 6))
  return start - row.start < 6 && /^(?:\d{1,2}[.)]|[^\p{L}\p{N}]{0,3})\s*$/u.test(head) ? row.start : start
}

/** Whether a label may stand here: see `Label` for the rule. */
function isPlaced(
  source: Source,
  row: Line,
  entry: LabelEntry,
  firstWord: number,
  endWord: number,
  end: number,
): boolean {
  const colon = end > source.ends[endWord - 1]!
  const opensRow = firstWord === row.firstWord || startsAfterNumber(source, row, firstWord)
  const fillsRow = opensRow && endWord >= row.endWord
  if (entry.needsColon && !colon && !fillsRow) return false
  if (opensRow)
    return entry.needsColon || fillsRow || entry.wordCount > 2 || colon || isUpper(source, firstWord, endWord)
  if (entry.lineOnly) return false
  if (entry.capitals && entry.head.length > 1) return isUpper(source, firstWord, endWord)
  if ((entry.needsColon && colon) || entry.wordCount >= SENTENCE_WORDS) return true
  if (entry.opens === 'letter-end') return isSentence(source, firstWord, endWord)
  // `Here is a draft. Please write before 30 April 2019.`
  return entry.field === 'deadline' && entry.parts.length > 0 && followsSentence(source, firstWord)
}

/** `2) TAKE ACTION`: a list number before a label. */
function startsAfterNumber(source: Source, row: Line, firstWord: number): boolean {
  return (
    firstWord === row.firstWord + 1 &&
    source.shapes[row.firstWord] === Shape.digits &&
    source.ends[row.firstWord]! - source.starts[row.firstWord]! <= 2 &&
    '.)'.includes(source.text[source.ends[row.firstWord]!] ?? ' ')
  )
}

/** `… in peace. Yours sincerely,`: a closing formula at the end of a flattened letter. */
function isSentence(source: Source, firstWord: number, endWord: number): boolean {
  return followsSentence(source, firstWord) && source.text[source.ends[endWord - 1]!] === ','
}

function followsSentence(source: Source, word: number): boolean {
  return word > 0 && /[.!?]/.test(source.text.slice(source.ends[word - 1], source.starts[word]))
}

function isUpper(source: Source, firstWord: number, endWord: number): boolean {
  for (let word = firstWord; word < endWord; word++) {
    const shape = source.shapes[word]
    if (shape === Shape.lower || shape === Shape.capital) return false
  }
  return true
}

/** A label at the start of a row, in capitals, of which a word is misspelt: the first of some that may stand there. */
function readDamaged(
  source: Source,
  row: Line,
  index: number,
  entries: readonly LabelEntry[],
): Anchor | null {
  const { firstWord } = row
  for (const entry of entries) {
    const rest = matchParts(source, entry, firstWord + entry.head.length, row.endWord, row)
    if (!rest) continue
    const end = skipColon(source, source.ends[rest.endWord - 1]!)
    if (!isPlaced(source, row, entry, firstWord, rest.endWord, end)) continue
    return {
      entry,
      opens: entry.opens,
      field: entry.field,
      start: row.start,
      end,
      firstWord,
      endWord: rest.endWord,
      row: index,
      slots: rest.slots,
      repaired: true,
    }
  }
  return null
}
