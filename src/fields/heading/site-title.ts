/**
 * Title lines of section pages: `Dominican Republic: Protect Ana Sol (UA 251/15)`, `Urgent Action Update: Ivo Sample
 * at risk (Examplia: UA 85.17)`, `UA: USA 57.22` below a title in capitals.
 */
import { titlePrefixes } from '../../data/words/site-titles.js'
import { at } from '../../source/located.js'
import { compilePhrases, findPhrases } from '../../source/phrases.js'
import { type Line, type Source, wordAt } from '../../source/read-source.js'
import type { Kind, Layout } from '../../types.js'
import { type CaseMatch, findCase } from '../../values/case-number.js'
import { findCountry, findDemonym, toCountry } from '../../values/country.js'
import { type DateMatch, searchDate } from '../../values/date.js'
import { type CountryList, findCountries } from './countries.js'
import { addCase, type Draft, setIssued } from './draft.js'
import type { KindVote } from './kind.js'
import { readDateRow, skipSigns } from './rows.js'

/** The title stands within so many rows. */
const ROWS = 25
/** The country alone on its line stands at most so many rows below the title. */
const ROWS_BELOW = 20
/** Directly below the title it may stand in small letters, too. */
const NEAR_ROWS = 3
/** ` URGENT ACTION` behind the title, where it was cut off as a label. */
const BANNER_LENGTH = 15

const prefixes = compilePhrases(titlePrefixes.map(([words, kind]) => [words, { kind }] as const))
const pages: ReadonlySet<Layout | null> = new Set<Layout | null>(['aica', 'aiau', 'aiuk', 'aich'])

interface TitleLine {
  readonly row: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly match: CaseMatch | null
  readonly countries: CountryList | null
  readonly votes: readonly KindVote[]
}

/** Reads the title line of a section page, the date and the country beside it; false where there is none. */
export function readSiteTitle(
  source: Source,
  rows: readonly Line[],
  layout: Layout | null,
  draft: Draft,
): boolean {
  const title = findTitle(source, rows, layout)
  readPageDates(source, rows, title?.row ?? 0, draft)
  if (!title) return false
  if (title.match) addCase(draft, title.match)
  draft.votes.push(...title.votes)
  if (title.countries && draft.countries.length === 0) draft.countries = title.countries.countries
  draft.urgent = /urgent/i.test(
    source.text.slice(rows[title.row]!.start, rows[title.row]!.end + BANNER_LENGTH),
  )
  if (title.end > title.start) draft.title = { start: title.start, end: title.end }
  draft.used.push(...rows.slice(title.row, title.last + 1))
  const country = findCountryRow(source, rows, title.last)
  if (country && draft.countries.length === 0) {
    draft.countries = country.list.countries
    draft.rest = rows.slice(country.row + 1)
    draft.used.push(...rows.slice(0, country.row + 1))
  } else draft.rest = rows.slice(title.last + 1).filter((row) => !draft.used.includes(row))
  inferFromTitle(source, title, draft)
  return true
}

function findTitle(source: Source, rows: readonly Line[], layout: Layout | null): TitleLine | null {
  for (let i = 0; i < Math.min(rows.length, ROWS); i++) {
    const joined = joinRows(source, rows[i]!, rows[i + 1])
    const title = joined ? readTitleRow(source, joined, i, layout) : null
    if (title) return { ...title, last: i + 1 }
    const alone = readTitleRow(source, rows[i]!, i, layout)
    if (alone) return alone
  }
  return null
}

/** A title of two lines: only the second one ends in its number, `… behind closed` / `doors (Niger: UA 85.17)`. */
function joinRows(source: Source, row: Line, next: Line | undefined): Line | null {
  if (!next || next.gap > 0 || next.firstWord !== row.endWord || !findBracket(source, next)) return null
  if (findBracket(source, row) || readDateRow(source, row) || /[.!?)]$/.test(source.text[row.end - 1]!))
    return null
  return { ...row, end: next.end, endWord: next.endWord }
}

function readTitleRow(source: Source, row: Line, index: number, layout: Layout | null): TitleLine | null {
  if (row.endWord - row.firstWord < 2 || row.end - row.start > 250) return null
  const bracket = findBracket(source, row)
  const end = bracket ? bracket.start : withoutBanner(source, row)
  const prefix = findPrefix(source, row, end)
  let start = prefix ? prefix.end : row.start
  const country = findLeadingCountry(source, start, end)
  if (!bracket && !prefix && !(country && pages.has(layout)) && end === row.end) return null
  if (country) start = skipSigns(source.text, country.end, end, ':–—-')
  let stop = end
  while (stop > start && /[\s–—-]/.test(source.text[stop - 1]!)) stop--
  const votes = prefix?.vote ? [prefix.vote] : []
  return {
    row: index,
    last: index,
    start,
    end: stop,
    match: bracket?.match ?? null,
    countries: bracket?.countries ?? country,
    votes,
  }
}

/** `(UA 279/15)`, `(Venezuela: UA 85.17)` at the end of the row. */
function findBracket(source: Source, row: Line) {
  const open = source.text.lastIndexOf('(', row.end)
  if (open < row.start || open > row.end) return null
  const close = source.text.indexOf(')', open)
  if (close < 0 || close < row.end - 3) return null
  const end = wordAt(source, close)
  for (let word = wordAt(source, open); word < end; word++) {
    const match = findCase(source, word, end)
    if (match) return { start: open, match, countries: findCountries(source, wordAt(source, open), word) }
  }
  return null
}

/** `SUDAN: Journalist detained - URGENT ACTION`; the banner may have been cut off as a label. */
function withoutBanner(source: Source, row: Line): number {
  const text = source.text.slice(row.start, row.end + BANNER_LENGTH)
  const banner = /\s[-–—]\sURGENT ACTION/.exec(text)
  return banner ? row.start + banner.index : row.end
}

function findPrefix(source: Source, row: Line, stop: number): { end: number; vote: KindVote | null } | null {
  let end: number | null = null
  let vote: KindVote | null = null
  let word = row.firstWord
  for (let round = 0; round < 2; round++) {
    const found = findPhrases(prefixes, source, word, row.endWord).find(({ end: after }) =>
      isMarked(source, after, stop),
    )
    if (!found) break
    end = skipSigns(source.text, found.end, stop, ':!–—-')
    if (found.value.kind) vote = toVote(found.value.kind, found)
    word = wordAt(source, end)
  }
  return end === null ? null : { end, vote }
}

/** A colon, an exclamation mark or a dash follows; `Victory!` may be followed by nothing else. */
function isMarked(source: Source, after: number, stop: number): boolean {
  const rest = source.text.slice(after, Math.min(stop, after + 3))
  return rest.startsWith(':') || rest.startsWith('!') || /^\s[–—-]/.test(rest)
}

function toVote(
  kind: Kind,
  place: { start: number; end: number; firstWord: number; endWord: number },
): KindVote {
  const { start, end, firstWord, endWord } = place
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

function findLeadingCountry(source: Source, start: number, end: number): CountryList | null {
  const list = findCountries(source, wordAt(source, start), wordAt(source, end))
  return list &&
    source.text
      .slice(list.end, list.end + 3)
      .trimStart()
      .startsWith(':')
    ? list
    : null
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

/** The date of a page stands alone on its line, above or below the title. */
export function readPageDates(source: Source, rows: readonly Line[], near: number, draft: Draft): void {
  for (let i = Math.max(0, near - 6); i < Math.min(rows.length, near + 7); i++) {
    const date = readDateRow(source, rows[i]!) ?? readSignedDate(source, rows[i]!)
    if (!date) continue
    setIssued(draft, date)
    draft.used.push(rows[i]!)
    return
  }
}

/** `Amnesty International, Nov 10. 2022`. */
function readSignedDate(source: Source, row: Line): DateMatch | null {
  if (row.endWord - row.firstWord > 7) return null
  const date = searchDate(source, row.firstWord, row.endWord)
  if (!date?.iso || date.endWord !== row.endWord) return null
  return source.text.slice(row.start, date.start).trimEnd().endsWith(',') ? date : null
}

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
