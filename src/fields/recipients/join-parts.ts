/** Parts that only look like two. */
import { Shape } from '../../source/read-source.js'
import { addressWords, isEditor, isOffice, type Part, type PartKind, type Row } from './part.js'
import { isKind, Kind } from './words.js'

/** Puts together what only looks like two parts: a body and the rest of its name, an address and its first words. */
export function joinParts(view: Row, parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && belongsTogether(view, last, part, joined))
      joined[joined.length - 1] = {
        ...last,
        kind: chooseKind(view, last, part),
        strong: last.strong || part.strong,
        end: part.end,
        endWord: part.endWord,
      }
    else joined.push(part)
  }
  return joined
}

function chooseKind(view: Row, last: Part, part: Part): PartKind {
  if (part.kind === 'organization' && isBuilding(view, last)) return 'address'
  return isWords(last) || isNamedBuilding(view, last, part) ? part.kind : last.kind
}

function belongsTogether(view: Row, last: Part, part: Part, before: readonly Part[]): boolean {
  const { source, flat } = view
  const signs = source.text.slice(last.end, part.start)
  if (part.kind === 'address') {
    if (last.kind === 'unknown') return !(flat && isBody(view, last, part, before))
    // `Al-Example Palace, City`: a name has been read, or a palace is named.
    if (last.kind === 'name' && !last.strong)
      return !flat || before.some(({ kind }) => kind === 'organization')
    if (isNamedBuilding(view, last, part)) return true
    if (flat || !isOffice(last)) return false
    return isShortNumber(view, part) || (signs.trim() === '' && isOnlyPlace(view, part))
  }
  if (part.kind === 'organization' && signs.trim() === '' && isBuilding(view, last)) return true
  // `Ministre de la Justice, garde des sceaux`
  if (last.kind === 'position' && part.kind === 'position' && /^\s?,\s?$/.test(signs)) return true
  if (last.kind === 'unknown' && part.kind === 'unknown') return true
  const isNamed = before.some(({ kind }) => kind === 'name')
  if (
    flat &&
    isNamed &&
    last.kind === 'position' &&
    last.local &&
    !part.strong &&
    isWords(part) &&
    !signs.includes(',')
  )
    return true
  // `Comité de Familias “Los Otros”`
  if (
    last.kind === 'organization' &&
    /^\s?$/.test(signs) &&
    /^["“«]/.test(source.text.slice(part.start, part.end))
  )
    return true
  // `The Editor, Daily Example, 35 Example Square`
  if (flat && last.kind === 'organization' && part.kind === 'unknown' && isComplete(view, last, part))
    return true
  if (flat || signs.includes(',')) return false
  if (
    last.kind === 'position' &&
    part.kind === 'unknown' &&
    (last.local || last.endWord - last.firstWord > 1)
  )
    return true
  return last.kind === 'organization' && !part.strong && (part.kind === 'name' || part.kind === 'unknown')
}

/** Words before an address that are a body which is in no list. */
function isBody(view: Row, words: Part, address: Part, before: readonly Part[]): boolean {
  if (before.length === 1) return isAbbreviation(view, words) || isBodyBefore(view, words, address)
  // `Judge Advocate General, UNEX, 12 Example Street`: not in a row of capitals.
  const owner = before.at(-2)
  if (owner && isOffice(owner) && isAbbreviation(view, words))
    return view.source.shapes[owner.endWord - 1] !== Shape.upper
  // `The Editor, Newswatch, 3 Example Street`
  return before.length === 2 && isEditor(view.source, before[0])
}

/** `CALDH 9 Avenida 2-59, …`: a body by its letters. */
function isAbbreviation(view: Row, part: Part): boolean {
  return (
    part.endWord - part.firstWord === 1 &&
    part.end - part.start > 2 &&
    view.source.shapes[part.firstWord] === Shape.upper
  )
}

/** `Exampleville Hebdo, BP 4498, …`: words before a box are a body that is in no list. */
function isBodyBefore(view: Row, words: Part, address: Part): boolean {
  const first = view.tokens.find((token) => token.firstWord === address.firstWord)
  if (!isKind(first, Kind.box)) return false
  // `Elima, BP 11498, Exampleville, Zaire`: one word, if the city follows.
  return (
    words.endWord - words.firstWord > 1 ||
    view.tokens.some((token) => token.firstWord > address.firstWord && isKind(token, Kind.city))
  )
}

function isWords(part: Part): boolean {
  return part.kind === 'name' || part.kind === 'unknown'
}

/** `Central Bank Building`: a building that has the name of a body. */
function isNamedBuilding(view: Row, body: Part, part: Part): boolean {
  const first = view.tokens.find((token) => token.firstWord === part.firstWord)
  // `Chief Minister House`: of an office only the building alone.
  const behind = first && view.source.text[view.source.ends[first.endWord - 1]!]
  const isHouse = body.kind === 'position' && (first?.endWord === part.endWord || behind === ',')
  if ((body.kind !== 'organization' && !isHouse) || part.kind !== 'address') return false
  return isKind(first, Kind.namedBefore) && view.source.text.slice(body.end, part.start).trim() === ''
}

/** `Edificio Fiscalía General`: the word for a building before the body that is in it. */
function isBuilding(view: Row, part: Part): boolean {
  const token = view.tokens.find(({ firstWord }) => firstWord === part.firstWord)
  return (
    token?.endWord === part.endWord &&
    isKind(token, Kind.building) &&
    !isKind(token, Kind.namedBefore | Kind.organization | Kind.localOrganization)
  )
}

/** `Prezident Respubliki Uzbekistan`: the country behind an office is a part of its name. */
function isOnlyPlace(view: Row, part: Part): boolean {
  return view.tokens
    .filter((token) => token.firstWord >= part.firstWord)
    .every((token) => isKind(token, Kind.country | Kind.city))
}

/** A body of listed words alone, and up to two words more before the next comma. */
function isComplete(view: Row, body: Part, rest: Part): boolean {
  const { source, row } = view
  if (rest.endWord - rest.firstWord > 2 || source.text.slice(body.end, rest.start).trim() !== '') return false
  if (!/^\s?,/.test(source.text.slice(rest.end, row.end))) return false
  return !view.tokens.some(
    (token) =>
      // `The Daily Sample`
      token.firstWord > body.firstWord && token.endWord <= body.endWord && isKind(token, Kind.connector),
  )
}

/** `General Officer Commanding, 4 Corps`: a short number behind an office is no address. */
function isShortNumber(view: Row, part: Part): boolean {
  const tokens = view.tokens.filter((token) => token.firstWord >= part.firstWord)
  return (
    tokens.length <= 3 &&
    !tokens.some((token) => isKind(token, addressWords | Kind.weak | Kind.city | Kind.country | Kind.careOf))
  )
}
