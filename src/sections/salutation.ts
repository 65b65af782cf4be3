/** What the first line of a letter looks like. */
import { readerGreetings, salutationOpenings } from '../data/words/salutations.js'
import { compileList, findPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'

const openings = compileList(salutationOpenings)
const greetings = compileList(readerGreetings)
/** A salutation is no longer than this: `Dear Minister Counselor / Estimado Señor Ministro Consejero,`. */
const LONGEST = 100

/** Where the salutation at the head of a row ends (before its comma or colon); null where there is none. */
export function findSalutation(source: Source, row: Line): number | null {
  if (row.firstWord === row.endWord || !findPhrase(openings, source, row.firstWord, row.endWord)) return null
  if (findPhrase(greetings, source, row.firstWord, row.endWord)) return null
  const limit = Math.min(row.end, row.start + LONGEST)
  for (let i = row.start; i < limit; i++) {
    if (source.text[i] === ',' || source.text[i] === ':') return i
  }
  return null
}

/** Whether a row is a salutation and nothing else. */
export function isSalutationRow(source: Source, row: Line): boolean {
  return findSalutation(source, row) === row.end - 1
}
