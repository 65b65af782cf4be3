import { describe, expect, test } from 'vitest'
import { evaluate, type GoldAppeal } from '../../src/evaluate/index.js'
import type { Appeal } from '../../src/types.js'
import { buildAppeal, buildEvidence, buildFax, buildPerson, buildRecipient, buildResult } from './appeals.js'

/** `field: tp/fp/fn/tn` of every judged field. */
function score(gold: unknown, parts: Partial<Appeal>): Record<string, string> {
  const { fields } = evaluate([{ name: 'd', gold: gold as GoldAppeal, result: buildResult(parts) }])
  return Object.fromEntries(fields.map(({ field, tp, fp, fn, tn }) => [field, `${tp}/${fp}/${fn}/${tn}`]))
}

const ana = { full: 'Ana Sol', honorific: 'Dr', given: null, family: null }
const us = { code: 'US', name: 'United States', subdivision: 'Texas' }
const ua = { series: 'UA', number: 129, year: 2010 }
const index = { code: 'EUR 57/004/2010', region: 'EUR', area: 57, serial: 4, year: 2010, suffix: null }

describe('one value', () => {
  test.each<[string, unknown, Partial<Appeal>, Record<string, string>]>([
    ['absent from gold: not judged', {}, { issued: '2010-01-01' }, {}],
    ['right', { issued: '2010-01-01' }, { issued: '2010-01-01' }, { issued: '1/0/0/0' }],
    ['wrong counts twice', { issued: '2010-01-01' }, { issued: '2010-01-02' }, { issued: '0/1/1/0' }],
    ['missing', { issued: '2010-01-01' }, {}, { issued: '0/0/1/0' }],
    ['extra', { issued: null }, { issued: '2010-01-01' }, { issued: '0/1/0/0' }],
    ['rightly empty', { issued: null }, {}, { issued: '0/0/0/1' }],
    ['white space is joined', { summary: 'One two' }, { summary: ' One\n two' }, { summary: '1/0/0/0' }],
    ['a summary keeps its case', { summary: 'One' }, { summary: 'ONE' }, { summary: '0/1/1/0' }],
    ['a title does not', { title: 'Man At Risk' }, { title: 'MAN AT RISK' }, { title: '1/0/0/0' }],
    ['an index by its code', { index: 'EUR 57/4/2010' }, { index }, { index: '1/0/0/0' }],
    ['another index', { index: 'EUR 57/5/2010' }, { index }, { index: '0/1/1/0' }],
    ['no index', { index: null }, { index }, { index: '0/1/0/0' }],
    ['a number', { appealLimit: 20 }, { appealLimit: 2 }, { appealLimit: '0/1/1/0' }],
  ])('%s', (_, gold, parts, expected) => {
    expect(score(gold, parts)).toEqual(expected)
  })
})

describe('objects and flags', () => {
  test.each<[string, unknown, Partial<Appeal>, Record<string, string>]>([
    [
      'false is silence, not a find',
      { writeIn: { ownLanguage: false } },
      {},
      { 'writeIn.ownLanguage': '0/0/0/1' },
    ],
    [
      'a flag that is wrongly set',
      { writeIn: { ownLanguage: false } },
      { writeIn: { languages: [], ownLanguage: true } },
      { 'writeIn.ownLanguage': '0/1/0/0' },
    ],
    ['a flag that is not set', { writeIn: { ownLanguage: true } }, {}, { 'writeIn.ownLanguage': '0/0/1/0' }],
    ['no update', { update: null }, {}, { update: '0/0/0/1' }],
    [
      'an update where there is none',
      { update: null },
      { update: { ordinal: 2, final: false } },
      { update: '0/1/0/0' },
    ],
    [
      'an update that is there counts as such',
      { update: { ordinal: null, final: false } },
      { update: { ordinal: 1, final: false } },
      { update: '1/0/0/0', 'update.ordinal': '0/1/0/0', 'update.final': '0/0/0/1' },
    ],
    [
      'an update that is not seen',
      { update: { ordinal: 2, final: true } },
      {},
      { update: '0/0/1/0', 'update.ordinal': '0/0/1/0', 'update.final': '0/0/1/0' },
    ],
    [
      'a sentence that names no country',
      { diplomaticCopies: { countries: [] } },
      { diplomaticCopies: { countries: [] } },
      { diplomaticCopies: '1/0/0/0', 'diplomaticCopies.countries': '0/0/0/1' },
    ],
    [
      'only what a sparse part says is judged',
      { letter: { closing: 'Yours' } },
      { letter: { salutation: 'Dear Sir', paragraphs: ['A'], closing: 'Yours' } },
      { letter: '1/0/0/0', 'letter.closing': '1/0/0/0' },
    ],
  ])('%s', (_, gold, parts, expected) => {
    expect(score(gold, parts)).toEqual(expected)
  })
})

describe('lists', () => {
  test.each<[string, unknown, Partial<Appeal>, Record<string, string>]>([
    [
      'order does not matter',
      { channels: ['fax', 'letter'] },
      { channels: ['letter', 'fax'] },
      { channels: '2/0/0/0' },
    ],
    ['rightly empty', { channels: [] }, {}, { channels: '0/0/0/1' }],
    ['wrongly filled', { channels: [] }, { channels: ['fax', 'letter'] }, { channels: '0/2/0/0' }],
    ['one of each', { channels: ['fax', 'email'] }, { channels: ['fax', 'telex'] }, { channels: '1/1/1/0' }],
    ['twice is not once', { body: ['A', 'A'] }, { body: ['A'] }, { body: '1/0/1/0' }],
    ['a case by its label', { cases: ['UA 129/10'] }, { cases: [ua] }, { cases: '1/0/0/0' }],
    ['a case of another series', { cases: ['EXTRA 129/10'] }, { cases: [ua] }, { cases: '0/1/1/0' }],
    ['a case whose year is cut off', { cases: ['UA 129/??'] }, { cases: [ua] }, { cases: '0/1/1/0' }],
    ['a bare case', { cases: ['129/10'] }, { cases: [{ ...ua, series: null }] }, { cases: '1/0/0/0' }],
    ['a country by its code', { countries: ['US'] }, { countries: [us] }, { countries: '1/0/0/0' }],
    [
      'its subdivision is a field of its own',
      { countries: [{ code: 'US', subdivision: 'Utah' }] },
      { countries: [us] },
      { countries: '1/0/0/0', 'countries.subdivision': '0/1/1/0' },
    ],
    [
      'an action by its text',
      { requestedActions: ['Urging them to act', 'Calling for peace'] },
      { requestedActions: [{ text: 'Calling for peace', verb: 'call', addressee: null }] },
      { requestedActions: '1/0/1/0' },
    ],
  ])('%s', (_, gold, parts, expected) => {
    expect(score(gold, parts)).toEqual(expected)
  })
})

describe('people', () => {
  test.each<[string, unknown, Partial<Appeal>, Record<string, string>]>([
    [
      'names without regard to case and accents; honorific apart',
      { people: [{ name: { full: 'ANÁ SOL', honorific: 'Ms' } }] },
      { people: [buildPerson(null, { name: ana })] },
      { 'people.name': '1/0/0/0', 'people.name.honorific': '0/1/1/0' },
    ],
    [
      'a person of gold that is not there: all that gold says is missing, its nulls are not',
      { people: [{ name: 'Ana Sol', age: 34, gender: null, aliases: ['Anita'] }] },
      {},
      { 'people.name': '0/0/1/0', 'people.age': '0/0/1/0', 'people.aliases': '0/0/1/0' },
    ],
    [
      'a person too many: its values count in the fields that gold judges beside it',
      { people: [{ name: 'Ana Sol', gender: 'female' }] },
      {
        people: [
          buildPerson('Ana Sol', { gender: 'female' }),
          buildPerson('Bo Lind', { age: 20, gender: 'male', description: 'nurse' }),
        ],
      },
      { 'people.name': '1/1/0/0', 'people.gender': '1/1/0/0' },
    ],
    [
      'people where gold says that there are none: one error each',
      { people: [] },
      { people: [buildPerson('Ana Sol', { age: 3 }), buildPerson('Bo Lind')] },
      { people: '0/2/0/0' },
    ],
    [
      'a sparse person: only gender and age',
      { people: [{ gender: 'male', age: 30 }] },
      {
        people: [
          buildPerson('Ana Sol', { gender: 'female', age: 28 }),
          buildPerson('Bo', { gender: 'male', age: 30 }),
        ],
      },
      { 'people.gender': '1/1/0/0', 'people.age': '1/1/0/0' },
    ],
    [
      'a group without a name',
      { people: [{ name: null, description: 'eight others', count: 8 }] },
      { people: [buildPerson(null, { description: 'eight others', count: 8 })] },
      { 'people.name': '0/0/0/1', 'people.description': '1/0/0/0', 'people.count': '1/0/0/0' },
    ],
  ])('%s', (_, gold, parts, expected) => {
    expect(score(gold, parts)).toEqual(expected)
  })
})

describe('recipients', () => {
  test.each<[string, unknown, Partial<Appeal>, Record<string, string>]>([
    [
      'numbers by their international form; the remark apart',
      { recipients: [{ faxes: ['+77172373601', { e164: '+77172373602', remark: 'at night' }] }] },
      { recipients: [buildRecipient({ faxes: [buildFax('+77172373602'), buildFax('+77172373601')] })] },
      { 'recipients.faxes': '2/0/0/0', 'recipients.faxes.remark': '0/0/1/0' },
    ],
    [
      'a number by its text where gold gives only that',
      { recipients: [{ telexes: [{ text: '44971  AB' }] }] },
      { recipients: [buildRecipient({ telexes: [buildFax(null, '44971 AB')] })] },
      { 'recipients.telexes': '1/0/0/0' },
    ],
    [
      'a number without international form is no find',
      { recipients: [{ position: 'Judge', faxes: ['+77172373601'] }] },
      { recipients: [buildRecipient({ position: 'JUDGE', faxes: [buildFax(null)] })] },
      { 'recipients.position': '1/0/0/0', 'recipients.faxes': '0/1/1/0' },
    ],
    [
      'an extra number in a list that gold gives',
      { recipients: [{ position: 'Judge', faxes: [], emails: ['a@court.example'] }] },
      {
        recipients: [
          buildRecipient({
            position: 'Judge',
            faxes: [buildFax('+77172373601')],
            emails: ['a@court.example', 'b@court.example'],
          }),
        ],
      },
      { 'recipients.position': '1/0/0/0', 'recipients.faxes': '0/1/0/0', 'recipients.emails': '1/1/0/0' },
    ],
    [
      'a name that gold denies, a name that is missing',
      {
        recipients: [
          { role: 'target', position: 'Judge', name: null },
          { position: 'Editor', name: 'Ana Sol' },
        ],
      },
      {
        recipients: [
          buildRecipient({ position: 'Judge', name: ana }),
          buildRecipient({ position: 'Editor' }),
        ],
      },
      { 'recipients.role': '1/0/0/0', 'recipients.position': '2/0/0/0', 'recipients.name': '0/1/1/0' },
    ],
    [
      'address lines one by one',
      { recipients: [{ position: 'Judge', address: { lines: ['1 Hill Road', 'Astana'], city: 'Astana' } }] },
      {
        recipients: [
          buildRecipient({
            position: 'Judge',
            address: {
              lines: ['1 Hill Road', 'Astana, Kazakhstan'],
              city: 'Astana',
              postalCode: null,
              country: 'KZ',
            },
          }),
        ],
      },
      {
        'recipients.position': '1/0/0/0',
        'recipients.address.lines': '1/1/1/0',
        'recipients.address.city': '1/0/0/0',
      },
    ],
    [
      'social accounts as network and handle together',
      { recipients: [{ social: [{ network: 'x', handle: 'Court' }] }] },
      { recipients: [buildRecipient({ social: [{ network: 'facebook', handle: 'Court' }] })] },
      { 'recipients.social': '0/1/1/0' },
    ],
  ])('%s', (_, gold, parts, expected) => {
    expect(score(gold, parts)).toEqual(expected)
  })
})

test('an output judged against itself has no miss', () => {
  const appeal = buildAppeal({
    cases: [ua],
    index,
    countries: [us],
    people: [buildPerson('Ana Sol'), buildPerson(null, { description: 'others', count: 2 })],
    recipients: [buildRecipient({ name: ana, faxes: [buildFax('+77172373601', 'x', 'at night')] })],
    references: [{ relation: 'original', case: ua, index: 'EUR 57/004/2010', issued: null, url: null }],
  })
  const { micro, unjudged } = evaluate([
    { name: 'self', gold: appeal, result: { appeal, evidence: [], diagnostics: [] } },
  ])
  expect(micro).toMatchObject({ fp: 0, fn: 0, f1: 1 })
  expect(unjudged).not.toContain('cases')
})

test('the fields that no gold judges are named', () => {
  const { unjudged } = evaluate([
    { name: 'd', gold: { kind: 'stop', people: [{ age: 3 }] }, result: buildResult() },
  ])
  expect(unjudged).toContain('people.gender')
  expect(unjudged).toContain('concerns.category')
  expect(unjudged).not.toContain('kind')
  expect(unjudged).not.toContain('people.age')
})

test('accuracy by confidence: parts of an atom share its evidence, values without evidence stand apart', () => {
  const result = buildResult(
    {
      issued: '2010-01-01',
      deadline: '2010-02-01',
      urgency: 'immediately',
      people: [buildPerson(null, { name: ana })],
    },
    [
      buildEvidence('/issued', 0, 4),
      buildEvidence('/deadline', 5, 9, 'inferred'),
      buildEvidence('/people/0/name', 10, 14, 'repaired'),
    ],
  )
  const gold: GoldAppeal = {
    issued: '2010-01-01',
    deadline: '2010-02-02',
    urgency: 'immediately',
    people: [{ name: { full: 'Ana Sol', honorific: 'Ms' } }],
  }
  const { confidence } = evaluate([{ name: 'd', gold, result }])
  expect(confidence).toEqual({
    stated: { right: 1, wrong: 0, accuracy: 1 },
    repaired: { right: 1, wrong: 1, accuracy: 0.5 },
    inferred: { right: 0, wrong: 1, accuracy: 0 },
    none: { right: 1, wrong: 0, accuracy: 1 },
  })
})

test('a miss shows the line of its evidence, or the line where the expected value seems to stand', () => {
  const text = 'URGENT ACTION\r\nDate: 1 May 2010\r\nMinister of  Justice\nFax: +7 7172 37 36 01\n'
  const start = text.indexOf('1 May')
  const result = buildResult({ issued: '2010-05-02' }, [buildEvidence('/issued', start, start + 10)])
  const gold: GoldAppeal = {
    issued: '2010-05-01',
    recipients: [{ position: 'Minister of Justice', faxes: ['+77172373601'] }],
  }
  const { misses } = evaluate([{ name: 'd', gold, result, text }])
  expect(misses).toEqual([
    {
      document: 'd',
      field: 'issued',
      item: null,
      outcome: 'wrong',
      expected: '2010-05-01',
      got: '2010-05-02',
      path: '/issued',
      confidence: 'stated',
      line: { number: 2, text: 'Date: 1 May 2010', from: 'evidence' },
    },
    expect.objectContaining({
      field: 'recipients.position',
      item: 'Minister of Justice',
      outcome: 'missing',
      line: { number: 3, text: 'Minister of  Justice', from: 'search' },
    }),
    expect.objectContaining({
      field: 'recipients.faxes',
      line: { number: 4, text: 'Fax: +7 7172 37 36 01', from: 'search' },
    }),
  ])
})

test('a gold that is no sparse Appeal is named', () => {
  const gold = { people: [{ nmae: 'Ana' }] } as unknown as GoldAppeal
  expect(() => evaluate([{ name: 'doc-7', gold, result: buildResult() }])).toThrow(
    'doc-7: people.nmae: no such field in the contract',
  )
})
