/** Segments to blocks: one recipient each. Blank lines are no help where every line has one behind it. */
import { findSalutation } from '../../sections/salutation.js'
import { cutRow } from '../../sections/split-sections.js'
import { isBlank, type Line, Shape, type Source } from '../../source/read-source.js'
import { parseCountry } from '../../values/country.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens } from './words.js'

export interface Block {
  /** Lines above the contacts: office, name, body, address. */
  readonly head: Line[]
  readonly contacts: Segment[]
}

/** Splits the segments of a section into blocks. */
export function splitBlocks(source: Source, segments: readonly Segment[]): Block[] {
  const blocks: Block[] = []
  const inner = measureGap(segments)
  let block: Block | null = null
  let number = 0
  for (const segment of segments) {
    if (segment.field !== null) {
      block ??= open(blocks)
      block.contacts.push(segment)
      continue
    }
    const listed = readListNumber(source, segment.rows[0]!, number + 1)
    if (listed) number++
    const row = listed ?? segment.rows[0]!
    if (isOutside(source, row)) continue
    if (block === null || listed !== null || opensBlock(source, block, segment, row, inner)) {
      block = open(blocks)
    }
    const inline = block.head.length === 0 ? splitInlineSalutation(source, row) : null
    if (inline) {
      block.head.push(inline.head)
      block.contacts.push({ field: 'salutation', rows: [inline.salutation], row, inline: true })
    } else if (isBracketedSalutation(source, row))
      block.contacts.push({ field: 'salutation', rows: [row], row })
    else block.head.push(row)
  }
  return blocks
}

function open(blocks: Block[]): Block {
  const block: Block = { head: [], contacts: [] }
  blocks.push(block)
  return block
}

/** The usual number of blank lines between rows; more of them part two blocks. */
function measureGap(segments: readonly Segment[]): number {
  let gap = Number.POSITIVE_INFINITY
  for (const { row } of segments.slice(1)) gap = Math.min(gap, row.gap)
  return Number.isFinite(gap) ? gap : 0
}

/** A text begins a block where the one above it is complete: it has its contacts, its country, or a wider gap below. */
function opensBlock(source: Source, block: Block, segment: Segment, row: Line, inner: number): boolean {
  if (block.contacts.some((contact) => !contact.inline)) return !isNote(source, row)
  const last = block.head.at(-1)
  if (!last) return false
  if (endsWithCountry(source, last)) return !isNote(source, row)
  return segment.row.gap > inner && block.head.length > 1 && opensHead(source, row)
}

/** A note in brackets, or in small letters, belongs to the block above. */
function isNote(source: Source, row: Line): boolean {
  const first = source.text[row.start]!
  return first === '(' || first === '[' || first === '*' || source.shapes[row.firstWord] === Shape.lower
}

/** Whether a row can be the first of a block: an office, a body, an honorific, or a name without digits. */
function opensHead(source: Source, row: Line): boolean {
  const tokens = readTokens(source, row.firstWord, row.endWord)
  const heads = Kind.position | Kind.localPosition | Kind.organization | Kind.localOrganization | Kind.mission
  if (tokens.some((token) => isKind(token, heads))) return true
  return (
    !tokens.some((token) => isKind(token, Kind.street | Kind.box | Kind.building | Kind.careOf)) &&
    !/\d/.test(source.text.slice(row.start, row.end))
  )
}

/** Whether a row is a country, or ends with one behind a comma: `City, Country`. */
export function endsWithCountry(source: Source, row: Line): boolean {
  return findCountryEnd(source, row) !== null
}

/** The country at the end of a row: the whole of it, or what stands behind its last comma. */
export function findCountryEnd(
  source: Source,
  row: Line,
): { start: number; end: number; code: string } | null {
  const end = trimEnd(source, row)
  const text = source.text.slice(row.start, end)
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf(' - '))
  for (const from of comma < 0 ? [0] : [comma + 1, 0]) {
    const start = skipBlanks(source.text, row.start + from)
    if (end - start > LONGEST_COUNTRY || start >= end) continue
    const country = parseCountry(source.text.slice(start, end))
    if (country) return { start, end, code: country.code }
  }
  return null
}

const LONGEST_COUNTRY = 60

function skipBlanks(text: string, start: number): number {
  let i = start
  while (i < text.length && (isBlank(text.charCodeAt(i)) || text[i] === '-')) i++
  return i
}

/** The end of a row without comma, full stop or semicolon. */
export function trimEnd(source: Source, row: Line): number {
  let end = row.end
  while (end > row.start && ',;.'.includes(source.text[end - 1]!)) end--
  return end
}

/** `1) Board of Pardons`: the row behind its number, if it is the next one; `1, rue X` is none. */
function readListNumber(source: Source, row: Line, expected: number): Line | null {
  if (source.shapes[row.firstWord] !== Shape.digits || row.endWord - row.firstWord < 2) return null
  const end = source.ends[row.firstWord]!
  const sign = source.text[end]
  if (source.starts[row.firstWord] !== row.start || (sign !== ')' && sign !== '.')) return null
  if (Number(source.text.slice(row.start, end)) !== expected) return null
  return cutRow(source, row, end + 1, row.end)
}

/** `Board of Pardons Dear Board Members`: the salutation of a right-hand column behind one blank. */
function splitInlineSalutation(source: Source, row: Line): { head: Line; salutation: Line } | null {
  const at = source.text.lastIndexOf('Dear ', row.end)
  if (at <= row.start || !isBlank(source.text.charCodeAt(at - 1))) return null
  const head = cutRow(source, row, row.start, at)
  const salutation = cutRow(source, row, at, row.end)
  return head && salutation ? { head, salutation } : null
}

/** `(Dear Minister)`, or a row that is a salutation and no more. */
function isBracketedSalutation(source: Source, row: Line): boolean {
  if (source.text[row.start] === '(') return source.text.startsWith('Dear ', row.start + 1)
  return source.text.startsWith('Dear ', row.start) || findSalutation(source, row) === row.end - 1
}

/** Sentences round the blocks: `(Please note that fax lines …)`, `Please send copies …`. */
function isOutside(source: Source, row: Line): boolean {
  const text = source.text.slice(row.start, row.start + 16)
  return /^(?:\(?Please |\(?Note:? |\(?If |Name Address 1|\*)/.test(text)
}
