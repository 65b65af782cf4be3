/** How far the name of an office reaches behind its head: `of Justice and Human Rights`. */

import { isWord, Shape, wordText } from '../../source/read-source.js'
import { isTranslation, readComplement } from './office-complement.js'
import { heads, isConnector, isOnlyLocal, isPositionAt, roman, startsHonorific } from './office-kinds.js'
import { hasDigit, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

/** `of Justice and Human Rights`, `de la Nación`, `, Gender and Employment Creation`: to the end of the name. */
export function extend(view: Row, from: number, isPosition: boolean): number {
  const { tokens } = view
  // `Bishop of` is listed with its connector.
  const isOpen = from > 0 && from < tokens.length && isPosition && endsInOf(view, from - 1)
  let i = isOpen ? readComplement(view, from) : from
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
      if (isPosition && isLastPortfolio(view, i)) return tokens.length
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
    if (isTranslation(view, i) && !isOnlyLocal(view, from - 1)) break
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
    // `Comandante de la Zona Militar No. 302`
    if (isNumberSign(view, i)) {
      i += 2
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

function endsInOf({ source, tokens }: Row, i: number): boolean {
  const { firstWord, endWord } = tokens[i]!
  return endWord - firstWord > 1 && isWord(source, endWord - 1, 'of')
}

/** `Secretary 1, Ruling Council`: a figure between an office and a comma. */
function isRanking(view: Row, i: number): boolean {
  const { source, tokens } = view
  const end = source.ends[tokens[i]!.firstWord]!
  const isFigure = end - source.starts[tokens[i]!.firstWord]! === 1 && hasDigit(source, tokens[i]!)
  return isFigure && /^\s$/.test(signsBefore(view, i)) && (i + 1 >= tokens.length || source.text[end] === ',')
}

const numberSign = /^(?:no|nr|nro|num|n)$/i

/** Bodies of which there are several. */
const numbered =
  /^(?:zona|zone|militar|militaire|prison|prison camp|colony|camp|battalion|batallón|brigada|brigade|regi[oó]n|région|unit|divisi[oó]n|court|juzgado|station|penal|estación)$/i

/** `No. 302`, `Nº 4` */
function isNumberSign(view: Row, i: number): boolean {
  const next = view.tokens[i + 1]
  const before = i > 0 ? wordText(view.source, view.tokens[i - 1]!.endWord - 1) : ''
  return (
    next !== undefined &&
    numbered.test(before) &&
    numberSign.test(wordText(view.source, view.tokens[i]!.firstWord)) &&
    view.source.shapes[next.firstWord] === Shape.digits &&
    /^[.º°]?\s?$/.test(signsBefore(view, i + 1))
  )
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

/** `Minister of Minority Rights, State Administration and Local Self-Government`: the rest of the row lists portfolios. */
function isLastPortfolio(view: Row, from: number): boolean {
  const { source, tokens, flat } = view
  if (flat || !isKind(tokens[from], Kind.topic | Kind.adjective) || isKind(tokens[from], heads)) return false
  let ands = 0
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i > from && !/^[\s-]{0,3}$/.test(signsBefore(view, i))) return false
    if (isConnector(view, i)) {
      if (wordText(source, token.firstWord) !== 'and') return false
      ands++
    } else if (source.shapes[token.firstWord] !== Shape.capital || startsHonorific(view, i)) return false
    if (isKind(token, Kind.street | Kind.building | Kind.box | Kind.city | Kind.country)) return false
  }
  return ands === 1
}
