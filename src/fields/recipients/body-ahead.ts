/** A whole block on one row that begins with a body: `La Hora del Sur, 15 Calle 24-51, …`, `Fond za mir, Avalska 9, …`. */
import { Shape } from '../../source/read-source.js'
import { startsAddress } from './address-ahead.js'
import { usZip } from './block-lines.js'
import { findBracket, isAcronym } from './brackets.js'
import { startsHonorific } from './office-kinds.js'
import { hasDigit, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

/** The name of a body has so many words at most. */
const BODY_WORDS = 9

const positions = Kind.position | Kind.localPosition | Kind.ruler | Kind.possessive
const places = Kind.street | Kind.building | Kind.box | Kind.careOf | Kind.country | Kind.city

/** The token behind the body, where an address follows its comma; 0 where the row begins otherwise. */
export function findBodyAhead(view: Row): number {
  const { source, tokens } = view
  const [first] = tokens
  if (!first || source.shapes[first.firstWord] === Shape.lower || startsHonorific(view, 0)) return 0
  for (let i = 0; i < Math.min(tokens.length, BODY_WORDS); i++) {
    const signs = signsBefore(view, i)
    const bracket = i > 1 ? findBracket(view, i) : i
    // `Fundación de los Andes (FUNDA), Casilla 12, …`
    if (bracket > i) {
      if (!isAcronym(view, i, bracket)) return 0
      return bracket < tokens.length &&
        /^[)\]]\s?,/.test(signsBefore(view, bracket)) &&
        followsAddress(view, bracket)
        ? bracket
        : 0
    }
    if (i > 0 && /^["”»’']?\s?,\s/.test(signs)) return i > 1 && followsAddress(view, i) ? i : 0
    if (/[,:;()[\]|]|\s[-–—]\s/.test(signs)) return 0
    const token = tokens[i]!
    if (isKind(token, positions) || hasDigit(source, token)) return 0
    if (isKind(token, places) && !isKind(token, Kind.organization | Kind.localOrganization)) {
      // `Liga Peruana`, `Texas Coalition`: a place is a part of the name.
      if (!isKind(token, Kind.country | Kind.city)) return 0
    }
  }
  return 0
}

/** A street, a box, or a figure before the next comma; not the city of an address that begins the row. */
function followsAddress(view: Row, from: number): boolean {
  const { source, row, tokens } = view
  const ends = tokens.slice(from).some((token) => isKind(token, Kind.country))
  if (isKind(tokens[from], Kind.country) || !(ends || usZip.test(source.text.slice(row.start, row.end))))
    return false
  if (!isKind(tokens[from], Kind.city) && startsAddress(view, from)) return true
  for (let i = from; i < tokens.length; i++) {
    if (i > from && signsBefore(view, i).includes(',')) return false
    if (isKind(tokens[i], Kind.position | Kind.organization | Kind.honorific)) return false
    if (hasDigit(source, tokens[i]!)) return true
  }
  return false
}
