/** The list of people below the country line of the layouts before 2009: rows to entries. */
import type { Problem } from '../../diagnostics.js'
import { cutRow } from '../../sections/split-sections.js'
import { type At, atSpans, bare, isAt, type Located } from '../../source/located.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import type { Person, Status } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'
import { type Entry, readRow, shareDescriptions } from './brackets.js'
import { findColumnCuts } from './columns.js'
import { readEntries } from './entry.js'
import { readGroupShape } from './group.js'
import { findNameEnd, isPossessive, readHead } from './name-start.js'
import { isMarked } from './row-kinds.js'
import { readStatusLabel } from './status.js'
import { groupHeads, isNameLike, opensRetired } from './words.js'

/** Reads the rows of a list. */
export function readHeaderList(
  source: Source,
  rows: readonly Line[],
  problems: Problem[],
  body: Line | undefined,
): Located<Person>[] {
  const entries = splitRows(source, cutColumns(source, cutLabels(source, rows), body))
  const shared = shareDescriptions(source, entries)
  return entries.flatMap((entry, i) => {
    const people = dropNamedGroup(source, readEntries(source, entry, entry.status, false, problems))
    const description = shared[i] ?? null
    return people.map((person) => ({ ...person, description: addShared(source, person, description) }))
  })
}

/** `Three delegates: Ana Sample, Ivo Sample and Tea Sample`: all of the group are named, and are what it is. */
function dropNamedGroup(source: Source, people: Located<Person>[]): Located<Person>[] {
  const [group, ...named] = people
  if (!group || group.name !== null || group.count === null || named.length === 0) return people
  if (bare(group.count) !== named.length || named.some(({ name }) => name === null)) return people
  const words = group.description
  if (!words || !isAt(words)) return people
  const { end } = words.spans.at(-1)!
  if (!/^\s?:/.test(source.text.slice(end, end + 3))) return people
  return named.map((person) => ({ ...person, description: person.description ?? words }))
}

/** `Ana Sample, monk ) Example monastery`: what the bracket says of all stands beside what is said of one. */
function addShared(
  source: Source,
  { description: own, name }: Located<Person>,
  shared: At<string> | null,
): Located<Person>['description'] {
  if (!own || typeof own === 'string' || !shared || !name) return own ?? shared
  const [first, second] = own.spans[0]!.start < shared.spans[0]!.start ? [own, shared] : [shared, own]
  // A bracket that goes on below the row: in the order of the text the words would make no sense.
  if (first!.spans.at(-1)!.end > second!.spans[0]!.start) return own
  const spans = [...first!.spans, ...second!.spans]
  return atSpans(parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n')), spans)
}

/** `Ana Sample Fear for safety: Ivo Sample`: a label in the middle of a row begins another. */
function cutLabels(source: Source, rows: readonly Line[]): Line[] {
  return rows.flatMap((row) => {
    const text = source.text.slice(row.start, row.end)
    if (!text.includes(':')) return [row]
    const label = /\s(?=(?:Released|Killed|Dead|New names?|Fear (?:for|of) [a-z]{3,12}):\s)/.exec(text)
    if (!label) return [row]
    const at = row.start + label.index
    return [cutRow(source, row, row.start, at), cutRow(source, row, at, row.end)].filter(
      (part) => part !== null,
    )
  })
}

/** Rows of two names, and cells that wide blanks part. */
function cutColumns(source: Source, rows: readonly Line[], body: Line | undefined): Line[] {
  const cuts = findColumnCuts(source, rows, body)
  return rows.flatMap((row) => {
    const word = cuts.get(row)
    const at = word === undefined ? findWideGap(source, row) : source.starts[word]!
    if (at < 0) return [row]
    return [cutRow(source, row, row.start, at), cutRow(source, row, at, row.end)].filter(
      (part) => part !== null,
    )
  })
}

/** `Ana Sample      Ivo Sample (m)`. */
function findWideGap(source: Source, row: Line): number {
  const text = source.text.slice(row.start, row.end)
  const gap = /\S\s{3,60}(?=[\p{Lu}_])/u.exec(text)
  if (!gap) return -1
  const at = gap.index + gap[0].length
  const names = [text.slice(0, gap.index + 1), text.slice(at)].map((part) => part.split(/[,(]/, 1)[0]!)
  return names.every((name) => isNameLike(name, 2)) ? row.start + at : -1
}

function splitRows(source: Source, rows: readonly Line[]): Entry[] {
  const entries: Entry[] = []
  const below = rows.slice(1)
  const spacing = {
    inner: below.reduce((least, { gap }) => Math.min(least, gap), Number.POSITIVE_INFINITY),
    outer: below.reduce((most, { gap }) => Math.max(most, gap), Number.NEGATIVE_INFINITY),
    width: rows.reduce((most, row) => Math.max(most, row.end - row.start), 0),
    capitals: rows[0] !== undefined && hasCapitals(source.text.slice(rows[0].start, rows[0].end)),
  }
  let status: At<Status> | null = null
  let before: Line | null = null
  for (const full of rows) {
    const label = readStatusLabel(source.text, full.start, full.end)
    if (label) status = label.status
    const read = listNumber.exec(source.text.slice(full.start, full.start + 30))
    const number = read && read[0] !== '' ? read : null
    const from = label?.end ?? full.start + (number?.[0].length ?? 0)
    const row = from > full.start ? cutRow(source, full, from, full.end) : full
    if (!row) {
      before = null
      continue
    }
    const last = entries.at(-1)
    if (
      last?.bracket &&
      before &&
      !label &&
      columnOf(source, row) > columnOf(source, before) + BRACKET_INDENT
    ) {
      last.bracket.end = row.end
      continue
    }
    if (last && before && !label && !number && continues(source, last, before, row, spacing))
      last.end = row.end
    else entries.push(readRow(source, row, status))
    before = row
  }
  return entries
}

/** `2. `, also before the number of a soldier: `2. RO 1147 Sgt Ivo Sample`. */
const listNumber =
  /^(?:\(?\d{1,2}[.)]\s{1,9}(?=\S))?(?:[A-Z]{1,4}[ /]?\d{3,6},?\s{1,3}(?=(?:Pvt|Pte|Private|Cpl|Corporal|L\/Cpl|Sgt|Sergeant|Lt|Lieutenant|2nd|WO|Capt|Captain|Maj|Major|Col)\b))?/

/** What stands behind a bracket goes on this much farther to the right than the rows of names begin. */
const BRACKET_INDENT = 12

/** Where a row begins on its line: the first stands behind the country. */
function columnOf({ text }: Source, row: Line): number {
  const before = text.slice(Math.max(0, row.start - WIDEST), row.start)
  return before.length - 1 - before.lastIndexOf('\n')
}

const WIDEST = 200

/** A row that goes on below fills this much of the widest. */
const FULL = 0.7

/** So far back in an entry a bracket or comma is looked for: an entry without end would be read again for each row. */
const LOOK_BACK = 1500

interface Spacing {
  readonly inner: number
  readonly outer: number
  readonly width: number
  /** Family names are set in capitals. */
  readonly capitals: boolean
}

/** `Ana SAMPLE`: the name that opens a row has its family name in capitals. */
function hasCapitals(printed: string): boolean {
  return parsePersonName(findHead(printed))?.family != null
}

const openEnd =
  /(?:(?<!\p{L})(?:of|and|or|the|a|an|for|with|in|at|by|to|from|de|del|la|las|los|da|do|dos|des|du|y|e|et|his|her|their|at least|up to|about|over|around|approximately)|[-–/])$/iu

/** `Baby of Ana Sample` */
const opensRelative =
  /^(?:Baby|Child|Wife|Husband|Mother|Father|Sister|Brother|Son|Daughter|Widow)\sof\s\p{Lu}/u

/** The name of a body may go on: `the Union of Banana`. */
const endsInName = /(?:^|\s)\p{Lu}[\p{L}'’-]{1,30}$/u

/** `, leader of the Union of Banana`: behind `of` and a name a body may go on; not in `, Ivo and Jan`. */
const endsInBody = /\s(?:of|for|de|del|des|du|do|da|para)\s[^,;:]{1,60}$/u

/** Whether a row goes on with the entry above. */
function continues(source: Source, entry: Entry, before: Line, row: Line, spacing: Spacing): boolean {
  const { text } = source
  const above = text.slice(before.start, before.end)
  const printed = text.slice(row.start, row.end)
  if (entry.bracket) return false
  if (
    openEnd.test(above) ||
    isOpenBracket(text.slice(Math.max(entry.start, before.end - LOOK_BACK), before.end))
  )
    return true
  // `… de Cali` / `(SINTRAEMCALI), Municipal Workers`
  if (/^(?:[-–]\s?\p{Ll}|\()/u.test(printed)) return true
  const head = findHead(printed)
  if (/^and\s/i.test(printed)) return !isNameLike(head.slice(4)) && readGroupShape(head.slice(4), 0) === null
  const opensName = isNameLike(head)
  if (source.shapes[row.firstWord] === Shape.lower && !opensName) return !opensEntry(head)
  if (isMarked(source, row) && opensName) return false
  const isFull = before.end - before.start > spacing.width * FULL
  // `President of the Union of Banana` / `Workers of Izabal`.
  const opensGroup = groupHeads.has((/^\p{L}{3,20}/u.exec(head)?.[0] ?? '').toLowerCase())
  if (
    opensGroup &&
    endsInBody.test(above) &&
    isFull &&
    above.includes(',') &&
    endsInName.test(above) &&
    !isMarked(source, row)
  )
    return true
  if (readGroupShape(head, 0) !== null || isPossessive(head) || opensRelative.test(head)) return false
  // `wife of Félix` / `Sample, trade unionist`, where names are set `Félix SAMPLE`.
  if (
    opensName &&
    spacing.capitals &&
    isFull &&
    above.includes(',') &&
    !hasCapitals(head) &&
    // `Metin "..."`: a name that was not given in full.
    !/\.\s?\.|…/.test(head) &&
    !/^\p{Lu}+$/u.test(head)
  )
    return true
  // `Director of the newspaper El` / `Sur`.
  if (
    opensName &&
    !head.includes(' ') &&
    head.length === printed.length &&
    isMarked(source, before) &&
    above.includes(',')
  )
    return true
  if (!opensName)
    return (
      before.end - before.start > 30 ||
      text.slice(Math.max(entry.start, before.end - LOOK_BACK), before.end).includes(',')
    )
  // A name alone that is set closer than entries are, below a full row: `journalist with Radio` / `Nueva Esperanza`.
  return (
    spacing.outer > spacing.inner &&
    row.gap === spacing.inner &&
    head.length === printed.length &&
    above.includes(',') &&
    isMarked(source, before) &&
    isFull
  )
}

/** `hundreds of refugees`, `his wife Ana Sample`: entries that begin with a small letter. */
function opensEntry(head: string): boolean {
  if (readHead(head) !== null) return true
  const shape = readGroupShape(head, 0)
  if (!shape) return false
  return (
    shape.count !== null ||
    /^(?:the|his|her|their|others?|hundreds|thousands|dozens|several|many|some|members|all|about|over)\b/.test(
      head,
    )
  )
}

/** `(retd)` before the name. */
const rankNote = /\([Rr][^()]{1,9}\)(?=\s\p{Lu})/gu

/** The words of a row before its first comma, bracket, age, `and`. */
function findHead(printed: string): string {
  const text = printed.replace(rankNote, (note) => (opensRetired.test(note) ? '' : note))
  const lead = /^and\s{1,9}/i.exec(text)?.[0] ?? ''
  const rest = text.slice(lead.length)
  const cut = rest.search(/\s{1,9}(?:aged?\s|and\s|[-–]\s)|\s{0,9}[,;([\]]/i)
  const head = cut > 0 ? rest.slice(0, cut) : rest
  const other = findNameEnd(head)
  return lead + (other > 0 ? head.slice(0, other) : head)
}

function isOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}
