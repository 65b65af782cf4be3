/**
 * Reading order. In the layouts of 2009-2017 up to three recipients stand side by side, and `pdftotext -layout` keeps
 * them so. Such lines are cut into cells, and the cells come column after column. Everything else passes untouched:
 * a right-hand date, a right-hand salutation or two names on a line are no columns. What decides are contact labels
 * (`Fax:`, `Salutation:`) in right-hand cells, and starts that stand below each other.
 */
import { append } from '../source/append.js'
import { isBlank, type Line, type Source } from '../source/read-source.js'
import { cutRegion, findRegions } from './column-regions.js'
import { cutGlued } from './glued.js'
import { joinInterleaved } from './interleaved.js'

/** Blanks that make a gap wide. */
const WIDE = 3
const TAB = 9

/** The rows of a source in reading order: its lines, or the cells of side-by-side columns, column after column. */
export function readRows(source: Source): readonly Line[] {
  const wide = findWideLines(source)
  return cutGlued(
    source,
    joinInterleaved(source, wide.length >= WIDE ? splitRegions(source, wide) : source.lines),
  )
}

/** Indexes of the lines that have a wide gap inside. */
function findWideLines(source: Source): number[] {
  const { lines, starts, ends, text } = source
  const found: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    for (let word = line.firstWord + 1; word < line.endWord; word++) {
      const from = ends[word - 1]!
      if (starts[word]! - from < WIDE && text.charCodeAt(from) !== TAB) continue
      if (hasWideGap(text, from, starts[word]!)) {
        found.push(i)
        break
      }
    }
  }
  return found
}

function hasWideGap(text: string, from: number, to: number): boolean {
  let blanks = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === TAB) return true
    blanks = isBlank(code) ? blanks + 1 : 0
    if (blanks >= WIDE) return true
  }
  return false
}

function splitRegions(source: Source, wide: readonly number[]): readonly Line[] {
  const { lines } = source
  const rows: Line[] = []
  let next = 0
  for (const region of findRegions(source, wide)) {
    const cells = cutRegion(source, region)
    if (cells === null) continue
    for (; next < region.first; next++) rows.push(lines[next]!)
    append(rows, cells)
    next = region.last + 1
  }
  if (next === 0) return lines
  for (; next < lines.length; next++) rows.push(lines[next]!)
  return rows
}
