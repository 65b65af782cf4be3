/** What mails and pages round a document say of it: subject, date, page title, catalogue card. */

import { cardLabels, pageDateLabels, pageTitleWords } from '../../data/words/site-titles.js'
import { append } from '../../source/append.js'
import { compileList, findPhrase } from '../../source/phrases.js'
import { isWord, type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import { expandYear } from '../../values/calendar.js'
import { completeDate, type DateMatch, searchDate } from '../../values/date.js'
import { findIndex } from '../../values/index-code.js'
import { isSameCase } from './chain.js'
import { findCountries } from './countries.js'
import { addCase, type Draft, setIssued } from './draft.js'
import { searchKind } from './kind.js'
import { readHeadingLine } from './line.js'

const dates = compileList(pageDateLabels)
const cards = compileList(cardLabels)
const pageTitles = compileList(pageTitleWords)
/** Wrappers are no longer than this. */
const ROWS = 60

/** Reads the rows above a heading (all rows where there is no heading); gives the rows that are wrapper only. */
export function readWrapper(source: Source, rows: readonly Line[], draft: Draft): Line[] {
  const taken: Line[] = []
  for (const row of rows.slice(0, ROWS)) {
    if (row.endWord === row.firstWord) continue
    if (readCard(source, row, draft) || readSubject(source, row, draft) || readPageDate(source, row, draft))
      taken.push(row)
    else if (readPageTitle(source, row, draft)) taken.push(row)
  }
  return taken
}

/** `, Index number: AFR 32/014/2009`. */
function readCard(source: Source, row: Line, draft: Draft): boolean {
  const label = findPhrase(cards, source, row.firstWord, row.endWord)
  const index = label && findIndex(source, label.endWord, row.endWord)
  if (index) draft.index ??= index
  return index !== null && index !== undefined
}

/** `Subject: Third follow-up to EX 21/99 on Colombia`: what the document does not say itself. */
function readSubject(source: Source, row: Line, draft: Draft): boolean {
  if (!isWord(source, row.firstWord, 'subject') || source.text[source.ends[row.firstWord]!] !== ':')
    return false
  const line = readHeadingLine(source, row.firstWord + 1, row.endWord)
  const [match] = line.cases
  const same =
    match === undefined || draft.cases.length === 0 || draft.cases.some((known) => isSameCase(known, match))
  if (!same) return true
  if (match && draft.cases.length === 0) for (const found of line.cases) addCase(draft, found)
  if (match) append(draft.votes, line.votes)
  if (draft.countries.length === 0) draft.countries = line.countries
  return true
}

/** `Date: Fri, 26 Mar 1999 14:40:09 -0500`, `Posted on October 6, 2012`. */
function readPageDate(source: Source, row: Line, draft: Draft): boolean {
  const label = findPhrase(dates, source, row.firstWord, row.endWord)
  if (!label || row.endWord - row.firstWord > 16) return false
  const sign = source.text.slice(label.end, label.end + 1)
  const date = searchDate(source, label.endWord, row.endWord)
  // `Posted 15 March 2019`
  const isAlone = date !== null && date.start === source.starts[label.endWord] && date.endWord === row.endWord
  if (sign !== ':' && !isAlone && !/\son$/i.test(source.text.slice(label.start, label.end))) return false
  const whole = date && (date.iso ? date : withShortYear(source, date, row.endWord))
  if (whole) setIssued(draft, whole, true)
  return whole !== null
}

/** `18 Mar 99 17:21:44 -0500`: in a mail's date the year is the word behind the month. */
function withShortYear(source: Source, date: DateMatch, endWord: number): DateMatch | null {
  const word = date.endWord
  if (
    word >= endWord ||
    source.shapes[word] !== Shape.digits ||
    source.ends[word]! - source.starts[word]! !== 2
  )
    return null
  const year = expandYear(wordText(source, word))
  const completed = completeDate(date, `${year}-07-01`)
  if (!completed?.iso.startsWith(String(year))) return null
  return { ...date, iso: completed.iso, year, end: source.ends[word]!, endWord: word + 1 }
}

/** `Document - Nepal: Further information on Fear for safety`, `Kenya: Further information: …`. */
function readPageTitle(source: Source, row: Line, draft: Draft): boolean {
  const label = findPhrase(pageTitles, source, row.firstWord, row.endWord)
  const first =
    label && /^\s?[-–:]/.test(source.text.slice(label.end, label.end + 2)) ? label.endWord : row.firstWord
  const list = findCountries(source, first, row.endWord)
  if (
    !list ||
    !source.text
      .slice(list.end, list.end + 2)
      .trimStart()
      .startsWith(':')
  )
    return first !== row.firstWord
  if (draft.countries.length === 0) draft.countries = list.countries
  const vote = searchKind(source, list.endWord, Math.min(row.endWord, list.endWord + 4))
  if (vote) draft.votes.push(vote)
  return true
}
