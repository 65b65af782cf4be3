/** The documents of `fixtures/`, and the forms in which a golden shows what was read in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { locate } from '../../src/appeal/look-up.js'
import type { ParseResult } from '../../src/parse.js'

export const fixtures = resolve('fixtures')

/** `amnesty-2009/three-prisoners`, in order of their names; `fixtures/files` belongs to the tests of the readers. */
export const documents: readonly string[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.evidence.txt') && !name.startsWith('files'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort()

export function readFixture(name: string): string {
  return readFileSync(join(fixtures, `${name}.txt`), 'utf8')
}

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value)
}

/** What a golden holds: the appeal, and the diagnostics as `code line:column`. */
export function writeGolden(text: string, { appeal, diagnostics }: ParseResult) {
  return {
    appeal,
    diagnostics: diagnostics.map(({ code, span }) => {
      if (span === null) return code
      const { line, column } = locate(text, span.start)
      return `${code} ${line}:${column}`
    }),
  }
}

/** `12:5-31`; over several lines `12:5-13:9`. The end is the column of the last character. */
function writeSpan(text: string, start: number, end: number): string {
  const first = locate(text, start)
  const last = locate(text, end - 1)
  const to = first.line === last.line ? last.column : `${last.line}:${last.column}`
  return `${first.line}:${first.column}-${to}`
}

/** A line for each value: its path, confidence, places in the document, and the value. */
export function writeEvidence(text: string, { appeal, evidence }: ParseResult): string {
  const lines = evidence.map(({ path, spans, confidence }) => {
    const places = spans.map(({ start, end }) => writeSpan(text, start, end)).join(', ')
    return `${path}  ${confidence}  ${places}  ${JSON.stringify(valueAt(appeal, path))}`
  })
  return `${lines.join('\n')}\n`
}

/** A line for each value that differs: `/recipients/1/role: expected "copy", got "target"`. */
export function listDifferences(expected: unknown, got: unknown, path = ''): string[] {
  if (typeof expected === 'object' && expected !== null && typeof got === 'object' && got !== null) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(got)])
    return [...keys].flatMap((key) =>
      listDifferences(
        (expected as Record<string, unknown>)[key],
        (got as Record<string, unknown>)[key],
        `${path}/${key}`,
      ),
    )
  }
  if (Object.is(expected, got)) return []
  return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`]
}
