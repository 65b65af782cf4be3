/** Records for the tests of the writers: every fixture, files with pages, and hostile ones. */
import { createHash } from 'node:crypto'
import { parseAppeal } from '../../src/parse.js'
import { contractVersion } from '../../src/schema.js'
import type { OutputPiece, ReadRecord } from '../../src/writers/index.js'
import { documents, readFixture } from '../golden/documents.js'
import { readFixture as readFileFixture } from '../readers/damage.js'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** The record that a conversion would make of a text. */
export function makeRecord(id: string, text: string, pages: number | null = null): ReadRecord {
  const source = { file: `${id}.txt`, sha256: hash(text), format: 'text', document: 1, pages }
  const parser = { version: '0.0.0', contract: contractVersion }
  return { record: { id, source, parser, textSha256: hash(text), ...parseAppeal(text) }, text }
}

export const fixtureRecords: readonly ReadRecord[] = documents.map((name) =>
  makeRecord(name.replaceAll('/', '-'), readFixture(name)),
)

/** Documents with pages, in a format that is not text. */
export async function readPagedRecords(): Promise<ReadRecord[]> {
  const files = ['chromium.pdf', 'libreoffice.pdf']
  const sources = await Promise.all(files.map(readFileFixture))
  return sources.flat().map(({ text, format, pages }, i) => {
    const made = makeRecord(`file-${i + 1}`, text, pages.length)
    return { ...made, record: { ...made.record, source: { ...made.record.source, format } } }
  })
}

/** The files of an output, each with all its pieces; and that no piece comes after another file was asked for twice. */
export async function collectFiles(pieces: AsyncIterable<OutputPiece>): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array[]>()
  const encoder = new TextEncoder()
  for await (const { file, content } of pieces) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    parts.set(file, [...(parts.get(file) ?? []), bytes])
  }
  return new Map([...parts].map(([file, list]) => [file, Buffer.concat(list)]))
}
