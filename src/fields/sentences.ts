/** Running text to its sentences. */
import { hashWord } from '../source/hash.js'
import { type Line, Shape, type Source } from '../source/read-source.js'

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
}

/** Sentences of running text: a full stop, then a capital. */
export function findSentences(source: Source, rows: readonly Line[]): Sentence[] {
  const first = rows[0]
  const last = rows.at(-1)
  if (!first || !last) return []
  const sentences: Sentence[] = []
  let from = first.firstWord
  for (let word = first.firstWord; word < last.endWord; word++) {
    const isLast = word === last.endWord - 1
    if (!isLast && !endsHere(source, word)) continue
    const end = isLast ? last.end : nextStop(source, word)
    sentences.push({ start: source.starts[from]!, end, firstWord: from, endWord: word + 1 })
    from = word + 1
  }
  return sentences
}

function endsHere(source: Source, word: number): boolean {
  const between = source.text.slice(source.ends[word], source.starts[word + 1])
  if (!/^["'”’»)]{0,2}[.!?]/.test(between)) return false
  const next = source.text[source.starts[word + 1]!]!
  const isTitle = source.shapes[word] !== Shape.lower && abbreviations.has(source.hashes[word]!)
  if (between[0] === '.' && isTitle) return false
  return source.ends[word]! - source.starts[word]! > 1 && next !== next.toLowerCase()
}

/** `Mr. Sample`, `Art. 5`, but not `they said no.`: a full stop behind these ends no sentence. */
const abbreviations: ReadonlySet<number> = new Set(
  'mr mrs ms dr prof rev fr sr sra lic gen lt col capt maj brig hon st art no nos atty eng jr'
    .split(' ')
    .map(hashWord),
)

function nextStop(source: Source, word: number): number {
  let end = source.ends[word]!
  while (end < source.text.length && !/\s/.test(source.text[end]!)) end++
  return end
}
