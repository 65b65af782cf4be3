/**
 * The heading of a document, from its first word of kind or case number on: `FU UA: 129/10 Index: EUR 57/004/2010
 * Kazakhstan Date: 17 September 2010`, or the lines of the forms before 2009.
 */
import { headerLabels, limitWords } from '../../data/words/heading.js'
import { type Problem, report } from '../../diagnostics.js'
import { cutRow } from '../../sections/split-sections.js'
import { compilePhrases, findPhrase, searchPhrase } from '../../source/phrases.js'
import { isWord, type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import { findDate, searchDate } from '../../values/date.js'
import { findIndex } from '../../values/index-code.js'
import { readChain } from './chain.js'
import { findCountries } from './countries.js'
import { addCase, type Draft, setIssued } from './draft.js'
import { readForm } from './form.js'
import { findKind, searchKind } from './kind.js'
import type { HeaderPlace } from './locate.js'
import { lastWordOf, readDateRow, rowOfWord, skipSigns } from './rows.js'

const labels = compilePhrases(headerLabels.map((words) => [words, true] as const))
const limits = compilePhrases(limitWords.map((words) => [words, true] as const))
/** A heading has at most so many rows from its case number on. */
const ROWS = 16
/** Date, limited action and access word stand at most so many rows above the number. */
const ROWS_ABOVE = 8
/** A banner such as `URGENT ACTION - CORRECTED VERSION` has at most so many words. */
const BANNER_WORDS = 5

/** Reads the heading that begins at `place`. */
export function readHeader(
  source: Source,
  rows: readonly Line[],
  place: HeaderPlace,
  draft: Draft,
  problems: Problem[],
): void {
  readVotes(source, place, draft)
  const end = lastWordOf(rows, place.row, ROWS)
  const bare = place.caseWord > place.word
  const own = findOwnLabels(source, place.caseWord, end, bare)
  const chain = readChain(source, place.caseWord, own ?? end, bare)
  for (const match of chain.cases) addCase(draft, match)
  draft.links.push(...chain.links)
  const between = chain.cases[0]?.between
  if (between) draft.countries = findCountries(source, between[0], between[1])?.countries ?? []
  const first = readAbove(source, rows, place, draft)
  const after = readOwnLabels(source, rows, chain.endWord, end, draft)
  if (after.sheet) draft.rest = readSheet(source, rows, after.word, draft, problems)
  else draft.rest = readForm(source, rows, place.row, after.word, draft)
  takeRows(rows, between ? Math.min(first, readTitleAbove(source, rows, place.row, draft)) : first, draft)
}

/** AIUSA 2022: the title in capitals stands above `UA: USA 57.22`. Gives its row. */
function readTitleAbove(source: Source, rows: readonly Line[], at: number, draft: Draft): number {
  const row = rows[at - 1]
  if (!row || draft.title !== null || row.endWord - row.firstWord < 2 || readDateRow(source, row)) return at
  draft.title = { start: row.start, end: row.end }
  return at - 1
}

function readVotes(source: Source, place: HeaderPlace, draft: Draft): void {
  for (let word = place.word; word < place.caseWord; ) {
    const vote = findKind(source, word, place.caseWord + 1, word === place.word)
    if (vote) draft.votes.push(vote)
    word = vote ? vote.endWord : word + 1
  }
}

/** `UA: 123/13 Index: …`: the word of the label directly behind the number, where the references end. */
function findOwnLabels(source: Source, caseWord: number, end: number, bare: boolean): number | null {
  const [match] = readChain(source, caseWord, Math.min(end, caseWord + 8), bare).cases
  if (!match || match.endWord >= end) return null
  const label = findPhrase(labels, source, match.endWord, end)
  const gap = source.text.slice(match.end, source.starts[match.endWord])
  return label && !gap.includes('(') ? match.endWord : null
}

/** Labels and the index that may stand behind the number; `sheet` where this is the one line of a casesheet. */
function readOwnLabels(
  source: Source,
  rows: readonly Line[],
  from: number,
  end: number,
  draft: Draft,
): { word: number; sheet: boolean } {
  let word = from
  let sheet = false
  for (;;) {
    const label = findPhrase(labels, source, word, end)
    if (!label) break
    word = label.endWord
    const index = findIndex(source, word, end)
    if (index) {
      draft.index ??= index
      word = index.endWord
      sheet = true
    }
  }
  if (word === from || !sheet) return { word, sheet: false }
  // `UA 12/94 AI Index: … Distr: UA/SC Fear of torture 3 May 1994`: a re-ordered form, no casesheet.
  const row = rows[rowOfWord(rows, Math.max(from, word - 1))]
  const form = row !== undefined && source.text.slice(row.start, row.end).includes('Distr')
  return { word, sheet: !form }
}

/** Country and date of a casesheet; the rows that follow. */
function readSheet(
  source: Source,
  rows: readonly Line[],
  from: number,
  draft: Draft,
  problems: Problem[],
): readonly Line[] {
  let at = rowOfWord(rows, from - 1)
  let word = from
  // A mail may break the line within the country: `Saudi` / `Arabia Date: 3 May 2013`.
  const reach = rows[at + 1]?.firstWord === rows[at]!.endWord ? rows[at + 1]!.endWord : rows[at]!.endWord
  const list = word < rows[at]!.endWord ? findCountries(source, word, reach) : null
  if (list) {
    if (draft.countries.length === 0) draft.countries = list.countries
    word = list.endWord
    at = rowOfWord(rows, word - 1, at)
  }
  const found = searchDate(source, word, rows[at]!.endWord)
  if (found) setIssued(draft, found)
  if (!list && draft.countries.length === 0)
    reportCountry(source, word, rows[at]!, found?.firstWord, problems)
  if (!found) at = readDateBelow(source, rows, at, draft)
  const rest = rows.slice(at + 1)
  const tail = found ? cutRow(source, rows[at]!, found.end, rows[at]!.end) : null
  return tail && tail.endWord - tail.firstWord > 4 ? [tail, ...rest] : rest
}

/** `Date: 4 October 2012 AI` on one of the next rows. */
function readDateBelow(source: Source, rows: readonly Line[], at: number, draft: Draft): number {
  for (let i = at + 1; i <= Math.min(at + 2, rows.length - 1); i++) {
    const row = rows[i]!
    if (row.endWord - row.firstWord > 6 || row.endWord === row.firstWord) continue
    const word = isWord(source, row.firstWord, 'date') ? row.firstWord + 1 : row.firstWord
    const date = findDate(source, word, row.endWord)
    if (!date?.iso) continue
    setIssued(draft, date)
    return i
  }
  return at
}

function reportCountry(
  source: Source,
  word: number,
  row: Line,
  dateWord: number | undefined,
  problems: Problem[],
) {
  let end = dateWord ?? row.endWord
  while (end > word && isWord(source, end - 1, 'date')) end--
  if (end <= word || source.shapes[word] === Shape.lower || source.shapes[word] === Shape.digits) return
  const span = { start: source.starts[word]!, end: source.ends[end - 1]! }
  report(problems, 'country-unknown', { span, detail: source.text.slice(span.start, span.end) })
}

/** What stands above the number: index, date and the sentence of a limited action. Gives the first row of it all. */
function readAbove(source: Source, rows: readonly Line[], place: HeaderPlace, draft: Draft): number {
  const top = place.access >= 0 ? place.access : Math.max(0, place.row - ROWS_ABOVE)
  let first = place.access >= 0 ? place.access : place.row
  if (place.access >= 0) readAccess(source, rows, place, draft)
  for (let i = place.row - 1; i >= top; i--) {
    const date = readDateRow(source, rows[i]!)
    if (date && draft.issued === null) {
      // A page's own date stands apart: `Amnesty International` / `October 26, 2007` / `Appeal/Urgent Action`.
      setIssued(draft, date, place.access < 0 && place.row - i > 2)
      first = Math.min(first, i)
    }
    readLimit(source, rows, i, draft)
    readBanner(source, rows[i]!, draft)
  }
  if (draft.issued === null && place.access >= 0) readPageDate(source, rows, place.access, draft)
  return first
}

/** `EXTERNAL (for general distribution) AI Index: AMR 51/71/92`, both labels before both values, date behind. */
function readAccess(source: Source, rows: readonly Line[], place: HeaderPlace, draft: Draft): void {
  for (let word = rows[place.access]!.firstWord; word < place.word; word++) {
    const index = findIndex(source, word, place.word)
    if (index) {
      draft.index ??= index
      word = index.endWord - 1
      continue
    }
    const date = findDate(source, word, place.word)
    if (!date?.iso) continue
    setIssued(draft, date)
    word = date.endWord - 1
  }
}

/** `STOP ACTION`, `CORRECTED VERSION` on a line of their own above the number. */
function readBanner(source: Source, row: Line, draft: Draft): void {
  if (row.endWord - row.firstWord > BANNER_WORDS) return
  const vote = searchKind(source, row.firstWord, row.endWord)
  if (vote && vote.endWord === row.endWord) draft.votes.push(vote)
}

function readPageDate(source: Source, rows: readonly Line[], access: number, draft: Draft): void {
  for (let i = access - 1; i >= Math.max(0, access - ROWS_ABOVE); i--) {
    const date = readDateRow(source, rows[i]!)
    if (date) setIssued(draft, date, true)
  }
}

/** `This is a limited action. Please send up to 5 appeals per section.` */
function readLimit(source: Source, rows: readonly Line[], at: number, draft: Draft): void {
  const row = rows[at]!
  const match = draft.limit === null ? searchPhrase(limits, source, row.firstWord, row.endWord) : null
  if (!match) return
  const next = rows[at + 1]
  const end = next?.firstWord === row.endWord ? next.endWord : row.endWord
  for (let word = match.endWord; word < end; word++) {
    if (source.shapes[word] !== Shape.digits || source.ends[word]! - source.starts[word]! > 3) continue
    if (skipSigns(source.text, source.ends[word]!, source.ends[word]! + 1, '') > source.ends[word]!) {
      const span = { start: source.starts[word]!, end: source.ends[word]! }
      draft.limit = { value: Number(wordText(source, word)), span }
      return
    }
  }
}

function takeRows(rows: readonly Line[], first: number, draft: Draft): void {
  const stop = draft.rest?.[0]?.start ?? Number.POSITIVE_INFINITY
  const last = draft.rest === null ? rows.length : rows.length - draft.rest.length
  for (let i = first; i < Math.min(rows.length, last + 1); i++)
    if (rows[i]!.start < stop) draft.used.push(rows[i]!)
}
