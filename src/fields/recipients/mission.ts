/** Whether a block is a mission of the country that is addressed. */
import type { Line, Source } from '../../source/read-source.js'
import { findCountry, findDemonym } from '../../values/country.js'
import type { Head } from './head.js'
import { isKind, Kind, readTokens } from './words.js'

/**
 * `Embassy of Examplia`, `Ambassador …` abroad: a mission of the addressed country. One that names another country, or
 * stands in the addressed one, is somebody else's. `located` is the country of its address.
 */
export function isMission(
  source: Source,
  head: Head,
  located: string | null,
  country: string | null,
): boolean {
  const rows = [...(head.position ?? []), ...(head.organization ?? [])]
  if (!rows.some((row) => hasMissionWord(source, row))) return false
  const named = rows.flatMap((row) => findCountries(source, row))
  if (named.length > 0) return country === null || named.includes(country)
  return country === null || located !== country
}

function hasMissionWord(source: Source, row: Line): boolean {
  return readTokens(source, row.firstWord, row.endWord).some((token) => isKind(token, Kind.mission))
}

function findCountries(source: Source, row: Line): string[] {
  const found: string[] = []
  for (let word = row.firstWord; word < row.endWord; word++) {
    const match = findCountry(source, word, row.endWord) ?? findDemonym(source, word, row.endWord)
    if (!match) continue
    found.push(match.value.code)
    word = match.endWord - 1
  }
  return found
}
