/**
 * Rows to paragraphs. Extraction leaves four spacings: a blank line between paragraphs; one between all lines and more
 * between paragraphs; a paragraph a line; no blank line at all. So the spacing within a paragraph is measured first: it
 * is the smallest gap after a line that ends in the middle of a sentence.
 */
import { isBullet } from '../sections/bullet.js'
import type { Line, Source } from '../source/read-source.js'
import type { Span } from '../types.js'

export interface Paragraph {
  readonly rows: readonly Line[]
  readonly start: number
  readonly end: number
}

/** A line this much shorter than the widest one, after which the next word would have fitted, ends a paragraph. */
const FULL_LINE = 0.88
/** So many lines above show how wide a line is. */
const NEIGHBOURS = 4
const sentenceEnds = new Set('.!?…:"”»)\'’')

/** Whether a row ends as a sentence does. */
export function endsSentence(source: Source, row: Line): boolean {
  return sentenceEnds.has(source.text[row.end - 1]!)
}

/** Splits rows into paragraphs. */
export function readParagraphs(source: Source, rows: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const inner = measureInnerGap(source, rows)
  const isWrapped = !rows.some((row) => row.end - row.start > LONGEST_LINE)
  const full = measureFullLine(source, rows)
  let first = 0
  for (let i = 1; i <= rows.length; i++) {
    if (
      i < rows.length &&
      !isBreak(source, rows, i, inner, full) &&
      (isWrapped || !isClosed(source, rows, i))
    )
      continue
    const part = rows.slice(first, i)
    if (part.length > 0) paragraphs.push({ rows: part, start: part[0]!.start, end: part.at(-1)!.end })
    first = i
  }
  return paragraphs
}

/** No printed line is longer: where one is, the text was not wrapped, and each paragraph is a line. */
const LONGEST_LINE = 160

/** A sentence ends with the row before, and row `i` begins one. */
function isClosed(source: Source, rows: readonly Line[], i: number): boolean {
  return endsSentence(source, rows[i - 1]!) && startsSentence(source, rows[i]!)
}

/** A line that is this much of the widest one is a line of running text; a shorter one may be a heading. */
const RUNNING_LINE = 0.6

function measureInnerGap(source: Source, rows: readonly Line[]): number {
  const width = rows.reduce((widest, row) => Math.max(widest, row.end - row.start), 0)
  let inner = Number.POSITIVE_INFINITY
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i - 1]!
    if (row.end - row.start < width * RUNNING_LINE || endsSentence(source, row) || rows[i]!.feed) continue
    inner = Math.min(inner, rows[i]!.gap)
  }
  return Number.isFinite(inner) ? inner : 0
}

/** Whether a paragraph begins with row `i`. */
function isBreak(
  source: Source,
  rows: readonly Line[],
  i: number,
  inner: number,
  full: number | null,
): boolean {
  const row = rows[i - 1]!
  const next = rows[i]!
  // A row that stands before the last one in the text is the top of another column.
  if (isBullet(source, next) || next.start < row.end) return true
  if (next.feed && !endsSentence(source, row)) return false
  if (next.gap > inner)
    return endsSentence(source, row) || next.gap > inner + 1 || startsSentence(source, next)
  if (!endsSentence(source, row) || !startsSentence(source, next)) return false
  const length = filledLength(source, row, next)
  return full === null ? length < localWidth(rows, i) * FULL_LINE : length <= full
}

/** How long a row were with the first word of the next one. */
function filledLength(source: Source, row: Line, next: Line): number {
  return row.end - row.start + 1 + source.ends[next.firstWord]! - source.starts[next.firstWord]!
}

/** So many lines in the middle of sentences show how a text was wrapped. */
const WRAPPED_LINES = 4

/**
 * The width at which a program has wrapped the text: no line in the middle of a sentence has room for the next word.
 * Null where lines were set, or scanned: then a paragraph must end in a line that is clearly shorter.
 */
function measureFullLine(source: Source, rows: readonly Line[]): number | null {
  let width = 0
  for (const row of rows) width = Math.max(width, row.end - row.start)
  let count = 0
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i - 1]!
    const next = rows[i]!
    if (endsSentence(source, row) || next.gap > 0 || next.feed || isBullet(source, next)) continue
    if (filledLength(source, row, next) <= width) return null
    count++
  }
  return count >= WRAPPED_LINES ? width : null
}

/** The width of the lines round a break: a summary in large type has shorter lines than the body below it. */
function localWidth(rows: readonly Line[], i: number): number {
  let width = 0
  for (let k = Math.max(0, i - NEIGHBOURS); k < i; k++) width = Math.max(width, rows[k]!.end - rows[k]!.start)
  return i < 2 ? Math.max(width, rows[i]!.end - rows[i]!.start) : width
}

/** Whether a row can be the first of a paragraph. */
function startsSentence(source: Source, row: Line): boolean {
  const first = source.text[row.start]!
  return first.toLowerCase() === first.toUpperCase() || first !== first.toLowerCase()
}

/** The span of a paragraph. */
export function paragraphSpan(paragraph: Paragraph): Span {
  return { start: paragraph.start, end: paragraph.end }
}

/**
 * The stretches of text that rows cover: neighbours in the text are one span; a skipped row (a page number, a column
 * in between) starts a new one.
 */
export function rowSpans(source: Source, rows: readonly Line[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  for (const row of rows) {
    const last = spans.at(-1)
    if (last && row.start >= last.end && isOnlyBlank(source.text, last.end, row.start)) last.end = row.end
    else spans.push({ start: row.start, end: row.end })
  }
  return spans
}

function isOnlyBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false
  return true
}
