/** The menu of a site. */
import { menuWords, menuWordsBeside } from '../data/words/menus.js'
import { compileList, findPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'

const menus = compileList(menuWords)
const besides = compileList(menuWordsBeside)
const crumbs = /^(?:home|startseite|accueil|inicio)\s?[›»>|/]/i

/** `Home   About us   Donate`, `Home › Letters › 2019`: words of menus and nothing else, or the path to a page. */
export function isMenu(source: Source, row: Line): boolean {
  if (crumbs.test(source.text.slice(row.start, row.start + 14))) return true
  let word = row.firstWord
  let isShown = false
  while (word < row.endWord) {
    const match = findPhrase(menus, source, word, row.endWord)
    isShown ||= match !== null
    const found = match ?? findPhrase(besides, source, word, row.endWord)
    if (!found) return false
    word = found.endWord
  }
  return isShown
}
