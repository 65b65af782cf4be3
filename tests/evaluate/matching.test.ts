import { expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate/index.js'
import { findBestMatch } from '../../src/evaluate/matching.js'
import { buildPerson, buildResult } from './appeals.js'

/** The best sum over all one-to-one matches, by trying them all. */
function bestSum(gains: number[][], row = 0, used = 0): number {
  if (row === gains.length) return 0
  let best = bestSum(gains, row + 1, used)
  gains[row]!.forEach((gain, column) => {
    if (!(used & (1 << column)) && gain > 0)
      best = Math.max(best, gain + bestSum(gains, row + 1, used | (1 << column)))
  })
  return best
}

/** Numbers that are the same in every run. */
function startNumbers(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

test('finds the best match of small matrices of every shape, as trying them all does', () => {
  const next = startNumbers(7)
  for (let round = 0; round < 300; round++) {
    const rows = 1 + Math.floor(next() * 6)
    const columns = 1 + Math.floor(next() * 6)
    const gains = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.round(next() * 9 - 3)),
    )
    const match = findBestMatch(gains)
    const taken = match.filter((column) => column !== null)
    expect(new Set(taken).size).toBe(taken.length)
    expect(match.every((column, row) => column === null || gains[row]![column]! > 0)).toBe(true)
    const sum = match.reduce<number>(
      (total, column, row) => total + (column === null ? 0 : gains[row]![column]!),
      0,
    )
    expect(sum).toBe(bestSum(gains))
  }
})

test.each([
  [[], []],
  [
    [[], []],
    [null, null],
  ],
  [[[0]], [null]],
  [[[-1, 2]], [1]],
])('matches %j as %j', (gains, match) => {
  expect(findBestMatch(gains)).toEqual(match)
})

test('taking the nearest first would be worse', () => {
  expect(
    findBestMatch([
      [10, 9],
      [9, 1],
    ]),
  ).toEqual([1, 0])
})

const givenNames = ['Ana', 'Anna', 'Hana', 'Ahmed', 'Ahmad', 'Mohamed']
const familyNames = ['Sol', 'Solano', 'Soler', 'Ali', 'Alimi']

test('thirty people in another order are all found, though their names are alike', () => {
  const people = Array.from({ length: 30 }, (_, i) =>
    buildPerson(`${givenNames[i % 6]} ${familyNames[Math.floor(i / 6)]}`, {
      age: 20 + (i % 7),
      gender: i % 2 ? 'male' : 'female',
    }),
  )
  const shuffled = people.map((_, i) => people[(i * 11 + 5) % 30]!)
  const gold = { people: people.map(({ name, age, gender }) => ({ name: name!.full, age, gender })) }
  const evaluation = evaluate([{ name: 'list', gold, result: buildResult({ people: shuffled }) }])
  expect(evaluation.micro).toMatchObject({ tp: 90, fp: 0, fn: 0 })
})

test('a name counts for more than an age and a gender that happen to be the same', () => {
  const gold = { people: [{ name: 'Ana Sol', age: 34, gender: 'female' as const }] }
  const people = [buildPerson('Eva Lind', { age: 34, gender: 'female' }), buildPerson('Ana Sol')]
  const [misses] = [evaluate([{ name: 'd', gold, result: buildResult({ people }) }]).misses]
  expect(misses.map(({ field, outcome, got }) => [field, outcome, got])).toEqual([
    ['people.age', 'missing', null],
    ['people.gender', 'missing', null],
    ['people.name', 'extra', 'Eva Lind'],
    ['people.gender', 'extra', 'female'],
    ['people.age', 'extra', 34],
  ])
})
