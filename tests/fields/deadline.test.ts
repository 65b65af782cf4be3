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

const oldForm = (closing: string) => `EXTERNAL (for general distribution) AI Index: AFR 44/17/92
Distr: UA/SC
UA 322/92 Fear of torture 16 August 1992
ANGOLA: Ana SAMPLE
Ana Sample was arrested on 12 August 1992.
RECOMMENDED ACTION: Please send telegrams/telexes:
- urging that she be released.
APPEALS TO:
Minister of Justice
Mr Ivo Sample
Ministry of Justice
Luanda, Angola
COPIES TO: diplomatic representatives of Angola in your country.
${closing}
`

test.each([
  ['PLEASE SEND APPEALS BEFORE 30 OCTOBER 1992.', '1992-10-30', 'stated'],
  ['PLEASE SEND APPEALS TO ARRIVE BY 20 AUGUST 1992.', '1992-08-20', 'stated'],
  ['PLEASE SEND APPEALS IMMEDIATELY, TO ARRIVE BEFORE 16 SEPTEMBER IF POSSIBLE.', '1992-09-16', 'inferred'],
  [
    'PLEASE SEND APPEALS IMMEDIATELY, TO ARRIVE BEFORE 16 SEPTEMBER IF POSSIBLE. Check with the\n' +
      'International Secretariat, or your section office, if sending appeals after 24 September 1992.',
    '1992-09-24',
    'stated',
  ],
  [
    'PLEASE SEND APPEALS IMMEDIATELY. Please do not send appeals after 30 November 1992.',
    '1992-11-30',
    'stated',
  ],
  ['PLEASE SEND APPEALS IMMEDIATELY. This action expires on 22 November 1992.', '1992-11-22', 'stated'],
  [
    'PLEASE SEND APPEALS IMMEDIATELY. Check with the Section if sending appeals later than 5 October 1992.',
    '1992-10-05',
    'stated',
  ],
  [
    'PLEASE SEND APPEALS IMMEDIATELY. Check with us before sending appeals after\nTuesday 29 September 1992.',
    '1992-09-29',
    'stated',
  ],
  [
    'PLEASE TAKE ACTION AS SOON AS YOU RECEIVE THIS URGENT ACTION. CHECK WITH YOUR SECTION OFFICE IF SENDING APPEALS\n' +
      'AFTER 2ND OCTOBER 1992.',
    '1992-10-02',
    'stated',
  ],
])('the closing formula %j', (closing, date, confidence) => {
  const { appeal, evidence } = parseAppeal(oldForm(closing))
  expect(appeal.deadline).toBe(date)
  expect(evidence.find(({ path }) => path === '/deadline')?.confidence).toBe(confidence)
  expect(appeal.title).toBeNull()
  expect(appeal.recipients).toHaveLength(1)
})

test.each([
  ['BEFORE 8 OCTOBER TO:', 'The date has no year; 2012 was assumed.'],
  ['BEFORE 5 JANUARY TO:', 'The date has no year; 2013 was assumed.'],
])('%s: the year that is assumed is named', (label, message) => {
  const text = sheet('X').replace('BEFORE X TO:', label)
  expect(parseAppeal(text).diagnostics.map((diagnostic) => diagnostic.message)).toContain(message)
})

test('without a date of issue a day alone is no deadline', () => {
  const text = sheet('8 OCTOBER').replace(' Date: 27 August 2012', '').replace('21 August', 'spring')
  const { appeal, diagnostics } = parseAppeal(text)
  expect(appeal.deadline).toBeNull()
  expect(diagnostics.map(({ code }) => code)).toContain('date-year-unknown')
})

test('a wish is the last day only where no other is printed', () => {
  const wish = 'PLEASE SEND APPEALS IMMEDIATELY, TO ARRIVE BEFORE 16 SEPTEMBER IF POSSIBLE.'
  const check = 'Please check with your section office if sending appeals after 30 October 1992.'
  expect(parseAppeal(oldForm(wish)).appeal.deadline).toBe('1992-09-16')
  expect(parseAppeal(oldForm(`${wish}\n${check}`)).appeal.deadline).toBe('1992-10-30')
})

test('the date stands within nine words behind its label', () => {
  const after = (words: number) =>
    parseAppeal(
      oldForm(
        `Please check with your section office if sending appeals after ${'a '.repeat(words)}30 October 1992.`,
      ),
    ).appeal.deadline
  expect([0, 6, 8].map(after)).toEqual(['1992-10-30', '1992-10-30', null])
})
