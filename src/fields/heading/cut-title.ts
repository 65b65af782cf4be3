/** Catalogues keep 255 characters of a title: what a longer one ends with may be the beginning of a name. */
import { type Problem, report } from '../../diagnostics.js'
import { isAt, type Located } from '../../source/located.js'
import type { Person } from '../../types.js'

/** Where the last of the 255 is a blank, it is gone. */
const cutLengths = new Set([254, 255])

/** Marks the last person of a title that was cut; a single word there is no name at all. */
export function markCutName(
  line: string,
  people: readonly Located<Person>[],
  problems: Problem[],
): readonly Located<Person>[] {
  const last = people.at(-1)
  const end = line.trimEnd().length
  if (!last || !cutLengths.has(end)) return people
  const field = last.name === null ? 'description' : 'name'
  const value = last[field]
  if (!isAt(value) || value.spans.at(-1)!.end < end) return people
  const { start } = value.spans[0]!
  const isWord = !/\s/.test(line.slice(start, end))
  const doubtful = { ...value, confidence: 'inferred' as const }
  report(problems, 'name-incomplete', isWord ? { span: { start, end } } : { about: doubtful })
  return isWord ? people.slice(0, -1) : [...people.slice(0, -1), { ...last, [field]: doubtful }]
}
