/** Lists of names in one line: `Name: Ana Sample (f), Ivo Sample (m)`, `Ana (she/her) and eight others (they/them)`. */
import type { Problem } from '../../diagnostics.js'
import { at, type Located } from '../../source/located.js'
import type { Gender, Person, Span } from '../../types.js'
import { isGroup, readCount, readEntry } from './entry.js'

const pronouns = /\(\s?(she|he|they)\s?[/,]\s?(?:her|him|them|his|theirs|hers)[^()]{0,20}\)/i
const genders: Readonly<Record<string, Gender>> = { she: 'female', he: 'male', they: 'other' }

/** Cuts a list at `,`, `;` and ` and ` before another name or a group; brackets apart. */
export function splitNames(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let depth = 0
  let from = start
  for (let i = start; i <= end; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if ((sign === ')' || sign === ']') && depth > 0) depth--
    if (i < end && (depth > 0 || (sign !== ',' && sign !== ';' && !(sign === 'a' && isAnd(text, i, end)))))
      continue
    const part = trim(text, from, i)
    if (part.end > part.start) parts.push(part)
    from = sign === 'a' && i < end ? i + 3 : i + 1
    if (from > i + 1) i = from - 1
  }
  return parts
}

/** ` and `, a word of its own. */
function isAnd(text: string, i: number, end: number): boolean {
  return i + 4 < end && /\s/.test(text[i - 1] ?? ' ') && text.startsWith('and', i) && /\s/.test(text[i + 3]!)
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /[\s,;:.•]/.test(text[start]!)) start++
  while (end > start && /[\s,;]/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Reads a list; `gender` holds for those without one of their own. */
export function readNameList(
  text: string,
  span: Span,
  gender: Located<Person>['gender'],
  problems: Problem[],
): Located<Person>[] {
  return splitNames(text, span).flatMap((part) => {
    const printed = text.slice(part.start, part.end)
    const pronoun = pronouns.exec(printed)
    const end = pronoun ? part.start + pronoun.index : part.end
    if (isGroup(printed)) return readGroup(text, part.start, end)
    return readEntry(text, part.start, stopAt(text, end), null, problems).map((person) => ({
      ...person,
      gender: (pronoun && person.name ? readPronoun(part.start, pronoun) : null) ?? person.gender ?? gender,
    }))
  })
}

/** A list may end its sentence. */
function stopAt(text: string, end: number): number {
  return text[end - 1] === '.' && !/\b[\p{Lu}]\.$/u.test(text.slice(end - 3, end)) ? end - 1 : end
}

function readPronoun(from: number, match: RegExpExecArray): Located<Person>['gender'] {
  const start = from + match.index
  return at(genders[match[1]!.toLowerCase()]!, start, start + match[0].length) as Located<Person>['gender']
}

function readGroup(text: string, start: number, to: number): Located<Person>[] {
  let end = to
  while (end > start && /[\s.,;]/.test(text[end - 1]!)) end--
  const words = text.slice(start, end)
  return [
    {
      name: null,
      gender: null,
      age: null,
      description: at(words.replace(/\s+/g, ' '), start, end),
      status: null,
      count: readCount(words, { start: 0, end: words.length }, start),
      aliases: [],
    },
  ]
}
