import { indexAnchors } from '../../sections/anchor-index.js'
import { type Document, sectionsOf } from '../../sections/document.js'
import type { Section } from '../../sections/section.js'
import { append } from '../../source/append.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Layout } from '../../types.js'
import { findCountries } from './countries.js'
import { readHeader } from './document-header.js'
import { type Draft, newDraft } from './draft.js'
import type { Heading } from './heading.js'
import { readFooters, readLabels } from './labels.js'
import { findHeader } from './locate.js'
import { readSentences } from './sentences.js'
import { settleHeading } from './settle-heading.js'
import { findTitle, readCountryBelow, readPageDates, readSeveralTitles, readSiteTitle } from './site-title.js'
import { readWrapper } from './wrapper.js'

/** Behind a banner the title and date of a section page stand within so many rows. */
const BANNER_ROWS = 6

/** Reads the heading of a document. */
export function readHeading(document: Document): Heading {
  const { source } = document
  const draft = newDraft()
  const opening = sectionsOf(document, 'opening').flatMap((section) => section.rows)
  readLabels(document, draft)
  const place = findHeader(source, opening)
  if (place) {
    readHeader(document, opening, place, draft)
    readTitleOfPage(document, opening.slice(0, Math.max(place.row, 0)), draft)
  } else readPage(document, opening, draft)
  readFooters(document, draft)
  const above = place ? opening.slice(0, Math.max(place.row, 0)) : opening
  const wrapper = readWrapper(source, above, draft)
  const from = draft.rest?.[0]?.firstWord ?? opening.at(-1)?.endWord ?? 0
  const stop = readSentences(document, place ? from : 0, draft)
  const behind = takePageTitle(document, draft, draft.rest ?? opening)
  const card = draft.rest === null && wrapper.length > 0 ? opening.indexOf(wrapper.at(-1)!) : -1
  const below = card < 0 ? null : new Set(opening.slice(card + 1))
  const taken = new Set([...wrapper, ...draft.used])
  const rest = behind.filter((row) => !taken.has(row) && (below === null || below.has(row)))
  return settleHeading(document, draft, stop, rest, opening)
}

const pages: ReadonlySet<Layout | null> = new Set<Layout | null>(['aica', 'aiau', 'aiuk', 'aich'])

/** Whether a country may lead the title: on pages of these sections, and where `Urgent Action` is the tag of a site. */
function isSectionPage({ layout, anchors, sections }: Document): boolean {
  if (pages.has(layout.layout)) return true
  return (
    anchors.some(({ opens }) => opens === 'narrative') && !sections.some(({ kind }) => kind === 'narrative')
  )
}

/** `Urgent Action update: Bookseller moved` above the line of a casesheet that lost its banner. */
function readTitleOfPage(document: Document, above: readonly Line[], draft: Draft): void {
  if (draft.title !== null || sectionsOf(document, 'narrative').length > 0) return
  const title = findTitle(document.source, above, false)
  if (!title || title.end <= title.start) return
  draft.title = { start: title.start, end: title.end }
  append(draft.votes, title.votes)
  append(draft.used, above.slice(title.row, title.last + 1))
}

/** A section page: title and date stand in the opening, or behind the tag `Urgent Action`. */
function readPage(document: Document, opening: readonly Line[], draft: Draft): void {
  if (readSeveralTitles(document, draft)) return
  if (draft.title !== null) return
  const narrative = sectionsOf(document, 'narrative')[0]
  const isPage = isSectionPage(document)
  const page = readSiteTitle(document.source, opening, isPage, draft)
  if (!narrative) return
  const rows = narrative.rows.slice(0, BANNER_ROWS)
  readBannerCountry(document.source, narrative, draft)
  if (page) {
    if (draft.issued === null) readPageDates(document.source, rows, 0, draft)
    return
  }
  if (!readSiteTitle(document.source, rows, isPage, draft) && isPage)
    readCountryBelow(document.source, rows, draft)
  draft.rest = null
}

/** `Urgent Action: Mauritania`: behind the words of a banner stands the country alone, and the title below. */
function readBannerCountry(source: Source, { anchor, rows }: Section, draft: Draft): void {
  const [first] = rows
  if (!anchor || !first || first.firstWord !== anchor.endWord || draft.countries.length > 0) return
  const list = findCountries(source, first.firstWord, first.endWord)
  if (list?.endWord !== first.endWord) return
  draft.countries = list.countries
  draft.used.push(first)
}

/** The Swiss page: status line, title and `AI-Index:` stand between the number and the text. */
function takePageTitle(document: Document, draft: Draft, rows: readonly Line[]): readonly Line[] {
  if (document.layout.layout !== 'aich' || draft.title !== null) return rows
  const labelsIn = indexAnchors(document.anchors.filter(({ field }) => field !== null))
  const labelled = (row: Line) => labelsIn(row).length > 0
  const index = rows.findIndex((row) => labelsIn(row).some(({ field }) => field === 'index'))
  if (index < 1) return rows
  let from = index - 1
  // A blank line, or the status, parts it from the country.
  while (from > 0 && rows[from]!.gap === 0 && !labelled(rows[from - 1]!)) from--
  const title = rows.slice(from, index).filter((row) => !labelled(row))
  const [first] = title
  if (first) draft.title = { start: first.start, end: title.at(-1)!.end }
  return rows.slice(index + 1)
}
