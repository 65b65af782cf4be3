/**
 * The bullets of the requested actions, in the states that extraction leaves: a mark (`•`, `-`, U+F0B7 …), also in the
 * middle of a paragraph; a blank where the mark is lost; nothing at all, then a `;` ends each.
 */
import { bulletLength, isBulletMark } from '../sections/bullet.js'
import { cutRow } from '../sections/split-sections.js'
import { isBlank, type Line, Shape, type Source, wordText } from '../source/read-source.js'
import { endsSentence } from './paragraphs.js'

export interface Item {
  readonly rows: readonly Line[]
  /** The sub-heading that governs it: `To the rebel forces:`. */
  readonly heading: Line | null
}

export interface Items {
  /** Whether bullet marks show where each begins. */
  readonly marked: boolean
  /** What stands before the first bullet. */
  readonly lead: readonly Line[]
  readonly items: readonly Item[]
  /** Rows below the last bullet that belong to none. */
  readonly rest: readonly Line[]
}

/** A sub-heading is at most this many words long. */
const HEADING_WORDS = 12
/** The lead sentence has at most this many rows. */
const LEAD_ROWS = 5

/** Splits the rows of a section into its lead and its bullets. */
export function readItems(source: Source, sectionRows: readonly Line[]): Items {
  const rows = sectionRows
    .flatMap((row) => cutAtMarks(source, row))
    .filter((row) => !pageNumber.test(source.text.slice(row.start, row.end)))
  const first = rows.findIndex((row) => bulletLength(source, row) > 0)
  if (first >= 0) return readMarked(source, rows, first)
  const { lead, rest } = splitLead(source, rows)
  const indent = rest.find((row) => !isHeading(source, row))?.indent ?? 0
  const isIndented = indent > 0 && rest.some((row) => row.indent < indent)
  const pieces = isIndented ? rest : rest.flatMap((row) => cutAtSemicolons(source, row))
  const starts = (row: Line, before: Line | undefined) =>
    isIndented
      ? row.indent >= indent
      : (before === undefined && !isHeading(source, row)) ||
        (before !== undefined && endsItem(source, before))
  return { marked: false, lead, ...collect(source, pieces, starts) }
}

function readMarked(source: Source, rows: readonly Line[], first: number): Items {
  const { lead, rest } = splitLead(source, rows.slice(0, first))
  const heading = rest.at(-1)
  const headed = heading !== undefined && isHeading(source, heading) ? [heading] : []
  const collected = collect(source, [...headed, ...rows.slice(first)], (row) => bulletLength(source, row) > 0)
  return {
    marked: true,
    lead: headed.length > 0 ? [...lead, ...rest.slice(0, -1)] : rows.slice(0, first),
    ...collected,
  }
}

/** Gathers rows into items: a row that starts none goes on with the one before. */
function collect(
  source: Source,
  rows: readonly Line[],
  starts: (row: Line, before: Line | undefined) => boolean,
): { items: Item[]; rest: Line[] } {
  const items: { rows: Line[]; heading: Line | null }[] = []
  let heading: Line | null = null
  let isOpen = true
  const inner = innerGap(source, rows)
  // A mark alone on its row: the next row begins the bullet.
  let isBare = false
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    if (isBare || starts(row, before)) {
      const text = cutRow(source, row, row.start + bulletLength(source, row), row.end)
      if (text) items.push({ rows: [text], heading })
      isBare = text === null
      isOpen = true
      continue
    }
    // A row that stands before the last one in the text is the top of another column: no item goes on there.
    if (before && row.start < before.end) isOpen = false
    const current = isOpen ? items.at(-1) : undefined
    const isDone = before === undefined || endsItem(source, before) || source.text[before.end - 1] === ':'
    if (isDone && isHeading(source, row)) heading = row
    else if (!current) continue
    else if (
      isDone &&
      source.text[before!.end - 1] === '.' &&
      (row.gap > inner || isFirstPerson(source, row))
    )
      return { items, rest: rows.slice(i) }
    else current.rows.push(row)
  }
  return { items, rest: [] }
}

/** `I thank you …`: the letter goes on below its bullets. */
function isFirstPerson(source: Source, { firstWord }: Line): boolean {
  const text = wordText(source, firstWord)
  return text === 'I' || text === 'We'
}

/** The spacing inside an item, as in paragraphs. */
function innerGap(source: Source, rows: readonly Line[]): number {
  let inner = Number.POSITIVE_INFINITY
  for (let i = 1; i < rows.length; i++)
    if (!endsSentence(source, rows[i - 1]!)) inner = Math.min(inner, rows[i]!.gap)
  return Number.isFinite(inner) ? inner : 0
}

function endsItem(source: Source, row: Line): boolean {
  const last = source.text[row.end - 1]
  if (last === ';' || last === '.') return true
  return source.text.slice(Math.max(row.start, row.end - 5), row.end) === '; and'
}

/** `To the rebel forces:` */
function isHeading(source: Source, row: Line): boolean {
  return (
    source.text[row.end - 1] === ':' &&
    row.endWord - row.firstWord <= HEADING_WORDS &&
    source.shapes[row.firstWord] !== Shape.lower
  )
}

/** The lead ends with its colon; without one it is what the label left of its own line. */
function splitLead(source: Source, rows: readonly Line[]): { lead: Line[]; rest: Line[] } {
  for (const [i, row] of rows.slice(0, LEAD_ROWS).entries()) {
    const colon = source.text.lastIndexOf(':', row.end - 1)
    if (colon < row.start) continue
    const head = cutRow(source, row, row.start, colon + 1)
    const tail = cutRow(source, row, colon + 1, row.end)
    return {
      lead: [...rows.slice(0, i), ...(head ? [head] : [])],
      rest: [...(tail ? [tail] : []), ...rows.slice(i + 1)],
    }
  }
  return { lead: [], rest: [...rows] }
}

/** In a row that holds the whole section a page may end. */
const pageNumber = /^Page \d{1,2} of (?:UA|EXTRA) /

/** Cuts a row before each mark in its middle: `… own language: • Urging …; • Calling …`. */
function cutAtMarks(source: Source, row: Line): Line[] {
  const { text } = source
  const cuts: number[] = []
  for (let i = row.start + 1; i < row.end; i++)
    if (isBulletMark(text, i) || opensDashed(text, i)) cuts.push(i)
  return cutAt(source, row, cuts)
}

/** `…; - urging …`, `tweet: - Urging …`: a dash behind the end of a request or of the lead; `. Page 2 of UA 12/90` behind the last. */
function opensDashed(text: string, i: number): boolean {
  const sign = text[i]
  if ((sign !== '-' && sign !== '–' && sign !== 'P') || text[i - 1] !== ' ') return false
  if (!';:.'.includes(text[i - 2] ?? ' ')) return false
  if (sign === 'P') return pageNumber.test(text.slice(i, i + 20))
  const opens = text[i - 2] === '.' ? afterStop : afterSign
  return opens.test(text.slice(i + 1, i + 20))
}

const afterSign = /^ \p{L}/u
/** Behind a full stop a dash may stand in running text. */
const afterStop = /^ (?:\p{Ll}|\p{Lu}\p{Ll}{2,12}ing )/u

/** Cuts a row where a new request begins: `…; Urging them to …`. */
function cutAtSemicolons(source: Source, row: Line): Line[] {
  const cuts: number[] = []
  for (let word = row.firstWord + 1; word < row.endWord; word++) {
    if (source.shapes[word] !== Shape.capital) continue
    let i = source.starts[word]! - 1
    while (i > row.start && isBlank(source.text.charCodeAt(i))) i--
    if (source.text[i] === ';') cuts.push(source.starts[word]!)
  }
  return cutAt(source, row, cuts)
}

function cutAt(source: Source, row: Line, cuts: readonly number[]): Line[] {
  if (cuts.length === 0) return [row]
  const offsets = [row.start, ...cuts, row.end]
  return offsets.slice(0, -1).flatMap((start, i) => cutRow(source, row, start, offsets[i + 1]!) ?? [])
}
