/**
 * Rows of cells that are text already (RTF, DOC) into a flow, by the same rules as HTML tables: short cells on one
 * line, longer ones one after the other, a table that prints one line of each address a row by columns.
 */
import { addGap, addLines, Break, breakFlow, type Flow } from './text-flow.js'

const LINE_LENGTH = 200
const SHORT_LINE = 80
const COLUMN_ROWS = 4
const contactStart =
  /^(?:Fax|Tel|Phone|Telephone|E-?mail|Salutation|Twitter)\b|^[^\s@]{1,200}@[^\s@]{1,200}$/i

export function addTable(flow: Flow, rows: readonly (readonly string[])[]): void {
  breakFlow(flow, Break.paragraph)
  if (isPrintedByLine(rows)) addColumns(flow, rows)
  else for (const row of rows) addRow(flow, row)
  breakFlow(flow, Break.paragraph)
}

function addRow(flow: Flow, row: readonly string[]): void {
  const length = row.reduce((sum, cell) => sum + cell.length, 0)
  if (row.length > 1 && length <= LINE_LENGTH && row.every(isLine)) {
    breakFlow(flow, Break.line)
    for (const cell of row) {
      addGap(flow)
      addLines(flow, cell.trim())
    }
    breakFlow(flow, Break.line)
    return
  }
  for (const cell of row) {
    breakFlow(flow, Break.paragraph)
    addLines(flow, tighten(cell.trim()))
    breakFlow(flow, Break.paragraph)
  }
}

function isLine(cell: string): boolean {
  return !cell.trim().includes('\n')
}

/** An address typed as one paragraph a line. */
function tighten(cell: string): string {
  const paragraphs = cell.split('\n\n')
  const isAddress = paragraphs.length > 1 && cell.split('\n').every((line) => line.length <= SHORT_LINE)
  return isAddress ? paragraphs.join('\n') : cell
}

/** Two columns or more with contacts in them, every cell one line: each row holds a line of each address. */
function isPrintedByLine(rows: readonly (readonly string[])[]): boolean {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (rows.length < COLUMN_ROWS || width < 2 || width > 6 || !rows.every((row) => row.every(isLine)))
    return false
  let withContacts = 0
  for (let column = 0; column < width; column++)
    if (rows.some((row) => contactStart.test(row[column]?.trim() ?? ''))) withContacts++
  return withContacts >= 2
}

function addColumns(flow: Flow, rows: readonly (readonly string[])[]): void {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (let column = 0; column < width; column++) {
    breakFlow(flow, Break.paragraph)
    for (const row of rows) {
      breakFlow(flow, Break.line)
      addLines(flow, row[column]?.trim() ?? '')
    }
  }
}
