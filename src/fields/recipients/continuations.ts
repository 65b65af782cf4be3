/** Whether a row goes on with the value above it: a wrapped cell, an open bracket, a list that ends in a comma. */
import { isWord, type Line, type Source } from '../../source/read-source.js'
import { findEmails } from '../../values/email.js'
import { parsePhone } from '../../values/phone.js'
import { findBareUrl } from '../../values/url.js'
import { startsBlock } from './openings.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens } from './words.js'

/** A dash or stroke that ends a printed line belongs to a value that goes on: `office@home-` / `affairs.example`. */
export function withCutSign(source: Source, segment: Segment): Segment {
  const last = segment.rows.at(-1)
  const sign = last && /^ ?[-/](?=[ \t]{0,9}(?:[\r\n]|$))/.exec(source.text.slice(last.end, last.end + 12))
  if (!sign) return segment
  return { ...segment, rows: [...segment.rows.slice(0, -1), { ...last, end: last.end + sign[0].length }] }
}

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
  if (isRestOfNumber(value, row, line)) return true
  if (/(?:[/,;]|\bor|\band)$/i.test(value)) return /^[+\d(]/.test(line) || field === 'telex'
  // Another number on a line of its own.
  return field !== 'telex' && /^(?:or |and |\+\s?|00)?\d[\d\s().+-]{6,40}$/.test(line)
}

/** `+593 2 555` / `0119`: the digits without which the number is too short. */
function isRestOfNumber(value: string, row: Line, line: string): boolean {
  if (row.gap > 0 || !/^[\d -]{2,9}$/.test(line) || !/^(?:\+|00)[\d\s()-]{4,20}$/.test(value)) return false
  return parsePhone([value], null).valid !== true && parsePhone([value, line], null).valid === true
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
    return /^["“'(]?(?:Dear|Your|Excellen|Estimad|Monsieur|Madame|Se(?:ñ|n\u0303?)or|Sir|Excmo)/i.test(line)
  if (numberFields.has(field)) return /^[+\d(]/.test(line)
  if (field === 'telegram') return true
  return line.startsWith('@')
}

/** `Dear Inspector` / `General` */
const halfOffice =
  /\b(?:advocate|attorney|auditor|brigadier|commissioner|comptroller|director|governor|inspector|lieutenant|major|procurator|prosecutor|secretary|solicitor)$/i

/** The rest of `Dear Judge Advocate General` at the end of a cell: no row of a block that goes on below. */
function continuesSalutation(source: Source, value: string, row: Line, next: Line | null): boolean {
  if (
    /^(?:Se(?:ñ|n\u0303?)or|Sra?\.|Monsieur|Madame|Excmo|Excell?enc)/i.test(
      source.text.slice(row.start, row.start + 9),
    )
  )
    return (
      row.endWord - row.firstWord <= 5 &&
      source.text[row.end - 1] !== ':' &&
      !isKind(readTokens(source, row.firstWord, row.endWord).at(-1), Kind.country) &&
      value.length < 40 &&
      !/[/]/.test(value)
    )
  const words = row.endWord - row.firstWord
  if (row.gap > 0 || words > SALUTATION_WORDS) return false
  if (/(?:[-/]|\band|\bor|\bof|\bDear|\bYour|\bthe|\b(?:Sr|Sra|Dr|Mr|Mrs|Ms)\.)$/i.test(value)) return true
  if (source.text[row.start] === '/') return true
  if (words === 1 && halfOffice.test(value) && isWord(source, row.firstWord, 'general')) return true
  if (next !== null && next.gap === 0) return false
  // `Dear Judge` / `Advocate General` above a blank line: hardly a block of one row.
  return !startsBlock(source, row) || (words < SALUTATION_WORDS && value.split(' ').length < 3)
}

function openBrackets(text: string): number {
  let open = 0
  for (const sign of text) {
    if (sign === '(' || sign === '[') open++
    else if ((sign === ')' || sign === ']') && open > 0) open--
  }
  return open
}
