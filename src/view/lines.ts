/** A text in its own lines, as the diagnostics count them. */

export interface ViewLine {
  /** Line number, from 1. */
  readonly number: number
  /** Whether it is the rest of a line after a page break in the middle of it. */
  readonly rest: boolean
  readonly start: number
  /** After its last character; the line break is outside. */
  readonly end: number
  /** The page that begins with this line; null where none does. */
  readonly page: number | null
}

/** Cuts a text into lines at `\n`, `\r\n` and `\r`, and at form feeds, which begin a page and are not part of a line. */
export function splitLines(text: string): ViewLine[] {
  const lines: ViewLine[] = []
  let number = 1
  let rest = false
  let start = 0
  let pages = 1
  let page: number | null = null
  const push = (end: number) => {
    lines.push({ number, rest, start, end, page })
    page = null
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 12) {
      if (i > start) {
        push(i)
        rest = true
      }
      page = ++pages
      start = i + 1
    } else if (code === 10 || code === 13) {
      push(i)
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++
      number++
      rest = false
      start = i + 1
    }
  }
  if (start < text.length || page !== null) push(text.length)
  return lines
}

/** Index of the line that an offset is on, by halving; of the last line for what is behind it. */
export function findLine(lines: readonly ViewLine[], offset: number): number {
  return findLast(lines, ({ start }) => start <= offset)
}

/** Index of the line with a number; of its last part where a page break cuts it. */
export function findNumber(lines: readonly ViewLine[], number: number): number {
  return findLast(lines, (line) => line.number <= number)
}

function findLast(lines: readonly ViewLine[], fits: (line: ViewLine) => boolean): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(lines[middle]!)) low = middle
    else high = middle - 1
  }
  return low
}
