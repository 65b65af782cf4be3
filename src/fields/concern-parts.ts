/** A concern line cut into its parts: `Fear of torture / new concern: Health concern`. */
import { newConcernWords } from '../data/words/concerns.js'
import { type At, atSpans } from '../source/located.js'
import { compileList, findPhrase } from '../source/phrases.js'
import { isBlank, type Source, wordAt } from '../source/read-source.js'
import type { Span } from '../types.js'
import { parseProse } from '../values/prose.js'

const newConcern = compileList(newConcernWords)

/** Cuts the stretches of a concern line into parts; a part may go on in the next stretch. */
export function splitParts(source: Source, spans: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]]
  const stop = spans.at(-1)?.end ?? 0
  // `… and new` / `concern: Health concern`: what parts two concerns may end in the next stretch.
  let start = 0
  for (const span of spans) {
    start = Math.max(start, span.start)
    for (let i = start; i < span.end; i++) {
      const cut = cutLength(source, i, stop)
      if (cut === 0) continue
      parts.at(-1)!.push({ start, end: i })
      parts.push([])
      start = i + cut
      i = start - 1
    }
    parts.at(-1)!.push({ start, end: span.end })
  }
  return parts
    .map((part) => part.filter(({ start, end }) => end > start))
    .flatMap((part) => splitNew(source, part))
}

const newNote = /\s?\(new(?:\sconcerns?)?\)?\s?$/i

/** `Unfair Trial and HEALTH CONCERN (new concern)`, also with its end cut off: the last one is a concern of its own. */
function splitNew(source: Source, part: Span[]): Span[][] {
  const last = part.at(-1)
  const text = last ? source.text.slice(last.start, last.end) : ''
  const note = newNote.exec(text)
  if (!last || !note) return [part]
  const end = last.start + note.index
  const and = text.slice(0, note.index).toLowerCase().lastIndexOf(' and ')
  if (and < 0) return [[...part.slice(0, -1), { start: last.start, end }]]
  return [
    [...part.slice(0, -1), { start: last.start, end: last.start + and }],
    [{ start: last.start + and + 5, end }],
  ]
}

/** The length of what parts two concerns at this offset: a slash, `and new concern:`, `(new concern)`; else 0. */
function cutLength(source: Source, i: number, end: number): number {
  const { text } = source
  const sign = text[i]
  if (sign === '/') return /^and\/or\b/i.test(text.slice(i - 3, i + 3)) ? 0 : 1
  if (sign === ';') return 1
  if (sign !== 'n' && sign !== 'N' && sign !== '(' && sign !== 'a' && sign !== 'A') return 0
  if (i > 0 && isLetter(text[i - 1])) return 0
  let word = wordAt(source, i)
  if (/^and$/i.test(text.slice(i, i + 3)) && !isLetter(text[i + 3])) word++
  if (word >= source.wordCount || source.starts[word]! > i + 8) return 0
  const match = findPhrase(newConcern, source, word, source.wordCount)
  if (!match || match.end > end || isNote(text, i, match.end, end)) return 0
  const tail = /^[\s):,-]{0,6}/.exec(text.slice(match.end, match.end + 6))![0]
  return Math.min(end, match.end + tail.length) - i
}

/** `Unfair trial and health concern (new concern)`: the note says it of what stands before it. */
function isNote(text: string, start: number, close: number, end: number): boolean {
  const inBracket = text[start] === '(' || text[start - 1] === '('
  return inBracket && /^\)\s*(?:[/;]|$)/.test(text.slice(close, end))
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && sign.toLowerCase() !== sign.toUpperCase()
}

const edges = new Set([...'-–—:,.;|*→/'])

/** The text of a part without what joined it to its neighbours; null where nothing is left. */
export function locatePart(source: Source, part: readonly Span[]): At<string> | null {
  const spans = part
    .map(({ start, end }) => trim(source, start, end))
    .filter(({ start, end }) => wordAt(source, end) > wordAt(source, start))
  if (spans.length === 0) return null
  const text = parseProse(spans.map(({ start, end }) => source.text.slice(start, end)).join('\n'))
  return atSpans(text, spans)
}

function trim(source: Source, from: number, to: number): Span {
  const { text } = source
  let start = from
  let end = to
  while (start < end && (isBlank(text.charCodeAt(start)) || edges.has(text[start]!) || text[start] === ')'))
    start++
  while (
    end > start &&
    (isBlank(text.charCodeAt(end - 1)) || edges.has(text[end - 1]!) || text[end - 1] === '(')
  )
    end--
  const inside = text.slice(start, end)
  if (inside.endsWith(')') && !inside.includes('(')) end--
  if (inside.startsWith('(') && !inside.includes(')')) start++
  return { start, end }
}
