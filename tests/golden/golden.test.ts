import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locate } from '../../src/appeal/look-up.js'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal } from '../../src/parse.js'
import { AppealSchema, DiagnosticSchema, EvidenceSchema } from '../../src/schema.js'

const fixtures = resolve(__dirname, '../../fixtures')
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.txt') && !name.startsWith('files'),
)

/** The value at a JSON Pointer. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value)
}

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(fixtures, name), 'utf8')
  const result = parseAppeal(text)

  test('gives the expected appeal and diagnostics', () => {
    const got = {
      appeal: result.appeal,
      diagnostics: result.diagnostics.map(({ code, span }) => {
        if (span === null) return code
        const { line, column } = locate(text, span.start)
        return `${code} ${line}:${column}`
      }),
    }
    const expected = join(fixtures, name.replace(/\.txt$/, '.expected.json'))
    if (process.env.UPDATE === '1') writeFileSync(expected, `${JSON.stringify(got, null, 2)}\n`)
    expect(
      existsSync(expected),
      `${expected} is missing: UPDATE=1 npx vitest run tests/golden writes it`,
    ).toBe(true)
    expect(got).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })

  test('passes the schemas', () => {
    AppealSchema.parse(result.appeal)
    for (const entry of result.evidence) EvidenceSchema.parse(entry)
    for (const entry of result.diagnostics) DiagnosticSchema.parse(entry)
  })

  test('has true spans', () => {
    for (const { path, spans, confidence } of result.evidence) {
      for (const { start, end } of spans) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      if (confidence === 'inferred') continue
      const slices = spans.map(({ start, end }) => text.slice(start, end))
      const value = rereadAtom(path, slices, result.appeal)
      if (value !== undefined) expect(value, path).toEqual(valueAt(result.appeal, path))
    }
  })
})

describe('bad input', () => {
  const document = readFileSync(join(fixtures, 'amnesty-2009/three-beekeepers.txt'), 'utf8')

  test.each([
    ['empty', ''],
    ['blank', ' \n\t\n '],
    ['a poem', 'The bees are asleep.\nThe meadow is long.\n'],
    ['JSON', '{"a": [1, 2, 3]}'],
    ['HTML source', '<!doctype html><html><body><p>Hello</p></body></html>'],
  ])('%s is no urgent action', (_name, text) => {
    const { appeal, diagnostics } = parseAppeal(text)
    expect(appeal.kind).toBe('unknown')
    expect(diagnostics.map(({ code }) => code)).toContain('not-an-urgent-action')
  })

  test('a document that is cut after any character does not throw', () => {
    for (let end = 0; end < document.length; end += 7)
      AppealSchema.parse(parseAppeal(document.slice(0, end)).appeal)
  })

  test('NUL bytes, lone surrogates and CRLF do not throw', () => {
    parseAppeal(document.replaceAll(' ', '\u0000'))
    parseAppeal(document.replaceAll('e', '\ud800'))
    expect(parseAppeal(document.replaceAll('\n', '\r\n')).appeal.cases).toHaveLength(1)
  })

  test('wrong use throws', () => {
    expect(() => parseAppeal(undefined as unknown as string)).toThrow(TypeError)
    expect(() => parseAppeal('long text', { maxLength: 4 })).toThrow(/maxLength/)
  })
})
