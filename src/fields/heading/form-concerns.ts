/** The concern of a form before 2009: where its rows end, and the stretches of text without the date. */
import { cutRow } from '../../sections/split-sections.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { findDate } from '../../values/date.js'
import { startsConcern } from '../concerns.js'
import { type Draft, setIssued } from './draft.js'

/** A row of a concern is no longer than this. */
export const CONCERN_LENGTH = 110

export function endsSentence(source: Source, row: Line): boolean {
  return source.text[row.end - 1] === '.' && row.endWord - row.firstWord > 5
}

/** Without a country line: the last row that still belongs to the concern. */
export function concernEnd(source: Source, rows: readonly Line[], from: number, word: number): number {
  let last = from
  if (word >= rows[from]!.endWord && rows[from + 1] && isConcernRow(source, rows[from + 1]!)) last++
  while (rows[last + 1] && last < from + 3 && goesOn(source, rows[last]!, rows[last + 1]!)) last++
  return last
}

function isConcernRow(source: Source, row: Line): boolean {
  if (row.end - row.start > CONCERN_LENGTH || endsSentence(source, row)) return false
  return startsConcern(source, row.firstWord, row.endWord) && !names(source, row)
}

/** `Ana Sample (f)`, `New name: …`, `aged 22`: what no row of a concern has. */
function names(source: Source, row: Line): boolean {
  return /:\s|\([mf]\)|\baged?\s\d/.test(source.text.slice(row.start, row.end))
}

/** Whether a concern runs on: its row ends in a slash or a small word, or the next one begins with a slash. */
function goesOn(source: Source, row: Line, next: Line): boolean {
  if (next.end - next.start > CONCERN_LENGTH || endsSentence(source, next)) return false
  const end = withoutDate(source, row)
  const cut = end < row.end
  const text = source.text.slice(row.start, end).trimEnd()
  if (source.text[next.start] === '/') return true
  // A copy that lost its short lines has the people right below `Fear for`.
  if (/[/&,-]$|\b(?:and|of|for|in|or|new)$/i.test(text)) return !names(source, next)
  // The table cell of the concern wrapped beside that of the date: its tail stands alone on the next row.
  return cut && isConcernRow(source, next) && next.endWord - next.firstWord <= 6
}

/** The end of a row without the date that closes it. */
function withoutDate(source: Source, row: Line): number {
  for (let word = Math.max(row.firstWord, row.endWord - 3); word < row.endWord; word++) {
    const date = findDate(source, word, row.endWord)
    if (date?.iso && date.endWord === row.endWord) return date.start
  }
  return row.end
}

/** The stretches of text from `word` to `stop`, without the document's date. */
export function readStretches(
  source: Source,
  rows: readonly Line[],
  from: number,
  word: number,
  stop: number,
  draft: Draft,
): Span[] {
  const stretches: Span[] = []
  let read = 0
  for (let i = from; i < rows.length && rows[i]!.start < stop; i++) {
    const row = rows[i]!
    const first = Math.max(word, row.firstWord)
    const end = Math.min(stop, row.end)
    let start = Math.max(read, i === from && word > row.firstWord ? source.ends[word - 1]! : row.start)
    // `… 10 June` / `1996`: a date that the end of the row cuts.
    const reach = rows[i + 1] && rows[i + 1]!.start < stop ? rows[i + 1]!.firstWord + 1 : row.endWord
    for (let at = first; at < row.endWord && source.starts[at]! < end; at++) {
      if (source.starts[at]! < read) continue
      const date = findDate(source, at, reach)
      if (!date?.iso) continue
      setIssued(draft, date)
      read = date.end
      push(stretches, start, date.start)
      start = date.end
      at = date.endWord - 1
    }
    push(stretches, start, end)
  }
  return stretches
}

function push(stretches: Span[], start: number, end: number): void {
  if (end > start) stretches.push({ start, end })
}

/** AIUSA 1998: `Extrajudicial execution: Dr Ivo Sample` instead of concern, country and names. */
export function readLabelledConcerns(
  source: Source,
  rows: readonly Line[],
  from: number,
  draft: Draft,
): readonly Line[] | null {
  const people: Line[] = []
  let i = from
  for (; i < rows.length; i++) {
    const row = rows[i]!
    const colon = source.text.slice(row.start, row.end).indexOf(': ')
    const end = colon < 0 ? row.firstWord : wordsBefore(source, row, row.start + colon)
    if (colon < 0 || colon > 60 || !startsConcern(source, row.firstWord, end)) break
    draft.concerns.push([{ start: row.start, end: row.start + colon }])
    const tail = cutRow(source, row, row.start + colon + 1, row.end)
    if (tail) people.push(tail)
  }
  if (i === from) return null
  return [...people, ...rows.slice(i)]
}

function wordsBefore(source: Source, row: Line, offset: number): number {
  let word = row.firstWord
  while (word < row.endWord && source.ends[word]! <= offset) word++
  return word
}
