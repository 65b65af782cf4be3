/** Lists and words of 200,000 parts overflow no stack. */
import { expect, test } from 'vitest'
import { isNameLike } from '../../src/fields/people/words.js'
import { parseAppeal } from '../../src/index.js'
import { append } from '../../src/source/append.js'

const MANY = 200_000

test('a list is added to another', () => {
  const list = ['first']
  append(list, Array<string>(MANY).fill('more'))
  expect(list).toHaveLength(MANY + 1)
})

test.each(['Ana ', ''])('a name of prefixes without end: %j', (before) => {
  expect(isNameLike(`${before}${'al-'.repeat(MANY)}sample`)).toBe(false)
  expect(isNameLike(`${before}${'al-'.repeat(MANY)}Sample`)).toBe(true)
  expect(isNameLike(`${before}${'al-'.repeat(MANY)}`)).toBe(false)
})

const opening = 'AI Index: AMR 23/22/94\n\nUA 77/94 Fear for Safety 4 May 1994\n\nCOLOMBIA '

test.each([
  ['people in the header', 'Ana Sample, trade unionist\n'],
  ['case numbers', 'and 78/94 '],
  ['titles', 'Fear for Safety\n'],
])('%s without end', (_, part) => {
  expect(() => parseAppeal(opening + part.repeat(MANY))).not.toThrow()
})
