/** Whole blocks on one row that the width of the page cuts: `The Editor, The Sample, 12 Example` / `Road, Cityville, Examplia`. */
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { startsBlock } from './openings.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens } from './words.js'

const widths = new WeakMap<Source, number>()

/** The widest of the lines that surely go on below, as the next begins with a small letter; without end where none does. */
function measureWidth(source: Source): number {
  const known = widths.get(source)
  if (known !== undefined) return known
  let width = 0
  source.lines.forEach((line, i) => {
    const next = source.lines[i + 1]
    if (next && next.endWord > next.firstWord && source.shapes[next.firstWord] === Shape.lower)
      width = Math.max(width, line.indent + line.end - line.start)
  })
  const found = width === 0 ? Number.POSITIVE_INFINITY : width
  widths.set(source, found)
  return found
}

/** Joins the rows of such blocks; `usualGap` is that of the section. */
export function joinWrappedRows(source: Source, segments: readonly Segment[], usualGap: number): Segment[] {
  const joined: Segment[] = []
  let last: Line | null = null
  for (const segment of segments) {
    const row = segment.field === null ? segment.rows[0]! : null
    if (row && last && segment.gap <= usualGap && goesOn(source, joined.at(-1)!.rows[0]!, last, row)) {
      const above = joined.at(-1)!
      const whole = { ...above.rows[0]!, end: row.end, endWord: row.endWord }
      joined[joined.length - 1] = { ...above, rows: [whole] }
    } else joined.push(segment)
    last = row
  }
  return joined
}

/** Typists broke their rows a little before the edge. */
const RAGGED = 3

/** No block is longer. */
const LONGEST = 400

/** `above` is what has been joined so far, `last` its last row. */
function goesOn(source: Source, above: Line, last: Line, row: Line): boolean {
  if (row.start < last.end || row.end - above.start > LONGEST) return false
  const text = source.text.slice(above.start, above.end)
  if (!/,.*,/s.test(text) || /[:;.]$/.test(text)) return false
  const first = source.ends[row.firstWord]! - row.start
  // `…, Midan` / `al-Tahrir, Cairo`: no row of an address begins with a small letter.
  const isCut = source.shapes[row.firstWord] === Shape.lower && !startsBlock(source, row)
  if (!isCut && last.indent + last.end - last.start + 1 + first + RAGGED <= measureWidth(source)) return false
  const tokens = readTokens(source, above.firstWord, above.endWord)
  if (isKind(tokens.at(-1), Kind.country) || isKind(tokens[0], Kind.street | Kind.building | Kind.box))
    return false
  if (!startsBlock(source, above)) return false
  const below = readTokens(source, row.firstWord, row.endWord)
  return isKind(below.at(-1), Kind.country) || text.endsWith(',')
}
