/** What a word is in the name of an office: its head, an adjective of it, a connector. */

import { Shape, wordText } from '../../source/read-source.js'
import { findHonorificEnd } from './honorific-forms.js'
import type { Row } from './part.js'
import { isKind, Kind } from './words.js'

const english = Kind.position | Kind.organization

export const local = Kind.localPosition | Kind.localOrganization

export const heads = english | local

const positions = Kind.position | Kind.localPosition

export function isPositionAt(view: Row, i: number): boolean {
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

export function isOnlyLocal(view: Row, i: number): boolean {
  return isKind(view.tokens[i], local) && !isKind(view.tokens[i], english)
}

export const roman = /^[IVX]{1,5}$/

export function isConnector(view: Row, i: number): boolean {
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

export function startsHonorific(view: Row, i: number): boolean {
  const { source, tokens, row } = view
  return findHonorificEnd(source, tokens, i, row.end) > i
}
