/** Where the documents of one text begin. */
import { describe, expect, it } from 'vitest'
import { findDocuments, findHead } from '../../src/sections/documents.js'
import { readSource } from '../../src/source/read-source.js'

/** The first line of each document. */
const firstLines = (text: string) =>
  findDocuments(readSource(text)).map(({ start, end }) => text.slice(start, end).split('\n')[0])

const header = (n: number) => `UA: ${n}/10 Index: AMR 51/00${n}/2010 USA Date: 4 May 2010`
const text = (lines: number) => 'She is held.\n'.repeat(lines)

describe('documents', () => {
  it.each([
    ['one', `${header(1)}\n${text(9)}`, [header(1)]],
    ['two', `${header(1)}\n${text(7)}${header(2)}\n${text(9)}`, [header(1), header(2)]],
    ['a header that is printed again', `${header(1)}\n${text(9)}${header(1)}\n${text(9)}`, [header(1)]],
    ['two headers close to each other', `${header(1)}\n${text(6)}${header(2)}\n${text(9)}`, [header(1)]],
    [
      'three',
      `${header(1)}\n${text(9)}${header(2)}\n${text(9)}${header(3)}\n`,
      [header(1), header(2), header(3)],
    ],
    [
      'a first header far below the top',
      `${text(20)}${header(1)}\n${text(9)}${header(2)}\n`,
      ['She is held.', header(2)],
    ],
    [
      'a mail above the second',
      `${header(1)}\n${text(9)}From: a@b.example\nSubject : x\n${header(2)}\n`,
      [header(1), 'From: a@b.example'],
    ],
    [
      'a path of a dump above the second',
      `${header(1)}\n${text(9)}Document - 12\n${header(2)}\n`,
      [header(1), 'Document - 12'],
    ],
    [
      'an access word',
      `EXTERNAL AI Index: AMR 51/01/92\n${text(9)}PUBLIC AI Index: AMR 51/02/92\n`,
      ['EXTERNAL AI Index: AMR 51/01/92', 'PUBLIC AI Index: AMR 51/02/92'],
    ],
    [
      'an access word with its code on the next line',
      `EXTERNAL\nAI Index: AMR 51/01/92\n${text(9)}EXTERNAL\nAI Index: AMR 51/02/92\n`,
      ['EXTERNAL', 'EXTERNAL'],
    ],
    ['an access word without a code', `${header(1)}\n${text(9)}Public figures were held.\n`, [header(1)]],
    [
      'the banners of mailed copies',
      `URGENT ACTION APPEAL\n\nUA 12/99\n${text(9)}URGENT ACTION FOLLOW UP\nUpdate on UA 13/99\n`,
      ['URGENT ACTION APPEAL', 'URGENT ACTION FOLLOW UP'],
    ],
    [
      'the banner of another appeal with the same number',
      `URGENT ACTION APPEAL\n\nUA 12/99\n${text(9)}URGENT ACTION APPEAL\nUA 12/99\n`,
      ['URGENT ACTION APPEAL'],
    ],
    [
      'a rule above the second',
      `${header(1)}\n${text(9)}***\nEXTERNAL AI Index: AMR 51/02/92\n`,
      [header(1), 'EXTERNAL AI Index: AMR 51/02/92'],
    ],
    [
      'a row that quotes a mail',
      `${header(1)}\n${text(9)}Sent: From: x\nReply from: me\n${header(2)}\n`,
      [header(1), header(2)],
    ],
    [
      'a document of a list',
      `${header(1)}\n${text(9)}DOCUMENT - 12\n${header(2)}\n`,
      [header(1), 'DOCUMENT - 12'],
    ],
    [
      'the name of a document in a text',
      `${header(1)}\n${text(9)}The Document - 12\n${header(2)}\n`,
      [header(1), header(2)],
    ],
    [
      'a footer in small letters',
      `${header(1)}\n${text(9)}UA: 2/10 Index: AMR 51/002/2010 issue date: 4 May\n`,
      [header(1)],
    ],
    [
      'a header with another index',
      `${header(1)}\n${text(9)}UA: 2/10 SubIndex: AMR 51/002/2010\n`,
      [header(1)],
    ],
    [
      'a banner that is quoted',
      `${header(1)}\n${text(9)}Urgent URGENT ACTION APPEAL\nUA 13/99\n`,
      [header(1)],
    ],
    ['a banner alone', `${header(1)}\n${text(9)}URGENT ACTION\nUA 13/99\n`, [header(1)]],
    ['a footer', `${header(1)}\n${text(9)}UA: 2/10 Index: AMR 51/002/2010 Issue Date: 4 May\n`, [header(1)]],
    ['a number without the word Index', `${header(1)}\n${text(9)}UA: 2/10 AMR 51/002/2010\n`, [header(1)]],
    ['a header in the text', `${header(1)}\n${text(9)}See ${header(2)}\n`, [header(1)]],
    ['no header', text(9), ['She is held.']],
    ['an empty text', '', ['']],
  ])('%s', (_name, printed, expected) => {
    expect(firstLines(printed)).toEqual(expected)
    const spans = findDocuments(readSource(printed))
    expect(spans[0]?.start).toBe(0)
    expect(spans.at(-1)?.end).toBe(printed.length)
  })

  it('has the code of a header within 16 words, the number of a banner within 60 lines and 6 words', () => {
    const coded = (words: number) => `PUBLIC ${'x '.repeat(words)}AMR 51/02/92\n`
    expect(firstLines(`${header(1)}\n${text(9)}${coded(14)}`)).toHaveLength(2)
    expect(firstLines(`${header(1)}\n${text(9)}${coded(15)}`)).toHaveLength(1)
    const banner = (lines: number, words: number) =>
      `${header(1)}\n${text(9)}URGENT ACTION APPEAL\n${text(lines)}${'x '.repeat(words)}UA 13/99\n`
    expect(firstLines(banner(58, 5))).toHaveLength(2)
    expect(firstLines(banner(59, 5))).toHaveLength(1)
    expect(firstLines(banner(58, 6))).toHaveLength(1)
  })
})

describe('the head of a document', () => {
  it.each([
    [
      'below a preface',
      'Forwarded by me\n\nURGENT ACTION APPEAL\n4 May 1999\nUA 12/99\n',
      'URGENT ACTION APPEAL',
    ],
    ['without a number', 'Forwarded by me\n\nURGENT ACTION APPEAL\n4 May 1999\n', null],
    ['below the title of a blog', `Blog title\n${header(1)}\n`, header(1)],
    ['in the twelfth line', `${text(11)}${header(1)}\n`, header(1)],
    ['in the thirteenth line', `${text(12)}${header(1)}\n`, null],
    ['in a footer', 'UA: 2/10 Index: AMR 51/002/2010 Issue Date: 4 May\n', null],
    ['in a header without its code', 'UA: 2/10 Index: to come\n', null],
    ['nowhere', text(3), null],
    ['at the top', `${header(1)}\n`, header(1)],
    ['below a rule', `***\nURGENT ACTION APPEAL\nUA 12/99\n`, 'URGENT ACTION APPEAL'],
    ['in an empty text', '', null],
  ])('%s', (_name, printed, expected) => {
    const head = findHead(readSource(printed))
    expect(head === null ? null : printed.slice(head).split('\n')[0]).toBe(expected)
  })
})
