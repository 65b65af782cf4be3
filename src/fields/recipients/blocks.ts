/** Segments to blocks: one recipient each. Blank lines are no help where every line has one behind it. */
import { cutRow } from '../../sections/split-sections.js'
import { isBlank, type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import { isNote, isOutside, isProse, readListNumber, startsBlock } from './openings.js'
import type { Part } from './part.js'
import { readParts } from './parts.js'
import type { Segment } from './segments.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

/** A row of a block, with what was read in it. */
export interface BlockLine {
  readonly row: Line
  readonly tokens: readonly Token[]
  readonly parts: readonly Part[]
}

export interface Block {
  /** Rows above the contacts: office, name, body, address. */
  readonly lines: BlockLine[]
  readonly contacts: Segment[]
}

/** A block while it is read: how far it has come. */
interface Draft extends Block {
  hasAddress: boolean
  /** Its city or country has been read: what follows may be the next block. */
  hasPlace: boolean
  hasCountry: boolean
  /** Its salutation has been read. */
  closed: boolean
}

/** Splits the segments of a section into blocks. */
export function splitBlocks(source: Source, segments: readonly Segment[]): Block[] {
  const blocks: Draft[] = []
  const usualGap = measureGap(segments)
  let number = 0
  let outside: Line | null = null
  const open = () => {
    const block = {
      lines: [],
      contacts: [],
      hasAddress: false,
      hasPlace: false,
      hasCountry: false,
      closed: false,
    }
    blocks.push(block)
    return block
  }
  let reached = 0
  for (const [index, segment] of segments.entries()) {
    let block: Draft | undefined = blocks.at(-1)
    // The top of another column stands before the last row in the text: no block goes on there.
    if (block && segment.rows[0] && segment.rows[0].start < reached) block.closed = true
    reached = segment.rows.at(-1)?.end ?? reached
    if (segment.field !== null) {
      block ??= open()
      block.contacts.push(segment)
      if (segment.field === 'salutation' && !segment.inline) block.closed = true
      outside = null
      continue
    }
    const printed = segment.rows[0]!
    if (outside !== null && goesOn(source, outside, printed)) {
      outside = printed
      continue
    }
    outside = null
    if (isStrayNumber(source, printed)) continue
    const list = readListNumber(source, printed)
    const listed = list !== null && list.number > number && list.number <= number + 2 ? list : null
    const row = listed ? cutRow(source, printed, listed.end, printed.end) : printed
    if (!row) continue
    if (listed) number = listed.number
    if (isJoint(source, row)) {
      if (block && !isUnfinished(block)) block.closed = true
      continue
    }
    if (isOutside(source, row) || (isProse(source, row) && !isBlockNote(block))) {
      outside = row
      continue
    }
    const salutation = opensAddress(source, row, segments[index + 1], usualGap)
      ? null
      : findSalutation(source, row)
    if (salutation && salutation.start === row.start) {
      ;(block ?? open()).contacts.push({ field: 'salutation', rows: [salutation], gap: segment.gap })
      blocks.at(-1)!.closed = true
      continue
    }
    const head = salutation ? cutRow(source, row, row.start, salutation.start) : row
    if (!head) continue
    splitAtCountries(source, head)
      .flatMap((piece) => splitLong(source, piece))
      .forEach((piece, i) => {
        const line = readBlockLine(source, piece)
        const isFull = block !== undefined && block.lines.length >= LONGEST_BLOCK
        if (!block || i > 0 || listed || isFull || opensBlock(source, block, line, segment.gap > usualGap))
          block = open()
        addLine(source, block, line)
      })
    if (salutation && block)
      block.contacts.push({ field: 'salutation', rows: [salutation], gap: 0, inline: true })
  }
  return blocks
}

/** A row that may hold several blocks has so many words. */
const SEVERAL_BLOCKS = 14
/** And so many, if a semicolon parts them. */
const SEVERAL_PARTED = 9
/** Fewest words of one of them. */
const BLOCK_WORDS = 5

/** Blocks without contacts on one line: each ends with its country. */
function splitAtCountries(source: Source, row: Line): Line[] {
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
    cuts.push(source.starts[next.firstWord]!)
    words = 0
    isPlaced = false
  })
  cuts.push(row.end)
  return cuts.slice(0, -1).flatMap((start, i) => cutRow(source, row, start, cuts[i + 1]!) ?? [])
}

/** No block has so many words: a longer row is read in pieces, as its parts are looked at from each of its words. */
const LONGEST_ROW = 500

/** No block has so many rows: its rows are compared with each other. */
const LONGEST_BLOCK = 100

function splitLong(source: Source, row: Line): Line[] {
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
export function readBlockLine(source: Source, row: Line, flat = false): BlockLine {
  const tokens = readTokens(source, row.firstWord, row.endWord)
  return { row, tokens, parts: readParts(source, row, flat, tokens) }
}

function addLine(source: Source, block: Draft, line: BlockLine): void {
  block.lines.push(line)
  block.closed = false
  const last = line.parts.at(-1)
  if (!last || last.kind === 'position' || last.kind === 'organization' || last.kind === 'remark') return
  if (last.kind === 'address') block.hasAddress = true
  block.hasCountry =
    endsWithCountry(source, line) || usZip.test(source.text.slice(line.row.start, line.row.end))
  block.hasPlace ||= block.hasCountry || (last.kind === 'address' && hasPlace(source, line))
}

/** The usual number of blank lines between rows; more of them part two blocks. */
function measureGap(segments: readonly Segment[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of segments.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  let usual = 0
  for (const [gap, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = gap
  return usual
}

/** Whether a row begins the next block: the one above is complete, or a wider gap and an office show it. */
function opensBlock(source: Source, block: Draft, line: BlockLine, isWide: boolean): boolean {
  const first = line.parts[0]
  if (!first) return false
  if (block.lines.length === 0) return block.contacts.some(({ field }) => field !== 'salutation')
  if (first.kind === 'remark' || isNote(source, line.row)) return false
  // A salutation below the name, above office and address, closes nothing.
  if (block.closed) return !isUnfinished(block) || (first.kind === 'position' && hasAnyOffice(block))
  const isAddress = first.kind === 'address'
  if (block.contacts.some(({ inline }) => !inline)) return !(isAddress && (!block.hasAddress || !isWide))
  const isSure = first.kind === 'position' || (first.kind === 'name' && first.strong)
  if (endsWithColon(source, line.row))
    return block.hasAddress || block.lines.some(({ row }) => endsWithColon(source, row))
  if (block.hasCountry && !(beginsWithCountry(block) && !isSure && !isWide))
    return !isAddress || isWholeAddress(source, line)
  // `Kreml` / `Prezidentu …`: an office in the local language, as the address has it.
  if (
    first.kind === 'position' &&
    first.local &&
    !isWide &&
    (hasOffice(block) || isSaidAgain(source, block, line))
  )
    return false
  if (block.lines.length === 1 && isOneLine(source, block) && isWholeAddress(source, line)) return true
  if (block.hasAddress)
    return block.hasPlace
      ? (isSure && isWide) || (isSure && !followsOffice(block)) || (isWide && !isAddress)
      : isWide && (isSure || first.kind === 'organization')
  return isWide && isSure && block.lines.length > 1
}

function hasOffice(block: Block): boolean {
  return block.lines.some(({ parts }) => parts.some(({ kind, local }) => kind === 'position' && !local))
}

/** `SSSR` / `Gruzinskaya SSR` / `380018 g. Tbilisi`: an address that goes from the country to the street. */
function beginsWithCountry({ lines }: Block): boolean {
  const last = lines.at(-1)!
  const isAlone = last.tokens.length === 1 && isKind(last.tokens[0], Kind.country)
  return isAlone && !lines.slice(0, -1).some(({ parts }) => parts.some(({ kind }) => kind === 'address'))
}

/** `Prezidentu Ukraini` … `Prezidentu Ivanu Primeru` */
function isSaidAgain(source: Source, block: Block, line: BlockLine): boolean {
  const word = wordText(source, line.row.firstWord)
  return block.lines.some(
    ({ row, parts }) => parts[0]?.kind === 'position' && wordText(source, row.firstWord) === word,
  )
}

function hasAnyOffice(block: Block): boolean {
  return block.lines.some(({ parts }) => parts.some(({ kind }) => kind === 'position'))
}

/** Whether a block has neither address nor contacts beside its salutation. */
function isUnfinished(block: Draft): boolean {
  return (
    !block.hasAddress && block.lines.length < 3 && block.contacts.every(({ field }) => field === 'salutation')
  )
}

/** `Agence Exemple, BP 2870, Ville, Burundi`: a whole block on a line, below another one. */
function isWholeAddress(source: Source, line: BlockLine): boolean {
  const first = line.tokens[0]!
  if (line.tokens.length < 4 || !endsWithCountry(source, line)) return false
  if (isKind(first, Kind.street | Kind.building | Kind.box | Kind.careOf)) return false
  // `Exampleville Weekly, BP 4498, Exampleville, Chad`
  const isAlone = source.text[source.ends[first.endWord - 1]!] === ','
  if (isKind(first, Kind.city | Kind.country) && isAlone) return false
  const shape = source.shapes[first.firstWord]
  return (
    (shape === Shape.capital || (shape === Shape.upper && isAlone)) &&
    /,.*,/.test(source.text.slice(line.row.start, line.row.end))
  )
}

/** `Mr Ivo Sample, President, Example Union, 12 Example Street, Exampleville`: a block without its country. */
function isOneLine(source: Source, { lines, contacts }: Block): boolean {
  const { row, parts } = lines[0]!
  return (
    contacts.length === 0 &&
    parts.length > 2 &&
    parts.at(-1)!.kind === 'address' &&
    /,.*,.*,/.test(source.text.slice(row.start, row.end))
  )
}

/** An office directly below an office: a second title of the same person. */
function followsOffice(block: Block): boolean {
  return block.lines.at(-1)!.parts[0]?.kind === 'position'
}

function endsWithColon(source: Source, row: Line): boolean {
  return source.text[row.end - 1] === ':'
}

/** Whether the last word of a row is a country. */
export function endsWithCountry(source: Source, line: BlockLine): boolean {
  const last = line.tokens.at(-1)
  if (!last || !isKind(last, Kind.country)) return false
  return !/[\p{L}\p{N}]/u.test(source.text.slice(source.ends[last.endWord - 1], line.row.end))
}

/** Behind it stands nothing but the country. */
const usZip = /[\s,][A-Z]{2}\.? \d{5}(?:-\d{4})?[.,]?$/
const zip = /(?:^|[\s,])[A-Z]{2}\.? \d{5}(?:-\d{4})?$|\b\d{5,6}$|\b\d{3} \d{3}$/

/** Whether an address line names its city: a known one, or a postal code. */
function hasPlace(source: Source, line: BlockLine): boolean {
  if (zip.test(source.text.slice(line.row.start, line.row.end)) && !isKind(line.tokens[0], Kind.box))
    return true
  return isKind(line.tokens[0], Kind.city)
}

/** `and to the following newspapers:` parts two blocks, and is in neither. */
function isJoint(source: Source, row: Line): boolean {
  return endsWithColon(source, row) && source.shapes[row.firstWord] === Shape.lower
}

/** Running text in the middle of a block, before its contacts, is a note: `Due to postal restrictions, …`. */
function isBlockNote(block: Draft | undefined): boolean {
  return block !== undefined && !block.closed && block.contacts.length === 0
}

/** A page number, or the number of a list, alone on its row. */
function isStrayNumber(source: Source, row: Line): boolean {
  return (
    row.endWord - row.firstWord === 1 &&
    source.shapes[row.firstWord] === Shape.digits &&
    row.end - row.start < 4
  )
}

/** Whether a row goes on with a sentence that is no part of a block. */
function goesOn(source: Source, before: Line, row: Line): boolean {
  const last = source.text[before.end - 1]!
  if ('.)]:!'.includes(last) || startsBlock(source, row)) return false
  return row.gap <= before.gap || source.shapes[row.firstWord] === Shape.lower
}

const aside = /\s{3}["“(]?(?:Your |Excellenc|Sir\b|Madam\b|Monsieur|Se[nñ]or|Estimad)/
const alone =
  /^["“(]?(?:Dear\s|Your (?:Excellency|Majesty|Highness|Royal|Honou?r|Eminence)|Excmo|Estimad[oa]\s)/

/** `Excmo. Señor Presidente de la República` / `General Ivo Sample`: the form of address opens a block. */
function opensAddress(source: Source, row: Line, next: Segment | undefined, usualGap: number): boolean {
  if (!next || next.field !== null || next.gap > usualGap) return false
  return /^Excm[oa]/.test(source.text.slice(row.start, row.start + 5)) && row.endWord - row.firstWord > 1
}

/**
 * `Board of Pardons Dear Board Members`: the salutation of a right-hand column, behind one blank; or a row that is a
 * salutation and nothing else.
 */
function findSalutation(source: Source, row: Line): Line | null {
  const text = source.text.slice(row.start, row.end)
  if (alone.test(text) && row.endWord - row.firstWord <= 12) return row
  const dear = text.lastIndexOf('Dear ')
  const at = dear > 0 && isBlank(text.charCodeAt(dear - 1)) ? dear : (aside.exec(text)?.index ?? -1)
  return at > 0 ? cutRow(source, row, row.start + at, row.end) : null
}
