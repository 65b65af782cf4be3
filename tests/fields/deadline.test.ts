import { expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'

const sheet = (date: string) => `UA: 912/12 Index: EUR 57/021/2012 Kazakhstan Date: 27 August 2012

URGENT ACTION
THREE BEEKEEPERS HELD
Three beekeepers have been held since 21 August. They are at risk of torture.

They had asked for a meadow to be kept open.

PLEASE WRITE IMMEDIATELY in English or your own language:
• Urging the authorities to release them.

PLEASE SEND APPEALS BEFORE ${date} TO:
Minister of Internal Affairs
Serik Tulegen
KAZAKHSTAN
Salutation: Dear Minister
`

test.each([
  ['8 OCTOBER 2012', '2012-10-08', 'stated'],
  ['8\nOCTOBER 2012', '2012-10-08', 'stated'],
  ['October 8th, 2012', '2012-10-08', 'stated'],
  ['8 October', '2012-10-08', 'inferred'],
  ['5 January', '2013-01-05', 'inferred'],
  ['THE EIGHTH OF OCTOBER 2012', '2012-10-08', 'repaired'],
])('the deadline %j is %s', (printed, date, confidence) => {
  const { appeal, evidence } = parseAppeal(sheet(printed))
  expect(appeal.deadline).toBe(date)
  expect(evidence.find(({ path }) => path === '/deadline')?.confidence).toBe(confidence)
})

test('what is no date is reported, and nothing is invented', () => {
  const { appeal, diagnostics } = parseAppeal(sheet('THE SUMMER HOLIDAYS'))
  expect(appeal.deadline).toBeNull()
  expect(diagnostics.map(({ code }) => code)).toContain('date-unreadable')
})
