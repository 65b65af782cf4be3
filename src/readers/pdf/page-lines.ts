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

/**
 * The distance of two lines of one paragraph, as a multiple of the font size: the smallest that is common in the
 * document. Not the commonest: in a document of short paragraphs that is the distance between them. 1.2 where nothing
 * shows it.
 */
export function findLeading(blocks: readonly (readonly Row[])[]): number {
  const counts = new Array<number>(54).fill(0)
  let all = 0
  for (const block of blocks) {
    for (let at = 1; at < block.length; at++) {
      const pitch = findPitch(block, at)
      if (pitch === null || pitch < 0.85 || pitch > 2.6) continue
      counts[Math.round(pitch * 20)]!++
      all++
    }
  }
  for (let step = 17; step < 53; step++) {
    const [before, here, after] = [counts[step - 1]!, counts[step]!, counts[step + 1]!]
    const near = before + here + after
    if (here > 0 && near >= Math.max(2, 0.15 * all) && here >= after) return step / 20
  }
  return 1.2
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
  const expected = Math.min(Math.max(leading, Number.isFinite(usual) ? usual : leading), 2.2 * leading)
  return pitch > 1.22 * expected
}
