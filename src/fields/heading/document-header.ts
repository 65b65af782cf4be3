/**
 * The heading of a document, from its first word of kind or case number on: `FU UA: 129/10 Index: EUR 57/004/2010
 * Kazakhstan Date: 17 September 2010`, or the lines of the forms before 2009.
 */

import { headerLabels } from '../../data/words/heading.js'
import type { Document } from '../../sections/document.js'
import { append } from '../../source/append.js'
import { compileList, findPhrase } from '../../source/phrases.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Layout } from '../../types.js'
import { findIndex } from '../../values/index-code.js'
import { readAbove, readTitleAbove } from './above.js'
import { readSheet } from './casesheet.js'
import { readChain } from './chain.js'
import { findCountries } from './countries.js'
import { addCase, type Draft, setIssued } from './draft.js'
import { readForm } from './form.js'
import { countedVote, findKind, readOrdinal } from './kind.js'
import type { HeaderPlace } from './locate.js'
import { lastWordOf, readDateRow, rowOfWord } from './rows.js'

const labels = compileList(headerLabels)

/** A heading has at most so many rows from its case number on. */
const ROWS = 16

/** Reads the heading that begins at `place`. */
export function readHeader(
  document: Document,
  rows: readonly Line[],
  place: HeaderPlace,
  draft: Draft,
): void {
  const { source, problems } = document
  readVotes(source, place, draft)
  const end = lastWordOf(rows, place.row, ROWS)
  const bare = place.caseWord > place.word
  const own = findOwnLabels(source, place.caseWord, end, bare)
  const chain = readChain(source, place.caseWord, own ?? end, bare)
  for (const match of chain.cases) addCase(draft, match)
  append(draft.links, chain.links)
  const between = chain.cases[0]?.between
  if (between) readBetween(source, between, draft)
  const first = readAbove(source, rows, place, draft)
  const after = readOwnLabels(source, rows, chain.endWord, end, draft)
  if (after.sheet) draft.rest = readSheet(source, rows, after.word, draft, problems)
  else draft.rest = readForm(source, rows, place.row, after.word, draft)
  if (between) takeDate(source, draft)
  const isSite = between || isTitled(document.layout.layout, rows, place, chain.endWord)
  takeRows(rows, isSite ? Math.min(first, readTitleAbove(source, rows, place.row, draft)) : first, draft)
}

/** AIUSA 2022: number, lines of the site, then the date. */
function takeDate(source: Source, draft: Draft): void {
  const [first, ...rest] = draft.rest ?? []
  const date = first && draft.issued === null ? readDateRow(source, first) : null
  if (!date) return
  setIssued(draft, date)
  draft.used.push(first!)
  draft.rest = rest
}

/** `UA: 15/18` alone on its row: pages of AIUSA print the title above it. */
function isTitled(
  layout: Layout | null,
  rows: readonly Line[],
  { row, word }: HeaderPlace,
  end: number,
): boolean {
  const { firstWord, endWord } = rows[row]!
  return layout !== null && sites.has(layout) && word === firstWord && end >= endWord
}

const sites: ReadonlySet<Layout> = new Set<Layout>(['aiusa-2015', 'aiusa-2017', 'aiusa-2019', 'aiusa-2021'])

/** `UA: Peru Second 57.22`: country and ordinal stand between label and number. */
function readBetween(source: Source, [first, end]: readonly [number, number], draft: Draft): void {
  const list = findCountries(source, first, end)
  draft.countries = list?.countries ?? []
  const word = list?.endWord ?? first
  const ordinal = word < end ? readOrdinal(source, word, end) : null
  if (ordinal !== null && ordinal > 1) draft.votes.push(countedVote(source, word, ordinal))
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

function takeRows(rows: readonly Line[], first: number, draft: Draft): void {
  const stop = draft.rest?.[0]?.start ?? Number.POSITIVE_INFINITY
  const last = draft.rest === null ? rows.length : rows.length - draft.rest.length
  for (let i = first; i < Math.min(rows.length, last + 1); i++)
    if (rows[i]!.start < stop) draft.used.push(rows[i]!)
}
