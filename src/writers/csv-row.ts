/** Rows of CSV as RFC 4180 has them: commas, quotes where they are needed, CRLF. */
import type { Cell } from './table.js'
import type { WriteOptions } from './writer.js'

const needsQuotes = /[",\r\n]/
// What spreadsheets take for the beginning of a formula; the full-width signs where the computer is set to an Asian language.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/** A row with its end. A null is an empty cell, an empty string is `""`. */
export function writeCsvRow(cells: readonly Cell[], { escapeFormulas = false }: WriteOptions = {}): string {
  return `${cells.map((cell) => writeCell(cell, escapeFormulas)).join(',')}\r\n`
}

function writeCell(cell: Cell, escapeFormulas: boolean): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  if (cell === '') return '""'
  // SQLite and pandas end the value at U+0000.
  const text = cell.replaceAll('\0', '\uFFFD')
  const safe = escapeFormulas && formulaStart.test(text) ? `'${text}` : text
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** What stands before the first row. */
export function writeCsvHead(names: readonly string[], options: WriteOptions = {}): string {
  return (options.bom ? '\uFEFF' : '') + writeCsvRow(names)
}
