/** The pieces of an address between commas: streets, cities, codes. */

import { append } from '../../source/append.js'
import type { At } from '../../source/located.js'
import { type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { hasDigit } from './part.js'
import { isPostalLabel } from './postal-code.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

/** A stretch of a line between commas. */
export interface Piece extends Span {
  readonly tokens: readonly Token[]
  /** It names a street, a building, a box. */
  readonly isStreet: boolean
}

/** The pieces of a line between commas and dashes, without the country. */
export function splitPieces(source: Source, line: Line, country: At<string> | null): Piece[] {
  const { text } = source
  const cut = country?.spans[0]
  const isInside = cut !== undefined && cut.start >= line.start && cut.end <= line.end
  // `SSSR, g. Moskva`: what stands behind the country is the address.
  const isLeading = isInside && cut.start === line.start && text[cut.end] === ','
  const end = isInside && !isLeading ? cut.start : line.end
  const pieces: Piece[] = []
  let start = isLeading ? cut.end : line.start
  for (let i = start; i <= end; i++) {
    const isCut =
      i === end ||
      text[i] === ',' ||
      text[i] === ';' ||
      ('-–—'.includes(text[i]!) && text[i - 1] === ' ' && text[i + 1] === ' ')
    if (!isCut) continue
    const piece = trim(text, start, i)
    if (piece) append(pieces, cutAtCity(source, readPiece(source, piece)))
    start = i + 1
  }
  return pieces
}

/** `2220 R St. NW Washington DC 20008`, `Radicev trg 2 41000 Zagreb`: the city behind its street, without a comma. */
function cutAtCity(source: Source, piece: Piece): Piece[] {
  const { tokens } = piece
  let at = tokens.length - 1
  while (at > 0 && isCodeToken(source, tokens[at]!)) at--
  const isCity = isKind(tokens[at], Kind.city) && !isKind(tokens[at], Kind.street | Kind.building)
  const hasCode = isPostalToken(source, tokens, at - 1)
  // `2 Example Green London W8 4QB`
  const isNumbered = at > 2 && isHouseNumber(source, tokens)
  if (
    at < 1 ||
    !isCity ||
    isNameOfStreet(tokens, at) ||
    !(piece.isStreet || isNumbered || (hasCode && at > 1))
  )
    return [piece]
  const cut = source.starts[tokens[hasCode ? at - 1 : at]!.firstWord]!
  const spans = [trim(source.text, piece.start, cut), trim(source.text, cut, piece.end)]
  return spans.flatMap((span) => (span ? [readPiece(source, span)] : []))
}

/** A number of up to three digits, and no other behind it: `110 001` is a code. */
function isHouseNumber({ shapes, starts, ends }: Source, [first, second]: readonly Token[]): boolean {
  if (!first || !second || shapes[first.firstWord] !== Shape.digits) return false
  const length = ends[first.firstWord]! - starts[first.firstWord]!
  return length <= 3 && shapes[second.firstWord] === Shape.capital
}

/** `Rua Cuiabá`, `Calle Bogotá`: a street has the name of a city. */
export function isNameOfStreet(tokens: readonly Token[], at: number): boolean {
  return isKind(tokens[at - 1], Kind.street) && !isKind(tokens[at - 1], Kind.namedBefore)
}

/** Four digits or more, that are not the number of a box. */
function isPostalToken(source: Source, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || source.shapes[token.firstWord] !== Shape.digits) return false
  return (
    source.ends[token.firstWord]! - source.starts[token.firstWord]! >= 4 &&
    (!isKind(tokens[at - 1], Kind.box | Kind.weak) || isPostalLabel(textOf(source, tokens[at - 1]!)))
  )
}

function textOf(source: Source, { firstWord, endWord }: Token): string {
  return source.text.slice(source.starts[firstWord], source.ends[endWord - 1])
}

/** Digits, a half of a British code, or the capitals of a state. */
function isCodeToken(source: Source, token: Token): boolean {
  const shape = source.shapes[token.firstWord]
  const length = source.ends[token.firstWord]! - source.starts[token.firstWord]!
  // `W8 4QB`
  const isMixed = shape === Shape.mixed && length <= 4 && hasDigit(source, token)
  return (
    isMixed || shape === Shape.digits || (shape === Shape.upper && length <= 3 && !isKind(token, Kind.city))
  )
}

export function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /[\s,;(/–-]/.test(text[start]!)) start++
  while (end > start && /[\s,;)/–-]/.test(text[end - 1]!)) end--
  if (end > start && text[end - 1] === '.' && !/\b[A-Z]\.[A-Z]\.$/.test(text.slice(start, end))) end--
  return end > start ? { start, end } : null
}

/** `Fort Example 781 006`: two or three words and a code; the number of a house is shorter. */
const codedPlace = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2} (?:\d{5,10}|\d{3} \d{3})$/u

function readPiece(source: Source, { start, end }: Span): Piece {
  const tokens = readTokens(source, wordAt(source, start), wordAt(source, end))
  const hasNumber = /\d/.test(source.text.slice(start, end))
  const printed = source.text.slice(start, end)
  const isWeakOnly = isKind(tokens[0], Kind.weak) && codedPlace.test(printed)
  const isStreet = tokens.some(
    (token, i) =>
      isKind(token, Kind.street | Kind.building | Kind.careOf) ||
      (isKind(token, Kind.box | Kind.weak) &&
        hasNumber &&
        !(isWeakOnly && i === 0) &&
        !/^C\.? ?P\.?\s*\d{4,5}/.test(printed)),
  )
  return { start, end, tokens, isStreet }
}
