import { cutRow, isAligned, isWordGap, type Sweep } from './cut-row.js'
import { isGap, isJustified } from './rows.js'
import { trimGutter } from './side-by-side.js'
import { buildRow, type Row } from './text-piece.js'

/** A strip without text between two columns, over the rows `from`..`to` (half open), cut into their two sides. */
export interface Gutter {
  from: number
  to: number
  left: (Row | null)[]
  right: (Row | null)[]
}

/**
 * Finds the strip that parts the most text, or null where the rows are one column. A strip counts when at least three
 * lines on each side follow each other closely, side by side: an address beside an address. A date at the right, or
 * one salutation beside an address, is no column.
 */
export function findGutter(rows: readonly Row[]): Gutter | null {
  let best: Gutter | null = null
  let most = 0
  const seen: { to: number; start: number; end: number }[] = []
  for (let at = 0; at < rows.length; at++) {
    for (const sweep of findSeeds(rows, at)) {
      if (seen.some((old) => at < old.to && sweep.start < old.end && sweep.end > old.start)) continue
      const gutter = sweepDown(rows, at, sweep)
      seen.push({ to: gutter.to, start: sweep.start, end: sweep.end })
      const trimmed = extendUp(rows, trimGutter(gutter), sweep)
      const lines = trimmed === null ? 0 : countLines(trimmed)
      if (lines > most) {
        most = lines
        best = trimmed
      }
    }
  }
  return best
}

/** Gaps of this row; and, where two columns have lines of different height, between this row and the next. */
function findSeeds(rows: readonly Row[], at: number): Sweep[] {
  const row = rows[at]!
  const seeds: Sweep[] = []
  if (!isJustified(row)) {
    for (let i = 1; i < row.pieces.length; i++) {
      const before = row.pieces[i - 1]!
      const after = row.pieces[i]!
      if (isGap(before, after, row.size))
        seeds.push({ start: before.right, end: after.left, starts: foreseeStarts(rows, at, after.left) })
    }
  }
  const next = rows[at + 1]
  if (next !== undefined && next.baseline - row.baseline < 0.8 * Math.min(row.size, next.size)) {
    const [first, second] = row.left < next.left ? [row, next] : [next, row]
    if (second.left - first.right >= row.size)
      seeds.push({ start: first.right, end: second.left, starts: [] })
  }
  return seeds
}

/** So many rows are looked at for lines that begin where a column seems to, and so many of them make it sure. */
const ROWS_AHEAD = 14
const SURE_STARTS = 4

/** The beginning of a column that shows below already: then the first of its rows may come near it. */
function foreseeStarts(rows: readonly Row[], at: number, left: number): number[] {
  let found = 0
  for (const row of rows.slice(at, at + ROWS_AHEAD))
    if (row.pieces.some((piece) => Math.abs(piece.left - left) <= 1)) found++
  return found >= SURE_STARTS ? [left, left] : []
}

function sweepDown(rows: readonly Row[], from: number, sweep: Sweep): Gutter {
  const gutter: Gutter = { from, to: from, left: [], right: [] }
  let sure = 0
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!
    const before = rows[at - 1]
    if (at > from && row.baseline - before!.baseline > 3.6 * Math.max(row.size, before!.size)) break
    const cut = cutRow(row, sweep, isEvenPitch(rows, at))
    if (cut === null) break
    gutter.left.push(cut.left)
    gutter.right.push(cut.right)
    // After a row that only seemed to fit, a line at the left alone tells nothing: it may end the line cut above it.
    const isPending = sure < gutter.left.length - 1
    if (cut.sure && (cut.right !== null || !isPending)) sure = gutter.left.length
  }
  // Rows that only seemed to fit go again where no row below them confirms the strip.
  gutter.left.length = sure
  gutter.right.length = sure
  gutter.to = from + sure
  return gutter
}

/** The first line of an address is often the longest: rows directly above that can be cut at the same place belong. */
function extendUp(rows: readonly Row[], gutter: Gutter | null, sweep: Sweep): Gutter | null {
  if (gutter === null) return null
  const margin = gutter.left.find((row) => row !== null)?.left ?? 0
  for (let at = gutter.from - 1; at >= 0; at--) {
    const row = rows[at]!
    const below = rows[at + 1]!
    const close = below.baseline - row.baseline < 1.6 * row.size && Math.abs(row.size - below.size) < 0.6
    if (!close) break
    // The right-hand column may begin higher than the left-hand one.
    if (row.left > sweep.start && isAligned(row.left, sweep, 1)) {
      gutter.left.unshift(null)
      gutter.right.unshift(row)
      gutter.from = at
      continue
    }
    if (Math.abs(row.left - margin) > 3) break
    const cut = row.pieces.findIndex(
      (piece, i) => i > 0 && isAligned(piece.left, sweep, 1) && !isWordGap(row.pieces, i),
    )
    if (cut === -1) break
    gutter.left.unshift(buildRow(row.pieces.slice(0, cut)))
    gutter.right.unshift(buildRow(row.pieces.slice(cut)))
    gutter.from = at
  }
  return gutter
}

/** True where a row stands as far below the one above it as the rows of one block do. */
function isEvenPitch(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1]
  const higher = rows[at - 2]
  if (above === undefined || higher === undefined) return false
  const pitch = rows[at]!.baseline - above.baseline
  return pitch < 1.6 * rows[at]!.size && Math.abs(rows[at]!.size - above.size) < 0.6
}

function countLines(gutter: Gutter): number {
  let lines = 0
  for (const side of [gutter.left, gutter.right]) for (const row of side) if (row !== null) lines++
  return lines
}
