/** The word of an office that says what is meant: `Commissioner`, `Ministry`. */

import { isWord, Shape, wordText } from '../../source/read-source.js'
import { isPossessive } from './address-ahead.js'
import { heads, isConnector, isOnlyLocal, isPositionAt, roman, startsHonorific } from './office-kinds.js'
import { type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

const modifiers = Kind.topic | Kind.adjective | Kind.region | Kind.demonym | Kind.country

/** Unlisted words that may stand before the head: `Lango Community Radio`. */
const MOST_UNKNOWN = 3

interface Head {
  readonly at: number
  readonly isPosition: boolean
}

/**
 * The word that says what is meant: in English the last of `Prison Service Commissioner`, in other languages the first
 * of `Comandante Infantería de Marina`.
 */
export function findHead(view: Row, from: number, nameFirst: boolean, bodyFirst: boolean): Head | null {
  const { tokens, flat } = view
  const start = findFirstHead(view, from, nameFirst, bodyFirst)
  if (start < 0) return null
  let head = start
  let isPosition = isPositionAt(view, start)
  let possessive = isPossessive(view, start)
  if (isOnlyLocal(view, start)) return { at: skipLocal(view, start), isPosition }
  for (let i = start + 1; i < tokens.length; i++) {
    const signs = signsBefore(view, i).trim()
    if (signs !== '' && signs !== '-' && !(signs === '/' && isKind(tokens[i], heads)) && !possessive) break
    if (/[,;:([]/.test(signs) || isTitleOfName(view, i)) break
    if (isKind(tokens[i], heads) && !isOnlyLocal(view, i)) {
      const next = isPositionAt(view, i)
      // `President` / `Office of …` on one line are two; `Governor's Office`, `Prison Commissioner` one.
      if (isPosition && !next && !possessive && (flat || isKind(tokens[i + 1], Kind.connector))) break
      if (
        isPosition &&
        next &&
        signs === '' &&
        !isKind(tokens[i - 1], Kind.adjective | Kind.topic) &&
        flat &&
        isKind(tokens[i], Kind.honorific)
      )
        break
      if (startsHonorific(view, i)) break
      head = i
      isPosition = next
      possessive = isPossessive(view, i)
    } else if (isPossessive(view, i)) possessive = true
    else if (!isKind(tokens[i], modifiers) || tokens[i]!.kinds & Kind.country) break
  }
  return { at: isTrailingAdjective(view, head + 1) ? head + 1 : head, isPosition }
}

/** `Commander General of …`, `Minister Designate` */
function isTrailingAdjective(view: Row, i: number): boolean {
  const { tokens } = view
  if (!isKind(tokens[i], Kind.adjective) || isKind(tokens[i], heads) || signsBefore(view, i).trim() !== '')
    return false
  return tokens[i + 1] === undefined || isConnector(view, i + 1)
}

/** The first head, behind topics, adjectives, countries and a few unlisted words; -1 where there is none. */
function findFirstHead(view: Row, from: number, nameFirst: boolean, bodyFirst: boolean): number {
  const { source, tokens, flat } = view
  let unknown = 0
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i > from && /[,;:([|]/.test(signsBefore(view, i))) return -1
    // `Prime Minister, People's Assembly, …` are two.
    if (isPossessive(view, i + 1) && !/[,;:]/.test(signsBefore(view, i + 1))) continue
    if (isKind(token, heads)) {
      if (startsHonorific(view, i) && !isKind(token, Kind.position)) return -1
      if (isKind(token, Kind.ruler) && !isRulerOffice(view, i)) return -1
      // `Ivo Sample Minister of Examples`: two words and an office are a name and its office.
      const isBody = !isPositionAt(view, i) || isKind(token, Kind.possessive)
      return unknown >= 2 && !isBody ? -1 : i
    }
    if (i === from && isKind(token, Kind.honorific) && startsHonorific(view, i)) return -1
    if (isPossessive(view, i) || isKind(token, modifiers)) continue
    // `…, Exampleton Central Police Station`: the body of a town.
    if (i === from && isKind(token, Kind.city) && isKind(tokens[i + 1], heads | modifiers)) continue
    // `The Plains Sentinel`; `Pardon and Parole Board`
    if (i === from && isWord(source, token.firstWord, 'the')) continue
    if (
      i > from &&
      isKind(tokens[i - 1], Kind.topic) &&
      isKind(tokens[i + 1], Kind.topic | Kind.adjective) &&
      isConnector(view, i)
    )
      continue
    if (isKind(token, Kind.street | Kind.building | Kind.box | Kind.connector) && !isKind(token, Kind.city))
      return -1
    const shape = source.shapes[token.firstWord]
    if (shape === Shape.lower || shape === Shape.digits) return -1
    if (startsHonorific(view, i)) return -1
    if (++unknown > MOST_UNKNOWN) return -1
    // `…, The Frontier Sentinel`: no name begins with an article.
    const isOpen = nameFirst || (flat && !bodyFirst && from > 0 && shape !== Shape.upper)
    if (isOpen && !isWord(source, tokens[from]!.firstWord, 'the')) return -1
  }
  return -1
}

/** `King of Examplia`, `Emir` alone; else the title is a part of the name. */
function isRulerOffice(view: Row, i: number): boolean {
  const next = view.tokens[i + 1]
  if (next === undefined || signsBefore(view, i + 1).includes(',')) return true
  // `King Shaikh Ivo Sample` on one line
  if (dynastic.test(wordText(view.source, next.firstWord))) return true
  // `Chief Public Prosecutor`
  if (isKind(next, Kind.position) && !isKind(next, Kind.ruler | Kind.honorific)) return true
  return isKind(next, Kind.connector) && view.source.shapes[next.firstWord] === Shape.lower
}

/** `Prime Minister Prince Ivo Sample`: behind an office the title of rank is the name's. */
function isTitleOfName(view: Row, i: number): boolean {
  const isTitle =
    isKind(view.tokens[i], Kind.ruler) && dynastic.test(wordText(view.source, view.tokens[i]!.firstWord))
  return isTitle && !isRulerOffice(view, i)
}

const dynastic = /^(?:sh[ae]ikh|shaykh|sayyid|prince|emir|amir)$/i

/** Past the adjectives and further heads that directly follow: `Fiscal General`, `Ministerio Público`. */
function skipLocal(view: Row, from: number): number {
  let at = from
  for (let i = from + 1; i < view.tokens.length; i++) {
    if (signsBefore(view, i).trim() !== '') break
    const token = view.tokens[i]!
    // `Gabinete del Presidente`: in Russian `del` is a portfolio.
    if (isConnector(view, i)) break
    // `Comandante V Brigada`
    if (!view.flat && roman.test(wordText(view.source, token.firstWord))) continue
    const goes = isKind(token, Kind.topic | Kind.adjective) || (!view.flat && isKind(token, heads))
    if (!goes || startsHonorific(view, i)) break
    at = i
  }
  return at
}
