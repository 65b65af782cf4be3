/**
 * What stands round a document in one text: a forwarder's preface above it; below it, on pages, forms to sign, share
 * buttons, comments, other posts. Nothing in it is of the document, whatever its labels say.
 */
import type { SectionKind } from '../data/dialects/dialect.js'
import type { Anchor } from './anchors.js'

/** Sections that stand in the second half of a document. */
const requests: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'actions',
  'steps',
  'recipients',
  'copies',
  'letter',
  'letter-end',
  'background',
  'closing',
])
/** Without the labels that open a section above the head of a document: in a forwarder's preface. */
export function openHead(anchors: readonly Anchor[], head: number | null): readonly Anchor[] {
  return head === null ? anchors : anchors.filter(({ opens, start }) => opens === null || start >= head)
}

/** Fewer words than this above a label of a tail are a site's head: its buttons stand there as well. */
const LEAST_WORDS = 40

/**
 * The labels of the document itself. Below a request a form or a tail closes the document; above one, a form is a row
 * of furniture, and a tail ends where the next label opens a section.
 */
export function closeTail(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = []
  let asks = false
  for (const anchor of anchors) {
    if (anchor.opens !== 'tail' && anchor.opens !== 'form') {
      asks ||= anchor.opens !== null && requests.has(anchor.opens)
      kept.push(anchor)
    } else if (asks) return [...kept, { ...anchor, opens: 'tail' }]
    else {
      const isRow = anchor.opens === 'form' || anchor.firstWord < LEAST_WORDS
      kept.push(isRow ? { ...anchor, opens: 'furniture' } : anchor)
    }
  }
  return kept
}
