/** Whether a row begins the next block, or goes on with the one above it. */

import { Shape, type Source, wordText } from '../../source/read-source.js'
import { type BlockLine, endsWithColon, endsWithCountry } from './block-lines.js'
import { isNote } from './openings.js'
import { isOffice } from './part.js'
import type { Segment } from './segments.js'
import { isKind, Kind } from './words.js'

export interface Block {
  /** Rows above the contacts: office, name, body, address. */
  readonly lines: BlockLine[]
  readonly contacts: Segment[]
}

/** A block while it is read: how far it has come. */
export interface Draft extends Block {
  hasAddress: boolean
  /** Its city or country has been read: what follows may be the next block. */
  hasPlace: boolean
  hasCountry: boolean
  /** Its salutation has been read. */
  closed: boolean
}

/** Whether a row begins the next block: the one above is complete, or a wider gap and an office show it. */
export function opensBlock(source: Source, block: Draft, line: BlockLine, isWide: boolean): boolean {
  const first = line.parts[0]
  if (!first) return false
  if (block.lines.length === 0) return block.contacts.some(({ field }) => field !== 'salutation')
  if (first.kind === 'remark' || isNote(source, line.row)) return false
  // A salutation below the name, above office and address, closes nothing.
  if (block.closed) return !isUnfinished(block) || (first.kind === 'position' && hasAnyOffice(block))
  if (first.kind === 'position' && first.local && namesAgain(source, block, line)) return false
  const isAddress = first.kind === 'address'
  if (block.contacts.some(({ inline }) => !inline)) return !(isAddress && (!block.hasAddress || !isWide))
  const isSure = first.kind === 'position' || (first.kind === 'name' && first.strong)
  if (endsWithColon(source, line.row))
    return block.hasAddress || block.lines.some(({ row }) => endsWithColon(source, row))
  if (first.local && !isWide && hasOffice(block) && beginsWithCode(source, block)) return false
  if (!isWide && first.local && first.kind === 'position' && leadsFromCountry(block)) return false
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
  if (first.kind === 'organization' && first.strong && !first.local && block.hasAddress && endsInCity(block))
    return true
  if (block.hasAddress)
    return block.hasPlace
      ? (isSure && isWide) || (isSure && !followsOffice(block)) || (isWide && !isAddress)
      : isWide && (isSure || first.kind === 'organization')
  return isWide && isSure && block.lines.length > 1
}

function hasOffice(block: Block): boolean {
  return block.lines.some(({ parts }) => parts.some(({ kind, local }) => kind === 'position' && !local))
}

/** `…, Pasig, Metro Manila` / `Example Task Force`: a body below the city of an address is the next one. */
function endsInCity({ lines }: Block): boolean {
  const { parts, tokens } = lines.at(-1)!
  if (!isKind(tokens.at(-1), Kind.city) || parts.some(isOffice)) return false
  return lines.some((line) => line.parts.some(({ kind }) => kind === 'organization'))
}

/** `220050 g. Minsk` / `ul. …` / `Belarus` / `Prokuratura …`: an address that goes from the code to the addressee. */
function beginsWithCode({ text }: Source, { lines }: Block): boolean {
  const first = lines.find(({ parts }) => parts.at(-1)?.kind === 'address')
  return first !== undefined && /^\d{6}\s/.test(text.slice(first.row.start, first.row.start + 8))
}

/** `SSSR` / `Gruzinskaya SSR` / `380018 g. Tbilisi`: an address that goes from the country to the street. */
function beginsWithCountry({ lines }: Block): boolean {
  const last = lines.at(-1)!
  const isAlone = last.tokens.length === 1 && isKind(last.tokens[0], Kind.country)
  return isAlone && !lines.slice(0, -1).some(({ parts }) => parts.some(({ kind }) => kind === 'address'))
}

/** `SSSR` / `103793 g. Moskva` / `ul. …` / `Prokuratura SSSR`: whoever holds the office stands last. */
function leadsFromCountry(block: Block): boolean {
  const [first] = block.lines
  return (
    first !== undefined &&
    first.tokens.length === 1 &&
    isKind(first.tokens[0], Kind.country) &&
    !hasAnyOffice(block)
  )
}

/** `Oleg SAMPLE` … `Generalnomu Prokuroru SAMPLU O.`: the address names its holder in the local language, declined. */
function namesAgain(source: Source, block: Block, line: BlockLine): boolean {
  const words = longWords(source, line)
  return block.lines.some(
    (above) =>
      above.parts[0]?.kind === 'name' &&
      longWords(source, above, above.parts[0].endWord).some((name) =>
        words.some((word) => word.startsWith(name)),
      ),
  )
}

const SHORTEST_NAME = 5

/** The words of a row that are no part of an office, folded and without case. */
function longWords(source: Source, { tokens }: BlockLine, end = Number.POSITIVE_INFINITY): string[] {
  return tokens.flatMap(({ kinds, firstWord }) => {
    const word = wordText(source, firstWord).toLowerCase()
    return kinds === 0 && firstWord < end && word.length >= SHORTEST_NAME ? [word] : []
  })
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
export function isUnfinished(block: Draft): boolean {
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

/** Running text in the middle of a block, before its contacts, is a note: `Due to postal restrictions, …`. */
export function isBlockNote(block: Draft | undefined): boolean {
  return block !== undefined && !block.closed && block.contacts.length === 0
}
