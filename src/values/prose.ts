/** Printed lines to one line of text. */
import { isBlank } from '../source/read-source.js'

/**
 * First parts of words that keep their hyphen at the end of a line: `self-` / `protection`. A hyphen after any other
 * small word was put there by hyphenation, and goes: `hung-` / `er`.
 */
const hyphenated = new Set(
  (
    'self non anti pro co ex vice ill well half semi cross long short high low pre post sub inter multi all so ' +
    'pro-democracy mid pan quasi neo counter under over one two three four five six seven eight nine ten first ' +
    'second third much hard human court police state government non-violent medium large small life child air ' +
    'north south east west deputy attorney secretary major lieutenant brigadier commander al el an as ad ul bin'
  ).split(' '),
)

const SOFT_HYPHEN = 0xad

/**
 * Joins the lines of a stretch of text: every run of blanks and line ends becomes one blank, and a word that was broken
 * at a line end is whole again. Reads its own output to the same value.
 */
export function parseProse(text: string): string {
  return unusual.test(text) ? joinCharacters(text) : joinLines(text)
}

/** Signs that are rare in plain text: then each character is looked at. */
const unusual = /[\0-\u0009\v-\u001f\u0085\u00a0\u00ad\u2000-\u200b\u2028\u2029\u202f\u3000\ufeff]/

/** Joins lines that hold no sign but letters, punctuation and plain blanks. */
function joinLines(text: string): string {
  const lines: string[] = []
  // What was joined last without a blank: looking at the whole would copy it for each line.
  let tail = ''
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const stop = end < 0 ? text.length : end
    const trimmed = text.slice(from, stop).trim()
    const line = doubleBlank.test(trimmed) ? trimmed.replace(/ {2,}/g, ' ') : trimmed
    from = stop + 1
    if (line === '') continue
    if (!tail.endsWith('-') || !isCut(tail.at(-2), line[0])) {
      if (tail !== '') lines.push(' ')
      tail = line
    } else {
      if (dropsHyphen(tail, tail.length - 1, line)) {
        lines[lines.length - 1] = lines.at(-1)!.slice(0, -1)
        tail = tail.slice(0, -1)
      }
      tail = (tail + line).slice(-LONGEST_WORD)
    }
    lines.push(line)
  }
  return lines.length === 1 ? lines[0]! : lines.join('')
}

const doubleBlank = / {2}/
/** So much of a word is looked at to find what its hyphen means. */
const LONGEST_WORD = 200

function joinCharacters(text: string): string {
  let joined = ''
  let from = 0
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code === SOFT_HYPHEN) {
      joined += text.slice(from, i)
      i = skipBlanks(text, i + 1).end
      from = i
      continue
    }
    if (!isBlank(code) && code !== 0x2028 && code !== 0x2029 && code !== 0x85) {
      i++
      continue
    }
    const gap = skipBlanks(text, i)
    const hyphen = gap.breaks && text[i - 1] === '-' && i - 1 > from && isCut(text[i - 2], text[gap.end])
    if (hyphen && dropsHyphen(text, i - 1, text.slice(gap.end, gap.end + 1)))
      joined += text.slice(from, i - 1)
    else
      joined +=
        text.slice(from, i) + (hyphen || joined.length + i - from === 0 || gap.end === text.length ? '' : ' ')
    i = gap.end
    from = i
  }
  return from === 0 ? text : joined + text.slice(from)
}

function skipBlanks(text: string, start: number): { end: number; breaks: boolean } {
  let end = start
  let breaks = false
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029 || code === 0x85)
      breaks = true
    else if (!isBlank(code)) break
  }
  return { end, breaks }
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character.toLowerCase() !== character.toUpperCase()
}

/** Whether a hyphen between both and a line end may be inside a word: `hung-` / `er`, `the 52-` / `year-old`. */
function isCut(before: string | undefined, after: string | undefined): boolean {
  if (isDigit(before)) return isLetter(after) || isDigit(after)
  return isLetter(before) && isLetter(after)
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

/** Whether the hyphen at `at` was put there by hyphenation. */
function dropsHyphen(text: string, at: number, next: string): boolean {
  const following = next[0]!
  if (following !== following.toLowerCase()) return false
  let start = at
  while (start > 0 && (isLetter(text[start - 1]) || text[start - 1] === '-')) start--
  const before = text.slice(start, at)
  return before !== '' && before === before.toLowerCase() && !before.includes('-') && !hyphenated.has(before)
}
