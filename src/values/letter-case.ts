/** Whether case tells anything: archives of mail have turned whole subject lines into small letters. */
import { Shape, type Source } from '../source/read-source.js'

/** So many words without a capital are enough to say so; it keeps the question cheap in a long text. */
const ENOUGH = 200

/** Whether any word of the text, or of its beginning, is written with a capital. */
export function hasCapitals(source: Source): boolean {
  const count = Math.min(source.wordCount, ENOUGH)
  for (let n = 0; n < count; n++) {
    const shape = source.shapes[n]
    if (shape === Shape.upper || shape === Shape.capital) return true
  }
  return false
}
