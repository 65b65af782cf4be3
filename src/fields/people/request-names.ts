/** `to protect Ana Sample and Ivo Sample`: whom the requests are for, where nothing above names anybody. */
import { rescueWords } from '../../data/words/people.js'
import { type Document, rowsOf } from '../../sections/document.js'
import { at, type Located } from '../../source/located.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import type { Source } from '../../source/read-source.js'
import type { Person } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { findRuns, type Run } from './name-runs.js'
import { spanOfRun } from './name-span.js'

/** Names are looked for in so many words of the requests. */
const WORDS = 300

const rescues = compilePhrases(rescueWords.map((words) => [words, true] as const))

/** Reads the names behind `release`, `protect`, `charges against`, and those enumerated with them. */
export function readRequestNames(document: Document): Located<Person>[] {
  const { source } = document
  const found = new Map<string, Located<Person>>()
  let words = 0
  for (const { firstWord, endWord } of [...rowsOf(document, 'actions'), ...rowsOf(document, 'letter')]) {
    const runs = findRuns(source, { firstWord, endWord })
    runs.forEach((run, i) => {
      const isNext = i > 0 && found.size > 0 && isJoined(source, runs[i - 1]!, run)
      if (!isNext && !isRescued(source, run, firstWord)) return
      const { start, end } = spanOfRun(source, run)
      const name = parsePersonName(source.text.slice(start, end))
      if (name && !found.has(name.full))
        found.set(name.full, { ...nobody, name: at(name, start, end, 'inferred') })
    })
    words += endWord - firstWord
    if (words > WORDS) break
  }
  return [...found.values()]
}

const nobody = { gender: null, age: null, description: null, status: null, count: null, aliases: [] }

/** Whether one of the words that ask for somebody ends right before a run. */
function isRescued(source: Source, run: Run, firstWord: number): boolean {
  for (let word = run.firstWord - 1; word >= Math.max(firstWord, run.firstWord - 3); word--) {
    if (findPhrase(rescues, source, word, run.firstWord)?.endWord === run.firstWord) return true
  }
  return false
}

function isJoined(source: Source, before: Run, after: Run): boolean {
  if (after.firstWord - before.endWord > 1) return false
  return /^(?:,\s{1,3}|,?\s{1,3}and\s{1,3})$/.test(
    source.text.slice(source.ends[before.endWord - 1], source.starts[after.firstWord]),
  )
}
