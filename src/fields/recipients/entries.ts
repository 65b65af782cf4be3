/** Lines to entries: a row or a part of one, or several rows where a cell was wrapped. */
import { cutRow } from '../../sections/split-sections.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import { splitHonorific } from '../../values/person-name.js'
import type { BlockLine } from './blocks.js'
import { isHonorificOnly } from './honorific-forms.js'
import { isInstruction } from './openings.js'
import type { Part, PartKind } from './part.js'
import { isKind, Kind } from './words.js'

export interface Entry {
  readonly kind: PartKind
  readonly rows: readonly Line[]
  readonly strong: boolean
  readonly local: boolean
  /** Index of its line. */
  readonly line: number
}

/** Reads the entries of a block, in order. */
export function readEntries(source: Source, lines: readonly BlockLine[]): Entry[] {
  const entries: Entry[] = []
  // Kinds of the entries so far: joining never takes an office or a body away.
  const seen = new Set<PartKind>()
  let inAddress = false
  lines.forEach((line, index) => {
    const read = splitLine(source, line, index, lines, inAddress, seen)
    for (const entry of read) {
      const last = entries.at(-1)
      if (last && isWrapped(source, last, entry, lines, index))
        entries[entries.length - 1] = join(last, entry)
      else entries.push(entry)
      seen.add(entries.at(-1)!.kind)
      if (entry.kind === 'address') inAddress = true
    }
  })
  return entries
}

function makeEntry(
  source: Source,
  line: BlockLine,
  index: number,
  part: Part,
  kind = part.kind,
): Entry | null {
  const row = cutRow(source, line.row, part.start, part.end)
  return row ? { kind, rows: [row], strong: part.strong, local: part.local, line: index } : null
}

/** The parts of a line; the whole line where its parts are only one thing, or where the address has begun. */
function splitLine(
  source: Source,
  line: BlockLine,
  index: number,
  lines: readonly BlockLine[],
  inAddress: boolean,
  seen: ReadonlySet<PartKind>,
): Entry[] {
  const parts = line.parts
  const [first, second] = parts
  if (!first) return []
  const whole = (kind: PartKind, strong?: true): Entry[] => {
    if (!second) return [makeEntry(source, line, index, first, kind)].filter((entry) => entry !== null)
    const notes = parts.filter((part) => part.kind === 'remark')
    const text = parts.filter((part) => part.kind !== 'remark')
    const last = text.at(-1)
    const body = last
      ? { ...text[0]!, end: last.end, endWord: last.endWord, ...(strong && { strong }) }
      : null
    return [
      body && makeEntry(source, line, index, body, kind),
      ...notes.map((part) => makeEntry(source, line, index, part)),
    ].filter((entry) => entry !== null)
  }
  if (isInstruction(source, line.row)) return whole('remark')
  if (inAddress && first.kind !== 'remark')
    return whole(parts.length === 1 && first.kind === 'organization' ? first.kind : 'address')
  if (parts.length === 1) return whole(first.kind)
  const isTaken =
    first.kind === 'organization' && seen.has('organization') && !isBelowKind(source, lines, index)
  if (isTaken && parts.some((part) => part.kind === 'address')) return whole('address')
  if (seen.has('position') && isRankedName(source, line)) return whole('name', true)
  if (index === 0 && isNamedOffice(source, parts, lines[1])) return whole('position', true)
  // `Officer Commanding, Northern Example` / `Mr Ivo Sample`: the name stands below.
  const isOffice = first.kind === 'position' && second!.kind === 'name' && !second!.strong
  // `President Ivo Sample,` / `Casa Verde,`: without a comma the words behind the office are its holder.
  const isApart = isOffice && source.text.slice(first.end, second!.start).includes(',')
  if (isOffice && parts.length === 2 && namesPerson(lines, index, isApart)) return whole('position')
  if (
    isOfficeOfPlace(source, lines, index) ||
    holdsTwoOffices(source, lines, index) ||
    isHeadingOffice(source, line)
  )
    return whole('position')
  return splitParts(source, line, index)
}

/** `Human rights organization` / `Grupo de Ejemplo, 8a Calle 3-11, …`: above stands what kind of body it is. */
function isBelowKind(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const above = lines[index - 1]
  if (index !== 1 || above!.parts.length !== 1) return false
  const { firstWord, endWord } = above!.row
  return endWord - firstWord > 1 && source.shapes[endWord - 1] === Shape.lower && !above!.parts[0]!.local
}

/** `Regional Procurator, Exampleville:`; `Commissioner of Police, Natal` above the lines of an address. */
function isOfficeOfPlace(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const { parts, tokens, row } = lines[index]!
  const [office, place] = parts
  if (parts.length !== 2 || office!.kind !== 'position') return false
  if (isDistrict(source, lines[index]!)) return true
  if (place!.kind !== 'address') return false
  const isPlace = tokens
    .filter(({ firstWord }) => firstWord >= place!.firstWord)
    .every(
      (token) => isKind(token, Kind.city | Kind.region) && source.shapes[token.firstWord] !== Shape.digits,
    )
  if (!isPlace) return false
  return (
    source.text[row.end - 1] === ':' ||
    lines.slice(index + 1).some((line) => line.parts.some(({ kind }) => kind === 'address'))
  )
}

/** `District Magistrate, Anantnag`, `Superintendent of Police, Batala District`: no person has but one name there. */
function isDistrict(source: Source, { parts, tokens }: BlockLine): boolean {
  const [office, place] = parts
  if (place!.strong || (place!.kind !== 'name' && place!.kind !== 'unknown')) return false
  if (!source.text.slice(office!.end, place!.start).includes(',')) return false
  const words = source.text.slice(place!.start, place!.end).split(' ').length
  return words === 1 || (words <= 3 && isKind(tokens.at(-1), Kind.region))
}

/** `Chairman, Ruling Council and Commander-in-Chief of the Army:` / `General Ivo Sample`: one line for two offices. */
function holdsTwoOffices(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const { parts, tokens, row } = lines[index]!
  const [office, body] = parts
  if (parts.length !== 2 || office!.kind !== 'position' || body!.kind !== 'organization') return false
  if (source.text[row.end - 1] !== ':' && !namesPerson(lines, index, false)) return false
  return tokens.some(
    (token, i) =>
      token.firstWord > body!.firstWord &&
      isKind(token, Kind.position) &&
      !isKind(token, Kind.organization | Kind.topic) &&
      isKind(tokens[i - 1], Kind.connector),
  )
}

/** `Head of Investigation Prison No. 1 in Exampleville:`: without a comma a row with a colon is one office. */
function isHeadingOffice(source: Source, { parts, row }: BlockLine): boolean {
  if (source.text[row.end - 1] !== ':' || parts[0]!.kind !== 'position') return false
  return (
    !parts.some(({ kind }) => kind === 'name' || kind === 'remark') &&
    !source.text.slice(row.start, row.end).includes(',')
  )
}

/** `Green Valley Field Office Director` / `Ivo Sample`: the name of a place, and below the office its holder. */
function isNamedOffice(source: Source, parts: readonly Part[], below: BlockLine | undefined): boolean {
  const [first, second, ...others] = parts
  if (first?.kind !== 'name' || first.strong || second?.kind !== 'position' || others.length > 0) return false
  const isOne = source.text.slice(first.end, second.start).trim() === ''
  return isOne && below?.parts.length === 1 && below.parts[0]!.kind === 'name'
}

/** Whether any other line holds a name with a form of address or, where `beside`, a line beside it any name. */
function namesPerson(lines: readonly BlockLine[], index: number, beside: boolean): boolean {
  return lines.some(
    (line, i) =>
      i !== index &&
      line.parts.some(
        ({ kind, strong }) => kind === 'name' && (strong || (beside && Math.abs(i - index) === 1)),
      ),
  )
}

/** `Senior Assistant Commissioner Ivo Sample` below the office: a rank and a name. */
function isRankedName(source: Source, line: BlockLine): boolean {
  const [first, second] = line.parts
  if (line.parts.length !== 2 || first!.kind !== 'position' || second!.kind !== 'name') return false
  const { honorific } = splitHonorific(source.text.slice(first!.start, second!.end))
  return honorific !== null && honorific.length >= first!.end - first!.start
}

/** One entry a part; a second body on the line goes with the address behind it. */
function splitParts(source: Source, line: BlockLine, index: number): Entry[] {
  const entries: Entry[] = []
  line.parts.forEach((part, i) => {
    const isSecond = part.kind === 'organization' && entries.some(({ kind }) => kind === 'organization')
    const kind =
      isSecond && line.parts.slice(i).some((later) => later.kind === 'address') ? 'address' : part.kind
    const entry = makeEntry(source, line, index, part, kind)
    if (entry) entries.push(entry)
  })
  return entries
}

function join(last: Entry, entry: Entry): Entry {
  return {
    ...last,
    kind: last.kind === 'unknown' ? entry.kind : last.kind,
    rows: [...last.rows, ...entry.rows],
    strong: last.strong || entry.strong,
    local: last.local || entry.local,
    line: entry.line,
  }
}

const openEnd = /(?:\s|^)(?:and|of|for|the|&|de|del|de la|la|y|to|et|du|des|e|do|da|von|und)$|[-/]$/i

/** Whether an entry goes on with the one above it. */
function isWrapped(
  source: Source,
  last: Entry,
  entry: Entry,
  lines: readonly BlockLine[],
  index: number,
): boolean {
  if (last.line === entry.line) return false
  const above = last.rows.at(-1)!
  const row = entry.rows[0]!
  const text = source.text.slice(above.start, above.end)
  if (isOffice(last) && openEnd.test(text) && entry.kind !== 'address') return true
  if (isOffice(last) && isCutTopic(lines[last.line]!, lines[index]!)) return true
  if (isOffice(last) && isOffice(entry) && startsOpen(source, lines[index]!)) return true
  if (isOffice(last) && startsOpen(source, lines[index]!) && entry.kind !== 'address') return true
  // `Son Excellence` / `Général …`
  if ((last.kind === 'name' || last.kind === 'unknown') && isHonorificOnly(text))
    return entry.kind === 'name' || entry.kind === 'unknown'
  return isRestOfName(source, last, entry, row, lines[index + 1])
}

function isOffice(entry: Entry): boolean {
  return entry.kind === 'position' || entry.kind === 'organization'
}

/** `Minister of Foreign` / `Affairs`: an adjective behind a connector has its noun on the next row. */
function isCutTopic(above: BlockLine, line: BlockLine): boolean {
  const [connector, adjective] = above.tokens.slice(-2)
  return (
    isKind(connector, Kind.connector) &&
    isKind(adjective, Kind.adjective) &&
    !isKind(adjective, Kind.topic) &&
    isKind(line.tokens[0], Kind.topic)
  )
}

/** `of Justice`, `y Derechos Humanos`: no line begins so. */
function startsOpen(source: Source, line: BlockLine): boolean {
  const first = line.tokens[0]
  return isKind(first, Kind.connector) && source.shapes[first!.firstWord] === Shape.lower
}

/** `His Excellency Sheikh Ivo` / `Sample` / `Office of …`: one word between a name and a body. */
const hangingArticle = /^[ae]l-\p{Lu}\p{Ll}{1,30}$/u

function isRestOfName(
  source: Source,
  last: Entry,
  entry: Entry,
  row: Line,
  next: BlockLine | undefined,
): boolean {
  // `His Excellency Ivo` / `al-Sample` in a narrow cell.
  if (
    last.kind === 'name' &&
    last.strong &&
    row.gap === 0 &&
    hangingArticle.test(source.text.slice(row.start, row.end))
  )
    return true
  if (last.kind !== 'name' || entry.kind !== 'unknown' || row.gap > 0 || row.endWord - row.firstWord !== 1)
    return false
  if (source.shapes[row.firstWord] === Shape.upper) return false
  const below = next?.parts[0]?.kind
  return below === 'organization' || below === 'position'
}
