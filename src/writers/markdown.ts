/** Records as Markdown: a page for every document, made for reading. */
import { writePage } from './markdown-page.js'
import { idPattern } from './record.js'
import { placeRecord } from './table.js'
import { WriteError } from './write-error.js'
import type { OutputPiece, ReadRecords } from './writer.js'

/**
 * `documents/<id>.md`: who is at risk, what to ask for, of whom, by when, the background, and what went wrong.
 *
 * @throws {WriteError} `id-invalid` where an id is not fit for a file name and could lead to another folder.
 */
export async function* writeMarkdown(records: ReadRecords): AsyncIterable<OutputPiece> {
  for await (const record of records) {
    const { id } = record.record
    if (!idPattern.test(id)) {
      const mend = 'Use letters, digits, "-", "_" and ".", beginning with a letter or digit.'
      throw new WriteError('id-invalid', `The id ${JSON.stringify(id)} is no file name. ${mend}`)
    }
    yield { file: `documents/${id}.md`, content: writePage(placeRecord(record)) }
  }
}
