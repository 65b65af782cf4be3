/** The model letter: salutation, paragraphs, closing formula. */

import { type Document, sectionsOf } from '../sections/document.js'
import { findSalutation, isBareSalutation } from '../sections/salutation.js'
import { cutRow } from '../sections/split-sections.js'
import { at, type Located } from '../source/located.js'
import type { Line, Source } from '../source/read-source.js'
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
  const end = row ? (findSalutation(source, row) ?? endOfBare(source, row, rows[1])) : null
  if (!row || end === null) return null
  const tail = cutRow(source, row, end + 1, row.end)
  return { start: row.start, end, rest: [...(tail ? [tail] : []), ...rows.slice(1)] }
}

function endOfBare(source: Source, row: Line, next: Line | undefined): number | null {
  return isBareSalutation(source, row, next) ? row.end : null
}

function trimmedEnd(source: Source, end: number): number {
  let last = end
  while (last > 0 && /[\s,.:]/.test(source.text[last - 1]!)) last--
  return last
}

function trim(source: Source, start: number, end: number): string {
  return parseProse(source.text.slice(start, trimmedEnd(source, end)))
}
