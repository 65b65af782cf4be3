/**
 * Sentences outside the heading that speak of it: `This is the 1st update of UA 129/10.`, `This closes UA 68/19, which
 * was issued on …`, `This is Urgent Action 186.17`, `(see UA 38/13)`, and those that end an action.
 */

import {
  caseSentences,
  stopAuxiliaries,
  stopOpenings,
  stopSentences,
  stopVerbs,
} from '../../data/words/heading.js'
import { type Document, sectionsOf } from '../../sections/document.js'
import { append } from '../../source/append.js'
import { compilePhrases, findPhrase, searchPhrase } from '../../source/phrases.js'
import { isWord, type Source } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { findCases } from '../../values/case-number.js'
import { searchDate } from '../../values/date.js'
import { readChain } from './chain.js'
import { addCase, type Draft } from './draft.js'
import { findKind } from './kind.js'
import { asRelated } from './line-notes.js'

type Sentence = 'update' | 'closes' | 'own' | 'see' | 'copy' | 'stop' | 'stops'

const sentences = compilePhrases<Sentence>([
  ...caseSentences,
  ...stopSentences.map((words) => [words, 'stop'] as const),
  ...stopOpenings.map((words) => [words, 'stops'] as const),
])
const verbs = compilePhrases(
  stopAuxiliaries.flatMap((auxiliary) => stopVerbs.map((verb) => [`${auxiliary} ${verb}`, true] as const)),
)
/** `No further action is requested from the UA network`: it is Amnesty's. */
const networks = compilePhrases([['UA network', true]] as const)
/** A sentence names its case within so many words. */
const REACH = 10

/** Reads the sentences of the text from `from` on; gives the place of one that ends the action. */
export function readSentences(document: Document, from: number, draft: Draft): Span | null {
  const { source } = document
  const headed = draft.cases.length > 0
  let stop: Span | null = null
  for (let word = from; word < source.wordCount; word++) {
    const match = findPhrase(sentences, source, word, source.wordCount)
    if (!match) continue
    const end = Math.min(source.wordCount, match.endWord + REACH)
    if (match.value === 'stop' || match.value === 'stops')
      draft.sender ??= searchPhrase(networks, source, match.endWord, end)
    if (match.value === 'stop') stop ??= { start: match.start, end: match.end }
    else if (match.value === 'stops') stop ??= findStop(source, match.start, match.endWord, end)
    else if (match.value === 'see') readSee(source, match.endWord, draft)
    else if (match.value === 'update') readUpdate(source, match.endWord, end, headed, draft)
    else if (match.value === 'closes') readClosing(source, match.endWord, end, headed, draft)
    else if (match.value === 'copy') readCopy(source, match.endWord, end, headed, draft)
    else readOwn(source, match.firstWord, end, headed, draft)
  }
  return stop && !asksForMore(document, stop) ? stop : null
}

/** `No further action from the UA network is necessary`: up to its verb, in the same sentence. */
function findStop(source: Source, start: number, from: number, end: number): Span | null {
  for (let word = from; word < end; word++) {
    if (/[.;:]/.test(source.text.slice(source.ends[word - 1]!, source.starts[word]!))) return null
    const verb = findPhrase(verbs, source, word, end)
    if (verb) return { start, end: verb.end }
  }
  return null
}

/** Who ends one part of an action and asks on for another still has addresses. */
function asksForMore(document: Document, stop: Span): boolean {
  return sectionsOf(document, 'recipients').some(
    (section) =>
      section.rows.length > 0 && section.rows[0]!.start > stop.start - 4000 && section.anchors.length > 0,
  )
}

/** `third update of UA 23/13`, `fifth further information on UA 64/21`. */
function readUpdate(source: Source, word: number, end: number, headed: boolean, draft: Draft): void {
  const vote = findKind(source, word, end, false)
  if (!vote || vote.counted) return
  draft.votes.push(vote)
  if (headed) return
  for (let i = vote.endWord; i < end; i++) {
    const found = findCases(source, i, end)
    if (found.length === 0) continue
    for (const match of found) addCase(draft, match)
    return
  }
}

/** `This closes UA 68/19, which was issued on May 24, 2019.` */
function readClosing(source: Source, word: number, end: number, headed: boolean, draft: Draft): void {
  const [match] = findCases(source, word, end)
  if (!match) return
  if (!headed) addCase(draft, match)
  const date = searchDate(source, match.endWord, Math.min(source.wordCount, match.endWord + REACH))
  if (date) draft.links.push({ of: match, first: true, index: null, date })
}

/** `This is Urgent Action 186.17`, `the actions you took on Second Urgent Action 81.23.` */
function readOwn(source: Source, word: number, end: number, headed: boolean, draft: Draft): void {
  const [known] = draft.cases
  if (headed && known?.value.series !== null && known?.value.series !== 'UA') return
  const [match] = findCases(source, word, end)
  if (!match) return
  if (known && (known.value.number !== match.value.number || known.value.year !== match.value.year)) return
  // A title prints the number alone, `(Peru: 57.22)`; the sentence says of which series it is.
  if (known?.value.series === null) draft.cases.splice(0, 1)
  addCase(draft, match)
  const vote = word > 0 ? findKind(source, word - 1, end, false) : null
  if (vote?.counted && !draft.votes.some(({ ordinal }) => ordinal !== null)) draft.votes.push(vote)
}

/** `Download a copy of the 3rd UA 61/22`: on some sites the only place of the number. */
function readCopy(source: Source, word: number, end: number, headed: boolean, draft: Draft): void {
  if (headed || draft.cases.length > 0) return
  const vote = findKind(source, word, end, false)
  for (let i = word; i < end; i++) {
    const [match] = findCases(source, i, end)
    if (!match) continue
    addCase(draft, match)
    if (vote && vote.endWord <= match.endWord) draft.votes.push(vote)
    return
  }
}

/** `(see UA 38/13, MDE 12/04/13, 3 March)`: another case. */
function readSee(source: Source, word: number, draft: Draft): void {
  const first = isWord(source, word, 'also') ? word + 1 : word
  const chain = readChain(source, first, Math.min(source.wordCount, first + 60), false)
  if (chain.cases.length === 0) return
  const others = chain.cases.filter(
    (match) =>
      !draft.cases.some(
        ({ value }) => value.number === match.value.number && value.year === match.value.year,
      ),
  )
  if (others.length > 0) append(draft.related, asRelated(others, chain.links))
}
