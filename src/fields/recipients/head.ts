/** The lines above the contacts: office, name, body, address. */
import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { splitHonorific } from '../../values/person-name.js'
import { endsWithCountry, trimEnd } from './blocks.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

export interface Head {
  position: readonly Line[] | null
  localPosition: readonly Line[] | null
  name: readonly Line[] | null
  organization: readonly Line[] | null
  address: Line[]
  remarks: Line[]
}

type LineKind = 'position' | 'local-position' | 'name' | 'organization' | 'address' | 'remark' | 'unknown'

const positions = Kind.position | Kind.localPosition
const organizations = Kind.organization | Kind.localOrganization
const addressKinds = Kind.street | Kind.box | Kind.careOf
const officeKinds = positions | organizations | Kind.topic | Kind.adjective | Kind.connector

/** Sorts the lines of a block into its fields. */
export function readHead(source: Source, lines: readonly Line[]): Head {
  const head: Head = {
    position: null,
    localPosition: null,
    name: null,
    organization: null,
    address: [],
    remarks: [],
  }
  const groups = joinWrapped(source, lines).flatMap((rows) => splitTitledName(source, rows))
  let inAddress = false
  for (const [i, rows] of groups.entries()) {
    const kind = kindOf(source, rows, i === 0)
    if (kind === 'remark') head.remarks.push(...rows)
    else if (inAddress || kind === 'address') {
      // `ul. Kovrovaya 18` / `Ministerstvo vnutrennikh del`: a body below its street.
      if (kind === 'organization' && head.organization === null && !isLooseBody(source, rows))
        head.organization = rows
      else if (
        kind === 'position' &&
        head.position === null &&
        head.name === null &&
        head.organization === null
      )
        head.position = rows
      else head.address.push(...rows)
      inAddress = true
    } else if (!place(head, rows, kind, source)) {
      head.address.push(...rows)
      inAddress = true
    }
  }
  return head
}

/** Puts a line in the first field that is free for its kind; false where there is none. */
function place(head: Head, rows: readonly Line[], kind: LineKind, source: Source): boolean {
  if (kind === 'position') {
    if (head.position === null) head.position = rows
    else if (head.organization === null) head.organization = rows
    else return false
    return true
  }
  if (kind === 'local-position') {
    if (head.position === null) head.position = rows
    else if (head.localPosition === null) head.localPosition = rows
    else if (head.organization === null) head.organization = rows
    else return false
    return true
  }
  if (kind === 'organization') {
    if (head.organization !== null) return false
    head.organization = rows
    return true
  }
  if (kind === 'name' || isPersonLike(source, rows)) {
    const expectsName = kind === 'name' || head.position !== null
    if (head.name === null && expectsName) head.name = rows
    else if (head.organization === null) head.organization = rows
    else return false
    return true
  }
  if (head.organization !== null) return false
  head.organization = rows
  return true
}

/** Two to six words with capitals and no digit: `Corazon Imelda Villaruz`. */
function isPersonLike(source: Source, rows: readonly Line[]): boolean {
  const words = rows.reduce((sum, row) => sum + row.endWord - row.firstWord, 0)
  return words >= 2 && words <= 8 && !rows.some((row) => hasDigit(source, row))
}

function kindOf(source: Source, rows: readonly Line[], first: boolean): LineKind {
  const row = rows[0]!
  const last = rows.at(-1)!
  if (source.text[last.end - 1] === ':') return 'position'
  if (isRemark(source, rows)) return 'remark'
  const tokens = rows.flatMap((line) => readTokens(source, line.firstWord, line.endWord))
  const opening = skipForms(source, tokens)
  if (isKind(opening, Kind.careOf) && opening === tokens[0]) return 'address'
  const hasHonorific = startsWithHonorific(source, row)
  if (hasHonorific && !isOffice(tokens)) return 'name'
  const office = chooseOffice(tokens, opening)
  if (office !== null && !(isAddress(source, rows, tokens) && !startsOffice(opening))) return office
  if (isAddress(source, rows, tokens)) return 'address'
  if (hasHonorific) return 'name'
  return first && isSingleBody(source, tokens) ? 'organization' : 'unknown'
}

/** An acronym or a single word as the first line is a body: `CIMAVIVE`. */
function isSingleBody(source: Source, tokens: readonly Token[]): boolean {
  return tokens.length === 1 && source.shapes[tokens[0]!.firstWord] === Shape.upper
}

/** The first token behind `The`, `His Excellency the`. */
function skipForms(_source: Source, tokens: readonly Token[]): Token | undefined {
  let i = 0
  while (
    i < tokens.length - 1 &&
    (tokens[i]!.kinds & Kind.connector) !== 0 &&
    (tokens[i]!.kinds & ~Kind.connector) === 0
  )
    i++
  return tokens[i]
}

function startsOffice(token: Token | undefined): boolean {
  return isKind(token, positions | organizations)
}

/** Whether all words of a line are words of offices: `Commissioner of Police`. */
function isOffice(tokens: readonly Token[]): boolean {
  return tokens.every((token) => isKind(token, officeKinds))
}

/**
 * `Minister of Justice`, `Prison Service Commissioner` (position); `Office of the President`, `Uganda Human Rights
 * Commission` (body). In English the head is the last word before the first `of` or `for`, else the last of the line.
 */
function chooseOffice(tokens: readonly Token[], opening: Token | undefined): LineKind | null {
  if (isKind(opening, organizations) && !isKind(opening, positions)) return 'organization'
  if (isKind(opening, Kind.localPosition) && !isKind(opening, Kind.position)) return 'local-position'
  if (isKind(opening, Kind.position)) {
    const last = headToken(tokens)
    if (isKind(last, Kind.organization) && !isKind(last, Kind.position) && last !== opening)
      return 'organization'
    return 'position'
  }
  const head = headToken(tokens)
  if (isKind(head, Kind.position) && !isKind(head, Kind.organization)) return 'position'
  if (isKind(head, organizations)) return 'organization'
  if (isKind(head, Kind.position)) return 'position'
  if (tokens.some((token) => isKind(token, Kind.localOrganization))) return 'organization'
  return null
}

/** The last token before the first `of`, `for`, a comma's worth of words; without one the last token. */
function headToken(tokens: readonly Token[]): Token | undefined {
  const cut = tokens.findIndex((token, i) => i > 0 && token.kinds === Kind.connector)
  return cut > 0 ? tokens[cut - 1] : tokens.at(-1)
}

function isAddress(source: Source, rows: readonly Line[], tokens: readonly Token[]): boolean {
  if (tokens.some((token) => isKind(token, addressKinds))) return true
  if (rows.some((row) => hasDigit(source, row))) return true
  if (
    tokens.some((token) => isKind(token, Kind.building)) &&
    !tokens.some((token) => isKind(token, positions | organizations))
  )
    return true
  return endsWithCountry(source, rows.at(-1)!)
}

function hasDigit(source: Source, row: Line): boolean {
  for (let i = row.start; i < row.end; i++) {
    const code = source.text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

function startsWithHonorific(source: Source, row: Line): boolean {
  const { honorific, rest } = splitHonorific(source.text.slice(row.start, row.end))
  return honorific !== null && rest !== ''
}

/** A sentence, or words in brackets. */
function isRemark(source: Source, rows: readonly Line[]): boolean {
  const row = rows[0]!
  const first = source.text[row.start]
  if (first === '(' || first === '[' || first === '*') return true
  const words = rows.reduce((sum, line) => sum + line.endWord - line.firstWord, 0)
  if (words < 7 || source.text[rows.at(-1)!.end - 1] !== '.') return false
  let small = 0
  for (const line of rows)
    for (let word = line.firstWord; word < line.endWord; word++)
      if (source.shapes[word] === Shape.lower) small++
  return small > words / 2
}

/** A line that only names a part of a body behind the street is an address line. */
function isLooseBody(source: Source, rows: readonly Line[]): boolean {
  return rows.some((row) => hasDigit(source, row))
}

/** Rows that belong together: one ends with `and`, `of` or a comma-less connector; the rest of a wrapped cell. */
function joinWrapped(source: Source, lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const row of lines) {
    const group = groups.at(-1)
    if (group && endsOpen(source, group.at(-1)!)) group.push(row)
    else groups.push([row])
  }
  return groups
}

const openWords = new Set(['and', 'of', 'for', 'the', '&', '/', 'de', 'del', 'la', 'y', 'to'])

function endsOpen(source: Source, row: Line): boolean {
  const text = source.text.slice(row.start, row.end)
  return openWords.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && text.includes(' ')
}

/**
 * `Ambassador Rodrigo Sample`, `Head of Judiciary, Ivo Sample`: office and name on one line. The office is its longest
 * run of office words; what follows must look like a name. An honorific (`General Sample`) is part of the name.
 */
function splitTitledName(source: Source, rows: Line[]): Line[][] {
  const row = rows[0]!
  if (rows.length > 1 || source.text[row.end - 1] === ':' || startsWithHonorific(source, row)) return [rows]
  const tokens = readTokens(source, row.firstWord, row.endWord)
  if (!isKind(tokens[0], positions) || isKind(headToken(tokens), Kind.organization)) return [rows]
  let count = 1
  while (count < tokens.length && isKind(tokens[count], officeKinds) && !startsName(source, tokens, count))
    count++
  const rest = tokens.slice(count)
  if (rest.length < 2 && !(rest.length === 1 && startsWithHonorific(source, row))) return [rows]
  if (
    rest.some(
      (token) =>
        isKind(token, organizations | Kind.topic | addressKinds) ||
        source.shapes[token.firstWord] === Shape.digits,
    )
  )
    return [rows]
  if (tokens[count - 1]!.kinds === Kind.connector) return [rows]
  if (!rest.every((token) => isNameWord(source, token))) return [rows]
  const cut = source.starts[rest[0]!.firstWord]!
  const office = cutRow(source, row, row.start, cut)
  const name = cutRow(source, row, cut, trimEnd(source, row))
  return office && name ? [[{ ...office, end: trimEnd(source, office) }], [name]] : [rows]
}

/** `President Dr Ivo Sample`: an honorific after the office begins the name. */
function startsName(source: Source, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!
  const last = tokens.at(-1)!
  return startsWithHonorific(source, {
    start: source.starts[first.firstWord]!,
    end: source.ends[last.endWord - 1]!,
    indent: 0,
    gap: 0,
    feed: false,
    firstWord: first.firstWord,
    endWord: last.endWord,
  })
}

function isNameWord(source: Source, token: Token): boolean {
  const shape = source.shapes[token.firstWord]
  return (
    shape === Shape.capital ||
    shape === Shape.upper ||
    shape === Shape.mixed ||
    token.kinds === Kind.connector ||
    source.ends[token.firstWord]! - source.starts[token.firstWord]! <= 4
  )
}
