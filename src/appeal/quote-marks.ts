/** The quote marks of a forwarded mail stand between the lines of a value, and are no part of it. */
import { isBlank, isLineBreak, type Source } from '../source/read-source.js'
import type { Evidence, Span } from '../types.js'

/** Takes the marks out of the spans of a quoted text: `Secretary of the` / `> Example Union` becomes two. */
export function leaveOutQuoteMarks(source: Source, text: string, evidence: readonly Evidence[]): void {
  if (!source.isQuoted) return
  for (const entry of evidence) entry.spans = entry.spans.flatMap((span) => cutAtMarks(source, text, span))
}

/** A mark is what the plain text has a blank for. */
function cutAtMarks({ text: plain }: Source, text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (let mark = text.indexOf('>', start); mark >= 0 && mark < end; mark = text.indexOf('>', mark + 1)) {
    if (plain[mark] === '>') continue
    let stop = mark
    while (stop > from && isGap(plain, stop - 1)) stop--
    if (stop > from) spans.push({ start: from, end: stop })
    from = mark + 1
    while (from < end && isGap(plain, from)) from++
  }
  if (end > from) spans.push({ start: from, end })
  return spans
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isBlank(code) || isLineBreak(code)
}
