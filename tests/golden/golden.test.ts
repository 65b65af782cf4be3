/** Documents and what a person read in them. `UPDATE=1 npx vitest run tests/golden` writes what the parser reads. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { layouts } from '../../src/schema.js'
import {
  documents,
  fixtures,
  listDifferences,
  readFixture,
  valueAt,
  writeEvidence,
  writeGolden,
} from './documents.js'
import { knownMisses } from './known-misses.js'

const update = process.env.UPDATE === '1'

/** One document a layout shows where each of its values stands. */
const shown: readonly string[] = [
  'amnesty-1985/printer-ghana',
  'amnesty-1990/nurse-sudan',
  'amnesty-1998/journalist-togo',
  'amnesty-2009/three-prisoners',
  'amnesty-2017/editor-fiji-first',
  'amnesty-2018/nurse-mongolia-second',
  'aiusa-1998/nepal-indented',
  'aiusa-2015/imam-uganda',
  'aiusa-2017/blogger-armenia',
  'aiusa-2019/gardener-oman',
  'aiusa-2021/weaver-peru',
  'aiuk/family-honduras-blog',
  'aica/healer-philippines',
  'aich/pastor-laos',
  'aiau/nauru-petition',
]

/** The differences as lines, so that a failure can be read without scrolling through two appeals. */
function compareFile(path: string, got: string, compare: (expected: string) => string[]): void {
  if (update) writeFileSync(path, got)
  if (!existsSync(path))
    throw new Error(`${path} is missing: UPDATE=1 npx vitest run tests/golden writes it; then read it.`)
  const differences = compare(readFileSync(path, 'utf8'))
  if (differences.length > 0) throw new Error(`${path} says something else:\n  ${differences.join('\n  ')}`)
}

describe.each(documents)('%s', (name) => {
  const text = readFixture(name)
  const result = parseAppeal(text)
  const golden = writeGolden(text, result)
  const path = join(fixtures, `${name}.expected.json`)
  const miss = knownMisses[name]

  if (miss === undefined) {
    test('gives the expected appeal and diagnostics', () => {
      compareFile(path, `${JSON.stringify(golden, null, 2)}\n`, (expected) =>
        listDifferences(JSON.parse(expected), golden),
      )
    })
  } else {
    test(`is a known miss: ${miss}`, () => {
      const differences = listDifferences(JSON.parse(readFileSync(path, 'utf8')), golden)
      expect(differences, `${name} is read right now: take it out of known-misses.ts`).not.toEqual([])
    })
  }

  if (shown.includes(name)) {
    test('shows where its values stand', () => {
      const evidence = writeEvidence(text, result)
      compareFile(join(fixtures, `${name}.evidence.txt`), evidence, (expected) => {
        const lines = evidence.split('\n')
        const wanted = expected.split('\n')
        return [
          ...wanted.filter((line) => !lines.includes(line)).map((line) => `missing: ${line}`),
          ...lines.filter((line) => !wanted.includes(line)).map((line) => `new: ${line}`),
        ]
      })
    })
  }
})

test('known misses are documents', () => {
  expect(Object.keys(knownMisses).filter((name) => !documents.includes(name))).toEqual([])
})

test('each layout of Amnesty has documents, and one that shows its evidence', () => {
  const wanted = layouts.filter((layout) => /^ai|^amnesty/.test(layout))
  for (const layout of wanted) {
    const names = documents.filter((name) => name.startsWith(`${layout}/`))
    expect(names.length, layout).toBeGreaterThanOrEqual(2)
    expect(
      shown.some((name) => name.startsWith(`${layout}/`)),
      layout,
    ).toBe(true)
    // The folder says what a person took the document for.
    for (const name of names)
      expect(
        valueAt(JSON.parse(readFileSync(join(fixtures, `${name}.expected.json`), 'utf8')), '/appeal/layout'),
        name,
      ).toBe(layout)
  }
})
