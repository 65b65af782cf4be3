/** Public: the documents of a text that holds several. */
import { findDocuments } from './sections/documents.js'
import { readSource } from './source/read-source.js'
import type { Span } from './types.js'

/**
 * Where each document of a text stands: a digest, a dump of an archive, several actions one below the other. The spans
 * are half-open UTF-16 offsets, in order, and tile the text; a text with one document gives one span. Linear in the
 * length of the text. Throws a `TypeError` if `text` is no string.
 *
 *     for (const { start, end } of splitDocuments(dump)) parseAppeal(dump.slice(start, end))
 */
export function splitDocuments(text: string): Span[] {
  if (typeof text !== 'string') throw new TypeError(`splitDocuments reads a string, not ${typeof text}.`)
  return findDocuments(readSource(text))
}
