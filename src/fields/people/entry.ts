/**
 * Entries of a list of people: `Ana SAMPLE (f), aged 22, student`, `Four other men, unnamed`, also several in one row.
 * The pieces are read from left to right; each says something of the person before it or begins another.
 */
import { type Problem, report } from '../../diagnostics.js'
import { type At, at, atSpans, bare, type Located } from '../../source/located.js'
import type { Gender, Person, PersonName, Span, Status } from '../../types.js'
import { parsePersonName, splitHonorific } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'
import { buildGroup, readGroupShape } from './group.js'
import { type Marks, readMarks } from './marks.js'
import { type Piece, splitPieces, trim } from './pieces.js'
import { genderOfHonorific, genderOfNoun, isNameLike, roles, vague } from './words.js'

interface Draft {
  person: Located<Person>
  name: At<PersonName> | null
  description: Span[]
  /** Whether the last piece was a part of the description. */
  open: boolean
  /** Whether something was said of the person: sex, age. */
  marked: boolean
}

const nobody = { name: null, gender: null, age: null, description: null, aliases: [] }

interface Reading {
  readonly text: string
  readonly status: Located<Person>['status']
  /** A list of names: single words are names too. */
  readonly list: boolean
  readonly problems: Problem[]
  readonly drafts: Draft[]
}

/** Reads the people of one stretch of the text. `list`: names parted by commas, as behind `Name:`. */
export function readEntries(
  text: string,
  span: Span,
  status: At<Status> | null,
  list: boolean,
  problems: Problem[],
): Located<Person>[] {
  const reading: Reading = { text, status: status as Located<Person>['status'], list, problems, drafts: [] }
  const pieces = splitPieces(text, span.start, span.end)
  pieces.forEach((piece, i) => {
    readPiece(reading, piece, pieces[i + 1], pieces[i - 1])
  })
  return reading.drafts.map((draft) => finish(reading, draft))
}

function readPiece(reading: Reading, piece: Piece, next: Piece | undefined, last: Piece | undefined): void {
  const { text } = reading
  const current = reading.drafts.at(-1)
  if (!current) {
    if (!piece.bracket) startPerson(reading, piece, next)
    return
  }
  // The acronym of a body: `the Association (AFAM)` is one description.
  const marks = piece.bracket && current.open && isWithin(text, piece) ? null : readMarks(text, piece)
  if (marks) {
    addMarks(reading, current, marks)
    const rest = trim(text, marks.rest, piece.end)
    if (rest.end > rest.start && rest.start < piece.end)
      readRest(reading, current, { ...piece, ...rest, before: '' }, next)
    else current.open = false
    return
  }
  if (piece.bracket) addBracket(reading, current, piece, next)
  else readRest(reading, current, piece, next, last)
}

/** Words that are no mark: another person, or what the person before is. */
function readRest(
  reading: Reading,
  current: Draft,
  piece: Piece,
  next: Piece | undefined,
  last?: Piece,
): void {
  const { text } = reading
  // `Ana, or Bela, Sample (f)`: the family name stands behind the other given name.
  if (
    last &&
    current.name &&
    !current.marked &&
    /^or\s/i.test(text.slice(last.start, last.end)) &&
    isNameLike(text.slice(piece.start, piece.end))
  ) {
    joinName(current, piece, text)
    return
  }
  if (beginsPerson(reading, current, piece, next) && startPerson(reading, piece, next)) return
  // `A (her brother) Sample`: the name goes on behind its bracket.
  if (
    last?.bracket &&
    piece.before === '' &&
    current.name &&
    !current.marked &&
    isNameLike(text.slice(piece.start, piece.end))
  ) {
    extendName(reading, current, piece, last)
    return
  }
  const second = findTrailingName(text, piece, next, current)
  if (second > piece.start) {
    addDescription(current, trim(text, piece.start, second), text)
    startPerson(reading, { ...piece, start: second, before: '' }, next)
  } else addDescription(current, piece, text)
}

function isWithin(text: string, piece: Piece): boolean {
  return /^\p{Lu}{2,}[\p{L}\d-]{0,12}$/u.test(text.slice(piece.start, piece.end))
}

/** Whether a piece begins another person, rather than a description of the one before. */
function beginsPerson(reading: Reading, current: Draft, piece: Piece, next: Piece | undefined): boolean {
  const { text, list } = reading
  const printed = text.slice(piece.start, piece.end)
  const isGroup = readHead(printed) === null && readGroupShape(printed, piece.start) !== null
  if (piece.before === 'and') {
    // `students and monks` are one group.
    if (isGroup && !current.name && !piece.apart && goesOn(printed, piece.start)) return false
    if (isGroup)
      return (
        !current.open || piece.apart || /^(?:\d|(?:\w{2,9}\s){0,2}others?\b|his|her|their)/i.test(printed)
      )
    if (readHead(printed) !== null) return true
    if (!isNameLike(firstPart(printed), list || !current.open ? 1 : 2)) return false
    return (
      !current.open ||
      piece.apart ||
      isMarked(text, next) ||
      !/\b(?:of|for|with|in|at|de|del)\b/.test(lastWords(current, text))
    )
  }
  if (/^(?:his|her|their)\s/i.test(printed) && readHead(printed) !== null) return true
  if (piece.before === ';') return isGroup || isNameLike(firstPart(printed)) || isPossessive(printed)
  if (piece.before === '') return current.marked && isNameLike(firstPart(printed), 2)
  if (isGroup && !current.name) return /^(?:\d|\p{Lu})/u.test(printed)
  if (isGroup)
    return list || /^(?:\d{1,4}|(?:and |plus )|[a-z]{3,9} others?\b|at least|several)/i.test(printed)
  return isNameLike(firstPart(printed), list || isMarked(text, next) ? 1 : 2)
}

/** Words of a group that only continue it: no number, no `others`, nobody's family. */
function goesOn(printed: string, offset: number): boolean {
  return (
    /^\p{Ll}/u.test(printed) &&
    !/^(?:(?:\w{2,9} )?others?|his|her|their)\b/.test(printed) &&
    readGroupShape(printed, offset)?.count === null
  )
}

/** `Ana Sample aged 22`, `Ana Sample alias B`. */
export const inner = /\s{1,9}(?:aged?\s{1,9}\d|alias\s|a\.?k\.?a\.?\s|(?:also )?known as\s|@\s?\p{Lu})/iu

/** What stands before an age or a line end: `Ana Sample aged 22`. */
function firstPart(printed: string): string {
  const cut = printed.search(inner)
  return cut > 0 ? printed.slice(0, cut) : printed
}

function isMarked(text: string, next: Piece | undefined): boolean {
  return next?.bracket === true && /^(?:m|f|male|female|\d{1,3})\b/i.test(text.slice(next.start, next.end))
}

function lastWords(current: Draft, text: string): string {
  const last = current.description.at(-1)
  return last ? text.slice(Math.max(last.start, last.end - 60), last.end) : ''
}

/** `Ana Sample's friend`: somebody without a name. */
export function isPossessive(printed: string): boolean {
  return /\p{L}['’]s?\s{1,9}\p{Ll}[\p{Ll}-]{2,20}(?:\s{1,9}\p{Ll}{2,12}){0,3}$/u.test(printed)
}

/** Begins a person or a group with a piece; false where the piece names none. */
function startPerson(reading: Reading, piece: Piece, next: Piece | undefined): boolean {
  const { text } = reading
  const lead = /^(?:and|plus|or)\b[\s,:]{0,9}/i.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0
  const start = piece.start + lead
  const printed = text.slice(start, piece.end)
  // `his wife Ana Sample` has a name.
  const shape = readHead(printed) === null ? readGroupShape(printed, start) : null
  if (shape) {
    const words = /\s{0,9}\b(?:including|among them|named below|listed below)\s{0,9}$/i.exec(printed)
    const stop = words ? start + words.index : piece.end
    push(reading, buildGroup(text, start, stop, shape, reading.status), null)
    return true
  }
  if (/^(?:names? )?(?:unknown|not known|withheld|unnamed|unidentified)$/i.test(printed)) {
    push(reading, { ...nobody, status: reading.status, count: 1 }, null)
    return true
  }
  if (isPossessive(printed)) {
    push(
      reading,
      buildGroup(text, start, piece.end, { count: null, gender: null, single: true }, reading.status),
      null,
    )
    return true
  }
  const cut = printed.search(inner)
  const end = cut > 0 ? start + cut : piece.end
  const role = readHead(text.slice(start, end))
  const from = start + (role?.length ?? 0)
  if (!isNameLike(text.slice(from, end)) && !/^\p{Lu}\p{Ll}+$/u.test(text.slice(from, end))) return false
  const relation = takeRelation(reading, from)
  const draft = startNamed(reading, { start: from, end })
  if (!draft) return false
  if (relation) addDescription(draft, relation, text)
  if (role) addDescription(draft, trim(text, start, from), text)
  draft.open = false
  if (cut > 0) readPiece(reading, { ...piece, start: end + 1, before: ',' }, next, undefined)
  return true
}

/** `his wife, Ana Sample`: the one without a name is the one named. */
function takeRelation({ text, drafts }: Reading, start: number): Span | null {
  const last = drafts.at(-1)
  const words = last && last.name === null ? (last.person.description as At<string> | null) : null
  if (!words || last!.marked || !/^(?:his|her|their)\s\p{L}{2,20}$/iu.test(words.value)) return null
  if (bare(last!.person.count ?? 0) !== 1) return null
  const span = words.spans[0]!
  if (!/^[\s,]{1,9}$/.test(text.slice(span.end, start))) return null
  drafts.pop()
  return span
}

/** `journalist Ana Sample`, `Trade union leader Ana Sample`: the words before the name. */
export function readHead(printed: string): string | null {
  let first = ''
  for (;;) {
    const word = /^\p{Lu}[\p{L}-]{2,20}\s{1,9}/u.exec(printed.slice(first.length))?.[0]
    if (!word || !roles.has(word.trimEnd().toLowerCase())) break
    if (first === '' && splitHonorific(printed).honorific !== null) break
    first += word
  }
  if (first !== '') return isNameLike(printed.slice(first.length), 2) ? first : null
  const match = /^(?:\p{L}[\p{Ll}’'-]{1,20}\s{1,9}){0,4}\p{Ll}[\p{Ll}-]{2,20}\s{1,9}(?=\p{Lu})/u.exec(printed)
  if (
    !match ||
    /\b(?:of|in|by|for|at|and|against|de|del|al|el|bin|van|von|la|da|dos|ould|abu)\s/i.test(match[0])
  )
    return null
  return isNameLike(printed.slice(match[0].length), 2) ? match[0] : null
}

/** `Bwalya "Mayo" Sample`, `Nestor 'Nes' Sample`. */
const nickname = /\s{1,9}(?:["“”«]([^"“”«».…]{1,40})["”“»]|['‘]([^'‘’]{1,40})['’](?=\s))/

function startNamed(reading: Reading, whole: Span): Draft | null {
  const { text } = reading
  // `Bülent "..."`
  const lost = /\s{0,9}["“'‘]\.\s?\.\s?\.?["”'’]$/.exec(text.slice(whole.start, whole.end))
  const span = lost ? { start: whole.start, end: whole.start + lost.index } : whole
  const printed = text.slice(span.start, span.end)
  const nick = nickname.exec(printed)
  const spans =
    nick && nick.index > 0
      ? [
          trim(text, span.start, span.start + nick.index),
          trim(text, span.start + nick.index + nick[0].length, span.end),
        ].filter(({ start, end }) => end > start)
      : [trim(text, span.start, span.end)]
  const name = parsePersonName(spans.map(({ start, end }) => text.slice(start, end)).join('\n'))
  if (!name) return null
  const located = atSpans(name, spans)
  const from = span.start + (nick ? nick.index + nick[0].indexOf(nickOf(nick)) : 0)
  const aliases = nick && nick.index > 0 ? [at(nickOf(nick), from, from + nickOf(nick).length)] : []
  if (lost || /\.\s?\.\s?\.|…/.test(printed)) report(reading.problems, 'name-incomplete', { about: located })
  const person: Located<Person> = {
    name: located,
    gender: readHonorific(name, spans[0]!) as Located<Person>['gender'],
    age: null,
    description: null,
    status: reading.status,
    count: null,
    aliases,
  }
  return push(reading, person, located)
}

function nickOf(match: RegExpExecArray): string {
  return (match[1] ?? match[2])!
}

function readHonorific(name: PersonName, span: Span): At<Gender> | null {
  if (name.honorific === null) return null
  const gender = genderOfHonorific(name.honorific)
  return gender ? at(gender, span.start, span.start + name.honorific.length, 'inferred') : null
}

function push(reading: Reading, person: Located<Person>, name: At<PersonName> | null): Draft {
  const draft: Draft = { person, name, description: [], open: false, marked: false }
  reading.drafts.push(draft)
  return draft
}

function extendName(reading: Reading, current: Draft, piece: Piece, bracket: Piece): void {
  const { text } = reading
  const nick = /^["“'‘](.{1,40})["”'’]$/.exec(text.slice(bracket.start, bracket.end))
  if (nick) {
    joinName(current, piece, text)
    const from = bracket.start + 1
    const alias = at(nick[1]!, from, from + nick[1]!.length)
    current.person = { ...current.person, aliases: [...current.person.aliases, alias] }
    return
  }
  const start = current.name!.spans[0]!.start
  const name = parsePersonName(text.slice(start, piece.end))
  if (!name) return
  current.name = at(name, start, piece.end)
  current.person = { ...current.person, name: current.name }
}

function joinName(current: Draft, piece: Piece, text: string): void {
  const spans = [...current.name!.spans, { start: piece.start, end: piece.end }]
  const name = parsePersonName(spans.map(({ start, end }) => text.slice(start, end)).join('\n'))
  if (!name) return
  current.name = atSpans(name, spans)
  current.person = { ...current.person, name: current.name }
}

function addMarks({ problems, drafts }: Reading, current: Draft, marks: Marks): void {
  if (marks.shared && marks.gender)
    for (const draft of drafts)
      draft.person = {
        ...draft.person,
        gender: draft.person.gender ?? (marks.gender as Located<Person>['gender']),
      }
  const { person } = current
  // `(they/them)` of a group is no gender.
  const gender = marks.gender?.value === 'other' && person.name === null ? undefined : marks.gender
  const isInferred = (value: unknown) => (value as At<unknown> | null)?.confidence === 'inferred'
  current.person = {
    ...person,
    gender: (gender && (person.gender === null || isInferred(person.gender))
      ? gender
      : person.gender) as Located<Person>['gender'],
    // `Two children, aged 9 and 11`: none is the age of one.
    age: person.age ?? ((bare(person.count ?? 1) as number) > 1 ? null : marks.age) ?? null,
    status: (marks.status ?? person.status) as Located<Person>['status'],
    aliases: [...person.aliases, ...(marks.aliases ?? [])],
  }
  current.marked ||= marks.gender !== undefined || marks.age !== undefined
  if (marks.incomplete && current.name) report(problems, 'name-incomplete', { about: current.name })
}

/** A bracket that is no mark: `(her brother)` says who it is, an acronym belongs to the words before it. */
function addBracket(reading: Reading, current: Draft, piece: Piece, next: Piece | undefined): void {
  const { text } = reading
  const printed = text.slice(piece.start, piece.end)
  const last = current.description.at(-1)
  if (current.open && last)
    last.end < piece.end && Object.assign(last, { end: Math.min(piece.end + 1, text.length) })
  else if (current.name && current.description.length === 0 && /^\p{Ll}/u.test(printed) && !next?.bracket)
    addDescription(current, piece, text)
  else if (current.name === null && current.description.length === 0 && /^\p{Lu}{2,}/u.test(printed)) {
    const { description } = current.person as { description: At<string> | null }
    const start = description?.spans[0]?.start
    if (start === undefined) return
    const end = Math.min(piece.end + 1, text.length)
    current.person = { ...current.person, description: at(parseProse(text.slice(start, end)), start, end) }
  }
}

function addDescription(current: Draft, piece: Span, text: string): void {
  if (/^(?:including|among them|namely|as follows)$/i.test(text.slice(piece.start, piece.end))) return
  const last = current.description.at(-1)
  // Only commas and blanks between: one stretch.
  if (last && /^[\s,)\]\u00a0]{0,9}(?:and\s{1,9}|&\s{1,9})?$/.test(text.slice(last.end, piece.start)))
    Object.assign(last, { end: piece.end })
  else current.description.push({ start: piece.start, end: piece.end })
  current.open = true
}

/** `student B Sample` before `(m)`, where the sex of the one before is known: the name of another. */
function findTrailingName(text: string, piece: Piece, next: Piece | undefined, current: Draft): number {
  if (!isMarked(text, next) || !current.marked) return -1
  const printed = text.slice(piece.start, piece.end)
  const match = /(?:^|\s)((?:\p{Lu}[\p{L}'’.-]{0,30}\s{1,3}){0,5}\p{Lu}[\p{L}'’.-]{0,30})$/u.exec(printed)
  return match ? piece.end - match[1]!.length : -1
}

function finish({ text }: Reading, { person, name, description }: Draft): Located<Person> {
  const spans = description
    .map(({ start, end }) => trim(text, start, end))
    .filter(({ start, end }) => end > start)
  if (spans.length === 0) return person
  const value = parseProse(spans.map(({ start, end }) => text.slice(start, end)).join('\n'))
  const located = atSpans(value, spans)
  if (name)
    return {
      ...person,
      description: located,
      gender: person.gender ?? (genderOfRelation(text, spans[0]!) as Located<Person>['gender']),
    }
  return finishGroup(text, person, spans)
}

/** What is said of a group: `Six others …, farm workers` are farm workers; else its words go on. */
function finishGroup(text: string, person: Located<Person>, spans: readonly Span[]): Located<Person> {
  const own = person.description as At<string> | null
  const start = own?.spans[0]
  if (!own || !start) return person
  const last = spans.at(-1)!
  const isEmpty = /^(?:[\w-]{2,12}\s){0,3}(?:others?|people|persons)$/i.test(own.value)
  if (isEmpty) {
    const said = text.slice(last.start, last.end)
    const parts = said
      .split(/,\s{0,9}/)
      .filter((part) => !/\b(?:fe)?males?\b|\d/i.test(part) && !vague.has(part))
    const part = parts.at(-1)
    if (!part) return person
    if (/^(?:including|among)\b/i.test(part))
      return withDescription(text, person, { start: start.start, end: last.end })
    const from = last.start + said.lastIndexOf(part)
    return { ...person, description: at(parseProse(part), from, from + part.length) }
  }
  const first = spans[0]!
  if (!/^[\s,]{0,9}(?:and\s)?$/.test(text.slice(start.end, first.start))) return person
  return withDescription(text, person, { start: start.start, end: first.end })
}

function withDescription(text: string, person: Located<Person>, { start, end }: Span): Located<Person> {
  return { ...person, description: at(parseProse(text.slice(start, end)), start, end) }
}

/** `his wife`, `daughter of B`, `schoolgirl`: the first noun that says it. */
function genderOfRelation(text: string, { start, end }: Span): At<Gender> | null {
  const words = /[\p{L}-]{3,20}/gu
  const printed = text.slice(start, end).slice(0, 60)
  for (let n = 0, match = words.exec(printed); match && n < 3; n++, match = words.exec(printed)) {
    const word = match[0].toLowerCase()
    if (/^(?:of|for|with|friend|relative|cousin)$/.test(word)) return null
    const gender = genderOfNoun(word)
    if (gender && !word.endsWith('s'))
      return at(gender, start + match.index, start + match.index + word.length, 'inferred')
  }
  return null
}
