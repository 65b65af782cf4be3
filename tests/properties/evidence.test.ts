/** Every value that came from the text says where it stands, and what stands there gives the value. */
import { describe, expect, test } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal } from '../../src/parse.js'
import { AppealSchema, DiagnosticSchema, EvidenceSchema } from '../../src/schema.js'
import { checkSpans } from '../../src/vitest/spans.js'
import { valueAt } from '../golden/documents.js'
import { allDocuments } from './documents.js'

/** Objects that are one atom: their parts have no evidence of their own. */
const whole = [
  /^\/cases\/\d{1,9}$/,
  /^\/index$/,
  /^\/countries\/\d{1,9}$/,
  /\/name$/,
  /\/(?:phones|faxes|telexes)\/\d{1,9}$/,
  /^\/references\/\d{1,9}\/case$/,
]

/**
 * Atoms that may stand without evidence, with the values that need none: what the place of a value in the document or
 * the absence of words says.
 */
const silent: Readonly<Record<string, readonly unknown[] | 'any'>> = {
  // Which section the block stands in.
  '/recipients/*/role': 'any',
  // Which label or place the reference stands at.
  '/references/*/relation': 'any',
  // Which label or host the handle follows; the handle itself has evidence.
  '/recipients/*/social/*/network': 'any',
  // What no word makes a fear or an allegation is a fact; so is what is printed without a modal word.
  '/concerns/*/modality': 'any',
  // Not said.
  '/writeIn/ownLanguage': [false],
  '/update/final': [false],
  // "Her brother": one, without a number.
  '/people/*/count': [1],
}

/** The paths of all values that are not null, nor lists or objects. */
function listAtoms(value: unknown, path = ''): string[] {
  if (value === null) return []
  if (typeof value !== 'object' || whole.some((pattern) => pattern.test(path))) return [path]
  return Object.entries(value).flatMap(([key, part]) => listAtoms(part, `${path}/${key}`))
}

describe.each(allDocuments)('$name', ({ text }) => {
  const result = parseAppeal(text)

  test('passes the schemas', () => {
    AppealSchema.parse(result.appeal)
    for (const entry of result.evidence) EvidenceSchema.parse(entry)
    for (const entry of result.diagnostics) DiagnosticSchema.parse(entry)
  })

  test('has spans that lie in the text, in order, and are true', () => {
    expect(checkSpans(result, text, rereadAtom)).toEqual([])
  })

  test('has evidence for every value that came from the text', () => {
    const paths = new Set(result.evidence.map(({ path }) => path))
    const bare = listAtoms(result.appeal).filter((path) => {
      if (paths.has(path)) return false
      const allowed = silent[path.replace(/\/\d{1,9}(?=\/|$)/g, '/*')]
      return allowed !== 'any' && !allowed?.includes(valueAt(result.appeal, path))
    })
    expect(bare).toEqual([])
  })

  test('has evidence only for values, and once', () => {
    const atoms = new Set(listAtoms(result.appeal))
    expect(result.evidence.map(({ path }) => path).filter((path) => !atoms.has(path))).toEqual([])
    expect(new Set(result.evidence.map(({ path }) => path)).size).toBe(result.evidence.length)
  })

  test('points at the text with its diagnostics', () => {
    for (const { span } of result.diagnostics) {
      if (span === null) continue
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})

test('the value parsers give back stated and repaired values, not only undefined', () => {
  // Guards the test above: a re-reader that knew no path would let everything pass.
  const reread = allDocuments.flatMap(({ text }) => {
    const { appeal, evidence } = parseAppeal(text)
    return evidence
      .filter(({ confidence }) => confidence !== 'inferred')
      .map(({ path, spans }) =>
        rereadAtom(
          path,
          spans.map(({ start, end }) => text.slice(start, end)),
          appeal,
        ),
      )
  })
  const known = reread.filter((value) => value !== undefined).length
  expect(known / reread.length).toBeGreaterThan(0.8)
})
