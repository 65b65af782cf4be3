import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { listNamedShapes } from '../../src/schema-shape.js'
import { appealXsd } from '../../src/xml/index.js'

const xsd = appealXsd()

describe('appealXsd', () => {
  it('is a schema that libxml2 can load', () => {
    const document = XmlDocument.fromString(xsd)
    XsdValidator.fromDoc(document).dispose()
    document.dispose()
  })

  it('names every type of the contract and documents every type and field', () => {
    const types = [...xsd.matchAll(/<xs:(?:complex|simple)Type name="(\w+)"/g)].map((match) => match[1])
    const shapes = listNamedShapes('Appeal')
    expect(types).toEqual(shapes.map((shape) => shape.name))
    const fields = shapes.flatMap((shape) => (shape.type === 'object' ? shape.fields : []))
    const notes = xsd.match(/<xs:documentation xml:lang="en">[^<]+</g) ?? []
    expect(notes.length).toBe(1 + shapes.length + fields.length)
  })

  it('names list items in the singular', () => {
    const items = [...xsd.matchAll(/<xs:element name="(\w+)"[^>]* maxOccurs="unbounded"/g)].map(
      (match) => match[1],
    )
    expect([...new Set(items)].sort()).toEqual([
      'account',
      'alias',
      'case',
      'channel',
      'concern',
      'country',
      'email',
      'fax',
      'language',
      'line',
      'paragraph',
      'person',
      'phone',
      'recipient',
      'reference',
      'remark',
      'requestedAction',
      'telegram',
      'telex',
      'website',
    ])
  })

  it('says how null, empty values and unwritable characters are written', () => {
    expect(xsd).toMatch(/absent element is null/)
    expect(xsd).toMatch(/U\+FFFD followed by its four upper-case hexadecimal digits/)
  })
})
