/** Whatever a text holds: no throw, a valid result, true spans, and the same result every time. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { textArbitrary } from '../arbitraries.js'
import { allDocuments } from './documents.js'
import { labelSoup, mutatedText, runs } from './mutation.js'
import { checkAppealOf } from './result.js'

test('any text is read', () => {
  fc.assert(fc.property(fc.oneof(textArbitrary, fc.string({ unit: 'binary' })), checkAppealOf), runs(500))
}, 60_000)

test('labels in any order are read', () => {
  fc.assert(fc.property(labelSoup, checkAppealOf), runs(500))
}, 60_000)

test('damaged documents are read', () => {
  fc.assert(fc.property(mutatedText, checkAppealOf), runs(300))
}, 120_000)

test('the same text gives the same result, whatever was read before', () => {
  const first = allDocuments.map(({ text }) => JSON.stringify(parseAppeal(text)))
  const again = [...allDocuments].reverse().map(({ text }) => JSON.stringify(parseAppeal(text)))
  expect(again.reverse()).toEqual(first)
}, 60_000)
