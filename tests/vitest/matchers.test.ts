import { expect, test } from 'vitest'
import '../../src/vitest/index.js'
import { checkSpans } from '../../src/vitest/spans.js'
import { buildAppeal, buildEvidence, buildPerson, buildResult } from '../evaluate/appeals.js'

const text = 'UA 12/10\nAna Sol, aged 43\nBo Lind\n'
const result = buildResult(
  {
    cases: [{ series: 'UA', number: 12, year: 2010 }],
    people: [buildPerson('Ana Sol', { age: 43 }), buildPerson('Bo Lind')],
  },
  [
    buildEvidence('/cases/0', 0, 8),
    buildEvidence('/people/0/name', 9, 16),
    buildEvidence('/people/0/age', 23, 25),
    buildEvidence('/people/1/name', 26, 33),
  ],
)

function messageOf(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the assertion passed')
}

test('toMatchGold passes on what gold says, and takes an appeal alone', () => {
  expect(result).toMatchGold({
    cases: ['UA 12/10'],
    people: [{ name: 'ana sol', age: 43 }, { name: 'Bo Lind' }],
  })
  expect(result.appeal).toMatchGold({ cases: ['UA 12/10'] })
  expect(result).not.toMatchGold({ cases: ['UA 13/10'] })
})

test('toMatchGold names every miss and shows its line', () => {
  const gold = { cases: ['UA 12/11'], people: [{ name: 'Ana Sol', age: 34 }] }
  const message = messageOf(() => expect(result).toMatchGold(gold, text))
  expect(message).toContain('expected the result to match the gold')
  expect(message).toContain('people.age [Ana Sol]: expected 34, got 43\n    line 2: Ana Sol, aged 43')
  expect(message).toContain('people.name [Bo Lind]: expected -, got "Bo Lind"\n    line 3: Bo Lind')
  expect(message).toMatch(/cases: expected .*2011.*\n {4}line 1: UA 12\/10/)
})

test('toMatchGold refuses a gold with a typing error', () => {
  const gold = { peple: [] } as object
  expect(messageOf(() => expect(result).toMatchGold(gold))).toContain('peple: no such field in the contract')
})

test('toExtract asks for some values among others', () => {
  expect(result).toExtract({ people: [{ name: 'Bo Lind' }] })
  expect(result).not.toMatchGold({ people: [{ name: 'Bo Lind' }] })
  expect(result).not.toExtract({ people: [{ name: 'Bo Lind', age: 20 }] })
  expect(result).not.toExtract({ people: [] })
  const message = messageOf(() => expect(result).toExtract({ people: [{ name: 'Eva' }] }, text))
  expect(message).toContain('people.name [Eva]: expected "Eva", got -')
})

test('the message of a negated matcher says what was not wanted', () => {
  expect(messageOf(() => expect(result).not.toExtract({ cases: ['UA 12/10'] }))).toContain(
    'not to hold the expected',
  )
})

test('toHaveTrueSpans passes on true spans and shows the line of a false one', () => {
  expect(result).toHaveTrueSpans(text)
  const outside = buildResult(result.appeal, [buildEvidence('/cases/0', 30, 999)])
  const message = messageOf(() => expect(outside).toHaveTrueSpans(text))
  expect(message).toContain('/cases/0: span 30-999 lies outside the text (34)\n    line 3: Bo Lind')
})

test.each([
  ['no span', { path: '/cases/0', spans: [], confidence: 'stated' as const }, 'has no span'],
  ['an empty span', buildEvidence('/cases/0', 3, 3), 'is empty'],
  ['a negative span', buildEvidence('/cases/0', -1, 3), 'lies outside'],
  ['half a letter', buildEvidence('/cases/0', 0.5, 3), 'is not of integers'],
  ['a path to nothing', buildEvidence('/people/7/name', 0, 3), 'leads to no value'],
  ['a path to null', buildEvidence('/people/1/age', 0, 3), 'leads to no value'],
  [
    'spans in the wrong order',
    {
      path: '/cases/0',
      spans: [
        { start: 3, end: 8 },
        { start: 0, end: 2 },
      ],
      confidence: 'stated' as const,
    },
    'begins before the one before it ends',
  ],
])('a span that is not true: %s', (_, evidence, problem) => {
  const problems = checkSpans(buildResult(result.appeal, [evidence]), text)
  expect(problems).toHaveLength(1)
  expect(problems[0]!.problem).toContain(problem)
})

test('slices are read again, but for inferred values', () => {
  const reread = (path: string, slices: readonly string[]) =>
    path.endsWith('age') ? Number(slices[0]) : undefined
  const check = (start: number, confidence: 'stated' | 'inferred') =>
    checkSpans(
      buildResult(result.appeal, [buildEvidence('/people/0/age', start, 25, confidence)]),
      text,
      reread,
    )
  expect(check(23, 'stated')).toEqual([])
  expect(check(24, 'stated')[0]!.problem).toBe('["3"] reads as 3, not 43')
  expect(check(24, 'inferred')).toEqual([])
})

test('toHaveTrueSpans reads the atom again', () => {
  const shifted = buildResult(result.appeal, [buildEvidence('/people/0/name', 9, 14)])
  const message = messageOf(() => expect(shifted).toHaveTrueSpans(text))
  expect(message).toContain('/people/0/name: ["Ana S"] reads as')
  expect(message).toContain('line 2: Ana Sol, aged 43')
})

test('an object that is read again may have its keys in another order', () => {
  const evidence = [buildEvidence('/cases/0', 0, 8)]
  const again = { year: 2010, number: 12, series: 'UA' }
  expect(checkSpans(buildResult(result.appeal, evidence), text, () => again)).toEqual([])
  expect(
    checkSpans(buildResult(result.appeal, evidence), text, () => ({ ...again, year: null })),
  ).toHaveLength(1)
  expect(
    checkSpans(buildResult(result.appeal, evidence), text, () => ({ number: 12, series: 'UA' })),
  ).toHaveLength(1)
})

test('what is no result is refused', () => {
  expect(() => expect('text').toMatchGold({})).toThrow('expect() needs the result of parseAppeal')
  expect(() => expect(buildAppeal()).toHaveTrueSpans(text)).toThrow('needs a result that holds evidence')
})
