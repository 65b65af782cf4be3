import { describe, expect, test } from 'vitest'
import { foldForComparison } from '../../src/evaluate/compare.js'
import { GoldError, readGold } from '../../src/evaluate/gold.js'
import { canonicalIndex, parseCaseLabel, parsePhoneLabel } from '../../src/evaluate/short-forms.js'

test.each([
  ['UA 129/10', { series: 'UA', number: 129, year: 2010 }],
  ['EXTRA 21/99', { series: 'EXTRA', number: 21, year: 1999 }],
  ['UA 81/73', { series: 'UA', number: 81, year: 1973 }],
  ['UA 81/72', { series: 'UA', number: 81, year: 2072 }],
  ['214/12', { series: null, number: 214, year: 2012 }],
  ['UA 242/??', { series: 'UA', number: 242, year: null }],
  ['UA 242', { series: 'UA', number: 242, year: null }],
  ['NSA #1/2005', { series: 'NSA', number: 1, year: 2005 }],
  ['no case', null],
  ['UA 129/1', null],
])('case label %s', (label, value) => {
  expect(parseCaseLabel(label)).toEqual(value)
})

test.each([
  ['+77172373601', { e164: '+77172373601' }],
  ['+7 7172 37 36 01', { text: '+7 7172 37 36 01' }],
  ['14377 TN', { text: '14377 TN' }],
])('telephone label %s', (label, value) => {
  expect(parsePhoneLabel(label)).toEqual(value)
})

test.each([
  ['AFR 56/0611/2026', 'AFR 56/611/2026'],
  ['EUR 57/004/2010', 'eur57/4/10'],
  ['AMR 36/031/1989', 'AMR 36/31/89'],
])('index codes %s and %s are the same', (a, b) => {
  expect(canonicalIndex(a)).toBe(canonicalIndex(b))
})

test('a suffix makes another index code', () => {
  expect(canonicalIndex('AMR 22/001/2005s')).not.toBe(canonicalIndex('AMR 22/001/2005'))
})

test.each([
  ['exact', ' The  Island\nCourier ', 'The Island Courier'],
  ['folded', 'MINISTER of  Justice', 'minister of justice'],
  ['name', 'José María NÚÑEZ', 'jose maria nunez'],
  ['name', 'Işıl Łukasz', 'isil lukasz'],
] as const)('%s folds %j', (comparison, text, folded) => {
  expect(foldForComparison(text, comparison)).toBe(folded)
})

describe('readGold', () => {
  test('writes short forms out, at every depth', () => {
    const gold = {
      cases: ['UA 1/10', { series: null, number: 2, year: 2011 }],
      index: 'EUR 57/004/2010',
      countries: ['KZ', { code: 'US', subdivision: 'Texas' }],
      concerns: ['Fear of torture', { text: 'Legal concern' }],
      people: [{ name: 'Ana Sol' }, { name: null, count: 4 }],
      requestedActions: ['urging an inquiry'],
      recipients: [{ faxes: ['+77172373601', { text: '1 2', remark: 'at night' }], telexes: ['44971 AB'] }],
      references: [{ case: 'UA 7/09', index: 'EUR 57/001/2010' }],
    }
    expect(readGold(gold)).toEqual({
      cases: [
        { series: 'UA', number: 1, year: 2010 },
        { series: null, number: 2, year: 2011 },
      ],
      index: { code: 'EUR 57/004/2010' },
      countries: [{ code: 'KZ' }, { code: 'US', subdivision: 'Texas' }],
      concerns: [{ text: 'Fear of torture' }, { text: 'Legal concern' }],
      people: [{ name: { full: 'Ana Sol' } }, { name: null, count: 4 }],
      requestedActions: [{ text: 'urging an inquiry' }],
      recipients: [
        {
          faxes: [{ e164: '+77172373601' }, { text: '1 2', remark: 'at night' }],
          telexes: [{ text: '44971 AB' }],
        },
      ],
      references: [{ case: { series: 'UA', number: 7, year: 2009 }, index: 'EUR 57/001/2010' }],
    })
  })

  test.each([
    ['a field that does not exist', { people: [{ nmae: 'Ana' }] }, 'people.nmae'],
    ['a name of every object', { constructor: 'x' }, 'constructor'],
    ['a value for a list', { cases: 'UA 1/10' }, 'cases'],
    ['a list for a value', { title: ['A'] }, 'title'],
    ['a label that is none', { cases: ['case one'] }, 'cases'],
    ['a word for a flag', { writeIn: { ownLanguage: 'yes' } }, 'writeIn.ownLanguage'],
    ['a string for an object without a short form', { people: ['Ana'] }, 'people'],
  ])('refuses %s', (_, gold, field) => {
    expect(() => readGold(gold)).toThrow(GoldError)
    expect(() => readGold(gold)).toThrow(field)
  })

  test.each([[null], [[]], ['UA 1/10'], [undefined]])('refuses %j as a whole', (gold) => {
    expect(() => readGold(gold)).toThrow('must be an object')
  })
})
