/** From drafts to people: descriptions joined, what a relation says of the gender. */
import { type At, at, atSpans, type Located } from '../../source/located.js'
import type { Gender, Person, Span } from '../../types.js'
import { parseProse } from '../../values/prose.js'
import type { Draft } from './draft.js'
import { trim } from './pieces.js'
import { genderOfNoun, vague } from './words.js'

/** Builds a person of what was read. */
export function buildPerson(text: string, draft: Draft): Located<Person> {
  const spans = readDescription(text, draft)
  const described = draft.words ? describeGroup(text, draft.words, spans) : keepCommas(text, spans)
  const gender = draft.gender ?? (draft.name && spans[0] ? genderOfRelation(text, spans[0]) : null)
  return {
    name: draft.name,
    gender: gender as Located<Person>['gender'],
    age: draft.age,
    description: described.length === 0 ? null : atSpans(joinSpans(text, described), described),
    status: draft.status as Located<Person>['status'],
    count: draft.count,
    aliases: draft.aliases,
  }
}

const none: readonly never[] = []

/** Of almost every name in a list nothing is said. */
function readDescription(text: string, { description }: Draft): readonly Span[] {
  if (description.length === 0) return none
  return description.map(({ start, end }) => trim(text, start, end)).filter(({ start, end }) => end > start)
}

/** `teacher, aged 31, wife of Ivo Sample`: the comma before what was taken out stays. */
function keepCommas(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans
  return spans.map(({ start, end }, i) => ({
    start,
    end: i < spans.length - 1 && text[end] === ',' ? end + 1 : end,
  }))
}

function joinSpans(text: string, spans: readonly Span[]): string {
  return parseProse(spans.map(({ start, end }) => text.slice(start, end)).join('\n'))
}

/** What is said of a group: `Six others …, farm workers` are farm workers; else its words go on. */
function describeGroup(text: string, own: Span, spans: readonly Span[]): readonly Span[] {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return [own]
  const words = text.slice(own.start, own.end)
  const isEmpty = /^(?:[\w-]{2,12}\s){0,3}(?:others?|people|persons)$/i.test(words)
  const goesOn = /^[\s,]{0,9}(?:and\s{1,9})?$/.test(text.slice(own.end, first.start))
  if (!isEmpty) return goesOn ? [{ start: own.start, end: first.end }] : [own]
  const part = findOccupation(text, last)
  if (!part) return [own]
  return /^(?:including|among)\b/i.test(text.slice(part.start, part.end))
    ? [{ start: own.start, end: last.end }]
    : [part]
}

/** The last comma part that neither counts nor says a sex: `one female and five males, farm workers`. */
function findOccupation(text: string, { start, end }: Span): Span | null {
  const said = text.slice(start, end)
  const parts = said
    .split(/,\s{0,9}/)
    .filter((part) => !/\b(?:fe)?males?\b|\d/i.test(part) && !vague.has(part))
  const part = parts.at(-1)
  if (!part) return null
  const from = start + said.lastIndexOf(part)
  return { start: from, end: from + part.length }
}

const passed = new Set(['of', 'for', 'with', 'friend', 'relative', 'cousin'])

/** `his wife`, `daughter of B`, `schoolgirl`: the first noun that says it. */
function genderOfRelation(text: string, { start, end }: Span): At<Gender> | null {
  const words = text.slice(start, Math.min(end, start + 60)).split(' ', 3)
  let from = start
  for (const printed of words) {
    const word = printed.replace(/[,.;)]{1,3}$/, '').toLowerCase()
    if (passed.has(word)) return null
    const gender = word.endsWith('s') ? undefined : genderOfNoun(word)
    if (gender) return at(gender, from, from + word.length, 'inferred')
    from += printed.length + 1
  }
  return null
}
