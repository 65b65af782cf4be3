/** Names of offices and bodies: where they end, and which of both they are. */
import { isWord, Shape, wordText } from '../../source/read-source.js'
import { hasHeadAhead, isPossessive } from './address-ahead.js'
import { findHonorificEnd } from './honorific-forms.js'
import { hasDigit, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

export interface Office {
  readonly kind: 'position' | 'organization'
  /** The token after it. */
  readonly end: number
  readonly local: boolean
}

const english = Kind.position | Kind.organization
const local = Kind.localPosition | Kind.localOrganization
const heads = english | local
const positions = Kind.position | Kind.localPosition
const modifiers = Kind.topic | Kind.adjective | Kind.region | Kind.demonym | Kind.country
/** Unlisted words that may stand before the head: `Lango Community Radio`. */
const MOST_UNKNOWN = 3

/**
 * The office or body that begins at token `from`; null where none does. `nameFirst`: unlisted words are a name;
 * `bodyFirst`: they are of a body's, as behind `The Editor,`.
 */
export function findOfficeEnd(
  view: Row,
  from: number,
  nameFirst: boolean,
  bodyFirst: boolean,
): Office | null {
  const head = findHead(view, from, nameFirst, bodyFirst)
  if (!head) return null
  const end = extend(view, head.at + 1, head.isPosition)
  return {
    kind: head.isPosition ? 'position' : 'organization',
    end,
    local: isLocal(view, from, end),
  }
}

interface Head {
  readonly at: number
  readonly isPosition: boolean
}

/**
 * The word that says what is meant: in English the last of `Prison Service Commissioner`, in other languages the first
 * of `Comandante Infantería de Marina`.
 */
function findHead(view: Row, from: number, nameFirst: boolean, bodyFirst: boolean): Head | null {
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
    if (/[,;:([]/.test(signs)) break
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
    if (isPossessive(view, i + 1)) continue
    if (isKind(token, heads)) {
      if (startsHonorific(view, i) && !isKind(token, Kind.position)) return -1
      if (isKind(token, Kind.ruler) && !isRulerOffice(view, i)) return -1
      // `Ivo Sample Minister of Examples`: two words and an office are a name and its office.
      const isBody = !isPositionAt(view, i) || isKind(token, Kind.possessive)
      return unknown >= 2 && !isBody ? -1 : i
    }
    if (i === from && isKind(token, Kind.honorific) && startsHonorific(view, i)) return -1
    if (isPossessive(view, i) || isKind(token, modifiers)) continue
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
  // `Chief Public Prosecutor`
  if (isKind(next, Kind.position) && !isKind(next, Kind.ruler | Kind.honorific)) return true
  return isKind(next, Kind.connector) && view.source.shapes[next.firstWord] === Shape.lower
}

function isPositionAt(view: Row, i: number): boolean {
  const token = view.tokens[i]
  if (!isKind(token, positions)) return false
  // `Secretaría` and `Secretaria`, `Prefectura`: the accent makes the body; in Portuguese it has none.
  if (!isKind(token, Kind.localOrganization)) return true
  const { source, row } = view
  return (
    !/ía$/i.test(wordText(source, token!.firstWord)) &&
    !portuguese.test(source.text.slice(row.start, row.end))
  )
}

const portuguese = /[ãõç]|\sd[ao]s?\s/i

function isOnlyLocal(view: Row, i: number): boolean {
  return isKind(view.tokens[i], local) && !isKind(view.tokens[i], english)
}

const roman = /^[IVX]{1,5}$/

/** Past the adjectives and further heads that directly follow: `Fiscal General`, `Ministerio Público`. */
function skipLocal(view: Row, from: number): number {
  let at = from
  for (let i = from + 1; i < view.tokens.length; i++) {
    if (signsBefore(view, i).trim() !== '') break
    const token = view.tokens[i]!
    // `Comandante V Brigada`
    if (!view.flat && roman.test(wordText(view.source, token.firstWord))) continue
    const goes = isKind(token, Kind.topic | Kind.adjective) || (!view.flat && isKind(token, heads))
    if (!goes || startsHonorific(view, i)) break
    at = i
  }
  return at
}

/** `of Justice and Human Rights`, `de la Nación`, `, Gender and Employment Creation`: to the end of the name. */
function extend(view: Row, from: number, isPosition: boolean): number {
  const { tokens } = view
  let i = from
  while (i < tokens.length) {
    const signs = signsBefore(view, i)
    if (/[;:([|]|\s[-–—]\s/.test(signs)) break
    if (i === from && isPosition && isRanking(view, i)) return i + 1
    if (signs.includes(',')) {
      // `Ministère de l'Intérieur, des Collectivités locales et …`
      if (isForeignItem(view, i, from)) {
        i = readComplement(view, skipConnectors(view, i))
        continue
      }
      const next = skipListed(view, i)
      if (!isListItem(view, i) || next === i) break
      i = next
      continue
    }
    if (isConnector(view, i) || /^\s?&\s?$/.test(signs)) {
      const k = skipConnectors(view, i)
      if (k === tokens.length) return k
      const next = readComplement(view, k)
      if (next === k) break
      i = next
      continue
    }
    if (signs.includes('/') && isKind(tokens[i], heads) && isPositionAt(view, i) === isPosition) {
      i++
      continue
    }
    // `Agence burundaise de presse`
    if (
      view.source.shapes[tokens[i]!.firstWord] === Shape.lower &&
      !isKind(
        tokens[i],
        Kind.sentence | Kind.street | Kind.building | Kind.box | Kind.careOf | Kind.honorific,
      ) &&
      signs.trim() === ''
    ) {
      i++
      continue
    }
    // `Comisión Ecuménica de Ejemplos`
    if (isLocalRest(view, i, from)) {
      i++
      continue
    }
    // `Commander II Division of the Army`
    if (isPosition && i === from && isNumberedBody(view, i)) {
      i += 2
      continue
    }
    const isTopic = isKind(tokens[i], Kind.topic) && !isKind(tokens[i], heads | Kind.honorific)
    if (!isTopic || isKind(tokens[i + 1], Kind.street | Kind.building)) break
    if (view.flat && isKind(tokens[i + 1], Kind.organization)) break
    i++
  }
  return i
}

/** `Secretary 1, Ruling Council`: a figure between an office and a comma. */
function isRanking(view: Row, i: number): boolean {
  const { source, tokens } = view
  const end = source.ends[tokens[i]!.firstWord]!
  const isFigure = end - source.starts[tokens[i]!.firstWord]! === 1 && hasDigit(source, tokens[i]!)
  return isFigure && /^\s$/.test(signsBefore(view, i)) && (i + 1 >= tokens.length || source.text[end] === ',')
}

function isNumberedBody(view: Row, i: number): boolean {
  const word = wordText(view.source, view.tokens[i]!.firstWord)
  return (
    !view.flat && (roman.test(word) || ordinal.test(word)) && isKind(view.tokens[i + 1], Kind.organization)
  )
}

const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/i

function skipConnectors(view: Row, from: number): number {
  let i = from
  while (i < view.tokens.length && isConnector(view, i)) i++
  return i
}

/** A comma, and `de`, `des`, `del` before a topic: no address begins so. */
function isForeignItem(view: Row, i: number, from: number): boolean {
  if (!isOnlyLocal(view, from - 1) || !isKind(view.tokens[i], Kind.foreign) || !isConnector(view, i))
    return false
  const next = skipConnectors(view, i)
  return (
    next < view.tokens.length &&
    !isKind(view.tokens[next], Kind.city | Kind.street | Kind.building) &&
    readComplement(view, next) > next
  )
}

function isLocalRest(view: Row, i: number, from: number): boolean {
  const token = view.tokens[i]!
  if (i !== from || !isOnlyLocal(view, from - 1) || token.kinds !== 0) return false
  return (
    view.source.shapes[token.firstWord] === Shape.capital &&
    i + 1 < view.tokens.length &&
    isConnector(view, i + 1)
  )
}

function isConnector(view: Row, i: number): boolean {
  const token = view.tokens[i]!
  if (!isKind(token, Kind.connector)) return false
  const shape = view.source.shapes[token.firstWord]
  return (
    shape === Shape.lower ||
    (shape === Shape.upper && (token.kinds & ~Kind.honorific) === Kind.connector && isAllCapitals(view))
  )
}

function isAllCapitals(view: Row): boolean {
  return view.tokens.every((token) => view.source.shapes[token.firstWord] !== Shape.capital)
}

/** A topic behind a comma, when a further one follows it: `Interior, Justice and Peace`. */
function isListItem(view: Row, i: number): boolean {
  const token = view.tokens[i]
  if (!isKind(token, Kind.topic | Kind.adjective) || isKind(token, Kind.street | Kind.building)) return false
  const after = skipListed(view, i)
  const next = view.tokens[after]
  if (next === undefined || signsBefore(view, after).includes(',')) return true
  return (
    (isKind(next, Kind.connector) || startsHonorific(view, after)) &&
    !isKind(next, Kind.street | Kind.building)
  )
}

function skipListed(view: Row, from: number): number {
  let i = from
  while (
    i < view.tokens.length &&
    (i === from || signsBefore(view, i).trim() === '') &&
    isKind(view.tokens[i], Kind.topic | Kind.adjective)
  )
    i++
  return i
}

/** What follows `of`: listed nouns, or one unlisted word; in a row that is no whole block all of them. */
function readComplement(view: Row, from: number): number {
  const { source, tokens, flat } = view
  let i = from
  let complete = false
  let unknown = 0
  for (; i < tokens.length; i++) {
    if (i > from && /\s[-–—]\s/.test(signsBefore(view, i))) break
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
    else if (complete && (flat || !hasHeadAhead(view, i + 1))) break
    else if (flat && unknown >= 1 && source.shapes[token.firstWord] !== Shape.lower) break
    else unknown++
  }
  return i
}

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

/** `Policía Nacional Civil`: in other languages adjectives follow their noun. */
function isLocalAdjective(view: Row, i: number): boolean {
  return (
    /(?:al|ar|ico|ica|ivo|iva|ano|ana|ale|aire|[aeé]e?nne?)$/i.test(
      wordText(view.source, view.tokens[i]!.firstWord),
    ) && !isKind(view.tokens[i], Kind.honorific)
  )
}

function startsHonorific(view: Row, i: number): boolean {
  const { source, tokens, row } = view
  return findHonorificEnd(source, tokens, i, row.end) > i
}

/** Whether an office is printed in the local language: it has a head of its own. */
function isLocal(view: Row, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isOnlyLocal(view, i)) return true
  // `Président de la République`; not `Governor of Rio de Janeiro`.
  for (let i = from + 1; i < end; i++) if (isConnector(view, i)) return isKind(view.tokens[i], Kind.foreign)
  return false
}
