/** The last day for appeals. */
import { report } from '../diagnostics.js'
import type { Anchor } from '../sections/anchors.js'
import type { Document } from '../sections/document.js'
import { type At, at } from '../source/located.js'
import { wordAt } from '../source/read-source.js'
import type { Span } from '../types.js'
import { completeDate, type DateMatch, parseDate, searchDate } from '../values/date.js'

/** The date stands at most so many words behind its label. */
const REACH = 9

/**
 * `PLEASE SEND APPEALS BEFORE 29 OCTOBER 2010 TO:`, `… if sending appeals after 24 August 1994.`,
 * `PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 22 June 2023`: the first label that has a date.
 */
export function readDeadline(document: Document, issued: string | null): At<string> | null {
  const anchors = document.anchors.filter(({ field }) => field === 'deadline')
  // `TO ARRIVE BEFORE 6 AUGUST IF POSSIBLE` is the last day only where no other is printed.
  const wishes = anchors.filter(({ slots }) => slots.wish !== undefined)
  const labels = anchors.filter((anchor) => !wishes.includes(anchor))
  // `Please write before our meeting on 12 March!` of a group is no last day where the form prints one with its year.
  const whole = labels.filter((anchor) => findDate(document, anchor)?.iso)
  for (const anchor of [...whole, ...labels.filter((anchor) => !whole.includes(anchor)), ...wishes]) {
    const deadline = readDate(document, anchor, issued)
    if (deadline) return deadline
  }
  return null
}

/** The date in the slot of a label, or behind it. */
function findDate({ source }: Document, anchor: Anchor): DateMatch | null {
  const slot = anchor.slots.deadline ?? anchor.slots.wish
  const first = slot ? wordAt(source, slot.start) : anchor.endWord
  const end = slot && anchor.opens !== null ? anchor.endWord : Math.min(source.wordCount, first + REACH)
  return searchDate(source, first, end)
}

function readDate(document: Document, anchor: Anchor, issued: string | null): At<string> | null {
  const { problems } = document
  const slot = anchor.slots.deadline ?? anchor.slots.wish
  const match = findDate(document, anchor)
  if (!match) {
    return slot && anchor.opens === 'recipients' ? readOddDate(document, slot, issued) : null
  }
  if (match.iso) return at(match.iso, match.start, match.end)
  const completed = completeDate(match, issued)
  if (!completed) {
    report(problems, 'date-year-unknown', { span: { start: match.start, end: match.end } })
    return null
  }
  const deadline = at(completed.iso, match.start, match.end, 'inferred')
  report(problems, 'date-year-assumed', { about: deadline, detail: completed.iso.slice(0, 4) })
  return deadline
}

/** A form that no pattern of ours has stands where a date must be: `BEFORE THE EIGHTH OF OCTOBER 2012 TO:`. */
function readOddDate({ source, problems }: Document, slot: Span, issued: string | null): At<string> | null {
  const date = parseDate(source.text.slice(slot.start, slot.end), issued)
  if (date !== null) return at(date, slot.start, slot.end, 'repaired')
  report(problems, 'date-unreadable', { span: slot })
  return null
}
