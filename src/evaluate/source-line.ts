/** The line of the document that a judgement is about. */
import type { Evidence } from '../types.js'
import { foldForComparison } from './compare.js'

export interface SourceLine {
  /** Line number, from 1. */
  readonly number: number
  readonly text: string
  /** `evidence`: where the output took its value from; `search`: where the expected value seems to stand. */
  readonly from: 'evidence' | 'search'
}

/** Finds the evidence of a value: its own, that of the atom that it is a part of, or that of its first part. */
export function findEvidence(evidence: readonly Evidence[], path: string): Evidence | null {
  let best: Evidence | null = null
  for (const item of evidence) {
    if (path === item.path || path.startsWith(`${item.path}/`)) {
      if (best === null || item.path.length > best.path.length) best = item
    }
  }
  return best ?? evidence.find((item) => item.path.startsWith(`${path}/`)) ?? null
}

/** The line on which a span of the text begins. A form feed is a blank, as everywhere in the package. */
export function findLineAt(text: string, offset: number): SourceLine {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { number: countLines(before), text: readLine(text, start), from: 'evidence' }
}

function countLines(before: string): number {
  return before.split(/\r\n|\n|\r/).length
}

function readLine(text: string, start: number): string {
  const end = /[\r\n]/.exec(text.slice(start))
  return text.slice(start, end ? start + end.index : undefined).trim()
}

/** How much of a value is looked for: enough to be rare, short enough to stand on one line. */
const needleLength = 24
const needleDigits = 6

/** The first line that shows the beginning of `value` (of a telephone number, its last digits); null if none does. */
export function searchLine(text: string, value: unknown): SourceLine | null {
  const wanted = readNeedle(value)
  if (!wanted) return null
  const lines = text.split(/\r\n|\n|\r/)
  const index = lines.findIndex((line) => wanted.fold(line).includes(wanted.needle))
  return index < 0 ? null : { number: index + 1, text: lines[index]!.trim(), from: 'search' }
}

function readNeedle(value: unknown): { needle: string; fold: (line: string) => string } | null {
  if (typeof value !== 'string') return null
  if (/^\+\d{7,}$/.test(value))
    return { needle: value.slice(-needleDigits), fold: (line) => line.replace(/\D/g, '') }
  const needle = foldForComparison(value, 'name').slice(0, needleLength)
  if (needle.length < 3) return null
  return { needle, fold: (line) => foldForComparison(line, 'name') }
}
