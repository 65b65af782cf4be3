/** Whether the evidence of an output is true to its text. */
import { valueAt } from '../appeal/look-up.js'
import type { JudgedResult } from '../evaluate/index.js'
import { findLineAt } from '../evaluate/source-line.js'
import type { Evidence } from '../types.js'

/** Reads an atom again from the slices of its spans, by its own value parser; undefined where it has none. */
export type Reread = (path: string, slices: readonly string[], appeal: JudgedResult['appeal']) => unknown

/** One piece of evidence that is not true. */
export interface SpanProblem {
  readonly path: string
  readonly problem: string
  /** Line of the first span, where it lies in the text. */
  readonly line: { readonly number: number; readonly text: string } | null
}

/**
 * Checks that every span lies in the text, that the spans of a value follow each other, that its path leads to a
 * value, and, where `reread` is given, that the slices read again give that value. An inferred value is not read
 * again: its span shows its cause.
 */
export function checkSpans(result: JudgedResult, text: string, reread?: Reread): SpanProblem[] {
  return result.evidence.flatMap((evidence) => {
    const problem = findProblem(evidence, result, text, reread)
    if (problem === null) return []
    const start = evidence.spans[0]?.start ?? -1
    const line = start >= 0 && start <= text.length ? findLineAt(text, start) : null
    return [{ path: evidence.path, problem, line }]
  })
}

function findProblem(
  { path, spans, confidence }: Evidence,
  { appeal }: JudgedResult,
  text: string,
  reread: Reread | undefined,
): string | null {
  if (spans.length === 0) return 'has no span'
  let end = 0
  for (const span of spans) {
    const where = `${span.start}-${span.end}`
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end))
      return `span ${where} is not of integers`
    if (span.start < 0 || span.end > text.length)
      return `span ${where} lies outside the text (${text.length})`
    if (span.start >= span.end) return `span ${where} is empty`
    if (span.start < end) return `span ${where} begins before the one before it ends (${end})`
    end = span.end
  }
  const value = valueAt(appeal, path)
  if (value === undefined || value === null) return 'leads to no value'
  if (!reread || confidence === 'inferred') return null
  const slices = spans.map((span) => text.slice(span.start, span.end))
  const again = reread(path, slices, appeal)
  if (again === undefined || isSameValue(again, value)) return null
  return `${JSON.stringify(slices)} reads as ${JSON.stringify(again)}, not ${JSON.stringify(value)}`
}

/** Equal as plain data, whatever the order of the keys. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSameValue((a as Fields)[key], (b as Fields)[key]))
}

type Fields = Readonly<Record<string, unknown>>
