/**
 * How a table is read: a row of short cells is one line; a row with a longer cell goes cell by cell, so that addresses
 * side by side come one after the other; a table that prints one line of each address a row is read by columns.
 */
import { type HtmlElement, type HtmlNode, textOf } from './tree.js'
import { isHidden, type StyleRules } from './visibility.js'

export type TablePart =
  /** Cells of one line each, to be printed on one line. */
  | { kind: 'line'; cells: HtmlNode[][] }
  /** A cell of its own; `tight` when its paragraphs are the lines of an address. */
  | { kind: 'cell'; cell: HtmlElement; tight: boolean }
  /** What stands between the rows: a caption, stray text. */
  | { kind: 'stray'; node: HtmlNode }
  /** A new column of a table that is read by columns. */
  | { kind: 'column' }

const LINE_LENGTH = 200
const SHORT_LINE = 80
const COLUMN_ROWS = 4
const blockNames: ReadonlySet<string> = new Set(
  'br table ul ol dl h1 h2 h3 h4 h5 h6 blockquote pre hr section article form figure'.split(' '),
)
const contactStart =
  /^(?:Fax|Tel|Phone|Telephone|E-?mail|Salutation|Twitter)\b|^[^\s@]{1,200}@[^\s@]{1,200}$/i

export function splitTable(table: HtmlElement, rules: StyleRules): TablePart[] {
  const parts: TablePart[] = []
  const rows = rowsOf(table, rules, parts)
  if (isPrintedByLine(rows)) return [...parts, ...splitColumns(rows, rules)]
  for (const row of rows) {
    const isLine = row.length > 1 && row.every(isLineCell) && lengthOf(row) <= LINE_LENGTH
    if (isLine) parts.push({ kind: 'line', cells: row.map((cell) => lineOf(cell, rules)) })
    else for (const cell of row) parts.push({ kind: 'cell', cell, tight: isTight(cell) })
  }
  return parts
}

function rowsOf(table: HtmlElement, rules: StyleRules, stray: TablePart[]): HtmlElement[][] {
  const rows: HtmlElement[][] = []
  for (const child of table.children) {
    if (typeof child === 'string') stray.push({ kind: 'stray', node: child })
    else if (isHidden(child, rules) || child.name === 'colgroup') continue
    else if (child.name === 'tr') rows.push(cellsOf(child, rules))
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot')
      for (const row of rowsOf(child, rules, stray)) rows.push(row)
    else if (child.name === 'td' || child.name === 'th') rows.push([child])
    else stray.push({ kind: 'stray', node: child })
  }
  return rows.filter((row) => row.length > 0)
}

function cellsOf(row: HtmlElement, rules: StyleRules): HtmlElement[] {
  return row.children.filter(
    (cell): cell is HtmlElement => typeof cell !== 'string' && !isHidden(cell, rules),
  )
}

function lengthOf(row: readonly HtmlElement[]): number {
  return row.reduce((sum, cell) => sum + textOf(cell).length, 0)
}

function blocksOf(cell: HtmlElement): HtmlNode[] {
  return cell.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
}

function isParagraph(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string' && (node.name === 'p' || node.name === 'div')
}

/** Whether a cell prints as one line: words, or one paragraph of them. */
function isLineCell(cell: HtmlElement): boolean {
  const blocks = blocksOf(cell)
  if (blocks.length > 1 && blocks.some(isParagraph)) return false
  return blocks.every(
    (block) => typeof block === 'string' || (!blockNames.has(block.name) && isLineCell(block)),
  )
}

/** The content of a cell of one line, without the paragraph round it. */
function lineOf(cell: HtmlElement, rules: StyleRules): HtmlNode[] {
  return cell.children.flatMap((child) =>
    isParagraph(child) ? (isHidden(child, rules) ? [] : lineOf(child, rules)) : [child],
  )
}

/** An address typed as one paragraph a line. */
function isTight(cell: HtmlElement): boolean {
  const blocks = blocksOf(cell)
  return (
    blocks.length > 1 &&
    blocks.every(
      (block) => isParagraph(block) && textOf(block).trim().length <= SHORT_LINE && holdsLines(block),
    )
  )
}

function holdsLines(paragraph: HtmlElement): boolean {
  return paragraph.children.every(
    (child) => typeof child === 'string' || child.name === 'br' || !blockNames.has(child.name),
  )
}

/** Two columns or more with contacts in them, every cell one line: each row holds a line of each address. */
function isPrintedByLine(rows: readonly HtmlElement[][]): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length < COLUMN_ROWS || width < 2 || width > 6 || !rows.every((row) => row.every(isLineCell)))
    return false
  let withContacts = 0
  for (let column = 0; column < width; column++)
    if (rows.some((row) => row[column] !== undefined && contactStart.test(textOf(row[column]!).trim())))
      withContacts++
  return withContacts >= 2
}

function splitColumns(rows: readonly HtmlElement[][], rules: StyleRules): TablePart[] {
  const parts: TablePart[] = []
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (let column = 0; column < width; column++) {
    parts.push({ kind: 'column' })
    for (const row of rows)
      if (row[column] !== undefined) parts.push({ kind: 'line', cells: [lineOf(row[column]!, rules)] })
  }
  return parts
}
