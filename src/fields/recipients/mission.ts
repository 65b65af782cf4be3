/** Whether a block is a mission of the country that is addressed. */
import { sectionCountries } from '../../data/section-countries.js'
import { type At, at } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Layout } from '../../types.js'
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

/** The embassies that a section prints without a country are in its own: `Embassy of Examplia` / `8 Example Avenue`. */
export function findHost(
  source: Source,
  head: Head,
  layout: Layout,
  country: string | null,
): At<string> | null {
  const host = sectionCountries[layout]
  const row = head.address.at(-1)
  if (!host || !row || host === country || !isMission(source, head, host, country)) return null
  return at(host, row.start, row.end, 'inferred')
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
