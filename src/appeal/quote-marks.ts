/** The quote marks of a forwarded mail stand between the lines of a value, and are no part of it. */
import type { Source } from '../source/read-source.js'
import type { Evidence, Span } from '../types.js'

/** `Secretary of the` / `> Example Union`: from the end of a line to its next word. */
const marks = /[\n\v\f\r\u0085\u2028\u2029][ \t]*>[ \t>]*/g

/** Takes the marks out of the spans of a quoted text, which are cut at them. */
export function leaveOutQuoteMarks({ isQuoted }: Source, text: string, evidence: readonly Evidence[]): void {
  if (!isQuoted) return
  for (const entry of evidence) entry.spans = entry.spans.flatMap((span) => cutAtMarks(text, span))
}

function cutAtMarks(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const { index, 0: found } of text.slice(start, end).matchAll(marks)) {
    spans.push({ start: from, end: start + index })
    from = start + index + found.length
  }
  spans.push({ start: from, end })
  return spans.filter((span) => span.end > span.start)
}
