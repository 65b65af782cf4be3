/** The list of people below the country line of the layouts before 2009: rows to entries. */
import type { Problem } from '../../diagnostics.js'
import { cutRow } from '../../sections/split-sections.js'
import { type At, at, atSpans, type Located } from '../../source/located.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import type { Person, Span, Status } from '../../types.js'
import { parseProse } from '../../values/prose.js'
import { readEntry } from './entry.js'
import { isMarked } from './row-kinds.js'

const statusLabel =
  /^(?:and\s|plus,?\s)?(released|killed|dead|new names?|further names?|additional names?|fear for safety)\s?:\s{0,40}/i
const statuses: Readonly<Record<string, Status>> = {
  r: 'released',
  k: 'killed',
  d: 'killed',
  n: 'new',
  a: 'new',
}

interface Entry {
  start: number
  end: number
  status: At<Status> | null
  /** Rows whose bracket joins them: they share one description. */
  bracket: Span | null
}

/** Reads the rows of a list. */
export function readHeaderList(
  source: Source,
  rows: readonly Line[],
  problems: Problem[],
): Located<Person>[] {
  const entries = readEntries(source, rows)
  const people: Located<Person>[] = []
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!
    const shared = entry.bracket ? sharedDescription(source, entries, i) : null
    for (const person of readEntry(
      source.text,
      entry.start,
      entry.end,
      entry.status as Located<Person>['status'],
      problems,
    )) {
      people.push(shared && person.description === null ? { ...person, description: shared } : person)
    }
  }
  return people
}

function readEntries(source: Source, rows: readonly Line[]): Entry[] {
  const entries: Entry[] = []
  let status: At<Status> | null = null
  const inner = rows.slice(1).reduce((least, row) => Math.min(least, row.gap), Number.POSITIVE_INFINITY)
  const marked = rows.some((row) => isMarked(source, row))
  let before: Line | null = null
  for (const full of rows) {
    const label = statusLabel.exec(source.text.slice(full.start, full.end))
    let row: Line | null = full
    if (label) {
      const value = statuses[label[1]![0]!.toLowerCase()]
      const end = full.start + label[0].trimEnd().length
      status = value && !/^f/i.test(label[1]!) ? at(value, full.start, end) : null
      if (/^further/i.test(label[1]!)) status = at<Status>('new', full.start, end)
      row = cutRow(source, full, full.start + label[0].length, full.end)
    }
    if (!row) continue
    const last = entries.at(-1)
    if (last && before && !label && continues(source, before, row, inner, marked)) last.end = row.end
    else entries.push(...splitRow(source, row, status))
    before = row
  }
  return entries
}

/** Whether a row goes on with the entry above: a small letter, an open end, or the narrower of two spacings. */
function continues(source: Source, before: Line, row: Line, inner: number, marked: boolean): boolean {
  const first = source.text[row.start]!
  if (source.text.slice(before.start, before.end).includes(']')) return false
  if (first === '-' || first === '–') return true
  if (
    source.shapes[row.firstWord] === Shape.lower &&
    !/^(?:al|el|bin|de|and)\b/i.test(source.text.slice(row.start, row.start + 4))
  )
    return true
  if (/(?:,|\b(?:of|and|the|for|with|in|at|de|del|la))$/.test(source.text.slice(before.start, before.end)))
    return true
  if (row.gap > inner || !Number.isFinite(inner)) return false
  const isDouble = inner > 0
  return (
    isDouble &&
    marked &&
    !isMarked(source, row) &&
    row.gap === inner &&
    !/^(?:Other|Members|Four|Two|Three|Five|Six)/.test(source.text.slice(row.start, row.end)) &&
    before.end - before.start > 40
  )
}

/** A row may hold a bracket to its right, or two people. */
function splitRow(source: Source, row: Line, status: At<Status> | null): Entry[] {
  const text = source.text.slice(row.start, row.end)
  const bracket = /\s{1,40}\](?:\s|$)/.exec(text) ?? unbalanced(text)
  if (bracket) {
    const start = row.start + bracket.index + bracket[0].length
    return [
      {
        start: row.start,
        end: row.start + bracket.index,
        status,
        bracket: { start: Math.min(start, row.end), end: row.end },
      },
    ]
  }
  const cut = findSecond(text)
  if (cut > 0) {
    return [
      { start: row.start, end: row.start + cut, status, bracket: null },
      { start: row.start + cut, end: row.end, status, bracket: null },
    ]
  }
  return [{ start: row.start, end: row.end, status, bracket: null }]
}

/** `Ana Sample )`: a closing bracket that nothing opened. */
function unbalanced(text: string): RegExpExecArray | null {
  const match = /\s{1,40}\)(?:\s|$)/.exec(text)
  if (!match) return null
  let depth = 0
  for (const sign of text.slice(0, match.index)) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
  return depth <= 0 ? match : null
}

/** `A Sample (f), aged 21, student B Sample (m), aged 24`: the second entry begins before its own mark. */
function findSecond(text: string): number {
  const marks = [...text.matchAll(/\((?:m|f)\)/gi)]
  if (marks.length < 2) return -1
  const before = text.slice(0, marks[1]!.index)
  const name = /(?:\p{Lu}[\p{L}'’.-]{0,30}\s{1,3}){1,5}$/u.exec(before)
  return name && name.index > marks[0]!.index ? name.index : -1
}

/** The description that stands behind the brackets of neighbouring rows. */
function sharedDescription(source: Source, entries: readonly Entry[], index: number): At<string> | null {
  let first = index
  let last = index
  while (first > 0 && entries[first - 1]!.bracket) first--
  while (last < entries.length - 1 && entries[last + 1]!.bracket) last++
  const spans = entries
    .slice(first, last + 1)
    .map(({ bracket }) => bracket!)
    .filter(({ start, end }) => end > start)
    .map((span) => ({ ...span }))
  if (spans.length === 0) return null
  const tail = spans.at(-1)!
  while (tail.end > tail.start && '.,;'.includes(source.text[tail.end - 1]!)) tail.end--
  return atSpans(parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n')), spans)
}
