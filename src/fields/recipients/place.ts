/** City, postal code and country of an address. */
import { cityRows, stateCodes, stateNames } from '../../data/words/cities.js'
import { type At, at } from '../../source/located.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import { type Line, Shape, type Source, wordAt } from '../../source/read-source.js'
import { findCountryEnd, trimEnd } from './blocks.js'
import { isKind, Kind, readTokens } from './words.js'

export interface Place {
  readonly city: At<string> | null
  readonly postalCode: At<string> | null
  readonly country: At<string> | null
}

const cities = compilePhrases(readCities())
const states = compilePhrases([...stateCodes, ...stateNames].map((word) => [word, true] as const))

/** City names with the countries in which they lie. */
function readCities(): [string, string[]][] {
  const found = new Map<string, string[]>()
  for (const row of cityRows) {
    const [code, names] = row.split('|')
    for (const name of names!.split(';')) found.set(name, [...(found.get(name) ?? []), code!])
  }
  return [...found]
}

/** A stretch of a line between commas. */
interface Part {
  readonly start: number
  readonly end: number
}

/** Reads the place from the lines of an address; `fallback` is the country of the document. */
export function readPlace(source: Source, lines: readonly Line[], fallback: string | null): Place {
  const country = findCountry(source, lines)
  const parts = lines.flatMap((line) => splitParts(source, line, country))
  const postal = findPostal(source, parts, country?.value ?? fallback)
  const city = postal?.city ?? findCity(source, parts, country?.value ?? fallback)
  return {
    city: city ? at(source.text.slice(city.start, city.end), city.start, city.end) : null,
    postalCode: postal ? at(source.text.slice(postal.start, postal.end), postal.start, postal.end) : null,
    country: country ?? inferCountry(source, city, postal),
  }
}

function findCountry(source: Source, lines: readonly Line[]): At<string> | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const found = findCountryEnd(source, lines[i]!)
    if (found) return at(found.code, found.start, found.end)
  }
  return null
}

/** Comma parts of a line, without the country. */
function splitParts(source: Source, line: Line, country: At<string> | null): Part[] {
  const parts: Part[] = []
  const cut = country?.spans[0]
  const end = cut && cut.start >= line.start && cut.end <= line.end ? cut.start : trimEnd(source, line)
  let start = line.start
  for (let i = line.start; i <= end; i++) {
    if (i < end && source.text[i] !== ',') continue
    let from = start
    let to = i
    while (from < to && /[\s,;-]/.test(source.text[from]!)) from++
    while (to > from && /[\s,;.-]/.test(source.text[to - 1]!)) to--
    if (to > from) parts.push({ start: from, end: to })
    start = i + 1
  }
  return parts
}

interface Postal extends Part {
  readonly city: Part | null
  readonly isUs: boolean
}

const codeAtEnd =
  /(?:^|\s)((?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})|(?:[A-Z]\d[A-Z] \d[A-Z]\d)|(?:(?:[A-Z]{1,3}-)?\d{3,7}(?:-\d{3,4})?)|(?:\d{3} \d{2,3}))$/
const codeAtStart = /^((?:[A-Z]{1,3}-)?\d{3,7}(?:-\d{3,4})?|\d{3} \d{2})\s+(?=\p{L})/u

/** The last part with a postal code at its end or start; the words beside it are the city, else the part before. */
function findPostal(source: Source, parts: readonly Part[], country: string | null): Postal | null {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    const text = source.text.slice(part.start, part.end)
    if (hasStreet(source, part)) continue
    const behind = codeAtEnd.exec(text)
    if (behind) {
      const code = behind[1]!
      const start = part.end - code.length
      return withCity(source, parts, i, { start: part.start, end: start }, { start, end: part.end }, country)
    }
    const before = codeAtStart.exec(text)
    if (before) {
      const end = part.start + before[1]!.length
      return withCity(source, parts, i, { start: end, end: part.end }, { start: part.start, end }, country)
    }
  }
  return null
}

function withCity(
  source: Source,
  parts: readonly Part[],
  index: number,
  beside: Part,
  code: Part,
  country: string | null,
): Postal | null {
  const words = trimCity(source, beside)
  const isState = words !== null && isStateName(source, words)
  const isUs =
    isState ||
    (/^\d{5}(?:-\d{4})?$/.test(source.text.slice(code.start, code.end)) && endsWithState(source, beside))
  if (words !== null && !isState) return { ...code, city: isNumberOnly(source, words) ? null : words, isUs }
  const before = parts[index - 1]
  if (words === null && index === 0 && parts.length === 1 && country === null) return null
  const city = before && !hasStreet(source, before) ? trimCity(source, before) : null
  return { ...code, city, isUs }
}

function isNumberOnly(source: Source, part: Part): boolean {
  return !/\p{L}{2}/u.test(source.text.slice(part.start, part.end))
}

function isStateName(source: Source, part: Part): boolean {
  const first = wordAt(source, part.start)
  const match = findPhrase(states, source, first, wordAt(source, part.end))
  return (
    match !== null &&
    match.end === part.end &&
    source.text[part.start] !== source.text[part.start]!.toLowerCase() &&
    isUpperOrName(source, part)
  )
}

function isUpperOrName(source: Source, part: Part): boolean {
  const text = source.text.slice(part.start, part.end)
  return text.length > 2 || text === text.toUpperCase()
}

function endsWithState(source: Source, part: Part): boolean {
  return /\b(?:DC|D\.C\.|[A-Z]{2})\s*$/.test(source.text.slice(part.start, part.end))
}

/** The words of a city: without `g.`, a district number, a state, `D.C.`. */
function trimCity(source: Source, part: Part): Part | null {
  let { start, end } = part
  const text = source.text.slice(start, end)
  const front = /^[\s–-]*(?:g\.\s?|gorod\s|city of\s)?/i.exec(text)![0].length
  start += front
  end = dropTail(source.text, start, end)
  while (start < end && /\s/.test(source.text[start]!)) start++
  while (end > start && /[\s,.–-]/.test(source.text[end - 1]!)) end--
  return end > start ? { start, end } : null
}

const tailWord = /^(?:D\.?C\.?|D\.?F\.?|C\.?P\.?|Cedex|\d{1,2}|[A-Z]{2})$/

/** Takes last words off that are no part of a city: a district number, a state, `D.C.`. The first word stays. */
function dropTail(text: string, start: number, stop: number): number {
  let end = stop
  for (;;) {
    while (end > start && ' \t\r\n\u00a0–-'.includes(text[end - 1]!)) end--
    let from = end
    while (from > start && !' \t\r\n\u00a0'.includes(text[from - 1]!) && end - from < 8) from--
    if (from <= start || !tailWord.test(text.slice(from, end))) return end
    end = from
  }
}

function hasStreet(source: Source, part: Part): boolean {
  const tokens = readTokens(source, wordAt(source, part.start), wordAt(source, part.end))
  return tokens.some((token) => isKind(token, Kind.street | Kind.box | Kind.careOf | Kind.building))
}

/** A city without postal code: a known one, from the bottom; else the last part that is no street. */
function findCity(source: Source, parts: readonly Part[], country: string | null): Part | null {
  for (let i = parts.length - 1; i >= 0; i--) {
    const known = findKnownCity(source, parts[i]!, country)
    if (known) return known
  }
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    if (hasStreet(source, part) || /\d/.test(source.text.slice(part.start, part.end))) continue
    if (isRegion(source, part) && i > 0) continue
    const words = wordAt(source, part.end) - wordAt(source, part.start)
    return words <= 4 && source.shapes[wordAt(source, part.start)] !== Shape.lower
      ? trimCity(source, part)
      : null
  }
  return null
}

function isRegion(source: Source, part: Part): boolean {
  const tokens = readTokens(source, wordAt(source, part.start), wordAt(source, part.end))
  return tokens.length > 1 && tokens.some((token) => isKind(token, Kind.region))
}

/** A part that is a known city of the country, district numbers apart. */
function findKnownCity(source: Source, part: Part, country: string | null): Part | null {
  const first = wordAt(source, part.start)
  const endWord = wordAt(source, part.end)
  const match = findPhrase(cities, source, first, endWord)
  if (!match || (country !== null && !match.value.includes(country))) return null
  const rest = source.text.slice(match.end, part.end)
  return /^[\s\d.A-Z]{0,8}$/.test(rest) ? { start: match.start, end: match.end } : null
}

/** A block that prints no country: its city, or the code of its state, shows it. */
function inferCountry(source: Source, city: Part | null, postal: Postal | null): At<string> | null {
  if (postal?.isUs) return at('US', postal.start, postal.end, 'inferred')
  if (!city) return null
  const match = findPhrase(cities, source, wordAt(source, city.start), wordAt(source, city.end))
  if (!match || match.value.length !== 1) return null
  return at(match.value[0]!, city.start, city.end, 'inferred')
}
