import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageRows } from '../../src/data/words/languages.js'
import { readSource } from '../../src/source/read-source.js'
import { findLanguages, parseLanguage } from '../../src/values/language.js'

const find = (text: string) => {
  const source = readSource(text)
  return findLanguages(source, 0, source.wordCount)
}
const tags = (text: string) => find(text).languages.map(({ value }) => value)

describe('languages to write in', () => {
  it.each([
    ['Please write immediately in Tajik, Russian, English or your own language:', ['tg', 'ru', 'en'], true],
    ['PLEASE WRITE IMMEDIATELY in English or your own language', ['en'], true],
    ['Belarusian, Russian', ['be', 'ru'], false],
    ['PREFERRED LANGUAGE TO ADDRESS TARGET: English, Swahili', ['en', 'sw'], false],
    ['You can also write in your own language.', [], true],
    ['letters either in English, Arabic or in your own language:', ['en', 'ar'], true],
    ['in Spanish, if possible, otherwise in your own language', ['es'], true],
    ['in Urdu, or English, or his/her own language', ['ur', 'en'], true],
    ['in Arabic/French/English', ['ar', 'fr', 'en'], false],
    [
      'as quickly as possible, in Persian, Azerbaijani, English or your\nown language',
      ['fa', 'az', 'en'],
      true,
    ],
    ['in English, Siswati or your own language', ['en', 'ss'], true],
    ['in English, Filipino or your own language', ['en', 'fil'], true],
    ['in Malay, English or Malay', ['ms', 'en'], false],
    ['Please write to the Turkish authorities in English', ['en'], false],
    ['held in Turkish prisons', [], false],
    ['your own language, English', [], true],
    ['Please write; the English speaking', [], false],
    ['in your own language or in English', ['en'], true],
    ['as soon as possible', [], false],
  ])('%s', (text, languages, own) => {
    expect(tags(text)).toEqual(languages)
    expect(find(text).ownLanguage !== false).toBe(own)
  })

  it('keeps true spans', () => {
    const text = 'write in Bahasa  Indonesia or your own language'
    const { languages, ownLanguage } = find(text)
    const source = readSource('English, French')
    expect(findLanguages(source, 0, 1).languages.map(({ value }) => value)).toEqual(['en'])
    const slice = (span?: { start: number; end: number }) => text.slice(span?.start, span?.end)
    expect(slice(languages[0]?.spans[0])).toBe('Bahasa  Indonesia')
    expect(ownLanguage && slice(ownLanguage.spans[0])).toBe('your own language')
  })

  it.each([
    ['Farsi', 'fa'],
    ['Dari', 'prs'],
    ['Burmese', 'my'],
    ['Mandarin', 'zh'],
    ['Tagalog', 'tl'],
    ['Hebrew', 'he'],
    ['GUARANÍ', 'gn'],
    ['Nepali', 'ne'],
    ['Klingon', null],
    ['the English', null],
    ['English and French', null],
    ['', null],
  ])('%s is %s', (name, tag) => {
    expect(parseLanguage(name)).toBe(tag)
  })
})

describe('the table', () => {
  it('has one row a tag, each a tag of BCP 47', () => {
    const listed = languageRows.map((row) => row.split('|')[0]!)
    expect(new Set(listed).size).toBe(listed.length)
    // Registered as well, but the engine folds them into others: Dari into fa-AF, Tagalog into fil.
    const known = ['sh', 'prs', 'tl', 'cnr']
    const odd = listed.filter((tag) => !known.includes(tag) && Intl.getCanonicalLocales(tag)[0] !== tag)
    expect(odd).toEqual([])
  })

  it('gives no name to two languages, and finds each', () => {
    const names = languageRows.flatMap((row) => {
      const [tag = '', list = ''] = row.split('|')
      return list.split(';').map((name) => [name, tag] as const)
    })
    expect(names.filter(([name, tag]) => parseLanguage(name) !== tag)).toEqual([])
    expect(names.filter(([name, tag]) => tags(`write in ${name}`).join() !== tag)).toEqual([])
  })
})

describe('any text', () => {
  it('is read without an error', () => {
    const pieces = fc.constantFrom(
      'English',
      ' in ',
      ', ',
      'your own language',
      'Russian',
      ' or ',
      '/',
      'army',
      '\n',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (printed) => {
        for (const { value, spans } of find(printed).languages)
          expect(parseLanguage(printed.slice(spans[0]?.start, spans[0]?.end))).toBe(value)
        parseLanguage(printed)
      }),
    )
  })
})
