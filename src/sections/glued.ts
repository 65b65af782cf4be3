/**
 * A page in one paragraph: `Urgent Action: Nurse Held (Niger: UA 85.17)  May 7, 2017  Nurse …`. The number in brackets
 * ends the title, and the date behind it stands on a row of its own.
 */
import type { Line, Source } from '../source/read-source.js'
import { wordAt } from '../source/read-source.js'
import { findDate } from '../values/date.js'
import { cutRow } from './split-sections.js'

/** Titles are shorter: only a longer row holds more than one. */
const LONGEST_TITLE = 250
/** Rows near the top. */
const ROWS = 25
const bracket = /\([^()]{0,60}\bUA\s?\d{1,3}[./]\d{2}\)(?=\s)/

/** Cuts the title, and the date, off a row that holds them and the text. */
export function cutGlued(source: Source, rows: readonly Line[]): readonly Line[] {
  const index = rows.slice(0, ROWS).findIndex((row) => row.end - row.start > LONGEST_TITLE)
  const row = rows[index]
  if (!row) return rows
  const match = bracket.exec(source.text.slice(row.start, row.start + LONGEST_TITLE))
  if (!match) return rows
  const cut = row.start + match.index + match[0].length
  // `… (Niger: UA 85.17) Urgent Action May 7, 2017 Nurse …`: the tag of the site.
  const tag = /^\s{1,3}Urgent Action(?=\s)/.exec(source.text.slice(cut, cut + 20))
  const behind = cut + (tag?.[0].length ?? 0)
  const first = wordAt(source, behind)
  const date = findDate(source, first, row.endWord)
  const from = date?.iso && date.start === source.starts[first] ? date.end : behind
  const pieces = [
    cutRow(source, row, row.start, cut),
    cutRow(source, row, cut, behind),
    cutRow(source, row, behind, from),
    cutRow(source, row, from, row.end),
  ]
  return [...rows.slice(0, index), ...pieces.flatMap((piece) => piece ?? []), ...rows.slice(index + 1)]
}
