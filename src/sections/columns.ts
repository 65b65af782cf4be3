/**
 * Reading order. In the layouts of 2009-2017 up to three recipients stand side by side, and `pdftotext -layout` keeps
 * them so. Such lines are cut into cells, and the cells come column after column. Everything else passes untouched:
 * a right-hand date, a right-hand salutation or two names on a line are no columns. What decides are contact labels
 * (`Fax:`, `Salutation:`) in a right-hand cell, and starts that stand below each other.
 */
import { isBlank, type Line, type Source } from '../source/read-source.js'
import { isContactLabel, isCopiesLabel, isFullWidth } from './contact-labels.js'
import { cutRow } from './cut-row.js'
import { joinInterleaved } from './interleaved.js'

/** Blanks that make a gap wide. */
const WIDE = 3
/** Signs by which starts in one column may differ. */
const TOLERANCE = 2
/** Lines without a wide gap that may stand between two lines with one: cells of the left column only. */
const LONGEST_PAUSE = 6
/** A tab counts as this many signs: then cells in the same place still stand below each other. */
const TAB = 1000

interface Cell {
  readonly start: number
  readonly end: number
  /** Signs before it on its line. */
  readonly column: number
  /** Blanks directly before it. */
  readonly gap: number
}

/** The rows of a source in reading order: its lines, or the cells of side-by-side columns, column after column. */
export function readRows(source: Source): readonly Line[] {
  const { lines } = source
  const wide = findWideLines(source)
  const rows = wide.length >= WIDE ? splitRegions(source, wide) : lines
  return joinInterleaved(source, rows)
}

/** Indexes of the lines that have a wide gap inside. */
function findWideLines(source: Source): number[] {
  const { lines, starts, ends, text } = source
  const found: number[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    for (let word = line.firstWord + 1; word < line.endWord; word++) {
      const between = starts[word]! - ends[word - 1]!
      if (between < 2 && text.charCodeAt(ends[word - 1]!) !== 9) continue
      if (between >= WIDE || text.charCodeAt(ends[word - 1]!) === 9) {
        found.push(i)
        break
      }
    }
  }
  return found
}

/** Cuts a line at gaps of two or more blanks. */
function readCells(source: Source, line: Line): Cell[] {
  const { text } = source
  const cells: Cell[] = []
  let column = 0
  let gap = 0
  let start = -1
  for (let i = line.start - line.indent; i <= line.end; i++) {
    const code = i < line.end ? text.charCodeAt(i) : 32
    if (isBlank(code) || i === line.end) {
      gap += code === 9 ? TAB : 1
      if (start >= 0 && (gap >= 2 || i === line.end)) {
        cells.push({ start, end: i - (i === line.end ? 0 : 1), column: column - (i - start), gap: cellGap })
        start = -1
      }
      column += code === 9 ? TAB - (column % TAB) : 1
      continue
    }
    if (start < 0) {
      start = i
      var cellGap = gap
    }
    gap = 0
    column++
  }
  return cells
}
