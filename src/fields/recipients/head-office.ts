/** Offices and bodies among the lines of a block, and the field that is free for them. */

import { append } from '../../source/append.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { readBlockLine } from './block-lines.js'
import type { Entry } from './entry.js'
import type { Head } from './head.js'
import { isEditor, namesOwnCountry, namesPlaceOf, startsWithArticle } from './head-name.js'
import { isKind, Kind } from './words.js'

/** `Human rights NGO` above the name of the body, or below it where nothing else is a body. */
export function isHeading(source: Source, entries: readonly Entry[], entry: Entry): boolean {
  const next = entries[1]
  if (entry === next && entries[0]!.kind === 'unknown') return isKindOfBody(source, entry)
  if (entry !== entries[0] || next === undefined || next.kind === 'address') return false
  // `NGO` / `CORRAT`
  if (entry.kind === 'unknown' && next.kind === 'unknown') return kindOfBody.test(textOf(source, entry))
  if (entry.kind === 'unknown') return next.kind === 'organization' && !isKindOfBody(source, next)
  return isKindOfBody(source, entry)
}

/** `Human rights organization`: the last word is written small, as in no name. */
function isKindOfBody(source: Source, entry: Entry): boolean {
  const row = entry.rows[0]!
  if (kindOfBody.test(textOf(source, entry))) return true
  return (
    entry.kind === 'organization' &&
    row.endWord - row.firstWord > 1 &&
    source.shapes[row.endWord - 1] === Shape.lower &&
    !entry.local
  )
}

/** The first row of an entry. */
function textOf(source: Source, entry: Entry): string {
  const row = entry.rows[0]!
  return source.text.slice(row.start, row.end)
}

/** `Newspaper` above `El Ejemplo de Occidente`. */
const kindOfBody = /^(?:(?:news)?papers?|magazine|(?:daily|local|national) press|press|media|NGOs?):?$/i

/** Whether a body stands between an entry and the address: then the entry is no part of the address yet. */
export function hasOrganizationBelow(entries: readonly Entry[], entry: Entry): boolean {
  for (const later of entries.slice(entries.indexOf(entry) + 1)) {
    if (later.kind === 'address') return false
    if (later.kind === 'organization') return true
  }
  return false
}

/** Puts an office or body in the first field that is free for it; false where there is none. */
export function takeOffice(
  source: Source,
  head: Head,
  entry: Entry,
  inAddress: boolean,
  entries: readonly Entry[],
  name: Entry | null,
): boolean {
  if (entry.kind === 'position' && !inAddress) {
    if (head.position === null) head.position = entry.rows
    // `Premier Ministre` below `Monsieur le Premier Ministre:`
    else if (isSaidTwice(source, head.position, entry)) return true
    else if (entry.local && head.localPosition === null) head.localPosition = entry.rows
    else if (!entry.local && head.localPosition === null && isLocalOffice(entries, head.position)) {
      // `Prezident Respubliki …` above `President of the Republic of …`
      head.localPosition = head.position
      head.position = entry.rows
    } else if (!entry.local) {
      // `Prosecutor General` / `Ivo Sample` / `Prosecutor General of Examplia`: the first form counts.
      append(head.remarks, entry.rows)
    } else if (head.organization === null) head.organization = entry.rows
    else return false
    return true
  }
  // `ul. Kovrovaya 18` / `Ministerstvo vnutrennikh del`: where the address comes first, the body stands below it.
  if (entry.kind === 'organization' && (!inAddress || entry.local) && head.organization === null) {
    head.organization = entry.rows
    return true
  }
  if (inAddress || head.organization !== null || (entry.kind !== 'name' && entry.kind !== 'unknown'))
    return false
  if (!isUnlistedBody(source, entry, entries, head, name)) return false
  head.organization = entry.rows
  return true
}

function isSaidTwice(source: Source, office: readonly Line[], entry: Entry): boolean {
  if (office.length > 1 || entry.rows.length > 1) return false
  const words = ({ firstWord, endWord }: Line) => source.hashes.subarray(firstWord, endWord).join()
  return words(office[0]!) === words(entry.rows[0]!)
}

function isLocalOffice(entries: readonly Entry[], rows: readonly Line[]): boolean {
  return entries.some((entry) => entry.rows === rows && entry.local)
}

/** `Editor` / `The Island Courier`; `CORRAT` as the first line of a block without office and name. */
function isUnlistedBody(
  source: Source,
  entry: Entry,
  entries: readonly Entry[],
  head: Head,
  name: Entry | null,
): boolean {
  if (entries.some((other) => other.kind === 'organization' && !isHeading(source, entries, other)))
    return false
  if (entry === entries[0] && head.position === null && namesOwnCountry(source, entry, entries)) return true
  if (isNamedPlace(source, entry)) return false
  if (isAcronymBeside(source, entry, entries)) return true
  if (head.position !== null && head.name === null && namesPlaceOf(source, entry, head.position)) return true
  if (isEditor(source, head.position) || startsWithArticle(source, entry, entries)) return true
  const first = isHeading(source, entries, entries[0]!) ? entries[1] : entries[0]
  return entry === first && name === null && head.position === null
}

/** `Mr Ivo Sample, UNEX, 12 Example Street, …`: capitals of their own between a name and its address, on one row. */
function isAcronymBeside(source: Source, entry: Entry, entries: readonly Entry[]): boolean {
  const row = entry.rows[0]!
  const at = entries.indexOf(entry)
  const before = entries[at - 1]
  const after = entries[at + 1]
  if (
    row.endWord - row.firstWord > 1 ||
    source.shapes[row.firstWord] !== Shape.upper ||
    row.end - row.start < 3
  )
    return false
  return (
    (before?.kind === 'name' || before?.kind === 'position') &&
    before.line === entry.line &&
    after?.line === entry.line &&
    source.shapes[before.rows.at(-1)!.endWord - 1] !== Shape.upper
  )
}

/** `The Castle`, `The Residence` */
function isNamedPlace(source: Source, entry: Entry): boolean {
  const last = readBlockLine(source, entry.rows.at(-1)!).tokens.at(-1)
  return isKind(last, Kind.building | Kind.weak | Kind.street) && !isKind(last, Kind.organization)
}
