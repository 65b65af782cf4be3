/** The lines of a block, sorted into its fields: office, name, body, address. */
import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { type BlockLine, readBlockLine } from './blocks.js'
import { type Entry, readEntries } from './entries.js'
import { isHonorificOnly } from './honorific-forms.js'
import { editors } from './part.js'
import { isKind, Kind } from './words.js'

export interface Head {
  position: readonly Line[] | null
  localPosition: readonly Line[] | null
  name: readonly Line[] | null
  organization: readonly Line[] | null
  address: Line[]
  remarks: Line[]
}

/** A block of at most so many rows may be a whole one on a line; if it is one row, a shorter one, too. */
const FLAT_LINES = 2
const FLAT_WORDS = 7
const ALONE_WORDS = 5

/** Sorts the lines of a block into its fields. */
export function readHead(source: Source, lines: readonly BlockLine[]): Head {
  const isFlat = lines.length <= FLAT_LINES
  const read = isFlat
    ? lines.map((line) =>
        line.row.endWord - line.row.firstWord >= (lines.length === 1 ? ALONE_WORDS : FLAT_WORDS)
          ? readBlockLine(source, line.row, true)
          : line,
      )
    : lines
  const entries = readEntries(source, read)
  const head: Head = {
    position: null,
    localPosition: null,
    name: null,
    organization: null,
    address: [],
    remarks: [],
  }
  const name = chooseName(source, entries)
  const placed = new Set<Entry>()
  let inAddress = false
  for (const entry of entries) {
    if (entry.kind === 'remark' || isHeading(source, entries, entry)) head.remarks.push(...entry.rows)
    else if (isFormOfAddress(source, entry) || isBareTitle(source, entries, entry, name)) continue
    else if (entry === name) takeName(source, head, entry, findForms(source, entries, entry, read))
    else if (takeOffice(source, head, entry, inAddress, entries, name)) placed.add(entry)
    else {
      addAddress(source, head, entry)
      inAddress ||= entry.kind === 'address' || !hasOrganizationBelow(entries, entry)
      continue
    }
    placed.add(entry)
  }
  return head
}

/** An address entry; the pieces of one row stay one line. */
function addAddress(source: Source, head: Head, entry: Entry): void {
  const [first, ...rest] = entry.rows
  const last = head.address.at(-1)
  if (first && last && entry.line === head.address.length - 1 + 1000) head.address.push(first)
  else if (first && last && isSameRow(source, last, first))
    head.address[head.address.length - 1] = { ...last, end: first.end, endWord: first.endWord }
  else if (first) head.address.push(first)
  head.address.push(...rest)
}

function isSameRow(source: Source, before: Line, after: Line): boolean {
  return (
    after.start >= before.end &&
    !/[\n\r]/.test(source.text.slice(before.end, after.start)) &&
    after.start - before.end < 6
  )
}

/** `Human rights NGO` above the name of the body, or below it where nothing else is a body. */
function isHeading(source: Source, entries: readonly Entry[], entry: Entry): boolean {
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
  return textOfRow(source, entry.rows[0]!)
}

/** `Newspaper` above `El Ejemplo de Occidente`. */
const kindOfBody = /^(?:(?:news)?papers?|magazine|(?:daily|local|national) press|press|media|NGOs?):?$/i

/** Whether a body stands between an entry and the address: then the entry is no part of the address yet. */
function hasOrganizationBelow(entries: readonly Entry[], entry: Entry): boolean {
  for (const later of entries.slice(entries.indexOf(entry) + 1)) {
    if (later.kind === 'address') return false
    if (later.kind === 'organization') return true
  }
  return false
}

/** `Son Excellence` on a line of its own says nothing more. */
function isFormOfAddress(source: Source, entry: Entry): boolean {
  const row = entry.rows[0]!
  const isWord = entry.kind === 'name' || entry.kind === 'unknown'
  return isWord && entry.rows.length === 1 && isHonorificOnly(source.text.slice(row.start, row.end))
}

/** `Président M. Habib Sample` / `Président de la République`: the office is the whole line below, or above. */
function isBareTitle(source: Source, entries: readonly Entry[], entry: Entry, name: Entry | null): boolean {
  if (entry.kind !== 'position' || name === null || entry.line !== name.line || entry.rows.length > 1)
    return false
  const row = entry.rows[0]!
  const whole = entries.find(
    (other) =>
      other.kind === 'position' &&
      other.line !== entry.line &&
      // `Judge Ana Sample` / `Chair`: the title is a form of address, too.
      (other.rows[0]!.endWord - other.rows[0]!.firstWord > 1 ||
        isHonorificOnly(source.text.slice(row.start, row.end))),
  )
  return row.endWord - row.firstWord === 1 && whole !== undefined
}

/** Puts an office or body in the first field that is free for it; false where there is none. */
function takeOffice(
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
      head.remarks.push(...entry.rows)
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
  if (isNamedPlace(source, entry)) return false
  if (head.position !== null && head.name === null && namesPlaceOf(source, entry, head.position)) return true
  if (isEditor(source, head.position) || startsWithArticle(source, entry, entries)) return true
  const first = isHeading(source, entries, entries[0]!) ? entries[1] : entries[0]
  return entry === first && name === null && head.position === null
}

/** `Governor of Exampleton prison` / `NVU Exampleton`: a body of the place that the office names. */
function namesPlaceOf(source: Source, entry: Entry, office: readonly Line[]): boolean {
  const { firstWord, endWord } = entry.rows[0]!
  const words = new Set<number>()
  for (const row of office)
    for (let word = row.firstWord + 1; word < row.endWord; word++)
      if (source.shapes[word] === Shape.capital) words.add(source.hashes[word]!)
  for (let word = firstWord + 1; word < endWord; word++) if (words.has(source.hashes[word]!)) return true
  return false
}

/** `The Castle`, `The Residence` */
function isNamedPlace(source: Source, entry: Entry): boolean {
  const last = readBlockLine(source, entry.rows.at(-1)!).tokens.at(-1)
  return isKind(last, Kind.building | Kind.weak | Kind.street) && !isKind(last, Kind.organization)
}

function isEditor(source: Source, position: readonly Line[] | null): boolean {
  return position !== null && editors.test(source.text.slice(position[0]!.start, position[0]!.end))
}

/** Titles of rank stay in the name, and no body begins with them. */
const rulers = /^(?:King|Queen|Sultan|Sheikh|Shaikh|Emir|Amir|(?:Crown )?Prince|Princess)\s\p{Lu}/u

function textOfRow(source: Source, { start, end }: Line): string {
  return source.text.slice(start, end)
}

/** The entry that is the name: one with a form of address; else words beside the office. */
function chooseName(source: Source, entries: readonly Entry[]): Entry | null {
  const end = entries.findIndex(({ kind }) => kind === 'address')
  const heads = (end < 0 ? entries : entries.slice(0, end)).filter(({ kind }) => kind !== 'remark')
  const strong = heads.find(({ kind, strong: isStrong }) => kind === 'name' && isStrong)
  if (strong) return strong
  const ruler = heads.find(({ kind, rows }) => kind === 'name' && rulers.test(textOfRow(source, rows[0]!)))
  if (ruler) return ruler
  const position = heads.findIndex(({ kind }) => kind === 'position')
  // `Ivo Sample Predsednik …`: name first.
  if (position === 1 && heads[0]!.kind === 'name' && !startsWithArticle(source, heads[0]!, entries))
    return heads[0]!
  const after = position < 0 ? undefined : heads[position + 1]
  if (after && isNameBeside(source, heads, after, position)) return after
  const second = after?.kind === 'position' ? heads[position + 2] : undefined
  if (second?.kind === 'name' && !startsWithArticle(source, second, entries)) return second
  // `Director` / `Institute of Examples (IE)` / `Ivo Sample` / `12 Example Street`
  const isAbove = after?.kind === 'organization' && end >= 0 && heads.length === position + 3
  if (isAbove && heads[position + 2]!.kind === 'name' && isPersonLike(source, heads[position + 2]!))
    return heads[position + 2]!
  const first = heads[0]
  if (first?.kind !== 'name' || startsWithArticle(source, first, entries)) return null
  const next = heads[1]
  if (next?.kind === 'position' || next?.kind === 'organization') return first
  // `Black Sash, 5 Example Street, …` on one line: without office or form of address it is a body.
  const isOneLine = end >= 0 && entries.every(({ line }) => line === first.line)
  return next === undefined && heads.length === 1 && !isOneLine && isPersonLike(source, first) ? first : null
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

function startsWithArticle(source: Source, entry: Entry, entries: readonly Entry[]): boolean {
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
const article = /^(?:The|El|Les|Los|Las|Der|Die)\s/
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

/** `His Excellency President Ivo Sample`: the form of address stands before the office, and belongs to the name. */
function findForms(
  source: Source,
  entries: readonly Entry[],
  name: Entry,
  lines: readonly BlockLine[],
): Line | null {
  const office = entries[entries.indexOf(name) - 1]
  if (office?.kind !== 'position' || office.line !== name.line || office.rows.length > 1) return null
  const { row } = lines[name.line]!
  const title = office.rows[0]!
  // `Commissioner Ivo Sample` / `Commissioner of Police`: the title is a rank as well.
  const isRank =
    isHonorificOnly(source.text.slice(title.start, title.end)) && isBareTitle(source, entries, office, name)
  const forms = cutRow(source, row, row.start, isRank ? title.end : title.start)
  return forms && isHonorificOnly(source.text.slice(forms.start, forms.end)) ? forms : null
}

/** A title behind a romanised Chinese name is the office in the local language: `ZHAO Mouren Buzhang`. */
function takeName(source: Source, head: Head, entry: Entry, forms: Line | null): void {
  head.name = forms ? [forms, ...entry.rows] : entry.rows
  const row = entry.rows.at(-1)!
  const last = readBlockLine(source, row).tokens.at(-1)
  if (!isKind(last, Kind.trailing) || row.endWord - row.firstWord < 2 || head.localPosition !== null) return
  const cut = source.starts[last!.firstWord]!
  const before = cutRow(source, row, row.start, cut)
  const title = cutRow(source, row, cut, row.end)
  if (!before || !title) return
  head.name = [...(forms ? [forms] : []), ...entry.rows.slice(0, -1), before]
  head.localPosition = [title]
}
