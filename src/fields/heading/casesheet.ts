/** The one line of a casesheet behind its index: `Kazakhstan Date: 17 September 2010`. */
import { type Problem, report } from '../../diagnostics.js'
import { cutRow } from '../../sections/split-sections.js'
import { isWord, type Line, Shape, type Source } from '../../source/read-source.js'
import { type DateMatch, findDate, searchDate } from '../../values/date.js'
import { findCountries } from './countries.js'
import { type Draft, setIssued } from './draft.js'
import { rowOfWord } from './rows.js'

/** Country and date of a casesheet; the rows that follow. */
export function readSheet(
  source: Source,
  rows: readonly Line[],
  from: number,
  draft: Draft,
  problems: Problem[],
): readonly Line[] {
  let at = rowOfWord(rows, from - 1)
  let word = from
  const list = word < rows[at]!.endWord ? findCountries(source, word, endBelow(rows, at)) : null
  if (list) {
    if (draft.countries.length === 0) draft.countries = list.countries
    word = list.endWord
    at = rowOfWord(rows, word - 1, at)
  }
  const found = findSheetDate(source, word, rows, at)
  if (found) setIssued(draft, found)
  if (!list && draft.countries.length === 0)
    reportCountry(source, word, rows[at]!, found?.firstWord, problems)
  at = found ? rowOfWord(rows, found.endWord - 1, at) : readDateBelow(source, rows, at, draft)
  const rest = rows.slice(at + 1)
  const tail = found ? cutRow(source, rows[at]!, found.end, rows[at]!.end) : null
  return tail && tail.endWord - tail.firstWord > 4 ? [tail, ...rest] : rest
}

/** A mail may break the line within a value, `Saudi` / `Arabia Date: 3 May` / `2013`: where the row below ends. */
function endBelow(rows: readonly Line[], at: number): number {
  const row = rows[at]!
  const below = rows[at + 1]
  return below?.firstWord === row.endWord ? below.endWord : row.endWord
}

/** The date that begins in the row; its year may stand at the start of the row below. */
function findSheetDate(source: Source, word: number, rows: readonly Line[], at: number): DateMatch | null {
  const { endWord } = rows[at]!
  const cut = searchDate(source, word, endBelow(rows, at))
  if (cut?.iso && cut.firstWord < endWord) return cut
  return searchDate(source, word, endWord)
}

/** `Date: 4 October 2012 AI` on one of the next rows. */
function readDateBelow(source: Source, rows: readonly Line[], at: number, draft: Draft): number {
  for (let i = at + 1; i <= Math.min(at + 2, rows.length - 1); i++) {
    const row = rows[i]!
    if (row.endWord - row.firstWord > 6 || row.endWord === row.firstWord) continue
    const word = isWord(source, row.firstWord, 'date') ? row.firstWord + 1 : row.firstWord
    const date = findDate(source, word, row.endWord)
    if (!date?.iso) continue
    setIssued(draft, date)
    return i
  }
  return at
}

function reportCountry(
  source: Source,
  word: number,
  row: Line,
  dateWord: number | undefined,
  problems: Problem[],
) {
  let end = dateWord ?? row.endWord
  while (end > word && isWord(source, end - 1, 'date')) end--
  if (end <= word || source.shapes[word] === Shape.lower || source.shapes[word] === Shape.digits) return
  const span = { start: source.starts[word]!, end: source.ends[end - 1]! }
  report(problems, 'country-unknown', { span, detail: source.text.slice(span.start, span.end) })
}
