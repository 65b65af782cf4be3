/** What a row shows before labels are looked for: that it is a contact, a salutation, or the head of the copies. */
import {
  contactLabelWords,
  copiesLabels,
  salutationLabelWords,
  sentenceOpeners,
} from '../data/words/contact-words.js'
import { compileList, compilePhrases, findPhrase } from '../source/phrases.js'
import { isBlank, type Line, type Source } from '../source/read-source.js'

export type RowSign = 'text' | 'contact' | 'salutation' | 'copies' | 'sentence'

const labels = compilePhrases<RowSign>([
  ...copiesLabels.map((words) => [words, 'copies'] as const),
  ...salutationLabelWords.map((word) => [word, 'salutation'] as const),
  ...contactLabelWords.map((word) => [word, 'contact'] as const),
])
const openers = compileList(sentenceOpeners)

/** What the first words of a row, or of a cell, say. */
export function readSign(source: Source, firstWord: number, endWord: number): RowSign {
  if (firstWord >= endWord) return 'text'
  const label = findPhrase(labels, source, firstWord, endWord)
  if (label && isColon(source.text, label.end)) return label.value
  return findPhrase(openers, source, firstWord, endWord) ? 'sentence' : 'text'
}

/** The sign of a whole row. */
export function signOfRow(source: Source, row: Line): RowSign {
  return readSign(source, row.firstWord, row.endWord)
}

function isColon(text: string, end: number): boolean {
  let i = end
  while (i < end + 4 && isBlank(text.charCodeAt(i))) i++
  return text[i] === ':' || text[i] === '：'
}
