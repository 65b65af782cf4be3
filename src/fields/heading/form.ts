/**
 * The lines of the forms before 2009 behind the number: concern and date, then the country with the first of the
 * people. `UA 91/91 Fear of Torture in Prolonged 25 March 1991` / `Incommunicado Detention` / `TURKEY: Ana Sol`.
 */
import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { hasConcern } from '../concerns.js'
import { type CountryList, findCountries, findCountryLine } from './countries.js'
import type { Draft } from './draft.js'
import {
  CONCERN_LENGTH,
  concernEnd,
  endsSentence,
  readLabelledConcerns,
  readStretches,
} from './form-concerns.js'
import { rowOfWord, skipSigns } from './rows.js'

/** A country line stands at most so many rows below the number's. */
const ROWS_BELOW = 8

/** In a row that holds the whole document a country is looked for among so many words. */
const FLAT_WORDS = 60

interface CountryPlace {
  readonly row: number
  readonly list: CountryList
}

/** Reads concern, date and country behind word `word`; gives the rows of people and body. */
export function readForm(
  source: Source,
  rows: readonly Line[],
  caseRow: number,
  word: number,
  draft: Draft,
): readonly Line[] {
  const from = Math.max(caseRow, rowOfWord(rows, Math.max(0, word - 1), caseRow))
  const place = findInside(source, rows[from]!, from, word) ?? findBelow(source, rows, from)
  const last = place ? place.row : concernEnd(source, rows, from, word)
  const stretches = readStretches(
    source,
    rows,
    from,
    word,
    place ? place.list.start : (rows[last]?.end ?? 0),
    draft,
  )
  if (!place) {
    const named = readNamed(source, stretches, draft)
    const labelled = readLabelledConcerns(source, rows, last + 1, draft)
    return [...named, ...(labelled ?? rows.slice(last + 1))]
  }
  addConcern(draft, stretches)
  if (draft.countries.length === 0) draft.countries = place.list.countries
  const row = rows[place.row]!
  const start = skipSigns(source.text, place.list.end, row.end, '):→-–=')
  const tail = cutRow(source, row, start, row.end)
  return [...(tail && tail.endWord > tail.firstWord ? [tail] : []), ...rows.slice(place.row + 1)]
}

function addConcern(draft: Draft, stretches: Span[]): void {
  if (stretches.length > 0) draft.concerns.push(stretches)
}

/** A flattened copy: `… Legal & Health Concern PARAGUAY: Peasant leaders …` in one row. */
function findInside(source: Source, row: Line, index: number, word: number): CountryPlace | null {
  const end = Math.min(row.endWord, word + FLAT_WORDS)
  for (let at = word; at < end; at++) {
    if (source.shapes[at] !== Shape.upper || source.ends[at]! - source.starts[at]! < 3) continue
    const list = findCountries(source, at, end)
    if (!list) continue
    const upper = source.text.slice(list.start, list.end)
    const after = source.text.slice(list.end, list.end + 4).trimStart()
    const long = row.endWord - list.endWord > 0
    if (upper === upper.toUpperCase() && long && (after.startsWith(':') || at > word))
      return { row: index, list }
  }
  return null
}

/** The country line on one of the next rows, with nothing but concern and date in between. */
function findBelow(source: Source, rows: readonly Line[], from: number): CountryPlace | null {
  for (let i = from + 1; i <= Math.min(rows.length - 1, from + ROWS_BELOW); i++) {
    const row = rows[i]!
    if (row.endWord === row.firstWord) continue
    const list = findCountryLine(source, row)
    if (list) return { row: i, list }
    if (row.end - row.start > CONCERN_LENGTH || endsSentence(source, row)) return null
  }
  return null
}

/** `UA 12/98 Fear for safety: Human rights workers`: the people stand behind the concern, and no country follows. */
function readNamed(source: Source, stretches: Span[], draft: Draft): Line[] {
  const [first] = stretches
  const colon = first ? source.text.slice(first.start, first.end).indexOf(': ') : -1
  if (!first || colon < 0 || stretches.length > 1) {
    addConcern(draft, stretches)
    return []
  }
  const [concern] = [{ start: first.start, end: first.start + colon }]
  const tail = toRow(source, first.start + colon + 1, first.end)
  if (!tail || !namesConcernIn(source, concern)) {
    addConcern(draft, stretches)
    return []
  }
  addConcern(draft, [concern])
  return [tail]
}

function namesConcernIn(source: Source, { start, end }: Span): boolean {
  return hasConcern(source, wordAt(source, start), wordAt(source, end))
}

function toRow(source: Source, start: number, end: number): Line | null {
  const row = { start, end, indent: 0, gap: 0, feed: false, firstWord: 0, endWord: 0 }
  return cutRow(source, row, start + 1, end)
}
