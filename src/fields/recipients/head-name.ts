/** Which line of a block is the name of a person. */

import { type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import { readBlockLine } from './block-lines.js'
import type { Entry } from './entry.js'
import { editors } from './part.js'
import { isKind, Kind } from './words.js'

/** `Governor of Exampleton prison` / `NVU Exampleton`: a body of the place that the office names. */
export function namesPlaceOf(source: Source, entry: Entry, office: readonly Line[]): boolean {
  const { firstWord, endWord } = entry.rows[0]!
  const words = new Set<number>()
  for (const row of office)
    for (let word = row.firstWord + 1; word < row.endWord; word++)
      if (source.shapes[word] === Shape.capital) words.add(source.hashes[word]!)
  for (let word = firstWord + 1; word < endWord; word++) if (words.has(source.hashes[word]!)) return true
  return false
}

export function isEditor(source: Source, position: readonly Line[] | null): boolean {
  return position !== null && editors.test(source.text.slice(position[0]!.start, position[0]!.end))
}

/** Titles of rank stay in the name, and no body begins with them. */
const rulers = /^(?:King|Queen|Sultan|Sheikh|Shaikh|Emir|Amir|(?:Crown )?Prince|Princess)\s\p{Lu}/u

function isRuler(source: Source, { start, end }: Line): boolean {
  return rulers.test(source.text.slice(start, end))
}

/** The entry that is the name: one with a form of address; else words beside the office. */
export function chooseName(source: Source, entries: readonly Entry[]): Entry | null {
  const end = entries.findIndex(({ kind }) => kind === 'address')
  const heads = (end < 0 ? entries : entries.slice(0, end)).filter(({ kind }) => kind !== 'remark')
  const strong = heads.find(({ kind, strong: isStrong }) => kind === 'name' && isStrong)
  if (strong) return strong
  const ruler = heads.find(({ kind, rows }) => kind === 'name' && isRuler(source, rows[0]!))
  if (ruler) return ruler
  const position = heads.findIndex(({ kind }) => kind === 'position')
  // `Ivo Sample Predsednik …`: name first.
  if (position === 1 && heads[0]!.kind === 'name' && !startsWithArticle(source, heads[0]!, entries))
    return heads[0]!
  const after = position < 0 ? undefined : heads[position + 1]
  if (after && isNameBeside(source, heads, after, position)) return after
  const second = after?.kind === 'position' ? heads[position + 2] : undefined
  if (second?.kind === 'name' && !startsWithArticle(source, second, entries)) return second
  // `Director` / `Institute of Examples (IE)` / `Ivo Sample` / `12 Example Street`, or the contacts
  const isAbove = after?.kind === 'organization' && heads.length === position + 3
  if (isAbove && heads[position + 2]!.kind === 'name' && isPersonLike(source, heads[position + 2]!))
    return heads[position + 2]!
  // `Commission on Examples` / `Ivo Sample` / `Executive Secretary`
  const above = position > 1 ? heads[position - 1] : undefined
  if (above?.kind === 'name' && heads[0]!.kind === 'organization' && isPersonLike(source, above)) return above
  const first = heads[0]
  if (first?.kind !== 'name' || startsWithArticle(source, first, entries)) return null
  if (position < 0 && namesOwnCountry(source, first, entries)) return null
  const next = heads[1]
  if (next?.kind === 'position' || next?.kind === 'organization') return first
  // `Black Sash, 5 Example Street, …` on one line: without office or form of address it is a body.
  const isOneLine = end >= 0 && entries.every(({ line }) => line === first.line)
  return next === undefined && heads.length === 1 && !isOneLine && isPersonLike(source, first) ? first : null
}

/** `Examplia Peace Circle` in Examplia, without an office: a body. */
export function namesOwnCountry(source: Source, { rows }: Entry, entries: readonly Entry[]): boolean {
  const [own] = readBlockLine(source, rows[0]!).tokens
  const last = entries.at(-1)?.rows.at(-1)
  if (!isKind(own, Kind.country) || !last) return false
  const place = readBlockLine(source, last).tokens.at(-1)
  return (
    isKind(place, Kind.country) && wordText(source, place!.firstWord) === wordText(source, own!.firstWord)
  )
}

function isNameBeside(source: Source, heads: readonly Entry[], entry: Entry, position: number): boolean {
  if (startsWithArticle(source, entry, heads) || namesPlaceOf(source, entry, heads[position]!.rows))
    return false
  const below = heads[position + 2]
  if (isEditor(source, heads[position]!.rows))
    return entry.kind === 'name' && below !== undefined && below.kind !== 'position'
  if (entry.kind === 'name') return true
  return entry.kind === 'unknown' && below?.kind === 'organization'
}

export function startsWithArticle(source: Source, entry: Entry, entries: readonly Entry[]): boolean {
  const row = entry.rows[0]!
  const text = source.text.slice(row.start, row.end)
  if (article.test(text)) return true
  const notes = entries.filter(({ kind }) => kind === 'remark')
  return (
    weakArticle.test(text) &&
    notes.some(({ rows }) => publication.test(source.text.slice(rows[0]!.start, rows[0]!.end)))
  )
}

/** Newspapers and the like begin so; names of persons do not. */
const article = /^(?:The|El(?! Ha[dj])|Les|Los|Las|Der|Die)\s/

/** They begin names of persons, too: only beside a note. */
const weakArticle = /^(?:La|Le|O|Il|Das|Al)\s/

const publication = /newspaper|daily|weekly|magazine|radio|television|journal|NGO|organi[sz]ation/i

/** Two or three words, none in capitals: a person rather than a body. */
function isPersonLike(source: Source, entry: Entry): boolean {
  const row = entry.rows[0]!
  const count = row.endWord - row.firstWord
  if (count < 2 || count > 3) return false
  for (let word = row.firstWord; word < row.endWord; word++)
    if (source.shapes[word] !== Shape.capital) return false
  return true
}
