/** Title, summary and body: what stands between the header and the request to write. */

import type { FieldKind } from '../data/dialects/dialect.js'
import { indexAnchors } from '../sections/anchor-index.js'
import { type Document, sectionsOf } from '../sections/document.js'
import { isSameRow } from '../sections/furniture.js'
import type { Section } from '../sections/section.js'
import { cutRow } from '../sections/split-sections.js'
import type { At } from '../source/located.js'
import { type Line, Shape, type Source, wordAt } from '../source/read-source.js'
import type { Layout, Span } from '../types.js'
import { endsSentence, type Paragraph, readParagraphs } from './paragraphs.js'
import { readText } from './text.js'

export interface Narrative {
  readonly title: At<string> | null
  readonly summary: At<string> | null
  readonly body: readonly At<string>[]
}

/** Labels of the header. */
const headerFields: ReadonlySet<FieldKind> = new Set(['title', 'issued', 'number', 'index', 'country'])
/** A headline has at most this many rows. */
const TITLE_ROWS = 4
/** A headline in small letters is a line of at most this many words. */
const TITLE_WORDS = 16

/**
 * Reads the narrative. `opening` holds the rows that follow the header where no banner stands; `title` is a headline
 * that a label or the header has given. A page that is no appeal for one case has neither title nor summary.
 */
export function readNarrative(
  document: Document,
  opening: readonly Line[],
  title: At<string> | null,
  skipped: readonly Span[] = [],
  isAppeal = true,
): Narrative {
  const { source } = document
  const sections = sectionsOf(document, 'narrative')
  const labelled = sectionsOf(document, 'summary')
  const rows =
    sections.length > 0
      ? sections
          .flatMap((section) => withoutHeader(section))
          .filter((row) => !skipped.some(({ start }) => start === row.start))
      : opening
  const isHeadless =
    sections.length === 0 && isAppeal && printsTitles(document) && !isListRow(source, rows[0])
  const parts =
    title === null && isAppeal && (sections.length > 0 || isHeadless)
      ? splitTitle(source, rows)
      : { title: [], rest: rows }
  const headline = parts.title.length > 0 ? readText(source, parts.title) : title
  const paragraphs = dropRepeats(
    source,
    readParagraphs(source, withoutTitle(source, parts.title, parts.rest)),
  )
  const body = paragraphs.map((paragraph) => readText(source, paragraph.rows))
  if (labelled.length > 0) {
    const [first, ...more] = readParagraphs(
      source,
      labelled.flatMap((section) => section.rows),
    )
    return {
      title: headline,
      summary: first ? readText(source, first.rows) : null,
      body: [...more.map((paragraph) => readText(source, paragraph.rows)), ...body],
    }
  }
  if (!isAppeal || !hasSummary(document, paragraphs.length, headline !== null || sections.length > 0)) {
    return { title: headline, summary: null, body }
  }
  // `Minor in detention   Egypt`: tags of a site are no sentence.
  const at = paragraphs.findIndex((paragraph) => isSentence(source, paragraph))
  return { title: headline, summary: body[at] ?? null, body: body.filter((_, i) => i !== at) }
}

/** A summary has at least so many words, or ends as a sentence does. */
const SUMMARY_WORDS = 10

function isSentence(source: Source, { rows }: Paragraph): boolean {
  const last = rows.at(-1)
  if (!last) return false
  const ends = /[.!?…]["'”’»)\]]{0,2}$/.test(source.text.slice(Math.max(last.start, last.end - 4), last.end))
  return ends || last.endWord - rows[0]!.firstWord >= SUMMARY_WORDS
}

/** A site prints the headline twice, in capitals and in small letters. */
function withoutTitle(source: Source, title: readonly Line[], rest: readonly Line[]): readonly Line[] {
  const repeats = title.length > 0 && title.every((row, i) => isSameRow(source, row, rest[i]))
  return repeats ? rest.slice(title.length) : rest
}

/** `PUBLICATION DATE: 5 July 2017`: labelled rows of the header, which the template of 2017 prints below its banner. */
function withoutHeader({ rows, anchors }: Section): readonly Line[] {
  const labelled = anchors.filter(({ field }) => field !== null && headerFields.has(field))
  if (labelled.length === 0) return rows
  const labelsIn = indexAnchors(labelled)
  return rows.filter((row) => labelsIn(row).length === 0)
}

const early: ReadonlySet<Layout | null> = new Set<Layout | null>([
  null,
  'amnesty-1985',
  'amnesty-1990',
  'amnesty-1998',
  'aiusa-1998',
])

/** The layouts from 2009 on print a title and a summary, also where a copy lost the banner above them. */
function printsTitles({ layout }: Document): boolean {
  return !early.has(layout.layout)
}

/** `Ana Sample (f)`: a row of people, no title. */
function isListRow(source: Source, row: Line | undefined): boolean {
  return row === undefined || /\((?:m|f)\)/.test(source.text.slice(row.start, row.end))
}

/**
 * A summary stands only in the layouts from 2009 on: the first of several paragraphs, or the only one where a letter,
 * an address or the background follows.
 */
function hasSummary(document: Document, paragraphs: number, headed: boolean): boolean {
  if (!printsTitles(document) || paragraphs === 0) return false
  if (paragraphs > 1) return true
  return headed && document.sections.some((section) => section.kind === 'letter' || opensAddress(section))
}

/** `TAKE ACTION: WRITE AN APPEAL …`: the address follows the summary directly. */
function opensAddress(section: Section): boolean {
  return section.kind === 'recipients' && section.anchor?.field !== 'deadline' && section.anchor !== null
}

/** The headline at the top: rows in capitals, or the first row where it is no sentence. */
function splitTitle(source: Source, rows: readonly Line[]): { title: Line[]; rest: Line[] } {
  let count = 0
  while (count < Math.min(TITLE_ROWS, rows.length) && isUpperRow(source, rows[count]!)) count++
  const next = rows[count]
  if (next) {
    const upper = upperWords(source, next)
    // `WOMAN HELD AFTER RAID Ana Sample, a presenter …`: headline and summary run into one paragraph.
    if (upper > 1 || (upper > 0 && count > 0)) return cutTitle(source, rows, count, next.firstWord + upper)
  }
  if (count > 0) return { title: rows.slice(0, count), rest: rows.slice(count) }
  const plain = isPlainTitle(source, rows) ? 1 : 0
  return { title: rows.slice(0, plain), rest: rows.slice(plain) }
}

function cutTitle(
  source: Source,
  rows: readonly Line[],
  count: number,
  word: number,
): { title: Line[]; rest: Line[] } {
  const row = rows[count]!
  const cut = source.starts[word]!
  const head = cutRow(source, row, row.start, cut)
  const tail = cutRow(source, row, cut, row.end)
  return {
    title: [...rows.slice(0, count), ...(head ? [head] : [])],
    rest: [...(tail ? [tail] : []), ...rows.slice(count + 1)],
  }
}

function isUpperRow(source: Source, row: Line): boolean {
  return upperWords(source, row) === row.endWord - row.firstWord && row.endWord > row.firstWord
}

/** How many words at the start of a row have no small letters; a last `A` or `I` before small letters is not one. */
function upperWords(source: Source, row: Line): number {
  let word = row.firstWord
  let capitals = 0
  for (; word < row.endWord; word++) {
    const shape = source.shapes[word]
    if (shape === Shape.lower || shape === Shape.capital) break
    if (shape === Shape.upper) capitals++
  }
  if (capitals === 0) return 0
  if (word < row.endWord && source.ends[word - 1]! - source.starts[word - 1]! === 1) word--
  return word - row.firstWord
}

/** A headline in small letters: a short row without a full stop, and a paragraph or a wider row below. */
function isPlainTitle(source: Source, [row, next]: readonly Line[]): boolean {
  if (!row || !next) return false
  if (source.text[row.end - 1] === '.' || row.endWord - row.firstWord > TITLE_WORDS) return false
  return next.gap > 0 || (!endsSentence(source, row) && startsWide(row, next))
}

/** Whether a row broke off although there was room: it is no line of running text. */
function startsWide(row: Line, next: Line): boolean {
  return next.end - next.start > (row.end - row.start) * 1.25
}

/** The same paragraph twice (an excerpt above a post) counts once. */
function dropRepeats(source: Source, paragraphs: readonly Paragraph[]): Paragraph[] {
  const seen = new Set<string>()
  return paragraphs.filter((paragraph) => {
    const words: number[] = []
    for (
      let word = wordAt(source, paragraph.start);
      source.ends[word]! <= paragraph.end && words.length < 12;
      word++
    ) {
      if (word >= source.wordCount) break
      words.push(source.hashes[word]!)
    }
    const key = `${words.join(' ')} ${paragraph.end - paragraph.start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
