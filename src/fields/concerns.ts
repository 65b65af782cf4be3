/** Concerns: the concern line of the layouts to 2008, and what title and summary show in those from 2009 on. */
import {
  certainCategories,
  concernRows,
  fearedAfter,
  inheritingCategories,
  modalityRows,
  onlyInConcernLines,
  reportedAfter,
} from '../data/words/concerns.js'
import { hashWord } from '../source/hash.js'
import { type At, at, isAt, type Located } from '../source/located.js'
import { compileList, compilePhrases, findPhrase, findPhrases, type PhraseMatch } from '../source/phrases.js'
import { type Source, wordAt } from '../source/read-source.js'
import type { Category, Concern, Modality, Span } from '../types.js'
import { parseProse } from '../values/prose.js'
import { locatePart, splitParts } from './concern-parts.js'

const concernTable = compilePhrases(concernRows.map(([category, phrases]) => [phrases, category] as const))

/** In prose a word that is a concern only in a concern line is none. */
const lineOnly = compileList(onlyInConcernLines)

const modalities = compilePhrases(modalityRows.map(([modality, phrases]) => [phrases, modality] as const))

const inheriting: ReadonlySet<Category | null> = new Set(inheritingCategories)

const certain: ReadonlySet<Category> = new Set(certainCategories)

/** So many words before a concern may say that it is feared or reported. */
const BEFORE = 8

/** And so many behind it that it is only reported: `has been tortured, according to his lawyer`. */
const BEHIND = 6

const threats = compileList(fearedAfter)

const reports = compileList(reportedAfter)

/**
 * Splits a concern line, which a date may cut in two, at its slashes: `Fear of torture / new concern: Health concern`.
 */
export function readConcernLine(source: Source, spans: readonly Span[]): Located<Concern>[] {
  const concerns: Located<Concern>[] = []
  let before: Modality | null = null
  for (const part of splitParts(source, spans)) {
    const text = locatePart(source, part)
    if (!text) continue
    const category = classify(source, part)
    const own = findModality(source, part)
    const inherited: Modality | null =
      before !== null && inheriting.has(category?.value ?? null) ? before : null
    const modality: At<Modality> | Modality = own ?? inherited ?? defaultModality(category?.value)
    before = own?.value ?? inherited
    if (category?.value === 'fear-for-safety') before = null
    concerns.push({
      text,
      category: category as Located<Category> | null,
      modality: category || own ? modality : null,
    })
  }
  return concerns
}

/** Whether a concern is named at this word, or right behind `fear of`, `possible`. */
export function startsConcern(source: Source, word: number, endWord: number): boolean {
  if (findPhrase(concernTable, source, word, endWord)) return true
  const modality = findPhrase(modalities, source, word, endWord)
  if (!modality || modality.endWord >= endWord) return false
  for (let next = modality.endWord; next < Math.min(endWord, modality.endWord + 3); next++)
    if (findPhrase(concernTable, source, next, endWord)) return true
  return false
}

/** Whether a concern is named anywhere in a range. */
export function hasConcern(source: Source, word: number, endWord: number): boolean {
  for (let i = word; i < endWord; i++) if (findPhrase(concernTable, source, i, endWord)) return true
  return false
}

/** Concerns that title and summary name, one of each category, in the order in which they stand there. */
export function findConcerns(
  source: Source,
  texts: readonly (At<string> | string | null)[],
): Located<Concern>[] {
  const found = new Map<Category, Located<Concern>>()
  for (const text of texts) {
    if (!isAt(text)) continue
    for (const span of text.spans) findInSpan(source, span, found)
  }
  return [...found.values()]
}

function findInSpan(source: Source, span: Span, found: Map<Category, Located<Concern>>): void {
  const endWord = wordAt(source, span.end)
  for (let word = wordAt(source, span.start); word < endWord; word++) {
    const match = findInProse(source, word, endWord)
    if (!match) continue
    word = match.endWord - 1
    if (found.has(match.value)) continue
    const modality = certain.has(match.value)
      ? null
      : (findModalityBefore(source, span, match) ??
        findThreat(source, span, match) ??
        findReport(source, span, match))
    found.set(match.value, {
      text: at(parseProse(source.text.slice(match.start, match.end)), match.start, match.end, 'inferred'),
      category: at(match.value, match.start, match.end, 'inferred') as Located<Category>,
      modality: modality ?? defaultModality(match.value),
    })
  }
}

function findInProse(source: Source, word: number, endWord: number): PhraseMatch<Category> | null {
  for (const match of findPhrases(concernTable, source, word, endWord))
    if (findPhrase(lineOnly, source, word, match.endWord)?.endWord !== match.endWord) return match
  return null
}

/** `at risk of torture`, `could be executed`: the words before it in the same sentence. */
function findModalityBefore(source: Source, span: Span, match: PhraseMatch<Category>): At<Modality> | null {
  const within = findModality(source, [{ start: match.start, end: match.end }])
  if (within) return within
  const first = Math.max(wordAt(source, span.start), match.firstWord - BEFORE)
  for (let word = match.firstWord - 1; word >= first; word--) {
    if (endsClause(source, word) || turning.has(source.hashes[word]!)) return null
    const phrase = findPhrase(modalities, source, word, match.firstWord)
    if (phrase) return at(phrase.value, phrase.start, phrase.end, 'inferred')
  }
  return null
}

/** `faces execution after an unfair trial`: what stands behind it is not what is feared. */
const turning: ReadonlySet<number> = new Set(['after', 'following', 'despite', 'because'].map(hashWord))

/** `Execution imminent`, `Eviction planned`: the word directly behind it. */
function findThreat(source: Source, span: Span, match: PhraseMatch<Category>): At<Modality> | null {
  if (match.endWord >= wordAt(source, span.end) || endsClause(source, match.endWord - 1)) return null
  const phrase = findPhrase(threats, source, match.endWord, wordAt(source, span.end))
  return phrase ? at<Modality>('feared', phrase.start, phrase.end, 'inferred') : null
}

function findReport(source: Source, span: Span, match: PhraseMatch<Category>): At<Modality> | null {
  const stop = Math.min(wordAt(source, span.end), match.endWord + BEHIND)
  for (let word = match.endWord; word < stop; word++) {
    if (endsClause(source, word - 1)) return null
    const phrase = findPhrase(reports, source, word, stop)
    if (phrase) return at<Modality>('alleged', phrase.start, phrase.end, 'inferred')
  }
  return null
}

/** Whose safety is a concern has not yet come to harm. */
function defaultModality(category: Category | undefined): Modality {
  return category === 'fear-for-safety' || category === 'reprisals' ? 'feared' : 'fact'
}

function endsClause(source: Source, word: number): boolean {
  for (let i = source.ends[word]!; i < source.starts[word + 1]!; i++) {
    const sign = source.text[i]
    if (sign === '.' || sign === ';' || sign === ':' || sign === '?' || sign === '!') return true
  }
  return false
}

function classify(source: Source, part: readonly Span[]): At<Category> | null {
  const spans = mergeWords(source, part)
  for (const [first, end] of spans) {
    for (let word = first; word < end; word++) {
      const match = findPhrase(concernTable, source, word, end)
      if (match) return at(match.value, match.start, match.end, 'inferred')
    }
  }
  return null
}

function findModality(source: Source, part: readonly Span[]): At<Modality> | null {
  for (const [first, end] of mergeWords(source, part)) {
    for (let word = first; word < end; word++) {
      const category = findPhrase(concernTable, source, word, end)
      const match = findPhrase(modalities, source, word, end)
      if (match) return at(match.value, match.start, match.end, 'inferred')
      if (category) word = category.endWord - 1
    }
  }
  return null
}

/** The words of a part; stretches that only a line end parts are one. */
function mergeWords(source: Source, part: readonly Span[]): (readonly [number, number])[] {
  const ranges: [number, number][] = []
  for (const { start, end } of part) {
    const range: [number, number] = [wordAt(source, start), wordAt(source, end)]
    const last = ranges.at(-1)
    if (last && last[1] === range[0]) last[1] = range[1]
    else if (range[1] > range[0]) ranges.push(range)
  }
  return ranges
}
