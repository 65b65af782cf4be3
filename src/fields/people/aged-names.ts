/** `Ana Sample, 71, has lived …`: people whom no first sentence names, but a later one begins with, and their age. */
import { at, type Located } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Person } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { isJoined } from './first-sentence.js'
import { opensSentence } from './mentions.js'
import { findRuns } from './name-runs.js'
import { spanOfRun } from './name-span.js'

/** Names are looked for in so many words of the narrative. */
const WORDS = 400

const age = /^(?:,\s{1,2}\d{1,3},\s|\s\(\d{1,3}\)\s|,\s{1,2}(?:who is|aged)\s\d{1,3},\s)/

/** Reads the names at the head of sentences with an age directly behind. */
export function readAgedNames(source: Source, rows: readonly Line[]): Located<Person>[] {
  const first = rows[0]
  if (!first) return []
  const region = {
    firstWord: first.firstWord,
    endWord: Math.min(rows.at(-1)!.endWord, first.firstWord + WORDS),
  }
  const found = new Map<string, Located<Person>>()
  const runs = findRuns(source, region)
  let isListed = false
  for (const [i, run] of runs.entries()) {
    const { start, end } = spanOfRun(source, run)
    // `Ana Sample, 19, Ivo Model (22) and …`: those who are enumerated with the first, and have an age too.
    const before = runs[i - 1]
    isListed &&= before !== undefined && isJoined(source, before, run)
    const isHead = opensSentence(source, run.firstWord)
    if (!age.test(source.text.slice(end, end + 20)) || !(isHead || isListed)) continue
    isListed = true
    const name = parsePersonName(source.text.slice(start, end))
    if (name && !found.has(name.full))
      found.set(name.full, { ...nobody, name: at(name, start, end, 'inferred') })
  }
  return [...found.values()]
}

const nobody = { gender: null, age: null, description: null, status: null, count: null, aliases: [] }
