/** The menu of a site. */
import { menuWords, menuWordsBeside } from '../data/words/menus.js'
import { compileList, findPhrase } from '../source/phrases.js'
import { type Line, Shape, type Source } from '../source/read-source.js'
import type { Anchor } from './anchors.js'

const menus = compileList(menuWords)
const besides = compileList(menuWordsBeside)
const crumbs = /^(?:home|startseite|accueil|inicio)\s?[›»>|/]/i

/** `Home   About us   Donate`, `Home › Letters › 2019`: words of menus and nothing else, or the path to a page. */
export function isMenu(source: Source, row: Line): boolean {
  if (crumbs.test(source.text.slice(row.start, row.start + 14))) return true
  return readMenu(source, row) === true
}

/** The head of a site stands in the first rows. */
export const MENU_ROWS = 12

/** A row of a menu: also one whose words may be a label (`Take action`), beside others of the menu. */
export function isMenuRow(source: Source, rows: readonly Line[], index: number): boolean {
  const row = rows[index]!
  if (isMenu(source, row)) return true
  const isBeside = readMenu(source, row) === false && source.shapes[row.firstWord] === Shape.capital
  if (!isBeside || source.text[row.end - 1] === ':') return false
  return [rows[index - 1], rows[index + 1]].some((other) => other && isMenu(source, other))
}

/** The labels without those that are a row of the site's menu. */
export function dropMenuLabels(
  source: Source,
  rows: readonly Line[],
  anchors: readonly Anchor[],
): readonly Anchor[] {
  return anchors.filter(
    ({ row, opens }) => row >= MENU_ROWS || opens !== 'steps' || !isMenuRow(source, rows, row),
  )
}

/** Whether a row holds words of menus only, and one that shows it; null for other words. */
function readMenu(source: Source, row: Line): boolean | null {
  let word = row.firstWord
  let isShown = false
  while (word < row.endWord) {
    const match = findPhrase(menus, source, word, row.endWord)
    isShown ||= match !== null
    const found = match ?? findPhrase(besides, source, word, row.endWord)
    if (!found) return null
    word = found.endWord
  }
  return isShown
}
