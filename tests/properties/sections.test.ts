/** Sections tile the text: every word stands in one row of one section, or in the label that opened it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/parse.js'
import { wordAt } from '../../src/source/read-source.js'
import { allDocuments } from './documents.js'
import { mutatedText, runs } from './mutation.js'

/** How often each word is covered: by rows of sections, and by labels. */
function coverWords(text: string) {
  const { source, sections, anchors } = readDocument(text)
  const rows = new Uint8Array(source.wordCount)
  const labels = new Uint8Array(source.wordCount)
  for (const section of sections)
    for (const { firstWord, endWord } of section.rows)
      for (let word = firstWord; word < endWord; word++) rows[word]!++
  for (const { start, end } of anchors) labels.fill(1, wordAt(source, start), wordAt(source, end))
  const wordText = (word: number) => source.text.slice(source.starts[word], source.ends[word])
  return { rows, labels, wordText }
}

function checkTiling(text: string): void {
  const { rows, labels, wordText } = coverWords(text)
  const twice: string[] = []
  const lost: string[] = []
  rows.forEach((count, word) => {
    if (count > 1) twice.push(`${wordText(word)} (word ${word})`)
    if (count === 0 && labels[word] === 0) lost.push(`${wordText(word)} (word ${word})`)
  })
  expect(twice, 'words in two rows').toEqual([])
  expect(lost, 'words in no row and no label').toEqual([])
}

describe.each(allDocuments)('$name', ({ text }) => {
  test('is tiled by its sections', () => checkTiling(text))
})

test('a damaged document is tiled, too', () => {
  fc.assert(fc.property(mutatedText, checkTiling), runs(150))
}, 60_000)
