/** City, postal code and country of an address. */

import { cityRows, stateCodes, stateNames } from '../../data/words/cities.js'
import { provinceNames } from '../../data/words/provinces.js'
import { type At, at } from '../../source/located.js'
import { compileList, compilePhrases, findPhrase, findPhrases } from '../../source/phrases.js'
import { type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { countryEntry, findCountry } from '../../values/country.js'
import { parseProse } from '../../values/prose.js'
import { findPostalCode } from './postal-code.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

export interface Place {
  readonly city: At<string> | null
  readonly postalCode: At<string> | null
  readonly country: At<string> | null
}

/** A stretch of a line between commas. */
export interface Piece extends Span {
  readonly tokens: readonly Token[]
  /** It names a street, a building, a box. */
  readonly isStreet: boolean
}

const cities = compilePhrases(cityRows.map(readCityRow), (first, second) => [
  ...new Set([...first, ...second]),
])
const states = compileList([...stateCodes, ...stateNames])
const provinces = compileList(provinceNames)

/** City names with the country in which they lie; a name of several rows lies in several. */
function readCityRow(row: string): readonly [string, readonly string[]] {
  const bar = row.indexOf('|')
  return [row.slice(bar + 1), [row.slice(0, bar)]]
}

/** Reads the place from the lines of an address; `fallback` is the country of the document. */
export function readPlace(source: Source, lines: readonly Line[], fallback: string | null): Place {
  const country = readCountry(source, lines)
  const pieces = lines.flatMap((line) => splitPieces(source, line, country))
  const code = country?.value ?? null
  const postal = findPostal(source, pieces, code)
  const city =
    (postal && cityBeside(source, pieces, postal, code)) ?? findCity(source, pieces, code, fallback)
  const located = (span: Span) =>
    at(parseProse(source.text.slice(span.start, span.end)), span.start, span.end)
  return {
    city: city && located(city),
    postalCode: postal && located(postal.code),
    country: country ?? inferCountry(source, city, postal, fallback),
  }
}

/** The country at the end of the last line that has one. */
function readCountry(source: Source, lines: readonly Line[]): At<string> | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    const last = readTokens(source, line.firstWord, line.endWord).at(-1)
    if (!isKind(last, Kind.country)) continue
    const match = findCountry(source, last!.firstWord, last!.endWord)
    if (match) return at(match.value.code, match.start, match.end)
  }
  return null
}

/** The pieces of a line between commas and dashes, without the country. */
function splitPieces(source: Source, line: Line, country: At<string> | null): Piece[] {
  const { text } = source
  const cut = country?.spans[0]
  const end = cut && cut.start >= line.start && cut.end <= line.end ? cut.start : line.end
  const pieces: Piece[] = []
  let start = line.start
  for (let i = line.start; i <= end; i++) {
    const isCut =
      i === end ||
      text[i] === ',' ||
      text[i] === ';' ||
      ('-–—'.includes(text[i]!) && text[i - 1] === ' ' && text[i + 1] === ' ')
    if (!isCut) continue
    const piece = trim(text, start, i)
    if (piece) pieces.push(...cutAtCity(source, readPiece(source, piece)))
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
  if (at < 1 || !isCity || !(piece.isStreet || (hasCode && at > 1))) return [piece]
  const cut = source.starts[tokens[hasCode ? at - 1 : at]!.firstWord]!
  const spans = [trim(source.text, piece.start, cut), trim(source.text, cut, piece.end)]
  return spans.flatMap((span) => (span ? [readPiece(source, span)] : []))
}

/** Four digits or more, that are not the number of a box. */
function isPostalToken(source: Source, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || source.shapes[token.firstWord] !== Shape.digits) return false
  return (
    source.ends[token.firstWord]! - source.starts[token.firstWord]! >= 4 &&
    (!isKind(tokens[at - 1], Kind.box | Kind.weak) || isPostalLabel(source, tokens[at - 1]!))
  )
}

/** `C.P. 06060 Ciudad de México` */
function isPostalLabel(source: Source, { firstWord, endWord }: Token): boolean {
  return /^C\.?\s?P\.?$/.test(source.text.slice(source.starts[firstWord], source.ends[endWord - 1]))
}

/** Digits, or the capitals of a state. */
function isCodeToken(source: Source, token: Token): boolean {
  const shape = source.shapes[token.firstWord]
  const length = source.ends[token.firstWord]! - source.starts[token.firstWord]!
  return shape === Shape.digits || (shape === Shape.upper && length <= 3 && !isKind(token, Kind.city))
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && /[\s,;(/–-]/.test(text[start]!)) start++
  while (end > start && /[\s,;)/–-]/.test(text[end - 1]!)) end--
  if (end > start && text[end - 1] === '.' && !/\b[A-Z]\.[A-Z]\.$/.test(text.slice(start, end))) end--
  return end > start ? { start, end } : null
}

function readPiece(source: Source, { start, end }: Span): Piece {
  const tokens = readTokens(source, wordAt(source, start), wordAt(source, end))
  const hasNumber = /\d/.test(source.text.slice(start, end))
  const isStreet = tokens.some(
    (token) =>
      isKind(token, Kind.street | Kind.building | Kind.careOf) ||
      (isKind(token, Kind.box | Kind.weak) &&
        hasNumber &&
        !/^C\.? ?P\.?\s*\d{4,5}/.test(source.text.slice(start, end))),
  )
  return { start, end, tokens, isStreet }
}

/** So many pieces may stand between a city and its code. */
const FARTHEST_CODE = 2

interface Postal {
  readonly index: number
  readonly code: Span
  /** The words beside it. */
  readonly words: Span | null
}

/** The last piece with a postal code; where a city is known, only in it or beside it. */
function findPostal(source: Source, pieces: readonly Piece[], country: string | null): Postal | null {
  let known = pieces.length - 1
  while (known >= 0 && findKnownCity(source, pieces[known]!, country) === null) known--
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!
    const found = findPostalCode(source.text.slice(piece.start, piece.end), index === known)
    // `Ejemplo 1171, 6º piso`: a floor stands behind the number of a house.
    if (!found || isFloor(source, piece, pieces[index + 1])) continue
    // `12 Example Place W1H 1NR`: no house has such a number.
    if (
      piece.isStreet &&
      countryOfCode(source.text.slice(piece.start + found.start, piece.start + found.end)) === null
    )
      continue
    const code = { start: piece.start + found.start, end: piece.start + found.end }
    const words = piece.isStreet
      ? null
      : found.start > 0
        ? trim(source.text, piece.start, code.start)
        : trim(source.text, code.end, piece.end)
    if (known < 0 || index === known || (Math.abs(index - known) === 1 && isBareCode(source, words)))
      return { index, code, words }
    // `Moscow, GSP-3, 125993`: a code that stands alone is not far from its city.
    if (isBareCode(source, words) && Math.abs(index - known) <= FARTHEST_CODE)
      return { index, code, words: findKnownCity(source, pieces[known]!, country) }
    // `06659 Kızılay, Ankara`: the quarter stands between the code and its city.
    const isLeading = found.start === 0 && code.end - code.start >= 5 && known === index + 1
    if (isLeading) return { index, code, words: findKnownCity(source, pieces[known]!, country) }
  }
  return null
}

function isFloor(source: Source, piece: Piece, next: Piece | undefined): boolean {
  return (
    next?.isStreet === true &&
    /^\s?,\s?$/.test(source.text.slice(piece.end, next.start)) &&
    next.tokens.some((token) => isKind(token, Kind.building))
  )
}

/** A code that stands without words, or behind `C.P.` or a state. */
function isBareCode(source: Source, words: Span | null): boolean {
  return (
    words === null ||
    isState(source, words) ||
    /^C\.?\s?P\.?$/.test(source.text.slice(words.start, words.end))
  )
}

/** The city beside a postal code; of `City, TX 78711` the piece before. */
function cityBeside(
  source: Source,
  pieces: readonly Piece[],
  postal: Postal,
  country: string | null,
): Span | null {
  const words = postal.words && trimCity(source, postal.words)
  if (
    words &&
    !isState(source, words) &&
    !isNamedProvince(source, words) &&
    /\p{L}{2}/u.test(source.text.slice(words.start, words.end))
  )
    return words
  const before = pieces[postal.index - 1]
  // `Villa Ejemplo` / `Guerrero, C.P. 41304`
  const above = before && isNamedProvince(source, before) ? pieces[postal.index - 2] : undefined
  const beside = [above, before, pieces[postal.index + 1]].flatMap((piece) =>
    piece && !piece.isStreet ? [piece] : [],
  )
  // `Col. Example, C.P. 06500` / `Mexico City`: the quarter stands on the other side.
  const known = beside.find((piece) => findKnownCity(source, piece, country) !== null) ?? beside[0]
  return known ? trimCity(source, known) : null
}

function isState(source: Source, span: Span): boolean {
  const text = source.text.slice(span.start, span.end)
  if (/^[A-Z]{2,3}$|^[A-Z]\.[A-Z]\.?$/.test(text)) return true
  const first = wordAt(source, span.start)
  const endWord = wordAt(source, span.end)
  return findPhrases(states, source, first, endWord).some((match) => match.endWord === endWord)
}

/** A city without `g.`, a district number, a state, `D.C.`. */
function trimCity(source: Source, span: Span): Span | null {
  const text = source.text.slice(span.start, span.end)
  const front = /^[^\p{L}]*(?:g\.\s?|gorod\s|m\.\s|City of\s)?/iu.exec(text)![0].length
  const back =
    /(?:\s(?:D\.\s?C\.?|D\.\s?F\.?|DC|DF|CEDEX|Cedex|\d{1,3}|[A-Z]{2,3}|[A-Z]{1,3}-\d{1,3})|-\d{1,4})$/.exec(
      text.slice(front),
    )
  const end = back && back.index > 0 ? span.start + front + back.index : beforeState(source, span)
  return trim(source.text, span.start + front, end)
}

/** `Austin Texas`: a city ends before its state; `Oklahoma City` and `New York` are none. */
function beforeState(source: Source, span: Span): number {
  const firstWord = wordAt(source, span.start)
  const endWord = wordAt(source, span.end)
  for (let word = firstWord + 1; word < endWord; word++)
    if (findPhrases(states, source, word, endWord).some((match) => match.endWord === endWord))
      return source.ends[word - 1]!
  return span.end
}

/** A known city, from the bottom; else the last piece that is neither street nor region. */
function findCity(
  source: Source,
  pieces: readonly Piece[],
  country: string | null,
  fallback: string | null,
): Span | null {
  for (const wanted of country !== null ? [country] : [fallback, null]) {
    for (let i = pieces.length - 1; i >= 0; i--) {
      const known = findKnownCity(source, pieces[i]!, wanted)
      if (known) return known
    }
  }
  const plain = pieces.filter((piece) => !piece.isStreet && isCityLike(source, piece))
  // `City, Region`: where one line holds both, the first.
  const last = plain.at(-1)
  const before = plain.at(-2)
  if (last && before && /^\s?,\s?$/.test(source.text.slice(before.end, last.start)) && plain.length === 2)
    return trimCity(source, before)
  return last ? trimCity(source, last) : null
}

function isCityLike(source: Source, piece: Piece): boolean {
  const first = piece.tokens[0]
  if (!first || source.shapes[first.firstWord] === Shape.lower || piece.tokens.length > 5) return false
  if (/\d{3}|^\d/.test(source.text.slice(piece.start, piece.end))) return false
  const isRegion = piece.tokens.some((token) => isKind(token, Kind.region))
  const isOffice = piece.tokens.some((token) =>
    isKind(token, Kind.organization | Kind.position | Kind.localOrganization),
  )
  return !isOffice && !(isRegion && piece.tokens.length > 1) && !isProvince(source, piece)
}

/** A piece that is a province as a whole: `Perak`. */
function isProvince(source: Source, { tokens }: Piece): boolean {
  const endWord = tokens.at(-1)!.endWord
  return findPhrase(provinces, source, tokens[0]!.firstWord, endWord)?.endWord === endWord
}

function isNamedProvince(source: Source, span: Span): boolean {
  const endWord = wordAt(source, span.end)
  const [city] = findPhrases(cities, source, wordAt(source, span.start), endWord)
  return !city && findPhrase(provinces, source, wordAt(source, span.start), endWord)?.endWord === endWord
}

/** A piece that ends with a known city: `Ba Dinh district, Ha Noi`, `PO Box 90055 Exampleville`. */
function findKnownCity(source: Source, piece: Piece, country: string | null): Span | null {
  // `Provincia de Buenos Aires`
  if (isKind(piece.tokens[0], Kind.region) && piece.tokens.length > 1) return null
  for (const token of [...piece.tokens].reverse()) {
    if (!isKind(token, Kind.city)) {
      const shape = source.shapes[token.firstWord]
      if (shape === Shape.digits || shape === Shape.upper) continue
      if (isKind(token, Kind.country)) continue
      return null
    }
    if (piece.isStreet && isKind(token, Kind.street | Kind.building)) return null
    for (const match of findPhrases(cities, source, token.firstWord, token.endWord))
      if (country === null || match.value.includes(country))
        return { start: withArticle(source.text, match.start), end: match.end }
    return null
  }
  return null
}

/** `al-Manama`: an article that hangs on the name is a part of it. */
function withArticle(text: string, start: number): number {
  return /(?:^|[\s,])[ae]l-$/i.test(text.slice(Math.max(0, start - 4), start)) ? start - 3 : start
}

/** A block that prints no country: the code of its state, or its city, shows it. */
function inferCountry(
  source: Source,
  city: Span | null,
  postal: Postal | null,
  fallback: string | null,
): At<string> | null {
  if (postal) {
    const { start, end } = postal.code
    const country = isUsCode(source, postal) ? 'US' : countryOfCode(source.text.slice(start, end))
    if (country) return at(country, start, end, 'inferred')
  }
  if (!city) return null
  const [match] = findPhrases(cities, source, wordAt(source, city.start), wordAt(source, city.end))
  if (!match) return null
  const code = match.value.length === 1 ? match.value[0]! : match.value.find((value) => value === fallback)
  return code ? at(code, city.start, city.end, 'inferred') : null
}

/** `SW1A 2AA`, `K1P 5G4`: codes of letters and digits show their country. */
function countryOfCode(code: string): string | null {
  if (/^[A-Z]\d[A-Z] \d[A-Z]\d$/.test(code)) return 'CA'
  return /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(code) ? 'GB' : null
}

/** `TX 78711`, `Washington DC 20008`, `Texas 78711`. */
function isUsCode(source: Source, { code, words }: Postal): boolean {
  if (
    !words ||
    !/^\d{5}(?:-\d{4})?$/.test(source.text.slice(code.start, code.end)) ||
    words.start > code.start
  )
    return false
  const text = source.text.slice(words.start, words.end)
  return /(?:^|\s)(?:[A-Z]{2}|D\.C\.)$/.test(text) || isState(source, words)
}

/** The country of the header, where a number of the block is dialled there. */
export function inferFromNumbers(
  source: Source,
  segments: readonly Segment[],
  country: string | null,
): At<string> | null {
  const codes = country === null ? [] : (countryEntry(country)?.dial ?? [])
  for (const { field, rows } of segments) {
    const row = rows[0]
    if (!row || (field !== 'phone' && field !== 'fax' && field !== 'phone-fax')) continue
    const digits = source.text.slice(row.start, row.start + 12).replace(/^(?:\+|00|011)\s?/, '')
    if (
      digits.length < row.end - row.start &&
      codes.some((code) => digits.replace(/\s/g, '').startsWith(code))
    )
      return at(country!, row.start, row.end, 'inferred')
  }
  return null
}
