/**
 * Where a value ends before its row does: in flattened copies the next block follows on the same line
 * (`(Salutation: Dear President) 2) Minister of Examples …`).
 */
import type { FieldKind } from '../../data/dialects/dialect.js'
import type { Anchor } from '../../sections/anchors.js'
import { Shape, type Source, wordAt } from '../../source/read-source.js'
import { findEmails, findHiddenEmails } from '../../values/email.js'
import { splitPhones } from '../../values/phone-list.js'
import { findHandles } from '../../values/social.js'
import { findUrls } from '../../values/url.js'
import { isKind, Kind, readTokens } from './words.js'

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
    if (shape === Shape.lower || shape === Shape.digits || depth > 0) first = -1
    else if (isKind(token, heads)) return first < 0 ? at : first
    else if (first < 0) first = at
    from = source.ends[token.endWord - 1]!
  }
  return end
}

/** `Dear Minister Minister of Information …`: an office with `of` behind two words begins the next block. */
function afterSalutation(source: Source, start: number, end: number): number {
  const tokens = readTokens(source, wordAt(source, start), wordAt(source, end))
  for (let i = 2; i < tokens.length - 1; i++) {
    const token = tokens[i]!
    const before = source.text.slice(
      source.ends[tokens[i - 1]!.endWord - 1]!,
      source.starts[token.firstWord]!,
    )
    if (!isKind(token, heads) || before.trim() !== '' || isKind(tokens[i - 1], Kind.connector)) continue
    if (isKind(tokens[i + 1], Kind.connector)) return source.starts[token.firstWord]!
  }
  return end
}
