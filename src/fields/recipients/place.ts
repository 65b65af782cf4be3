/** City, postal code and country of an address. */

import { type At, at } from '../../source/located.js'
import { findPhrases } from '../../source/phrases.js'
import { isWord, type Line, type Source, wordAt } from '../../source/read-source.js'
import type { Span } from '../../types.js'
import { countryEntry, findCountry } from '../../values/country.js'
import { parseProse } from '../../values/prose.js'
import { findPostal, isUsCode, type Postal } from './address-code.js'
import { splitPieces } from './address-pieces.js'
import { cities, cityBeside, findCity } from './city.js'
import { countryOfCode } from './postal-code.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

export interface Place {
  readonly city: At<string> | null
  readonly postalCode: At<string> | null
  readonly country: At<string> | null
}

/**
 * Reads the place from the lines of an address; `fallback` is the country of the document, `offices` are the rows of
 * office and body, which may name the city.
 */
export function readPlace(
  source: Source,
  lines: readonly Line[],
  fallback: string | null,
  offices: readonly Line[] = [],
): Place {
  const country = readCountry(source, lines)
  const pieces = lines.flatMap((line) => splitPieces(source, line, country))
  // The cities of a state that is no more lie in its successors: any will do.
  const code = country && country.value.length === 2 ? country.value : null
  const postal = findPostal(source, pieces, code)
  const city =
    (postal && cityBeside(source, pieces, postal, code)) ?? findCity(source, pieces, code, fallback, offices)
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
    const last = lastPlace(source, line)
    if (!isKind(last, Kind.country)) continue
    const match = findCountry(source, last!.firstWord, last!.endWord)
    if (match) return at(match.value.code, match.start, match.end)
  }
  return leadingCountry(source, lines[0])
}

/** The last token of a line; not the country behind `via`, through which the mail goes. */
function lastPlace(source: Source, line: Line): Token | undefined {
  const tokens = readTokens(source, line.firstWord, line.endWord)
  const isWay = tokens.length > 1 && isWord(source, tokens.at(-2)!.firstWord, 'via')
  return tokens.at(isWay ? -3 : -1)
}

/** `SSSR, g. Moskva, Kreml`: an address that goes from the country to the street. */
function leadingCountry(source: Source, line: Line | undefined): At<string> | null {
  const match = line && findCountry(source, line.firstWord, line.endWord)
  if (!match || match.start !== line.start || source.text[match.end] !== ',') return null
  return at(match.value.code, match.start, match.end)
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
