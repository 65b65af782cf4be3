/** Words of the text chosen with the arrow keys; with Shift more of them. */
import type { Span } from '../../types.js'
import type { ViewLine } from '../lines.js'
import { findWord, findWordBefore, findWordInLine } from '../words.js'

/** What is chosen: from the word where it began to the word where it ends, which may stand before it. */
export interface Choice {
  readonly anchor: Span
  readonly focus: Span
}

export function spanOf({ anchor, focus }: Choice): Span {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) }
}

/** The next choice after a key; the same where there is no further word, null where the key is none of these. */
export function moveChoice(
  text: string,
  lines: readonly ViewLine[],
  choice: Choice | null,
  from: number,
  { key, shiftKey }: KeyboardEvent,
): Choice | null {
  if (!key.startsWith('Arrow')) return null
  if (!choice) {
    const first = findWord(text, from) ?? findWordBefore(text, text.length)
    return first && { anchor: first, focus: first }
  }
  const word = findStep(text, lines, choice.focus, key) ?? choice.focus
  return { anchor: shiftKey ? choice.anchor : word, focus: word }
}

function findStep(text: string, lines: readonly ViewLine[], { start, end }: Span, key: string): Span | null {
  switch (key) {
    case 'ArrowRight':
      return findWord(text, end)
    case 'ArrowLeft':
      return findWordBefore(text, start)
    case 'ArrowDown':
      return findWordInLine(text, lines, start, 1)
    default:
      return findWordInLine(text, lines, start, -1)
  }
}
