/** Short forms of what the modules of `src/sections` give, for tables of cases. */
import { dialects } from '../../src/data/dialects/index.js'
import { readDocument } from '../../src/parse.js'
import { findAnchors } from '../../src/sections/anchors.js'
import { compileLexicon } from '../../src/sections/lexicon.js'
import { type Line, readSource, type Source } from '../../src/source/read-source.js'

const lexicon = compileLexicon(dialects)

/** What rows print. */
export function showRows(source: Source, rows: readonly Line[]): string[] {
  return rows.map(({ start, end }) => source.text.slice(start, end))
}

/** A source with its lines as rows, and with the labels in them. */
export function readRowsOf(text: string) {
  const source = readSource(text)
  return { source, rows: source.lines, anchors: findAnchors(source, source.lines, lexicon) }
}

/** The labels of a text as printed: what they open, or the field that they name, then their slots. */
export function showLabels(text: string): string[] {
  const { anchors } = readRowsOf(text)
  return anchors.map(({ start, end, opens, field, slots, repaired }) => {
    const filled = Object.entries(slots).map(([slot, at]) => `${slot}=${text.slice(at.start, at.end)}`)
    return [`${opens ?? field ?? 'header'}${repaired ? '?' : ''}: ${text.slice(start, end)}`, ...filled].join(
      ' ',
    )
  })
}

/** The sections of a text: `recipients: Minister of Justice | Fax: 1`. */
export function showSections(text: string): string[] {
  const { source, sections } = readDocument(text)
  return sections.map(({ kind, rows }) => `${kind}: ${showRows(source, rows).join(' | ')}`)
}
