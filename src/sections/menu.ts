/** The menu of a site. */
import { menuWords } from '../data/words/menus.js'
import { compileList, findPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'

const menus = compileList(menuWords)
const crumbs = /^(?:home|startseite|accueil|inicio)\s?[›»>|/]/i

/** `Home   About us   Donate`, `Home › Letters › 2019`: words of menus and nothing else, or the path to a page. */
export function isMenu(source: Source, row: Line): boolean {
  if (crumbs.test(source.text.slice(row.start, row.start + 14))) return true
  let word = row.firstWord
  while (word < row.endWord) {
    const match = findPhrase(menus, source, word, row.endWord)
    if (!match) return false
    word = match.endWord
  }
  return row.endWord > row.firstWord
}
