/** Page furniture: rows that repeat what was printed before, page numbers, running heads. Readers skip them. */
import { compilePhrases, findPhrase } from '../source/phrases.js'
import { type Line, Shape, type Source } from '../source/read-source.js'
import { findCase } from '../values/case-number.js'
import type { Anchor } from './anchors.js'
import { isMenuRow, MENU_ROWS } from './menu.js'

/** A title that is repeated on page 2 has at most this many rows. */
const TITLE_ROWS = 4
/** `Page 2 of UA 12/10` and the like is no longer than this. */
const PAGE_NUMBER_DIGITS = 3

/** Indexes of the rows that are page furniture. */
export function findFurniture(
  source: Source,
  rows: readonly Line[],
  anchors: readonly Anchor[],
): ReadonlySet<number> {
  const furniture = new Set<number>()
  for (const anchor of anchors)
    if (anchor.opens === 'furniture' && opensRow(source, rows, anchor)) furniture.add(anchor.row)
  for (let index = 0; index < Math.min(rows.length, MENU_ROWS); index++)
    if (isMenuRow(source, rows, index)) furniture.add(index)
  for (const [index, row] of rows.slice(0, CAPTION_ROWS).entries())
    if (isCaption(source, row)) furniture.add(index)
  findPageNumbers(source, rows, furniture, anchors.find(({ opens }) => opens === 'tail')?.row ?? rows.length)
  findRepeatedHeaders(source, rows, anchors, furniture)
  const banners = anchors.filter((anchor) => anchor.opens === 'narrative')
  const firstDigits = source.shapes.indexOf(Shape.digits, rows[0]?.firstWord)
  const first = banners.findIndex(
    (banner) => !isSiteTag(source, rows, banner, firstDigits) && !isAboveForm(source, rows, banner),
  )
  for (const { row } of first < 0 ? banners : banners.slice(0, first)) furniture.add(row)
  if (first >= 0) findRepeatedBanners(source, rows, banners.slice(first), furniture)
  return furniture
}

/** Pictures stand at the top of a page. */
const CAPTION_ROWS = 30
const CAPTION_WORDS = 20

/** `Ana Sample in front of the court © Private`: below a picture. */
function isCaption(source: Source, row: Line): boolean {
  if (row.endWord - row.firstWord > CAPTION_WORDS) return false
  return /(?:^|\s)[©Ⓒ]\s?\p{L}/u.test(source.text.slice(row.start, row.end))
}

/** In the middle of a row it opens a section of its own; a count before it is part of it: `412 people have taken action`. */
function opensRow(source: Source, rows: readonly Line[], anchor: Anchor): boolean {
  for (let word = rows[anchor.row]!.firstWord; word < anchor.firstWord; word++) {
    if (source.shapes[word] !== Shape.digits) return false
  }
  return true
}

/** `UA: 81/12 Index: … Date: …` again: page 2, or a post below its excerpt. */
function findRepeatedHeaders(
  source: Source,
  rows: readonly Line[],
  anchors: readonly Anchor[],
  furniture: Set<number>,
): void {
  const headers = anchors.filter(({ opens, field, slots }) => opens === null && field === null && slots.case)
  for (const { row } of headers.slice(1)) {
    furniture.add(row)
    const next = rows[row + 1]
    if (next && dateRow.test(source.text.slice(next.start, next.end))) furniture.add(row + 1)
  }
}

/** The end of a header whose date an extractor put on a row of its own. */
const dateRow = /^Date:?\s{1,3}\d{1,2}\s{1,3}\p{L}{3,10}\s{1,3}\d{4}$/iu

/** A number alone on a line, beside a page break, at either end of the text, or above its tail. */
function findPageNumbers(source: Source, rows: readonly Line[], furniture: Set<number>, end: number): void {
  rows.forEach((row, i) => {
    if (row.endWord - row.firstWord !== 1 || source.shapes[row.firstWord] !== Shape.digits) return
    if (row.end - row.start > PAGE_NUMBER_DIGITS) return
    const next = rows[i + 1]
    // `53` above `days left to take action`
    const isCount = furniture.has(i + 1)
    const atEdge = i === 0 || next === undefined || i === end - 1 || row.feed || next.feed || isCount
    if (atEdge || isBetweenGaps(row, next)) furniture.add(i)
  })
}

function isBetweenGaps(row: Line, next: Line): boolean {
  return row.gap > 0 && next.gap > 0
}

/** `• Urgent Action` above the date and title is the tag of a site; a banner has the number above it, or capitals. */
function isSiteTag(source: Source, rows: readonly Line[], banner: Anchor, firstDigits: number): boolean {
  if (source.shapes[banner.firstWord] === Shape.upper) return false
  // `Urgent Action: Teacher held (Niger: UA 85.17)` is the title.
  if (banner.endWord < rows[banner.row]!.endWord) return false
  return firstDigits < 0 || firstDigits >= banner.firstWord
}

/** The form begins within so many rows below its banner. */
const FORM_ROWS = 16
/** The last year of the forms that print number and concern on one row, and no headline. */
const LAST_YEAR = 2008
const updates = compilePhrases([['further information', true]])

/** `+ AMNESTY INTERNATIONAL URGENT ACTION BULLETIN +` above `UA 12/95   Fear of torture`: no headline follows it. */
function isAboveForm(source: Source, rows: readonly Line[], banner: Anchor): boolean {
  for (const row of rows.slice(banner.row + 1, banner.row + FORM_ROWS)) {
    const update = findPhrase(updates, source, row.firstWord, row.endWord)
    const from = update ? Math.min(row.endWord, update.endWord + 1) : row.firstWord
    const found = findCase(source, from, row.endWord)
    // `UA: 12/09 Index: …` is the header of a casesheet.
    if (found?.value.year && !source.text.slice(found.start, found.end).includes(':'))
      return found.value.year <= LAST_YEAR
  }
  return false
}

/** Page 2 prints `URGENT ACTION` and the title again: the words of the rows are the same as after the first banner. */
function findRepeatedBanners(
  source: Source,
  rows: readonly Line[],
  banners: readonly Anchor[],
  furniture: Set<number>,
): void {
  const first = banners[0]
  if (!first) return
  for (const banner of banners.slice(1)) {
    furniture.add(banner.row)
    // An excerpt above a post repeats the header line, too.
    if (first.row > 0 && isSameRow(source, rows[first.row - 1], rows[banner.row - 1]))
      furniture.add(banner.row - 1)
    let offset = 1
    while (offset <= TITLE_ROWS && isSameRow(source, rows[first.row + offset], rows[banner.row + offset])) {
      furniture.add(banner.row + offset)
      offset++
    }
  }
}

/** Whether two rows hold the same words. */
export function isSameRow(source: Source, a: Line | undefined, b: Line | undefined): boolean {
  if (!a || !b || a.endWord - a.firstWord !== b.endWord - b.firstWord) return false
  for (let i = 0; i < a.endWord - a.firstWord; i++) {
    if (source.hashes[a.firstWord + i] !== source.hashes[b.firstWord + i]) return false
  }
  return true
}
