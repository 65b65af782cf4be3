import { writeRow } from './row-text.js'
import type { Row } from './text-piece.js'

/** One line of the text; `opens` where an empty line stands before it. */
export interface TextLine {
  text: string
  opens: boolean
}

/** Lines of blocks in reading order, with an empty line where the spacing shows a new paragraph. */
export function writeBlocks(
  blocks: readonly (readonly Row[])[],
  leading: number,
  rightToLeft: boolean,
): TextLine[] {
  const lines: TextLine[] = []
  for (const block of blocks) {
    const left = Math.min(...block.map((row) => row.left))
    block.forEach((row, at) => {
      const text = writeRow(row, left, rightToLeft)
      if (text !== '') lines.push({ text, opens: at === 0 || opensParagraph(block, at, leading) })
    })
  }
  return lines
}

/** The usual distance of two lines of a document, as a multiple of the font size; 1.2 where nothing shows it. */
export function findLeading(blocks: readonly (readonly Row[])[]): number {
  const counts = new Map<number, number>()
  for (const block of blocks) {
    for (let at = 1; at < block.length; at++) {
      const pitch = findPitch(block, at)
      if (pitch === null || pitch < 0.85 || pitch > 2.6) continue
      const step = Math.round(pitch * 20)
      counts.set(step, (counts.get(step) ?? 0) + 1)
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best === undefined ? 1.2 : best[0] / 20
}

/** Distance of a row from the row above it in multiples of its size; null where the sizes differ. */
function findPitch(block: readonly Row[], at: number): number | null {
  const row = block[at]
  const above = block[at - 1]
  if (row === undefined || above === undefined || Math.abs(row.size - above.size) > 0.4) return null
  return (row.baseline - above.baseline) / row.size
}

function opensParagraph(block: readonly Row[], at: number, leading: number): boolean {
  const row = block[at]!
  const above = block[at - 1]!
  const ratio = row.size / above.size
  if (ratio > 1.12 || ratio < 1 / 1.12) return true
  const pitch = (row.baseline - above.baseline) / (0.2 * above.size + 0.8 * row.size)
  // Lines that all stand wide, as in a table, are no paragraphs each.
  let usual = Number.POSITIVE_INFINITY
  for (const i of [at - 2, at - 1, at + 1, at + 2]) usual = Math.min(usual, findPitch(block, i) ?? usual)
  const expected = Math.min(Math.max(leading, Number.isFinite(usual) ? usual : leading), 1.4 * leading)
  return pitch > 1.22 * expected
}
