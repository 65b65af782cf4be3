import { isGap, isJustified } from './rows.js'
import { splitPiece } from './split-piece.js'
import { buildRow, findLastRow, type Row, type TextPiece } from './text-piece.js'

/** A strip without text between two columns, over the rows `from`..`to` (half open), cut into their two sides. */
export interface Gutter {
  from: number
  to: number
  left: (Row | null)[]
  right: (Row | null)[]
}

interface Sweep {
  /** The strip that is free so far. */
  start: number
  end: number
  /** Where lines of the right-hand column begin, each with how often. */
  starts: number[]
}

const leastStrip = 2

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
      if (isGap(before, after, row.size)) seeds.push({ start: before.right, end: after.left, starts: [] })
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
    if (cut.sure) sure = gutter.left.length
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
    if (!close || Math.abs(row.left - margin) > 3) break
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

/** True where the gap before a piece is as wide as the others of its line: a blank between two words. */
function isWordGap(pieces: readonly TextPiece[], at: number): boolean {
  const width = pieces[at]!.left - pieces[at - 1]!.right
  const em = pieces[at]!.size
  if (width < 0.05 * em) return true
  if (width < 0.16 * em) return false
  let alike = 0
  for (let i = 1; i < pieces.length; i++) {
    if (i !== at && Math.abs(pieces[i]!.left - pieces[i - 1]!.right - width) < 0.1 * width) alike++
  }
  return alike > 0 && alike * 2 >= pieces.length - 2
}

/** Cuts one row at the strip and narrows the strip to what stays free; null where text runs across it. */
function cutRow(
  row: Row,
  sweep: Sweep,
  even: boolean,
): { left: Row | null; right: Row | null; sure: boolean } | null {
  const left: TextPiece[] = []
  const right: TextPiece[] = []
  let { start, end } = sweep
  let sure = true
  for (const segment of splitSegments(row, sweep)) {
    const first = segment[0]!
    const last = segment.at(-1)!
    if (last.right <= end && (first.left < start || first.left - start < end - last.right)) {
      left.push(...segment)
      start = Math.max(start, last.right)
    } else if (first.left >= start) {
      right.push(...segment)
      end = Math.min(end, first.left)
    } else {
      const cut = cutSegment(segment, sweep, row.size, even)
      if (cut === null) return null
      left.push(...cut.left)
      right.push(...cut.right)
      sure = cut.sure
    }
  }
  if (end - start < leastStrip && sure) {
    const aligned = right[0] !== undefined && isAligned(right[0].left, sweep, 1) && end > start
    if (!aligned) return null
  } else if (sure) {
    sweep.start = start
    sweep.end = end
  }
  if (right[0] !== undefined && sure) sweep.starts.push(right[0].left)
  return {
    left: left.length > 0 ? buildRow(left) : null,
    right: right.length > 0 ? buildRow(right) : null,
    sure,
  }
}

function splitSegments(row: Row, sweep: Sweep): TextPiece[][] {
  const segments: TextPiece[][] = []
  for (const [at, piece] of row.pieces.entries()) {
    const segment = segments.at(-1)
    const before = segment?.at(-1)
    const opens =
      before === undefined ||
      isGap(before, piece, row.size) ||
      (isAligned(piece.left, sweep, 1) && piece.left > sweep.start && !isWordGap(row.pieces, at))
    if (segment === undefined || opens) segments.push([piece])
    else segment.push(piece)
  }
  return segments
}

/**
 * One line may come near the next column, or be drawn together with its line. It is cut where the next column begins
 * on at least two other rows.
 */
function cutSegment(
  segment: TextPiece[],
  sweep: Sweep,
  em: number,
  even: boolean,
): { left: TextPiece[]; right: TextPiece[]; sure: boolean } | null {
  if (sweep.starts.length < 2 || !even) return null
  for (let at = 1; at < segment.length; at++) {
    const piece = segment[at]!
    if (isAligned(piece.left, sweep, 3) && !isWordGap(segment, at)) {
      return { left: segment.slice(0, at), right: segment.slice(at), sure: isAligned(piece.left, sweep, 1) }
    }
  }
  const at = segment.findIndex((piece) => piece.left < sweep.start && piece.right > sweep.end)
  const parts = at === -1 ? null : splitPiece(segment[at]!, Math.min(...sweep.starts), em)
  if (parts === null) return null
  const left = [...segment.slice(0, at), parts[0]]
  return { left, right: [parts[1], ...segment.slice(at + 1)], sure: false }
}

function isAligned(left: number, sweep: Sweep, reach: number): boolean {
  return sweep.starts.length >= 2 && sweep.starts.some((start) => Math.abs(start - left) <= reach)
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

/** Keeps the rows in which two columns stand side by side, or gives null where they do not. */
function trimGutter(gutter: Gutter): Gutter | null {
  const leftRun = findDense(gutter.left)
  const rightRun = findDense(gutter.right)
  if (leftRun === null || rightRun === null) return null
  const top = Math.max(leftRun.from, rightRun.from)
  const bottom = Math.min(leftRun.to, rightRun.to)
  const both = (at: number): boolean => gutter.left[at] !== null || gutter.right[at] !== null
  let shared = 0
  for (let at = top; at < bottom; at++) if (both(at)) shared++
  if (
    shared < 3 ||
    isLabelled(gutter, top, bottom) ||
    isBraced(gutter, top, bottom) ||
    isNarrow(gutter, top, bottom)
  )
    return null
  // The left-hand column is read first, so its lines above the right-hand one may come along.
  let from = Math.min(leftRun.from, rightRun.from)
  let to = bottom
  for (let at = from - 1; at >= 0 && gap(gutter, at, from) < 2.6; at--)
    if (gutter.right[at] !== null) from = at
  for (let at = to; at < gutter.right.length && gap(gutter, to - 1, at) < 3.6; at++) {
    if (gutter.right[at] !== null) to = at + 1
  }
  to = Math.max(to, extendLeft(gutter, to))
  return {
    from: gutter.from + from,
    to: gutter.from + to,
    left: gutter.left.slice(from, to),
    right: gutter.right.slice(from, to),
  }
}

/** Rows below the right-hand column that go on, line by line, with the left-hand one. */
function extendLeft(gutter: Gutter, to: number): number {
  let end = to
  let last = findLastRow(gutter.left.slice(0, to))
  while (end < gutter.left.length && gutter.right[end] === null) {
    const row = gutter.left[end]!
    if (last === null || row === null) break
    const close = row.baseline - last.baseline < 1.6 * row.size && Math.abs(row.size - last.size) < 0.6
    if (!close) break
    last = row
    end++
  }
  return end
}

/** Distance of two rows of a gutter, in lines. */
function gap(gutter: Gutter, upper: number, lower: number): number {
  const a = gutter.left[upper] ?? gutter.right[upper]
  const b = gutter.left[lower] ?? gutter.right[lower]
  if (!a || !b) return 0
  return (b.baseline - a.baseline) / Math.max(a.size, b.size)
}

/** The longest run of at least three lines of a side that follow each other closely. */
function findDense(side: readonly (Row | null)[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  let from = 0
  let lines = 0
  let most = 2
  let last: Row | null = null
  for (let at = 0; at < side.length; at++) {
    const row = side[at] ?? null
    if (row === null) continue
    if (last !== null && row.baseline - last.baseline > 1.8 * Math.max(row.size, last.size)) lines = 0
    if (lines === 0) from = at
    lines++
    last = row
    if (lines > most) {
      most = lines
      best = { from, to: at + 1 }
    }
  }
  return best
}

/** `Fax:   +61 2 …` over several rows is a list of labels with their values, to be read row by row. */
function isLabelled(gutter: Gutter, from: number, to: number): boolean {
  let labels = 0
  let rows = 0
  for (let at = from; at < to; at++) {
    const row = gutter.left[at] ?? null
    if (row === null) continue
    rows++
    if (
      /:\s*$/.test(row.pieces.at(-1)!.text) ||
      (row.pieces.length === 1 && row.right - row.left < 2 * row.size)
    )
      labels++
  }
  return labels * 2 > rows
}

/** A brace of brackets holds what several rows share: `Ana Ruiz   ] teachers`. It is read beside its rows. */
function isBraced(gutter: Gutter, from: number, to: number): boolean {
  const right = gutter.right.slice(from, to).filter((row) => row !== null)
  return right.filter((row) => /^[\])}|]/.test(row.pieces[0]!.text)).length * 2 > right.length
}

/** Columns of text are wider than a country name beside a list of people: `COLOMBIA   Ana Ruiz`. */
function isNarrow(gutter: Gutter, from: number, to: number): boolean {
  for (const side of [gutter.left, gutter.right]) {
    let widest = 0
    for (const row of side.slice(from, to))
      if (row) widest = Math.max(widest, (row.right - row.left) / row.size)
    if (widest < 6.5) return true
  }
  return false
}
