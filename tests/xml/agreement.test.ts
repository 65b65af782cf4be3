import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { afterAll, describe, expect, it } from 'vitest'
import { appealXsd, parseXml, toXml, XmlError } from '../../src/xml/index.js'
import { appealArbitrary } from '../arbitraries.js'

const schemaDocument = XmlDocument.fromString(appealXsd())
const validator = XsdValidator.fromDoc(schemaDocument)
afterAll(() => {
  validator.dispose()
  schemaDocument.dispose()
})

function libxmlAccepts(xml: string): boolean {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(xml)
    validator.validate(document)
    return true
  } catch {
    return false
  } finally {
    document?.dispose()
  }
}

function parseXmlAccepts(xml: string): boolean {
  try {
    parseXml(xml)
    return true
  } catch (error) {
    if (error instanceof XmlError) return false
    throw error
  }
}

// Pieces of markup that a damaged or hostile file may hold anywhere.
const pieces = [
  '<',
  '>',
  '&',
  ';',
  '"',
  "'",
  '/',
  '=',
  '!',
  '?',
  '-',
  ']',
  '[',
  ' ',
  '\n',
  '\t',
  '\r',
  'a',
  '1',
  '\u0001',
  '\u0000',
  '\ufffe',
  '\ud800',
  'é',
  '😀',
  ':',
  '#',
  'x',
  '&amp;',
  '&lt',
  '&nbsp;',
  '&#0;',
  '&#1;',
  '&#x41;',
  '&#x;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999;',
  '&AMP;',
  '&#X41;',
  '&amp',
  '& ',
  '<!--',
  '-->',
  '<!-- x -->',
  '<!-- a--b -->',
  '<!---->',
  '<!--->',
  '<!-- --->',
  '<![CDATA[',
  ']]>',
  '<![CDATA[x]]>',
  '<![cdata[x]]>',
  '<?',
  '?>',
  '<?a?>',
  '<?xml?>',
  '<?xml version="1.0"?>',
  '<?XML a?>',
  '<? a?>',
  '<?1?>',
  '<?a',
  '<title/>',
  '<title>',
  '</title>',
  '<title></title>',
  '</appeal>',
  '<appeal>',
  '<x/>',
  '<1/>',
  '< title/>',
  '<title />',
  '</title >',
  '</ title>',
  '<title x="1"/>',
  '<title x="1" x="2"/>',
  '<title x=1/>',
  '<title x/>',
  '<title x="<"/>',
  '<a:b/>',
  '<title/ >',
  '<title / >',
  '<//>',
  '<>',
  '</>',
  '<__proto__/>',
  '<body/>',
  '<paragraph/>',
  '<kind>update</kind>',
  '<urgency>immediately</urgency>',
]

type Edit = readonly [place: number, removed: number, piece: string]

const editsArbitrary: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(fc.noBias(fc.nat(999_999)), fc.oneof(fc.constant(0), fc.nat(20)), fc.constantFrom('', ...pieces)),
  { minLength: 1, maxLength: 2 },
)

function applyEdits(xml: string, edits: readonly Edit[]): string {
  return edits.reduce((text, [place, removed, piece]) => {
    const at = Math.floor((place / 1e6) * text.length)
    return text.slice(0, at) + piece + text.slice(at + removed)
  }, xml)
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * Where parseXml is the stricter one: a damaged XML declaration, and a processing instruction with quotes (which
 * fast-xml-parser wants in pairs) or a target outside ASCII.
 */
function isStricter(xml: string): boolean {
  return (
    !xml.startsWith(declaration) ||
    /<\?[a-z]*(?:[^\x00-\x7f]|(?:(?!\?>)[\s\S])*["'])/.test(xml.slice(declaration.length))
  )
}

describe('parseXml and libxml2 with the XSD', () => {
  it('accept and refuse the same damaged documents', () => {
    const plain = appealArbitrary(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }))
    fc.assert(
      fc.property(plain, editsArbitrary, (appeal, edits) => {
        const xml = applyEdits(toXml(appeal), edits)
        // A string is decoded already, so the encoding that it names does not matter to us; it does to libxml2.
        const accepted = libxmlAccepts(xml.replace(/^(<\?xml [^>]*encoding=")[A-Za-z][\w.-]*"/, '$1UTF-8"'))
        if (parseXmlAccepts(xml)) expect({ xml, accepted }).toEqual({ xml, accepted: true })
        else if (!isStricter(xml)) expect({ xml, accepted }).toEqual({ xml, accepted: false })
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    )
  })
})
