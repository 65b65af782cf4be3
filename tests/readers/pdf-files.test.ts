import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate/index.js'
import { parseAppeal } from '../../src/parse.js'
import { isReadError, readDocument, type SourceDocument } from '../../src/readers/index.js'

const folder = 'fixtures/files'
const corpus = '../shared/corpus'

async function readOne(path: string): Promise<SourceDocument> {
  return (await readDocument(new Uint8Array(readFileSync(path)), { name: path }))[0]!
}

describe('one invented document, printed by several programs', () => {
  const files = ['chromium.pdf', 'narrow.pdf', 'libreoffice.pdf', 'bbox-layout.html', 'pdftohtml.xml']

  test.each(files)('%s: the text is in reading order', async (file) => {
    const { text, pages } = await readOne(`${folder}/${file}`)
    expect(pages).toHaveLength(2)
    const lines = text.split('\n')
    expect(lines[0]).toMatch(/^UA: 301\/13 Index: ASA 12\/019\/2013 Australia {3,}Date: 5 November 2013$/)
    expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(3)
    const order = [
      'Minister for Arrivals',
      'Salutation: Dear Minister',
      'Director of Removals',
      'Salutation: Dear Director',
    ]
    const places = [...order, 'And copies to:', 'Email: office@fairhearings.example'].map((line) =>
      lines.indexOf(line),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('each gives the same appeal', async () => {
    const appeals = await Promise.all(
      files.map(async (file) => parseAppeal((await readOne(`${folder}/${file}`)).text).appeal),
    )
    for (const appeal of appeals) expect(appeal).toEqual(appeals[0])
    expect(appeals[0]).toMatchObject({
      issued: '2013-11-05',
      deadline: '2013-12-17',
      title: 'TWO BROTHERS FACE RETURN TO DANGER',
      index: { code: 'ASA 12/019/2013' },
      recipients: [
        { role: 'target', emails: ['minister@arrivals.example'], faxes: [{ e164: '+61255500143' }] },
        { role: 'target', salutation: 'Dear Director', faxes: [{ e164: '+61255500178' }] },
        { role: 'copy', organization: 'Council for Fair Hearings', emails: ['office@fairhearings.example'] },
      ],
    })
    expect(appeals[0]!.requestedActions).toHaveLength(3)
  })

  test('a locked one and a scanned one say so', async () => {
    const error = await readOne(`${folder}/encrypted.pdf`).catch((caught: unknown) => caught)
    expect(isReadError(error) && error.code).toBe('pdf-encrypted')
    expect((await readOne(`${folder}/scanned.pdf`)).warnings).toMatchObject([
      { code: 'pdf-page-without-text', page: 1 },
    ])
  })
})

const dev = `${corpus}/dev`

describe.skipIf(!existsSync(dev))(`PDFs of ${dev} (skipped where the folder is absent)`, () => {
  test('score at most 0.01 below their text twins', async () => {
    const names = readdirSync(dev)
      .filter((file) => file.endsWith('.pdf'))
      .map((file) => file.slice(0, -4))
    expect(names.length).toBeGreaterThan(4)
    const score = (texts: string[]): number =>
      evaluate(
        names.map((name, at) => ({
          name,
          gold: JSON.parse(readFileSync(`${dev}/${name}.gold.json`, 'utf8')),
          result: parseAppeal(texts[at]!),
        })),
      ).micro.f1 ?? 0
    const pdfs = await Promise.all(names.map(async (name) => (await readOne(`${dev}/${name}.pdf`)).text))
    const texts = names.map((name) => readFileSync(`${dev}/${name}.txt`, 'utf8'))
    expect(score(pdfs)).toBeGreaterThan(score(texts) - 0.01)
  })
})

const template = `${corpus}/real/template-2017.pdf`

describe.skipIf(!existsSync(template))(`${template} (skipped where it is absent)`, () => {
  test('gives the fields of the labelled template, and no page number in any of them', async () => {
    const document = await readOne(template)
    expect(document.pages.map((page) => page.furniture)).toEqual([['1'], ['2']])
    const { appeal } = parseAppeal(document.text)
    expect(appeal).toMatchObject({
      layout: 'amnesty-2017',
      issued: '2017-07-05',
      index: { code: 'AMR 37/6674/2017' },
      update: { ordinal: 2 },
      writeIn: { languages: ['es'] },
      deadline: '2017-08-16',
    })
    expect(appeal.title).toMatch(/^Honduras: /)
    expect(appeal.letter?.paragraphs.length).toBeGreaterThan(3)
    expect(appeal.recipients[0]?.emails).toHaveLength(2)
    expect(appeal.recipients[0]?.salutation).toMatch(/^Dear Minister/)
    expect(appeal.references.some((reference) => reference.relation === 'previous')).toBe(true)
    expect(appeal.additionalInformation.length).toBeGreaterThan(2)
    const strings: string[] = []
    JSON.stringify(appeal, (_, value) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings.filter((value) => /^[12]$|\s[12]$/.test(value))).toEqual([])
  })
})
