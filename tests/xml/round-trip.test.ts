import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, describe, expect, it } from 'vitest'
import { AppealSchema } from '../../src/schema.js'
import { appealXsd, parseXml, toXml } from '../../src/xml/index.js'
import { appealArbitrary, nastyStrings } from '../arbitraries.js'
import { emptyAppeal } from './empty-appeal.js'

const schemaDocument = XmlDocument.fromString(appealXsd())
const validator = XsdValidator.fromDoc(schemaDocument)
afterAll(() => {
  validator.dispose()
  schemaDocument.dispose()
})

/** Throws where libxml2 finds the XML ill-formed or invalid against the XSD. */
function validate(xml: string): void {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
  }
}

describe('toXml and parseXml', () => {
  it('give back every generated appeal, value for value', () => {
    fc.assert(
      fc.property(appealArbitrary(), fc.boolean(), (appeal, compact) => {
        expect(AppealSchema.safeParse(appeal).success).toBe(true)
        expect(parseXml(toXml(appeal, { compact }))).toStrictEqual(appeal)
      }),
      { numRuns: 300 },
    )
  })

  it('write what libxml2 finds valid against the XSD', () => {
    fc.assert(
      fc.property(appealArbitrary(), fc.boolean(), (appeal, compact) => validate(toXml(appeal, { compact }))),
      { numRuns: 200 },
    )
  })

  it.each(nastyStrings.map((text) => [JSON.stringify(text), text]))('keep the string %s', (_, text) => {
    const appeal = {
      ...emptyAppeal,
      title: text,
      body: [text, text],
      letter: { salutation: null, paragraphs: [text], closing: text },
    }
    const xml = toXml(appeal)
    validate(xml)
    expect(parseXml(xml)).toStrictEqual(appeal)
  })

  it('tell null, empty string, empty list and list of one empty string apart', () => {
    const variants = [
      emptyAppeal,
      { ...emptyAppeal, title: '' },
      { ...emptyAppeal, body: [''] },
      { ...emptyAppeal, diplomaticCopies: { countries: [] } },
      { ...emptyAppeal, letter: { salutation: null, paragraphs: [], closing: null } },
      { ...emptyAppeal, letter: { salutation: '', paragraphs: [''], closing: '' } },
    ]
    const documents = variants.map((appeal) => toXml(appeal))
    expect(new Set(documents).size).toBe(variants.length)
    expect(documents.map((xml) => parseXml(xml))).toStrictEqual(variants)
  })

  it('survive a change of line ends, another indent, comments and a byte order mark', () => {
    const appeal = { ...emptyAppeal, title: 'One\nline more', body: ['a', ''] }
    const changed = toXml(appeal)
      .replaceAll('\n', '\r\n')
      .replaceAll('  <', '\t<!-- note --><?note here?><')
      .replace(
        '<appeal ',
        '<appeal xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="appeal.xsd" ',
      )
    validate(changed)
    expect(parseXml(`\uFEFF${changed}`)).toStrictEqual(appeal)
  })

  it('read CDATA, numeric references and numbers as XSD allows them', () => {
    const xml = toXml({ ...emptyAppeal, title: 'TITLE', appealLimit: 25, deadline: '2011-01-31' })
      .replace('TITLE', 'a &#66;&#x43;<![CDATA[ &amp; <d>]]> e')
      .replace('>25<', '> +025\n<')
      .replace('>2011-01-31<', '> 2011-01-31 <')
      .replace('>false<', '>0<')
    validate(xml)
    const appeal = parseXml(xml)
    expect(appeal).toStrictEqual({
      ...emptyAppeal,
      title: 'a BC &amp; <d> e',
      appealLimit: 25,
      deadline: '2011-01-31',
    })
  })

  it('refuse to write what is no appeal', () => {
    const bad = { ...emptyAppeal, cases: [{ series: 'UA', number: -1, year: 2010 }] }
    expect(() => toXml(bad)).toThrow(TypeError)
    expect(() => toXml(bad)).toThrow('/cases/0/number')
    expect(() => toXml(null as never)).toThrow(TypeError)
  })
})
