/** `Mexico: Protect Ana Sample and Ivo Model`: people whom the title names, and what is asked for them names again. */
import { type Document, rowsOf } from '../../sections/document.js'
import { type At, at, type Located } from '../../source/located.js'
import { type Source, wordAt } from '../../source/read-source.js'
import type { Person } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { findRuns, type Run } from './name-runs.js'
import { spanOfRun } from './name-span.js'

/** Names are looked for in so many words of the requests. */
const WORDS = 300

/**
 * In a title all words have capitals, so that no run of them is a name by itself: one is where the requests, in running
 * text, have the same run.
 */
export function readTitleNames(document: Document, title: At<string> | null): Located<Person>[] {
  const span = title?.spans[0]
  const rows = [...rowsOf(document, 'actions'), ...rowsOf(document, 'letter')]
  if (!span || rows.length === 0) return []
  const { source } = document
  const region = { firstWord: wordAt(source, span.start), endWord: wordAt(source, span.end) }
  const found: Run[] = []
  let words = 0
  for (const { firstWord, endWord } of rows) {
    for (const run of findRuns(source, { firstWord, endWord })) {
      const place = findRun(source, run, region)
      if (place && !found.some((known) => known.firstWord === place.firstWord)) found.push(place)
    }
    words += endWord - firstWord
    if (words > WORDS) break
  }
  // `Ana Sample and Ivo Model`: who is enumerated with somebody found is one, too.
  for (const run of findRuns(source, region))
    if (found.some(({ endWord }) => isJoined(source, endWord, run)) && !found.includes(run)) found.push(run)
  return found
    .sort((a, b) => a.firstWord - b.firstWord)
    .flatMap(({ firstWord, endWord }) => readPerson(source, firstWord, endWord) ?? [])
}

/** Where a run of words stands in a range, word by word. */
function findRun(source: Source, run: Run, range: Run): Run | null {
  const length = run.endWord - run.firstWord
  for (let word = range.firstWord; word + length <= range.endWord; word++) {
    let same = 0
    while (same < length && source.hashes[word + same] === source.hashes[run.firstWord + same]) same++
    if (same === length) return { firstWord: word, endWord: word + length }
  }
  return null
}

function isJoined(source: Source, endWord: number, after: Run): boolean {
  if (after.firstWord < endWord || after.firstWord - endWord > 1) return false
  return /^(?:,\s{1,3}|,?\s{1,3}and\s{1,3})$/.test(
    source.text.slice(source.ends[endWord - 1], source.starts[after.firstWord]),
  )
}

function readPerson(source: Source, firstWord: number, endWord: number): Located<Person> | null {
  const { start, end } = spanOfRun(source, { firstWord, endWord })
  const name = parsePersonName(source.text.slice(start, end))
  return (
    name && {
      name: at(name, start, end, 'inferred'),
      gender: null,
      age: null,
      description: null,
      status: null,
      count: null,
      aliases: [],
    }
  )
}
