/** Notes of a heading line: dates of issue, a repeated number, brackets that name other documents. */
import { append } from '../../source/append.js'
import { hashWord } from '../../source/hash.js'
import type { At } from '../../source/located.js'
import { type Source, wordText } from '../../source/read-source.js'
import type { Country } from '../../types.js'
import type { CaseMatch } from '../../values/case-number.js'
import { type DateMatch, findDate } from '../../values/date.js'
import type { IndexMatch } from '../../values/index-code.js'
import { type ChainLink, isSameCase, readChain } from './chain.js'
import type { KindVote } from './kind.js'

export interface LineDraft {
  votes: KindVote[]
  cases: CaseMatch[]
  links: ChainLink[]
  related: ChainLink[]
  countries: At<Country>[]
  issued: DateMatch | null
  index: IndexMatch | null
}

export const words = (list: string) => new Set(list.split(' ').map(hashWord))

export const seeWords = words('see')

const formerWords = words('formerly previously was')

export const issueWords = words('issued issue date dated correct ua on withdrawn')

/** Dates, a repeated number, and brackets that name other documents. */
export function skipNotes(source: Source, word: number, end: number, draft: LineDraft): number {
  const hash = source.hashes[word]!
  const bracket = source.text[source.starts[word]! - 1] === '('
  if (bracket && formerWords.has(hash)) return behindBracket(source, word, end)
  if (seeWords.has(hash)) {
    const chain = readChain(source, skipWords(source, word + 1, end), end, true)
    if (chain.cases.length > 0) {
      append(draft.related, asRelated(chain.cases, chain.links))
      return chain.endWord
    }
  }
  const dated = skipIssue(source, word, end)
  const date = findDate(source, dated, end)
  if (date && (dated === word || bracket || date.iso !== null)) {
    draft.issued ??= date
    return date.endWord
  }
  const chain = readChain(source, word, end, false)
  if (chain.cases.length === 0) return word
  const known = draft.cases.some((match) => isSameCase(match, chain.cases[0]!))
  if (!known) append(draft.cases, chain.cases)
  append(draft.links, chain.links)
  return chain.endWord
}

/** Cases that a bracket names are no cases of this document: the reference keeps the number. */
export function asRelated(cases: readonly CaseMatch[], links: readonly ChainLink[]): ChainLink[] {
  const alone = cases
    .filter((match) => !links.some((link) => link.of === match && link.first))
    .map((match) => ({ of: match, first: true, index: null, date: null }))
  return [...alone, ...links].sort((a, b) => place(a) - place(b))
}

function place(link: ChainLink): number {
  return (link.first ? link.of?.start : undefined) ?? link.index?.start ?? link.date?.start ?? 0
}

function skipWords(source: Source, word: number, end: number): number {
  return word < end && /^(?:also|to)$/i.test(wordText(source, word)) ? word + 1 : word
}

function skipIssue(source: Source, word: number, end: number): number {
  let next = word
  while (next < Math.min(end, word + 3) && issueWords.has(source.hashes[next]!)) next++
  return next
}

function behindBracket(source: Source, word: number, end: number): number {
  let next = word + 1
  while (next < end && !source.text.slice(source.ends[next - 1]!, source.starts[next]!).includes(')')) next++
  return next
}
