/** The city of an address: beside its postal code, known by name, or the last piece that is no street. */

import { cityRows } from '../../data/words/cities.js'
import { compilePhrases, findPhrase, findPhrases } from '../../source/phrases.js'
import { type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import type { Postal } from './address-code.js'
import { isNameOfStreet, type Piece, trim } from './address-pieces.js'
import { beforeState, isProvince, isState, provinces } from './region.js'
import { isKind, Kind } from './words.js'

export const cities = compilePhrases(cityRows.map(readCityRow), (first, second) => [
  ...new Set([...first, ...second]),
])

/** City names with the country in which they lie; a name of several rows lies in several. */
function readCityRow(row: string): readonly [string, readonly string[]] {
  const bar = row.indexOf('|')
  return [row.slice(bar + 1), [row.slice(0, bar)]]
}

/** The city beside a postal code; of `City, TX 78711` the piece before. */
export function cityBeside(
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

/** A city without `g.`, a district number, a state, `D.C.`. */
function trimCity(source: Source, printed: Span): Span | null {
  // `Boudouaou (W. de Boumerdès)`
  const bracket = source.text.slice(printed.start, printed.end).search(/\s[([]/)
  const span = bracket > 0 ? { start: printed.start, end: printed.start + bracket } : printed
  const text = source.text.slice(span.start, span.end)
  const front = /^[^\p{L}]*(?:g\.\s?|gorod\s|m\.\s|City of\s)?/iu.exec(text)![0].length
  const back =
    /(?:\s(?:D\.\s?C\.?|D\.\s?F\.?|DC|DF|CEDEX|Cedex|\d{1,3}|[A-Z]{2,3}|[A-Z]{1,3}-\d{1,3})|-\d{1,4}|\/[A-Z]{2})$/.exec(
      text.slice(front),
    )
  const end = back && back.index > 0 ? span.start + front + back.index : beforeState(source, span)
  return trim(source.text, span.start + front, end)
}

/** A known city, from the bottom; else one that an office names, or the last piece that is neither street nor region. */
export function findCity(
  source: Source,
  pieces: readonly Piece[],
  country: string | null,
  fallback: string | null,
  offices: readonly Line[],
): Span | null {
  for (const wanted of country !== null ? [country] : [fallback, null]) {
    for (let i = pieces.length - 1; i >= 0; i--) {
      const known = findKnownCity(source, pieces[i]!, wanted)
      if (known) return known
    }
  }
  const plain = pieces.filter((piece) => !piece.isStreet && isCityLike(source, piece))
  // `Prefect of Ejemplo` … `Ejemplo` / `Upper Region`
  const named = plain.find(
    (piece) => !isKind(piece.tokens[0], Kind.country) && isNamedBy(source, piece, offices),
  )
  if (named) return trimCity(source, named)
  // `City, Region`: where one line holds both, the first.
  const last = plain.at(-1)
  const before = plain.at(-2)
  if (last && before && /^\s?,\s?$/.test(source.text.slice(before.end, last.start)) && plain.length === 2)
    return trimCity(source, before)
  return last ? trimCity(source, last) : null
}

/** Whether an office or a body has the words of a piece in its name. */
function isNamedBy(source: Source, { tokens }: Piece, offices: readonly Line[]): boolean {
  const first = tokens[0]!.firstWord
  const length = tokens.at(-1)!.endWord - first
  return offices.some(({ firstWord, endWord }) => {
    for (let word = firstWord; word + length <= endWord; word++) {
      let same = 0
      while (same < length && source.hashes[word + same] === source.hashes[first + same]) same++
      if (same === length) return true
    }
    return false
  })
}

/** `Hunansheng`: a province of China, on the row below its city. */
const romanisedProvince = /^\p{Lu}\p{Ll}{2,12}(?:sheng|zizhiqu)$/u

function isCityLike(source: Source, piece: Piece): boolean {
  const first = piece.tokens[0]
  if (!first || source.shapes[first.firstWord] === Shape.lower || piece.tokens.length > 5) return false
  const printed = source.text.slice(piece.start, piece.end)
  if (/\d{3}|^\d/.test(printed) || romanisedProvince.test(printed)) return false
  const isRegion = piece.tokens.some((token) => isKind(token, Kind.region))
  const isOffice = piece.tokens.some((token) =>
    isKind(token, Kind.organization | Kind.position | Kind.localOrganization),
  )
  return !isOffice && !(isRegion && piece.tokens.length > 1) && !isProvince(source, piece)
}

export function isNamedProvince(source: Source, span: Span): boolean {
  const endWord = wordAt(source, span.end)
  // `Jammu and Kashmir` begins with a city.
  const isCity = findPhrases(cities, source, wordAt(source, span.start), endWord).some(
    (c) => c.endWord === endWord,
  )
  return !isCity && findPhrase(provinces, source, wordAt(source, span.start), endWord)?.endWord === endWord
}

/** A piece that ends with a known city: `Ba Dinh district, Ha Noi`, `PO Box 90055 Exampleville`. */
export function findKnownCity(source: Source, piece: Piece, country: string | null): Span | null {
  // `Provincia de Buenos Aires`
  if (isKind(piece.tokens[0], Kind.region) && piece.tokens.length > 1) return null
  for (const token of [...piece.tokens].reverse()) {
    if (!isKind(token, Kind.city)) {
      const shape = source.shapes[token.firstWord]
      if (shape === Shape.digits || shape === Shape.upper) continue
      if (isKind(token, Kind.country)) continue
      return null
    }
    if (
      piece.isStreet &&
      (isKind(token, Kind.street | Kind.building) ||
        isNameOfStreet(piece.tokens, piece.tokens.indexOf(token)))
    )
      return null
    // `Metro Manila` is no city.
    if (token.firstWord > piece.tokens[0]!.firstWord && isProvince(source, piece)) return null
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
