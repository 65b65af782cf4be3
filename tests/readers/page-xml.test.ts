import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE pdf2xml SYSTEM "pdf2xml.dtd">\n<pdf2xml>\n'

async function readXml(page: string): Promise<string> {
  const fonts = '<fontspec id="0" size="14" family="Sans" color="#000000"/>'
  const file = `${head}<page number="1" height="1262" width="892">${fonts}${page}</page></pdf2xml>`
  return (await readDocument(bytes(file)))[0]!.text
}

const at = (top: number, left: number, text: string): string =>
  `<text top="${top}" left="${left}" width="${text.length * 7}" height="17" font="0">${text}</text>`

describe('output of pdftohtml -xml', () => {
  test('entities are read once, tags inside a line are dropped', async () => {
    expect(await readXml(at(80, 90, 'Melkart &amp; Sons &lt;office&gt; &#8220;<b>figs</b>&#x201d;'))).toBe(
      'Melkart & Sons <office> “figs”\n',
    )
    expect(await readXml(at(80, 90, '&amp;lt;'))).toBe('&lt;\n')
  })

  test('entities of the file itself are not expanded', async () => {
    const bomb =
      '<?xml version="1.0"?>\n<!DOCTYPE pdf2xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<pdf2xml><page>'
    const read = readDocument(bytes(`${bomb}${at(80, 90, '&b;')}</page></pdf2xml>`))
    const outcome = await read.then(([document]) => document!.text).catch((error: unknown) => error)
    expect(String(outcome)).not.toContain('aaaaaaaaaa')
  })

  test('links stand beside the text', async () => {
    const file = `${head}<page height="1262" width="892">${at(80, 90, '<a href="https://www.arrivals.example/">the page</a>')}</page></pdf2xml>`
    const [document] = await readDocument(bytes(file))
    expect(document!.links).toEqual([{ text: 'the page', url: 'https://www.arrivals.example/', page: 1 }])
  })
})

describe('damaged XML', () => {
  test.each(['bbox-layout.html', 'pdftohtml.xml'])(
    '%s, cut at any place: a typed error, or what is left',
    async (name) => {
      const whole = new Uint8Array(readFileSync(`fixtures/files/${name}`))
      for (let part = 1; part < 16; part++) {
        const cut = whole.subarray(0, Math.floor((whole.length * part) / 16))
        try {
          for (const { text } of await readDocument(cut, { name })) expect(typeof text).toBe('string')
        } catch (error) {
          if (!isReadError(error)) throw error
        }
      }
    },
  )

  test('no pages, and tags without an end', async () => {
    const codes = []
    for (const file of [`${head}</pdf2xml>`, `${head}${'<page><b>'.repeat(5000)}`]) {
      const outcome = await readDocument(bytes(file)).catch((error: unknown) => error)
      codes.push(isReadError(outcome) ? outcome.code : outcome)
    }
    expect(codes).toEqual(['xml-damaged', 'xml-damaged'])
  })
})
