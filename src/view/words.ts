/** Words of a text, for choosing a stretch with the keys. A word is what stands between blanks. */
import type { Span } from '../types.js'
import { findLine, type ViewLine } from './lines.js'

const blank = /[\s\f]/

/** The word that begins at or after an offset; null where the text ends before. */
export function findWord(text: string, offset: number): Span | null {
  let start = offset
  while (start < text.length && blank.test(text[start]!)) start++
  if (start >= text.length) return null
  let end = start
  while (end < text.length && !blank.test(text[end]!)) end++
  return { start, end }
}

/** The word that ends at or before an offset; null where the text begins after. */
export function findWordBefore(text: string, offset: number): Span | null {
  let end = offset
  while (end > 0 && blank.test(text[end - 1]!)) end--
  if (end === 0) return null
  let start = end
  while (start > 0 && !blank.test(text[start - 1]!)) start--
  return { start, end }
}

/** The word of the next line (or the one before) that has words, as far from the left as `offset` is. */
export function findWordInLine(
  text: string,
  lines: readonly ViewLine[],
  offset: number,
  step: 1 | -1,
): Span | null {
  const from = findLine(lines, offset)
  const column = offset - lines[from]!.start
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const { start, end } = lines[at]!
    const near = findWordBefore(text, Math.min(start + column + 1, end))
    const word = near && near.start >= start ? growWord(text, near) : findWord(text, start)
    if (word && word.start >= start && word.start < end) return word
  }
  return null
}

function growWord(text: string, { start }: Span): Span {
  return findWord(text, start)!
}

/** A stretch without the blanks at its ends; null where nothing else is in it. */
export function trimStretch(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && blank.test(text[from]!)) from++
  while (to > from && blank.test(text[to - 1]!)) to--
  return from < to ? { start: from, end: to } : null
}
