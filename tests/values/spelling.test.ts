import { expect, it } from 'vitest'
import { allowedSlips, spellingDistance } from '../../src/values/spelling.js'

it.each([
  ['saudi', 'saudi', 2, 0],
  ['sauid', 'saudi', 2, 1],
  ['saudii', 'saudi', 2, 1],
  ['sadi', 'saudi', 2, 1],
  ['saubi', 'saudi', 2, 1],
  ['asudi', 'saudi', 2, 1],
  ['xaudy', 'saudi', 2, 2],
  ['dusai', 'saudi', 2, 3],
  ['saudiiii', 'saudi', 2, 3],
  ['xyudi', 'saudi', 1, 2],
  ['abcde', 'vwxyz', 2, 3],
  ['abcd', 'badc', 2, 2],
  ['', 'ab', 2, 2],
  ['', '', 2, 0],
  ['ab', '', 1, 2],
])('from %j to %j, at most %i: %i', (one, other, limit, distance) => {
  expect(spellingDistance(one, other, limit)).toBe(distance)
  expect(spellingDistance(other, one, limit)).toBe(distance)
})

it('allows a slip from five letters on, and two from eight', () => {
  expect([4, 5, 7, 8, 20].map(allowedSlips)).toEqual([0, 1, 1, 2, 2])
})
