/** One title line of a section page: prefix, country, title, number in brackets. */
import { titlePrefixes } from '../../data/words/site-titles.js'
import { compilePhrases, findPhrases } from '../../source/phrases.js'
import { type Line, type Source, wordAt } from '../../source/read-source.js'
import { type CaseMatch, findCase, findCountryCase } from '../../values/case-number.js'
import { type CountryList, findCountries } from './countries.js'
import { type KindVote, plainVote } from './kind.js'
import { readDateRow, skipSigns } from './rows.js'

/** ` URGENT ACTION` behind the title, where it was cut off as a label. */
export const BANNER_LENGTH = 15

const prefixes = compilePhrases(titlePrefixes.map(([words, kind]) => [words, { kind }] as const))

export interface TitleLine {
  readonly row: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly match: CaseMatch | null
  readonly countries: CountryList | null
  readonly votes: readonly KindVote[]
}

/** A title of two lines: only the second one ends in its number, `… behind closed` / `doors (Niger: UA 85.17)`. */
export function joinRows(source: Source, row: Line, next: Line | undefined): Line | null {
  if (!next || next.gap > 0 || next.firstWord !== row.endWord || !findBracket(source, next)) return null
  if (findBracket(source, row) || readDateRow(source, row) || /[.!?)]$/.test(source.text[row.end - 1]!))
    return null
  return { ...row, end: next.end, endWord: next.endWord }
}

export function readTitleRow(source: Source, row: Line, index: number, isPage: boolean): TitleLine | null {
  if (row.endWord - row.firstWord < 2 || row.end - row.start > 250) return null
  const bracket = findBracket(source, row)
  const end = bracket ? bracket.start : withoutBanner(source, row)
  const prefix = findPrefix(source, row, end)
  let start = prefix ? prefix.end : row.start
  const lead = prefix && !bracket ? findLeadingCase(source, start, end) : null
  if (lead) start = skipSigns(source.text, lead.end, end, ':–—-')
  const country = findLeadingCountry(source, start, end) ?? (prefix && findWholeCountry(source, start, end))
  if (!bracket && !prefix && !(country && isPage) && end === row.end) return null
  if (country) start = skipSigns(source.text, country.end, end, ':–—-')
  let stop = end
  while (stop > start && /[\s–—-]/.test(source.text[stop - 1]!)) stop--
  const votes = prefix?.vote ? [prefix.vote] : []
  return {
    row: index,
    last: index,
    start,
    end: stop,
    match: bracket?.match ?? lead?.match ?? null,
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
  const first = wordAt(source, open)
  const end = wordAt(source, close)
  const countries = findCountries(source, first, end)
  for (let word = first; word < end; word++) {
    const match =
      findCase(source, word, end) ?? (word === countries?.endWord ? findCountryCase(source, word, end) : null)
    if (match) return { start: open, match, countries: findCountries(source, first, word) }
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
    const all = findPhrases(prefixes, source, word, row.endWord)
    const found = all.find(({ end: after }) => isMarked(source, after, stop))
    // `• Urgent Action Urgent Action: Teacher held`: the tag of the site stands before.
    const tag = found
      ? undefined
      : all.find(({ endWord }) => findPhrases(prefixes, source, endWord, row.endWord).length > 0)
    if (tag) {
      word = tag.endWord
      continue
    }
    if (!found) break
    end = skipSigns(source.text, found.end, stop, ':!–—-')
    if (found.value.kind) vote = plainVote(found.value.kind, found)
    word = wordAt(source, end)
  }
  return end === null ? null : { end, vote }
}

/** A colon, an exclamation mark or a dash follows; `Victory!` may be followed by nothing else. */
function isMarked(source: Source, after: number, stop: number): boolean {
  const rest = source.text.slice(after, Math.min(stop, after + 3))
  return rest.startsWith(':') || rest.startsWith('!') || /^\s[–—-]/.test(rest)
}

/** `Good news: UA 77/13 – poet released`: the number in front, with a dash or colon behind it. */
function findLeadingCase(source: Source, start: number, stop: number) {
  const match = findCase(source, wordAt(source, start), wordAt(source, stop))
  const end = match ? source.ends[match.endWord - 1]! : start
  return match && /^\s?[:–—-]/.test(source.text.slice(end, end + 2)) ? { match, end } : null
}

/** `Urgent Action: Mauritania`: the country, and no title. */
function findWholeCountry(source: Source, start: number, end: number): CountryList | null {
  const endWord = wordAt(source, end)
  const list = findCountries(source, wordAt(source, start), endWord)
  return list?.endWord === endWord ? list : null
}

/** `Peru: Farmers evicted`: the country that a title begins with. */
export function findLeadingCountry(source: Source, start: number, end: number): CountryList | null {
  const list = findCountries(source, wordAt(source, start), wordAt(source, end))
  if (!list) return null
  const signs = source.text.slice(list.end, list.end + 3)
  if (signs.trimStart().startsWith(':')) return list
  // `EXAMPLIA - Farmers evicted`
  const printed = source.text.slice(list.start, list.end)
  return printed === printed.toUpperCase() && /^\s[-–—]\s/.test(signs) ? list : null
}
