/**
 * Where a value ends before its row does: in flattened copies the next block follows on the same line
 * (`(Salutation: Dear President) 2) Minister of Examples …`).
 */
import type { FieldKind } from '../../data/dialects/dialect.js'
import type { Anchor } from '../../sections/anchors.js'
import { Shape, type Source, wordAt, wordText } from '../../source/read-source.js'
import { findEmails, findHiddenEmails } from '../../values/email.js'
import { splitPhones } from '../../values/phone-list.js'
import { findHandles } from '../../values/social.js'
import { findUrls } from '../../values/url.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

/** A salutation that is longer holds more than itself. */
const LONGEST_SALUTATION = 45
const listNumber = /\s\(?\d{1,2}[).]\s{1,3}(?=["“(]?\p{Lu})/u
const heads = Kind.position | Kind.localPosition | Kind.organization | Kind.localOrganization
const numberFields: ReadonlySet<FieldKind> = new Set(['phone', 'fax', 'phone-fax', 'whatsapp'])

const socialFields: ReadonlySet<FieldKind> = new Set(['x', 'facebook', 'instagram', 'youtube'])

/** The offset at which the value behind a label ends. */
export function findOverflow(source: Source, field: FieldKind, anchor: Anchor, end: number): number {
  const { text } = source
  let stop = end
  if (field === 'salutation' && text[anchor.start] === '(') {
    const close = text.indexOf(')', anchor.end)
    if (close >= 0 && close < stop) return close + 1
  }
  const numbered = listNumber.exec(text.slice(anchor.end, stop))
  if (numbered) stop = anchor.end + numbered.index
  if (numberFields.has(field)) return afterNumbers(source, anchor.end, stop)
  if (field === 'email') return afterEmails(source, anchor.end, stop)
  if (field === 'telegram') return afterCountry(source, anchor.end, stop)
  if (field === 'telex') return afterTelex(source, anchor.end, stop)
  if (field === 'web' || socialFields.has(field)) return afterAddresses(source, anchor.end, stop)
  if (field === 'salutation' && stop - anchor.end > LONGEST_SALUTATION)
    return afterSalutation(source, anchor.end, stop)
  return stop
}

/** Behind the last number, where an office begins: `Fax: +998 71 139 1980 Chairman of the Supreme Court …`. */
function afterNumbers(source: Source, start: number, end: number): number {
  const pieces = splitPhones(source.text, start, end)
  const first = pieces[0]
  return first ? nextHead(source, first.numberEnd, end) : end
}

function afterEmails(source: Source, start: number, end: number): number {
  const last = [...findEmails(source.text, start, end), ...findHiddenEmails(source.text, start, end)]
    .sort((a, b) => a.end - b.end)
    .at(-1)
  return last ? nextHead(source, last.end, end) : end
}

/** Behind the last account or page: `Twitter: @GovSample Board of Pardons …`. */
function afterAddresses(source: Source, start: number, end: number): number {
  const handles = findHandles(source.text, start, end).filter(({ start: at }) => source.text[at] === '@')
  const last = [...handles, ...findUrls(source.text, start, end)].sort((a, b) => a.end - b.end).at(-1)
  return last ? nextHead(source, last.end, end) : end
}

/** Fewest words of the block that follows on the line. */
const BLOCK_WORDS = 4

/** `Telegrams: President Sample, Lima, Peru Minister of the Interior …`: the telegram ends with its country. */
function afterCountry(source: Source, start: number, end: number): number {
  const tokens = readTokens(source, wordAt(source, start), wordAt(source, end))
  const at = tokens.findIndex(
    (token, i) => i > 1 && isKind(token, Kind.country) && !isKind(tokens[i - 1], Kind.connector),
  )
  const rest = tokens.slice(at + 1)
  if (at < 0 || rest.length < BLOCK_WORDS || !rest.some((token) => isKind(token, heads | Kind.honorific)))
    return end
  return source.starts[rest[0]!.firstWord]!
}

/** `Telexes: 11062 YU SIV Dr Ivo Sample …`: number, answer-back and code of the country are capitals. */
function afterTelex(source: Source, start: number, end: number): number {
  const tokens = readTokens(source, wordAt(source, start), wordAt(source, end))
  const at = tokens.findIndex((token, i) => i > 0 && source.shapes[token.firstWord] === Shape.capital)
  const rest = tokens.slice(at)
  if (at < 0 || rest.length < BLOCK_WORDS || !rest.some((token) => isKind(token, heads | Kind.honorific)))
    return end
  const offset = source.starts[rest[0]!.firstWord]!
  return /[([]/.test(source.text.slice(start, offset)) ? end : offset
}

/** Where the words of an office begin, outside brackets; the end where there is none. */
function nextHead(source: Source, start: number, end: number): number {
  let depth = 0
  let from = start
  // The first of the capital words that lead to it: `National Police Commissioner`.
  let first = -1
  for (const token of readTokens(source, wordAt(source, start), wordAt(source, end))) {
    const at = source.starts[token.firstWord]!
    for (; from < at; from++) {
      if ('(['.includes(source.text[from]!)) depth++
      else if (')]'.includes(source.text[from]!)) depth--
      if (',;.:'.includes(source.text[from]!)) first = -1
    }
    const shape = source.shapes[token.firstWord]
    // `Exampleton Pardon and Parole Board`: a small word that joins two of them.
    if (shape === Shape.lower && first >= 0 && isKind(token, Kind.connector)) {
      from = source.ends[token.endWord - 1]!
      continue
    }
    if (shape === Shape.lower || shape === Shape.digits || depth > 0) first = -1
    else if (isKind(token, heads)) return first < 0 ? at : first
    else if (first < 0) first = at
    from = source.ends[token.endWord - 1]!
  }
  return end
}

const positions = Kind.position | Kind.localPosition

/**
 * `Dear Minister Ivo Sample Minister of Examples …`: a salutation ends with its office or name; of two, parted by a
 * slash, the second does. What follows must hold an office.
 */
function afterSalutation(source: Source, start: number, end: number): number {
  const tokens = readTokens(source, wordAt(source, start), wordAt(source, end))
  const signs = (i: number) =>
    i >= tokens.length
      ? '/'
      : source.text.slice(source.ends[tokens[i - 1]!.endWord - 1]!, source.starts[tokens[i]!.firstWord]!)
  let i = 0
  for (;;) {
    i = endGreeting(source, tokens, i + 1)
    // `Dear President Sample/Señor Presidente`
    if (i < tokens.length && !signs(i).includes('/') && signs(i + 1).includes('/')) i++
    if (i >= tokens.length) return end
    if (!signs(i).includes('/')) break
  }
  const rest = tokens.slice(i)
  if (rest.length < BLOCK_WORDS - 1 || !rest.some((token) => isKind(token, heads))) return end
  return source.starts[rest[0]!.firstWord]!
}

/** `Your Excellency`, `Vossa Excelência` */
const fixedForm = /^(?:exc|majest|highness|hono|eminenc)/i

/** Behind the office of a greeting, or behind its first name: `Dear General Sample`. */
function endGreeting(source: Source, tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    if (fixedForm.test(wordText(source, token.endWord - 1))) return i + 1
    if (isKind(token, positions)) {
      const next = tokens[i + 1]
      const goesOn = isKind(next, Kind.connector) && source.shapes[next!.firstWord] === Shape.lower
      return goesOn ? endOfWords(tokens, i + 2) : i + 1
    }
    const isForm = isKind(token, Kind.honorific | Kind.connector | Kind.adjective | Kind.topic)
    if (!isForm && i > from) return i + 1
  }
  return tokens.length
}

function endOfWords(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && isKind(tokens[i], Kind.topic | Kind.adjective | Kind.connector)) i++
  return Math.max(i, from + 1)
}
