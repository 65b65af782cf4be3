/** One request: its text without its bullet, its verb, whom it is put to. */
import { type At, at, atSpans, type Located } from '../source/located.js'
import type { Line, Source } from '../source/read-source.js'
import type { Action } from '../types.js'
import { parseProse } from '../values/prose.js'
import { parseVerb } from '../values/verb.js'
import type { Item } from './items.js'
import { rowSpans } from './paragraphs.js'

/** Reads the rows of a bullet. */
export function readAction(source: Source, item: Item): Located<Action> {
  const spans = rowSpans(source, item.rows)
  const last = spans.at(-1)!
  last.end = trimEnd(source.text, last.start, last.end)
  const text = parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
  const verb = parseVerb(text)
  const confidence = verb !== null && text.toLowerCase().startsWith(verb) ? 'stated' : 'inferred'
  return {
    text: atSpans(text, spans),
    verb: verb === null ? null : atSpans(verb, [spans[0]!], confidence),
    addressee: item.heading ? readAddressee(source, item.heading) : null,
  }
}

/** Where a request ends without `;`, `.` or a last `and`. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end
  if (text.slice(last - 5, last) === '; and') last -= 5
  while (last > start && /[;.,\s]/.test(text[last - 1]!)) last--
  return last
}

/** `To the rebel forces:` → `the rebel forces`. */
function readAddressee(source: Source, row: Line): At<string> {
  const end = row.end - 1
  const skips = source.text.slice(row.start, row.start + 3).toLowerCase() === 'to '
  const start = skips ? source.starts[row.firstWord + 1]! : row.start
  return at(parseProse(source.text.slice(start, end)), start, end)
}
