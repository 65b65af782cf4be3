/** Segments to blocks: one recipient each. Blank lines are no help where every line has one behind it. */

import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import {
  type BlockLine,
  endsWithCountry,
  findSalutation,
  hasPlace,
  isJoint,
  isStrayNumber,
  readBlockLine,
  splitAtCountries,
  splitAtKind,
  splitLong,
  usZip,
} from './block-lines.js'
import { type Block, type Draft, isBlockNote, isUnfinished, opensBlock } from './block-start.js'
import { isOutside, isProse, readListNumber, startsBlock } from './openings.js'
import type { Segment } from './segments.js'
import { joinWrappedRows } from './wrapped-rows.js'

/** Splits the segments of a section into blocks. */
export function splitBlocks(source: Source, printed: readonly Segment[]): Block[] {
  const blocks: Draft[] = []
  const usualGap = measureGap(printed)
  const segments = joinWrappedRows(source, printed, usualGap)
  let number = 0
  let outside: Line | null = null
  const open = () => {
    const block = {
      lines: [],
      contacts: [],
      hasAddress: false,
      hasPlace: false,
      hasCountry: false,
      closed: false,
    }
    blocks.push(block)
    return block
  }
  let reached = 0
  for (const [index, segment] of segments.entries()) {
    let block: Draft | undefined = blocks.at(-1)
    // The top of another column stands before the last row in the text: no block goes on there, not even an unfinished one.
    const isOtherColumn = segment.rows[0] !== undefined && segment.rows[0].start < reached
    if (block && isOtherColumn) block.closed = true
    reached = segment.rows.at(-1)?.end ?? reached
    if (segment.field !== null) {
      block ??= open()
      block.contacts.push(segment)
      if (segment.field === 'salutation' && !segment.inline) block.closed = true
      outside = null
      continue
    }
    const printed = segment.rows[0]!
    if (outside !== null && goesOn(source, outside, printed)) {
      outside = printed
      continue
    }
    outside = null
    if (isStrayNumber(source, printed)) continue
    const list = readListNumber(source, printed)
    const listed = list !== null && list.number > number && list.number <= number + 2 ? list : null
    const row = listed ? cutRow(source, printed, listed.end, printed.end) : printed
    if (!row) continue
    if (listed) number = listed.number
    if (isJoint(source, row)) {
      if (block && !isUnfinished(block)) block.closed = true
      continue
    }
    const isText = isProse(source, row) || isHeading(source, row, segments[index + 1])
    if (isOutside(source, row) || (isText && !isBlockNote(block))) {
      outside = row
      continue
    }
    const salutation = opensAddress(source, row, segments[index + 1], usualGap)
      ? null
      : findSalutation(source, row)
    if (salutation && salutation.start === row.start) {
      ;(block ?? open()).contacts.push({ field: 'salutation', rows: [salutation], gap: segment.gap })
      blocks.at(-1)!.closed = true
      continue
    }
    const head = salutation ? cutRow(source, row, row.start, salutation.start) : row
    if (!head) continue
    splitAtCountries(source, head)
      .flatMap((piece) => splitAtKind(source, piece))
      .flatMap((piece) => splitLong(source, piece))
      .forEach((piece, i) => {
        const line = readBlockLine(source, piece)
        const isFull = block !== undefined && block.lines.length >= LONGEST_BLOCK
        const isNext = i > 0 || listed !== null || isOtherColumn || isFull
        if (!block || isNext || opensBlock(source, block, line, segment.gap > usualGap)) block = open()
        addLine(source, block, line)
      })
    if (salutation && block)
      block.contacts.push({ field: 'salutation', rows: [salutation], gap: 0, inline: true })
  }
  return blocks
}

/** No block has so many rows: its rows are compared with each other. */
const LONGEST_BLOCK = 100

function addLine(source: Source, block: Draft, line: BlockLine): void {
  block.lines.push(line)
  block.closed = false
  const last = line.parts.at(-1)
  if (!last || last.kind === 'position' || last.kind === 'organization' || last.kind === 'remark') return
  if (last.kind === 'address') block.hasAddress = true
  block.hasCountry =
    endsWithCountry(source, line) || usZip.test(source.text.slice(line.row.start, line.row.end))
  block.hasPlace ||= block.hasCountry || (last.kind === 'address' && hasPlace(source, line))
}

/** The usual number of blank lines between rows; more of them part two blocks. */
function measureGap(segments: readonly Segment[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of segments.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  let usual = 0
  for (const [gap, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = gap
  return usual
}

/** `Excmo. Señor Presidente de la República` / `General Ivo Sample`: the form of address opens a block. */
function opensAddress(source: Source, row: Line, next: Segment | undefined, usualGap: number): boolean {
  if (!next || next.field !== null || next.gap > usualGap) return false
  return /^Excm[oa]/.test(source.text.slice(row.start, row.start + 5)) && row.endWord - row.firstWord > 1
}

/** `Who lives by the lake?`, or whatever stands above a paragraph: a page of headings goes on below the addresses. */
function isHeading(source: Source, row: Line, next: Segment | undefined): boolean {
  if (source.text[row.end - 1] === '?') return true
  const below = next?.field === null ? next.rows[0] : undefined
  return below !== undefined && below.gap > 0 && isProse(source, below) && !startsBlock(source, row)
}

/** Whether a row goes on with a sentence that is no part of a block. */
function goesOn(source: Source, before: Line, row: Line): boolean {
  const last = source.text[before.end - 1]!
  if ('.)]:!?'.includes(last) || startsBlock(source, row)) return false
  return row.gap <= before.gap || source.shapes[row.firstWord] === Shape.lower
}
