/** What a view is made of. */
import type { GoldAppeal } from '../evaluate/index.js'
import type { Span } from '../types.js'

/** A part of the document, for the strip above the text. */
export interface ViewSection extends Span {
  /** What it is: `opening`, `narrative`, `actions`, `recipients` … */
  readonly kind: string
}

/** Options of a view; each may be left out. */
export interface ViewOptions {
  /** What to call the document, such as the name of its file; its case number or headline unless given. */
  readonly title?: string
  /** What a person read in the document: values that are missing or wrong are marked. */
  readonly gold?: GoldAppeal
  /** Parts of the document in text order, as `readSections` gives them. */
  readonly sections?: readonly ViewSection[]
  /** Whether values can be corrected and a gold file downloaded; true unless given. */
  readonly annotate?: boolean
}
