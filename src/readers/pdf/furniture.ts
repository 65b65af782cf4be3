import { writeRow } from './row-text.js'
import type { PlacedPage, Row } from './text-piece.js'

/** The rows of a page and what was taken out of them. */
export interface PageRows {
  rows: Row[]
  furniture: string[]
}

const pageNumber =
  /^(?:[-–—[(]?\s?(\d{1,4})\s?[-–—\])]?|(?:page|p\.|página|pagina|pág\.|seite|sida|side|stranica|страница|стр\.|صفحة|strona|str\.)\s?(\d{1,4})(?:\s?(?:of|de|von|di|av|из|\/)\s?\d{1,4})?|(\d{1,3})\s?(?:\/|of|de|von)\s?\d{1,3})$/iu

/**
 * Takes page numbers and running heads out of the rows of each page.
 *
 * A bare number is a page number where it is the outermost row and counts with the pages. A line that stands at the
 * same place on other pages is a running head: its first copy stays in the text when it may carry data (the number
 * and the index of an appeal stand in such lines), the others go.
 */
export function splitFurniture(pages: readonly PlacedPage[], rows: readonly Row[][]): PageRows[] {
  const texts = rows.map((page) => page.map((row) => writeRow(row, row.left, false)))
  const shift = findShift(texts)
  const repeated = findRepeated(pages, rows, texts)
  const met = new Set<string>()
  return rows.map((page, at) => {
    const furniture: string[] = []
    const outer = findOuter(texts[at]!)
    const kept = page.filter((row, i) => {
      const text = texts[at]![i]!
      const number = readNumber(text)
      if (outer.has(i) && number !== null) {
        const counts = shift === null ? isEdge(row, pages[at]!) : number - at === shift
        if (counts || /\p{L}/u.test(text)) {
          furniture.push(text)
          return false
        }
      }
      const key = placeKey(row, pages[at]!, text)
      if (!repeated.has(key)) return true
      const first = !met.has(key)
      met.add(key)
      if (first && /\d.*\d/.test(text.replace(/\p{L} \d{1,3}$/u, ''))) return true
      if (first && !isFoot(row, pages[at]!)) return true
      furniture.push(text)
      return false
    })
    return { rows: kept, furniture: [...furniture, ...pages[at]!.aside] }
  })
}

/** The first and last rows that hold something; a page number may have one running line outside of it. */
function findOuter(texts: readonly string[]): Set<number> {
  const last = texts.length - 1
  return new Set([0, 1, last - 1, last])
}

/** How far printed page numbers are from the place in the file; null where they do not count. */
function findShift(texts: readonly string[][]): number | null {
  const votes = new Map<number, number>()
  texts.forEach((page, at) => {
    const numbers = new Set([...findOuter(page)].map((i) => readNumber(page[i] ?? '')))
    for (const number of numbers)
      if (number !== null) votes.set(number - at, (votes.get(number - at) ?? 0) + 1)
  })
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  return best !== undefined && best[1] >= 2 ? best[0] : null
}

function readNumber(text: string): number | null {
  const found = pageNumber.exec(text.trim())
  return found === null ? null : Number(found[1] ?? found[2] ?? found[3])
}

/** A page of one sheet has nothing to count with: its number is believed in the outer tenth only. */
function isEdge(row: Row, page: PlacedPage): boolean {
  return row.baseline < 0.1 * page.height || row.baseline > 0.89 * page.height
}

function isFoot(row: Row, page: PlacedPage): boolean {
  return row.baseline > 0.85 * page.height
}

/** Lines in the outer sixth that stand at the same height on at least two pages, digits of page numbers aside. */
function findRepeated(
  pages: readonly PlacedPage[],
  rows: readonly Row[][],
  texts: readonly string[][],
): Set<string> {
  const counts = new Map<string, number>()
  rows.forEach((page, at) => {
    const { height } = pages[at]!
    const keys = new Set<string>()
    page.forEach((row, i) => {
      if (row.baseline < height / 6 || row.baseline > (height * 5) / 6)
        keys.add(placeKey(row, pages[at]!, texts[at]![i]!))
    })
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(2, pages.length / 3)).map(([key]) => key),
  )
}

function placeKey(row: Row, page: PlacedPage, text: string): string {
  const foot = isFoot(row, page)
  const place = Math.round((foot ? page.height - row.baseline : row.baseline) / 4)
  return `${foot ? 'foot' : 'head'} ${place} ${text.replace(/(?:\bpage )?\b\d{1,3}(?: of \d{1,3})?$/i, '#')}`
}
