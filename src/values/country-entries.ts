/** The rows of `data/countries.ts` as entries. They are read at the first question, so that importing costs nothing. */
import { areaHistory, countryRows } from '../data/countries.js'

/** A country, or a part of one (`subdivision`), as `findCountry` gives it. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2, or ISO 3166-3 for a state that is no more. */
  readonly code: string
  /** ISO's English short name. */
  readonly name: string
  /** The part of the country that was named, such as `Chechnya`; null for the country itself. */
  readonly subdivision: string | null
  /** The short name and all others. */
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  /** Amnesty's region and area: `EUR 57`. */
  readonly areas: readonly string[]
  /** Dialling codes without their plus: `7`. */
  readonly dial: readonly string[]
}

let entries: ReadonlyMap<string, CountryEntry> | undefined
let areas: ReadonlyMap<string, string> | undefined

/** All countries by code. */
export function countryEntries(): ReadonlyMap<string, CountryEntry> {
  if (entries === undefined) {
    const read = new Map<string, CountryEntry>()
    for (const region of countryRows)
      for (const row of region) {
        const entry = readRow(row)
        read.set(entry.code, entry)
      }
    entries = read
  }
  return entries
}

function readRow(row: string): CountryEntry {
  const [code = '', name = '', demonyms, areas, dial, others] = row.split('|')
  return {
    code,
    name,
    subdivision: null,
    names: [name, ...list(others)],
    demonyms: list(demonyms),
    areas: list(areas),
    dial: list(dial),
  }
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split(';') : []
}

/** The entry of a code (`KZ`, `SUHH`); undefined for an unknown one. */
export function countryEntry(code: string): CountryEntry | undefined {
  return countryEntries().get(code)
}

/** The country of an area of Amnesty's index (`EUR`, 57), as of today, or as of `year` where the area changed hands. */
export function countryOfArea(region: string, area: number, year?: number | null): CountryEntry | null {
  const key = `${region.toUpperCase()} ${area.toString().padStart(2, '0')}`
  const history = areaHistory.find((row) => row.startsWith(`${key}|`))
  if (history !== undefined) return countryEntry(codeInYear(history, year ?? 9999)) ?? null
  areas ??= new Map(
    [...countryEntries().values()].flatMap(({ areas, code }) => areas.map((name) => [name, code])),
  )
  return countryEntry(areas.get(key) ?? '') ?? null
}

/** `EUR 46|SUHH 1961;RU 1992`: the last code whose first year is not after `year`. */
function codeInYear(history: string, year: number): string {
  const turns = history.slice(history.indexOf('|') + 1).split(';')
  let code = turns[0]!.split(' ')[0]!
  for (const turn of turns) {
    const [next = '', from = ''] = turn.split(' ')
    if (Number(from) <= year) code = next
  }
  return code
}
