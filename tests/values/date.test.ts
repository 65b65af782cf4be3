import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import { dayNumber, isCalendarDay, readIsoDate, writeIsoDate } from '../../src/values/calendar.js'
import { completeDate, findDate, findDates, parseDate, searchDate } from '../../src/values/date.js'

const search = (text: string) => {
  const source = readSource(text)
  return searchDate(source, 0, source.wordCount)
}

describe('printed dates', () => {
  it.each([
    ['8 October 1992', '1992-10-08'],
    ['03 November 2003', '2003-11-03'],
    ['7 NOVEMBER 2013', '2013-11-07'],
    ['2 November, 2007', '2007-11-02'],
    ['November 2, 2007', '2007-11-02'],
    ['November 2 2007', '2007-11-02'],
    ['NOVEMBER 11, 2019', '2019-11-11'],
    ['Nov 10. 2022', '2022-11-10'],
    ['Dec. 2, 2019', '2019-12-02'],
    ['5 Sept 2001', '2001-09-05'],
    ['1st of May 2003', '2003-05-01'],
    ['5 th November 1991', '1991-11-05'],
    ['February 17th, 2015--', '2015-02-17'],
    ['5-Nov-92', '1992-11-05'],
    ['Tue, 5 Nov 2013 10:00:00 +0000', '2013-11-05'],
    ["12 april '13", '2013-04-12'],
    ['(issued 12 april 13)', '2013-04-12'],
    ['25\nMarch\n1991', '1991-03-25'],
    ['(18\n    January 1991)', '1991-01-18'],
    ['(18\n          January 1991)', '1991-01-18'],
    ['9-11 May 2010', '2010-05-11'],
    ['12. Mai 2003', '2003-05-12'],
    ['8. Januar 2020', '2020-01-08'],
    ['2. März 2023', '2023-03-02'],
    ['11 de febrero del 2002', '2002-02-11'],
    ['1er mars 2004', '2004-03-01'],
    ['02/19/2020', '2020-02-19'],
    ['19/02/2020', '2020-02-19'],
    ['6/1/2012', '2012-06-01'],
    ['4/13/11', '2011-04-13'],
    ['12/4/2011', '2011-12-04'],
    ['13/4/2011', '2011-04-13'],
    ['1900-01-01', '1900-01-01'],
    ['2099-12-31', '2099-12-31'],
    ['2013/2/8', '2013-02-08'],
    ['2013-02-08', '2013-02-08'],
    ['2013-02-08T10:00', '2013-02-08'],
    ['07.07.09', '2009-07-07'],
    ['17. 9. 2010', '2010-09-17'],
    ['29 February 2012', '2012-02-29'],
    ['5      November 1991', '1991-11-05'],
    ['5 of November 1991', '1991-11-05'],
    ['5 th of November 1991', '1991-11-05'],
    ['November 5 1991', '1991-11-05'],
    ['Nov. 5, 1991', '1991-11-05'],
    ['1 January 1900', '1900-01-01'],
    ['31 December 2099', '2099-12-31'],
    ['Sat 05 May 2001', '2001-05-05'],
    ['5 May -13', '2013-05-05'],
    ['5 May 13\nPeru', '2013-05-05'],
    ['5 May 13 \t\r\n', '2013-05-05'],
    ['5 May 13]', '2013-05-05'],
    ['5 May 13#', '2013-05-05'],
    ['1/2/2012', '2012-01-02'],
    ['12/13/2012', '2012-12-13'],
    ['1-2-2012', '2012-02-01'],
    ['01. 02. 2012', '2012-02-01'],
    ['1.2.2012.', '2012-02-01'],
    ['1.2.2012/', '2012-02-01'],
    ['on 1.2.2012', '2012-02-01'],
  ])('%j is %s', (text, iso) => {
    expect(search(text)).toMatchObject({ iso, repaired: false })
    expect(parseDate(text)).toBe(iso)
  })

  it.each([
    ['12 sepember 2012', '2012-09-12', '12 sepember 2012'],
    ['septmember 5, 2012', '2012-09-05', 'septmember 5, 2012'],
    ['4 Janaury 2001', '2001-01-04', '4 Janaury 2001'],
    ['I5 April 1987', '1987-04-15', 'I5 April 1987'],
    ['3O June 1991', '1991-06-30', '3O June 1991'],
    ['Concern8 October 1992', '1992-10-08', '8 October 1992'],
    ['8 October 1992UZBEKISTAN', '1992-10-08', '8 October 1992'],
    ['8 October 1992Ö', '1992-10-08', '8 October 1992'],
    ['November l2, 2012', '2012-11-12', 'November l2, 2012'],
    ['lO June 1991', '1991-06-10', 'lO June 1991'],
    ['Abc31 May 1992', '1992-05-31', '31 May 1992'],
    ['4 marhc 2001', '2001-03-04', '4 marhc 2001'],
    ['5 May 1992Peru', '1992-05-05', '5 May 1992'],
    ['4 Septemmberr 2001', '2001-09-04', '4 Septemmberr 2001'],
  ])('%j is repaired to %s', (text, iso, printed) => {
    const match = search(text)
    expect(match).toMatchObject({ iso, repaired: true })
    expect(text.slice(match?.start, match?.end)).toBe(printed)
    expect(parseDate(printed)).toBe(iso)
  })

  it.each([
    'UA 12/10',
    'UA 5/11/2010',
    'EXTRA: 5/11/2010',
    'AFR 12/02/94',
    'ASA 31/12/2003',
    '31 February 2010',
    '29 February 2001',
    '04/31/2010',
    '0 May 2010',
    '+998-71-12-2014',
    '10.12.13.14',
    '1.2.13',
    '12.3.13',
    '1.12.13',
    '20-12-79',
    '#10.12.2013',
    '+10.12.2013',
    '1899-12-31',
    '2100-01-01',
    'the fifth of May 1899',
    'the fifth of May 2100',
    '$ 1.20.13.99',
    'for one year',
    'two days later',
    'today',
    'next Friday',
    'in three weeks',
    'June 2011',
    '1992',
    'Of the 5 may be held',
    'May 10,000 people',
    '5 majors 1999',
    'The march 5',
    'Section 5\t\t\t\t\t\t\t\t\tMay 2010',
    '5       November 1991',
    '32 May 1992',
    'Ab5 May 1992',
    'Abc32 May 1992',
    'Abc123 May 1992',
    'A1B5 May 1992',
    '005 May 1992',
    '5xy May 1992',
    '5xyz May 1992',
    '123rd May 1992',
    '5 Sample 1992',
    '5 jly 1992',
    '5 12345 1992',
    'Sample 5, 1992',
    '5; May; 1992',
    '5 of of of May 1992',
    'Abc5 May',
    'May Abc5',
    'The 5 march',
    'May 5.5 per cent',
    'May 5:30',
    'May 5/6',
    'May 5%0',
    'May 9,000',
    'Nov 5:09',
    'Nov 5:90',
    '12/13/20120',
    '123/1/2012',
    '1/123/2012',
    '2012-123-1',
    '2012-1-123',
    '1.2.2012.3',
    '1.2.2012/0',
    '1.2.2012-9',
    'UA: 1.2.2012',
    'UA - 1.2.2012',
    '32 / 5 / 2012',
    '',
  ])('%j is no date', (text) => {
    expect(search(text)).toBeNull()
    expect(parseDate(text, '2010-09-17')).toBeNull()
  })

  it.each([
    ['5 November', 11, 5],
    ['November 5', 11, 5],
    ['July 4th', 7, 4],
    ['Held on 5 november', 11, 5],
    ['ua 1/13 on sudan (issued 5 may)', 5, 5],
    ['before 29 February', 2, 29],
    ['On 5 November 13 people were held', 11, 5],
    ['On 5 November, 13\npeople were held', 11, 5],
    ['on 5 November 13\npeople were held', 11, 5],
    ['on 5 November 13, when', 11, 5],
    ['on 5 November 131', 11, 5],
    ['on 5 November 1992x', 11, 5],
    ['on 5 November 1992xY', 11, 5],
    ['on 5 November 19922', 11, 5],
    ['on 5 November a1', 11, 5],
    ['In May 5, when', 5, 5],
    ['May 5 / 6', 5, 5],
    ['march 5', 3, 5],
  ])('%j has no year', (text, month, day) => {
    expect(search(text)).toMatchObject({ iso: null, year: null, month, day })
    expect(parseDate(text)).toBeNull()
  })

  it('begins where it is asked to begin', () => {
    const source = readSource('Date: 8 October 1992')
    expect(findDate(source, 0, source.wordCount)).toBeNull()
    expect(findDate(source, 1, source.wordCount)).toMatchObject({
      start: 6,
      end: 20,
      firstWord: 1,
      endWord: 4,
    })
    expect(findDate(source, 1, 3)).toMatchObject({ iso: null, endWord: 3 })
    expect(findDate(source, 2, source.wordCount)).toBeNull()
    expect(findDate(source, 1, 1)).toBeNull()
    expect(findDate(source, 1, 2)).toBeNull()
    expect(searchDate(source, 0, 1)).toBeNull()
    const figures = readSource('on 07.07.09 in')
    expect(findDate(figures, 1, 4)).toMatchObject({ iso: '2009-07-07', start: 3, end: 11, endWord: 4 })
    expect(findDate(figures, 1, 3)).toBeNull()
    const far = readSource('UA:    1.2.2012')
    expect(findDate(far, 1, far.wordCount)?.iso).toBe('2012-02-01')
    const near = readSource('UA:  1.2.2012')
    expect(findDate(near, 1, near.wordCount)).toBeNull()
  })

  it('are found one after the other', () => {
    const source = readSource('from 5 May to 7 June 1991, or 2013-02-08')
    const found = findDates(source, 0, source.wordCount).map(({ iso, month, day }) => [iso, month, day])
    expect(found).toEqual([
      [null, 5, 5],
      ['1991-06-07', 6, 7],
      ['2013-02-08', 2, 8],
    ])
  })

  it('leaves forms of its own to chrono, if they do not move with the day of reading', () => {
    expect(parseDate('the fifth of May 2011')).toBe('2011-05-05')
    expect(parseDate('THE FIFTH OF MAY 2011')).toBe('2011-05-05')
    expect(parseDate('the fifth of May')).toBeNull()
    expect(parseDate('the fifth of May', '2010-09-17')).toBeNull()
    expect(parseDate('the thirty-first of December 2099')).toBe('2099-12-31')
    expect(parseDate('the first of January 1900')).toBe('1900-01-01')
  })
})

describe('years from a date nearby', () => {
  it.each([
    ['5 November', '2010-09-17', '2010-11-05'],
    ['5 November', '2011-01-10', '2010-11-05'],
    ['2 January', '2012-12-28', '2013-01-02'],
    ['18 March', '2010-09-16', '2010-03-18'],
    ['29 February', '2011-06-01', '2012-02-29'],
    ['29 February', '1896-03-01', '1896-02-29'],
    ['29 February', '1900-01-01', '1896-02-29'],
    ['29 February', '1900-04-01', '1904-02-29'],
    ['1 July', '2010-12-30', '2010-07-01'],
    ['1 July', '2011-12-31', '2011-07-01'],
  ])('%s near %s is %s', (text, near, iso) => {
    const match = search(text)
    expect(match && completeDate(match, near)).toEqual({ iso, assumed: true })
    expect(parseDate(text, near)).toBe(iso)
  })

  it('are not assumed where the date has one, nor without a date nearby', () => {
    const match = search('5 November 1991')
    expect(match && completeDate(match, '2010-09-17')).toEqual({ iso: '1991-11-05', assumed: false })
    expect(completeDate({ iso: null, month: 5, day: 5 }, null)).toBeNull()
    expect(completeDate({ iso: null, month: 5, day: 5 }, 'yesterday')).toBeNull()
  })
})

describe('the calendar', () => {
  const days = fc.date({
    min: new Date('1900-01-01T00:00Z'),
    max: new Date('2099-12-31T00:00Z'),
    noInvalidDate: true,
  })

  it('agrees with that of the engine', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const iso = one.toISOString().slice(0, 10)
        const parts = readIsoDate(iso)!
        expect(writeIsoDate(parts.year, parts.month, parts.day)).toBe(iso)
        const numbers = [one, other].map((day) =>
          dayNumber(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()),
        )
        const midnights = [one, other].map((day) => Math.floor(day.getTime() / 86_400_000))
        expect(numbers[0]! - numbers[1]!).toBe(midnights[0]! - midnights[1]!)
      }),
    )
    expect([isCalendarDay(null, 2, 29), isCalendarDay(null, 2, 30), isCalendarDay(2010, 0, 1)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isCalendarDay(2010, 1, 0), isCalendarDay(2010, 12, 31), isCalendarDay(2010, 12, 32)]).toEqual([
      false,
      true,
      false,
    ])
    expect(writeIsoDate(987, 1, 2)).toBe('0987-01-02')
    expect(['2010-02-30', '12010-02-03', '2010-02-031', '2010-2-3', ''].map(readIsoDate)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect([isCalendarDay(1900, 2, 29), isCalendarDay(2000, 2, 29), isCalendarDay(2010, 13, 1)]).toEqual([
      false,
      true,
      false,
    ])
  })

  it('is written and read back in every common form', () => {
    const months =
      'January February March April May June July August September October November December'.split(' ')
    fc.assert(
      fc.property(days, (date) => {
        const [day, month, year] = [date.getUTCDate(), months[date.getUTCMonth()]!, date.getUTCFullYear()]
        const forms = [
          `${day} ${month} ${year}`,
          `${month} ${day}, ${year}`,
          `${day} ${month.slice(0, 3).toUpperCase()} ${year}`,
          `${day}. ${month} ${year}`,
          `${month.slice(0, 3)}. ${day}, ${year}`,
          `${date.getUTCMonth() + 1}/${day}/${year}`,
        ]
        expect(forms.map((form) => parseDate(form))).toEqual(forms.map(() => date.toISOString().slice(0, 10)))
      }),
    )
  })
})

describe('any text', () => {
  it('is read without an error, and matches read back the same', () => {
    const pieces = fc.constantFrom(
      '5',
      '31',
      'May',
      ' ',
      '/',
      '.',
      ', ',
      '1991',
      "'",
      '92',
      '\n',
      'of',
      'UA',
      'Feb',
      '-',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (printed) => {
        const source = readSource(printed)
        for (const match of findDates(source, 0, source.wordCount)) {
          expect(match.endWord).toBeGreaterThan(match.firstWord)
          expect(isCalendarDay(match.year, match.month, match.day)).toBe(true)
          const iso = completeDate(match, '2010-09-17')?.iso
          expect(parseDate(printed.slice(match.start, match.end), '2010-09-17')).toBe(iso)
        }
        parseDate(printed)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the time zone', () => {
  it('does not matter, even for what chrono reads', () => {
    const root = resolve(import.meta.dirname, '../..')
    const script = `
      import { build } from 'esbuild'
      const { outputFiles } = await build({
        stdin: { contents: "export { parseDate } from './src/values/date.ts'", resolveDir: '.', loader: 'ts' },
        bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error',
      })
      const code = Buffer.from(outputFiles[0].contents).toString('base64')
      const { parseDate } = await import('data:text/javascript;base64,' + code)
      const texts = ['8 October 1992', 'the fifth of May 2011', '1 January', '31 December', '2013-02-08T23:59']
      console.log(texts.map((text) => parseDate(text, '2011-01-01')).join())`
    const read = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }).trim()
    const expected = '1992-10-08,2011-05-05,2011-01-01,2010-12-31,2013-02-08'
    expect(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(read)).toEqual([
      expected,
      expected,
      expected,
    ])
  })
})

const folder = resolve(import.meta.dirname, '../../../shared/corpus/lines')
const present = existsSync(folder)
if (!present) console.warn('Dates are not tried on real lines: ../shared/corpus/lines is absent.')

describe.skipIf(!present)('real lines (needs ../shared/corpus/lines)', () => {
  it('the catalogue dates are all read', () => {
    const rows = readFileSync(resolve(folder, 'titles.tsv'), 'utf8').trim().split('\n').slice(1)
    const dates = rows.map((row) => row.split('\t')[1] ?? '')
    expect(
      dates.filter((date) => findDates(readSource(date), 0, readSource(date).wordCount)[0]?.iso == null),
    ).toEqual([])
  })

  it('subject lines give the date of issue of their gold', () => {
    const rows = readFileSync(resolve(folder, 'subjects-gold.tsv'), 'utf8').trim().split('\n').slice(1)
    const wrong = rows.filter((row) => {
      const [subject = '', , , , , , issued = ''] = row.split('\t')
      const source = readSource(subject)
      const full = findDates(source, 0, source.wordCount).find(({ iso }) => iso !== null)
      return (full?.iso ?? '') !== issued.trim()
    })
    expect(wrong).toHaveLength(0)
  })
})
