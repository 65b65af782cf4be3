/** A person of one name: `Suharti, a nurse, was arrested …`, and `Suharti` again further down. */
import { foldText } from '../../source/fold.js'
import { Shape, type Source, wordText } from '../../source/read-source.js'
import { findCountry, findDemonym } from '../../values/country.js'
import { opensSentence } from './mentions.js'
import type { Run } from './name-runs.js'
import { isTopicWord, isTradeNoun, readNumber, roles } from './words.js'

/** So far behind the name its age may stand: `Suharti, a retired nurse aged 61`. */
const LOOKED_AT = 70

/** So often a single name stands inside other sentences, at least, where no age shows the person. */
const FEWEST_MENTIONS = 2

const age =
  /^(?:,?\s{1,3}aged?\s{1,3}\d|,\s{1,3}\d{1,3},|\s{1,3}\(\d{1,3}\)|,\s{1,3}an?\s{1,3}\d{1,3}-year-old\b|,\s{1,3}an?\s[^.,;:]{3,50}\saged\s\d)/
const apposition = /^,\s{1,3}(?:an?|who|whose)\s{1,3}\p{Ll}/u

const places: ReadonlySet<string> = new Set('in at near outside inside into around'.split(' '))

/** Whether one word with a capital, or several with hyphens, is the whole name of a person: by an age or an apposition behind it, and as it comes again. */
export function isMononym(source: Source, { firstWord: word, endWord }: Run): boolean {
  if (source.shapes[word] !== Shape.capital) return false
  const end = source.ends[endWord - 1]!
  const behind = source.text.slice(end, end + LOOKED_AT)
  const isAged = age.test(behind)
  if (!isAged && !apposition.test(behind)) return false
  const key = foldText(wordText(source, word))
  if (key.length < 2 || isTopicWord(key) || roles.has(key) || isTradeNoun(key) || readNumber(key) !== null)
    return false
  if (findCountry(source, word, endWord) ?? findDemonym(source, word, endWord)) return false
  return countMentions(source, word) >= (isAged ? 1 : FEWEST_MENTIONS)
}

/** How often the word stands inside a sentence; -1 where it has a small letter anywhere, or is the name of a place. */
function countMentions(source: Source, name: number): number {
  let count = 0
  for (let word = 0; word < source.wordCount; word++) {
    if (word === name || source.hashes[word] !== source.hashes[name]) continue
    if (source.shapes[word] === Shape.lower) return -1
    if (source.shapes[word] !== Shape.capital || word === 0 || opensSentence(source, word)) continue
    const before = wordText(source, word - 1)
    if (places.has(before) && !isPossessive(source, word)) return -1
    if (before === before.toLowerCase()) count++
  }
  return count
}

/** `of Suharti's arrest` */
function isPossessive({ text, ends }: Source, word: number): boolean {
  return /^['’]/.test(text.slice(ends[word], ends[word]! + 1))
}
