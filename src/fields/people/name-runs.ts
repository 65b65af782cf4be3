/** Runs of words with capitals: what can be a name in running text. */
import { foldText } from '../../source/fold.js'
import { isBlank, Shape, type Source, wordText } from '../../source/read-source.js'
import { findCountry, findDemonym } from '../../values/country.js'
import { isMononym } from './mononym.js'
import { isNameLike, isParticle, isTopicWord, isTradeNoun, offices, readNumber, roles } from './words.js'

/** Words from `firstWord` up to `endWord`. */
export interface Run {
  readonly firstWord: number
  readonly endWord: number
}

/** Offices whose holders are at risk themselves, where the text begins with them: `Judge Ana Sample left …`. */
const judicial: ReadonlySet<string> = new Set([
  'judge',
  'prosecutor',
  'justice',
  'attorney',
  'senator',
  'chief',
])

/** So many words of a name, at most. */
const LONGEST = 7

/** Runs of words with capitals that can be names. */
export function findRuns(source: Source, { firstWord, endWord }: Run): Run[] {
  const runs: Run[] = []
  for (let word = firstWord; word < endWord; word++) {
    if (!isCapital(source, word)) continue
    let end = word + 1
    while (
      end < endWord &&
      isNear(source, end) &&
      (isCapital(source, end) || isInnerParticle(source, end, endWord) || isSecondHalf(source, end))
    )
      end++
    const run = trimRun(source, { firstWord: word, endWord: end }, firstWord)
    if (run) runs.push(run)
    word = end - 1
  }
  return runs
}

const prefixed = /^\p{Ll}{1,2}['’]\p{Lu}/u

function isCapital(source: Source, word: number): boolean {
  const shape = source.shapes[word]
  if (shape === Shape.capital || shape === Shape.upper) return true
  const first = source.text[source.starts[word]!]!
  // `Okot p'Sample`
  if (shape === Shape.mixed && prefixed.test(wordText(source, word))) return true
  return shape === Shape.mixed && first !== first.toLowerCase()
}

/** Second halves of words that are no names: `London-based`, `Spanish-speaking`, `President-elect`. */
const compounds =
  /(?:ed|ing|born|led|run|style|language|like|wide|era|elect|wing|old|year|free|friendly|general)$/i
/** `Wei-lun`: the second half of a name is no longer. */
const HALF = 8

/** `Chen Wei-lun`, `Kham-souk Vilay`: the second half of a name, in small letters. */
function isSecondHalf(source: Source, word: number): boolean {
  const start = source.starts[word]!
  if (source.text[start - 1] !== '-' || source.ends[word - 1] !== start - 1) return false
  if (source.ends[word]! - start > HALF || source.shapes[word] !== Shape.lower) return false
  if (findDemonym(source, word - 1, word) ?? findCountry(source, word - 1, word)) return false
  return !compounds.test(wordText(source, word))
}

function isInnerParticle(source: Source, word: number, endWord: number): boolean {
  if (!isParticle(wordText(source, word))) return false
  const next = word + 1
  return (
    next < endWord &&
    isNear(source, next) &&
    (isCapital(source, next) || isInnerParticle(source, next, endWord))
  )
}

/** A blank, a hyphen, the dot of an initial, quotation marks: nothing else stands between two words of a name. */
export function isNear(source: Source, word: number): boolean {
  for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++) {
    const sign = source.text[i]!
    if (isBlank(source.text.charCodeAt(i)) || sign === '-' || sign === '"' || sign === '“' || sign === '”')
      continue
    if (isLetterSign(source, i, word)) continue
    const isInitial = source.ends[word - 1]! - source.starts[word - 1]! <= 2
    if (sign !== '.' || !isInitial) return false
  }
  return true
}

/** `Ana 'Abd Sample`, `Ivo ‘t Sample`: an apostrophe that opens a word, and none that closes it. */
function isLetterSign({ text, starts, ends }: Source, at: number, word: number): boolean {
  return (
    apostrophes.includes(text[at]!) &&
    at === starts[word]! - 1 &&
    isBlank(text.charCodeAt(at - 1)) &&
    !apostrophes.includes(text[ends[word]!] ?? ' ')
  )
}

const apostrophes = "‘’'`ʿʻ"

/** `Journalist`, `Reporters`; at the head of the text also `Baker`. */
function isTrade(key: string, opens: boolean): boolean {
  const single = key.endsWith('s') ? key.slice(0, -1) : key
  return roles.has(key) || roles.has(single) || (opens && (isTradeNoun(key) || isTradeNoun(single)))
}

/** `A. B. Sample`, `A K M Sample`: a letter with its dot, or beside another; not the article of `A Kurdish …`. */
function isInitial(source: Source, word: number, endWord: number): boolean {
  const isLetter = (at: number) =>
    source.shapes[at] === Shape.upper && source.ends[at]! - source.starts[at]! === 1
  if (!isLetter(word)) return false
  return source.text[source.ends[word]!] === '.' || (word + 1 < endWord && isLetter(word + 1))
}

/** Without what may stand before a name in capitals: `Iranian`, `Five`, `Journalist`; null where no name is left. */
function trimRun(source: Source, run: Run, subject: number): Run | null {
  let { firstWord } = run
  const { endWord } = run
  let isOffice = false
  while (firstWord < endWord) {
    const key = foldText(wordText(source, firstWord))
    const country = findCountry(source, firstWord, endWord)
    // `Washington Sample Ejemplo`, `Virginia Sample`: states whose names people have.
    const place = findDemonym(source, firstWord, endWord) ?? (country?.value.subdivision ? null : country)
    // A woman may be called Iran: a country counts only where more than one other word follows.
    if (place && (endWord - place.endWord >= 2 || place.endWord === endWord)) firstWord = place.endWord
    else if (isInitial(source, firstWord, endWord)) break
    else if (isTrade(key, firstWord === subject) || isTopicWord(key) || readNumber(key) !== null) {
      isOffice ||= offices.has(key) && !(judicial.has(key) && run.firstWord === subject)
      firstWord++
    } else break
  }
  const count = endWord - firstWord
  if (isOffice || count < 1 || count > LONGEST) return null
  const printed = source.text.slice(source.starts[firstWord], source.ends[endWord - 1])
  if (!/\s/.test(printed) && isMononym(source, { firstWord, endWord })) return { firstWord, endWord }
  if (count < 2) return null
  for (let word = firstWord; word < endWord; word++)
    if (!isInitial(source, word, endWord) && isTopicWord(foldText(wordText(source, word)))) return null
  if (findCountry(source, firstWord, endWord)?.endWord === endWord) return null
  return isNameLike(printed, 2) ? { firstWord, endWord } : null
}
