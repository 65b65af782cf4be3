/** Where offsets stand in a text: its page, line, column and code point. The text is read once, however many are asked. */

/** What ends lines and pages in a text, and where a character takes two UTF-16 units; each list ascends. */
export interface Places {
  readonly lineStarts: readonly number[]
  /** Offsets behind form feeds. */
  readonly pageStarts: readonly number[]
  /** Offsets behind surrogate pairs. */
  readonly pairEnds: readonly number[]
}

/** Page, line and column, from 1, as `locate` counts them; `codePoint` as Python and SQL count characters, from 0. */
export interface Place {
  readonly page: number
  readonly line: number
  readonly column: number
  readonly codePoint: number
}

const lineFeed = 10
const formFeed = 12
const carriageReturn = 13

export function readPlaces(text: string): Places {
  const lineStarts = [0]
  const pageStarts = [0]
  const pairEnds: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === lineFeed) lineStarts.push(i + 1)
    else if (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed) lineStarts.push(i + 1)
    else if (code === formFeed) pageStarts.push(i + 1)
    else if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) pairEnds.push(i + 2)
  }
  return { lineStarts, pageStarts, pairEnds }
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

export function findPlace({ lineStarts, pageStarts, pairEnds }: Places, offset: number): Place {
  const line = countUpTo(lineStarts, offset)
  return {
    page: countUpTo(pageStarts, offset),
    line,
    column: offset - lineStarts[line - 1]! + 1,
    codePoint: offset - countUpTo(pairEnds, offset),
  }
}

/** A line, from 1, of the text that the places were read from; without its end. Of a long line nothing is scanned. */
export function sliceLine(text: string, { lineStarts }: Places, line: number): string {
  const start = lineStarts[line - 1]!
  let end = lineStarts[line] ?? text.length
  if (end > start && text.charCodeAt(end - 1) === lineFeed) end--
  if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--
  return text.slice(start, end)
}

/** How many of the ascending numbers are not greater than `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
