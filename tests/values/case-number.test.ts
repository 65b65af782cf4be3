import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import { findBareCase, findCase, findCases, parseCase, writeCase } from '../../src/values/case-number.js'

const find = (text: string) => {
  const source = readSource(text)
  return findCase(source, 0, source.wordCount)
}

describe('case numbers', () => {
  it.each([
    ['UA 401/92', 'UA 401/92', 'stated'],
    ['UA: 123/13', 'UA 123/13', 'stated'],
    ['UA092/99', 'UA 92/99', 'stated'],
    ['EXTRA 44/92', 'EXTRA 44/92', 'stated'],
    ['EX 12/99', 'EXTRA 12/99', 'stated'],
    ['exa 60/99', 'EXTRA 60/99', 'stated'],
    ['uex 64/99', 'EXTRA 64/99', 'stated'],
    ['Extra 026/02', 'EXTRA 26/02', 'stated'],
    ['MA 4/06', 'MA 4/06', 'stated'],
    ['medical action # ma 12/05', 'MA 12/05', 'stated'],
    ['medical action #18/01', 'MA 18/01', 'stated'],
    ['NSA #1/05', 'NSA 1/05', 'stated'],
    ['refugee action nsa 005/02', 'NSA 5/02', 'stated'],
    ['wrn 02/00on', 'WRN 2/00', 'stated'],
    ['ua # 274/03', 'UA 274/03', 'stated'],
    ['urgent action #108/01', 'UA 108/01', 'stated'],
    ['Urgent Action 85.17', 'UA 85/17', 'stated'],
    ['UA 85.17', 'UA 85/17', 'stated'],
    ['Urgent Action 57.22.', 'UA 57/22', 'stated'],
    ['UA-057-22', 'UA 57/22', 'stated'],
    ['FI 132/19-11', 'UA 132/19', 'stated'],
    ['UA 226/01on', 'UA 226/01', 'stated'],
    ['UA 57/2022', 'UA 57/22', 'stated'],
    ['ua on 174/08', 'UA 174/08', 'stated'],
    ['ua 231/\\03', 'UA 231/03', 'repaired'],
    ['ua 120\\04', 'UA 120/04', 'repaired'],
    ['ua12102', 'UA 121/02', 'repaired'],
    ['e00899', 'EXTRA 8/99', 'repaired'],
    ['VA: 133/10', 'UA 133/10', 'repaired'],
    ['us 196/09', 'UA 196/09', 'repaired'],
    ['uaa 93/13', 'UA 93/13', 'repaired'],
    ['toua 226/01', 'UA 226/01', 'repaired'],
    ['ns 3/03', 'NSA 3/03', 'repaired'],
  ])('reads %s', (text, label, confidence) => {
    const match = find(text)
    expect(match && writeCase(match.value)).toBe(label)
    expect(match?.confidence).toBe(confidence)
    const slices = match!.spans.map(({ start, end }) => text.slice(start, end)).join('\n')
    expect(parseCase(slices)).toEqual(match!.value)
  })

  it('counts two-digit years from 1973 to 2072', () => {
    expect(parseCase('UA 1/73')?.year).toBe(1973)
    expect(parseCase('UA 1/99')?.year).toBe(1999)
    expect(parseCase('UA 1/00')?.year).toBe(2000)
    expect(parseCase('UA 1/72')?.year).toBe(2072)
  })

  it('keeps a number whose year is cut off', () => {
    expect(find('ua 242/0 on iran')?.value).toEqual({ series: 'UA', number: 242, year: null })
    expect(find('ua 141 on guatemala')?.value).toEqual({ series: 'UA', number: 141, year: null })
  })

  it('reads a country between label and number, and two spans', () => {
    const text = 'UA: USA 57.22'
    const match = find(text)!
    expect(match.value).toEqual({ series: 'UA', number: 57, year: 2022 })
    expect(match.spans).toEqual([
      { start: 0, end: 2 },
      { start: 8, end: 13 },
    ])
    expect(match.between).toEqual([1, 2])
  })

  it('reads the running number of a follow-up', () => {
    expect(find('FI 132/19-11')).toMatchObject({ sequence: 11, followUp: true })
    expect(find('UA 132/19')).toMatchObject({ sequence: null, followUp: false })
  })

  it('gives the numbers of a list their series', () => {
    const text = 'UAs 402/90, 411/90 and 04/91; EXTRA 3/91 and others'
    const source = readSource(text)
    const found = findCases(source, 0, source.wordCount)
    expect(found.map(({ value }) => writeCase(value))).toEqual([
      'UA 402/90',
      'UA 411/90',
      'UA 4/91',
      'EXTRA 3/91',
    ])
    for (const { spans, value } of found)
      expect(parseCase(spans.map(({ start, end }) => text.slice(start, end)).join('\n'))).toEqual(value)
  })

  it('reads a bare number where one is looked for', () => {
    const source = readSource('on 311/89 (AMR')
    expect(findBareCase(source, 1, source.wordCount)?.value).toEqual({
      series: null,
      number: 311,
      year: 1989,
    })
    expect(parseCase('311/89')).toEqual({ series: null, number: 311, year: 1989 })
  })

  it.each([
    'UA, 12 people',
    'us 12 people',
    'VA 22201',
    '202.745.4953',
    'EX president 3/4',
    'UA 0/12',
    'UA 1234/12',
    'extra 50 copies',
    'ma 12.500',
    'UA 12/345',
    'UA/SC',
    'Virginia',
    '',
  ])('finds none in "%s"', (text) => {
    expect(text === '' ? null : find(text)).toBeNull()
  })
})
