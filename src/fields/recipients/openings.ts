/** What a row can be at first sight: the first of a block, a note, a line of an address. */
import { isBlank, type Line, Shape, type Source } from '../../source/read-source.js'
import { findHonorificEnd } from './honorific-forms.js'
import { isKind, Kind, readTokens } from './words.js'

const heads = Kind.position | Kind.localPosition | Kind.organization | Kind.localOrganization

/** Whether a row begins with an office or a form of address: no other row of a block does so surely. */
export function startsBlock(source: Source, row: Line): boolean {
  const tokens = readTokens(source, row.firstWord, row.endWord)
  return tokens.some((token) => isKind(token, heads)) || findHonorificEnd(source, tokens, 0, row.end) > 0
}

/** `In the subject line: "…"`, `Subject: FAO …`, `Mark "for the attention of …"` */
const notes = /^(?:in the subject\b|subject(?: line)?:|mark(?:ed)?[:\s]["“'‘]|quoting\s)/i
const NOTE_START = 24

/** What to write on the envelope, or above a mail. */
export function isInstruction(source: Source, row: Line): boolean {
  return notes.test(source.text.slice(row.start, row.start + NOTE_START))
}

/** A note: in brackets, beginning with a small letter or a star. */
export function isNote(source: Source, row: Line): boolean {
  const first = source.text[row.start]!
  if ('([*'.includes(first)) return true
  if (isInstruction(source, row)) return true
  return source.shapes[row.firstWord] === Shape.lower && row.endWord - row.firstWord > 3
}

const labels = /^(?:name address 1|please insert local)/i
const instructions =
  /^\(?(?:please note|note:|if you|copies of|appeals|please (?:send|write|also|address|use|check|copy)|send )/i

/** Sentences round the blocks: `(Please note that fax lines may be switched off)`, the placeholder row. */
export function isOutside(source: Source, row: Line): boolean {
  const text = source.text.slice(row.start, row.start + 24)
  return labels.test(text) || instructions.test(text)
}

/** From this many words on a row of small words is prose. */
const PROSE_WORDS = 8

/** From this many words on a row that ends in a full stop is a sentence, whatever it begins with. */
const LONG_SENTENCE = 14

/** Whether a row is running text: a paragraph of a letter, a note to the reader. */
export function isProse(source: Source, row: Line): boolean {
  const words = row.endWord - row.firstWord
  if (words < PROSE_WORDS) return false
  const tokens = readTokens(source, row.firstWord, row.endWord)
  // Transliterated offices are small words, too; but no office ends in a full stop after so many words.
  const isSentence = words >= LONG_SENTENCE && source.text[row.end - 1] === '.'
  if (!isSentence && isKind(tokens[0], heads)) return false
  if (!isSentence && !tokens.some((token) => isKind(token, Kind.sentence))) return false
  let small = 0
  for (let word = row.firstWord; word < row.endWord; word++) if (source.shapes[word] === Shape.lower) small++
  return small * 20 >= words * 11
}

/** `1) Board of Pardons`, `2. Minister of Examples:`; `1, rue X` is none. Null where no number leads the row. */
export function readListNumber(source: Source, row: Line): { number: number; end: number } | null {
  const match = /^\(?(\d{1,2})[).]\s{0,4}/.exec(source.text.slice(row.start, row.start + 9))
  if (!match || row.start + match[0].length >= row.end) return null
  const end = row.start + match[0].length
  const next = source.text[end]!
  if (next === next.toLowerCase() && next !== next.toUpperCase()) return null
  return isBlank(source.text.charCodeAt(end)) || /\d/.test(next) ? null : { number: Number(match[1]), end }
}
