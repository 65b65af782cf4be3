/** No regular expression of the source can be made to take more than linear time. */
import { expect, test } from 'vitest'
import { findAttack, findExpressions } from './expressions.js'

const { expressions, built } = findExpressions('src')

test('the source has expressions', () => {
  expect(expressions.size).toBeGreaterThan(500)
})

test('none is built at run time, where nobody has proved it', () => {
  expect(built).toEqual([])
})

test('each is proved linear over its automaton', { timeout: 300_000 }, async () => {
  const attacks: string[] = []
  for (const [printed, expression] of expressions) {
    const attack = await findAttack(expression)
    if (attack !== null) attacks.push(`${expression.places.join(', ')}: ${printed}: ${attack}`)
  }
  expect(attacks).toEqual([])
})

test.each([
  ['[.,;)]+$', /2nd degree polynomial/],
  ['^(?:a+)+$', /exponential/],
  ['a*(?=b)', /no proof|polynomial/],
])('%s is found not to be', async (source, attack) => {
  expect(await findAttack({ source, flags: '' })).toMatch(attack)
})
