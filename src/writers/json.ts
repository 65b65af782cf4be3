/** Records as JSON: one a line, or one array. */
import { writeJsonLine } from './json-line.js'
import type { OutputPiece, ReadRecords } from './writer.js'

/** `records.ndjson`: one record a line, each line a piece. */
export async function* writeNdjson(records: ReadRecords): AsyncIterable<OutputPiece> {
  const file = 'records.ndjson'
  yield { file, content: '' }
  for await (const { record } of records) yield { file, content: `${writeJsonLine(record)}\n` }
}

/** `records.json`: one array, a record a line. */
export async function* writeJson(records: ReadRecords): AsyncIterable<OutputPiece> {
  const file = 'records.json'
  let before = '[\n'
  for await (const { record } of records) {
    yield { file, content: before + writeJsonLine(record) }
    before = ',\n'
  }
  yield { file, content: before === '[\n' ? '[]\n' : '\n]\n' }
}
