/** The schemas of a record: JSON and XML. Both are made from `DocumentRecordSchema`. */
import { type JsonSchema, toJsonSchema } from '../json-schema.js'
import { contractVersion } from '../schema.js'
import { buildElement } from '../xml/document.js'
import { writeXsd } from '../xml/xsd.js'
import { readRecordShape } from './record-shape.js'

/** The JSON Schema (draft 2020-12) of a record: a line of `records.ndjson`, an item of `records.json`. */
export function recordJsonSchema(): JsonSchema {
  return toJsonSchema(readRecordShape())
}

/** The XML Schema (XSD 1.0) of `records.xml`; it holds that of an appeal. */
export function recordXsd(): string {
  const shape = readRecordShape()
  const record = buildElement('xs:element', [], {
    name: 'record',
    type: shape.name,
    minOccurs: '0',
    maxOccurs: 'unbounded',
  })
  const type = buildElement('xs:complexType', [buildElement('xs:sequence', [record])])
  const records = buildElement('xs:element', [type], { name: 'records' })
  const about = `Records of a conversion by the package urgent-action-parser, contract ${contractVersion}.`
  return writeXsd(about, [records], shape)
}
