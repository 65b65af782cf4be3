/** Labelled rows of a heading: those of the template, the index of a page, the footer of a casesheet. */

import type { Anchor } from '../../sections/anchors.js'
import type { Document } from '../../sections/document.js'
import { append } from '../../source/append.js'
import { type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { searchDate } from '../../values/date.js'
import { findIndex } from '../../values/index-code.js'
import { findCountries } from './countries.js'
import { type Draft, setIssued } from './draft.js'
import { plainVote } from './kind.js'
import { readHeadingLine } from './line.js'
import { skipSigns } from './rows.js'

/** A labelled title goes on over at most so many rows. */
const TITLE_ROWS = 2

/** `PUBLICATION DATE: 5 July 2017`, `AI-Index: MDE 29/6498/2023`, `Aktiv seit 2. März 2023`. */
export function readLabels(document: Document, draft: Draft): void {
  const { source } = document
  for (const anchor of document.anchors) {
    if (anchor.slots.crumbs) readCrumbs(source, anchor.slots.crumbs, draft)
    if (anchor.opens === 'furniture') continue
    const end = labelEnd(document, anchor)
    if (anchor.field === 'issued') {
      const date = searchDate(source, anchor.endWord, end)
      if (date?.iso) setIssued(draft, date)
    } else if (anchor.field === 'index' && opensRow(document, anchor)) {
      for (let word = anchor.endWord; word < Math.min(source.wordCount, end + 4) && !draft.index; word++)
        draft.index = findIndex(source, word, source.wordCount)
    } else if (anchor.field === 'number') readLine(source, anchor.endWord, end, draft)
    else if (anchor.field === 'title') readLabelledTitle(document, anchor, draft)
    const slot = anchor.slots.issued
    const active = slot && anchor.field === 'access' ? searchDate(source, anchor.firstWord, end) : null
    if (active?.iso) setIssued(draft, active, true)
    if (anchor.slots.closed) draft.closed ??= searchDate(source, anchor.firstWord, end)
  }
}

/** `Startseite Urgent Actions 2017 11`: a month, and no title behind it, is the list of its actions. */
function readCrumbs(source: Source, { start, end }: Span, draft: Draft): void {
  if (!/^\d{4}(?:\s\d{2})?$/.test(source.text.slice(start, end))) return
  const firstWord = wordAt(source, start)
  draft.votes.push(plainVote('digest', { start, end, firstWord, endWord: wordAt(source, end) }))
}

function labelEnd(document: Document, anchor: Anchor): number {
  const row = document.rows[anchor.row]!
  const next = document.rows[anchor.row + 1]
  return anchor.endWord >= row.endWord && next?.firstWord === row.endWord ? next.endWord : row.endWord
}

/** In the middle of a sentence (`see AI Index: …`) an index is that of another document. */
function opensRow({ rows }: Document, { row, firstWord }: Anchor): boolean {
  return rows[row]!.firstWord === firstWord
}

/** The template of 2017 keeps its labelled title whole, to the next label; its first words are the country. */
function readLabelledTitle(document: Document, anchor: Anchor, draft: Draft): void {
  const { source, rows, anchors } = document
  let last = anchor.row
  while (last < anchor.row + TITLE_ROWS && rows[last + 1] && !anchors.some(({ row }) => row === last + 1))
    last++
  const { end, endWord } = rows[last]!
  if (anchor.endWord >= endWord) return
  draft.title = { start: skipSigns(source.text, anchor.end, end, ''), end }
  const list = findCountries(source, anchor.endWord, endWord)
  if (list && source.text[list.end] === ':') draft.countries = list.countries
}

/** `THIRD UA 60/16`: a line that names a document, read as such. */
function readLine(source: Source, first: number, end: number, draft: Draft): void {
  const line = readHeadingLine(source, first, end)
  append(draft.votes, line.votes)
  if (draft.cases.length === 0) append(draft.cases, line.cases)
}

/** `UA: 251/12 Index: AFR 27/009/2012 Issue Date: 27 August 2012` at the foot. */
export function readFooters(document: Document, draft: Draft): void {
  const { source, rows } = document
  for (const anchor of document.anchors) {
    if (anchor.opens !== 'furniture' || anchor.field !== 'issued') continue
    const row = rows[anchor.row]!
    const line = readHeadingLine(source, anchor.firstWord, row.endWord)
    if (draft.cases.length === 0) append(draft.cases, line.cases)
    if (draft.votes.length === 0) append(draft.votes, line.votes)
    for (let word = anchor.firstWord; word < row.endWord && !draft.index; word++)
      draft.index = findIndex(source, word, row.endWord)
    const date = searchDate(source, anchor.firstWord + 3, row.endWord)
    if (date?.iso) setIssued(draft, date)
  }
}
