import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/readers/index.js'
import { checkShape, fixture, mutations, outcome, readFixture, truncations } from './damage.js'

const base = unzipSync(fixture('casesheet-header.docx'))

/** The hand-made DOCX with other content in its body, and other parts. */
function make(body: string, parts: Record<string, string> = {}): Uint8Array {
  const document = strFromU8(base['word/document.xml']!).replace(
    /<w:body>[\s\S]*?(<w:sectPr>[\s\S]*<\/w:sectPr>)<\/w:body>/,
    (_, section: string) => `<w:body>${body}${section}</w:body>`,
  )
  const files: Record<string, Uint8Array> = { ...base, 'word/document.xml': strToU8(document) }
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml)
  return zipSync(files)
}
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
const part = (kind: 'hdr' | 'ftr', content: string) =>
  `<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${kind}>`
async function read(bytes: Uint8Array) {
  const [document] = await readDocument(bytes, { name: 'x.docx' })
  checkShape(document!)
  return document!
}
const silent = {
  'word/header1.xml': part('hdr', ''),
  'word/header2.xml': part('hdr', ''),
  'word/footer1.xml': part('ftr', ''),
}

describe('headers and footers', () => {
  test('a header with number, index and date opens the text; page numbers and running heads are furniture', async () => {
    const [document] = await readFixture('casesheet-header.docx')
    checkShape(document!)
    expect(document!.text).toMatch(
      /^UA: 301\/13 Index: ASA 12\/019\/2013 Australia Date: 5 November 2013\n\nURGENT ACTION\n/,
    )
    expect(document!.pages.map(({ furniture }) => furniture)).toEqual([[], ['Two brothers']])
    expect(document!.text).not.toContain('Page')
  })

  test('a header that the text repeats is not printed twice', async () => {
    const document = await read(
      make(paragraph('UA: 301/13 Index: ASA 12/019/2013 Australia Date: 5 November 2013')),
    )
    expect(document.text.match(/301\/13/g)).toHaveLength(1)
  })

  test('a footer that alone has the number ends the text', async () => {
    const footer = part(
      'ftr',
      `<w:p>${run('UA: 44/12')}<w:r><w:tab/></w:r>${run('Index: EUR 99/001/2012')}</w:p>`,
    )
    const document = await read(make(paragraph('Text.'), { ...silent, 'word/footer1.xml': footer }))
    expect(document.text).toBe('Text.\n\nUA: 44/12\tIndex: EUR 99/001/2012\n')
  })

  test('other margins, simple fields and text boxes in them', async () => {
    const header = part(
      'hdr',
      `<w:p>${run('Confidential &amp; internal')}</w:p><w:p>${run('Page ')}<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple></w:p>`,
    )
    const document = await read(make(paragraph('Text.'), { ...silent, 'word/header1.xml': header }))
    expect(document.text).toBe('Text.\n')
    expect(document.pages[0]!.furniture).toEqual(['Confidential & internal'])
  })

  test('a broken header is a warning', async () => {
    const document = await read(
      make(paragraph('Text.'), { ...silent, 'word/header1.xml': '<w:hdr><w:p'.repeat(200) }),
    )
    expect(document.text).toBe('Text.\n')
    expect(document.warnings.map(({ code }) => code)).toEqual(['docx-part-unread'])
  })
})

describe('body', () => {
  test('page breaks of every kind, and none inside a sentence', async () => {
    const body =
      `<w:p>${run('one')}<w:r><w:br w:type="page"/></w:r></w:p>` +
      paragraph('two') +
      paragraph('three', '<w:pageBreakBefore/>') +
      paragraph('still three', '<w:pageBreakBefore w:val="0"/>') +
      paragraph('last of section', '<w:sectPr/>') +
      `<w:p>${run('four begins ')}<w:r><w:lastRenderedPageBreak/><w:t>and goes on.</w:t></w:r></w:p>` +
      `<w:p><w:r><w:t>five</w:t></w:r></w:p>`
    const document = await read(make(body, silent))
    const pages = document.pages.map(({ start, end }) => document.text.slice(start, end).trim())
    expect(pages).toEqual([
      'one',
      'two',
      'three\n\nstill three\n\nlast of section',
      'four begins and goes on.',
      'five',
    ])
  })

  test('bullets, soft hyphens, tabs, links and a picture that is not read', async () => {
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const picture = '<w:p><w:r><w:drawing/></w:r></w:p>'
    const body =
      paragraph('Urging;', item) +
      paragraph('Calling.', item) +
      `<w:p>${run('UA 9/92')}<w:r><w:tab/></w:r>${run('tor')}<w:r><w:softHyphen/></w:r>${run('ture')}</w:p>${picture}`
    const document = await read(make(body, silent))
    expect(document.text).toBe('• Urging;\n• Calling.\n\nUA 9/92\ttor\xadture\n')
  })

  test('addresses side by side in a table', async () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('Minister', 'Ann', 'Fax: 1')}${cell('Governor', 'Bo', 'Fax: 2')}</w:tr></w:tbl>`
    expect((await read(make(body, silent))).text).toBe('Minister\nAnn\nFax: 1\n\nGovernor\nBo\nFax: 2\n')
  })
})

describe('hostile files', () => {
  test('an XML bomb inside', async () => {
    const bomb = make(`<w:p>${run('a'.repeat(30_000_000))}</w:p>`, silent)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await outcome(bomb, 'x.docx')).toBe('limit-exceeded')
  }, 60_000)

  test('no main part, no text, entities of its own', async () => {
    const { 'word/document.xml': _, ...rest } = base
    expect(['docx-damaged', 'format-unknown', 'file-empty', 'archive-damaged']).toContain(
      await outcome(zipSync(rest), 'x.docx'),
    )
    expect((await read(make('', silent))).warnings[0]?.code).toBe('docx-without-text')
    const entity = `<!DOCTYPE w:hdr [<!ENTITY e SYSTEM "file:///etc/passwd">]>${part('hdr', `<w:p>${run('UA 1/12 &e;')}</w:p>`)}`
    const document = await read(make(paragraph('x'), { ...silent, 'word/header1.xml': entity }))
    expect(document.text).not.toContain('root:')
  })

  test('deeply nested XML', async () => {
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`
    expect(['text', 'docx-damaged']).toContain(await outcome(make(body, silent), 'x.docx'))
  }, 60_000)

  test('cut and changed files', async () => {
    const seen = new Set<string>()
    for (const name of ['casesheet.docx', 'casesheet-header.docx']) {
      for (const copy of truncations(fixture(name), 40)) seen.add(await outcome(copy, name))
      for (const copy of mutations(fixture(name), 60, 10)) seen.add(await outcome(copy, name))
    }
    expect(seen.size).toBeGreaterThan(1)
  }, 120_000)
})
