/** Conveniences for readers of a result: evidence by path, offset to line and column, a diagnostic as text. */
import type { Diagnostic, Evidence } from '../types.js'

/** Line and column of an offset, both from 1; the column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The evidence of a value, by its JSON Pointer (`/recipients/0/faxes/0`); undefined where it has none. */
export function evidenceFor(
  result: { readonly evidence: readonly Evidence[] },
  path: string,
): Evidence | undefined {
  return result.evidence.find((entry) => entry.path === path)
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  const steps = path.split('/').slice(1)
  return steps.reduce<unknown>((holder, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
    return (holder as Readonly<Record<string, unknown>>)[key]
  }, value)
}

/** Line and column of an offset; an offset outside the text is moved to its nearest end. `\n`, `\r\n` and `\r` end lines. */
export function locate(text: string, offset: number): Position {
  const end = Math.max(0, Math.min(offset, text.length))
  let line = 1
  let lineStart = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && (code !== 13 || text.charCodeAt(i + 1) === 10)) continue
    line++
    lineStart = i + 1
  }
  return { line, column: end - lineStart + 1 }
}

/** Widest line of a code frame. */
const FRAME_WIDTH = 100

/**
 * A diagnostic for people: its line and column, severity, code and message, and below it the line with carets.
 *
 *     12:5 warning date-year-unknown: The date has no year, and nothing says which.
 *       12 | Distr: UA/SC  5 November
 *          |               ^^^^^^^^^^
 */
export function formatDiagnostic(diagnostic: Diagnostic, text: string): string {
  const { span, severity, code, message } = diagnostic
  if (span === null) return `${severity} ${code}: ${message}`
  const { line, column } = locate(text, span.start)
  const lineStart = span.start - column + 1
  const lineEnd = findLineEnd(text, span.start)
  const first = Math.max(lineStart, Math.min(span.start - 20, lineEnd - FRAME_WIDTH))
  const shown = text
    .slice(first, Math.min(lineEnd, first + FRAME_WIDTH))
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')
  const carets = Math.max(1, Math.min(span.end, lineEnd, first + FRAME_WIDTH) - span.start)
  const margin = ' '.repeat(String(line).length)
  return [
    `${line}:${column} ${severity} ${code}: ${message}`,
    `  ${line} | ${shown}`,
    `  ${margin} | ${' '.repeat(span.start - first)}${'^'.repeat(carets)}`,
  ].join('\n')
}

function findLineEnd(text: string, offset: number): number {
  let end = offset
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return end
}
