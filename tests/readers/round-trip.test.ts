import { describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { readDocument } from '../../src/readers/index.js'
import type { Appeal } from '../../src/types.js'
import { fixture, readFixture } from './damage.js'

/** One invented document in every format gives one Appeal. */
const source: Appeal = parseAppeal((await readFixture('SOURCE.html'))[0]!.text).appeal

test('the source itself is read as it is printed', () => {
  expect(source.cases).toEqual([{ series: 'UA', number: 301, year: 2013 }])
  expect(source.index?.code).toBe('ASA 12/019/2013')
  expect(source.issued).toBe('2013-11-05')
  expect(source.requestedActions).toHaveLength(3)
  expect(source.recipients.map(({ role }) => role)).toEqual(['target', 'target', 'copy'])
})

const files = [
  'casesheet.html',
  'casesheet.docx',
  'casesheet-header.docx',
  'casesheet.rtf',
  'casesheet.doc',
  'casesheet.eml',
  'casesheet.zip',
  'casesheet.txt.gz',
  'libreoffice.pdf',
  'chromium.pdf',
]

describe('every file gives the same Appeal', () => {
  for (const name of files)
    test(name, async () => {
      const documents = await readDocument(fixture(name), { name })
      expect(documents.length).toBe(name === 'casesheet.zip' ? 3 : 1)
      for (const { text } of documents) expect(parseAppeal(text).appeal).toEqual(source)
    })

  test('a quoted copy of a copy, wrapped at 72 columns (its header date is cut by a line end)', async () => {
    const [forwarded] = await readFixture('casesheet-forwarded.eml')
    const { issued: _, ...rest } = parseAppeal(forwarded!.text).appeal
    const { issued, ...expected } = source
    expect(issued).not.toBeNull()
    expect(rest).toEqual(expected)
  })

  test('a mailbox with both messages', async () => {
    const documents = await readFixture('casesheet.mbox')
    expect(documents.map(({ name }) => name)).toEqual(['casesheet.mbox/1.eml', 'casesheet.mbox/2.eml'])
    expect(parseAppeal(documents[0]!.text).appeal).toEqual(source)
    expect(parseAppeal(documents[1]!.text).appeal.recipients).toEqual(source.recipients)
  })
})
