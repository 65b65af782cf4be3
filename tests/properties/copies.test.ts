/** What a copy does to blanks, line ends and margins changes no value, and every span stays true. */
import { describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { listDifferences } from '../golden/documents.js'
import { fixtureDocuments } from './documents.js'
import { checkAppealOf } from './result.js'

const copies: Readonly<Record<string, (text: string) => string>> = {
  'no-break blanks': (text) =>
    text.replace(/(?<=\S) (?=\S)/g, (_, at: number) => (at % 3 === 0 ? '\u00a0' : ' ')),
  'narrow blanks': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u202f'),
  'line separators': (text) => text.replace(/\r?\n/g, '\u2028'),
  'carriage returns': (text) => text.replace(/\r?\n/g, '\r'),
  'Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
  'blanks at line ends': (text) => text.replace(/$/gm, '  '),
  'a byte order mark': (text) => `\ufeff${text}`,
  'accents of their own': (text) => text.normalize('NFD'),
  'a margin of blanks': (text) => text.replace(/^(?=.)/gm, '    '),
  'a margin of a tab': (text) => text.replace(/^(?=.)/gm, '\t'),
  'more blank lines': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'round bullets': (text) => changeBullets(text, '•'),
  'bullets of a symbol font': (text) => changeBullets(text, '\uf0b7'),
  'bullets that became §': (text) => changeBullets(text, '§'),
  'bullets that became ?': (text) => changeBullets(text, '?'),
  'quote marks of a mail': (text) => text.replace(/^/gm, '> '),
  'quote marks of two mails': (text) => text.replace(/^/gm, '>> '),
}

function changeBullets(text: string, mark: string): string {
  return text.replace(/^([ \t]*)[-*•–][ \t]+(?=\p{L})/gmu, `$1${mark} `)
}

/** The paragraphs of a letter keep their bullets, as printed. */
function readPlain(text: string): unknown {
  const json = JSON.stringify(parseAppeal(text).appeal).normalize('NFC')
  return JSON.parse(json.replace(/"[-*•–§?\uf0b7] /g, '"'))
}

/** Columns and pages are where they are by blanks, form feeds and their own quote marks. */
const plain = fixtureDocuments
  .filter(({ text }) => !/ {3}\S|\t|\f|^>/m.test(text))
  .map(({ name, text }) => ({ name, text, values: readPlain(text) }))

test('there are documents to copy', () => {
  expect(plain.length).toBeGreaterThan(40)
})

/** Each copy is made of every third document, and each document is copied in a third of the ways. */
const THIRDS = 3

describe.each(Object.entries(copies).map(([name, copy], i) => ({ name, copy, i })))(
  '$name',
  ({ copy, i }) => {
    const documents = plain.filter((_, n) => n % THIRDS === i % THIRDS)
    test.each(documents)('$name', ({ text, values }) => {
      const copied = copy(text)
      checkAppealOf(copied)
      expect(listDifferences(values, readPlain(copied))).toEqual([])
    })
  },
)
