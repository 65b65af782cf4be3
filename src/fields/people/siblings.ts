/** `Three sisters, Ana, Luz and Eva Sample, aged 19, 18 and 17,`: one family name, and an age each. */
import { at, atSpans, isAt, type Located } from '../../source/located.js'
import { isWord, Shape, type Source, wordText } from '../../source/read-source.js'
import type { Person } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { readAgeList } from './ages-of-several.js'
import type { Run } from './name-runs.js'
import { genderOfNoun } from './words.js'

const MOST = 6
const kin: ReadonlySet<string> = new Set(
  'sisters brothers siblings twins cousins half-brothers half-sisters'.split(' '),
)

/** The people whose family name a run ends with, in text order; null where no noun says that they are kin. */
export function readSiblings(source: Source, run: Run): Located<Person>[] | null {
  const { text, starts, ends } = source
  const givens: number[] = []
  let word = run.firstWord - 1
  if (word < 1 || run.endWord - run.firstWord < 2 || !isWord(source, word, 'and')) return null
  for (word--; word > 0 && givens.length < MOST && isGiven(source, word, givens.length === 0); word--)
    givens.unshift(word)
  if (givens.length === 0 || word < 0 || !kin.has(wordText(source, word).toLowerCase())) return null
  if (!/^,?\s{1,3}$/.test(text.slice(ends[word], starts[word + 1]))) return null
  const noun = genderOfNoun(wordText(source, word).toLowerCase())
  const gender = noun ? at(noun, starts[word]!, ends[word]!, 'inferred') : null
  const family = { start: starts[run.firstWord + 1]!, end: ends[run.endWord - 1]! }
  const spans = [...givens, run.firstWord].map((given) => ({ start: starts[given]!, end: ends[given]! }))
  const ages = readAgeList(source, family.end)
  return spans.flatMap((span, i) => {
    const isLast = i === spans.length - 1
    const own = isLast ? [{ start: span.start, end: family.end }] : [span, family]
    const name = parsePersonName(own.map(({ start, end }) => text.slice(start, end)).join('\n'))
    if (!name) return []
    const age = ages.length === spans.length ? ages[i]! : null
    return [{ ...nobody, name: atSpans(name, own, 'inferred'), gender, age }]
  })
}

/** One word with a capital, a comma behind it; none before `and`. */
function isGiven(source: Source, word: number, isLast: boolean): boolean {
  const signs = source.text.slice(source.ends[word], source.starts[word + 1])
  return source.shapes[word] === Shape.capital && (isLast ? /^,?\s{1,3}$/ : /^,\s{1,3}$/).test(signs)
}

/** The full name, to know it again. */
export function nameOf({ name }: Located<Person>): string | null {
  return isAt(name) ? (name.value as { full: string }).full : null
}

const nobody = { description: null, status: null, count: null, aliases: [] }
