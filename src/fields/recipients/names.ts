/** Where a name in a row ends, and whether words look like one. */
import { nameParticles } from '../../data/words/honorifics.js'
import { isBlank, isWord, Shape, wordText } from '../../source/read-source.js'
import { postNominalKeys } from '../../values/person-name.js'
import { followsConnector, hasHeadAhead, isPossessive, restIsPlace } from './address-ahead.js'
import { hasDigit, heads, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

const particles: ReadonlySet<string> = new Set(nameParticles)
/** A name has at most so many words. */
const NAME_WORDS = 9

/** The token after a name that begins at `start`; its form of address ends at `honorific`. At least one token. */
export function findNameEnd(view: Row, honorific: number, start: number): number {
  const { source, tokens, flat } = view
  let i = Math.max(honorific, start)
  const first = i
  for (; i < tokens.length && i - first < NAME_WORDS; i++) {
    const token = tokens[i]!
    const words = i - first
    if (i > first && /[,;:|(["“[]/.test(signsBefore(view, i)) && !isPostNominal(view, i)) break
    if (hasDigit(source, token) || isKind(token, Kind.box | Kind.careOf)) break
    if (words === 0 || isInnerWord(view, i)) continue
    if (isWord(source, token.firstWord, 'the') || (isPossessive(view, i) && isKind(tokens[i + 1], heads)))
      break
    if (isKind(token, heads) && !isNamePart(view, i)) break
    if (isKind(token, Kind.street | Kind.building))
      return words > 2 && isKind(token, Kind.namedBefore) ? i - 1 : i
    if (
      isKind(token, Kind.topic | Kind.adjective | Kind.country | Kind.demonym) &&
      words >= 2 &&
      !followsConnector(view, i) &&
      (flat || hasHeadAhead(view, i))
    )
      break
    if (isKind(token, Kind.city) && words >= 2 && flat && !followsConnector(view, i) && restIsPlace(view, i))
      break
    if (source.shapes[token.firstWord] === Shape.lower && !isParticle(view, i)) break
  }
  return Math.max(i, start + 1)
}

/** `Kim Yong-tae`, `Mehmet Ali _rnek`: a hyphen joins a small letter, an underscore stands for a lost capital. */
function isInnerWord({ source, tokens }: Row, i: number): boolean {
  const start = source.starts[tokens[i]!.firstWord]!
  const before = source.text[start - 1]
  return (
    source.text[start] === '_' ||
    before === '_' ||
    (before === '-' && !isBlank(source.text.charCodeAt(start - 2)))
  )
}

/** `Hon. Ivo Sample, MP`: letters behind a name. */
function isPostNominal(view: Row, i: number): boolean {
  const { source, tokens, row } = view
  const { firstWord } = tokens[i]!
  if (!/^\.?,\s?$/.test(signsBefore(view, i))) return false
  const word = wordText(source, firstWord)
  if (postNominalKeys.has(word)) return true
  if (!view.flat && areOrders(view, i)) return true
  // `Ivo Sample, S.H.`
  const letters = /^(?:\p{Lu}\.){2,4}(?=,|$)/u.exec(
    source.text.slice(source.starts[firstWord]!, row.end),
  )?.[0]
  return letters !== undefined && postNominalKeys.has(letters.replaceAll('.', ''))
}

/** `Prof. Ivo Sample, EXG, SMP`: letters that end the row, and are no body. */
function areOrders({ source, tokens }: Row, from: number): boolean {
  return (
    tokens.length - from <= MOST_ORDERS &&
    tokens
      .slice(from)
      .every(({ kinds, firstWord }) => kinds === 0 && /^\p{Lu}{2,4}$/u.test(wordText(source, firstWord)))
  )
}

const MOST_ORDERS = 4

/** `Chief`, `King` inside a name; single letters that are words of other languages. */
function isNamePart(view: Row, i: number): boolean {
  const token = view.tokens[i]!
  return isKind(token, Kind.ruler) && !isKind(view.tokens[i + 1], Kind.connector)
}

function isParticle(view: Row, i: number): boolean {
  const { source, tokens } = view
  const next = tokens[i + 1]
  const length = source.ends[tokens[i]!.endWord - 1]! - source.starts[tokens[i]!.firstWord]!
  return length <= 5 && next !== undefined && source.shapes[next.firstWord] !== Shape.digits
}

/** Words with capitals: `Corazon Imelda Villaruz`, `K R Baishya`, `Abdulla al-Sample`. */
export function isNameLike(view: Row, from: number, to: number): boolean {
  const { source, tokens } = view
  let capitals = 0
  for (let i = from; i < to; i++) {
    const shape = source.shapes[tokens[i]!.firstWord]
    if (shape === Shape.digits) return false
    if (i > from && isInnerWord(view, i)) {
      capitals++
      continue
    }
    // `Human rights NGO`
    if (i === from && isKind(tokens[i], Kind.topic) && tokens[i]!.endWord - tokens[i]!.firstWord > 1)
      return false
    if (shape !== Shape.lower) capitals++
    else if (!particles.has(wordText(source, tokens[i]!.firstWord)) && !isKind(tokens[i], Kind.connector))
      return false
  }
  return capitals >= 2
}
