import type { Line } from '../../source/read-source.js'
import type { PartKind } from './part.js'

/** One thing that a block says: on a part of a row, on a row, or over several where a cell was wrapped. */
export interface Entry {
  readonly kind: PartKind
  readonly rows: readonly Line[]
  readonly strong: boolean
  readonly local: boolean
  /** Index of its line. */
  readonly line: number
}
