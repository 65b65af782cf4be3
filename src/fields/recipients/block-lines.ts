/** The rows of blocks: cut where one holds several, read into their parts, and what their ends show. */

import { cutRow } from '../../sections/split-sections.js'
import { isBlank, type Line, Shape, type Source } from '../../source/read-source.js'
import { findCountry } from '../../values/country.js'
import type { Part } from './part.js'
import { readParts } from './parts.js'
import { startsSentence } from './sentence-ahead.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

/** A row of a block, with what was read in it. */
export interface BlockLine {
  readonly row: Line
  readonly tokens: readonly Token[]
  readonly parts: readonly Part[]
}

/** A row that may hold several blocks has so many words. */
const SEVERAL_BLOCKS = 14

/** And so many, if a semicolon parts them. */
const SEVERAL_PARTED = 9

/** Fewest words of one of them. */
const BLOCK_WORDS = 5

/** Blocks without contacts on one line: each ends with its country. */
export function splitAtCountries(source: Source, row: Line): Line[] {
  const least = source.text.slice(row.start, row.end).includes(';') ? SEVERAL_PARTED : SEVERAL_BLOCKS
  if (row.endWord - row.firstWord < least) return [row]
  const tokens = readTokens(source, row.firstWord, row.endWord)
  const cuts = [row.start]
  let words = 0
  let isPlaced = false
  tokens.forEach((token, i) => {
    words++
    const next = tokens[i + 1]
    if (
      isKind(token, Kind.street | Kind.building | Kind.box) ||
      source.shapes[token.firstWord] === Shape.digits
    )
      isPlaced = true
    if (!next) return
    const signs = source.text.slice(source.ends[token.endWord - 1], source.starts[next.firstWord])
    // `…, Amman, Jordan; Jordan Times, …`
    const isParted = signs.includes(';')
    const isLast = isKind(token, Kind.country) && !isKind(tokens[i - 1], Kind.connector)
    if (!isParted && (!isLast || isKind(next, Kind.country))) return
    if (!isPlaced || words < BLOCK_WORDS || tokens.length - i <= BLOCK_WORDS || /[(/-]/.test(signs)) return
    if (source.shapes[next.firstWord] === Shape.digits || source.shapes[next.firstWord] === Shape.lower)
      return
    // `…, Examplia Due to postal restrictions, please only …`: a note on the block.
    if (startsSentence({ source, row, tokens, flat: true }, i + 1)) return
    cuts.push(source.starts[next.firstWord]!)
    words = 0
    isPlaced = false
  })
  cuts.push(row.end)
  return cuts.slice(0, -1).flatMap((start, i) => cutRow(source, row, start, cuts[i + 1]!) ?? [])
}

const kindLabel =
  /^(?:(?:local |national |daily |state |independent )?(?:newspapers?|press)|magazine|radio station|news agency|NGO|human rights organi[sz]ation|church|trade union):\s{1,3}(?=\S)/i
/** `Guatemalan widows' organization: CONFA`: what kind it is, with a small letter. */
const describedKind =
  /^\p{L}[\p{L}'’-]{1,20}\s(?:[\p{L}'’-]{2,20}\s){0,4}(?:newspapers?|magazine|station|agency|organi[sz]ation|union|group|association|committee|network|federation):\s{1,3}(?=\p{Lu})/u

/** `Newspaper: The Sample, 12 Example Street`: the kind of the body stands on its row. */
export function splitAtKind(source: Source, row: Line): Line[] {
  const opening = source.text.slice(row.start, Math.min(row.end, row.start + KIND_LENGTH))
  const label = kindLabel.exec(opening) ?? (opening.includes(':') ? describedKind.exec(opening) : null)
  const rest = label && cutRow(source, row, row.start + label[0].length, row.end)
  return rest ? [rest] : [row]
}

const KIND_LENGTH = 70

/** No block has so many words: a longer row is read in pieces, as its parts are looked at from each of its words. */
const LONGEST_ROW = 500

export function splitLong(source: Source, row: Line): Line[] {
  if (row.endWord - row.firstWord <= LONGEST_ROW) return [row]
  const pieces: Line[] = []
  for (let word = row.firstWord; word < row.endWord; word += LONGEST_ROW) {
    const last = Math.min(row.endWord, word + LONGEST_ROW) - 1
    const piece = cutRow(
      source,
      row,
      source.starts[word]!,
      last + 1 < row.endWord ? source.ends[last]! : row.end,
    )
    if (piece) pieces.push(piece)
  }
  return pieces
}

/** Reads a row of a block. */
export function readBlockLine(source: Source, row: Line, flat = false, opens = false): BlockLine {
  const tokens = readTokens(source, row.firstWord, row.endWord)
  return { row, tokens, parts: readParts(source, row, flat, tokens, opens) }
}

export function endsWithColon(source: Source, row: Line): boolean {
  return source.text[row.end - 1] === ':'
}

/** Whether the last word of a row is a country. */
export function endsWithCountry(source: Source, line: BlockLine): boolean {
  const last = line.tokens.at(-1)
  if (!last || !isKind(last, Kind.country)) return false
  return !/[\p{L}\p{N}]/u.test(source.text.slice(source.ends[last.endWord - 1], line.row.end))
}

/** Behind it stands nothing but the country. */
export const usZip = /[\s,][A-Z]{2}\.? \d{5}(?:-\d{4})?[.,]?$/

const zip = /(?:^|[\s,])[A-Z]{2}\.? \d{5}(?:-\d{4})?$|\b\d{5,6}$|\b\d{3} \d{3}$/

/** Whether an address line names its city: a known one, or a postal code. */
export function hasPlace(source: Source, line: BlockLine): boolean {
  if (zip.test(source.text.slice(line.row.start, line.row.end)) && !isKind(line.tokens[0], Kind.box))
    return true
  return isKind(line.tokens[0], Kind.city)
}

/** `and to the following newspapers:` parts two blocks, and is in neither. */
export function isJoint(source: Source, row: Line): boolean {
  if (!endsWithColon(source, row)) return false
  // `Examplia:` above the addresses of that country
  const country = findCountry(source, row.firstWord, row.endWord)
  return source.shapes[row.firstWord] === Shape.lower || country?.endWord === row.endWord
}

/** A page number, or the number of a list, alone on its row. */
export function isStrayNumber(source: Source, row: Line): boolean {
  return (
    row.endWord - row.firstWord === 1 &&
    source.shapes[row.firstWord] === Shape.digits &&
    row.end - row.start < 4
  )
}

const aside = /\s{3}[["“(]?(?:Your |Excellenc|Sir\b|Madam\b|Monsieur|Se(?:ñ|n\u0303?)or|Estimad)/

const alone =
  /^[["“(]?(?:Dear\s|Your (?:Excellency|Majesty|Highness|Royal|Honou?r|Eminence)|Excmo|Estimad[oa]\s)/

/**
 * `Board of Pardons Dear Board Members`: the salutation of a right-hand column, behind one blank; or a row that is a
 * salutation and nothing else.
 */
export function findSalutation(source: Source, row: Line): Line | null {
  const text = source.text.slice(row.start, row.end)
  if (alone.test(text) && row.endWord - row.firstWord <= 12) return row
  // `Ivo Sample     [Dear Minister]`
  const last = text.lastIndexOf('Dear ')
  const dear = last > 1 && '[('.includes(text[last - 1]!) ? last - 1 : last
  const at = dear > 0 && isBlank(text.charCodeAt(dear - 1)) ? dear : (aside.exec(text)?.index ?? -1)
  return at > 0 ? cutRow(source, row, row.start + at, row.end) : null
}
