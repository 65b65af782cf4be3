/** What the model letter asks for: its points, or the sentences in which its writer asks. */
import { askingWords } from '../data/words/actions.js'
import { type Document, sectionsOf } from '../sections/document.js'
import { cutRow } from '../sections/split-sections.js'
import { atSpans, type Located } from '../source/located.js'
import { compileList, findPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'
import type { Action } from '../types.js'
import { parseProse } from '../values/prose.js'
import { parseVerb } from '../values/verb.js'
import { readAction, trimEnd } from './action.js'
import { type Item, readItems } from './items.js'
import { findOpening } from './letter.js'
import { rowSpans } from './paragraphs.js'
import { findSentences, type Sentence } from './sentences.js'

const askingTable = compileList(askingWords)

/** Bullets of the letter, else its sentences in which the writer asks: `I urge you to …`. */
export function readLetterRequests(document: Document): Located<Action>[] {
  const { source } = document
  return sectionsOf(document, 'letter').flatMap((section) => {
    const rows = findOpening(source, section.rows)?.rest ?? section.rows
    const { marked, items } = readItems(source, rows)
    if (marked) return items.map((item) => readAction(source, item))
    return readAsked(source, rows)
  })
}

/** The sentences that ask; the points of one that ends in a colon: `I call on you to:`. */
function readAsked(source: Source, rows: readonly Line[]): Located<Action>[] {
  const actions: Located<Action>[] = []
  let read = 0
  for (const sentence of findSentences(source, rows)) {
    if (sentence.firstWord < read || !isRequest(source, sentence.firstWord, sentence.endWord)) continue
    const points = findPoints(source, rows, sentence)
    if (points.length < LEAST_POINTS) actions.push(readSentence(source, rows, sentence.start, sentence.end))
    else actions.push(...points.map((item) => readAction(source, item)))
    read = points.at(-1)?.rows.at(-1)?.endWord ?? 0
  }
  return actions
}

/** Fewer lines behind a colon are no list. */
const LEAST_POINTS = 2

/** Points that lost their marks: the lines below `I therefore urge you to:`, if the words before the colon ask. */
function findPoints(source: Source, rows: readonly Line[], sentence: Sentence): readonly Item[] {
  const lead = rows.findIndex(
    (row) =>
      row.endWord > sentence.firstWord && row.endWord < sentence.endWord && source.text[row.end - 1] === ':',
  )
  if (lead < 0 || !isRequest(source, sentence.firstWord, rows[lead]!.endWord)) return []
  const { items } = readItems(source, rows.slice(lead))
  // `I also ask …`: the letter goes on.
  const end = items.findIndex(({ rows: [row] }, i) => i > 0 && row && isPerson(source, row.firstWord))
  return dropNumbers(source, end < 0 ? items : items.slice(0, end))
}

function isPerson(source: Source, word: number): boolean {
  const text = source.text.slice(source.starts[word], source.ends[word])
  return text === 'I' || text === 'We'
}

/** `1. Release Ana Sample;` / `2. Open an investigation …`: the numbers are no part of the points. */
function dropNumbers(source: Source, items: readonly Item[]): readonly Item[] {
  const lengths = items.map(({ rows: [row] }) =>
    row ? (pointNumber.exec(source.text.slice(row.start, row.start + 8))?.[0].length ?? 0) : 0,
  )
  if (lengths.includes(0)) return items
  return items.map((item, i) => {
    const [row, ...rest] = item.rows
    const cut = cutRow(source, row!, row!.start + lengths[i]!, row!.end)
    return { ...item, rows: cut ? [cut, ...rest] : rest }
  })
}

const pointNumber = /^\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s{1,3}/

function readSentence(source: Source, rows: readonly Line[], start: number, end: number): Located<Action> {
  const stop = trimEnd(source.text, start, end)
  const spans = rowSpans(
    source,
    rows.flatMap((row) => cutRow(source, row, start, stop) ?? []),
  )
  // The bracket or quotation mark that ends a sentence is no word of its row.
  spans.at(-1)!.end = stop
  const text = parseProse(spans.map((span) => source.text.slice(span.start, span.end)).join('\n'))
  const verb = parseVerb(text)
  return {
    text: atSpans(text, spans, 'inferred'),
    verb: verb === null ? null : atSpans(verb, spans, 'inferred'),
    addressee: null,
  }
}

/** The first words of a sentence. */
const HEAD = 12

/** `I (am writing to | therefore | …) urge / call on / ask / request`: a first person, then an asking verb near it. */
function isRequest(source: Source, firstWord: number, endWord: number): boolean {
  for (let word = firstWord; word < endWord; word++) {
    const text = source.text.slice(source.starts[word], source.ends[word])
    if (text !== 'I' && text !== 'We' && text !== 'we') continue
    // `…, but I urge you to …`: later on in a sentence the verb follows the person more closely.
    const reach = word < firstWord + HEAD ? 7 : 3
    for (let next = word + 1; next < Math.min(endWord, word + reach); next++) {
      if (findPhrase(askingTable, source, next, endWord)) return true
    }
  }
  return false
}
