/** The language of running text, by its small words: for texts whose labels are in no table. */
import { languageWords } from '../data/words/language-words.js'
import { foldText } from '../source/fold.js'
import { hashWord } from '../source/hash.js'
import { type At, at } from '../source/located.js'
import { Shape, type Source } from '../source/read-source.js'

/** So many words show a language. */
const WORDS = 800
/** Fewer small words than this show none, and another language has at most so large a share of the best one's. */
const LEAST = 12
const SHARE = 0.75

let tagsByWord: Map<number, readonly number[]> | undefined

/** The language with most small words; null where there are few, or where two are near to each other. */
export function findTextLanguage(source: Source): At<string> | null {
  tagsByWord ??= indexWords()
  const counts = languageWords.map(() => 0)
  const first = languageWords.map(() => -1)
  for (let word = 0; word < Math.min(source.wordCount, WORDS); word++) {
    if (source.shapes[word] !== Shape.lower) continue
    for (const tag of tagsByWord.get(source.hashes[word]!) ?? []) {
      counts[tag]!++
      if (first[tag]! < 0) first[tag] = word
    }
  }
  const order = counts.map((_, tag) => tag).sort((a, b) => counts[b]! - counts[a]!)
  const [best, next] = order as [number, number]
  if (counts[best]! < LEAST || counts[next]! > counts[best]! * SHARE) return null
  const word = first[best]!
  return at(languageWords[best]![0], source.starts[word]!, source.ends[word]!, 'inferred')
}

function indexWords(): Map<number, readonly number[]> {
  const index = new Map<number, number[]>()
  languageWords.forEach(([, words], tag) => {
    for (const word of words.split(' ')) {
      const hash = hashWord(foldText(word))
      index.set(hash, [...(index.get(hash) ?? []), tag])
    }
  })
  return index
}
