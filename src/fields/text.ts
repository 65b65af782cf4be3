/** Atoms of prose: a stretch of lines, joined. */
import { type At, atSpans } from '../source/located.js'
import type { Line, Source } from '../source/read-source.js'
import type { Confidence } from '../types.js'
import { parseProse } from '../values/prose.js'
import { type Paragraph, readParagraphs, rowSpans } from './paragraphs.js'

/** The text of some rows as one line. */
export function readText(
  source: Source,
  rows: readonly Line[],
  confidence: Confidence = 'stated',
): At<string> {
  const spans = rowSpans(source, rows)
  return atSpans(
    parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n')),
    spans,
    confidence,
  )
}

/** Paragraphs as lines. */
export function readTexts(source: Source, rows: readonly Line[]): At<string>[] {
  return readParagraphs(source, rows).map((paragraph: Paragraph) => readText(source, paragraph.rows))
}
