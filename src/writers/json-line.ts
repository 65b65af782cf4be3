// They end a line for some readers (Python's splitlines), though not in JSON.
const lineEnds = /[\u0085\u2028\u2029]/g

/** A value as JSON on one line without its end: no character in it can be taken for the end of a line. */
export function writeJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(lineEnds, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
