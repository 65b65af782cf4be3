import { findGutter, type Gutter } from './gutter.js'
import { findLastRow, type Row } from './text-piece.js'

/** Rows that are read one after the other, line by line. */
export type Block = Row[]

/**
 * The reading order of a page: column after column where columns stand side by side, line after line elsewhere.
 * Works from the outside in: one strip is found, both sides of it are ordered in the same way.
 */
export function orderRows(rows: readonly Row[], rightToLeft: boolean, depth = 0): Block[] {
  if (rows.length === 0) return []
  const gutter = depth > 8 ? null : findGutter(rows)
  if (gutter === null) return [[...rows]]
  const blocks = orderRows(rows.slice(0, gutter.from), rightToLeft, depth + 1)
  for (const band of splitBands(gutter)) {
    const sides = [band.left, band.right].map((side) => side.filter((row) => row !== null))
    if (rightToLeft) sides.reverse()
    for (const side of sides) blocks.push(...orderRows(side, rightToLeft, depth + 1))
  }
  blocks.push(...orderRows(rows.slice(gutter.to), rightToLeft, depth + 1))
  return blocks
}

/**
 * Two rows of a table, each with an address in each cell, are read row by row. They are told from one address with an
 * empty line in it by what follows: a new address opens with a name or an office, never with `Fax:`.
 */
function splitBands(gutter: Gutter): Gutter[] {
  const bands: Gutter[] = []
  let from = 0
  for (let at = 1; at < gutter.left.length; at++) {
    if (at - from < 3 || !opensBand(gutter, from, at)) continue
    bands.push(cutBand(gutter, from, at))
    from = at
  }
  bands.push(cutBand(gutter, from, gutter.left.length))
  return bands
}

function cutBand(gutter: Gutter, from: number, to: number): Gutter {
  return { from: 0, to: 0, left: gutter.left.slice(from, to), right: gutter.right.slice(from, to) }
}

function opensBand(gutter: Gutter, from: number, at: number): boolean {
  if (opensCopies(gutter, from, at)) return true
  const sides = [gutter.left, gutter.right]
  return sides.every((side) => {
    const above = findLastRow(side.slice(from, at))
    const below = side.slice(at).filter((row) => row !== null)
    const first = below[0]
    if (above === null || first === undefined) return above !== null
    if (first.baseline - above.baseline < 1.7 * first.size || below.length < 3) return false
    return !isContact(first)
  })
}

/** Copies come last: what stands beside the addresses above `And copies to:`, and ends above it, is read before it. */
function opensCopies(gutter: Gutter, from: number, at: number): boolean {
  const first = gutter.left[at]
  if (!first || gutter.right.slice(at).some((row) => row !== null)) return false
  if (findLastRow(gutter.right.slice(from, at)) === null || gutter.left.length - at < 3) return false
  return /^(?:and )?copies to\b/i.test(first.pieces.map((piece) => piece.text).join(' '))
}

function isContact(row: Row): boolean {
  const text = row.pieces.map((piece) => piece.text).join(' ')
  return /^[^:]{1,20}:\s{0,9}\S|@|^\+?[\d\s()-]{6,99}$/.test(text)
}
