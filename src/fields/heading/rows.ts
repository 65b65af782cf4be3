/** Small questions about rows of a heading. */
import { isBlank, type Line, type Source } from '../../source/read-source.js'
import { type DateMatch, findDate } from '../../values/date.js'

/** The date of a row that holds nothing else; null for any other row. */
export function readDateRow(source: Source, row: Line): DateMatch | null {
  if (row.endWord - row.firstWord > 4 || row.endWord - row.firstWord < 1) return null
  const date = findDate(source, row.firstWord, row.endWord)
  return date?.iso && date.endWord === row.endWord ? date : null
}

const time = /^,?\s{1,3}(?:at\s)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?$/i

/** `8 November 2012, 3:15PM`: when a site published it. */
export function readTimedDate(source: Source, row: Line): DateMatch | null {
  if (row.endWord - row.firstWord > 7 || row.endWord === row.firstWord) return null
  const date = findDate(source, row.firstWord, row.endWord)
  return date?.iso && time.test(source.text.slice(date.end, row.end)) ? date : null
}

/** The row with a word; -1 if none has it. */
export function rowOfWord(rows: readonly Line[], word: number, from = 0): number {
  for (let i = Math.max(0, from); i < rows.length; i++) {
    const row = rows[i]!
    if (word >= row.firstWord && word < row.endWord) return i
  }
  return -1
}

/** How far rows go on without a gap of words (columns make gaps): the word behind the last row. */
export function lastWordOf(rows: readonly Line[], from: number, count: number): number {
  let end = rows[from]!.endWord
  for (let i = from + 1; i < Math.min(rows.length, from + count); i++) {
    if (rows[i]!.firstWord !== end) break
    end = rows[i]!.endWord
  }
  return end
}

/** The offset of the first sign at or after `from` that is neither blank nor one of `signs`. */
export function skipSigns(text: string, from: number, to: number, signs: string): number {
  let i = from
  while (i < to && (isBlank(text.charCodeAt(i)) || signs.includes(text[i]!))) i++
  return i
}
