/** The text that no field took: nothing is lost in silence. */
import type { SectionKind } from '../data/dialects/dialect.js'
import type { Document } from '../sections/document.js'
import type { Section } from '../sections/section.js'
import { type Source, wordAt } from '../source/read-source.js'
import type { Evidence, Span } from '../types.js'

/** Fixed sentences of the form: what they say is read by their labels. */
const formal: ReadonlySet<SectionKind> = new Set([
  'furniture',
  'tail',
  'diplomats',
  'closing',
  'steps',
  'letter-end',
] as const)
/** A fixed sentence is no longer than this; what follows is text of its own. */
const FORMAL_WORDS = 90
/** Fewer words than this are connecting words between values: `and`, `aged`, `or`. */
const ENOUGH = 3

/** Stretches of at least three words in a row that neither a value, nor a label, nor furniture covers. */
export function findUnassigned(
  document: Document,
  evidence: readonly Evidence[],
  skipped: readonly Span[],
): Span[] {
  const { source } = document
  const covered = new Uint8Array(source.wordCount)
  const cover = ({ start, end }: Span) => {
    covered.fill(1, wordAt(source, start), wordAt(source, end))
  }
  for (const { spans } of evidence) for (const span of spans) cover(span)
  for (const anchor of document.anchors) cover(anchor)
  for (const span of skipped) cover(span)
  // What a problem points at was read, though it gives no value: a hidden address, a number that no plan knows.
  for (const { span, code } of document.problems) if (span && code !== 'case-missing') cover(span)
  for (const section of document.sections) {
    if (section.kind === 'actions') coverLead(document, section, evidence, covered)
    // `Please let us know if you took action …`: a footer that is no field speaks to the reader.
    const isNote = section.kind === 'footer' && section.anchor?.field === null
    if (!formal.has(section.kind) && !isNote) continue
    coverFormal(document, section, cover)
  }
  return readGaps(source, document, covered)
}

/** A fixed sentence goes on to the end of its paragraph; what stands below it is text of its own. */
function coverFormal({ source }: Document, { kind, rows }: Section, cover: (span: Span) => void): void {
  let words = 0
  for (const [i, row] of rows.entries()) {
    const before = rows[i - 1]
    const isBelow = row.gap > 0 && (before === undefined || source.text[before.end - 1] === '.')
    const isFormal = kind === 'furniture' || kind === 'tail' || kind === 'steps' || kind === 'footer'
    if (!isFormal && (words > FORMAL_WORDS || (isBelow && words > 0) || (kind === 'letter-end' && isBelow)))
      return
    cover(row)
    words += row.endWord - row.firstWord
  }
}

/** The lead of the actions, down to the first of them, is read for languages and channels; its other words are the form's. */
function coverLead(
  { source }: Document,
  { anchor, rows }: Section,
  evidence: readonly Evidence[],
  covered: Uint8Array,
): void {
  const first = rows[0]
  if (!first) return
  const last = rows.at(-1)!.endWord
  const action = evidence.find(
    ({ path, spans }) => path.startsWith('/requestedActions/') && spans[0]!.start >= first.start,
  )
  let end = Math.max(anchor?.endWord ?? 0, first.firstWord)
  const limit = Math.min(source.wordCount, end + FORMAL_WORDS)
  if (action) end = Math.min(wordAt(source, action.spans[0]!.start), limit)
  else while (end < limit && covered[end] === 0) end++
  covered.fill(1, first.firstWord, Math.min(end, last))
}

/** Uncovered words, row by row; rows that follow one another in the text are one stretch: those of a column do not. */
function readGaps(source: Source, document: Document, covered: Uint8Array): Span[] {
  const gaps: { start: number; end: number }[] = []
  let endWord = -1
  for (const row of document.rows) {
    let count = 0
    let first = -1
    let last = -1
    for (let word = row.firstWord; word < row.endWord; word++) {
      if (covered[word] !== 0) continue
      count++
      if (first < 0) first = word
      last = word
    }
    if (count === 0 || (count < ENOUGH && count < row.endWord - row.firstWord)) continue
    const gap = gaps.at(-1)
    if (gap && endWord === row.firstWord) gap.end = source.ends[last]!
    else gaps.push({ start: source.starts[first]!, end: source.ends[last]! })
    endWord = row.endWord
  }
  return gaps
}
