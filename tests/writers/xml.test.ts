import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, describe, expect, test } from 'vitest'
import { recordXsd, writeXml } from '../../src/writers/index.js'
import { appealXsd, parseXml, toXml } from '../../src/xml/index.js'
import { allRecords, collectText } from './records.js'

const schema = XmlDocument.fromString(recordXsd())
const validator = XsdValidator.fromDoc(schema)
afterAll(() => {
  validator.dispose()
  schema.dispose()
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

const xml = await collectText(writeXml(allRecords), 'records.xml')

describe('writeXml', () => {
  test('is valid against the XSD by libxml2', () => validate(xml))

  test('holds every appeal as parseXml reads it', () => {
    const appeals = xml.match(/<appeal contractVersion[\s\S]*?<\/appeal>/g)!
    expect(appeals.map(parseXml)).toStrictEqual(allRecords.map(({ record }) => record.appeal))
  })

  test('holds the rest of a record in the same form', () => {
    const document = XmlDocument.fromString(xml)
    for (const [i, { record }] of allRecords.entries()) {
      const at = (path: string) => document.find(`/records/record[${i + 1}]/${path}`)
      const texts = (path: string) => at(path).map((node) => node.content)
      expect(texts('id')).toEqual([record.id])
      expect(texts('source/pages')).toEqual(record.source.pages === null ? [] : [`${record.source.pages}`])
      expect(texts('evidence/entry/path')).toEqual(record.evidence.map(({ path }) => path))
      expect(texts('evidence/entry/spans/span/end')).toEqual(
        record.evidence.flatMap(({ spans }) => spans.map(({ end }) => `${end}`)),
      )
      expect(texts('diagnostics/diagnostic/code')).toEqual(record.diagnostics.map(({ code }) => code))
      expect(at('diagnostics/diagnostic/span')).toHaveLength(
        record.diagnostics.filter(({ span }) => span !== null).length,
      )
    }
    document.dispose()
  })

  test('without records is valid', async () => validate(await collectText(writeXml([]), 'records.xml')))
})

describe('recordXsd', () => {
  test('is also a schema of single appeals, and holds that one whole', () => {
    validate(toXml(allRecords[0]!.record.appeal))
    const types = appealXsd().slice(appealXsd().indexOf('<xs:complexType name="Appeal">'))
    expect(recordXsd()).toContain(types.slice(0, types.indexOf('</xs:schema>')).trimEnd())
  })

  test.each([
    ['an unknown element', '<id>', '<extra/><id>'],
    ['a missing element', /<textSha256>[^<]*<\/textSha256>/, ''],
    ['another confidence', '<confidence>stated<', '<confidence>certain<'],
    ['evidence without a place', /<spans>.*?<\/spans>/, '<spans/>'],
    ['an id that is no file name', /<id>[^<]*/, '<id>../up'],
    ['an appeal of another contract', 'contractVersion="1', 'contractVersion="2'],
  ])('refuses %s', (_, part, change) => {
    const damaged = xml.replace(part, change)
    expect(damaged).not.toBe(xml)
    expect(() => validate(damaged)).toThrow()
  })
})
