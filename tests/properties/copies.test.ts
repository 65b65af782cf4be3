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
  'quote marks of a mail': (text) => text.replace(/^/gm, '> '),
  'quote marks of two mails': (text) => text.replace(/^/gm, '>> '),
}

/** Columns and pages are where they are by blanks, form feeds and their own quote marks. */
const plain = fixtureDocuments.filter(({ text }) => !/ {3}\S|\t|\f|^>/m.test(text))

test('there are documents to copy', () => {
  expect(plain.length).toBeGreaterThan(40)
})

describe.each(Object.entries(copies))('%s', (_, copy) => {
  test.each(plain)('$name', ({ text }) => {
    const copied = copy(text)
    checkAppealOf(copied)
    const before = JSON.stringify(parseAppeal(text).appeal).normalize('NFC')
    const after = JSON.stringify(parseAppeal(copied).appeal).normalize('NFC')
    expect(listDifferences(JSON.parse(before), JSON.parse(after))).toEqual([])
  })
})
