import type { Gutter } from './gutter.js'
import { findLastRow, type Row } from './text-piece.js'

/** Keeps the rows in which two columns stand side by side, or gives null where they do not. */
export function trimGutter(gutter: Gutter): Gutter | null {
  const beside = findBeside(findDense(gutter.left), findDense(gutter.right))
  if (beside === null) return null
  const [leftRun, rightRun] = beside
  const top = Math.max(leftRun.from, rightRun.from)
  const bottom = Math.min(leftRun.to, rightRun.to)
  const both = (at: number): boolean => gutter.left[at] !== null || gutter.right[at] !== null
  let shared = 0
  for (let at = top; at < bottom; at++) if (both(at)) shared++
  if (
    shared < 3 ||
    isLabelled(gutter, top, bottom) ||
    isBraced(gutter, top, bottom) ||
    isNarrow(gutter.left, leftRun) ||
    isNarrow(gutter.right, rightRun)
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

/** Rows of one side, half open. */
interface Run {
  readonly from: number
  readonly to: number
}

/** The runs of at least three lines of a side that follow each other closely, from top to bottom. */
function findDense(side: readonly (Row | null)[]): Run[] {
  const runs: Run[] = []
  let from = 0
  let to = 0
  let lines = 0
  let last: Row | null = null
  for (let at = 0; at < side.length; at++) {
    const row = side[at] ?? null
    if (row === null) continue
    if (last !== null && row.baseline - last.baseline > 1.8 * Math.max(row.size, last.size)) {
      if (lines > 2) runs.push({ from, to })
      lines = 0
    }
    if (lines === 0) from = at
    lines++
    to = at + 1
    last = row
  }
  if (lines > 2) runs.push({ from, to })
  return runs
}

/** A run of either side that stand beside each other over most rows; null where none do. */
function findBeside(left: readonly Run[], right: readonly Run[]): [Run, Run] | null {
  let best: [Run, Run] | null = null
  let most = 0
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const [a, b] = [left[l]!, right[r]!]
    const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
    if (shared > most) {
      most = shared
      best = [a, b]
    }
    if (a.to < b.to) l++
    else r++
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
function isNarrow(side: readonly (Row | null)[], run: Run): boolean {
  let widest = 0
  for (const row of side.slice(run.from, run.to))
    if (row !== null) widest = Math.max(widest, (row.right - row.left) / row.size)
  return widest < 6.5
}
