/** An office that is in no list, and that the salutation names: `Chief Sampler of Woods` above `Dear Chief Sampler`. */
import { type Line, type Source, wordText } from '../../source/read-source.js'
import type { Entry } from './entry.js'

/** The entries, the first of which is the office if the salutation begins like it and a name stands below. */
export function readNamedOffice(
  source: Source,
  entries: readonly Entry[],
  salutation: Line | undefined,
): readonly Entry[] {
  const [first, second] = entries
  if (!first || !salutation || first.strong || !(first.kind === 'name' || first.kind === 'unknown'))
    return entries
  if (second?.kind !== 'name' || entries.some(({ kind }) => kind === 'position')) return entries
  const said = saidWords(source, salutation)
  const row = first.rows[0]!
  const count = row.endWord - row.firstWord
  // `Dear Ivo Sample` names the person: nothing of the line is left over.
  if (said.length === 0 || said.length >= count) return entries
  if (!said.every((word, i) => source.hashes[word] === source.hashes[row.firstWord + i])) return entries
  return [{ ...first, kind: 'position', strong: true }, ...entries.slice(1)]
}

/** The words behind `Dear`, up to a slash or a comma. */
function saidWords(source: Source, { firstWord, endWord }: Line): number[] {
  const words: number[] = []
  if (wordText(source, firstWord).toLowerCase() !== 'dear') return words
  for (let word = firstWord + 1; word < endWord; word++) {
    words.push(word)
    if (/[/,;]/.test(source.text.slice(source.ends[word], source.starts[word + 1]))) break
  }
  return words
}
