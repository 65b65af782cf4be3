/** Where a run of words stands as a name. */
import type { Source } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import type { Run } from './name-runs.js'

const apostrophes = "‘’'`ʿʻ"

/** The span of a run; an apostrophe that opens it is a letter of the name: `‘Abdulaziz Sample`. */
export function spanOfRun({ text, starts, ends }: Source, { firstWord, endWord }: Run): Span {
  const start = starts[firstWord]!
  const last = ends[endWord - 1]!
  // `Ana Sample’s detention`: the name ends before its `’s`.
  const end = /^['’]s$/.test(text.slice(last - 2, last)) ? last - 2 : last
  const isLetter =
    start > 0 &&
    apostrophes.includes(text[start - 1]!) &&
    (start === 1 || /[\s(,;–-]/.test(text[start - 2]!)) &&
    !apostrophes.includes(text[end] ?? ' ')
  return { start: isLetter ? start - 1 : start, end }
}
