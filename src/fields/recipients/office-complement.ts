/** What follows `of` in the name of an office. */

import { isWord, Shape, wordText } from '../../source/read-source.js'
import { hasHeadAhead, isPossessive } from './address-ahead.js'
import { heads, isConnector, isOnlyLocal, startsHonorific } from './office-kinds.js'
import { type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

/** What follows `of`: listed nouns, or one unlisted word; in a row that is no whole block all of them. */
export function readComplement(view: Row, from: number): number {
  const { source, tokens, flat } = view
  let i = from
  let complete = false
  let unknown = 0
  for (; i < tokens.length; i++) {
    if (i > from && (/\s[-–—]\s/.test(signsBefore(view, i)) || isTranslation(view, i))) break
    if (
      i > from &&
      signsBefore(view, i)
        .trim()
        .replace(/^[.'"“”’‘/&-]{1,2}$/, '') !== ''
    )
      break
    const token = tokens[i]!
    if (source.shapes[token.firstWord] === Shape.digits && (flat || i === from)) break
    if (i > from && isConnector(view, i)) break
    if (isKind(token, heads)) {
      if (
        complete &&
        !isPossessive(view, i - 1) &&
        (startsHonorific(view, i) || (flat && !endsPhrase(view, from, i)))
      )
        break
      complete = true
    } else if (isKind(token, Kind.topic | Kind.country | Kind.demonym | Kind.region | Kind.city)) {
      if (isKind(token, Kind.building | Kind.street) && i > from) break
      if (complete && flat && isKind(tokens[i + 1], Kind.building | Kind.street)) break
      if (complete && flat && isKind(token, Kind.city | Kind.country)) break
      complete = complete || !isKind(token, Kind.demonym)
    } else if (source.shapes[token.firstWord] === Shape.lower && complete) {
      // `la Ligue togolaise`
      if (isKind(token, Kind.sentence | Kind.street | Kind.building | Kind.box)) break
    } else if (isKind(token, Kind.adjective)) {
      if (
        complete &&
        (startsHonorific(view, i) || (flat && !isOnlyLocal(view, i - 1) && !isLocalAdjective(view, i)))
      )
        break
    } else if (isKind(token, Kind.street | Kind.building | Kind.box)) break
    else if (startsHonorific(view, i)) break
    // `Director of the Tibet Sample Security Department`
    else if (
      flat &&
      (isBehindComma(view, from) || (!complete && isNameOfBody(view, from))) &&
      reachesComma(view, i)
    )
      unknown++
    else if (complete && isNationality(view, i)) continue
    else if (complete && (flat || !hasHeadAhead(view, i + 1))) break
    else if (flat && unknown >= 1 && source.shapes[token.firstWord] !== Shape.lower) break
    else unknown++
  }
  return i
}

/** `Attorney General of Examplia / Fiscal General de la República`: behind the stroke stands the same in the local language. */
export function isTranslation(view: Row, i: number): boolean {
  return /^\s?\/\s?$/.test(signsBefore(view, i)) && isOnlyLocal(view, i)
}

/** `Hon. Ivo Sample, Minister of …`: the name has been read. */
function isBehindComma({ source, row, tokens }: Row, from: number): boolean {
  return source.text.slice(row.start, source.starts[tokens[from]!.firstWord]).includes(',')
}

/** `Director de la Prisión de Agua Mansa, …`: what follows a body and `of` is its name, and no person's. */
function isNameOfBody(view: Row, from: number): boolean {
  let i = from - 1
  while (i > 0 && isConnector(view, i)) i--
  return i < from - 1 && isKind(view.tokens[i], Kind.organization | Kind.localOrganization)
}

/** `… of Lagoon Reclamation, 12 Example Street`: only words with capitals up to the comma. */
function reachesComma(view: Row, from: number): boolean {
  const { source, tokens } = view
  for (let i = from + 1; i < Math.min(tokens.length, from + 6); i++) {
    const signs = signsBefore(view, i)
    if (/^\s?,/.test(signs)) return true
    if (signs.trim() !== '' || isKind(tokens[i], stops)) return false
    if (source.shapes[tokens[i]!.firstWord] !== Shape.capital && !isConnector(view, i)) return false
  }
  return false
}

const stops = Kind.street | Kind.building | Kind.box | Kind.city | Kind.country | Kind.honorific

/** `of the Immigration Bureau`: an article and a topic wait for their noun; not in `of the Interior Ministry of …`. */
function endsPhrase(view: Row, from: number, i: number): boolean {
  const { source, tokens } = view
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    isWord(source, before.endWord - 1, 'the') &&
    i - from <= 2 &&
    isKind(tokens[i], Kind.organization) &&
    !isConnectorAt(view, i + 1)
  )
}

function isConnectorAt(view: Row, i: number): boolean {
  return i < view.tokens.length && isConnector(view, i)
}

/** `Croissant-Rouge Mauritanien, …`, `Cruz Roja Salvadoreña, …`: the last word before a comma says of which nation. */
function isNationality(view: Row, i: number): boolean {
  const word = wordText(view.source, view.tokens[i]!.firstWord)
  if (
    !/(?:[iéà]en(?:ne)?|ain[e]?|ais[e]?|ois[e]?|eñ[oa]|an[oa]|ens[e]?)$/i.test(word) ||
    !isOnlyLocal(view, i - 1)
  )
    return false
  return i + 1 === view.tokens.length || /^\s?,/.test(signsBefore(view, i + 1))
}

/** `Policía Nacional Civil`: in other languages adjectives follow their noun. */
function isLocalAdjective(view: Row, i: number): boolean {
  return (
    /(?:al|ar|ico|ica|ivo|iva|ano|ana|ale|aire|[aeé]e?nne?)$/i.test(
      wordText(view.source, view.tokens[i]!.firstWord),
    ) && !isKind(view.tokens[i], Kind.honorific)
  )
}
