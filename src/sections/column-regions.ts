/** Lines that stand side by side in columns: where they begin and end, and how they are cut. */
import { append } from '../source/append.js'
import { isBlank, type Line, type Source } from '../source/read-source.js'
import { findCountry } from '../values/country.js'
import { readSign } from './contact-labels.js'
import { cutRow } from './split-sections.js'

/** A run of lines, and where its columns begin, in signs from the left. */
export interface Region {
  readonly first: number
  readonly last: number
  /** The first column begins at 0. */
  readonly columns: readonly number[]
}

interface Cell {
  readonly start: number
  end: number
  /** Signs before it on its line. */
  readonly place: number
  /** Blanks directly before it. */
  readonly gap: number
}

const WIDE = 3
/** Signs by which starts in one column may differ. */
const TOLERANCE = 2
/** Lines of the left column alone that may stand between two lines of several. */
const LONGEST_PAUSE = 6
/** Lines of the left column alone that may follow. */
const LONGEST_TAIL = 8
/** A column is at least this far from the left. */
const NARROWEST = 12
/** A tab counts as this many signs: cells after the same number of tabs then stand below each other. */
const TAB_PLACE = 1000

/** Groups lines with wide gaps whose cells stand below each other. */
export function findRegions(source: Source, wide: readonly number[]): Region[] {
  const regions: Region[] = []
  let from = 0
  for (let i = 1; i <= wide.length; i++) {
    if (i < wide.length && isSameGroup(source, wide[i - 1]!, wide[i]!)) continue
    append(regions, findRegion(source, wide.slice(from, i)))
    from = i
  }
  return regions
}

function isSameGroup(source: Source, before: number, after: number): boolean {
  if (after - before > LONGEST_PAUSE) return false
  for (let i = before + 1; i <= after; i++)
    if (source.lines[i]!.gap > 3 || source.lines[i]!.feed || opensBlocks(source, source.lines[i]!))
      return false
  return true
}

/** `Appeals to:`: what stands in columns below it has nothing to do with the rows of the header. */
function opensBlocks(source: Source, { start, end }: Line): boolean {
  return /^(?:please send )?appeals to\s?:$/i.test(source.text.slice(start, Math.min(end, start + 40)))
}

function findRegion(source: Source, group: readonly number[]): Region[] {
  if (group.length < WIDE) return []
  const columns = findColumns(group.map((i) => readCells(source, source.lines[i]!)))
  if (columns.length < 2) return []
  const aligned = group.filter((i) => startsColumn(readCells(source, source.lines[i]!), columns))
  if (aligned.length < WIDE) return []
  return [growRegion(source, { first: aligned[0]!, last: aligned.at(-1)!, columns })]
}

/** Cuts a line at gaps of two or more blanks. */
function readCells(source: Source, line: Line): Cell[] {
  const cells: Cell[] = []
  let place = 0
  let gap = WIDE
  for (let i = line.start - line.indent; i < line.end; i++) {
    const code = source.text.charCodeAt(i)
    if (isBlank(code)) {
      place = code === 9 ? (Math.floor(place / TAB_PLACE) + 1) * TAB_PLACE : place + 1
      gap += code === 9 ? WIDE : 1
      continue
    }
    const last = cells.at(-1)
    if (last && gap < 2) last.end = i + 1
    else cells.push({ start: i, end: i + 1, place, gap })
    gap = 0
    place++
  }
  return cells
}

/** Places at which the cells of three lines or more begin; of two, beside one of three. */
function findColumns(lines: readonly (readonly Cell[])[]): number[] {
  const counts = new Map<number, number>()
  for (const cells of lines)
    for (const cell of cells)
      if (cell.gap >= WIDE && cell.place >= NARROWEST)
        counts.set(cell.place, (counts.get(cell.place) ?? 0) + 1)
  const columns: number[] = [0]
  for (const [place, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const near = [...counts].reduce((sum, [p, n]) => (Math.abs(p - place) <= TOLERANCE ? sum + n : sum), 0)
    if (near < (columns.length > 1 ? 2 : WIDE) || count * 4 < near) continue
    if (columns.every((known) => Math.abs(known - place) >= NARROWEST)) columns.push(place)
  }
  return columns.sort((a, b) => a - b)
}

function startsColumn(cells: readonly Cell[], columns: readonly number[]): boolean {
  return cells.some((cell) => cell.gap >= WIDE && columnOf(cell.place, columns) > 0)
}

/** The column that begins at a place; -1 where none does. */
function columnOf(place: number, columns: readonly number[]): number {
  return columns.findIndex((column) => Math.abs(column - place) <= TOLERANCE)
}

/** Lines above and below that are cells as well: the left column may be the longest one. */
function growRegion(source: Source, region: Region): Region {
  const { lines } = source
  let { first, last } = region
  const above = lines[first - 1]
  if (above && lines[first]!.gap === 0 && isFirstRow(source, above, region.columns)) first--
  for (let i = last + 1; i < lines.length && i <= region.last + LONGEST_TAIL; i++) {
    const line = lines[i]!
    if (line.feed || line.gap > 1 || readSign(source, line.firstWord, line.endWord) === 'sentence') break
    const inLeft = line.indent + line.end - line.start < region.columns[1]!
    const inRight = columnOf(line.indent, region.columns) > 0
    if (!inLeft && !inRight) break
    if (line.gap > 0 && !inRight) break
    last = i
  }
  return { ...region, first, last }
}

/** A first row whose cells all fill their columns; the label above the blocks is none. */
function isFirstRow(source: Source, line: Line, columns: readonly number[]): boolean {
  if (source.text[line.end - 1] === ':') return false
  const pieces = cutLine(source, line, columns, true)
  return (
    pieces.length > 1 &&
    pieces.every((piece) => /^\p{Lu}/u.test(source.text.slice(piece.start, piece.start + 2)))
  )
}

interface Piece {
  readonly column: number
  readonly start: number
  readonly end: number
}

/** Cuts a line at the columns. A cell that fills its column is parted from the next one by a single blank. */
function cutLine(source: Source, line: Line, columns: readonly number[], strict: boolean): Piece[] {
  const pieces: Piece[] = []
  const add = (column: number, start: number, end: number) => {
    const last = pieces.at(-1)
    if (last && last.column >= column) pieces[pieces.length - 1] = { ...last, end }
    else pieces.push({ column, start, end })
  }
  for (const cell of readCells(source, line)) {
    const column = cell.gap >= 2 ? columnOf(cell.place, columns) : -1
    add(column < 0 ? (pieces.at(-1)?.column ?? 0) : column, cell.start, cell.end)
  }
  const cut = pieces.flatMap((piece) => cutPiece(source, line, piece, columns))
  return strict && cut.some((piece) => crossesColumn(line, piece, columns)) ? [] : cut
}

/** `Military Judge Advocate General Prison Service Commissioner`: the second column begins without a wide gap. */
function cutPiece(source: Source, line: Line, piece: Piece, columns: readonly number[]): Piece[] {
  const origin = line.start - line.indent
  for (let k = piece.column + 1; k < columns.length; k++) {
    const offset = origin + columns[k]!
    if (columns[k]! >= TAB_PLACE || offset <= piece.start || offset >= piece.end) continue
    if (!isBlank(source.text.charCodeAt(offset - 1)) || isBlank(source.text.charCodeAt(offset))) continue
    const rest = { column: k, start: offset, end: piece.end }
    return [{ ...piece, end: offset - 1 }, ...cutPiece(source, line, rest, columns)]
  }
  return [piece]
}

function crossesColumn(line: Line, piece: Piece, columns: readonly number[]): boolean {
  const next = columns[piece.column + 1]
  return next !== undefined && next < TAB_PLACE && piece.end - (line.start - line.indent) > next
}

/**
 * The cells of a region, column after column; null where they are no recipients: a right-hand column must hold a
 * contact label and other text as well, or each column end with its country.
 */
export function cutRegion(source: Source, region: Region): Line[] | null {
  let cells: Line[][] = region.columns.map(() => [])
  const above: Line[] = []
  let labels = 0
  let texts = 0
  for (let i = region.first; i <= region.last; i++) {
    const line = source.lines[i]!
    const pieces = cutLine(source, line, region.columns, false)
    if (pieces.length === 1 && isHeading(source, line)) {
      append(above, [...cells.flat(), line])
      cells = region.columns.map(() => [])
      continue
    }
    for (const piece of pieces) {
      const cell = cutRow(source, line, piece.start, piece.end)
      if (!cell) continue
      const column = cells[piece.column]!
      column.push({ ...cell, indent: 0, gap: column.length === 0 ? Math.max(1, line.gap) : line.gap })
      if (piece.column === 0) continue
      const sign = readSign(source, cell.firstWord, cell.endWord)
      if (sign === 'contact' || sign === 'salutation') labels++
      else if (sign === 'text') texts++
    }
  }
  const isBlocks = labels > 0 || cells.every((column) => endsWithCountry(source, column))
  return isBlocks && texts > 1 ? [...above, ...cells.flat()] : null
}

/** `Office of the President` / `12 Example Street` / `Examplia`: an address without contacts. */
function endsWithCountry(source: Source, cells: readonly Line[]): boolean {
  const last = cells.at(-1)
  if (last === undefined || cells.length < WIDE) return false
  const country = findCountry(source, last.firstWord, last.endWord)
  return country !== null && country.endWord === last.endWord
}

/** `COPIES TO:` between two rows of blocks: those above it come first, all columns of them. */
function isHeading(source: Source, line: Line): boolean {
  return line.gap > 0 && readSign(source, line.firstWord, line.endWord) === 'copies'
}
