/**
 * Tables: a row of short cells is one line, with a tab between cells; a row with a longer cell is laid out cell by
 * cell, so that addresses side by side come one after the other. A table that prints one line of each address a row
 * is read by columns.
 */
import { type Layout, layChildren, layNode } from './html-layout.js'
import { type HtmlElement, textOf } from './html-tree.js'
import { isHidden, type StyleRules } from './html-visibility.js'
import { addGap, Break, breakFlow } from './text-flow.js'

const LINE_LENGTH = 200
const SHORT_LINE = 80
const blockNames: ReadonlySet<string> = new Set(
  'br table ul ol dl h1 h2 h3 h4 h5 h6 blockquote pre hr section article form figure'.split(' '),
)
const contactStart = /^(?:Fax|Tel|Phone|Telephone|E-?mail|Salutation|Twitter)\b|^\S+@\S+$/i

export function layTable(table: HtmlElement, layout: Layout): void {
  const rows = rowsOf(table, layout)
  if (isPrintedByLine(rows)) return layColumns(rows, layout)
  for (const row of rows) {
    const isLine = row.length > 1 && row.every(isLineCell) && lengthOf(row) <= LINE_LENGTH
    if (isLine) layLine(row, layout)
    else for (const cell of row) layCell(cell, layout)
  }
}

/** The rows in order; what stands between them (a caption, stray text) is laid out as it is met. */
function rowsOf(table: HtmlElement, layout: Layout): HtmlElement[][] {
  const rows: HtmlElement[][] = []
  for (const child of table.children) {
    if (typeof child === 'string') layNode(child, layout)
    else if (isHidden(child, layout.rules) || child.name === 'colgroup') continue
    else if (child.name === 'tr') rows.push(cellsOf(child, layout.rules))
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot')
      rows.push(...rowsOf(child, layout))
    else if (child.name === 'td' || child.name === 'th') rows.push([child])
    else layNode(child, layout)
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

/** Whether a cell prints as one line: words, or one paragraph of them. */
function isLineCell(cell: HtmlElement): boolean {
  const blocks = cell.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  let paragraphs = 0
  for (const block of blocks) {
    if (typeof block === 'string') continue
    if (blockNames.has(block.name)) return false
    if (block.name === 'p' || block.name === 'div') paragraphs++
    if (!isLineCell(block)) return false
  }
  return paragraphs === 0 || blocks.length === 1
}

function layLine(row: readonly HtmlElement[], layout: Layout): void {
  breakFlow(layout.flow, Break.line)
  for (const cell of row) {
    addGap(layout.flow)
    layInline(cell, layout)
  }
  breakFlow(layout.flow, Break.line)
}

/** A cell of one line may hold one paragraph, whose breaks are not wanted. */
function layInline(cell: HtmlElement, layout: Layout): void {
  for (const child of cell.children)
    if (typeof child !== 'string' && (child.name === 'p' || child.name === 'div')) {
      if (!isHidden(child, layout.rules)) layInline(child, layout)
    } else layNode(child, layout)
}

function layCell(cell: HtmlElement, layout: Layout): void {
  breakFlow(layout.flow, Break.paragraph)
  if (isTight(cell)) {
    layChildren(cell, { ...layout, tight: true })
  } else layNode(cell, layout)
  breakFlow(layout.flow, Break.paragraph)
}

/** An address typed as one paragraph a line. */
function isTight(cell: HtmlElement): boolean {
  const blocks = cell.children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  return (
    blocks.length > 1 &&
    blocks.every(
      (block) =>
        typeof block !== 'string' &&
        (block.name === 'p' || block.name === 'div') &&
        !block.children.some(
          (child) => typeof child !== 'string' && child.name !== 'br' && blockNames.has(child.name),
        ) &&
        textOf(block).trim().length <= SHORT_LINE,
    )
  )
}

/** Two columns or more with contacts in them, every cell one line: each row holds a line of each address. */
function isPrintedByLine(rows: readonly HtmlElement[][]): boolean {
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length < 4 || width < 2 || width > 6 || !rows.every((row) => row.every(isLineCell))) return false
  let withContacts = 0
  for (let column = 0; column < width; column++)
    if (rows.some((row) => row[column] !== undefined && contactStart.test(textOf(row[column]!).trim())))
      withContacts++
  return withContacts >= 2
}

function layColumns(rows: readonly HtmlElement[][], layout: Layout): void {
  const width = Math.max(...rows.map((row) => row.length))
  for (let column = 0; column < width; column++) {
    breakFlow(layout.flow, Break.paragraph)
    for (const row of rows) {
      const cell = row[column]
      if (cell === undefined) continue
      breakFlow(layout.flow, Break.line)
      layInline(cell, layout)
    }
  }
  breakFlow(layout.flow, Break.paragraph)
}
