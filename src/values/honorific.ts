/** Honorifics before a name: `His Excellency Lt. Gen. (retd) Ivo Sample`. */
import {
  exactHonorifics,
  honorifics,
  officeWords,
  rankModifiers,
  rankSuffixes,
  ranks,
} from '../data/words/honorifics.js'
import { foldText } from '../source/fold.js'

interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

type Table = ReadonlyMap<string, readonly (readonly string[])[]>

const titleTable = compile(honorifics)
const rankTable = compile(ranks)
const modifierTable = compile(rankModifiers)
const suffixTable = compile(rankSuffixes)
/** The exact list by first letter, the longest forms first. */
const exactByLetter = indexExact()
const offices: ReadonlySet<string> = new Set(officeWords.map(foldText))

/** First words of titles, ranks and their modifiers: one look-up says no to almost every name. */
const openings: ReadonlySet<string> = new Set([
  ...titleTable.keys(),
  ...rankTable.keys(),
  ...modifierTable.keys(),
])

/** The words with which an honorific can begin, folded. */
export function honorificOpenings(): Iterable<string> {
  const exact = exactHonorifics.map((form) => foldText(form).split(' ')[0]!)
  return [...openings, ...exact]
}

function indexExact(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const form of [...exactHonorifics].sort((a, b) => b.length - a.length)) {
    const list = index.get(form[0]!)
    if (list) list.push(form)
    else index.set(form[0]!, [form])
  }
  return index
}

function compile(phrases: readonly string[]): Table {
  const table = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = foldText(phrase).split(' ')
    const list = table.get(words[0]!)
    if (list) list.push(words)
    else table.set(words[0]!, [words])
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length)
  return table
}

/** Splits honorifics, as many as there are, from the name behind them; they are one string, as printed. */
export function splitHonorific(text: string): { honorific: string | null; rest: string } {
  const start = text.length - text.trimStart().length
  // Of several places to cut, the last that leaves a name.
  let cut = start
  for (let at = start; ; ) {
    const end = findHonorific(text, at)
    // `Ko Ko Gyi` is a name: an honorific is not said twice.
    if (end < 0 || isRepeated(text, at, end) || (at > start && isInitial(text, at, end))) break
    at = skipArticle(text, skipBlanks(text, end))
    if (leavesName(text, at)) cut = at
  }
  if (cut === start) return { honorific: null, rest: text.trim() }
  return { honorific: text.slice(start, cut).trim(), rest: text.slice(cut).trim() }
}

/** `Justice M. N. Sample`, `Brigadier C. Sample`: behind most honorifics a letter is an initial; `S.E. M. Ivo` is addressed as Monsieur. */
function isInitial(text: string, at: number, end: number): boolean {
  if (end - at !== 2) return false
  if (/^\.\s?\p{Lu}\./u.test(text.slice(at + 1))) return true
  return text[at + 1] === '.' && text[at] !== 'D' && !excellency.test(text.slice(Math.max(0, at - 14), at))
}

const excellency = /(?:\bS\.\s?E\.?|\bSE|Excellence|Excelencia|Ciudadano|\bSra?\.?)\s{1,3}$/i

function isRepeated(text: string, at: number, end: number): boolean {
  const next = skipBlanks(text, end)
  const word = text.slice(at, end)
  return next > end && text.startsWith(word, next) && !isLetter(text[next + word.length] ?? ' ')
}

/** `Monsieur le Général Sample`: the article between two honorifics belongs to them. */
function skipArticle(text: string, at: number): number {
  const article = /^(?:[Ll]e|[Ll]a|the)\s+/.exec(text.slice(at))?.[0]
  return article && findHonorific(text, at + article.length) > 0 ? at + article.length : at
}

/** The offset after one honorific that begins at `at`; -1 where none does. */
function findHonorific(text: string, at: number): number {
  const word = wordFrom(text, at)
  if (word === null || !(isCapital(text[word.start]!) || modifierTable.has(word.key))) return -1
  const short = findExact(text, at)
  if (short > 0) return short
  if (!openings.has(word.key)) return -1
  return Math.max(findPhraseAt(text, word, titleTable), findRank(text, word))
}

const none: readonly never[] = []

function findExact(text: string, at: number): number {
  for (const form of exactByLetter.get(text[at]!) ?? none) {
    if (!text.startsWith(form, at)) continue
    const end = at + form.length
    if (end < text.length && !isLetter(text[end]!) && text[end] !== '-') return closeWord(text, end)
  }
  return -1
}

/** `Senior Assistant Commissioner`, `Lt.-Gen.`, `Brigadier (retd)`. */
function findRank(text: string, first: Word): number {
  let word: Word | null = first
  let end = -1
  while (word !== null) {
    const rank = findPhraseAt(text, word, rankTable)
    const modifier = findPhraseAt(text, word, modifierTable)
    const suffix = findPhraseAt(text, word, suffixTable)
    const next = Math.max(rank, modifier, suffix)
    if (next < 0) break
    if (Math.max(rank, suffix) === next) end = skipBranch(text, next)
    word = wordFrom(text, Math.max(next, end))
  }
  return end
}

/** `General (EP)`, `General E.P.`, `Coronel (r)`, `Capt. (R)`: the branch of a rank, or that it is of the reserve. */
function skipBranch(text: string, end: number): number {
  const match = branch.exec(text.slice(end))
  return match ? end + match[0].length : end
}

/** Without brackets only those of the armies and police forces that print them so. */
const branch =
  /^(?: ?\((?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,2}\.|[Rr]|f)\)| (?:E\.?P\.?|FAP|PNP|FFAA|DEM|D\.E\.M\.|EMP|GN)(?=\s\p{Lu}\p{Ll}))/u

/** The offset after the longest phrase of a table that begins with a word; -1 where none does. */
function findPhraseAt(text: string, first: Word, table: Table): number {
  for (const phrase of table.get(first.key) ?? none) {
    let word: Word | null = first
    let end = first.end
    const fits = phrase.every((key, i) => {
      if (i > 0) word = wordFrom(text, end)
      if (word === null || word.key !== key) return false
      end = word.end
      return true
    })
    if (fits) return closeWord(text, end)
  }
  return -1
}

/** What belongs to the word before it: the dot of `Lt.`, the apostrophe of `Dato'`, the bracket of `(retd)`. */
function closeWord(text: string, end: number): number {
  let at = end
  while (at < text.length && ".'’‘`)ª".includes(text[at]!)) at++
  return at
}

/** The next word, if nothing but blanks, hyphens and an opening bracket stand before it. */
function wordFrom(text: string, at: number): Word | null {
  let start = at
  while (start < text.length && " \t\r\n\u00a0-.(/'’".includes(text[start]!)) start++
  let end = start
  while (end < text.length && (isLetterAt(text, end) || isInner(text, end))) end++
  return end > start ? { key: foldText(text.slice(start, end)), start, end } : null
}

function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 39 || code === 0x2019) && isLetter(text[at + 1] ?? ' ')
}

/** The same as `isLetter`, quicker for ASCII, of which names almost wholly are. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code >= 128) return isLetter(text[at]!)
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  )
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(sign)
}

function isCapital(sign: string): boolean {
  return sign.toLowerCase() !== sign
}

function skipBlanks(text: string, at: number): number {
  let end = at
  while (end < text.length && ' \t\r\n\u00a0'.includes(text[end]!)) end++
  return end
}

/** Whether a name can begin here: `Commissioner of Police` and `General Secretary` leave none. */
function leavesName(text: string, at: number): boolean {
  const isOpened = at < text.length && '("“«‘\''.includes(text[at]!)
  const word = wordFrom(text, isOpened ? at + 1 : at)
  if (word === null || offices.has(word.key)) return startsName(text, word)
  const first = text[word.start]!
  return isOpened || isCapital(first) || particleOpens(text, word)
}

/** `General Tô Sample`, `Colonel De Sample`: small words that a capital makes a name; `Commissioner Of` is none. */
function startsName(text: string, word: Word | null): boolean {
  return (
    word !== null && capitalNames.has(word.key) && /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end))
  )
}

const capitalNames: ReadonlySet<string> = new Set(['to', 'in', 'on', 'at', 'de', 'del', 'des', 'du'])

/** `Mr al-Hassan`, `Mr bin Sample`, a script without case, a lost letter (`_`). */
function particleOpens(text: string, word: Word): boolean {
  const first = text[word.start]!
  if (first.toLowerCase() === first.toUpperCase()) return true
  const next = wordFrom(text, word.end)
  return word.key.length <= 3 && next !== null && isCapital(text[next.start]!)
}
