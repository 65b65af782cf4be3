/** A part of the document: the label that opened it and its rows, in reading order. */
import type { SectionKind } from '../data/dialects/dialect.js'
import type { Line } from '../source/read-source.js'
import type { Layout } from '../types.js'
import type { Anchor } from './anchors.js'

export interface Section {
  readonly kind: SectionKind
  /** The label that opened it; null for the first section, and for one that a rule opened. */
  readonly anchor: Anchor | null
  /** What stands in it after its label. A row is a line, a cell of a column, or what a label left of one. */
  readonly rows: readonly Line[]
  /** Labels of fields inside it: `Fax:`, `Salutation:`. */
  readonly anchors: readonly Anchor[]
}

/** What the layout votes gave. */
export interface LayoutChoice {
  readonly layout: Layout | null
  readonly issuer: string | null
  readonly language: string | null
  readonly votes: readonly { readonly layout: Layout; readonly score: number }[]
}
