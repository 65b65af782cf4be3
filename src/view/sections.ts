/** The parts of a document, as the parser cuts it. */
import { readDocument } from '../parse.js'
import type { ViewSection } from './view.js'

/** The parts of a text in text order, for the strip of a view. It brings the parser: a page whose worker parses calls it there. */
export function readSections(text: string): ViewSection[] {
  return readDocument(text)
    .sections.flatMap(({ kind, anchor, rows }) => {
      const start = Math.min(
        anchor?.start ?? Number.POSITIVE_INFINITY,
        rows[0]?.start ?? Number.POSITIVE_INFINITY,
      )
      const end = Math.max(anchor?.end ?? 0, rows.at(-1)?.end ?? 0)
      return end > start ? [{ kind, start, end }] : []
    })
    .sort((a, b) => a.start - b.start)
}
