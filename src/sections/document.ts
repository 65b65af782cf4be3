/** A text cut into sections: what the readers of fields read. */

import type { SectionKind } from '../data/dialects/dialect.js'
import type { Problem } from '../diagnostics.js'
import type { Line, Source } from '../source/read-source.js'
import type { Anchor } from './anchors.js'
import type { LayoutChoice, Section } from './section.js'

export interface Document {
  readonly source: Source
  /** The lines, or cells of columns, in reading order. */
  readonly rows: readonly Line[]
  readonly anchors: readonly Anchor[]
  readonly sections: readonly Section[]
  readonly layout: LayoutChoice
  /** What the readers report; the only list that they add to. */
  readonly problems: Problem[]
}

/** The sections of a kind, in reading order. */
export function sectionsOf(document: Document, ...kinds: SectionKind[]): readonly Section[] {
  return document.sections.filter((section) => kinds.includes(section.kind))
}

/** The rows of all sections of a kind. */
export function rowsOf(document: Document, ...kinds: SectionKind[]): readonly Line[] {
  const sections = sectionsOf(document, ...kinds)
  return sections.length === 1 ? sections[0]!.rows : sections.flatMap((section) => section.rows)
}
