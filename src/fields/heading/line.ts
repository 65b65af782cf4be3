/**
 * One line that names a document: an e-mail subject (`first follow-up to usa/virginia on ex 70/00`) or a catalogue
 * title (`Further information on UA 349/92 (AFR 12/16/92, 11 November) – Angola: legal concern: Ana Sol`).
 */

import { append } from '../../source/append.js'
import type { At } from '../../source/located.js'
import { at } from '../../source/located.js'
import { type Source, wordText } from '../../source/read-source.js'
import type { Country, Span } from '../../types.js'
import type { CaseMatch } from '../../values/case-number.js'
import { findDemonym, toCountry } from '../../values/country.js'
import type { DateMatch } from '../../values/date.js'
import { findIndex, type IndexMatch } from '../../values/index-code.js'
import { type ChainLink, readChain } from './chain.js'
import { type CountryList, findCountries, findCountriesTolerant } from './countries.js'
import { findKind, type KindVote, voteOfCase } from './kind.js'
import { type LineDraft, skipNotes, words } from './line-notes.js'
import { readRest } from './line-rest.js'

export interface HeadingLine {
  readonly votes: readonly KindVote[]
  readonly cases: readonly CaseMatch[]
  readonly links: readonly ChainLink[]
  /** Documents of other cases: `(see also UA 387/90, …)`. */
  readonly related: readonly ChainLink[]
  readonly countries: readonly At<Country>[]
  readonly issued: DateMatch | null
  readonly index: IndexMatch | null
  readonly concerns: readonly Span[]
  readonly people: readonly Span[]
}

const joins = words('on to for in of pm at the and re about with ua an')

/**
 * Reads the words `first` to `end` of one line. `tolerant` reads over slips in the country's name, which costs time:
 * for lines that are read alone.
 */
export function readHeadingLine(source: Source, first: number, end: number, tolerant = false): HeadingLine {
  const draft: LineDraft = {
    votes: [],
    cases: [],
    links: [],
    related: [],
    countries: [],
    issued: null,
    index: null,
  }
  const after = readNumber(source, first, end, draft)
  const rest = readCountries(source, after, end, draft, tolerant)
  const parts = readRest(source, rest, end, draft)
  readOwnIssue(source, draft)
  for (const match of draft.cases) {
    const vote = voteOfCase(match)
    if (vote) draft.votes.push(vote)
  }
  return { ...draft, ...parts }
}

/** `third update on ua 132/11 (issued on 4 october 2012)`: the date is that of the update, not of an earlier one. */
function readOwnIssue(source: Source, draft: LineDraft): void {
  const [link] = draft.links
  if (!link?.date || link.index !== null || draft.links.length > 1 || draft.issued !== null) return
  const update = draft.votes.find((vote) => vote.kind === 'update')
  if (!update || /further/i.test(source.text.slice(update.start, update.end))) return
  draft.issued = link.date
  draft.links = []
}

/** What stands before the case number, the number itself and its references; gives the word behind. */
function readNumber(source: Source, first: number, end: number, draft: LineDraft): number {
  let behind = first
  for (let word = first; word < end; ) {
    const vote = findKind(source, word, end, word === first)
    if (vote) {
      draft.votes.push(vote)
      behind = word = vote.endWord
      continue
    }
    const chain = readChain(source, word, end, draft.votes.length > 0 && word - behind <= 1)
    if (chain.cases.length > 0) {
      append(draft.cases, chain.cases)
      append(draft.links, chain.links)
      return chain.endWord
    }
    draft.index ??= findIndex(source, word, end)
    const country = isPlaceOfCountry(source, word, first) ? findCountries(source, word, end) : null
    if (country && draft.countries.length === 0) {
      append(draft.countries, country.countries)
      behind = word = country.endWord
    } else word++
  }
  return behind
}

/** Before the number a country stands first, or behind `to`: `follow-up to usa/virginia on ex 70/00`. */
function isPlaceOfCountry(source: Source, word: number, first: number): boolean {
  if (word === first) return true
  const before = source.hashes[word - 1]!
  return (
    joins.has(before) ||
    source.text[source.ends[word - 1]!] === ':' ||
    /^document$/i.test(wordText(source, word - 1))
  )
}

function readCountries(
  source: Source,
  after: number,
  end: number,
  draft: LineDraft,
  tolerant: boolean,
): number {
  let word = after
  while (word < end) {
    const skipped = skipNotes(source, word, end, draft)
    if (skipped > word) {
      word = skipped
      continue
    }
    const list = findPlace(source, word, end, tolerant)
    if (list) {
      addCountries(draft, list)
      return list.endWord
    }
    if (!joins.has(source.hashes[word]!)) break
    word++
  }
  if (draft.countries.length > 0) return word
  return searchCountries(source, after, end, draft) ?? word
}

function findPlace(source: Source, word: number, end: number, tolerant: boolean): CountryList | null {
  if (joins.has(source.hashes[word]!) && !/^the$/i.test(wordText(source, word))) return null
  return (
    findCountries(source, word, end) ??
    findPeople(source, word, end) ??
    (tolerant ? findCountriesTolerant(source, word, end) : null)
  )
}

/** A demonym counts as its country: `on iranian journalist`. */
function findPeople(source: Source, word: number, end: number): CountryList | null {
  const match = findDemonym(source, word, end)
  if (!match) return null
  const value = at(toCountry(match.value), match.start, match.end, 'inferred')
  return { countries: [value], start: match.start, end: match.end, endWord: match.endWord }
}

/** Where no country stands in its place: any that the line names. */
function searchCountries(source: Source, from: number, end: number, draft: LineDraft): number | null {
  let last: number | null = null
  for (let word = from; word < end; ) {
    const list = findCountries(source, word, end) ?? findPeople(source, word, end)
    if (list) {
      addCountries(draft, list)
      last = word = list.endWord
    } else word++
  }
  return last
}

function addCountries(draft: LineDraft, list: CountryList): void {
  for (const country of list.countries) {
    const known = draft.countries.findIndex(({ value }) => value.code === country.value.code)
    if (known < 0) draft.countries.push(country)
    else if (draft.countries[known]!.value.subdivision === null) draft.countries[known] = country
  }
}
