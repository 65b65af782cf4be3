/**
 * The model letter of the newest layouts has no label: it runs from its salutation (`Dear Minister,`) to its closing
 * formula (`Yours sincerely,`), and stands right below the address.
 */
import type { SectionKind } from '../data/dialects/dialect.js'
import { type Line, Shape, type Source } from '../source/read-source.js'
import { cutAddress } from './address-above.js'
import { indexAnchors } from './anchor-index.js'
import { findSalutation, isBareSalutation, isSalutationRow } from './salutation.js'
import type { Section } from './section.js'

/** Cuts the letter out of the section that ends with a closing formula. */
export function splitLetters(source: Source, sections: readonly Section[]): Section[] {
  const result: Section[] = []
  for (const section of sections) {
    const before = result.at(-1)
    if (section.kind === 'letter-end' && before && before.kind !== 'letter') {
      result.pop()
      const [head, ...letter] = cutLetter(source, before, isLetterOpening)
      const address = letter.length > 0 && isBare(before) ? cutAddress(source, head!) : null
      result.push(...(address ?? [head!]), ...letter)
    }
    // `Template letter:` below an address that no label announces.
    const above = result.at(-1)
    if (section.kind === 'letter' && section.anchor && above && bare.has(above.kind)) {
      const address = above.anchors.some(({ field }) => field !== null) ? cutAddress(source, above) : null
      if (address) result.splice(-1, 1, ...address)
    }
    result.push(...(section.kind === 'letter' && section.anchor ? cutHead(source, section) : [section]))
  }
  return result
}

/** `Our Petition` above the address to which the letter goes: the address between label and salutation is its head. */
function cutHead(source: Source, section: Section): Section[] {
  const [head, ...letter] = cutLetter(source, section, isLetterOpening)
  const address = letter.length > 0 ? cutAddress(source, head!) : null
  return address?.[0]?.rows.length === 0
    ? [...address.slice(1), { ...letter[0]!, anchor: section.anchor }]
    : [section]
}

/** Sections that no label of an address has ended. */
const bare: ReadonlySet<SectionKind> = new Set<SectionKind>(['opening', 'narrative', 'summary'])

/** Nor do steps, where no contact shows which rows they are. */
function isBare({ kind, anchors }: Section): boolean {
  return bare.has(kind) || (kind === 'steps' && !anchors.some(({ field }) => field !== null))
}

/** Cuts letters off the addresses where a copy lost their end, and the closing formula with it. */
export function splitOpenLetters(source: Source, sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (section.kind === 'recipients' || section.kind === 'copies')
      return cutLetter(source, section, isOpenLetter)
    if (!isBare(section)) return [section]
    const [head, ...letter] = cutLetter(source, section, isOpenLetter)
    const address = letter.length > 0 ? cutAddress(source, head!) : null
    return address ? [...address, ...letter] : [section]
  })
}

type Opening = (source: Source, row: Line, next: Line | undefined) => boolean

function cutLetter(source: Source, section: Section, opens: Opening): Section[] {
  let labelsIn: ReturnType<typeof indexAnchors> | undefined
  const isLabelled = (row: Line) => {
    labelsIn ??= indexAnchors(section.anchors)
    return labelsIn(row).length > 0
  }
  const start = section.rows.findIndex(
    (row, i) => opens(source, row, section.rows[i + 1]) && !isLabelled(row),
  )
  if (start < 0) return [section]
  const offset = section.rows[start]!.start
  const before = section.anchors.filter((anchor) => anchor.start < offset)
  const after = section.anchors.filter((anchor) => anchor.start >= offset)
  return [
    { ...section, rows: section.rows.slice(0, start), anchors: before },
    { kind: 'letter', anchor: null, rows: section.rows.slice(start), anchors: after },
  ]
}

/** A letter in one paragraph is longer than any line of an address. */
const FLAT_LETTER = 200

/** A letter that the copy cut off before its closing formula: below its salutation stands a paragraph. */
function isOpenLetter(source: Source, row: Line, next: Line | undefined): boolean {
  if (!isLetterOpening(source, row)) return false
  return row.end - row.start > FLAT_LETTER || (next !== undefined && isRunning(source, next))
}

/** Running text: most of many words begin with a small letter. */
function isRunning(source: Source, row: Line): boolean {
  let small = 0
  for (let word = row.firstWord; word < row.endWord; word++) if (source.shapes[word] === Shape.lower) small++
  return small >= RUNNING_WORDS && small * 2 > row.endWord - row.firstWord
}

const RUNNING_WORDS = 6

/** `Dear Minister,` on a line of its own, or at the head of a letter in one paragraph; not behind `Salutation:`. */
function isLetterOpening(source: Source, row: Line, next?: Line): boolean {
  const isBareRow = row.gap > 0 && next !== undefined && isRunning(source, next)
  return (
    isSalutationRow(source, row) ||
    (isBareRow && isBareSalutation(source, row, next)) ||
    (row.end - row.start > FLAT_LETTER && findSalutation(source, row) !== null)
  )
}
