import { describe, expect, test } from 'vitest'
import { dialects } from '../../src/data/dialects/index.js'
import { findAnchors } from '../../src/sections/anchors.js'
import { compileLexicon } from '../../src/sections/lexicon.js'
import { foldText } from '../../src/source/fold.js'
import { readSource } from '../../src/source/read-source.js'

const lexicon = compileLexicon(dialects)

/** The labels that are found in a text, one line each. */
function findLabels(text: string) {
  const source = readSource(text)
  return findAnchors(source, source.lines, lexicon)
}

describe('every label is found in its own example', () => {
  for (const dialect of dialects) {
    for (const [language, rows] of Object.entries(dialect.labels)) {
      for (const row of rows) {
        test(`${dialect.layout ?? 'shared'} ${language} ${row.label}`, () => {
          const found = findLabels(row.example)
          const match = found.find(
            ({ entry, opens, field }) =>
              foldText(entry.label) === foldText(row.label) &&
              opens === (row.opens ?? null) &&
              field === (row.field ?? null),
          )
          expect(match, `found: ${found.map(({ entry }) => entry.label).join(' | ')}`).toBeDefined()
          const slots = [...row.label.matchAll(/\{([a-z]+)\}/g)].map((slot) => slot[1]!)
          for (const slot of slots) expect(match!.slots[slot], slot).toBeDefined()
        })
      }
    }
  }
})

describe('where labels are read', () => {
  test.each([
    [
      'in prose a word of a label is no label',
      'They sent copies to the ministry and faxes to the press.',
      [],
    ],
    [
      'a heading in capitals is found in the middle of a line',
      'be tried. RECOMMENDED ACTION: Please',
      ['RECOMMENDED ACTION:'],
    ],
    ['`New name:` is no `Name:`', 'New name: Ana Sample (f)', []],
    ['without its colon a label must fill its line', 'Background noise was heard.', []],
    ['alone on its line it needs no colon', 'COPIES TO', ['COPIES TO:']],
    [
      'contact labels stand one behind the other',
      'Phone: 202 555 0171 | Fax: 202 555 0172',
      ['Phone:', 'Fax:'],
    ],
    [
      'a label may be broken over two lines',
      'PLEASE SEND APPEALS BEFORE 29\nOCTOBER 2010 TO:',
      ['PLEASE SEND APPEALS BEFORE {deadline} TO:'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(findLabels(text).map(({ entry }) => entry.label)).toEqual(expected)
  })

  test('one misspelt word in a long label is understood, and said', () => {
    const [anchor] = findLabels('PREFFERED LANGUAGE TO ADDRESS TARGET: Spanish')
    expect(anchor?.field).toBe('languages')
    expect(anchor?.repaired).toBe(true)
  })

  test('two misspelt words are too many', () => {
    expect(findLabels('PREFFERED LANGAUGE TO ADDRESS TARGET: Spanish')).toEqual([])
  })
})
