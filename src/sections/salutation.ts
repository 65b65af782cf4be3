/** What the first line of a letter looks like. */
import { readerGreetings, salutationOpenings } from '../data/words/salutations.js'
import { compileList, findPhrase } from '../source/phrases.js'
import { isWord, type Line, type Source, wordAt } from '../source/read-source.js'

const openings = compileList(salutationOpenings)
const greetings = compileList(readerGreetings)
/** A salutation is no longer than this: `Dear Minister Counselor / Estimado Señor Ministro Consejero,`. */
const LONGEST = 100

/** Where the salutation at the head of a row ends (before its comma or colon); null where there is none. */
export function findSalutation(source: Source, row: Line): number | null {
  if (row.firstWord === row.endWord || !findPhrase(openings, source, row.firstWord, row.endWord)) return null
  const greeting = findPhrase(greetings, source, row.firstWord, row.endWord)
  // `Dear members,`, but `Dear Members of the Board,`
  if (greeting && !isWord(source, greeting.endWord, 'of')) return null
  const limit = Math.min(row.end, row.start + LONGEST)
  for (let i = row.start; i < limit; i++) {
    const isEnd = source.text[i] === ',' || source.text[i] === ':'
    // `Dear Governor, Dear Members of the Board,`
    if (isEnd && !findPhrase(openings, source, wordAt(source, i), row.endWord)) return i
  }
  return null
}

/** Whether a row is a salutation and nothing else. */
export function isSalutationRow(source: Source, row: Line): boolean {
  return findSalutation(source, row) === row.end - 1
}

/** So many words has a salutation at most. */
const WORDS = 12

/** `Dear Prime Minister / Dear Minister`, `Your Excellency` without a comma, apart from the paragraph below. */
export function isBareSalutation(source: Source, row: Line, next: Line | undefined): boolean {
  if (!next || next.gap === 0 || row.endWord - row.firstWord > WORDS) return false
  if (/[.!?:;]/.test(source.text[row.end - 1]!)) return false
  if (findPhrase(greetings, source, row.firstWord, row.endWord)) return false
  if (isWord(source, row.firstWord, 'dear')) return true
  return findPhrase(openings, source, row.firstWord, row.endWord)?.endWord === row.endWord
}
