/**
 * The lines of the forms before 2009 behind the number: concern and date, then the country with the first of the
 * people. `UA 91/91 Fear of Torture in Prolonged 25 March 1991` / `Incommunicado Detention` / `TURKEY: Ana Sol`.
 */
import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { findDate } from '../../values/date.js'
import { hasConcern, startsConcern } from '../concerns.js'
import { type CountryList, findCountries, findCountryLine } from './countries.js'
import { type Draft, setIssued } from './draft.js'
import { rowOfWord, skipSigns } from './rows.js'

/** A country line stands at most so many rows below the number's. */
const ROWS_BELOW = 8
/** A row of a concern is no longer than this. */
const CONCERN_LENGTH = 110
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
  const start = skipSigns(source.text, place.list.end, row.end, ':→-–=')
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

function endsSentence(source: Source, row: Line): boolean {
  return source.text[row.end - 1] === '.' && row.endWord - row.firstWord > 5
}

/** Without a country line: the last row that still belongs to the concern. */
function concernEnd(source: Source, rows: readonly Line[], from: number, word: number): number {
  let last = from
  if (word >= rows[from]!.endWord && rows[from + 1] && isConcernRow(source, rows[from + 1]!)) last++
  while (rows[last + 1] && last < from + 3 && goesOn(source, rows[last]!, rows[last + 1]!)) last++
  return last
}

function isConcernRow(source: Source, row: Line): boolean {
  if (row.end - row.start > CONCERN_LENGTH || endsSentence(source, row)) return false
  return (
    startsConcern(source, row.firstWord, row.endWord) &&
    !/:\s|\([mf]\)/.test(source.text.slice(row.start, row.end))
  )
}

/** Whether a concern runs on: its row ends in a slash or a small word, or the next one begins with a slash. */
function goesOn(source: Source, row: Line, next: Line): boolean {
  if (next.end - next.start > CONCERN_LENGTH || endsSentence(source, next)) return false
  const end = withoutDate(source, row)
  const cut = end < row.end
  const text = source.text.slice(row.start, end).trimEnd()
  if (/[/&,-]$|\b(?:and|of|for|in|or|new)$/i.test(text) || source.text[next.start] === '/') return true
  // The table cell of the concern wrapped beside that of the date: its tail stands alone on the next row.
  return cut && isConcernRow(source, next) && next.endWord - next.firstWord <= 6
}

/** The end of a row without the date that closes it. */
function withoutDate(source: Source, row: Line): number {
  for (let word = Math.max(row.firstWord, row.endWord - 3); word < row.endWord; word++) {
    const date = findDate(source, word, row.endWord)
    if (date?.iso && date.endWord === row.endWord) return date.start
  }
  return row.end
}

/** The stretches of text from `word` to `stop`, without the document's date. */
function readStretches(
  source: Source,
  rows: readonly Line[],
  from: number,
  word: number,
  stop: number,
  draft: Draft,
): Span[] {
  const stretches: Span[] = []
  for (let i = from; i < rows.length && rows[i]!.start < stop; i++) {
    const row = rows[i]!
    const first = Math.max(word, row.firstWord)
    const end = Math.min(stop, row.end)
    let start = i === from && word > row.firstWord ? source.ends[word - 1]! : row.start
    for (let at = first; at < row.endWord && source.starts[at]! < end; at++) {
      const date = findDate(source, at, row.endWord)
      if (!date?.iso) continue
      setIssued(draft, date)
      push(stretches, start, date.start)
      start = date.end
      at = date.endWord - 1
    }
    push(stretches, start, end)
  }
  return stretches
}

function push(stretches: Span[], start: number, end: number): void {
  if (end > start) stretches.push({ start, end })
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

/** AIUSA 1998: `Extrajudicial execution: Dr Ivo Sample` instead of concern, country and names. */
function readLabelledConcerns(
  source: Source,
  rows: readonly Line[],
  from: number,
  draft: Draft,
): readonly Line[] | null {
  const people: Line[] = []
  let i = from
  for (; i < rows.length; i++) {
    const row = rows[i]!
    const colon = source.text.slice(row.start, row.end).indexOf(': ')
    const end = colon < 0 ? row.firstWord : wordsBefore(source, row, row.start + colon)
    if (colon < 0 || colon > 60 || !startsConcern(source, row.firstWord, end)) break
    draft.concerns.push([{ start: row.start, end: row.start + colon }])
    const tail = cutRow(source, row, row.start + colon + 1, row.end)
    if (tail) people.push(tail)
  }
  if (i === from) return null
  return [...people, ...rows.slice(i)]
}

function wordsBefore(source: Source, row: Line, offset: number): number {
  let word = row.firstWord
  while (word < row.endWord && source.ends[word]! <= offset) word++
  return word
}
