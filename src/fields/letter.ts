/** The model letter: salutation, paragraphs, closing formula. */

import { type Document, sectionsOf } from '../sections/document.js'
import { findSalutation } from '../sections/salutation.js'
import { cutRow } from '../sections/split-sections.js'
import { at, type Located } from '../source/located.js'
import { isWord, type Line, type Source } from '../source/read-source.js'
import type { Letter } from '../types.js'
import { parseProse } from '../values/prose.js'
import { readTexts } from './text.js'

/** Reads the letter; null where the document has none. */
export function readLetter(document: Document): Located<Letter> | null {
  const { source } = document
  const rows = sectionsOf(document, 'letter').flatMap((section) => section.rows)
  const first = rows[0]
  if (!first) return null
  const end = sectionsOf(document, 'letter-end')[0]?.anchor ?? null
  const opening = findOpening(source, rows)
  const closing =
    end === null ? null : at(trim(source, end.start, end.end), end.start, trimmedEnd(source, end.end))
  if (!opening) return { salutation: null, paragraphs: readTexts(source, rows), closing }
  const salutation = at(parseProse(source.text.slice(opening.start, opening.end)), opening.start, opening.end)
  return { salutation, paragraphs: readTexts(source, opening.rest), closing }
}

/**
 * `Dear Minister,` on a row of its own, or at the head of a flattened letter: `Your Majesty, I am writing …`. `rest` is what
 * follows it.
 */
export function findOpening(
  source: Source,
  rows: readonly Line[],
): { start: number; end: number; rest: Line[] } | null {
  const [row] = rows
  const end = row ? (findSalutation(source, row) ?? findBareSalutation(source, row, rows[1])) : null
  if (!row || end === null) return null
  const tail = cutRow(source, row, end + 1, row.end)
  return { start: row.start, end, rest: [...(tail ? [tail] : []), ...rows.slice(1)] }
}

/** `Dear Prime Minister / Dear Minister` without a comma, above a paragraph. */
function findBareSalutation(source: Source, row: Line, next: Line | undefined): number | null {
  const isShort = row.endWord - row.firstWord <= SALUTATION_WORDS && next !== undefined && next.gap > 0
  return isShort &&
    isWord(source, row.firstWord, 'dear') &&
    !/[.!?]$/.test(source.text.slice(row.end - 1, row.end))
    ? row.end
    : null
}

/** A salutation has at most so many words. */
const SALUTATION_WORDS = 12

function trimmedEnd(source: Source, end: number): number {
  let last = end
  while (last > 0 && /[\s,.:]/.test(source.text[last - 1]!)) last--
  return last
}

function trim(source: Source, start: number, end: number): string {
  return parseProse(source.text.slice(start, trimmedEnd(source, end)))
}
