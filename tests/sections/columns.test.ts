/** Lines to rows in reading order: columns, interleaved columns, a page in one paragraph. */
import { describe, expect, it } from 'vitest'
import { readRows } from '../../src/sections/columns.js'
import { readSource } from '../../src/source/read-source.js'
import { showRows } from './show.js'

const read = (text: string) => {
  const source = readSource(text)
  return showRows(source, readRows(source))
}

const left = [
  'Minister of Justice',
  'Ana Sample',
  'Sample Street 1',
  'Kampala, Uganda',
  'Fax: 1',
  'Salutation: Dear Minister',
]
const right = [
  'President of the Court',
  'Ivo Sample',
  'Model Road 2',
  'Nairobi, Kenya',
  'Fax: 2',
  'Salutation: Dear President',
]
const WIDTH = 30

/** Blocks side by side, as `pdftotext -layout` prints them. */
const beside = (...blocks: readonly (readonly string[])[]) =>
  blocks[0]!.map((_, i) =>
    blocks
      .map((block) => block[i]!.padEnd(WIDTH))
      .join('')
      .trimEnd(),
  )
const lines = beside(left, right)

describe('columns side by side', () => {
  it.each([
    ['two', lines, [...left, ...right]],
    ['three', beside(left, right, left), [...left, ...right, ...left]],
    ['of three lines', lines.slice(2, 5), [...left.slice(2, 5), ...right.slice(2, 5)]],
    ['of two lines are none', lines.slice(4), lines.slice(4)],
    ['without contacts are none', lines.slice(0, 4), lines.slice(0, 4)],
    [
      'of contacts alone are none',
      beside(['Fax: 1', 'Fax: 2', 'Fax: 3'], ['Fax: 4', 'Fax: 5', 'Fax: 6']),
      null,
    ],
    ['with one text are none', beside(['A', 'B', 'C'], ['One', 'Fax: 5', 'Fax: 6']), null],
    [
      'with a salutation in place of a contact',
      beside(['A', 'B', 'C'], ['One', 'Two', 'Salutation: X']),
      ['A', 'B', 'C', 'One', 'Two', 'Salutation: X'],
    ],
    ['parted by tabs', lines.map((line) => line.replace(/ {3,}/, '\t')), [...left, ...right]],
    ['parted by two tabs', lines.map((line) => line.replace(/ {3,}/, '\t\t')), [...left, ...right]],
    ['with an indent', lines.map((line) => `  ${line}`), [...left, ...right]],
    [
      'a sign apart',
      lines.map((line, i) => (i % 2 ? line.replace('   ', '    ') : line)),
      [...left, ...right],
    ],
    [
      'two signs apart',
      lines.map((line, i) => (i % 2 ? line.replace('   ', '     ') : line)),
      [...left, ...right],
    ],
    ['with all gaps alike are none', lines.map((line) => line.replace(/ {3,}/, '   ')), null],
    [
      'twelve signs from the left',
      beside(['A', 'B', 'C'], ['One', 'Two', 'Fax: 1']).map((line) => line.slice(0, 6) + line.slice(24)),
      ['A', 'B', 'C', 'One', 'Two', 'Fax: 1'],
    ],
    [
      'eleven signs from the left are none',
      beside(['A', 'B', 'C'], ['One', 'Two', 'Fax: 1']).map((line) => line.slice(0, 6) + line.slice(25)),
      null,
    ],
    [
      'below their label',
      ['PLEASE SEND APPEALS TO:', ...lines],
      ['PLEASE SEND APPEALS TO:', ...left, ...right],
    ],
    [
      'above a sentence',
      [...lines, 'Please send appeals now'],
      [...left, ...right, 'Please send appeals now'],
    ],
    [
      'with lines of the left column between them',
      [...lines.slice(0, 3), 'One', 'Two', 'Three', 'Four', 'Five', ...lines.slice(3)],
      [...left.slice(0, 3), 'One', 'Two', 'Three', 'Four', 'Five', ...left.slice(3), ...right],
    ],
    [
      'with too many of them',
      [...lines.slice(0, 2), 'One', 'Two', 'Three', 'Four', 'Five', 'Six', ...lines.slice(2)],
      [
        ...lines.slice(0, 2),
        'One',
        'Two',
        'Three',
        'Four',
        'Five',
        'Six',
        ...left.slice(2),
        ...right.slice(2),
      ],
    ],
    [
      'with the left one longer',
      [...lines, 'One', 'Two', '', 'Other'],
      [...left, 'One', 'Two', ...right, 'Other'],
    ],
    [
      'with a right one longer',
      [...lines, `${' '.repeat(WIDTH)}One`, '', `${' '.repeat(WIDTH)}Two`],
      [...left, ...right, 'One', 'Two'],
    ],
    [
      'with a long line below',
      [...lines, 'A long line that goes beyond the left column of two'],
      [...left, ...right, 'A long line that goes beyond the left column of two'],
    ],
    ['with a left tail of eight lines', [...lines, ...'ABCDEFGHI'], [...left, ...'ABCDEFGH', ...right, 'I']],
    [
      'with the copies below',
      [...lines, '', 'COPIES TO:', ...lines],
      [...left, ...right, 'COPIES TO:', ...left, ...right],
    ],
    [
      'over a page break',
      [...lines.slice(0, 3), `\f${lines[3]}`, ...lines.slice(4)],
      [...lines.slice(0, 2), ...left.slice(2), ...right.slice(2)],
    ],
    [
      'with a first row that fills its cell',
      ['A Minister of the Whole Union Head of the Court', ...lines].map((line, i) =>
        i === 0 ? 'A Minister of Public Security President of the Court' : line,
      ),
      ['A Minister of Public Security', ...left, 'President of the Court', ...right],
    ],
  ])('%s', (_name, printed, expected) => {
    expect(read(printed.join('\n'))).toEqual(expected ?? printed)
  })

  const gapped = (blanks: number) => [
    ...lines.slice(0, 3),
    ...Array<string>(blanks).fill(''),
    ...lines.slice(3),
  ]
  const glued = 'A Minister of Public Security President of the Court'
  const insert = (line: string) => [...lines.slice(0, 3), line, ...lines.slice(3)]
  it.each([
    ['three blank lines between them', gapped(3), [...left, ...right]],
    ['four blank lines between them', gapped(4), lines],
    [
      'a third column that is fuller than the second',
      beside(left, ['', '', '', 'One', 'Two', 'Fax: 9'], right),
      [...left, 'One', 'Two', 'Fax: 9', ...right],
    ],
    [
      'a second column of two lines',
      beside(left, ['One', 'Fax: 9', '', '', '', ''], right),
      [...left, 'One', 'Fax: 9', ...right],
    ],
    [
      'a second column of one line',
      beside(left, ['Fax: 9', '', '', '', '', ''], right),
      [`${left[0]!.padEnd(WIDTH)}Fax: 9`, ...left.slice(1), ...right],
    ],
    [
      'copies that no blank line parts',
      [...lines, 'COPIES TO:', ...lines],
      [...left, 'COPIES TO:', ...left, ...right, ...right],
    ],
    ['a label above that fills its cell', [`${glued}:`, ...lines], [`${glued}:`, ...left, ...right]],
    [
      'a sentence above',
      [glued.replace('President', 'president'), ...lines],
      [glued.replace('President', 'president'), ...left, ...right],
    ],
    [
      'a line above that crosses the columns',
      ['A Minister of Public Security and Order of the Court', ...lines],
      ['A Minister of Public Security and Order of the Court', ...left, ...right],
    ],
    ['a first row above a blank line', [glued, '', ...lines], [glued, ...left, ...right]],
    [
      'a row that fills its cell',
      insert(glued),
      [
        ...left.slice(0, 3),
        'A Minister of Public Security',
        ...left.slice(3),
        ...right.slice(0, 3),
        'President of the Court',
        ...right.slice(3),
      ],
    ],
    [
      'a row that two blanks part',
      insert(glued.replace('y P', '  P')),
      [
        ...left.slice(0, 3),
        'A Minister of Public Securit',
        ...left.slice(3),
        ...right.slice(0, 3),
        'President of the Court',
        ...right.slice(3),
      ],
    ],
    [
      'wide gaps in their cells',
      insert(`${'Home    Affairs'.padEnd(WIDTH)}Other    Affairs`),
      [
        ...left.slice(0, 3),
        'Home    Affairs',
        ...left.slice(3),
        ...right.slice(0, 3),
        'Other    Affairs',
        ...right.slice(3),
      ],
    ],
    ['a blank line above the tail', [...lines, '', 'One'], [...left, ...right, 'One']],
    [
      'one cell three signs apart',
      lines.map((line, i) => (i === 2 ? line.replace('   ', '      ') : line)),
      [
        left[0],
        left[1],
        lines[2]!.replace('   ', '      '),
        ...left.slice(3),
        right[0],
        right[1],
        ...right.slice(3),
      ],
    ],
    [
      'a contact first',
      beside(['A', 'B', 'C', 'D'], ['Fax: 1', 'One', 'Two', 'Fax: 2']),
      ['A', 'B', 'C', 'D', 'Fax: 1', 'One', 'Two', 'Fax: 2'],
    ],
    [
      'three columns and tabs',
      beside(left, right, left).map((line) => line.replace(/ {3,}/g, '\t\t')),
      [...left, ...right, ...left],
    ],
    [
      'tabs of two widths',
      lines.map((line, i) => line.replace(/ {3,}/, i % 2 ? '\t' : '\t\t')),
      [...left, right[1], right[3], right[5], right[0], right[2], right[4]],
    ],
  ])('with %s', (_name, printed, expected) => {
    expect(read(printed.join('\n'))).toEqual(expected)
  })

  it('begin a block each, and keep the blank lines of the page', () => {
    const source = readSource([...lines, '', 'Other'].join('\n'))
    expect(readRows(source).map(({ gap }) => gap)).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1])
  })
})

describe('two columns line by line', () => {
  const dealt = [
    'Attorney General',
    'Ana Sample',
    'Sample Street',
    'Fax: 1',
    'Salutation: Dear Sir',
    'And copies to:',
    'Ivo Sample',
    'Model Road',
    'Fax: 2',
  ]
  const mixed = [0, 5, 1, 6, 2, 7, 3, 8, 4].map((i) => dealt[i]!)
  it.each([
    ['are dealt out', ['Fax: 0', ...mixed], ['Fax: 0', ...dealt]],
    [
      'are dealt out below a gap',
      ['Salutation: X', '', ...mixed, '', 'More'],
      ['Salutation: X', ...dealt, 'More'],
    ],
    [
      'with the rest in the second column',
      ['Fax: 0', ...mixed.slice(0, -1), 'Fax: 3'],
      ['Fax: 0', ...dealt.slice(0, 4), 'Fax: 3', ...dealt.slice(5)],
    ],
    [
      'end before a sentence',
      ['Fax: 0', ...mixed, 'Please write to'],
      ['Fax: 0', ...dealt, 'Please write to'],
    ],
    ['below a text are none', ['Minister', ...mixed], null],
    ['at the top are none', mixed, null],
    ['below other copies are none', ['Copies to:', ...mixed], null],
    ['with text behind their contacts are none', ['Fax: 0', ...mixed, 'More'], null],
    ['of one text each', ['Fax: 0', 'Minister', 'And copies to:', 'Fax: 1', 'Ana', 'Fax: 2', 'Fax: 3'], null],
    ['below a salutation', ['Salutation: X', ...mixed], ['Salutation: X', ...dealt]],
    ['below a sentence', ['Please write to', ...mixed], ['Please write to', ...dealt]],
    ['below a contact of the same block are none', ['Fax: 0', 'Fax: 9', ...mixed.slice(1)], null],
    ['with a salutation for the copies are none', ['Fax: 0', ...mixed, 'Salutation: Dear Madam'], null],
    ['of two pairs are none', ['Fax: 0', 'Minister', 'And copies to:', 'Ana', 'Ivo', 'Fax: 1'], null],
    [
      'of three pairs',
      ['Fax: 0', 'Minister', 'And copies to:', 'Ana', 'Ivo', 'Fax: 1', 'Fax: 2'],
      ['Fax: 0', 'Minister', 'Ana', 'Fax: 1', 'And copies to:', 'Ivo', 'Fax: 2'],
    ],
  ])('%s', (_name, printed, expected) => {
    expect(read(printed.join('\n'))).toEqual(expected ?? printed.filter((line) => line !== ''))
  })

  it('are two blocks, with a gap between them', () => {
    const source = readSource(['Fax: 0', '', ...mixed].join('\n'))
    expect(readRows(source).map(({ gap }) => gap)).toEqual([0, 1, 0, 0, 0, 0, 1, 0, 0, 0])
  })
})

describe('a page in one paragraph', () => {
  const text = 'Nurse Sample was arrested in Niamey. '.repeat(9).trim()
  it.each([
    [
      `Urgent Action: Nurse Held (Niger: UA 85.17)  May 7, 2017  ${text}`,
      ['Urgent Action: Nurse Held (Niger: UA 85.17)', 'May 7, 2017', text],
    ],
    [`Nurse Held (UA 85/17) ${text}`, ['Nurse Held (UA 85/17)', text]],
    [
      `NURSE HELD UA: Niger 85.22 Share: May 7, 2022 ${text}`,
      ['NURSE HELD', 'UA: Niger 85.22', 'Share:', 'May 7, 2022', text],
    ],
    [
      `NURSE HELD UA: 85.22 Urgent Action The end date for this action has passed. ${text}`,
      ['NURSE HELD', 'UA: 85.22', 'Urgent Action The end date for this action has passed.', text],
    ],
    [
      `NURSE HELD UA: 8.22 Nurse on May 7, 2022 ${text}`,
      ['NURSE HELD', 'UA: 8.22', `Nurse on May 7, 2022 ${text}`],
    ],
    [`NURSE HELD UA: 8.22 May 7 ${text}`, ['NURSE HELD', 'UA: 8.22', `May 7 ${text}`]],
    [`NURSE HELD UA: niger 85.22 ${text}`, null],
    [`NURSE HELD UA: 85.22. ${text}`, null],
    ['Urgent Action: Nurse Held (Niger: UA 85.17)  May 7, 2017  Nurse', null],
    [`${text} (Niger: UA 85.17)`, null],
  ])('%j', (printed, expected) => {
    expect(read(printed)).toEqual(expected ?? [printed])
    expect(read(`Home\n${printed}\nShe is held.`)).toEqual([
      'Home',
      ...(expected ?? [printed]),
      'She is held.',
    ])
  })

  it('stands near the top, and is longer than a title', () => {
    const page = `Nurse Held (UA 85/17) ${'x'.repeat(228)}`
    expect(page).toHaveLength(250)
    expect(read(page)).toHaveLength(1)
    expect(read(`${page}x`)).toHaveLength(2)
    expect(read(`${'Home\n'.repeat(24)}${page}x`)).toHaveLength(26)
    expect(read(`${'Home\n'.repeat(25)}${page}x`)).toHaveLength(26)
  })
})
