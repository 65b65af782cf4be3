/** The letters and digits of ASCII, folded, in one table: almost every character of a text is read by it. */
import { EXPANDED, foldUnit } from './fold.js'

/** Kinds of characters in a word, as bits; a word's shape is what its bits say. */
export const UPPER = 1
export const LOWER = 2
export const DIGIT = 4

/** Where the kind stands in an entry of the table below, above the folded letter. */
export const KIND_SHIFT = 8
export const LETTER = 0xff

/** Folded letter and kind of the ASCII characters; 0 for no letter. */
export const ascii = Uint16Array.from({ length: 128 }, (_, code) => {
  const mark = foldUnit(code)
  if (mark <= EXPANDED) return 0
  const kind = code >= 48 && code <= 57 ? DIGIT : code >= 65 && code <= 90 ? UPPER : LOWER
  return mark | (kind << KIND_SHIFT)
})
