/** Corrections of a result, and the gold file that comes of them. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { valueAt } from '../../src/appeal/look-up.js'
import { evaluate, listFields, readGold } from '../../src/evaluate/index.js'
import { type ParseResult, parseAppeal } from '../../src/parse.js'
import { AppealSchema } from '../../src/schema.js'
import { type CardPart, cardParts } from '../../src/view/card-parts.js'
import {
  type Draft,
  findNewPath,
  removeValue,
  setValue,
  startDraft,
  vouchFor,
  vouchForPart,
} from '../../src/view/draft.js'
import { findField, viewFields } from '../../src/view/fields.js'
import { buildGold } from '../../src/view/gold-file.js'
import { readInput, showInput, suggestInput } from '../../src/view/value-input.js'
import { writeField } from '../../src/writers/value-text.js'
import { listFixtures } from './fixtures.js'

const text = readFileSync('fixtures/amnesty-2009/teachers-three-columns.txt', 'utf8')
const result = parseAppeal(text)
const draft = startDraft(result)
const parts = Object.keys(cardParts) as CardPart[]

function judge(gold: Draft, against: ParseResult = result) {
  return evaluate([
    { name: 'a', gold: readGold(JSON.parse(JSON.stringify(buildGold(gold)))), result: against, text },
  ])
}

describe('fields', () => {
  test('every value with evidence, in all fixtures, has a row of its own', () => {
    for (const { name, result } of listFixtures())
      for (const { path } of result.evidence)
        expect(Object.keys(viewFields), `${name} ${path}`).toContain(writeField(path))
  })

  test('every field of the contract has a row, or is a part of a value that has one', () => {
    for (const field of listFields()) {
      if (
        [
          'update',
          'diplomaticCopies',
          'letter',
          'concerns',
          'requestedActions',
          'recipients.social',
        ].includes(field)
      )
        continue
      expect(findField(`/${field.replaceAll('.', '/')}`).label, field).not.toBe(field)
    }
  })

  test('every field of the Appeal is in one part of the card', () => {
    expect(
      Object.values(cardParts)
        .flatMap(({ fields }) => [...fields])
        .sort(),
    ).toEqual(Object.keys(AppealSchema.shape).sort())
  })
})

describe('gold', () => {
  test('is empty where nothing is vouched for', () => expect(buildGold(draft)).toEqual({}))

  test('of a whole document judges the document that it was made of as right', () => {
    for (const { name, result, text } of listFixtures()) {
      const whole = parts.reduce((all, part) => vouchForPart(all, part, true), startDraft(result))
      const { micro, misses } = evaluate([{ name, gold: buildGold(whole), result, text }])
      expect(misses, name).toEqual([])
      expect(micro.tp, name).toBeGreaterThan(0)
    }
  })

  test('of a confirmed value judges that value, and who is in its list', () => {
    const gold = buildGold(vouchFor(draft, '/people/1/gender'))
    expect(gold).toEqual({
      people: result.appeal.people.map(({ name }, i) => ({
        name: name!.full,
        ...(i === 1 && { gender: 'male' }),
      })),
    })
    expect(judge(vouchFor(draft, '/people/1/gender')).misses).toEqual([])
  })

  test('of a corrected value finds the fault of the parser', () => {
    const mended = setValue(draft, '/deadline', '2013-04-19')
    expect(buildGold(mended)).toEqual({ deadline: '2013-04-19' })
    expect(judge(mended).misses).toMatchObject([{ field: 'deadline', outcome: 'wrong', got: '2013-04-18' }])
  })

  test('of an added value finds what the parser missed', () => {
    const path = findNewPath(draft, 'recipients.faxes', 2)
    expect(path).toBe('/recipients/2/faxes/0')
    const { value } = readInput(findField(path), '+593 2 555 0100') as { value: unknown }
    const added = setValue(draft, path, value, [{ start: 10, end: 20 }])
    expect(buildGold(added)).toEqual({
      recipients: [
        {
          position: 'Attorney General',
          name: 'Fausto Yépez Larrea',
          organization: 'Fiscalía General del Estado',
        },
        {
          position: 'Minister of Education',
          name: 'Mónica Calderón Vera',
          organization: 'Ministerio de Educación',
        },
        {
          position: 'Ombudsman',
          name: 'Iván Zurita Paz',
          organization: 'Defensoría del Pueblo',
          faxes: ['+593 2 555 0100'],
        },
      ],
    })
    expect(added.evidence.find((entry) => entry.path === path)?.spans).toEqual([{ start: 10, end: 20 }])
    expect(judge(added).misses).toMatchObject([{ field: 'recipients.faxes', outcome: 'missing' }])
  })

  test('of a removed item finds what the parser has too many', () => {
    const removed = removeValue(vouchFor(draft, '/people/5/gender'), '/people/0')
    expect(removed.appeal.people).toHaveLength(5)
    expect(removed.vouched).toEqual(new Set(['/people/4/gender', '/people']))
    expect(judge(removed).misses).toMatchObject([
      { field: 'people.name', outcome: 'extra' },
      { outcome: 'extra' },
    ])
  })

  test('of a removed value says that there is none', () => {
    expect(buildGold(removeValue(draft, '/urgency'))).toEqual({ urgency: null })
  })

  test('of a new person holds what was set of it', () => {
    const path = findNewPath(draft, 'people.age', draft.appeal.people.length)
    expect(path).toBe('/people/6/age')
    const gold = buildGold(setValue(draft, path, 41))
    expect(gold.people).toHaveLength(7)
    expect(gold.people![6]).toEqual({ age: 41 })
    expect(() => readGold(gold)).not.toThrow()
  })

  test('of any field that can be typed in is accepted', () => {
    for (const [field, row] of Object.entries(viewFields)) {
      const path = findNewPath(draft, field, 0)
      const typed = row.choices?.[0] ?? samples[row.editor]
      const input = readInput(row, typed)
      expect('value' in input && showInput(row, input.value), field).toBe(typed)
      const gold = buildGold(setValue(draft, path, (input as { value: unknown }).value))
      expect(() => readGold(JSON.parse(JSON.stringify(gold))), field).not.toThrow()
      expect(Object.keys(gold), field).toEqual([field.split('.')[0]])
    }
  })
})

const samples = {
  line: 'one line',
  prose: 'a paragraph',
  date: '2013-04-18',
  number: '34',
  flag: 'yes',
  name: 'Ana Sol',
  phone: '+59325550100',
  case: 'UA 129/10',
  country: 'EC',
  'country-code': 'EC',
  language: 'es',
  index: 'AMR 28/004/2013',
} as const

describe('a draft', () => {
  test('leaves the one that it comes from as it was', () => {
    const before = JSON.stringify(draft.appeal)
    removeValue(setValue(draft, '/people/0/age', 40), '/people/1')
    expect(JSON.stringify(draft.appeal)).toBe(before)
  })

  test('moves the evidence of the items that move up', () => {
    const removed = removeValue(draft, '/recipients/0')
    for (const { path, spans } of removed.evidence.filter(({ path }) => path.startsWith('/recipients/'))) {
      const old = path.replace(/^\/recipients\/(\d+)/, (_, i) => `/recipients/${Number(i) + 1}`)
      expect(result.evidence.find((entry) => entry.path === old)?.spans, path).toEqual(spans)
      expect(valueAt(removed.appeal, path), path).toEqual(valueAt(result.appeal, old))
    }
  })

  test('takes an action away with its text', () => {
    expect(removeValue(draft, '/requestedActions/0/text').appeal.requestedActions).toHaveLength(2)
  })
})

describe('typed values', () => {
  test.each([
    ['/issued', '7 March 2013'],
    ['/issued', '2013-02-30'],
    ['/people/0/age', 'forty'],
    ['/people/0/gender', 'f'],
    ['/cases/0', 'the case'],
    ['/countries/0', 'Ecuador'],
    ['/writeIn/languages/0', 'Spanish'],
    ['/index', 'AMR 28'],
    ['/title', '  '],
  ])('%s refuses %j', (path, typed) => {
    expect(readInput(findField(path), typed)).toHaveProperty('problem')
  })

  test.each([
    ['/issued', 'Date: 7 March\n 2013', '2013-03-07'],
    ['/people/0/age', 'aged 41,', '41'],
    ['/people/0/gender', 'a female teacher', 'female'],
    ['/countries/0', 'Ecuador', 'EC'],
    ['/countries/0', 'Burma', 'MM'],
    ['/writeIn/languages/0', 'Spanish', 'es'],
    ['/concerns/0/category', 'Fear of forcible return', 'forcible-return'],
    ['/people/0/name', ' Luz  Angélica\nTene ', 'Luz Angélica Tene'],
    ['/countries/0', 'Atlantis', ''],
  ])('%s takes from the text %j', (path, selected, suggestion) => {
    expect(suggestInput(findField(path), selected)).toBe(suggestion)
  })
})
