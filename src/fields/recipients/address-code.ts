/** The postal code of an address: beside its city, or alone near it. */

import { Shape, type Source } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { type Piece, trim } from './address-pieces.js'
import { findKnownCity, isNamedProvince } from './city.js'
import { countryOfCode, findPostalCode, isPostalLabel } from './postal-code.js'
import { isState } from './region.js'
import { isKind, Kind } from './words.js'

/** So many pieces may stand between a city and its code. */
const FARTHEST_CODE = 2

export interface Postal {
  readonly index: number
  readonly code: Span
  /** The words beside it. */
  readonly words: Span | null
}

/** The last piece with a postal code; where a city is known, only in it or beside it. */
export function findPostal(source: Source, pieces: readonly Piece[], country: string | null): Postal | null {
  let known = pieces.length - 1
  while (known >= 0 && findKnownCity(source, pieces[known]!, country) === null) known--
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!
    // `Rue des Exemples` / `101 Exampleville, Madagascar`: behind a street, at the end
    const isLast =
      known < 0 && index === pieces.length - 1 && pieces.slice(0, index).some(({ isStreet }) => isStreet)
    const found = findPostalCode(source.text.slice(piece.start, piece.end), index === known || isLast)
    // `Ejemplo 1171, 6º piso`: a floor stands behind the number of a house.
    // `CP 1312` in Angola is a box.
    if (found && isBoxOf(source, piece, country)) continue
    if (!found || isFloor(source, piece, pieces[index + 1])) continue
    // `Brown 176, Planta Baja (C.P. 3500)`: behind a street, in a bracket.
    if (isBracketed(source, piece, found.start)) {
      const code = { start: piece.start + found.start, end: piece.start + found.end }
      return { index, code, words: known < 0 ? null : findKnownCity(source, pieces[known]!, country) }
    }
    // `12 Example Place W1H 1NR`: no house has such a number.
    if (
      piece.isStreet &&
      // `D-53117 Bonn`: the letter of the country is no part of a street.
      !/^[A-Z]{1,2}-\d{4,5}$/.test(source.text.slice(piece.start + found.start, piece.start + found.end)) &&
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
    // `Avenida Ejemplo, Caracas 1010` / `Caracas, República …`: the city is printed twice.
    if (words && Math.abs(index - known) === 1 && isSamePlace(source, words, pieces[known]!))
      return { index, code, words }
    // `Dispur` / `Exampleville 781 006`: a place that has a code is the city, below another one that is known.
    if (index === known + 1 && isCodedPlace(source, piece, words, found)) return { index, code, words }
    // `Moscow, GSP-3, 125993`: a code that stands alone is not far from its city.
    if (isBareCode(source, words) && Math.abs(index - known) <= FARTHEST_CODE)
      return { index, code, words: findKnownCity(source, pieces[known]!, country) }
    // `06659 Kızılay, Ankara`: the quarter stands between the code and its city.
    const isLeading = found.start === 0 && code.end - code.start >= 5 && known === index + 1
    if (isLeading) return { index, code, words: findKnownCity(source, pieces[known]!, country) }
  }
  return null
}

/** Countries in which `CP` is `caixa postal`, a box. */
const portuguese: ReadonlySet<string> = new Set(['AO', 'BR', 'CV', 'GW', 'MZ', 'ST', 'TL'])

function isBoxOf(source: Source, { start, end }: Span, country: string | null): boolean {
  return country !== null && portuguese.has(country) && /^C\.?P\.? /.test(source.text.slice(start, end))
}

/** One to three words with capitals, no region and no country, and behind them a code of five digits or more. */
function isCodedPlace({ shapes, text }: Source, piece: Piece, words: Span | null, code: Span): boolean {
  if (words === null || code.start === 0 || piece.isStreet) return false
  const { tokens } = piece
  const names = tokens.filter(({ firstWord }) => shapes[firstWord] !== Shape.digits)
  const digits = text.slice(piece.start + code.start, piece.start + code.end).replace(/\D/g, '')
  return (
    digits.length >= 5 &&
    names.length > 0 &&
    names.length <= 3 &&
    names.every((token) => !isKind(token, Kind.region | Kind.country | Kind.demonym)) &&
    shapes[names[0]!.firstWord] === Shape.capital
  )
}

function isBracketed({ text }: Source, { start }: Span, offset: number): boolean {
  return /\(C\.?\s?P\.?:?\s{0,2}$/.test(text.slice(start, start + offset))
}

function isSamePlace({ text }: Source, first: Span, second: Span): boolean {
  return (
    text.slice(first.start, first.end).toLowerCase() === text.slice(second.start, second.end).toLowerCase()
  )
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
  if (words !== null && isNamedProvince(source, words)) return true
  return words === null || isState(source, words) || isPostalLabel(source.text.slice(words.start, words.end))
}

/** `TX 78711`, `Washington DC 20008`, `Texas 78711`. */
export function isUsCode(source: Source, { code, words }: Postal): boolean {
  if (
    !words ||
    !/^\d{5}(?:-\d{4})?$/.test(source.text.slice(code.start, code.end)) ||
    words.start > code.start
  )
    return false
  const text = source.text.slice(words.start, words.end)
  return /(?:^|\s)(?:[A-Z]{2}|D\.C\.)$/.test(text) || isState(source, words)
}
