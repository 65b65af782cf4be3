/** Forms of address before a name, found at a token. */
import { type Source, wordText } from '../../source/read-source.js'
import { splitHonorific } from '../../values/person-name.js'
import { isKind, Kind, type Token } from './words.js'

/** What follows a form of address is a name: `Comandante Infantería …` is an office. */
const officeStart =
  Kind.position | Kind.localPosition | Kind.organization | Kind.localOrganization | Kind.topic

/** Longest stretch that is looked at: the form and the first words of the name. */
const STRETCH = 90

/** The token after the forms of address that begin at token `i`; `i` where none does. */
export function findHonorificEnd(
  source: Source,
  tokens: readonly Token[],
  i: number,
  rowEnd: number,
): number {
  if (!isKind(tokens[i], Kind.honorific)) return i
  const start = source.starts[tokens[i]!.firstWord]!
  if (isAbbreviation(source, tokens[i]!)) return i
  const text = source.text.slice(start, Math.min(rowEnd, start + STRETCH))
  const { honorific, rest } = splitHonorific(text)
  if (honorific === null || rest === '') return i
  const offset = start + text.indexOf(rest, honorific.length)
  let end = i
  while (end < tokens.length && source.ends[tokens[end]!.endWord - 1]! <= offset) end++
  return opensOffice(source, tokens, end) ? i : end
}

/** `V`, `XVIII`: the number of a body. */
const roman = /^[IVX]{1,5}$/

/** Whether the head of an office follows, also behind its number: `Comandante V Brigada`, `Comandante Tercera Brigada`. */
function opensOffice(source: Source, tokens: readonly Token[], from: number): boolean {
  const token = tokens[from]
  if (token && isKind(token, officeStart)) return !isKind(token, Kind.ruler | Kind.honorific)
  const isNumber = token && (isKind(token, Kind.adjective) || roman.test(wordText(source, token.firstWord)))
  return isNumber === true && isKind(tokens[from + 1], Kind.localOrganization | Kind.organization)
}

const capitalForms = new Set(['HE', 'SE', 'HM', 'HH', 'MR', 'MS', 'DR'])

/** `SR Hrvatske`: two capitals without a full stop are an abbreviation of something else. */
function isAbbreviation(source: Source, token: Token): boolean {
  const end = source.ends[token.firstWord]!
  const text = source.text.slice(source.starts[token.firstWord], end)
  return (
    text.length === 2 && text === text.toUpperCase() && source.text[end] !== '.' && !capitalForms.has(text)
  )
}

/** Whether a text is nothing but a form of address: `Son Excellence` on a line of its own. */
export function isHonorificOnly(text: string): boolean {
  return splitHonorific(`${text} Xyz`).rest === 'Xyz'
}
