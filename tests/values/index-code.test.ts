import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'
import { findAnyIndex, findIndex, parseIndex } from '../../src/values/index-code.js'

describe('index codes', () => {
  it.each([
    ['AMR 51/71/92', 'AMR 51/071/1992'],
    ['ASA 17/06/92', 'ASA 17/006/1992'],
    ['ASA 31/090/2003', 'ASA 31/090/2003'],
    ['EUR57/002/2010', 'EUR 57/002/2010'],
    ['asa17/8157/2018', 'ASA 17/8157/2018'],
    ['AMR 29/0274/2025', 'AMR 29/274/2025'],
    ['mde110132013en', 'MDE 11/013/2013'],
    ['mde1181572018', 'MDE 11/8157/2018'],
    ['EUR\n44/46/91', 'EUR 44/046/1991'],
    ['EUR 44/\n    46/91', 'EUR 44/046/1991'],
    ['> EUR\n> 44/46/91', 'EUR 44/046/1991'],
    ['AMR 23/012/2004/s', 'AMR 23/012/2004/s'],
    ['EUR57/002/2010/en', 'EUR 57/002/2010'],
    ['www.example.org/en/library/info/EUR57/002/2010/en', 'EUR 57/002/2010'],
    ['https://www.example.org/en/documents/eur49/4088/2021/en/', 'EUR 49/4088/2021'],
    ['ACT 50/3/08', 'ACT 50/003/2008'],
    ['EUR 57 / 2 / 2010', 'EUR 57/002/2010'],
    ['EUR  57/1/2010', 'EUR 57/001/2010'],
    ['EUR57/12345/2010', 'EUR 57/12345/2010'],
    ['AMR 23/012/2004s', 'AMR 23/012/2004/s'],
    ['AMR 23/012/2004/S', 'AMR 23/012/2004/s'],
    ['AMR 23/012/2004/eng', 'AMR 23/012/2004'],
    ['mde11123452018', 'MDE 11/12345/2018'],
    ['the AI Index is EUR 44/46/91', 'EUR 44/046/1991'],
  ])('reads %s', (text, code) => {
    const index = parseIndex(text)
    expect(index?.code).toBe(code)
    expect(parseIndex(index!.code)).toEqual(index)
  })

  it('takes a code apart', () => {
    expect(parseIndex('AMR 23/012/2004/s')).toEqual({
      code: 'AMR 23/012/2004/s',
      region: 'AMR',
      area: 23,
      serial: 12,
      year: 2004,
      suffix: 's',
    })
  })

  it('gives its place', () => {
    const text = 'AI Index: AMR 51/71/92 Distr'
    const source = readSource(text)
    const match = findIndex(source, 2, source.wordCount)!
    expect(text.slice(match.start, match.end)).toBe('AMR 51/71/92')
    expect(match.endWord).toBe(6)
  })

  it('sees a code with a part missing, and gives it no value', () => {
    const source = readSource('MDE 13/064, 1 June 2007')
    expect(findIndex(source, 0, source.wordCount)).toBeNull()
    expect(findAnyIndex(source, 0, source.wordCount)).toMatchObject({
      value: null,
      start: 0,
      end: 10,
      confidence: 'stated',
    })
    expect(findAnyIndex(source, 0, 0)).toBeNull()
    const at = (text: string) => findAnyIndex(readSource(text), 0, 9)
    expect(at('MDE13/4')).toMatchObject({ value: null, end: 7 })
    expect(at('MDE   13/064')).toMatchObject({ value: null, end: 12 })
    for (const text of ['MDE    13/064', 'MDE 13/064564', 'MDE 13/064/', 'MD13/064', 'MDEx3/064'])
      expect(at(text), text).toBeNull()
  })

  it.each([
    'EUR 500',
    'EUR 44/46',
    'XYZ 51/71/92',
    'AMR 5/71/92',
    'ASA',
    'AMR 51/71/923',
    'Asa Berg 17/06/92',
    'XYZ51/71/92',
    'AFRx51/71/92',
    'AFRICA 51/71/92',
    'abc110132013en',
    'EUR 57   / 2/2010',
    'EUR 57/2   /2010',
    'EUR 57/123456/2010',
    'mde111234562018',
    '',
  ])('finds none in %s', (text) => {
    expect(parseIndex(text)).toBeNull()
  })
})
