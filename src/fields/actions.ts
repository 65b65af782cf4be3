/** What to ask for, and in which languages, by which channels and how soon: the section of the requested actions. */
import { askingWords, channelWords, urgencyWords } from '../data/words/actions.js'
import type { Anchor } from '../sections/anchors.js'
import { type Document, sectionsOf } from '../sections/document.js'
import { cutRow } from '../sections/split-sections.js'
import { type At, at, atSpans, type Located } from '../source/located.js'
import { compileList, compilePhrases, findPhrase, searchPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'
import type { Action, Appeal } from '../types.js'
import { findLanguages } from '../values/language.js'
import { parseProse } from '../values/prose.js'
import { parseVerb } from '../values/verb.js'
import { type Item, readItems } from './items.js'
import { findOpening } from './letter.js'
import { rowSpans } from './paragraphs.js'

export interface Requests {
  readonly requestedActions: readonly Located<Action>[]
  readonly writeIn: Located<Appeal['writeIn']>
  readonly channels: Located<Appeal['channels']>
  readonly urgency: Located<Appeal['urgency']>
}

type Channel = Appeal['channels'][number]

const channelTable = compilePhrases<Channel>(channelWords)
const urgencyTable = compileList(urgencyWords)
const askingTable = compileList(askingWords)

/** Reads the sections that ask to write; the letter's requests where there are no bullets. */
export function readActions(document: Document): Requests {
  const { source } = document
  const actions: Located<Action>[] = []
  const leads: { firstWord: number; endWord: number }[] = []
  for (const section of sectionsOf(document, 'actions', 'steps')) {
    const { lead, items } =
      section.kind === 'steps' ? { lead: section.rows, items: [] } : readItems(source, section.rows)
    for (const item of items) actions.push(readAction(source, item))
    const first = section.anchor?.firstWord ?? lead[0]?.firstWord
    const last = lead.at(-1)?.endWord ?? section.anchor?.endWord
    if (first !== undefined && last !== undefined) leads.push({ firstWord: first, endWord: last })
  }
  return {
    requestedActions: actions.length > 0 ? actions : readLetterRequests(document),
    writeIn: readWriteIn(document, leads),
    channels: readChannels(source, leads),
    urgency: readUrgency(document, leads),
  }
}

function readAction(source: Source, item: Item): Located<Action> {
  const spans = rowSpans(source, item.rows)
  const last = spans.at(-1)!
  last.end = trimEnd(source.text, last.start, last.end)
  const text = parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
  const verb = parseVerb(text)
  const confidence = verb !== null && text.toLowerCase().startsWith(verb) ? 'stated' : 'inferred'
  return {
    text: atSpans(text, spans),
    verb: verb === null ? null : atSpans(verb, [spans[0]!], confidence),
    addressee: item.heading ? readAddressee(source, item.heading) : null,
  }
}

/** Where a request ends without `;`, `.` or a last `and`. */
function trimEnd(text: string, start: number, end: number): number {
  let last = end
  if (text.slice(last - 5, last) === '; and') last -= 5
  while (last > start && /[;.,\s]/.test(text[last - 1]!)) last--
  return last
}

/** `To the rebel forces:` → `the rebel forces`. */
function readAddressee(source: Source, row: Line): At<string> {
  const end = row.end - 1
  const skips = source.text.slice(row.start, row.start + 3).toLowerCase() === 'to '
  const start = skips ? source.starts[row.firstWord + 1]! : row.start
  return at(parseProse(source.text.slice(start, end)), start, end)
}

/** Bullets of the letter, else its sentences in which the writer asks: `I urge you to …`. */
function readLetterRequests(document: Document): Located<Action>[] {
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
  return dropNumbers(source, readItems(source, rows.slice(lead)).items)
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

interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
}

/** Sentences of running text: a full stop, then a capital. */
function findSentences(source: Source, rows: readonly Line[]): Sentence[] {
  const first = rows[0]
  const last = rows.at(-1)
  if (!first || !last) return []
  const sentences: Sentence[] = []
  let from = first.firstWord
  for (let word = first.firstWord; word < last.endWord; word++) {
    const isLast = word === last.endWord - 1
    if (!isLast && !endsHere(source, word)) continue
    const end = isLast ? last.end : nextStop(source, word)
    sentences.push({ start: source.starts[from]!, end, firstWord: from, endWord: word + 1 })
    from = word + 1
  }
  return sentences
}

function endsHere(source: Source, word: number): boolean {
  const between = source.text.slice(source.ends[word], source.starts[word + 1])
  if (!/^["'”’»)]{0,2}[.!?]/.test(between)) return false
  const next = source.text[source.starts[word + 1]!]!
  return source.ends[word]! - source.starts[word]! > 1 && next !== next.toLowerCase()
}

function nextStop(source: Source, word: number): number {
  let end = source.ends[word]!
  while (end < source.text.length && !/\s/.test(source.text[end]!)) end++
  return end
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

interface Range {
  readonly firstWord: number
  readonly endWord: number
}

function readWriteIn(document: Document, leads: readonly Range[]): Located<Appeal['writeIn']> {
  const labels = document.anchors.filter((anchor) => anchor.field === 'languages')
  const ranges = [
    ...leads,
    ...labels.map((anchor) => ({ firstWord: anchor.firstWord, endWord: labelEnd(document, anchor) })),
  ]
  const languages: At<string>[] = []
  let ownLanguage: At<boolean> | false = false
  for (const range of ranges) {
    const found = findLanguages(document.source, range.firstWord, range.endWord)
    for (const language of found.languages) {
      if (!languages.some((known) => known.value === language.value)) languages.push(language)
    }
    ownLanguage ||= found.ownLanguage
  }
  return { languages, ownLanguage }
}

/** The value of `PREFERRED LANGUAGE …:` runs to the end of its row and, in a wrapped one, of the next. */
function labelEnd({ source, rows }: Document, anchor: Anchor): number {
  const row = rows[anchor.row]!
  const next = rows[anchor.row + 1]
  return next && next.firstWord === row.endWord && source.text[row.end - 1] === ','
    ? next.endWord
    : row.endWord
}

function readChannels(source: Source, leads: readonly Range[]): At<Channel>[] {
  const found: At<Channel>[] = []
  for (const { firstWord, endWord } of leads) {
    for (let word = firstWord; word < endWord; word++) {
      const match = findPhrase(channelTable, source, word, endWord)
      if (!match) continue
      if (!found.some((known) => known.value === match.value))
        found.push(at(match.value, match.start, match.end))
      word = match.endWord - 1
    }
  }
  return found
}

/** Sentences that ask for haste: the lead, the deadline's label, the closing formula. */
function readUrgency(document: Document, leads: readonly Range[]): Located<Appeal['urgency']> {
  const { source } = document
  const labels = document.anchors
    .filter((anchor) => anchor.field === 'deadline' || anchor.opens === 'closing' || anchor.opens === 'steps')
    .map((anchor) => ({ firstWord: anchor.firstWord, endWord: anchor.endWord }))
  for (const range of [...leads, ...labels]) {
    const match = searchPhrase(urgencyTable, source, range.firstWord, range.endWord)
    if (match) return at('immediately' as const, match.start, match.end)
  }
  return null
}
