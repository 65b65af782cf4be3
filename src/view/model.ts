/** What the parts of a view are written from: a result, and what is known beside it. */
import type { Miss } from '../evaluate/index.js'
import type { ParseResult } from '../parse.js'
import type { Evidence } from '../types.js'
import type { ViewSection } from './view.js'

/** How a value got where it is: read with this confidence, or vouched for by the person who annotates. */
export type Standing = Evidence['confidence'] | 'vouched'

export interface ViewModel extends ParseResult {
  readonly text: string
  readonly title: string
  readonly sections: readonly ViewSection[]
  readonly annotate: boolean
  /** What is not as gold says; null without gold. */
  readonly misses: readonly Miss[] | null
  /** Paths of values that the person who annotates has set or confirmed. */
  readonly vouched: ReadonlySet<string>
  /** Evidence by path. */
  readonly places: ReadonlyMap<string, Evidence>
  /** Values that are wrong or too many, by path. */
  readonly faults: ReadonlyMap<string, Miss>
}

type Given = Pick<ViewModel, 'text' | 'title' | 'sections' | 'annotate' | 'misses'>

/** Puts a model together. */
export function buildModel(
  { appeal, evidence, diagnostics }: ParseResult,
  given: Given,
  vouched: ReadonlySet<string> = new Set(),
): ViewModel {
  const faults = new Map<string, Miss>()
  for (const miss of given.misses ?? []) if (miss.path !== null) faults.set(miss.path, miss)
  const places = new Map(evidence.map((entry) => [entry.path, entry]))
  return { appeal, evidence, diagnostics, ...given, vouched, places, faults }
}

/** How the value at a path got there; null where it has no place in the text and nobody vouches for it. */
export function standingOf(model: ViewModel, path: string): Standing | null {
  if (model.vouched.has(path)) return 'vouched'
  return model.places.get(path)?.confidence ?? null
}
