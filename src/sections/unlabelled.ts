/**
 * Recipients whose label was lost: in the copies of 1992, and in many mirrors, the first block follows the last
 * bullet directly. The contact labels (`Fax:`, `Telegrams:`) show that there are recipients; the full stop of the
 * last bullet shows where they begin.
 */
import type { FieldKind } from '../data/dialects/dialect.js'
import { isLineBreak, type Line, type Source } from '../source/read-source.js'
import { isBullet } from './bullet.js'
import type { Section } from './section.js'

const contactFields: ReadonlySet<FieldKind | null> = new Set([
  'phone',
  'fax',
  'phone-fax',
  'telex',
  'telegram',
  'email',
  'salutation',
] as const)

/** Cuts recipients off the end of the requested actions, or of the steps to take, where no label does. */
export function splitUnlabelledRecipients(source: Source, sections: readonly Section[]): Section[] {
  const isLabelled = sections.some(({ kind }) => kind === 'recipients')
  return sections.flatMap((section) => {
    // A supporters' page prints the letter first, and whom to send it to below.
    if (section.kind === 'letter-end' && !isLabelled) return cutRecipients(source, section, findBelowLetter)
    if (section.kind === 'actions') {
      // `Please write as soon as possible to:` with the address below: no request stands between them.
      const margin = findMargin(source, section.rows)
      const isBare = !isLabelled && !section.rows.some((row) => isBullet(source, row) || row.indent > margin)
      return cutRecipients(source, section, isBare ? findFirstBlock : findBlockStart)
    }
    return section.kind === 'steps' ? cutRecipients(source, section, findFirstBlock) : [section]
  })
}

/** A whole document may be indented: what counts is how much further in a row begins than the others. */
function findMargin({ text }: Source, rows: readonly Line[]): number {
  // The rest of a row behind a label begins no line.
  const whole = rows.filter(
    ({ start, indent }) => indent > 0 || start === 0 || isLineBreak(text.charCodeAt(start - 1)),
  )
  return whole.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
}

type Finder = (source: Source, rows: readonly Line[], contact: number) => number

function cutRecipients(source: Source, section: Section, find: Finder): Section[] {
  const contact = section.anchors.find((anchor) => contactFields.has(anchor.field))
  if (!contact) return [section]
  const start = find(source, section.rows, contact.start)
  if (start < 0) return [section]
  const offset = section.rows[start]!.start
  return [
    {
      ...section,
      rows: section.rows.slice(0, start),
      anchors: section.anchors.filter((anchor) => anchor.start < offset),
    },
    {
      kind: 'recipients',
      anchor: null,
      rows: section.rows.slice(start),
      anchors: section.anchors.filter((anchor) => anchor.start >= offset),
    },
  ]
}

/** The row after the end of the last bullet that stands before the first contact label; -1 if there is none. */
function findBlockStart(source: Source, rows: readonly Line[], contact: number): number {
  let bullet = -1
  // A blank is left where the mark is lost; the rows of a bullet that wraps have none.
  const above = rows.filter((row) => row.start <= contact)
  const margin = findMargin(source, above)
  above.forEach((row, i) => {
    if (isBullet(source, row) || row.indent > margin) bullet = i
  })
  if (bullet < 0) return -1
  for (let i = bullet; i < rows.length - 1 && rows[i + 1]!.start <= contact; i++) {
    if (source.text[rows[i]!.end - 1] === '.') return i + 1
  }
  return findGapBelow(rows, bullet, contact)
}

/** Bullets without full stops: the row that a blank line parts from the last of them, where none parts two of them. */
function findGapBelow(rows: readonly Line[], bullet: number, contact: number): number {
  const next = rows[bullet + 1]
  const isApart = next !== undefined && next.start <= contact && next.gap > 0 && bullet > 0
  return isApart && rows[bullet]!.gap === 0 ? bullet + 1 : -1
}

/** The row after the last sentence before the first contact label: steps are sentences, the lines of a block are not. */
function findFirstBlock(source: Source, rows: readonly Line[], contact: number): number {
  const label = rows.findIndex((row) => row.end > contact)
  if (label < 0) return -1
  let start = label
  while (start > 0 && !sentenceEnd.has(source.text[rows[start - 1]!.end - 1]!)) start--
  return start
}

/** The first row that is not right below the closing formula, as a name is. */
function findBelowLetter(_source: Source, rows: readonly Line[], contact: number): number {
  const start = rows.findIndex((row) => row.gap > 0)
  return start >= 0 && rows[start]!.start <= contact ? start : -1
}

const sentenceEnd = new Set('.!?:')
