/**
 * Files of the local disk, for Node: `urgent-action-parser/node`. The readers themselves are browser-safe and stand in
 * `urgent-action-parser/readers`.
 */
import { basename } from 'node:path'
import { readFileBytes } from './file-bytes.js'
import { type ParseOptions, type ParseResult, parseAppeal } from './parse.js'
import { defaultLimits, readDocument } from './readers/index.js'
import type { ReadOptions, SourceDocument } from './readers/source-document.js'

/** A parsed document with the text it was read from, so that evidence can be shown in it. */
export interface ParsedDocument {
  /** What `parseAppeal` gave for `source.text`; offsets of its evidence count in that text. */
  result: ParseResult
  source: SourceDocument
  /** Path of the file as it was passed in. */
  path: string
  /** The page, counted from 1, that an offset into `source.text` is on; null where the format has no pages. */
  pageAt(offset: number): number | null
}

export interface ParseFileOptions extends ReadOptions {
  /** Options of `parseAppeal`. */
  parse?: ParseOptions
}

/**
 * Reads a file of any known format into text: several documents for a mailbox, an archive or a message with
 * attachments. Throws a `ReadError`: `file-unreadable` when the file cannot be opened, else as `readDocument` does.
 */
export async function readFile(path: string, options: ReadOptions = {}): Promise<SourceDocument[]> {
  const maxBytes = options.limits?.maxBytes ?? defaultLimits.maxBytes
  const bytes = await readFileBytes(path, { maxBytes, ...(options.signal && { signal: options.signal }) })
  return readDocument(bytes, { name: basename(path), ...options })
}

/** Reads a file and parses every document in it. A document that is no urgent action comes back as such, with `kind: 'unknown'`. */
export async function parseFile(path: string, options: ParseFileOptions = {}): Promise<ParsedDocument[]> {
  const { parse, ...read } = options
  const sources = await readFile(path, read)
  return sources.map((source) => ({
    result: parseAppeal(source.text, parse),
    source,
    path,
    pageAt: (offset) => findPage(source, offset),
  }))
}

/** The page, counted from 1, that an offset into the text of a document is on; null where the format has no pages. */
export function findPage(source: SourceDocument, offset: number): number | null {
  if (source.pages.length === 0) return null
  let page = 1
  for (let at = 1; at < source.pages.length; at++) if (source.pages[at]!.start <= offset) page = at + 1
  return page
}

export { isReadError, ReadError } from './readers/read-error.js'
