/**
 * One line that names a document: an e-mail subject (`first follow-up to usa/virginia on ex 70/00`) or a catalogue
 * title (`Further information on UA 349/92 (AFR 12/16/92, 11 November) – Angola: legal concern: Ana Sol`).
 */

import type { At } from '../../source/located.js'
import { at } from '../../source/located.js'
import { hashWord, type Source, wordText } from '../../source/read-source.js'
import type { Country, Span } from '../../types.js'
import type { CaseMatch } from '../../values/case-number.js'
import { findDemonym, toCountry } from '../../values/country.js'
import { type DateMatch, findDate } from '../../values/date.js'
import { findIndex, type IndexMatch } from '../../values/index-code.js'
import { hasConcern, startsConcern } from '../concerns.js'
import { type ChainLink, isSameCase, readChain } from './chain.js'
import { type CountryList, findCountries, findCountriesTolerant } from './countries.js'
import { findKind, type KindVote, voteOfCase } from './kind.js'

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

interface Draft {
  votes: KindVote[]
  cases: CaseMatch[]
  links: ChainLink[]
  related: ChainLink[]
  countries: At<Country>[]
  issued: DateMatch | null
  index: IndexMatch | null
}

const words = (list: string) => new Set(list.split(' ').map(hashWord))
const joins = words('on to for in of pm at the and re about with ua an')
const seeWords = words('see')
const formerWords = words('formerly previously was')
const issueWords = words('issued issue date dated correct ua on withdrawn')

/**
 * Reads the words `first` to `end` of one line. `tolerant` reads over slips in the country's name, which costs time:
 * for lines that are read alone.
 */
export function readHeadingLine(source: Source, first: number, end: number, tolerant = false): HeadingLine {
  const draft: Draft = {
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
function readOwnIssue(source: Source, draft: Draft): void {
  const [link] = draft.links
  if (!link?.date || link.index !== null || draft.links.length > 1 || draft.issued !== null) return
  const update = draft.votes.find((vote) => vote.kind === 'update')
  if (!update || /further/i.test(source.text.slice(update.start, update.end))) return
  draft.issued = link.date
  draft.links = []
}

/** What stands before the case number, the number itself and its references; gives the word behind. */
function readNumber(source: Source, first: number, end: number, draft: Draft): number {
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
      draft.cases.push(...chain.cases)
      draft.links.push(...chain.links)
      return chain.endWord
    }
    draft.index ??= findIndex(source, word, end)
    const country = isPlaceOfCountry(source, word, first) ? findCountries(source, word, end) : null
    if (country && draft.countries.length === 0) {
      draft.countries.push(...country.countries)
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

function readCountries(source: Source, after: number, end: number, draft: Draft, tolerant: boolean): number {
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
function searchCountries(source: Source, from: number, end: number, draft: Draft): number | null {
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

function addCountries(draft: Draft, list: CountryList): void {
  for (const country of list.countries) {
    const known = draft.countries.findIndex(({ value }) => value.code === country.value.code)
    if (known < 0) draft.countries.push(country)
    else if (draft.countries[known]!.value.subdivision === null) draft.countries[known] = country
  }
}

/** Dates, a repeated number, and brackets that name other documents. */
function skipNotes(source: Source, word: number, end: number, draft: Draft): number {
  const hash = source.hashes[word]!
  const bracket = source.text[source.starts[word]! - 1] === '('
  if (bracket && formerWords.has(hash)) return behindBracket(source, word, end)
  if (seeWords.has(hash)) {
    const chain = readChain(source, skipWords(source, word + 1, end), end, true)
    if (chain.cases.length > 0) {
      draft.related.push(...asRelated(chain.cases, chain.links))
      return chain.endWord
    }
  }
  const dated = skipIssue(source, word, end)
  const date = findDate(source, dated, end)
  if (date && (dated === word || bracket || date.iso !== null)) {
    draft.issued ??= date
    return date.endWord
  }
  const chain = readChain(source, word, end, false)
  if (chain.cases.length === 0) return word
  const known = draft.cases.some((match) => isSameCase(match, chain.cases[0]!))
  if (!known) draft.cases.push(...chain.cases)
  draft.links.push(...chain.links)
  return chain.endWord
}

/** Cases that a bracket names are no cases of this document: the reference keeps the number. */
export function asRelated(cases: readonly CaseMatch[], links: readonly ChainLink[]): ChainLink[] {
  const alone = cases
    .filter((match) => !links.some((link) => link.of === match && link.first))
    .map((match) => ({ of: match, first: true, index: null, date: null }))
  return [...alone, ...links].sort((a, b) => place(a) - place(b))
}

function place(link: ChainLink): number {
  return (link.first ? link.of?.start : undefined) ?? link.index?.start ?? link.date?.start ?? 0
}

function skipWords(source: Source, word: number, end: number): number {
  return word < end && /^(?:also|to)$/i.test(wordText(source, word)) ? word + 1 : word
}

function skipIssue(source: Source, word: number, end: number): number {
  let next = word
  while (next < Math.min(end, word + 3) && issueWords.has(source.hashes[next]!)) next++
  return next
}

function behindBracket(source: Source, word: number, end: number): number {
  let next = word + 1
  while (next < end && !source.text.slice(source.ends[next - 1]!, source.starts[next]!).includes(')')) next++
  return next
}

/** Concern and people behind the country: `: legal concern / torture: Ana Sol, Bo Lund`. */
function readRest(
  source: Source,
  word: number,
  end: number,
  draft: Draft,
): { concerns: Span[]; people: Span[] } {
  const concerns: Span[] = []
  const people: Span[] = []
  const stop = end > 0 ? source.ends[end - 1]! : 0
  const closing = source.text[stop] === ')' ? stop + 1 : stop
  const stretches = withoutNotes(source, word, end, closing, draft)
  let segments = stretches
    .flatMap((span) => splitAtColons(source.text, span))
    .filter((segment) => hasWords(source, segment))
  const lead = word > 0 ? source.text.slice(source.ends[word - 1]!, source.starts[word] ?? stop) : ''
  const digest = draft.votes.some((vote) => vote.kind === 'digest')
  const announced = !digest && (/[:–—-]/.test(lead) || draft.countries.length === 0)
  if (!announced) segments = []
  let named = false
  segments.forEach((segment, i) => {
    const range = wordsOf(source, segment)
    const concern =
      !named &&
      (startsConcern(source, ...range) ||
        followsNewConcern(source, concerns.at(-1)) ||
        (i === 0 &&
          (segments.length > 1 ? true : hasConcern(source, ...range) && !/,/.test(slice(source, segment)))))
    if (concern) concerns.push(segment)
    else {
      named = true
      const last = people.at(-1)
      // `new name: Bo Lund`: what a colon parts among the people belongs together.
      if (last && segment.start - last.end <= 1) people[people.length - 1] = { ...last, end: segment.end }
      else people.push(segment)
    }
  })
  return { concerns, people }
}

function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}

function followsNewConcern(source: Source, before: Span | undefined): boolean {
  return before !== undefined && /new concerns?\s*$/i.test(slice(source, before))
}

function hasWords(source: Source, span: Span): boolean {
  const [first, end] = wordsOf(source, span)
  return first < end
}

function wordsOf(source: Source, span: Span): [number, number] {
  let first = 0
  while (first < source.wordCount && source.starts[first]! < span.start) first++
  let end = first
  while (end < source.wordCount && source.ends[end]! <= span.end) end++
  return [first, end]
}

/** The rest without `(issued …)`, `(see UA …)`: what those say is read, not kept. */
function withoutNotes(source: Source, word: number, end: number, stop: number, draft: Draft): Span[] {
  const spans: Span[] = []
  let start = word > 0 ? source.ends[word - 1]! : 0
  for (let next = word; next < end; ) {
    const bracket = source.text.lastIndexOf('(', source.starts[next]!) >= (source.ends[next - 1] ?? 0)
    const opens = bracket || issueWords.has(source.hashes[next]!)
    const noted = opens || seeWords.has(source.hashes[next]!) ? skipNotes(source, next, end, draft) : next
    const vote = noted === next ? findKind(source, next, end, false) : null
    if (vote && vote.kind !== 'update') {
      draft.votes.push(vote)
      spans.push({ start, end: vote.start })
      start = vote.end
      next = vote.endWord
    } else if (noted > next) {
      spans.push({
        start,
        end: bracket ? source.text.lastIndexOf('(', source.starts[next]!) : source.starts[next]!,
      })
      next = noted
      start =
        source.text[source.ends[next - 1]!] === ')' ? source.ends[next - 1]! + 1 : source.ends[next - 1]!
    } else next++
  }
  spans.push({ start, end: stop })
  return spans.filter((span) => span.end > span.start)
}

/** Cuts at colons outside brackets that a blank follows. */
function splitAtColons(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  let depth = 0
  for (let i = start; i < end; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (sign === ':' && depth === 0 && text[i + 1] === ' ') {
      parts.push({ start: from, end: i })
      from = i + 1
    }
  }
  parts.push({ start: from, end })
  return parts
}
