/** `Three men were arrested.` and, further down, `Ana Sample (22), Ivo Sample (35) and Luz Sample`: who the group is. */
import { at, bare, type Located } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Person } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { findRuns, type Run } from './name-runs.js'
import { spanOfRun } from './name-span.js'

/** The names stand among the first words. */
const WORDS = 300
/** A longer list has a section of its own. */
const MOST = 15

const joint =
  /^(?:\s?\(\d{1,3}\)|\s?\([mf]\)|,\s(?:aged\s)?\d{1,3})?(?:,\s{1,3}|,?\s{1,3}and\s{1,3}|;\s{1,3}|;?\s{1,3}and\s{1,3})$/

/** Reads the first enumeration of just as many names as the group of the first sentence has; empty where there is none. */
export function readCountedList(
  source: Source,
  rows: readonly Line[],
  groups: readonly Located<Person>[],
): Located<Person>[] {
  const [group] = groups
  const wanted = groups.length === 1 && group?.name === null && group.count !== null ? bare(group.count) : 0
  const first = rows[0]
  if (!first || wanted < 2 || wanted > MOST) return []
  const region = {
    firstWord: first.firstWord,
    endWord: Math.min(rows.at(-1)!.endWord, first.firstWord + WORDS),
  }
  const runs = findRuns(source, region)
  for (let from = 0; from < runs.length; ) {
    let end = from + 1
    while (end < runs.length && isJoined(source, runs[end - 1]!, runs[end]!)) end++
    if (end - from === wanted)
      return runs.slice(from, end).flatMap((run) => readPerson(source, run, group!.gender) ?? [])
    from = end
  }
  return []
}

function isJoined(source: Source, before: Run, after: Run): boolean {
  if (after.firstWord - before.endWord > 3) return false
  return joint.test(source.text.slice(source.ends[before.endWord - 1], source.starts[after.firstWord]))
}

function readPerson(source: Source, run: Run, gender: Located<Person>['gender']): Located<Person> | null {
  const { start, end } = spanOfRun(source, run)
  const name = parsePersonName(source.text.slice(start, end))
  return (
    name && {
      name: at(name, start, end, 'inferred'),
      gender,
      age: null,
      description: null,
      status: null,
      count: null,
      aliases: [],
    }
  )
}
