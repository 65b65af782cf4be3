/**
 * A page in one paragraph: `Urgent Action: Nurse Held (Niger: UA 85.17)  May 7, 2017  Nurse …`; from 2022 on `NURSE HELD
 * UA: Niger 85.22 Share: May 7, 2022 Nurse …`. The number ends the title, and the date behind it stands on a row of its own.
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
const label = /\sUA:\s(?:\p{Lu}[\p{L} ]{2,40}\s)?\d{1,3}\.\d{2}(?=\s)/u
/** What the site prints behind it. */
const tags =
  /^(?:\s{1,3}(?:Urgent Action|Share:?|The end date for this action has passed\.|This action has no end date\.)(?=\s)){1,3}/

/** Cuts the title, and the date, off a row that holds them and the text. */
export function cutGlued(source: Source, rows: readonly Line[]): readonly Line[] {
  const index = rows.slice(0, ROWS).findIndex((row) => row.end - row.start > LONGEST_TITLE)
  const row = rows[index]
  if (!row) return rows
  const head = source.text.slice(row.start, row.start + LONGEST_TITLE)
  const inBrackets = bracket.exec(head)
  const match = inBrackets ?? label.exec(head)
  if (!match) return rows
  const cut = row.start + match.index + match[0].length
  const title = inBrackets ? cut : row.start + match.index
  const tag = tags.exec(source.text.slice(cut, cut + 120))
  const behind = cut + (tag?.[0].length ?? 0)
  const first = wordAt(source, behind)
  const date = findDate(source, first, row.endWord)
  const from = date?.iso && date.start === source.starts[first] ? date.end : behind
  const pieces = [
    cutRow(source, row, row.start, title),
    cutRow(source, row, title, cut),
    cutRow(source, row, cut, behind),
    cutRow(source, row, behind, from),
    cutRow(source, row, from, row.end),
  ]
  return [...rows.slice(0, index), ...pieces.flatMap((piece) => piece ?? []), ...rows.slice(index + 1)]
}
