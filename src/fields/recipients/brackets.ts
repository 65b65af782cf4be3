/** Brackets in a row: what is in them, and what goes on behind them. */
import { Shape } from '../../source/read-source.js'
import { hasDigit, heads, type Row, signsBefore } from './part.js'
import { isKind, Kind } from './words.js'

/** `Terrorist Investigation Division (TID)`, `Human Rights Commission (Komnas HAM)` */
export function isAcronym({ source, tokens }: Row, from: number, to: number): boolean {
  const shapes = source.shapes.subarray(tokens[from]!.firstWord, tokens[to - 1]!.endWord)
  return (
    shapes.length <= 2 &&
    shapes.at(-1) === Shape.upper &&
    (shapes[0] === Shape.upper || shapes[0] === Shape.capital)
  )
}

/** `Public Defender (Ombudsman) of Examplia`: the end of what goes on behind a bracket; `from` where nothing does. */
export function endOfComplement(view: Row, from: number): number {
  const { source, tokens } = view
  const first = tokens[from]
  if (!isKind(first, Kind.connector) || source.shapes[first!.firstWord] !== Shape.lower) return from
  if (!/^[)\]]\s{1,3}$/.test(signsBefore(view, from))) return from
  let end = from + 1
  while (end < tokens.length && signsBefore(view, end).trim() === '' && !hasDigit(source, tokens[end]!)) end++
  return end
}

/** `Director of Exampleton (Ejemplo) Public Security Bureau`: a place with its other name; `from` where no body follows. */
export function endOfPlace(view: Row, i: number, from: number): number {
  const { tokens } = view
  if (i < 2 || isKind(tokens[i - 1], heads) || !isKind(tokens[i - 2], Kind.connector)) return from
  if (from >= tokens.length || !/^[)\]]\s{1,3}$/.test(signsBefore(view, from))) return from
  let end = from
  const words = heads | Kind.topic | Kind.adjective | Kind.connector
  while (end < tokens.length && (end === from || signsBefore(view, end).trim() === '')) {
    if (!isKind(tokens[end], words)) break
    end++
  }
  return isKind(tokens[end - 1], Kind.organization) ? end : from
}

/** The end of a part that reaches to token `to`. */
export function wordsTo({ source, tokens }: Row, to: number): { end: number; endWord: number } {
  const endWord = tokens[to - 1]!.endWord
  return { end: source.ends[endWord - 1]!, endWord }
}

/** The end of a part that holds the bracket before token `to`. */
export function spanTo(view: Row, to: number): { end: number; endWord: number } {
  const { source, row, tokens } = view
  const endWord = tokens[to - 1]!.endWord
  const close = source.text.slice(source.ends[endWord - 1]!, row.end).search(/[)\]]/)
  return { end: source.ends[endWord - 1]! + Math.max(0, close + 1), endWord }
}

/** The token after a bracket that opens before token `i`; `i` where none does. */
export function findBracket(view: Row, i: number): number {
  const { source, row, tokens } = view
  const start = source.starts[tokens[i]!.firstWord]!
  const from = i === 0 ? row.start : source.ends[tokens[i - 1]!.endWord - 1]!
  const open = source.text.slice(from, start).search(/[([]/)
  if (open < 0 || (isKind(tokens[i], Kind.honorific) && source.shapes[tokens[i]!.firstWord] !== Shape.lower))
    return i
  const close = source.text.slice(start, row.end).search(/[)\]]/)
  const end = close < 0 ? row.end : start + close
  let next = i
  while (next < tokens.length && source.starts[tokens[next]!.firstWord]! < end) next++
  return next
}
