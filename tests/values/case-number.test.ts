import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import {
  findBareCase,
  findCase,
  findCases,
  findCountryCase,
  parseCase,
  writeCase,
} from '../../src/values/case-number.js'

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
    ['VA133/10', 'UA 133/10', 'repaired'],
    ['ua 141', 'UA 141/??', 'repaired'],
    ['ua 242/0', 'UA 242/??', 'repaired'],
  ])('reads %s', (text, label, confidence) => {
    const match = find(text)
    expect(match && writeCase(match.value)).toBe(label)
    expect(match?.confidence).toBe(confidence)
    const slices = match!.spans.map(({ start, end }) => text.slice(start, end)).join('\n')
    expect(parseCase(slices)).toEqual(match!.value)
  })

  it.each([
    ['UA  44  /  92', 'UA 44/92'],
    ['UA: 44/92 on Peru', 'UA 44/92'],
    [`UA${' '.repeat(12)}44/92`, 'UA 44/92'],
    ['UA - 5-22', 'UA 5/22'],
    ['UA: 5.22', 'UA 5/22'],
    ['ua 7', 'UA 7/??'],
    ['ua 7 ON guatemala', 'UA 7/??'],
    ['UA on 174/08', 'UA 174/08'],
    ['ua4407', 'UA 44/07'],
    ['ua04407', 'UA 44/07'],
    ['FI 132/19-1', 'UA 132/19'],
    ['UA: New North Sample Isles 57.22', 'UA 57/22'],
    ['UA: Peru 57/22', 'UA 57/22'],
  ])('reads %j', (text, label) => {
    const match = find(text)
    expect(match && writeCase(match.value)).toBe(label)
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
    expect(match).toMatchObject({ start: 0, end: 13, firstWord: 0, endWord: 4 })
  })

  it('reads the running number of a follow-up', () => {
    expect(find('FI 132/19-11')).toMatchObject({ sequence: 11, followUp: true })
    expect(find('FI 132/19-1')).toMatchObject({ sequence: 1, end: 11 })
    expect(find('FI 132/19-123')).toMatchObject({ sequence: null, end: 9 })
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
    const bare = (text: string, word: number) => {
      const source = readSource(text)
      return findBareCase(source, word, source.wordCount)
    }
    expect(bare('on 311/89', 1)?.start).toBe(3)
    expect(bare('on 9/89', 1)?.value.number).toBe(9)
    for (const text of ['12/311/89', '12.311/89', '12,311/89', 'on 311/8', 'on UA 311/89', 'on 311'])
      expect(bare(text, 1), text).toBeNull()
    expect(bare('on 311/89', 3)).toBeNull()
    const source = readSource('on 311/89 (AMR')
    expect(findBareCase(source, 1, 1)).toBeNull()
    expect(findBareCase(source, 1, source.wordCount)?.value).toEqual({
      series: null,
      number: 311,
      year: 1989,
    })
    expect(parseCase('311/89')).toEqual({ series: null, number: 311, year: 1989 })
  })

  it('ends a list where no number follows', () => {
    const read = (text: string) => {
      const source = readSource(text)
      return findCases(source, 0, source.wordCount).map(({ value }) => writeCase(value))
    }
    expect(read('UA 402/90 AND 4/91')).toEqual(['UA 402/90', 'UA 4/91'])
    expect(read('UA 402/90, and 4/91')).toEqual(['UA 402/90', 'UA 4/91'])
    expect(read('UA 402/90 & EXTRA 4/91')).toEqual(['UA 402/90', 'EXTRA 4/91'])
    expect(read('UA 402/90 / NSA 4/91')).toEqual(['UA 402/90', 'NSA 4/91'])
    expect(read(`UA 402/90,${' '.repeat(11)}4/91`)).toEqual(['UA 402/90', 'UA 4/91'])
    expect(read(`UA 402/90,${' '.repeat(12)}4/91`)).toEqual(['UA 402/90'])
    expect(read('UA 402/90 Android 4/91')).toEqual(['UA 402/90'])
    expect(read('UA 402/90 Band 4/91')).toEqual(['UA 402/90'])
    expect(read('UA 402/90 4/91')).toEqual(['UA 402/90'])
    expect(read('UA 402/90, and')).toEqual(['UA 402/90'])
    expect(read('UA 402/90')).toEqual(['UA 402/90'])
    expect(read('Peru')).toEqual([])
  })

  it('reads a number with its year behind the country of a bracket', () => {
    const read = (text: string, word: number) => {
      const source = readSource(text)
      const match = findCountryCase(source, word, source.wordCount)
      return match && { label: writeCase(match.value), slice: text.slice(match.start, match.end) }
    }
    expect(read('Peru: 57.22', 1)).toEqual({ label: '57/22', slice: '57.22' })
    expect(read('Peru 57/22', 1)).toEqual({ label: '57/22', slice: '57/22' })
    expect(read('Peru 57/2022', 1)).toEqual({ label: '57/22', slice: '57/2022' })
    expect(read('Peru 57', 1)).toBeNull()
    expect(read('Peru 57/2', 1)).toBeNull()
    expect(read('57.22 Peru', 0)).toBeNull()
    expect(read('57.22 in Peru', 0)).toBeNull()
    expect(parseCase('57.22')).toEqual({ series: null, number: 57, year: 2022 })
    expect(parseCase('Peru')).toBeNull()
  })

  it('looks no further than it is told', () => {
    const read = (text: string, word: number, endWord: number) => findCase(readSource(text), word, endWord)
    expect(read('UA 57/22', 0, 1)).toBeNull()
    expect(read('UA on 57/22', 0, 2)).toBeNull()
    expect(read('57/22 UA', 2, 3)).toBeNull()
    expect(read('UA: Peru 57/22', 0, 2)).toBeNull()
    const list = readSource('UA 402/90 and 4/91')
    expect([3, 4, 6].map((endWord) => findCases(list, 0, endWord).length)).toEqual([1, 1, 2])
    expect(findCountryCase(readSource('Peru 57/22 in'), 1, 3)?.end).toBe(10)
    expect(findCountryCase(readSource('57/22'), 2, 2)).toBeNull()
  })

  it('reads it in a string, wherever it stands', () => {
    expect(parseCase('Further information on UA 129/10')).toEqual({ series: 'UA', number: 129, year: 2010 })
    expect(parseCase('Peru on 129/10')).toEqual({ series: null, number: 129, year: 2010 })
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
    `UA${' '.repeat(13)}44/92`,
    'UA 1234.22',
    'UA-1234-22',
    'ua 1234',
    'ua123407',
    'UA 44   /92',
    'UA 44/   92',
    'UA 44///92',
    'urgent action 108',
    'UA; 44/92',
    'ua 141 online',
    'ua 141 upon request',
    'ua 12%',
    'UA: 12 March',
    'UA Peru 57.22',
    'UA: peru 57.22',
    'UA: The Case. Peru 57.22',
    'UA: A B C D E 57.22',
    'UA: 1234 Peru 57.22',
    'UA: Peru',
    'UA: Peru 57',
    'UA on',
    'UA on Peru',
    'urgent action on 174/08',
    'UA',
    'e12/99',
    'ua1234567',
    'ua12',
    'uaé12/99',
    '1102/99',
    'Virginia',
    '',
  ])('finds none in "%s"', (text) => {
    expect(text === '' ? null : find(text)).toBeNull()
  })
})
