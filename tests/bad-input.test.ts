/** What is no urgent action, or a damaged one: no throw, no hang, a sensible kind. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAppeal, TextTooLongError } from '../src/parse.js'
import { AppealSchema } from '../src/schema.js'

const fixture = readFileSync('fixtures/amnesty-2009/three-prisoners.txt', 'utf8')

test.each([
  ['empty text', ''],
  ['blank text', ' \n\t\n '],
  [
    'a poem',
    'The gulls were late this year,\nthe harbour kept its ice.\n\nWe mended nets by lamplight\nand did not mend them twice.\n',
  ],
  ['a README', readFileSync('docs/xml.md', 'utf8')],
  ['a JSON file', readFileSync('package.json', 'utf8')],
  [
    'HTML source',
    '<!doctype html><html><head><title>Shop</title></head><body><p>Buy two, pay one.</p></body></html>',
  ],
  ['one long line', 'a b '.repeat(1_250_000)],
  ['a million blank lines', '\n'.repeat(1_000_000)],
])(
  '%s is of unknown kind and says so',
  (_name, text) => {
    const start = performance.now()
    const { appeal, diagnostics } = parseAppeal(text)
    expect(performance.now() - start).toBeLessThan(20_000)
    AppealSchema.parse(appeal)
    expect(appeal.kind).toBe('unknown')
    expect(diagnostics.map(({ code }) => code)).toContain('not-an-urgent-action')
  },
  60_000,
)

test('a document cut after any character is read', () => {
  for (let end = 0; end < fixture.length; end += 37)
    AppealSchema.parse(parseAppeal(fixture.slice(0, end)).appeal)
}, 60_000)

test('lines in another order, zeros and lone surrogates are read', () => {
  const lines = fixture.split('\n')
  const texts = [
    [...lines].reverse().join('\n'),
    lines
      .filter((_, i) => i % 2)
      .concat(lines.filter((_, i) => i % 2 === 0))
      .join('\n'),
    fixture.replaceAll('e', '\0'),
    fixture.replaceAll('e', '\ud800'),
    fixture.replaceAll('\n', '\udc00\n'),
  ]
  for (const text of texts) AppealSchema.parse(parseAppeal(text).appeal)
})

test('CRLF changes nothing', () => {
  expect(parseAppeal(fixture.replaceAll('\n', '\r\n')).appeal).toEqual(parseAppeal(fixture).appeal)
})

test.each([[undefined], [null], [5], [{}], [new Uint8Array(3)]])(
  'not a string is a TypeError: %s',
  (value) => {
    expect(() => parseAppeal(value as unknown as string)).toThrow(TypeError)
  },
)

test('a text over maxLength is a TextTooLongError', () => {
  expect(() => parseAppeal('abc', { maxLength: 2 })).toThrow(TextTooLongError)
  expect(() => parseAppeal('abc', { maxLength: 3 })).not.toThrow()
})
