/** Lines to entries: a row or a part of one, or several rows where a cell was wrapped. */
import { cutRow } from '../../sections/split-sections.js'
import type { Source } from '../../source/read-source.js'
import { splitHonorific } from '../../values/person-name.js'
import type { BlockLine } from './block-lines.js'
import type { Entry } from './entry.js'
import { isInstruction } from './openings.js'
import { isOffice, type Part, type PartKind } from './part.js'
import { isBelowKind, isWholeOffice, namesPerson } from './whole-offices.js'
import { isKind, Kind } from './words.js'
import { isHeadOfBody, isWrapped, joinEntries, startsOpen } from './wrapped.js'

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
        entries[entries.length - 1] = joinEntries(source, last, entry)
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
  if (!inAddress && isNameOfPlaces(source, lines, index)) return whole('name')
  if (isHeadOfBody(lines, index + 1)) return whole('organization', true)
  if (inAddress && first.kind !== 'remark')
    return whole(parts.length === 1 && first.kind === 'organization' ? first.kind : 'address')
  if (parts.length === 1) return whole(first.kind)
  // `Attorney General` / `and Minister of` / `Justice`
  if (index > 0 && startsOpen(source, line) && isOffice(second!) && parts.length === 2)
    return whole(second!.kind)
  const isTaken =
    first.kind === 'organization' && seen.has('organization') && !isBelowKind(source, lines, index)
  if (isTaken && parts.some((part) => part.kind === 'address')) return whole('address')
  if (seen.has('position') && isRankedName(source, line)) return whole('name', true)
  if (index === 0 && isNamedOffice(source, parts, lines[1])) return whole('position', true)
  // `Officer Commanding, Northern Example` / `Mr Ivo Sample`: the name stands below.
  const hasHolder = first.kind === 'position' && second!.kind === 'name' && !second!.strong
  // `President Ivo Sample,` / `Casa Verde,`: without a comma the words behind the office are its holder.
  const isApart = hasHolder && source.text.slice(first.end, second!.start).includes(',')
  if (hasHolder && parts.length === 2 && namesPerson(lines, index, isApart)) return whole('position')
  if (isWholeOffice(source, lines, index)) return whole('position')
  return splitParts(source, line, index)
}

/** `Israel Santiago` above `Minister of …`, or between an office and its body: places without a comma are a name there. */
function isNameOfPlaces(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const { row, tokens, parts } = lines[index]!
  if (parts.length !== 1 || parts[0]!.kind !== 'address' || tokens.length < 2 || tokens.length > 3)
    return false
  const above = lines[index - 1]?.parts
  const below = lines[index + 1]?.parts[0]
  if (above && (above.length !== 1 || above[0]!.kind !== 'position')) return false
  if (below === undefined || !isOffice(below) || (above && below.kind !== 'organization')) return false
  return (
    row.endWord - row.firstWord === tokens.length &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(source.text.slice(row.start, row.end)) &&
    tokens.every((token) => isKind(token, Kind.city | Kind.country) && !isKind(token, Kind.region))
  )
}

/** `Green Valley Field Office Director` / `Ivo Sample`: the name of a place, and below the office its holder. */
function isNamedOffice(source: Source, parts: readonly Part[], below: BlockLine | undefined): boolean {
  const [first, second, ...others] = parts
  if (first?.kind !== 'name' || first.strong || second?.kind !== 'position' || others.length > 0) return false
  const isOne = source.text.slice(first.end, second.start).trim() === ''
  return isOne && below?.parts.length === 1 && below.parts[0]!.kind === 'name'
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
