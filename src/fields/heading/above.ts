/** What stands above the number of a document: index, date, a banner, the sentence of a limited action. */
import { limitWords } from '../../data/words/heading.js'
import { compileList, searchPhrase } from '../../source/phrases.js'
import { type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import { findDate } from '../../values/date.js'
import { findIndex } from '../../values/index-code.js'
import { type Draft, setIssued } from './draft.js'
import { searchKind } from './kind.js'
import type { HeaderPlace } from './locate.js'
import { readDateRow, skipSigns } from './rows.js'
import { findLeadingCountry } from './title-line.js'

const limits = compileList(limitWords)

/** Date, limited action and access word stand at most so many rows above the number. */
const ROWS_ABOVE = 8

/** A banner such as `URGENT ACTION - CORRECTED VERSION` has at most so many words. */
const BANNER_WORDS = 5

/** AIUSA: the title stands above `UA: USA 57.22`, `UA: 15/18`. Gives its row. */
export function readTitleAbove(source: Source, rows: readonly Line[], at: number, draft: Draft): number {
  const row = rows[at - 1]
  if (!row || draft.title !== null || row.endWord - row.firstWord < 2 || readDateRow(source, row)) return at
  const country = findLeadingCountry(source, row.start, row.end)
  if (country && draft.countries.length === 0) draft.countries = country.countries
  const start = country ? skipSigns(source.text, country.end, row.end, ':–—-') : row.start
  draft.title = { start, end: row.end }
  return at - 1
}

/** What stands above the number: index, date and the sentence of a limited action. Gives the first row of it all. */
export function readAbove(source: Source, rows: readonly Line[], place: HeaderPlace, draft: Draft): number {
  const top = place.access >= 0 ? place.access : Math.max(0, place.row - ROWS_ABOVE)
  let first = place.access >= 0 ? place.access : place.row
  if (place.access >= 0) readAccess(source, rows, place, draft)
  for (let i = place.row - 1; i >= top; i--) {
    const date = readDateRow(source, rows[i]!)
    if (date && draft.issued === null) {
      // A page's own date stands apart: `Amnesty International` / `October 26, 2007` / `Appeal/Urgent Action`.
      setIssued(draft, date, place.access < 0 && place.row - i > 2)
      first = Math.min(first, i)
    }
    readLimit(source, rows, i, draft)
    readBanner(source, rows[i]!, draft)
  }
  if (draft.issued === null && place.access >= 0) readPageDate(source, rows, place.access, draft)
  return first
}

/** `EXTERNAL (for general distribution) AI Index: AMR 51/71/92`, both labels before both values, date behind. */
function readAccess(source: Source, rows: readonly Line[], place: HeaderPlace, draft: Draft): void {
  for (let word = rows[place.access]!.firstWord; word < place.word; word++) {
    const index = findIndex(source, word, place.word)
    if (index) {
      draft.index ??= index
      word = index.endWord - 1
      continue
    }
    const date = findDate(source, word, place.word)
    if (!date?.iso) continue
    setIssued(draft, date)
    word = date.endWord - 1
  }
}

/** `STOP ACTION`, `CORRECTED VERSION` on a line of their own above the number. */
function readBanner(source: Source, row: Line, draft: Draft): void {
  if (row.endWord - row.firstWord > BANNER_WORDS) return
  const vote = searchKind(source, row.firstWord, row.endWord)
  if (vote && vote.endWord === row.endWord) draft.votes.push(vote)
}

function readPageDate(source: Source, rows: readonly Line[], access: number, draft: Draft): void {
  for (let i = access - 1; i >= Math.max(0, access - ROWS_ABOVE); i--) {
    const date = readDateRow(source, rows[i]!)
    if (date) setIssued(draft, date, true)
  }
}

/** `This is a limited action. Please send up to 5 appeals per section.` */
function readLimit(source: Source, rows: readonly Line[], at: number, draft: Draft): void {
  const row = rows[at]!
  const match = draft.limit === null ? searchPhrase(limits, source, row.firstWord, row.endWord) : null
  if (!match) return
  const next = rows[at + 1]
  const end = next?.firstWord === row.endWord ? next.endWord : row.endWord
  for (let word = match.endWord; word < end; word++) {
    if (source.shapes[word] !== Shape.digits || source.ends[word]! - source.starts[word]! > 3) continue
    if (skipSigns(source.text, source.ends[word]!, source.ends[word]! + 1, '') > source.ends[word]!) {
      const span = { start: source.starts[word]!, end: source.ends[word]! }
      const value = Number(wordText(source, word))
      if (value > 0) draft.limit = { value, span }
      return
    }
  }
}
