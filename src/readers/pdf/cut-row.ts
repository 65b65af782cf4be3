import { isGap } from './rows.js'
import { splitPiece } from './split-piece.js'
import { buildRow, type Row, type TextPiece } from './text-piece.js'

export interface Sweep {
  /** The strip that is free so far. */
  start: number
  end: number
  /** Where lines of the right-hand column begin, each with how often. */
  starts: number[]
}

const leastStrip = 2

/** Cuts one row at the strip and narrows the strip to what stays free; null where text runs across it. */
export function cutRow(
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
    // A line may fill its column, where others show how far that goes.
    const begins = right[0]?.left
    const fits = begins === undefined ? sweep.starts.length >= 2 : isAligned(begins, sweep, 1)
    if (end <= start || !fits) return null
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

export function isAligned(left: number, sweep: Sweep, reach: number): boolean {
  return sweep.starts.length >= 2 && sweep.starts.some((start) => Math.abs(start - left) <= reach)
}

/** True where the gap before a piece is as wide as the others of its line: a blank between two words. */
export function isWordGap(pieces: readonly TextPiece[], at: number): boolean {
  const width = pieces[at]!.left - pieces[at - 1]!.right
  const em = pieces[at]!.size
  // `…SampleChief …`: no word goes on so.
  if (width < 0.05 * em) return !(/\p{Ll}$/u.test(pieces[at - 1]!.text) && /^\p{Lu}/u.test(pieces[at]!.text))
  if (width < 0.16 * em) return false
  let alike = 0
  for (let i = 1; i < pieces.length; i++) {
    if (i !== at && Math.abs(pieces[i]!.left - pieces[i - 1]!.right - width) < 0.1 * width) alike++
  }
  return alike > 0 && alike * 2 >= pieces.length - 2
}
