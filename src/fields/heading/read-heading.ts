/** The heading of a document: from the label, line or form that gives it, else from footers, sentences and wrappers. */
import type { FieldKind } from '../../data/dialects/dialect.js'
import { type Problem, report } from '../../diagnostics.js'
import type { Anchor } from '../../sections/anchors.js'
import { type Document, sectionsOf } from '../../sections/document.js'
import { type At, at } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { completeDate, searchDate } from '../../values/date.js'
import { findIndex } from '../../values/index-code.js'
import { parseProse } from '../../values/prose.js'
import { readConcernLine } from '../concerns.js'
import { reportCases } from './cases.js'
import { findCountries } from './countries.js'
import { decideKind, decideUpdate } from './decide.js'
import { readHeader } from './document-header.js'
import { type Draft, newDraft, setIssued } from './draft.js'
import type { Heading } from './heading.js'
import type { KindVote } from './kind.js'
import { readHeadingLine } from './line.js'
import { findHeader } from './locate.js'
import { buildReferences, locateCase } from './references.js'
import { skipSigns } from './rows.js'
import { readSentences } from './sentences.js'
import { readPageDates, readSiteTitle } from './site-title.js'
import { readWrapper } from './wrapper.js'

/** Behind a banner the title and date of a section page stand within so many rows. */
const BANNER_ROWS = 6
/** A labelled title goes on over at most so many rows. */
const TITLE_ROWS = 2

/** Reads the heading of a document. */
export function readHeading(document: Document): Heading {
  const { source } = document
  const draft = newDraft()
  const opening = sectionsOf(document, 'opening').flatMap((section) => section.rows)
  readLabels(document, draft)
  const place = findHeader(source, opening)
  if (place) readHeader(source, opening, place, draft, document.problems)
  else readPage(document, opening, draft)
  readFooters(document, draft)
  const above = place ? opening.slice(0, Math.max(place.row, 0)) : opening
  const wrapper = readWrapper(source, above, draft)
  const from = draft.rest?.[0]?.firstWord ?? opening.at(-1)?.endWord ?? 0
  const stop = readSentences(document, place ? from : 0, draft)
  const behind = takePageTitle(document, draft, draft.rest ?? opening)
  const card = draft.rest === null && wrapper.length > 0 ? opening.indexOf(wrapper.at(-1)!) : -1
  const rest = behind.filter(
    (row) => !wrapper.includes(row) && !draft.used.includes(row) && (card < 0 || opening.indexOf(row) > card),
  )
  return settle(document, draft, stop, rest, opening)
}

/** `PUBLICATION DATE: 5 July 2017`, `AI-Index: MDE 29/6498/2023`, `Aktiv seit 2. März 2023`. */
function readLabels(document: Document, draft: Draft): void {
  const { source } = document
  for (const anchor of document.anchors) {
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
  }
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
  draft.votes.push(...line.votes)
  if (draft.cases.length === 0) draft.cases.push(...line.cases)
}

/** A section page: title and date stand in the opening, or behind the tag `Urgent Action`. */
function readPage(document: Document, opening: readonly Line[], draft: Draft): void {
  const { layout } = document.layout
  if (draft.title !== null) return
  const page = readSiteTitle(document.source, opening, layout, draft)
  const narrative = sectionsOf(document, 'narrative')[0]
  if (!narrative) return
  const rows = narrative.rows.slice(0, BANNER_ROWS)
  if (page) {
    if (draft.issued === null) readPageDates(document.source, rows, 0, draft)
    return
  }
  readSiteTitle(document.source, rows, layout, draft)
  draft.rest = null
}

/** The Swiss page: status line, title and `AI-Index:` stand between the number and the text. */
function takePageTitle(document: Document, draft: Draft, rows: readonly Line[]): readonly Line[] {
  if (document.layout.layout !== 'aich' || draft.title !== null) return rows
  const labelled = (row: Line) =>
    document.anchors.some(({ start, field }) => field !== null && start >= row.start && start < row.end)
  const index = rows.findIndex((row) =>
    document.anchors.some(({ start, field }) => field === 'index' && start >= row.start && start < row.end),
  )
  if (index < 1) return rows
  const title = rows.slice(0, index).filter((row) => !labelled(row))
  const [first] = title
  if (first) draft.title = { start: first.start, end: title.at(-1)!.end }
  return rows.slice(index + 1)
}

/** `UA: 251/12 Index: AFR 27/009/2012 Issue Date: 27 August 2012` at the foot. */
function readFooters(document: Document, draft: Draft): void {
  const { source, rows } = document
  const fields: ReadonlySet<FieldKind | null> = new Set<FieldKind | null>(['issued'])
  for (const anchor of document.anchors) {
    if (anchor.opens !== 'furniture' || !fields.has(anchor.field)) continue
    const row = rows[anchor.row]!
    const line = readHeadingLine(source, anchor.firstWord, row.endWord)
    if (draft.cases.length === 0) draft.cases.push(...line.cases)
    if (draft.votes.length === 0) draft.votes.push(...line.votes)
    for (let word = anchor.firstWord; word < row.endWord && !draft.index; word++)
      draft.index = findIndex(source, word, row.endWord)
    const date = searchDate(source, anchor.firstWord + 3, row.endWord)
    if (date?.iso) setIssued(draft, date)
  }
}

function settle(
  document: Document,
  draft: Draft,
  stop: Span | null,
  rest: readonly Line[],
  opening: readonly Line[],
): Heading {
  const { source, problems } = document
  const issued = locateIssued(draft, problems)
  const votes = stop ? [stopVote(stop), ...draft.votes] : draft.votes
  const cases = draft.cases.map(locateCase)
  const named = document.layout.layout !== null || draft.urgent ? draft.title : null
  const cause = cases[0]?.spans[0] ?? draft.index ?? named
  const kind = decideKind(votes, cause)
  if (cases.length > 0 || draft.index || document.layout.layout !== null)
    reportCases(source, cases, issued?.value ?? null, problems)
  const plain = typeof kind === 'string' ? kind : kind.value
  const kept = new Set(rest)
  return {
    kind,
    update: decideUpdate(source, votes, plain, problems),
    cases,
    index: draft.index?.value
      ? at(draft.index.value, draft.index.start, draft.index.end, draft.index.confidence)
      : null,
    countries: draft.countries,
    issued,
    title: draft.title ? locateTitle(source, draft.title) : null,
    concerns: draft.concerns.flatMap((spans) => readConcernLine(source, spans)),
    appealLimit: draft.limit ? at(draft.limit.value, draft.limit.span.start, draft.limit.span.end) : null,
    references: [
      ...buildReferences(draft.links, issued?.value ?? null, problems),
      ...buildReferences(draft.related, issued?.value ?? null, problems, true),
    ],
    rest,
    skipped: [...new Set([...opening.filter((row) => !kept.has(row)), ...draft.used])].map((row) =>
      before(row, rest),
    ),
  }
}

/** The row of the country ends where the people begin. */
function before({ start, end }: Line, rest: readonly Line[]): Span {
  const first = rest[0]
  return first && first.start > start && first.start < end ? { start, end: first.start } : { start, end }
}

function locateTitle(source: Source, { start, end }: Span): At<string> {
  return at(parseProse(source.text.slice(start, end)), start, end)
}

function locateIssued(draft: Draft, problems: Problem[]): At<string> | null {
  if (!draft.issued) return null
  const { date, wrapper } = draft.issued
  const completed = completeDate(date, null)
  if (!completed) {
    report(problems, 'date-year-unknown', { span: { start: date.start, end: date.end } })
    return null
  }
  const confidence = wrapper ? 'inferred' : date.repaired ? 'repaired' : 'stated'
  const issued = at(completed.iso, date.start, date.end, confidence)
  if (wrapper) report(problems, 'issued-from-wrapper', { about: issued })
  return issued
}

function stopVote({ start, end }: Span): KindVote {
  return {
    kind: 'stop',
    ordinal: null,
    ordinalWord: null,
    counted: false,
    final: false,
    start,
    end,
    firstWord: 0,
    endWord: 0,
    confidence: 'stated',
  }
}
