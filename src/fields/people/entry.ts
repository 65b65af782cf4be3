/**
 * Entries of a list of people: `Ana SAMPLE (f), aged 22, student`, `Four other men, unnamed`, also several in one row.
 * The pieces are read from left to right; each says something of the person before it or begins another.
 */
import type { Problem } from '../../diagnostics.js'
import { type At, at, type Located } from '../../source/located.js'
import type { Source } from '../../source/read-source.js'
import type { Person, Span, Status } from '../../types.js'
import {
  addBracket,
  addDescription,
  addMarks,
  type Draft,
  extendName,
  joinName,
  pushDraft,
  type Reading,
} from './draft.js'
import { readGroupShape, type Shape } from './group.js'
import { readMarks } from './marks.js'
import { findNameEnd, isPossessive, readHead, startNamed, startUnnamed } from './name-start.js'
import { buildPerson } from './person.js'
import { type Piece, splitPieces, trim } from './pieces.js'
import { findPlainName } from './plain-names.js'
import { shareFamilyNames, sharePlurals, shareRelations } from './shared-family.js'
import { isNameLike, roles } from './words.js'

/** Reads the people of one stretch of the text, which may be cut. `list`: names parted by commas, as behind `Name:`. */
export function readEntries(
  source: Source,
  span: Span,
  status: At<Status> | null,
  list: boolean,
  problems: Problem[],
  pieces: readonly Piece[] = splitPieces(source.text, span.start, span.end),
): Located<Person>[] {
  const { text } = source
  const reading: Reading = { source, text, status, list, problems, drafts: [] }
  for (let i = 0; i < pieces.length; i++) readPiece(reading, pieces[i]!, pieces[i + 1], pieces[i - 1])
  shareFamilyNames(text, reading.drafts)
  sharePlurals(text, reading.drafts)
  shareRelations(text, reading.drafts)
  return reading.drafts.map((draft) => buildPerson(text, draft))
}

function readPiece(reading: Reading, piece: Piece, next: Piece | undefined, last: Piece | undefined): void {
  const { text } = reading
  const draft = reading.drafts.at(-1)
  if (readPlainName(reading, draft, piece, next, last)) return
  if (!draft) {
    if (!piece.bracket) startPerson(reading, piece, next)
    return
  }
  // `Ana Sample, "Chica" (f)`
  const nick =
    piece.before === ',' && draft.name && !reading.list
      ? quotedName.exec(text.slice(piece.start, piece.end))?.[1]
      : undefined
  if (nick !== undefined && draft.aliases.length === 0 && draft.description.length === 0) {
    draft.aliases.push(at(nick, piece.start + 1, piece.start + 1 + nick.length))
    return
  }
  // The acronym of a body: `the Association (AFAM)` is one description.
  const marks = piece.bracket && draft.open && isAcronym(text, piece) ? null : readMarks(text, piece)
  if (!marks) {
    if (piece.bracket) addBracket(text, draft, piece, next)
    else readRest(reading, draft, piece, next, last)
    return
  }
  // `Two boys aged 12 and 14`
  if (marks.other && draft.words && /^\s{1,9}and\s{1,9}$/.test(text.slice(draft.words.end, piece.start))) {
    draft.words = { start: draft.words.start, end: piece.end }
    return
  }
  if (marks.other) shareAges(reading, draft, marks.other)
  addMarks(reading, draft, marks)
  const rest = trim(text, marks.rest, piece.end)
  if (rest.end > rest.start) readRest(reading, draft, { ...piece, ...rest, before: '' }, next, undefined)
  else draft.open = false
}

const quotedName = /^["“”«](\p{Lu}[^"“”«»]{1,40})["“”»]$/u

/** `, Ana Sample,`: a name between commas begins a person; false where more is to be asked of the piece. */
function readPlainName(
  reading: Reading,
  draft: Draft | undefined,
  { start, end, bracket, before }: Piece,
  next: Piece | undefined,
  last: Piece | undefined,
): boolean {
  if (bracket || (draft && (draft.words !== null || (before !== ',' && before !== ';')))) return false
  // `Ana, or Bela, Sample (f)`
  if (last && reading.text.startsWith('or ', last.start)) return false
  const full = findPlainName(reading.source, start, end)
  if (full === null || (draft && next === undefined && endsInRole(reading, draft))) return false
  pushDraft(reading, at({ full, given: null, family: null, honorific: null }, start, end), null)
  return true
}

/** `Ana Sample and Ivo Model, aged 33 and 35`: the ages stand in the order of the names. */
function shareAges({ drafts }: Reading, draft: Draft, age: At<number>): void {
  const before = drafts.at(-2)
  if (!before?.name || before.age || before.marked || !draft.name || !draft.age) return
  before.age = draft.age
  draft.age = age
}

/** Words that are no mark: another person, or what the person before is. */
function readRest(
  reading: Reading,
  draft: Draft,
  piece: Piece,
  next: Piece | undefined,
  last: Piece | undefined,
): void {
  const { text } = reading
  if (last && draft.name && !draft.marked && continuesName(text, piece, last)) {
    if (last.bracket) extendName(text, draft, piece, last)
    else joinName(text, draft, piece)
    return
  }
  const opening = readOpening(text, piece.start, piece.end)
  if (beginsPerson(reading, draft, piece, next, opening) && startPerson(reading, piece, next, opening)) return
  const second = findTrailingName(text, piece, next, draft)
  if (second > piece.start) {
    addDescription(text, draft, trim(text, piece.start, second))
    startPerson(reading, { ...piece, start: second, before: '' }, next)
  } else addDescription(text, draft, piece)
}

/** `Ana, or Bela, Sample (f)`, `Anastasios (Tasos) Sample`. */
function continuesName(text: string, piece: Piece, last: Piece): boolean {
  const isOr = !last.bracket && text.startsWith('or ', last.start)
  const isBehind = last.bracket && piece.before === ''
  return (isOr || isBehind) && isNameLike(text.slice(piece.start, piece.end))
}

function isAcronym(text: string, { start, end }: Piece): boolean {
  return end - start < 15 && /^\p{Lu}{2,}[\p{L}\d-]{0,12}$/u.test(text.slice(start, end))
}

const leadLetters = 'aApPoO'

/** What a piece begins with: words before a name, or else a group. */
interface Opening {
  readonly printed: string
  readonly head: string | null
  readonly shape: Shape | null
}

function readOpening(text: string, start: number, end: number): Opening {
  const printed = text.slice(start, end)
  const head = readHead(printed)
  // `his wife Ana Sample` has a name.
  return { printed, head, shape: head === null ? readGroupShape(printed, start) : null }
}

/** Begins a person or a group with a piece, whose opening may have been read; false where the piece names none. */
function startPerson(
  reading: Reading,
  piece: Piece,
  next: Piece | undefined,
  known: Opening | null = null,
): boolean {
  const { text } = reading
  const lead = leadLetters.includes(text[piece.start]!)
    ? (/^(?:and|plus|or)\b[\s,:]{0,9}/i.exec(text.slice(piece.start, piece.start + 16))?.[0].length ?? 0)
    : 0
  const start = piece.start + lead
  const opening = lead === 0 && known !== null ? known : readOpening(text, start, piece.end)
  const { printed } = opening
  if (startUnnamed(reading, start, piece.end, opening.shape)) return true
  const cut = findNameEnd(printed)
  if (cut <= 0) return startNamed(reading, start, piece.end, opening.head) !== null
  if (!startNamed(reading, start, start + cut, readHead(printed.slice(0, cut)))) return false
  readPiece(reading, { ...piece, ...trim(text, start + cut, piece.end), before: ',' }, next, undefined)
  return true
}

/** Whether a piece begins another person, rather than a description of the one before. */
function beginsPerson(
  reading: Reading,
  draft: Draft,
  piece: Piece,
  next: Piece | undefined,
  { printed, head, shape }: Opening,
): boolean {
  const { text, list } = reading
  const hasHead = head !== null
  const isGroup = shape !== null
  if (piece.before === 'and') {
    if (isGroup) return beginsGroup(draft, piece, printed)
    return hasHead || beginsName(reading, draft, piece, printed, next)
  }
  if (hasHead && /^(?:his|her|their)\s/i.test(printed)) return true
  if (piece.before === ';') return isGroup || isNameLike(nameOf(printed)) || isPossessive(printed)
  if (piece.before === '') return draft.marked && isNameLike(nameOf(printed), 2)
  if (isGroup && !draft.name) return /^(?:\d|\p{Lu})/u.test(printed)
  if (isGroup)
    return list || /^(?:\d{1,4}|(?:and |plus )|[a-z]{3,9} others?\b|at least|up to|several)/i.test(printed)
  // `Ana Sample (f) - Lady Health Visitor`
  if (piece.before === '-' && draft.name && draft.marked && !isMarked(text, next)) return false
  if (next === undefined && endsInRole(reading, draft)) return false
  return isNameLike(nameOf(printed), list || isMarked(text, next) ? 1 : 2)
}

/** `Ana Sample - editor, Dainik Sample`: at the end of a row, whose head the person is. */
function endsInRole({ text, drafts }: Reading, draft: Draft): boolean {
  const said = draft.description.at(-1)
  return (
    drafts.length === 1 &&
    draft.open &&
    said !== undefined &&
    headOfBody.test(text.slice(said.start, said.end))
  )
}

const headOfBody =
  /(?:^|[\s-])(?:editor|publisher|correspondent|director|president|chairman|chairperson|secretary|treasurer|founder|owner)$/i

/** `students and monks` are one group; `and two others`, `and his family` are another. */
function beginsGroup(draft: Draft, piece: Piece, printed: string): boolean {
  const isOther = /^(?:(?:\w{2,9}\s){0,2}others?|his|her|their)\b/i.test(printed)
  const isPlain = !draft.name && !piece.apart && !isOther && /^\p{Ll}/u.test(printed)
  if (isPlain && readGroupShape(printed, 0)?.count === null) return false
  return !draft.open || piece.apart || isOther || /^(?:\d|an?\s\d{1,2}-year-old\b)/.test(printed)
}

/** `Ana Sample and Ivo Sample`; not `editor of Truth and Justice`. */
function beginsName(
  { text, list }: Reading,
  draft: Draft,
  piece: Piece,
  printed: string,
  next: Piece | undefined,
): boolean {
  if (!isNameLike(nameOf(printed), list || !draft.open ? 1 : 2)) return false
  // `Members of the Association for Justice and Reconciliation`
  if (draft.words && !piece.apart && !list) return isMarked(text, next)
  if (!draft.open || piece.apart || isMarked(text, next)) return true
  const last = draft.description.at(-1)
  const words = last ? text.slice(Math.max(last.start, last.end - 60), last.end) : ''
  return !/\b(?:of|for|with|in|at|de|del)\b/.test(words)
}

function nameOf(printed: string): string {
  const end = findNameEnd(printed)
  return end > 0 ? printed.slice(0, end) : printed
}

function isMarked(text: string, next: Piece | undefined): boolean {
  return (
    next?.bracket === true &&
    /^(?:m|f|male|female|\d{1,3})\b/i.test(text.slice(next.start, Math.min(next.end, next.start + 8)))
  )
}

/** So many words at most. */
const LONGEST_NAME = 6

/** `student B Sample` before `(m)`, where the sex of the one before is known: the name of another. */
function findTrailingName(text: string, piece: Piece, next: Piece | undefined, draft: Draft): number {
  const isNext = draft.marked && isMarked(text, next)
  if (!isNext && !(piece.before === ',' && isSmallAfterComma(text, next))) return -1
  const words = [...text.slice(piece.start, piece.end).matchAll(/\S+/g)].slice(-LONGEST_NAME)
  let first = words.length
  while (first > 0 && /^\p{Lu}[\p{L}'’.-]*$/u.test(words[first - 1]![0])) first--
  if (first === words.length || (!isNext && !isRunOn(words, first))) return -1
  return piece.start + words[first]!.index
}

/** `…, doctor Ana Sample, lawyer Ivo Muster, nurse`: a mirror has joined the rows, and the trade ends each. */
function isRunOn(words: readonly RegExpExecArray[], first: number): boolean {
  const trade = words[first - 1]?.[0]
  if (trade === undefined || !roles.has(trade)) return false
  const name = words.slice(first).map(([word]) => word)
  return isNameLike(name.join(' '), 2)
}

function isSmallAfterComma(text: string, next: Piece | undefined): boolean {
  return next?.before === ',' && /^(?!aged?\b)\p{Ll}/u.test(text.slice(next.start, next.start + 6))
}
