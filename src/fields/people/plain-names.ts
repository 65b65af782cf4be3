/**
 * Names that are nothing but names: `Ana Maria Sample`. Lists hold little else, and none of the questions that are
 * asked of the pieces of an entry (a mark, a group, words before the name, an honorific) has to be asked of them.
 */
import { foldText } from '../../source/fold.js'
import { hashWord } from '../../source/hash.js'
import { type Source, wordAt } from '../../source/read-source.js'
import { honorificOpenings } from '../../values/honorific.js'
import { postNominalKeys } from '../../values/person-name.js'
import { markWords } from './marks.js'
import { groupWords } from './words.js'

const plainName = /^[A-Z][a-z]{1,40}(?: [A-Z][a-z]{1,40}){1,3}$/

/** One bit a hash for all words that mean something to the readers of entries: few of them are names as well. */
const BITS = 0x8000
let meaning: Uint8Array | undefined

function compileMeaning(): Uint8Array {
  const bits = new Uint8Array(BITS)
  const lead = ['and', 'or', 'plus']
  for (const words of [groupWords.keys(), markWords, honorificOpenings(), postNominalKeys, lead])
    for (const word of words) bits[hashWord(foldText(word)) & (BITS - 1)] = 1
  return bits
}

/** The words between two offsets, if they are two to four words of which each can only be a part of a name; else null. */
export function findPlainName(source: Source, start: number, end: number): string | null {
  const printed = source.text.slice(start, end)
  if (!plainName.test(printed)) return null
  meaning ??= compileMeaning()
  for (let word = wordAt(source, start); word < source.wordCount && source.starts[word]! < end; word++)
    if (meaning[source.hashes[word]! & (BITS - 1)] !== 0) return null
  return printed
}
