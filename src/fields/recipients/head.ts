/** The lines of a block, sorted into its fields: office, name, body, address. */

import { cutRow } from '../../sections/split-sections.js'
import { append } from '../../source/append.js'
import type { Line, Source } from '../../source/read-source.js'
import { type BlockLine, readBlockLine } from './block-lines.js'
import { readEntries } from './entries.js'
import type { Entry } from './entry.js'
import { chooseName } from './head-name.js'
import { hasOrganizationBelow, isHeading, takeOffice } from './head-office.js'
import { isHonorificOnly } from './honorific-forms.js'
import { readNamedOffice } from './salutation-office.js'
import { isKind, Kind } from './words.js'

export interface Head {
  position: readonly Line[] | null
  localPosition: readonly Line[] | null
  name: readonly Line[] | null
  organization: readonly Line[] | null
  address: Line[]
  remarks: Line[]
  /** Forms of address that stand before an office: they are no part of any field. */
  forms: Line[]
}

/** A block of at most so many rows may be a whole one on a line; if it is one row, a shorter one, too. */
const FLAT_LINES = 2

const FLAT_WORDS = 7

const ALONE_WORDS = 5

/** Sorts the lines of a block into its fields; `salutation` is the block's own. */
export function readHead(source: Source, lines: readonly BlockLine[], salutation?: Line): Head {
  const isFlat = lines.length <= FLAT_LINES
  const read = isFlat
    ? lines.map((line, i) =>
        line.row.endWord - line.row.firstWord >= (lines.length === 1 ? ALONE_WORDS : FLAT_WORDS)
          ? readBlockLine(source, line.row, true, i === 0)
          : line,
      )
    : lines
  const entries = readNamedOffice(source, readEntries(source, read), salutation)
  const head: Head = {
    position: null,
    localPosition: null,
    name: null,
    organization: null,
    address: [],
    remarks: [],
    forms: [],
  }
  const name = chooseName(source, entries)
  let inAddress = false
  for (const entry of entries) {
    if (isPlaceNote(source, head, entry)) addAddress(source, head, entry)
    else if (entry.kind === 'remark' || isHeading(source, entries, entry)) append(head.remarks, entry.rows)
    else if (isFormOfAddress(source, entry)) append(head.forms, entry.rows)
    else if (isBareTitle(source, entries, entry, name)) continue
    else if (entry === name) takeName(source, head, entry, findForms(source, entries, entry, read))
    else if (!takeOffice(source, head, entry, inAddress, entries, name)) {
      addAddress(source, head, entry)
      inAddress ||= entry.kind === 'address' || !hasOrganizationBelow(entries, entry)
    }
  }
  return head
}

/** An address entry; the pieces of one row stay one line, and so do the rows of a wrapped one. */
function addAddress(source: Source, head: Head, entry: Entry): void {
  entry.rows.forEach((row, i) => {
    const last = head.address.at(-1)
    const goesOn = last && (i > 0 ? isRowBelow(source, last, row) : isSameRow(source, last, row))
    if (goesOn) head.address[head.address.length - 1] = { ...last, end: row.end, endWord: row.endWord }
    else head.address.push(row)
  })
}

/** `Holargos (Pentagon)`: another name of a place, behind it. */
function isPlaceNote(source: Source, head: Head, entry: Entry): boolean {
  const row = entry.rows[0]!
  const last = head.address.at(-1)
  if (entry.kind !== 'remark' || !last || !isSameRow(source, last, row)) return false
  return /^\((?:\p{Lu}[\p{L}'’-]{1,30}\s?){1,2}\)$/u.test(source.text.slice(row.start, row.end))
}

/** In columns side by side, cells of other columns stand between two rows of one. */
function isRowBelow(source: Source, above: Line, below: Line): boolean {
  return below.start > above.end && source.text.slice(above.end, below.start).trim() === ''
}

function isSameRow(source: Source, before: Line, after: Line): boolean {
  return (
    after.start >= before.end &&
    !/[\n\r]/.test(source.text.slice(before.end, after.start)) &&
    after.start - before.end < 6
  )
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
  const stop = isRank ? title.end : title.start
  // `His Excellency the President Ivo Sample`
  const article = /\sthe\s{1,3}$/i.exec(source.text.slice(row.start, stop))
  const forms = cutRow(source, row, row.start, article ? row.start + article.index : stop)
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
