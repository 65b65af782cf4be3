/** `6May 1992`, `6 May1992`, `6May1992`: dates whose blanks were lost. Only with a year. */
import { monthRows } from '../data/words/months.js'
import { foldText } from '../source/fold.js'
import { Shape, type Source, wordText } from '../source/read-source.js'
import type { DatePart } from './date-parts.js'

/** The parts that one word holds. */
export interface GluedParts {
  readonly day: DatePart | null
  readonly month: DatePart
  readonly year: DatePart | null
}

const glued = /^([0-3]?\d)?(\p{Lu}\p{L}{2,11})((?:19|20)\d{2})?$/u
const LONGEST = 18

let months: ReadonlyMap<string, number> | undefined

/** The month in a word, with the day before it, the year behind it, or both; null for another word. */
export function readGlued(source: Source, word: number): GluedParts | null {
  const start = source.starts[word]!
  const end = source.ends[word]!
  if (source.shapes[word] !== Shape.mixed || end - start > LONGEST) return null
  const [, day, name, year] = glued.exec(wordText(source, word)) ?? []
  if (name === undefined || (day === undefined && year === undefined)) return null
  months ??= new Map(
    monthRows.flatMap((row, i) => row.split(';').map((spelling) => [foldText(spelling), i + 1] as const)),
  )
  const value = months.get(foldText(name))
  if (value === undefined) return null
  const from = start + (day?.length ?? 0)
  const to = from + name.length
  return {
    day: day === undefined ? null : { value: Number(day), start, end: from, repaired: true },
    month: { value, start: from, end: to, repaired: true },
    year: year === undefined ? null : { value: Number(year), start: to, end, repaired: true },
  }
}
