/** What to ask for, and in which languages, by which channels and how soon: the section of the requested actions. */
import { channelWords, urgencyWords } from '../data/words/actions.js'
import type { Anchor } from '../sections/anchors.js'
import { isBullet } from '../sections/bullet.js'
import { type Document, sectionsOf } from '../sections/document.js'
import { type At, at, type Located } from '../source/located.js'
import { compileList, compilePhrases, findPhrase, searchPhrase } from '../source/phrases.js'
import type { Line, Source } from '../source/read-source.js'
import type { Action, Appeal } from '../types.js'
import { findLanguages } from '../values/language.js'
import { readAction } from './action.js'
import { type Items, readItems } from './items.js'
import { readLetterRequests } from './letter-requests.js'

export interface Requests {
  readonly requestedActions: readonly Located<Action>[]
  readonly writeIn: Located<Appeal['writeIn']>
  readonly channels: Located<Appeal['channels']>
  readonly urgency: Located<Appeal['urgency']>
}

type Channel = Appeal['channels'][number]

const channelTable = compilePhrases<Channel>(channelWords)
const urgencyTable = compileList(urgencyWords)

/** Reads the sections that ask to write; the letter's requests where there are no bullets. */
export function readActions(document: Document): Requests {
  const { source } = document
  const actions: Located<Action>[] = []
  const leads: { firstWord: number; endWord: number }[] = []
  for (const section of sectionsOf(document, 'actions', 'steps')) {
    const { lead, items } =
      section.kind === 'steps' ? readSteps(source, section.rows) : readItems(source, section.rows)
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

/** `Write a polite letter to the government, asking that they:` and bullets: of a page's steps, what to ask for. */
function readSteps(source: Source, rows: readonly Line[]): Pick<Items, 'lead' | 'items'> {
  const at = rows.findIndex(
    (row, i) => i + 1 < rows.length && isBullet(source, rows[i + 1]!) && asks(source, row),
  )
  if (at < 0) return { lead: rows, items: [] }
  return { lead: rows.slice(0, at + 1), items: readItems(source, rows.slice(at + 1)).items }
}

function asks({ text }: Source, { start, end }: Line): boolean {
  return text[end - 1] === ':' && asking.test(text.slice(Math.max(start, end - 120), end))
}

const asking = /\b(?:ask|urge|call|demand|request|insist)(?:ing)?\b[^.!?]{0,100}:$/i

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
  // `PLEASE SEND APPEALS lMMEDIATELY`: the label was read with tolerance, and so is the word in it.
  const damaged = document.anchors.find(
    ({ repaired, opens, entry }) =>
      repaired &&
      (opens === 'closing' || opens === 'actions') &&
      urgencyWords.some((words) => entry.label.toLowerCase().includes(words)),
  )
  return damaged ? at('immediately' as const, damaged.start, damaged.end, 'repaired') : null
}
