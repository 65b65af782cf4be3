/** Offices before a colon, and the letters of a body behind its name. */
import { findHonorificEnd } from './honorific-forms.js'
import { type Part, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

/** An office before a colon has at most so many words. */
const TITLE_WORDS = 8

/** `Emergency Legislation Governor: Mr Ivo Sample`: the token behind the colon; 0 where no person is named there. */
export function findTitled(view: Row): number {
  const { source, row, tokens } = view
  for (let i = 1; i < Math.min(tokens.length, TITLE_WORDS); i++) {
    if (!signsBefore(view, i).includes(':')) continue
    const isOffice = tokens.slice(0, i).some((token) => isKind(token, Kind.position | Kind.localPosition))
    return isOffice && findHonorificEnd(source, tokens, i, row.end) > i ? i : 0
  }
  return 0
}

/** Whether the office before token `end` is printed in the local language. */
export function isLocalTitle({ tokens }: Row, end: number): boolean {
  return !tokens.slice(0, end).some((token) => isKind(token, Kind.position))
}

/** `Grupo de Apoyo Mutuo (GAM)`: the letters behind show that unlisted words are of the body before them. */
export function closesBody({ source }: Row, body: Part, words: Part): boolean {
  if (body.kind !== 'organization' || words.strong) return false
  if (words.kind !== 'name' && words.kind !== 'unknown') return false
  return source.text.slice(body.end, words.start).trim() === ''
}
