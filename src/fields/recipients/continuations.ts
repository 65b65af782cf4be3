/** Whether a row goes on with the value above it: a wrapped cell, an open bracket, a list that ends in a comma. */
import type { Line, Source } from '../../source/read-source.js'
import { findEmails } from '../../values/email.js'
import { findBareUrl } from '../../values/url.js'
import { startsBlock } from './openings.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens } from './words.js'

const numberFields = new Set(['phone', 'fax', 'phone-fax', 'telex', 'whatsapp'])
/** A salutation that wraps leaves at most so many words on its second row. */
const SALUTATION_WORDS = 4

/**
 * `(a voice will answer; ask for` / `"tono de fax")`; `Email: office@ministry.` / `example`; `Salutation: Dear Judge` /
 * `General`. `next` is the row below.
 */
export function continuesValue(source: Source, segment: Segment, row: Line, next: Line | null): boolean {
  const { text } = source
  const first = segment.rows[0]
  const field = segment.field!
  if (!first) return startsValue(source, field, row)
  // The top of another column stands before it in the text.
  if (row.start < segment.rows.at(-1)!.end) return false
  const value = segment.rows.map(({ start, end }) => text.slice(start, end)).join('\n')
  if (openBrackets(value) > 0) return true
  if (numberFields.has(field)) return continuesNumber(text, field, value, row)
  if (field === 'email') return continuesEmail(source, value, row)
  if (field === 'telegram') return continuesTelegram(source, segment, value, row)
  if (field === 'web') return /[/._=&?-]$/.test(value) && !/\s/.test(text.slice(row.start, row.end))
  if (field === 'salutation') return continuesSalutation(source, value, row, next)
  if (field === 'address') return false
  return text[row.start] === '@'
}

function continuesNumber(text: string, field: string, value: string, row: Line): boolean {
  const sign = text[row.start]!
  const line = text.slice(row.start, row.end)
  if (sign === '(' || sign === '[') return true
  if (/(?:[/,;]|\bor|\band)$/i.test(value)) return /^[+\d(]/.test(line) || field === 'telex'
  // Another number on a line of its own.
  return field !== 'telex' && /^(?:or |and |\+\s?|00)?\d[\d\s().+-]{6,40}$/.test(line)
}

function continuesEmail(source: Source, value: string, row: Line): boolean {
  const line = source.text.slice(row.start, row.end)
  if (/^[.@]/.test(line) || /[@.-]$/.test(value)) return !/\s/.test(line)
  if (/^\[email/.test(line)) return true
  if (/(?:[,;/]|\bor|\band)$/i.test(value)) return findEmails(source.text, row.start, row.end).length > 0
  return (
    findEmails(source.text, row.start, row.end).length > 0 &&
    row.endWord - row.firstWord < 14 &&
    !/\s/.test(line)
  )
}

/** `Telegrams: Prokuror, ul. Primernaya 1,` / `Moskva, Russia`: a telegram ends with its country. */
function continuesTelegram(source: Source, segment: Segment, value: string, row: Line): boolean {
  if (row.gap > Math.max(...segment.rows.map(({ gap }) => gap))) return false
  if (/[,-]$/.test(value)) return true
  const above = segment.rows.at(-1)!
  return (
    !endsInCountry(source, above) &&
    row.endWord - row.firstWord <= 6 &&
    endsInCountry(source, row) &&
    !startsBlock(source, row)
  )
}

function endsInCountry(source: Source, row: Line): boolean {
  return isKind(readTokens(source, row.firstWord, row.endWord).at(-1), Kind.country)
}

function startsValue(source: Source, field: string, row: Line): boolean {
  const line = source.text.slice(row.start, row.end)
  if (field === 'email') return line.includes('@') || line.startsWith('[email')
  if (field === 'web') return findBareUrl(source.text, row.start, row.end)?.start === row.start
  if (field === 'salutation')
    return /^["“'(]?(?:Dear|Your|Excellen|Estimad|Monsieur|Madame|Se[nñ]or|Sir|Excmo)/i.test(line)
  if (numberFields.has(field)) return /^[+\d(]/.test(line)
  if (field === 'telegram') return true
  return line.startsWith('@')
}

/** The rest of `Dear Judge Advocate General` at the end of a cell: no row of a block that goes on below. */
function continuesSalutation(source: Source, value: string, row: Line, next: Line | null): boolean {
  if (
    /^(?:Se[nñ]or|Sra?\.|Monsieur|Madame|Excmo|Excell?enc)/i.test(source.text.slice(row.start, row.start + 9))
  )
    return (
      row.endWord - row.firstWord <= 5 &&
      source.text[row.end - 1] !== ':' &&
      !isKind(readTokens(source, row.firstWord, row.endWord).at(-1), Kind.country) &&
      value.length < 40 &&
      !/[/]/.test(value)
    )
  if (row.gap > 0 || row.endWord - row.firstWord > SALUTATION_WORDS) return false
  if (/(?:\/|\band|\bor|\bof|\bDear|\bthe)$/i.test(value)) return true
  if (next !== null && next.gap === 0) return false
  return !startsBlock(source, row)
}

function openBrackets(text: string): number {
  let open = 0
  for (const sign of text) {
    if (sign === '(' || sign === '[') open++
    else if ((sign === ')' || sign === ']') && open > 0) open--
  }
  return open
}
