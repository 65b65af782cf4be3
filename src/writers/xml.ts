/** Records as XML, in the form of `urgent-action-parser/schema/record.xsd`. */
import { writeNodes } from '../xml/document.js'
import { buildValue } from '../xml/xml-writer.js'
import { readRecordShape } from './record-shape.js'
import type { OutputPiece, ReadRecords } from './writer.js'

/** `records.xml`: one `<records>`, a `<record>` a line; each `<appeal>` in it is what `toXml` writes and `parseXml` reads. */
export async function* writeXml(records: ReadRecords): AsyncIterable<OutputPiece> {
  const file = 'records.xml'
  yield { file, content: '<?xml version="1.0" encoding="UTF-8"?>\n<records>\n' }
  for await (const { record } of records) {
    yield { file, content: writeNodes([buildValue('record', record, readRecordShape())], true) }
  }
  yield { file, content: '</records>\n' }
}
