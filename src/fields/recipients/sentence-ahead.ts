/** Sentences in the middle of a block. */
import { Shape } from '../../source/read-source.js'
import { heads, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

/** From this many small words on a stretch is a sentence, if one of them shows it. */
const SENTENCE_WORDS = 3
const SENTENCE_STRETCH = 14

/** `Due to postal restrictions, please only …`: a sentence in the middle of a block. */
export function startsSentence(view: Row, from: number): boolean {
  const { source, tokens } = view
  if (source.shapes[tokens[from]!.firstWord] === Shape.lower || isKind(tokens[from], heads)) return false
  if (signsBefore(view, from).includes(',')) return false
  // `Examplia Secretariat, Sampleton-1000, Examplia Due to …`: a sentence soon has a small word.
  const isSoon = [from + 1, from + 2].some(
    (i) => i < tokens.length && source.shapes[tokens[i]!.firstWord] === Shape.lower,
  )
  if (!isSoon) return false
  let small = 0
  let shown = isKind(tokens[from], Kind.sentence)
  for (let i = from + 1; i < tokens.length && i < from + SENTENCE_STRETCH; i++) {
    if (i > from + 2 && /[.;]\s/.test(signsBefore(view, i))) break
    const token = tokens[i]!
    if (source.shapes[token.firstWord] !== Shape.lower) continue
    if (isKind(token, Kind.careOf)) return false
    // `do`, `de`: words of offices in other languages.
    if (isKind(token, Kind.connector)) continue
    if (isKind(token, Kind.sentence)) shown = true
    small++
  }
  return shown && small >= SENTENCE_WORDS
}

/** Where the sentence ends. */
export function endSentence(view: Row, from: number): number {
  for (let i = from + 2; i < view.tokens.length; i++) if (/[.!]["”')]?\s/.test(signsBefore(view, i))) return i
  return view.tokens.length
}
