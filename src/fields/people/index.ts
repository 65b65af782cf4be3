/** The people at risk. */
import { type Document, rowsOf } from '../../sections/document.js'
import { foldText } from '../../source/fold.js'
import { bare, type Located } from '../../source/located.js'
import { type Line, Shape } from '../../source/read-source.js'
import type { Person, PersonName, Span } from '../../types.js'
import type { Heading } from '../heading/index.js'
import { readPeopleList } from '../heading/people-list.js'
import { readAgedNames } from './aged-names.js'
import { readCountedList } from './counted-list.js'
import { enrichPeople } from './enrich.js'
import { readFirstSentences } from './first-sentence.js'
import { readHeaderList } from './header-list.js'
import { readLabelled } from './labelled.js'
import { readRequestNames } from './request-names.js'
import { findBody, isMarked } from './row-kinds.js'
import { splitRunOn } from './run-on.js'
import { readLists } from './text-list.js'
import { readTitleNames } from './title-names.js'

export interface People {
  readonly people: readonly Located<Person>[]
  /** Rows of the opening below the list: the body of the early layouts. */
  readonly rest: readonly Line[]
}

const early = new Set<string | null>(['amnesty-1985', 'amnesty-1990', 'amnesty-1998', 'aiusa-1998'])

/**
 * Reads the people: the list below the country line, the labels at the end, a list in the text, else the names of the
 * first sentences. What the text says of age and gender beside a name is added.
 */
export function readPeople(document: Document, heading: Heading): People {
  const { source, problems } = document
  const isDigest = bare(heading.kind) === 'digest'
  if (isDigest || (document.layout.layout === null && heading.kind === 'unknown')) {
    return { people: [], rest: heading.rest }
  }
  const below = splitRunOn(source, heading.rest)
  const body = findBody(source, below)
  const rows = below.slice(0, body)
  const listed = early.has(document.layout.layout) || rows.some((row) => isMarked(source, row)) ? rows : []
  const header = readHeaderList(source, listed, problems, below[body])
  // A topic instead of people is no body either: `Executions threatened by the government`.
  const isTopic = listed.length > 0 && listed.length <= 2 && body < below.length
  const rest = header.length > 0 || isTopic ? below.slice(body) : heading.rest
  const labelled = readLabelled(document)
  const people =
    labelled.length > 0
      ? [...header, ...completeGroups(document, labelled)]
      : header.length > 0
        ? header
        : readFromText(document, heading, rest)
  return { people: enrichPeople(document, dropDoubles(people)), rest }
}

/** More people than this are given in a list. */
const MOST = 12

function readFromText(document: Document, heading: Heading, rest: readonly Line[]): Located<Person>[] {
  const lists = readLists(document)
  if (lists.length > 0) return lists
  const rows = firstRows(document, heading, rest)
  const found = readFirstSentences(document, rows)
  if (found.some(({ name }) => name !== null)) return found
  const counted = readCountedList(document.source, rows, found)
  if (counted.length > 0) return counted
  const titled = [...readTitles(document, heading.skipped), ...readTitleNames(document, heading.title)]
  const aged = titled.length === 0 ? readAgedNames(document.source, rows) : []
  if (aged.length > 0) return [...found, ...aged].slice(0, MOST)
  if (titled.length === 0 && found.length === 0) return readRequestNames(document).slice(0, MOST)
  return [...titled, ...found.filter(({ count }) => titled.length === 0 || count !== 1)].slice(0, MOST)
}

/** `Kenya: Further information: Eviction called off: Ana Sample (f)`: names in a title, marked as such. */
function readTitles(document: Document, skipped: readonly Span[]): Located<Person>[] {
  const { text } = document.source
  for (const { start, end } of skipped) {
    const line = text.slice(start, end)
    const colon = line.lastIndexOf(': ')
    if (colon < 0 || !/\((?:m|f)\)/.test(line.slice(colon))) continue
    return readPeopleList(text, { start: start + colon + 2, end })
  }
  return []
}

/** Summary, narrative or, where there is neither, the rows below the heading; without titles and counters. */
function firstRows(document: Document, heading: Heading, rest: readonly Line[]): readonly Line[] {
  const taken = [...heading.skipped, ...(heading.title?.spans ?? [])]
  for (const rows of [rowsOf(document, 'summary'), rowsOf(document, 'narrative'), rest]) {
    const first = rows.findIndex(
      (row, i) =>
        isRunning(document, rows, i) &&
        !taken.some(({ start, end }) => row.start >= start && row.start < end),
    )
    if (first >= 0) return rows.slice(first)
  }
  return []
}

const LEAST_SMALL = 8

/** Running text: at least half of the words of a row begin with a small letter, or the next row does. */
function isRunning({ source }: Document, rows: readonly Line[], index: number): boolean {
  const row = rows[index]!
  const next = rows[index + 1]
  let small = 0
  let figures = 0
  for (let word = row.firstWord; word < row.endWord; word++) {
    if (source.shapes[word] === Shape.lower) small++
    if (source.shapes[word] === Shape.digits) figures++
  }
  if (row.end - row.start < 40 || small < 3) return false
  const shape = next?.firstWord === row.endWord ? source.shapes[next.firstWord] : undefined
  // `… opens in Ejemplo on` / `18 September. They are accused …`
  const runsOn =
    shape === Shape.lower || (shape === Shape.digits && source.shapes[row.endWord - 1] === Shape.lower)
  // `… were charged on 8` / `February`
  const isCut =
    next !== undefined &&
    source.shapes[row.endWord - 1] === Shape.digits &&
    source.shapes[row.endWord - 2] === Shape.lower
  // A list of names in a sentence: no title has so many small words and a full stop.
  const isSentence = small >= LEAST_SMALL && source.text[row.end - 1] === '.'
  return runsOn || isCut || isSentence || small * 2 >= row.endWord - row.firstWord - figures
}

/** `Ana (she/her) and eight others`, and a list of just eight names in the background: the list stands for the group. */
function completeGroups(document: Document, people: Located<Person>[]): Located<Person>[] {
  const group = people.find((person) => person.name === null && person.count !== null)
  if (!group) return people
  const known = new Set(people.map(key))
  const others = readLists(document).filter((person) => !known.has(key(person)))
  if (others.length !== bare(group.count!)) return people
  return people.flatMap((person) => (person === group ? others : [person]))
}

function key(person: Located<Person>): string | null {
  return person.name === null ? null : foldText((bare(person.name) as PersonName).full)
}

/** A person who is named twice counts once; what each place says is kept. */
function dropDoubles(people: readonly Located<Person>[]): Located<Person>[] {
  const byName = new Map<string, number>()
  const kept: Located<Person>[] = []
  for (const person of people) {
    const name = key(person)
    const at = name === null ? undefined : byName.get(name)
    if (at === undefined) {
      if (name !== null) byName.set(name, kept.length)
      kept.push(person)
      continue
    }
    const known = kept[at]!
    kept[at] = {
      ...known,
      gender: known.gender ?? person.gender,
      age: known.age ?? person.age,
      description: known.description ?? person.description,
    }
  }
  return kept
}
