/** The stretches of a text that are lit: where each begins and ends, what it stands for, and how deep it lies. */
import { findField } from './fields.js'
import { standingOf, type ViewModel } from './model.js'

/** One lit stretch: the attributes of its element, and where it stands. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** The class of its elements. */
  readonly look: string
  /** JSON Pointers of the values that stand here, or numbers of diagnostics. */
  readonly of: string[]
  readonly attribute: 'data-path' | 'data-note'
}

/**
 * The marks of a document in the order in which they open: by their start, the longer one first. Values of one kind
 * and confidence that share a span share a mark: the words "all students" describe every person of a list.
 */
export function listMarks(model: ViewModel): Mark[] {
  const { evidence, diagnostics, text } = model
  const marks = new Map<string, Mark>()
  const add = (start: number, end: number, look: string, attribute: Mark['attribute'], name: string) => {
    const from = Math.max(0, start)
    const to = Math.min(end, text.length)
    if (!(from < to)) return
    const key = `${from} ${to} ${look}`
    const known = marks.get(key)
    if (known) known.of.push(name)
    else marks.set(key, { start: from, end: to, look, of: [name], attribute })
  }
  for (const { path, spans } of evidence) {
    const look = writeLook(model, path)
    for (const { start, end } of spans) add(start, end, look, 'data-path', path)
  }
  diagnostics.forEach(({ span, severity }, i) => {
    if (span) add(span.start, span.end, `note-mark is-${severity}`, 'data-note', String(i))
  })
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The classes of a value, in the text and in the card. */
export function writeLook(model: ViewModel, path: string): string {
  const fault = model.faults.get(path)
  const look = `value k-${findField(path).kind} c-${standingOf(model, path) ?? 'none'}`
  return fault ? `${look} is-${fault.outcome}` : look
}

/** The id of a mark's first element: the card's link to it works without the script, too. */
export function writeMarkId({ of, attribute }: Mark): string {
  return attribute === 'data-path' ? `at${of[0]}` : `note-at-${of[0]}`
}
