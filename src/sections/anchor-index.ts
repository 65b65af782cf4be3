/** Labels by the row that they stand in. */
import type { Line } from '../source/read-source.js'
import type { Anchor } from './anchors.js'

/** Tells which labels stand in a row, in text order; neither rows nor labels need rise, as both may be in cells. */
export function indexAnchors(anchors: readonly Anchor[]): (row: Line) => readonly Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.start - b.start)
  return (row) => {
    const from = countBefore(sorted, row.start)
    return sorted[from] === undefined ? [] : sorted.slice(from, countBefore(sorted, row.end))
  }
}

/** How many labels begin before an offset. */
function countBefore(sorted: readonly Anchor[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
