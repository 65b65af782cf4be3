/** What one row shows: bullets, salutations, menus, contact labels. */
import { describe, expect, it } from 'vitest'
import { bulletLength, isBullet, isBulletMark } from '../../src/sections/bullet.js'
import { readSign, signOfRow } from '../../src/sections/contact-labels.js'
import { guessYear } from '../../src/sections/layout.js'
import { isMenu } from '../../src/sections/menu.js'
import { findSalutation, isSalutationRow } from '../../src/sections/salutation.js'
import { readRowsOf } from './show.js'

const firstRow = (text: string) => {
  const { source, rows } = readRowsOf(text)
  return { source, row: rows[0]! }
}

describe('a bullet', () => {
  it.each([
    ['• Ask', '• '],
    ['•Ask', '•'],
    ['•   Ask', '•   '],
    ['\uf0b7  Ask', '\uf0b7  '],
    ['- Ask', '- '],
    ['-\tAsk', '-\t'],
    ['-\u00a0Ask', '-\u00a0'],
    ['-Ask', ''],
    ['– Ask', '– '],
    ['* Ask', '* '],
    ['*Ask', '*'],
    ['*ask', ''],
    ['*AB', ''],
    ['*Äsk', '*'],
    ['**Ask', ''],
    ['. Ask', '. '],
    ['. Äsk', '. '],
    ['. ask', ''],
    ['.Ask', ''],
    ['n  Ask', 'n  '],
    ['n Ask', 'n '],
    ['n\u00a0Ask', 'n\u00a0'],
    ['q Ök', 'q '],
    ['n ask', ''],
    ['nAsk', ''],
    ['n\task', 'n\t'],
    ['n ASK', ''],
    ['o  ask', 'o  '],
    ['o Ask', ''],
    ['v\u00a0\u00a0Ask', 'v\u00a0\u00a0'],
    ['x  Ask', ''],
    ['Ask', ''],
    ['  • Ask', '• '],
  ])('of %j is %j', (text, mark) => {
    const { source, row } = firstRow(text)
    const length = bulletLength(source, row)
    expect(text.slice(row.start, row.start + length)).toBe(mark)
    expect(isBullet(source, row)).toBe(mark !== '')
  })

  it('is of its row, not of the next', () => {
    const { source, row } = firstRow('•\n  Ask')
    expect(bulletLength(source, row)).toBe(1)
  })

  it('stands for itself where it is no dash and no letter', () => {
    expect(['•', '\u0000', '-', 'n', '~', 'é', '*', '·'].map((sign) => isBulletMark(sign, 0))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})

describe('a salutation', () => {
  it.each([
    ['Dear Minister,', 'Dear Minister', true],
    ['Dear Minister:', 'Dear Minister', true],
    ['  Dear Minister,', 'Dear Minister', true],
    ['Dear Minister, I write', 'Dear Minister', false],
    ['Dear Members of the Board,', 'Dear Members of the Board', true],
    ['Dear Governor, Dear Members of the Board,', 'Dear Governor, Dear Members of the Board', true],
    ['Your Excellency,', 'Your Excellency', true],
    ['Estimado Señor Ministro,', 'Estimado Señor Ministro', true],
    [`Dear ${'x'.repeat(94)},`, `Dear ${'x'.repeat(94)}`, true],
    [`Dear ${'x'.repeat(95)},`, null, false],
    ['Dear Minister', null, false],
    ['Dear Minister\nI write, therefore', null, false],
    ['Dear members,', null, false],
    ['Dear Friends:', null, false],
    ['Minister,', null, false],
    ['Salutation: Dear Minister,', null, false],
  ])('of %j is %j', (text, salutation, isAlone) => {
    const { source, row } = firstRow(text)
    const end = findSalutation(source, row)
    expect(end === null ? null : text.slice(row.start, end)).toBe(salutation)
    expect(isSalutationRow(source, row)).toBe(isAlone)
  })
})

it.each([
  ['Home About us Donate', true],
  ['Home › Letters › 2019', true],
  ['home|x', true],
  ['Inicio > x', true],
  ['Startseite » x', true],
  ['Contact us Search', true],
  ['Share Home', true],
  ['Homes for all', false],
  ['a home > x', false],
  ['Home Minister', false],
  ['Home and garden', false],
  ['Sample Home', false],
])('%j is a menu: %s', (text, expected) => {
  const { source, row } = firstRow(text)
  expect(isMenu(source, row)).toBe(expected)
})

describe('what the first words of a row say', () => {
  it.each([
    ['Fax: 1', 'contact'],
    ['Fax : 1', 'contact'],
    ['Fax    : 1', 'contact'],
    ['Fax     : 1', 'text'],
    ['Fax\u00a0: 1', 'contact'],
    ['Email： x', 'contact'],
    ['Fax 1', 'text'],
    ['Fax1:', 'text'],
    ['Fax; 1: 2', 'text'],
    ['Salutation: Dear Minister', 'salutation'],
    ['And copies to:', 'copies'],
    ['Please write to', 'sentence'],
    ['Sample Street', 'text'],
  ])('%j: %s', (text, sign) => {
    const { source, row } = firstRow(text)
    expect(signOfRow(source, row)).toBe(sign)
    expect(readSign(source, row.endWord, row.endWord)).toBe('text')
  })
})

it.each([
  ['in 1992 and 2001', 1992],
  ['in 1960', null],
  ['in 1961', 1961],
  ['in 2099', 2099],
  ['in 2100', null],
  ['in 19922', null],
  ['in a1992', null],
  [`${'x '.repeat(119)}1992`, 1992],
  [`${'x '.repeat(120)}1992`, null],
  ['', null],
])('the year of %j is %s', (text, year) => {
  expect(guessYear(readRowsOf(text).source)).toBe(year)
})
