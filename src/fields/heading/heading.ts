/** What a document's heading gives. */
import type { At, Located } from '../../source/located.js'
import type { Line } from '../../source/read-source.js'
import type { Case, Concern, Country, Index, Kind, Reference, Span, Update } from '../../types.js'

export interface Heading {
  readonly kind: At<Kind> | Kind
  readonly update: Located<Update> | null
  /** Where the sender's name stands beside its date. */
  readonly sender: Span | null
  readonly cases: readonly At<Case>[]
  readonly index: At<Index> | null
  readonly countries: readonly At<Country>[]
  readonly issued: At<string> | null
  /** A headline that a label or a section page gives. */
  readonly title: At<string> | null
  readonly concerns: readonly Located<Concern>[]
  readonly appealLimit: At<number> | null
  readonly references: readonly Located<Reference>[]
  /** Rows of the opening behind the heading: people, then body. */
  readonly rest: readonly Line[]
  /** Rows that are heading or wrapper: neither people nor prose, also where they stand below a banner. */
  readonly skipped: readonly Span[]
}
