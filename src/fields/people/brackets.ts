/** Brackets that join rows: `Ana Sample ] students` / `Ivo Sample ]` are both students. */
import { type At, atSpans } from '../../source/located.js'
import type { Line, Source } from '../../source/read-source.js'
import type { Span, Status } from '../../types.js'
import { parseProse } from '../../values/prose.js'

/** The rows of one entry. */
export interface Entry {
  readonly start: number
  end: number
  readonly status: At<Status> | null
  /** What stands behind the bracket that joins rows: they share one description. */
  readonly bracket: (Span & { readonly sign: string }) | null
}

/** A row, and what stands to the right of its bracket: `Ana Sample (m), aged 22 ] students`. */
export function readRow(source: Source, row: Line, status: At<Status> | null): Entry {
  const text = source.text.slice(row.start, row.end)
  const joining = text.search(/[\]}](?:[\s\p{L}]|$)/u)
  const at = joining < 0 ? findUnbalanced(text) : joining
  const end = at < 0 ? 0 : text.slice(0, at).trimEnd().length
  if (at < 0 || isBalanced(text, end)) return { start: row.start, end: row.end, status, bracket: null }
  const start = row.end - text.slice(at + 1).trimStart().length
  const bracket = { start, end: row.end, sign: text[at]! }
  return { start: row.start, end: row.start + end, status, bracket }
}

/** `[please note correct name]`: the bracket was opened in its row. */
function isBalanced(text: string, index: number): boolean {
  const head = text.slice(0, index)
  return head.lastIndexOf('[') > head.lastIndexOf(']')
}

/** `Ana Sample )`: a closing bracket that nothing opened; -1 where there is none. */
function findUnbalanced(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth < 0) return i
  }
  return -1
}

/** The description that stands behind the brackets of neighbouring rows, for each entry. */
export function shareDescriptions(source: Source, entries: readonly Entry[]): (At<string> | undefined)[] {
  const shared: (At<string> | undefined)[] = []
  for (let first = 0; first < entries.length; ) {
    if (!entries[first]!.bracket) {
      first++
      continue
    }
    const end = findGroupEnd(source, entries, first)
    const spans = entries
      .slice(first, end)
      .map(({ bracket }) => ({ ...bracket! }))
      .filter((span) => span.end > span.start)
    const tail = spans.at(-1)
    while (tail && tail.end > tail.start && '.,;'.includes(source.text[tail.end - 1]!)) tail.end--
    if (tail && tail.end === tail.start) spans.pop()
    if (spans.length > 0) {
      const words = spans.map(({ start, end: stop }) => source.text.slice(start, stop)).join('\n')
      const description = atSpans(parseProse(words), spans)
      for (let i = first; i < end; i++) shared[i] = description
    }
    first = end
  }
  return shared
}

/** A bracket ends with its rows, or where another description begins: below a row without one, or a closed one. */
function findGroupEnd(source: Source, entries: readonly Entry[], first: number): number {
  let said = ''
  const sign = entries[first]!.bracket!.sign
  for (let i = first; i < entries.length; i++) {
    const { bracket } = entries[i]!
    if (!bracket || bracket.sign !== sign) return i
    const words = source.text.slice(bracket.start, bracket.end)
    const isEmpty = words === ''
    if (!isEmpty && said === 'closed') return i
    if (isEmpty) said = said === '' ? '' : 'closed'
    else said = 'open'
  }
  return entries.length
}
