/** All names of countries and their parts, compiled once, at the first question, for the finders of `country.ts`. */
import { capitalsOnly, stateForms } from '../data/countries.js'
import { besideCountry, namedForCountry, subdivisionDemonyms, unitedStates } from '../data/subdivisions.js'
import { foldText } from '../source/fold.js'
import { compileList, compilePhrases, type PhraseTable } from '../source/phrases.js'
import { type CountryEntry, countryEntries } from './country-entries.js'

export interface CountryName {
  readonly entry: CountryEntry
  /** An abbreviation that is also a word: `US`, `OPT`. */
  readonly capitalsOnly: boolean
}

/** A name by its letters alone, and of how many words it is. */
export interface NameLetters extends CountryName {
  readonly words: number
}

type Row = readonly [string, CountryName]

let names: PhraseTable<CountryName> | undefined
let demonyms: PhraseTable<CountryName> | undefined
let forms: PhraseTable<true> | undefined
let letters: ReadonlyMap<string, NameLetters> | undefined
const parts = new Map<string, PhraseTable<CountryEntry>>()

export function countryNames(): PhraseTable<CountryName> {
  names ??= compilePhrases(nameRows())
  return names
}

export function countryDemonyms(): PhraseTable<CountryName> {
  demonyms ??= compilePhrases(demonymRows())
  return demonyms
}

export function countryForms(): PhraseTable<true> {
  forms ??= compileList(stateForms)
  return forms
}

/** Names by their letters alone (`trinidadandtobago`): for names that are glued to something, or misspelt. */
export function countryLetters(): ReadonlyMap<string, NameLetters> {
  letters ??= readLetters()
  return letters
}

function readLetters(): ReadonlyMap<string, NameLetters> {
  const read = new Map<string, NameLetters>()
  for (const [name, value] of nameRows()) {
    const words = foldText(name).split(' ')
    const key = words.join('')
    if (!read.has(key)) read.set(key, { ...value, words: words.length })
  }
  return read
}

/** The parts of one country, with their abbreviations. */
export function countryParts(code: string): PhraseTable<CountryEntry> {
  let table = parts.get(code)
  if (table === undefined) {
    const rows = [...namedForCountry, ...besideCountry, ...unitedStates.map((row) => `US|${row}`)]
    table = compilePhrases(rows.filter((row) => row.startsWith(`${code}|`)).flatMap(partRows))
    parts.set(code, table)
  }
  return table
}

function* nameRows(): Generator<Row> {
  for (const entry of countryEntries().values()) for (const name of entry.names) yield* spellings(name, entry)
  for (const row of namedForCountry)
    for (const [name, entry] of partRows(row))
      yield [name, { entry, capitalsOnly: capitalsOnly.includes(name) }]
  for (const row of unitedStates) {
    const [name, entry] = partRows(`US|${row}`)[0]!
    yield [name, { entry, capitalsOnly: false }]
  }
}

function* spellings(name: string, entry: CountryEntry): Generator<Row> {
  const value = { entry, capitalsOnly: capitalsOnly.includes(name) }
  yield [name, value]
  if (name.startsWith('Saint ')) yield [name.replace('Saint', 'St'), value]
  // `Trinidad & Tobago`: a sign is no word.
  if (name.includes(' and ')) yield [name.replace(' and ', ' '), value]
  if (name.startsWith('Saint ') && name.includes(' and '))
    yield [name.replace('Saint', 'St').replace(' and ', ' '), value]
  if (isAbbreviation(name)) yield [[...name].join(' '), value]
}

function isAbbreviation(name: string): boolean {
  if (name.length > 4) return false
  for (const letter of name) if (letter < 'A' || letter > 'Z') return false
  return true
}

function* demonymRows(): Generator<Row> {
  for (const entry of countryEntries().values())
    for (const demonym of entry.demonyms) {
      const value = { entry, capitalsOnly: capitalsOnly.includes(demonym) || demonym === 'U.S.' }
      yield [demonym, value]
      if (hasPlural(demonym)) yield [`${demonym}s`, value]
    }
  for (const row of subdivisionDemonyms) {
    const [code = '', part = '', words = ''] = row.split('|')
    const entry = countryEntries().get(code)!
    for (const demonym of words.split(';')) {
      const value = { entry: { ...entry, subdivision: part }, capitalsOnly: false }
      yield [demonym, value]
      if (hasPlural(demonym)) yield [`${demonym}s`, value]
    }
  }
}

/** `Iranians`, `Yemenis`; but `Chinese`, `British`, `Dutch` stay as they are. */
function hasPlural(demonym: string): boolean {
  return !['ese', 'sh', 'ch', 's', 'x'].some((end) => demonym.endsWith(end))
}

/** `RU|Chechnya|Chechen Republic` gives a row for each of the names. */
function partRows(row: string): (readonly [string, CountryEntry])[] {
  const [code = '', name = '', others = ''] = row.split('|')
  const entry = { ...countryEntries().get(code)!, subdivision: name }
  return [name, ...(others === '' ? [] : others.split(';'))].map((spelling) => [spelling, entry] as const)
}
