/**
 * The references of a heading: `UA 44/91 (AMR 22/01/91, 16 January) and follow-ups (AMR 22/03/91, 2 February 1991; …)`.
 * Brackets, commas and line ends come in every order, so they are passed over: what counts is the sequence of case
 * numbers, index codes, dates and the few words that may stand between them.
 */
import { chainWords, followUpWords, issueWords } from '../../data/words/heading.js'
import { hashWord } from '../../source/hash.js'
import type { Source } from '../../source/read-source.js'
import { type CaseMatch, findBareCase, findCases } from '../../values/case-number.js'
import { type DateMatch, findDate } from '../../values/date.js'
import { findAnyIndex, type IndexMatch } from '../../values/index-code.js'

/** One document that the heading refers to. */
export interface ChainLink {
  /** The case in whose bracket it stands. */
  readonly of: CaseMatch | null
  /** Whether it is the first behind its case, and no `follow-up` stands before it. */
  readonly first: boolean
  index: IndexMatch | null
  date: DateMatch | null
}

export interface Chain {
  readonly cases: readonly CaseMatch[]
  readonly links: readonly ChainLink[]
  readonly endWord: number
}

const inner = new Set(chainWords.map(hashWord))
const issue = new Set(issueWords.map(hashWord))
const see = hashWord('see')
const later = new Set(followUpWords.map(hashWord))

interface State {
  cases: CaseMatch[]
  links: ChainLink[]
  current: CaseMatch | null
  fresh: boolean
  depth: number
  /** A date here belongs to a document referred to. */
  dated: boolean
  /** `(see also UA 387/90)`: a case here is another one. */
  sees: boolean
  endWord: number
}

/** Reads a chain from `word` on: it ends before the first word that is none of it. `bare` admits `311/89` in front. */
export function readChain(source: Source, word: number, endWord: number, bare: boolean): Chain {
  const state: State = {
    cases: [],
    links: [],
    current: null,
    fresh: false,
    depth: 0,
    dated: false,
    sees: false,
    endWord: word,
  }
  let next = word
  while (next < endWord) {
    if (next > word) countBrackets(source, next, state)
    const end = readToken(source, next, endWord, state, bare && state.cases.length === 0)
    if (end < 0) break
    next = end
  }
  return { cases: state.cases, links: state.links, endWord: state.endWord }
}

function readToken(source: Source, word: number, endWord: number, state: State, bare: boolean): number {
  const cases = findCases(source, word, endWord)
  const only = cases.length === 0 && bare ? findBareCase(source, word, endWord) : null
  const found = only ? [only] : cases
  if (found.length > 0) {
    if (state.sees) return -1
    for (const match of found)
      if (!state.cases.some((known) => isSameCase(known, match))) state.cases.push(match)
    state.current = found.at(-1)!
    state.fresh = true
    state.dated = false
    state.endWord = state.current.endWord
    return state.endWord
  }
  if (state.cases.length === 0) return -1
  const index = findAnyIndex(source, word, endWord)
  if (index) return addIndex(state, index)
  const date = findDate(source, word, endWord)
  if (date) return addDate(state, date)
  const hash = source.hashes[word]!
  if (!inner.has(hash)) return -1
  if (issue.has(hash)) state.dated = true
  if (hash === see) state.sees = true
  if (later.has(hash)) state.fresh = false
  return word + 1
}

/** Whether two matches are of the same number. */
export function isSameCase(a: CaseMatch, b: CaseMatch): boolean {
  return (
    a.value.series === b.value.series && a.value.number === b.value.number && a.value.year === b.value.year
  )
}

function addIndex(state: State, index: IndexMatch): number {
  state.links.push({ of: state.current, first: state.fresh, index, date: null })
  state.fresh = false
  state.sees = false
  state.dated = true
  state.endWord = index.endWord
  return index.endWord
}

function addDate(state: State, date: DateMatch): number {
  const last = state.links.at(-1)
  if (last && last.date === null && last.index !== null) last.date = date
  else if (state.depth > 0 || state.dated) {
    state.links.push({ of: state.current, first: state.fresh, index: null, date })
    state.fresh = false
  } else return -1
  state.dated = state.depth > 0 || state.dated
  state.endWord = date.endWord
  return date.endWord
}

/** `(`…`)`: a date in brackets belongs to the chain. A dash between blanks, or a colon, ends what dates belong to. */
function countBrackets(source: Source, word: number, state: State): void {
  for (let i = source.ends[word - 1]!; i < source.starts[word]!; i++) {
    const sign = source.text[i]
    if (sign === '(' || sign === '[') state.depth++
    else if (sign === ')' || sign === ']') state.depth = Math.max(0, state.depth - 1)
    else if ((sign === '-' || sign === '–' || sign === '—') && source.text[i - 1] === ' ') {
      state.depth = 0
      state.dated = false
    }
  }
}
