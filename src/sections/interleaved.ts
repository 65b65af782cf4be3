/**
 * Two columns that an extractor gave line by line: `Attorney General` / `And copies to:` / name of the first / name of
 * the second / … It shows where `And copies to:` directly follows the first row of a block. The rows are dealt out
 * again, and kept only if both blocks then read in their order: text, contacts, salutation.
 */
import type { Line, Source } from '../source/read-source.js'
import { type RowSign, signOfRow } from './contact-labels.js'

/** Fewest rows that two columns have side by side. */
const FEWEST_PAIRS = 3
/** Most rows of two blocks. */
const MOST_ROWS = 32
const rank: Readonly<Record<RowSign, number>> = { text: 0, copies: 0, sentence: 0, contact: 1, salutation: 2 }

/** Puts interleaved columns one after the other; other rows stay as they are. */
export function joinInterleaved(source: Source, rows: readonly Line[]): readonly Line[] {
  const signs = new Map<number, RowSign>()
  rows.forEach((row, i) => {
    const sign = signOfRow(source, row)
    if (sign !== 'text') signs.set(i, sign)
  })
  for (const i of signs.keys()) {
    const start = i - 1
    const dealt = isInterleaved(signs, i) ? dealRows(rows, signs, start) : null
    if (dealt) return [...rows.slice(0, start), ...dealt, ...rows.slice(start + dealt.length)]
  }
  return rows
}

/** Whether a row is the label of the copies, directly below the first row of a block. */
function isInterleaved(signs: ReadonlyMap<number, RowSign>, row: number): boolean {
  if (signs.get(row) !== 'copies' || signs.has(row - 1)) return false
  const above = signs.get(row - 2)
  return above !== undefined && above !== 'copies'
}

/** Deals the rows out to two columns; null where no way of dealing makes two blocks. */
function dealRows(
  rows: readonly Line[],
  signs: ReadonlyMap<number, RowSign>,
  start: number,
): readonly Line[] | null {
  let end = start + 1
  while (
    end < rows.length &&
    end - start < MOST_ROWS &&
    rows[end]!.gap === 0 &&
    signs.get(end) !== 'sentence'
  )
    end++
  for (let pairs = (end - start) >> 1; pairs >= FEWEST_PAIRS; pairs--) {
    for (const restFirst of [true, false]) {
      const columns: [number[], number[]] = [[], []]
      for (let i = start; i < end; i++) {
        const paired = i < start + 2 * pairs
        columns[paired ? (((i - start) & 1) as 0 | 1) : restFirst ? 0 : 1].push(i)
      }
      if (columns.every((column) => isBlock(column, signs)))
        return columns
          .flat()
          .map((i, n) => (i === columns[1][0] ? { ...rows[i]!, gap: 1 } : withGap(rows[i]!, n)))
    }
  }
  return null
}

function withGap(row: Line, position: number): Line {
  return position === 0 ? row : { ...row, gap: 0 }
}

/** Whether rows are one block: text, then contacts, then a salutation; a copy has none, and may lack contacts. */
function isBlock(rows: readonly number[], signs: ReadonlyMap<number, RowSign>): boolean {
  const isCopy = signs.get(rows[0]!) === 'copies'
  let before = 0
  let texts = 0
  for (const row of rows) {
    const now = rank[signs.get(row) ?? 'text']
    if (now < before || (now === 2 && (before === 2 || isCopy))) return false
    if (now === 0) texts++
    before = now
  }
  return (before > 0 || isCopy) && texts > 1
}
