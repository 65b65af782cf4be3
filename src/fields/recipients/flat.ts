/**
 * A block on one line: `Minister of Examples General Ivo Sample Ministry of Examples 12 Example Street, Exampleville`.
 * The same words that tell lines apart cut it: office, name, body, address.
 */
import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { splitHonorific } from '../../values/person-name.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

/** From this many words on a line may be a whole block. */
const FLAT_WORDS = 8

const positions = Kind.position | Kind.localPosition
const organizations = Kind.organization | Kind.localOrganization
const joins = Kind.topic | Kind.adjective | Kind.connector | Kind.region

/** Cuts a flattened block into its lines; the row itself where it is none. */
export function cutFlat(source: Source, row: Line): Line[] {
  const tokens = readTokens(source, row.firstWord, row.endWord)
  if (row.endWord - row.firstWord < FLAT_WORDS) return [row]
  const cuts: number[] = []
  let at = 0
  if (isKind(tokens[0], positions | Kind.adjective) && !startsHonorific(source, tokens, 0, row)) {
    at = endOffice(source, tokens, 0, row)
    if (at > 0) cuts.push(at)
  }
  const name = at
  at = endName(source, tokens, at)
  if (at > name) cuts.push(at)
  if (at < tokens.length && isKind(tokens[at], organizations)) {
    at = endBody(source, tokens, at)
    cuts.push(at)
  }
  if (cuts.length < 2) return [row]
  const offsets = [
    row.start,
    ...cuts.filter((cut) => cut < tokens.length).map((cut) => source.starts[tokens[cut]!.firstWord]!),
    row.end,
  ]
  return offsets.slice(0, -1).flatMap((start, i) => cutRow(source, row, start, offsets[i + 1]!) ?? [])
}

/** After the words of an office: heads, topics and what joins them. */
function endOffice(source: Source, tokens: readonly Token[], from: number, row: Line): number {
  let at = from
  while (at < tokens.length && isKind(tokens[at], positions | organizations | joins)) {
    if (
      at > from &&
      (startsHonorific(source, tokens, at, row) ||
        (isKind(tokens[at], organizations) && !isJoined(tokens, at)))
    )
      break
    at++
  }
  while (at > from && tokens[at - 1]!.kinds === Kind.connector) at--
  return at
}

/** `Inspector General of Police`: a body's word behind `of` is part of the office. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.kinds === Kind.connector || isKind(tokens[at - 1], Kind.adjective)
}

/** After the words of a name: up to a body, a street, a number. */
function endName(source: Source, tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && !endsName(source, tokens, at, from)) at++
  return at
}

function endsName(source: Source, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!
  if (source.shapes[token.firstWord] === Shape.digits) return true
  if (isKind(token, Kind.box | Kind.careOf)) return true
  if (at > from && isKind(token, organizations | Kind.street | Kind.building)) return true
  if (at === from) return isKind(token, organizations) && !isKind(token, positions)
  return source.text[source.ends[tokens[at - 1]!.endWord - 1]!] === ','
}

/** After the words of a body: its first words in the language of offices, then capitals up to a street or number. */
function endBody(source: Source, tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length) {
    const token = tokens[at]!
    if (source.shapes[token.firstWord] === Shape.digits) break
    if (isKind(token, Kind.street | Kind.box | Kind.careOf) || isKind(token, Kind.building)) break
    const comma = source.text[source.ends[tokens[at - 1]!.endWord - 1]!] === ','
    if (comma && !isKind(token, joins)) break
    if (isKind(token, organizations) && !isJoined(tokens, at)) break
    at++
  }
  return at
}

function startsHonorific(source: Source, tokens: readonly Token[], at: number, row: Line): boolean {
  const { honorific, rest } = splitHonorific(
    source.text.slice(source.starts[tokens[at]!.firstWord]!, row.end),
  )
  return honorific !== null && rest !== ''
}
