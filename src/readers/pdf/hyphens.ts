import type { TextLine } from './page-lines.js'

const softHyphen = '\u00AD'
/** A line that ends in a broken word; the three signs that PDFs end it with. */
const broken = /(?<!\p{L})(\p{L}{2,60})([-\u2010\u00AD])$/u

/** A cell that is too narrow for an address breaks it anywhere: `office@ministry.exam` / `ple`. */
const openAddress = /@[\w.-]{1,99}$/
const restOfAddress = /^[a-z\d._-]{1,40}$/

/** What the words of a document say about its hyphens. */
export interface Vocabulary {
  words: ReadonlySet<string>
  compounds: ReadonlySet<string>
  /** So many lines end in a hyphen that a program must have put them there. */
  hyphenated: boolean
}

export function readVocabulary(pages: readonly (readonly TextLine[])[]): Vocabulary {
  const words = new Set<string>()
  const compounds = new Set<string>()
  let ends = 0
  let lines = 0
  for (const page of pages) {
    for (const { text } of page) {
      const inner = text.replace(broken, '')
      if (inner !== text) ends++
      if (text.length > 30) lines++
      for (const [word] of inner.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
        if (word.includes('-')) compounds.add(word.toLowerCase())
        else words.add(word.toLowerCase())
      }
    }
  }
  return { words, compounds, hyphenated: ends >= 4 && ends > 0.05 * lines }
}

/**
 * Joins words that hyphenation broke at a line end: `impris-` / `onment` becomes one line with U+00AD in the word. A
 * hyphen of the word's own (`self-` / `determination`) stays, and its line end too. Which is which shows elsewhere in
 * the document, or in the sign; else by whether the document is hyphenated at all. A broken e-mail address is joined.
 */
export function joinHyphens(lines: readonly TextLine[], vocabulary: Vocabulary): TextLine[] {
  const joined: TextLine[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above !== undefined && !line.opens && openAddress.test(above.text) && restOfAddress.test(line.text)) {
      above.text += line.text
      continue
    }
    const found = above === undefined || line.opens ? null : broken.exec(above.text)
    const rest = /^\p{Ll}+/u.exec(line.text)?.[0]
    if (found === null || rest === undefined || !isHyphenation(found[1]!, found[2]!, rest, vocabulary)) {
      joined.push({ ...line })
      continue
    }
    above!.text = above!.text.slice(0, -1) + softHyphen + line.text
  }
  return joined
}

function isHyphenation(start: string, sign: string, rest: string, vocabulary: Vocabulary): boolean {
  if (sign === softHyphen) return true
  const first = start.toLowerCase()
  if (vocabulary.compounds.has(`${first}-${rest}`)) return false
  if (vocabulary.words.has(first + rest)) return true
  if (sign === '\u2010') return true
  return vocabulary.hyphenated && !(vocabulary.words.has(first) && vocabulary.words.has(rest))
}
