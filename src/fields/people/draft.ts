/** One person, or group, while its entry is read. */

import { type Problem, report } from '../../diagnostics.js'
import { append } from '../../source/append.js'
import { type At, at, atSpans } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Gender, PersonName, Span, Status } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import type { Marks } from './marks.js'
import type { Piece } from './pieces.js'
import { roles } from './words.js'

export interface Draft {
  name: At<PersonName> | null
  gender: At<Gender> | null
  age: At<number> | null
  status: At<Status> | null
  count: At<number> | number | null
  aliases: At<string>[]
  /** The words of a group. */
  words: Span | null
  /** What is said of the person: occupation, relation. */
  readonly description: Span[]
  /** Whether the last piece was a part of the description. */
  open: boolean
  /** Whether something was said of the person: sex, age. */
  marked: boolean
}

/** What stays the same while an entry is read. */
export interface Reading {
  readonly source: Source
  readonly text: string
  readonly status: At<Status> | null
  /** A list of names: single words are names too. */
  readonly list: boolean
  readonly problems: Problem[]
  readonly drafts: Draft[]
}

/** Begins another person. */
export function pushDraft(reading: Reading, name: At<PersonName> | null, gender: At<Gender> | null): Draft {
  const draft: Draft = {
    name,
    gender,
    age: null,
    status: reading.status,
    count: null,
    aliases: [],
    words: null,
    description: [],
    open: false,
    marked: false,
  }
  reading.drafts.push(draft)
  return draft
}

/** Adds what marks say; what was said before, in the form's own notation, stays. */
export function addMarks({ problems, drafts }: Reading, draft: Draft, marks: Marks): void {
  const { gender, age } = marks
  // `(both m)`
  if (marks.shared && gender) for (const other of drafts) other.gender ??= gender
  // `(they/them)` of a group is no gender.
  const says = gender && (gender.value !== 'other' || draft.name !== null)
  if (says && (draft.gender === null || draft.gender.confidence === 'inferred')) draft.gender = gender
  // `Two children, aged 9 and 11`: none is the age of one.
  const isMany = draft.count !== null && draft.count !== 1 && (draft.count as At<number>).value > 1
  if (age && !isMany) draft.age ??= age
  if (marks.status) draft.status = marks.status
  if (marks.aliases) append(draft.aliases, marks.aliases)
  draft.marked ||= gender !== undefined || age !== undefined
  if (marks.incomplete && draft.name)
    report(problems, 'name-incomplete', {
      about: draft.name,
      span: { start: draft.name.spans[0]!.start, end: marks.rest },
    })
}

const bracketAge = /,\s{1,3}(?:aged?\s)?(\d{1,3})$/

/** A bracket that is no mark: `(her brother)` says who it is, an acronym belongs to the words before it. */
export function addBracket(text: string, draft: Draft, piece: Piece, next: Piece | undefined): void {
  const last = draft.description.at(-1)
  const end = Math.min(piece.end + 1, text.length)
  const first = text[piece.start]!
  const isSmall = first.toUpperCase() !== first
  if (draft.name && draft.description.length === 0 && isOtherName(text, draft.name.spans, piece)) {
    draft.aliases.push(at(text.slice(piece.start, piece.end), piece.start, piece.end))
    return
  }
  // `Ana Sample (Seventh Day Adventist, aged 37)`
  const age = draft.age === null ? bracketAge.exec(text.slice(piece.start, piece.end)) : null
  if (age) {
    draft.age = at(Number(age[1]), piece.end - age[1]!.length, piece.end)
    if (!draft.open) {
      addBracket(text, draft, { ...piece, end: piece.start + age.index }, next)
      return
    }
  }
  if (draft.open && last) draft.description[draft.description.length - 1] = { start: last.start, end }
  else if (draft.description.length > 0) return
  else if (draft.name && (isSmall || isRole(text, piece)) && !next?.bracket)
    addDescription(text, draft, piece)
  else if (draft.words && !isSmall) draft.words = { start: draft.words.start, end }
}

/** `SAMPLE Te-hua (Anna Sample)`: the same person's name in another form, as a word of it shows. */
function isOtherName(text: string, name: readonly Span[], { start, end }: Piece): boolean {
  const words = text.slice(start, Math.min(end, start + 60)).split(/\s+/)
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)))
    return false
  const printed = name
    .map((span) => text.slice(span.start, span.end))
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
  return words.some((word) => word.length > 2 && printed.includes(word.toLowerCase()))
}

/** `Ana Sample (Secretary)` */
function isRole(text: string, { start, end }: Piece): boolean {
  const [first, ...rest] = text
    .slice(start, Math.min(end, start + 40))
    .toLowerCase()
    .split(/\s+/)
  return roles.has(first!) || roles.has(rest.at(-1) ?? '')
}

const joint = /^[\s,)\]\u00a0]{0,9}(?:and\s{1,9}|&\s{1,9})?$/

/** Adds words to what is said of a person; where only commas and blanks lie between, they are one stretch. */
export function addDescription(text: string, draft: Draft, { start, end }: Span): void {
  if (
    /^(?:including|among them|in particular|notably|namely|as follows)$/i.test(
      text.slice(start, Math.min(end, start + 14)),
    )
  )
    return
  const last = draft.description.at(-1)
  if (last && joint.test(text.slice(last.end, start)))
    draft.description[draft.description.length - 1] = { start: last.start, end }
  else draft.description.push({ start, end })
  draft.open = true
}

/** `Ana, or Bela, Sample`, `Mario ("Boy") Sample`: the name goes on elsewhere. */
export function joinName(text: string, draft: Draft, { start, end }: Span): void {
  const spans = [...draft.name!.spans, { start, end }]
  const name = parsePersonName(spans.map((span) => text.slice(span.start, span.end)).join('\n'))
  if (name) draft.name = atSpans(name, spans)
}

/** `Anastasios (Tasos) Sample`: what stands in brackets is a part of the name, unless it is in quotes. */
export function extendName(text: string, draft: Draft, piece: Piece, bracket: Piece): void {
  const nick = /^["“'‘](.{1,40})["”'’]$/.exec(text.slice(bracket.start, bracket.end))?.[1]
  if (nick !== undefined) {
    joinName(text, draft, piece)
    draft.aliases.push(at(nick, bracket.start + 1, bracket.start + 1 + nick.length))
    return
  }
  const start = draft.name!.spans[0]!.start
  const name = parsePersonName(text.slice(start, piece.end))
  if (name) draft.name = at(name, start, piece.end)
}
