/** A record without its id: of a file in an archive, and of an input of the pipe. */
import { createHash } from 'node:crypto'
import { version } from '../../package.json'
import { contractVersion } from '../contract-version.js'
import type { ParseResult } from '../parse.js'
import type { SourceDocument } from '../readers/source-document.js'
import type { DocumentRecord } from '../writers/record.js'

const parser = { version, contract: contractVersion }

/** What a record is made of. */
export interface RecordParts {
  readonly file: string
  /** Of the bytes of the file. */
  readonly sha256: string
  /** Which document of the file it is, from 1. */
  readonly document: number
  readonly source: Pick<SourceDocument, 'text' | 'format' | 'pages'>
  /** The part of the source's text that was parsed. */
  readonly text: string
  readonly textSha256: string
  readonly result: ParseResult
}

export function buildRecord(parts: RecordParts): Omit<DocumentRecord, 'id'> {
  const { file, sha256, document, source, text, textSha256, result } = parts
  return {
    source: { file, sha256, format: source.format, document, pages: countPages(source, text) },
    parser,
    textSha256,
    ...result,
  }
}

function countPages(source: RecordParts['source'], text: string): number | null {
  if (source.pages.length === 0) return null
  return text === source.text ? source.pages.length : text.split('\f').length
}

/** `1998/box.zip!ua-12.txt`: the readers name an inner file after the outer one, `box.zip/ua-12.txt`. */
export function nameSource(path: string, outer: string | null, name: string | null): string {
  if (name === null || name === outer) return path
  return `${path}!${outer !== null && name.startsWith(`${outer}/`) ? name.slice(outer.length + 1) : name}`
}

/** SHA-256 in lower-case hexadecimal; of a string, that of its UTF-8. */
export function hash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
