/** Whether the rest of a row is an address. */
import { isWord, Shape, wordText } from '../../source/read-source.js'
import { addressWords, hasDigit, heads, type Row, signsBefore } from './part.js'
import { startsSentence } from './sentence-ahead.js'
import { isKind, Kind, type Token } from './words.js'

/** `Governor's`, `Peoples'`: the next noun is the head. */
export function isPossessive(view: Row, i: number): boolean {
  const { source, tokens } = view
  if (i >= tokens.length) return false
  const end = source.ends[tokens[i]!.endWord - 1]!
  const text = source.text.slice(end - 2, end + 1)
  return /^['’`´]s/i.test(text) || /^.s['’]/i.test(text)
}

/** Whether the rest of a row is an address: a number, a box, a street, `c/o`; or a city and what may follow one. */
export function startsAddress(view: Row, i: number): boolean {
  const { source, tokens } = view
  const token = tokens[i]!
  const shape = source.shapes[token.firstWord]
  if (isKind(token, Kind.careOf)) return true
  if (shape === Shape.digits || (shape === Shape.mixed && hasDigit(source, token)))
    return !isOrdinal(view, i) || !hasHeadAhead(view, i + 1)
  if (isKind(token, Kind.box) && (token.endWord - token.firstWord > 1 || hasNumberNear(view, i))) return true
  if (isKind(token, Kind.street | Kind.building) && !isKind(token, heads) && !isOfficeName(view, i))
    return true
  if (isKind(token, Kind.weak) && hasNumberNear(view, i)) return true
  if (isKind(token, Kind.city | Kind.country) && !followsConnector(view, i) && restIsPlace(view, i))
    return true
  return (i === 0 || /[,;(]/.test(signsBefore(view, i))) && streetAhead(view, i)
}

/** `Le Renouveau du Burundi`: the place is a part of the name before it. */
export function followsConnector(view: Row, i: number): boolean {
  const { source, tokens } = view
  const before = tokens[i - 1]
  if (i < 2 || !before || signsBefore(view, i).trim() !== '' || signsBefore(view, i - 1).trim() !== '')
    return false
  return isKind(before, Kind.connector) && source.shapes[before.firstWord] === Shape.lower
}

/** `House of Representatives`, `Palace of Justice` begin with a building, but only the first is a body; it is listed. */
function isOfficeName(view: Row, i: number): boolean {
  const { source, tokens } = view
  const next = tokens[i + 1]
  if (!isKind(tokens[i], Kind.building) || !isKind(next, heads) || signsBefore(view, i + 1).trim() !== '')
    return false
  // `Hôtel du Conseil Exécutif`
  return !isWord(source, tokens[i]!.endWord - 1, 'du') && !isWord(source, tokens[i]!.endWord - 1, 'des')
}

function isOrdinal(view: Row, i: number): boolean {
  const { source, tokens } = view
  const text = source.text.slice(source.starts[tokens[i]!.firstWord]!, source.ends[tokens[i]!.firstWord]!)
  return /^\d{1,3}(?:st|nd|rd|th|º|ª|er|o|a)$/i.test(text)
}

/** A head of an office before any word of an address, and before a note in brackets. */
export function hasHeadAhead(view: Row, from: number): boolean {
  for (let i = from; i < view.tokens.length; i++) {
    if (isKind(view.tokens[i], addressWords) || signsBefore(view, i).includes('(')) return false
    if (isKind(view.tokens[i], heads)) return true
  }
  return false
}

function hasNumberNear(view: Row, i: number): boolean {
  const { source, tokens } = view
  for (let k = Math.max(0, i - 3); k < Math.min(tokens.length, i + 4); k++)
    if (k !== i && hasDigit(source, tokens[k]!)) return true
  return false
}

/** `Lilongwe 3, Malawi`; `Tehran, Islamic Republic of Iran`: nothing but cities, countries, regions, numbers, or a sentence. */
export function restIsPlace(view: Row, i: number): boolean {
  for (let at = i; at < view.tokens.length; at++) {
    if (at > i && startsSentence(view, at)) return true
    if (!isPlaceToken(view, at)) return false
  }
  return true
}

function isPlaceToken({ source, tokens }: Row, i: number): boolean {
  const token = tokens[i]!
  if (isKind(token, Kind.city | Kind.country | Kind.region) || hasDigit(source, token)) return true
  const text = source.text.slice(source.starts[token.firstWord]!, source.ends[token.endWord - 1]!)
  return source.shapes[token.firstWord] === Shape.upper && text.length <= 3
}

/** `Cypress Avenue`, `East Wing, …`: a street or building before the next comma, and no head of an office. */
function streetAhead(view: Row, from: number): boolean {
  const { tokens } = view
  const isTitled = isKind(tokens[from], Kind.honorific) && !isKind(tokens[from + 1], 0xffffff)
  if (isTitled && !isStreetOfPerson(view, from)) return false
  for (let i = from; i < tokens.length; i++) {
    if (i > from && /[,;(]/.test(signsBefore(view, i))) return false
    const token = tokens[i]!
    if (isKind(token, Kind.street | Kind.building) && !isKind(token, Kind.organization | Kind.position))
      return i > from && !isNameWord(view, from, i)
    // `Chief Minister's House`
    if (isPossessive(view, i) && isKind(tokens[i + 1], Kind.namedBefore)) return !isKind(tokens[i + 1], heads)
    if (isNamedChambers(view, from, i)) return true
    if (isKind(token, heads) && !isKind(token, Kind.ruler)) return false
  }
  return false
}

/** `Cabildo Chambers`: a building with a name of its own, where `Attorney General's Chambers` is a body. */
function isNamedChambers({ source, tokens }: Row, from: number, i: number): boolean {
  return (
    i > from &&
    wordText(source, tokens[i]!.firstWord) === 'Chambers' &&
    tokens.slice(from, i).every(({ kinds }) => kinds === 0)
  )
}

/** `Mr Sok Sample`: a form of address, and a word of streets that another word of a name follows. */
function isNameWord(view: Row, from: number, i: number): boolean {
  const { source, tokens } = view
  const next = tokens[i + 1]
  if (!isKind(tokens[from], Kind.honorific) || isKind(tokens[i], Kind.namedBefore) || !next) return false
  return source.shapes[next.firstWord] === Shape.capital && signsBefore(view, i + 1).trim() === ''
}

/** `Dr Ivo Hall` is a person. */
function isNamedAfterPerson(token: Token): boolean {
  return isKind(token, Kind.street) === isKind(token, Kind.namedBefore)
}

/** A street that bears the name of somebody has so many words at most. */
const STREET_WORDS = 5

/** `Padre Sample Street`, up to the end of the row or a comma: no name ends so. */
function isStreetOfPerson(view: Row, from: number): boolean {
  const { tokens } = view
  for (let i = from + 1; i < Math.min(tokens.length, from + STREET_WORDS); i++) {
    const ends = i + 1 === tokens.length || signsBefore(view, i + 1).startsWith(',')
    // `St. Sample County Courthouse`
    if (ends) return isKind(tokens[i], Kind.street | Kind.building) && isNamedAfterPerson(tokens[i]!)
  }
  return false
}
