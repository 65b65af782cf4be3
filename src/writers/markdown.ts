/** Records as Markdown: a page for every document, made for reading. */
import { writePage } from './markdown-page.js'
import { placeRecord } from './table.js'
import type { OutputPiece, ReadRecords } from './writer.js'

/** `documents/<id>.md`: who is at risk, what to ask for, of whom, by when, the background, and what went wrong. */
export async function* writeMarkdown(records: ReadRecords): AsyncIterable<OutputPiece> {
  for await (const record of records) {
    yield { file: `documents/${record.record.id}.md`, content: writePage(placeRecord(record)) }
  }
}
