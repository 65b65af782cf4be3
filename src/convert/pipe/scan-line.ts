/** One look at a line of JSON before anything is built of it. */

export interface LineScan {
  /** The value of the top-level `id` as it is written; null where there is none, or none that is whole. */
  readonly id: string | null
  /** False where the line holds more, or deeper, than a record needs: building it could take all memory. */
  readonly fits: boolean
}

/** Lists and objects inside each other, and all values together (near enough: commas, lists and objects). */
const maxDepth = 100
const maxValues = 100_000

/**
 * Finds the `id` in the letters of the line: a number of twenty digits comes back as it went in, and the id of a line
 * that is cut off or ill-formed further on is still known. Linear.
 */
export function scanLine(line: string): LineScan {
  let id: string | null = null
  let depth = 0
  let values = 0
  let key: 'next' | 'id' | 'other' = 'other'
  let idStart = -1
  for (const { start, end } of listMarks(line)) {
    const sign = line[start]!
    if (sign === '"') {
      if (key === 'next' && depth === 1) key = readJson(line.slice(start, end)) === 'id' ? 'id' : 'other'
    } else if (sign === ':') {
      if (key === 'id' && depth === 1) idStart = end
    } else if (sign === '{' || sign === '[') {
      depth++
      values++
      if (depth === 1 && sign === '{') key = 'next'
    } else {
      if (depth === 1) {
        if (idStart >= 0) id = readValue(line.slice(idStart, start)) ?? id
        idStart = -1
        key = 'next'
      }
      if (sign === ',') values++
      else depth--
    }
    if (depth > maxDepth || values > maxValues) return { id, fits: false }
  }
  return { id, fits: true }
}

/** Strings, from quote to quote, and the signs between them. Ends at a string that does not. */
function* listMarks(line: string): Generator<{ start: number; end: number }> {
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!
    if (sign === '"') {
      const end = findStringEnd(line, at)
      if (end === -1) return
      yield { start: at, end }
      at = end - 1
    } else if (':,{}[]'.includes(sign)) yield { start: at, end: at + 1 }
  }
}

function findStringEnd(line: string, start: number): number {
  for (let at = line.indexOf('"', start + 1); at !== -1; at = line.indexOf('"', at + 1)) {
    let slashes = 0
    while (line[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return -1
}

/** The letters of a value that is well formed, else null. Tabs and returns stand between values only. */
function readValue(letters: string): string | null {
  return readJson(letters) === undefined ? null : letters.replace(/[\t\r]/g, ' ').trim()
}

/** Undefined where the letters are no JSON. */
function readJson(letters: string): unknown {
  try {
    return JSON.parse(letters)
  } catch {
    return undefined
  }
}
