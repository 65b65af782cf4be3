/** What the first line of a letter looks like. */
import { salutationOpenings } from '../data/words/salutations.js'
import { compilePhrases, findPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'

const openings = compilePhrases(salutationOpenings.map((words) => [words, true] as const))
/** A salutation is no longer than this: `Dear Minister Counselor / Estimado Señor Ministro Consejero`. */
const LONGEST = 12

/** Whether a row is a salutation: it begins as one and ends in a comma, or in a colon. */
export function isSalutationRow(source: Source, row: Line): boolean {
  const last = source.text[row.end - 1]
  if (last !== ',' && last !== ':') return false
  return (
    row.endWord - row.firstWord <= LONGEST &&
    findPhrase(openings, source, row.firstWord, row.endWord) !== null
  )
}
