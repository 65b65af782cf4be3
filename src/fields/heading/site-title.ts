import { type Document, sectionsOf } from '../../sections/document.js'
import { isSameRow } from '../../sections/furniture.js'
import { append } from '../../source/append.js'
import { at } from '../../source/located.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import { isWord, type Line, type Source, wordAt } from '../../source/read-source.js'
import type { CaseMatch } from '../../values/case-number.js'
import { findCountry, findDemonym, toCountry } from '../../values/country.js'
import { type DateMatch, searchDate } from '../../values/date.js'
import { findCountries } from './countries.js'
import { addCase, type Draft, setIssued } from './draft.js'
import { plainVote } from './kind.js'
import { readDateRow, readTimedDate } from './rows.js'
import { BANNER_LENGTH, findLeadingCountry, joinRows, readTitleRow, type TitleLine } from './title-line.js'

const senders = compilePhrases([['Amnesty International', true]] as const)

/** The title stands within so many rows. */
const ROWS = 25

/** The country alone on its line stands at most so many rows below the title. */
const ROWS_BELOW = 20

/** Directly below the title it may stand in small letters, too. */
const NEAR_ROWS = 3

/** Reads the title line of a section page, the date and the country beside it; false where there is none. */
export function readSiteTitle(source: Source, rows: readonly Line[], isPage: boolean, draft: Draft): boolean {
  const title = findTitle(source, rows, isPage)
  readPageDates(source, rows, title?.row ?? 0, draft)
  if (!title) return false
  if (title.match) addCase(draft, title.match)
  append(draft.votes, title.votes)
  if (title.countries && draft.countries.length === 0) draft.countries = title.countries.countries
  draft.urgent = /urgent/i.test(
    source.text.slice(rows[title.row]!.start, rows[title.row]!.end + BANNER_LENGTH),
  )
  if (title.end > title.start) draft.title = { start: title.start, end: title.end }
  append(draft.used, rows.slice(title.row, title.last + 1))
  const country = findCountryRow(source, rows, title.last)
  if (country && draft.countries.length === 0) {
    draft.countries = country.list.countries
    draft.rest = rows.slice(country.row + 1)
    append(draft.used, rows.slice(0, country.row + 1))
  } else draft.rest = rows.slice(title.last + 1).filter((row) => !draft.used.includes(row))
  inferFromTitle(source, title, draft)
  return true
}

/** The first title line; `isPage` where a country may lead one without other marks. */
export function findTitle(source: Source, rows: readonly Line[], isPage: boolean): TitleLine | null {
  for (let i = 0; i < Math.min(rows.length, ROWS); i++) {
    const joined = joinRows(source, rows[i]!, rows[i + 1])
    const title = joined ? readTitleRow(source, joined, i, isPage) : null
    if (title) return { ...title, last: i + 1 }
    const alone = readTitleRow(source, rows[i]!, i, isPage)
    if (alone) return alone
  }
  return null
}

/** `JORDAN` alone on its line, below greetings of the group. */
function findCountryRow(source: Source, rows: readonly Line[], from: number) {
  for (let i = from + 1; i < Math.min(rows.length, from + ROWS_BELOW); i++) {
    const row = rows[i]!
    const list = row.endWord - row.firstWord <= 6 ? findCountries(source, row.firstWord, row.endWord) : null
    const text = source.text.slice(row.start, row.end)
    const near = i - from <= NEAR_ROWS && list?.start === row.start
    if (list && list.endWord === row.endWord && (near || text === text.toUpperCase())) return { row: i, list }
  }
  return null
}

/** `Urgent Action: Village to be demolished` / `Examplia`: the banner was cut off as a label, the country stands below. */
export function readCountryBelow(source: Source, rows: readonly Line[], draft: Draft): void {
  const country = draft.countries.length === 0 ? findCountryRow(source, rows, 0) : null
  if (!country) return
  draft.countries = country.list.countries
  draft.used.push(rows[country.row]!)
}

const banner = /\s[-–—]\sURGENT ACTION$/

/** A page that names so many numbers in its titles, and asks nothing, is a list; fewer may be links to others. */
const LISTED = 3

/** `SUDAN: Editor held - URGENT ACTION` twice, `Urgent Action: Editor held (Sudan: UA 12.20)` more often: a collection. */
export function readSeveralTitles(document: Document, draft: Draft): boolean {
  const { source } = document
  const asks = sectionsOf(document, 'actions', 'steps', 'recipients', 'letter').length > 0
  const end = document.anchors.find(({ opens }) => opens === 'tail')?.row
  const rows = document.rows.slice(0, end)
  const [first, ...bannered] = rows.filter((row) => isBannered(source, row))
  const other = bannered.find((row) => !isSameRow(source, row, first))
  const numbered = other || asks ? [] : rows.flatMap((row) => readNumber(source, row) ?? [])
  const numbers = new Set(numbered.map(({ value }) => `${value.number}/${value.year}`))
  const cause = other ?? (numbers.size >= LISTED ? numbered[1] : undefined)
  if (cause) draft.votes.push(plainVote('digest', cause))
  return cause !== undefined
}

function isBannered(source: Source, row: Line): boolean {
  const end = source.text.slice(Math.max(row.start, row.end - BANNER_LENGTH - 2), row.end)
  return banner.test(end) && findLeadingCountry(source, row.start, row.end) !== null
}

/** The number at the end of a title. */
function readNumber(source: Source, row: Line): CaseMatch | null {
  return source.text[row.end - 1] === ')' ? (readTitleRow(source, row, 0, false)?.match ?? null) : null
}

/** The date of a page stands alone on its line, above or below the title. */
export function readPageDates(source: Source, rows: readonly Line[], near: number, draft: Draft): void {
  const beside = rows.slice(Math.max(0, near - 6), near + 7)
  for (const read of [readSignedDate, readIssuedRow, readDateRow, readTimedDate]) {
    for (const row of beside) {
      const date = read(source, row)
      if (!date) continue
      setIssued(draft, date, read === readTimedDate)
      if (read === readSignedDate && findPhrase(senders, source, row.firstWord, row.endWord))
        draft.sender = { start: row.start, end: date.start }
      draft.used.push(row, ...beside.filter((other) => readDateRow(source, other) !== null))
      return
    }
  }
}

/** `Amnesty International, Nov 10. 2022`: the sender's own date goes before that of the page, `Tuesday, December 3, 2019`. */
function readSignedDate(source: Source, row: Line): DateMatch | null {
  if (row.endWord - row.firstWord > 7) return null
  const date = searchDate(source, row.firstWord, row.endWord)
  if (!date?.iso || date.endWord !== row.endWord) return null
  const before = source.text.slice(row.start, date.start).trimEnd()
  // `URGENT ACTION - Amnesty International  4 October 2012`
  const isSender =
    findPhrase(senders, source, row.firstWord, row.endWord)?.endWord === wordAt(source, date.start)
  return (before.endsWith(',') || isSender) && !weekday.test(before) ? date : null
}

/** `Issued 12 September 2018`: the document's own date goes before that of the page. */
function readIssuedRow(source: Source, row: Line): DateMatch | null {
  if (!isWord(source, row.firstWord, 'issued') || row.endWord - row.firstWord > 5) return null
  const date = searchDate(source, row.firstWord + 1, row.endWord)
  return date?.iso && date.endWord === row.endWord ? date : null
}

/** Of blogs in other languages, too: only the page's own date has one. */
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:luned|marted|mercoled|gioved|venerd)[iì]|sabato|domenica),?$/i

/** `ACTION: Jordanian activist to be tried`: where no country is printed, the demonym of the title shows it. */
function inferFromTitle(source: Source, title: TitleLine, draft: Draft): void {
  if (draft.countries.length > 0) return
  const end = wordAt(source, title.end)
  for (let word = wordAt(source, title.start); word < end; word++) {
    const match = findCountry(source, word, end) ?? findDemonym(source, word, end)
    if (!match) continue
    draft.countries = [at(toCountry(match.value), match.start, match.end, 'inferred')]
    return
  }
}
