import { describe, expect, it } from 'vitest'
import { parsePhone } from '../../src/values/phone.js'
import { splitPhones } from '../../src/values/phone-list.js'

/** `number (remark; remark)` */
const split = (text: string, from = 0, to = text.length) =>
  splitPhones(text, from, to).map(({ numberStart, numberEnd, remarks }) => {
    const number = text.slice(numberStart, numberEnd)
    return remarks.length > 0 ? `${number} (${remarks.join('; ')})` : number
  })

describe('a list of numbers', () => {
  it.each([
    ['+ 263 4 257 011 / 723 375 (keep trying)', ['+ 263 4 257 011', '723 375 (keep trying)']],
    ['+263 4 257 011; +263 4 257 012', ['+263 4 257 011', '+263 4 257 012']],
    ['+ 49 30/1234567', ['+ 49 30/1234567']],
    ['030/1234567', ['030/1234567']],
    ['430/1234567', ['430', '1234567']],
    ['+ 49 30 1234/567', ['+ 49 30 1234', '567']],
    ['(0) 30-1234.567', ['(0) 30-1234.567']],
    ['+49 (0)30 1234', ['+49 (0)30 1234']],
    ['+49 30 1234 or +49 30 5678', ['+49 30 1234', '+49 30 5678']],
    ['+49\u202f30\u202f1234\u202f(ask for “fax”)', ['+49\u202f30\u202f1234 (ask for “fax”)']],
    ['+49 30 1234 y\n+49 30 5678', ['+49 30 1234', '+49 30 5678']],
    ['+49 30 1234 or office +49 30 5678', ['+49 30 1234', '+49 30 5678 (office)']],
    ['+49 30 1234\n+49 30 5678', ['+49 30 1234', '+49 30 5678']],
    ['+49 30 1234\n00 49 30 5678', ['+49 30 1234', '00 49 30 5678']],
    ['+49 30\n1234', ['+49 30\n1234']],
    ['+49 30 1234 ext. 56', ['+49 30 1234 (ext. 56)']],
    ['+49 30 1234 x 56 / +49 30 5678', ['+49 30 1234 (x 56)', '+49 30 5678']],
    ['+49 30 1234 [office] (evenings)', ['+49 30 1234 (office; evenings)']],
    ['+49 30 1234 - voice only', ['+49 30 1234 (voice only)']],
    ['office: +49 30 1234', ['+49 30 1234 (office)']],
    ['(via the exchange) +49 30 1234', ['+49 30 1234 (via the exchange)']],
    ['+49 30 1234 (never closed', ['+49 30 1234 (never closed)']],
    ['+49 30 1234 (one (two) three) 99', ['+49 30 1234 (one (two) three)', '99']],
    ['+49 30 1234+49 30 5678', ['+49 30 1234', '+49 30 5678']],
    ['+49 30 123/4567', ['+49 30 123', '4567']],
    ['+49 30 12/34567', ['+49 30 12/34567']],
    ['+49 (30) 1234/567', ['+49 (30) 1234', '567']],
    ['+49 (30) 12/34567', ['+49 (30) 12/34567']],
    ['+49 30 /1234567', ['+49 30 /1234567']],
    ['+49 30/ 1234567', ['+49 30', '1234567']],
    ['+49 30 1234\r00 49 30 5678', ['+49 30 1234', '00 49 30 5678']],
    ['+49 30 1234\n\n 00 49 30 5678', ['+49 30 1234', '00 49 30 5678']],
    ['+49 30 1234 OR +49 30 5678', ['+49 30 1234', '+49 30 5678']],
    ['+49 30 1234 or - +49 30 5678', ['+49 30 1234', '+49 30 5678']],
    ['+49 30 1234 oder zentral', ['+49 30 1234 (zentral)']],
    ['+49 30 1234 où laisser un message', ['+49 30 1234 (où laisser un message)']],
    ['+49 30 1234 etc', ['+49 30 1234 (etc)']],
    ['+49 30 1234 voice only (evenings)', ['+49 30 1234 (voice only; evenings)']],
    ['+49 30 1234 voice only [evenings]', ['+49 30 1234 (voice only; evenings)']],
    ['+49 30 1234 voice only; home', ['+49 30 1234 (voice only; home)']],
    ['+49 30 1234 voice | home', ['+49 30 1234 (voice; home)']],
    ['+49 30 1234 voice / +49 30 5678', ['+49 30 1234 (voice)', '+49 30 5678']],
    ['+49 30 1234 voice/fax', ['+49 30 1234 (voice/fax)']],
    ['+49 30 1234 Mon, Wed only', ['+49 30 1234 (Mon, Wed only)']],
    ['+49 30 1234 [ - office ]', ['+49 30 1234 (office)']],
    ['office , +49 30 1234', ['+49 30 1234 (office)']],
    ['+49 30 1234 A', ['+49 30 1234 (A)']],
    ['+49 30 1234 Z', ['+49 30 1234 (Z)']],
    ['+49 30 1234 a', ['+49 30 1234 (a)']],
    ['+49 30 1234 z', ['+49 30 1234 (z)']],
    ['+49 30 1234 À midi', ['+49 30 1234 (À midi)']],
    ['+49 30 1234 @ 5678', ['+49 30 1234', '5678']],
    ['+49 30 1234 `5678', ['+49 30 1234', '5678']],
    ['+49 30 1234 {5678}', ['+49 30 1234', '5678']],
    ['+49 30 1234 \u00a75678', ['+49 30 1234', '5678']],
    ['+49 30 1234 EXT 56', ['+49 30 1234 (EXT 56)']],
    ['+49 30 1234 x56', ['+49 30 1234 (x56)']],
    ['+49 30 1234 switchboard, ext. 56', ['+49 30 1234 (switchboard, ext. 56)']],
    ['+49 30 1234 extra line 5678', ['+49 30 1234 (extra line)', '5678']],
    ['+49 30 1234 Telex 5678', ['+49 30 1234 (Telex)', '5678']],
    ['+49 30 1234 ext (evenings) 56', ['+49 30 1234 (ext; evenings)', '56']],
    ['Ext: 4711', ['4711 (Ext)']],
    ['GMT+2', []],
    ['GMT+12', []],
    ['before 17 h GMT+2', []],
    ['before 17 h GMT+2; +49 30 1234', ['+49 30 1234']],
    ['+49 30 1234 / 35', ['+49 30 1234', '35']],
    ['no number', []],
    ['', []],
  ])('%j', (text, numbers) => {
    expect(split(text)).toEqual(numbers)
  })

  it('is read between the two offsets only', () => {
    expect(split('1234567 / 2345678 / 3456789', 10, 17)).toEqual(['2345678'])
    const text = 'office (GMT) +49 (30) 12/34 or home\n00 49 30 5678 ext. 56 [evenings] x'
    for (let end = 0; end < text.length; end++)
      expect(splitPhones(text, 0, end), `cut after ${text.slice(0, end)}`).toEqual(
        splitPhones(text.slice(0, end), 0, end),
      )
  })

  it('gives each number the place of its notes, too', () => {
    const text = 'office +49 30 1234 (evenings), +49 30 5678'
    expect(splitPhones(text, 0, text.length)).toMatchObject([
      { start: 0, end: 29, numberStart: 7, numberEnd: 18 },
      { start: 31, end: 42, numberStart: 31, numberEnd: 42 },
    ])
    expect(splitPhones('+49 30 1234 voice  +49 30 5678 ext. 56 or home', 0, 46)).toMatchObject([
      { start: 0, end: 17, numberEnd: 11 },
      { start: 19, end: 46, numberEnd: 30 },
    ])
  })
})

describe('one number', () => {
  it.each([
    ['+49 30 123456', null, '+4930123456', true],
    ['+ 00 49 30 123456', null, '+4930123456', true],
    ['(+49) 30 123456', null, '+4930123456', true],
    ['00 49 30 123456', null, '+4930123456', true],
    ['+49 (0)30 123456', null, '+4930123456', true],
    ['+49 030 123456', null, '+4930123456', true],
    ['+39 06 1234567', null, '+39061234567', true],
    ['+7 095 123 4567', null, '+70951234567', false],
    ['030 123456', 'DE', '+4930123456', true],
    ['030 123456', null, null, null],
    ['030 123456', 'XX', null, null],
    ['011 49 30 123456', 'US', '+4930123456', true],
    ['1 202 555 0143', null, '+12025550143', true],
    ['202 555 0143', 'US', '+12025550143', true],
    ['977 1 4211000', 'NP', '+97714211000', true],
    ['011 91234 5678', 'BR', '+5511912345678', true],
    ['011 49 30 123456', null, '+4930123456', true],
    ['011 4930 1234', null, null, null],
    ['030 123456789', null, null, null],
    ['20255501430', null, null, null],
    ['+999 1234567', null, null, null],
    ['+44 0171 123 4567', null, '+441711234567', false],
    ['+ 49 30 1234567890123', null, '+49301234567890123', true],
    ['+ 49 30 12345678901234', null, null, null],
    ['030 12345678901234', 'DE', null, null],
    ['(  + 49) 30 123456', null, '+4930123456', true],
    ['+30 01 322 9999', null, '+3013229999', false],
    ['+ 51 01 42 33 44', 'PE', '+511423344', false],
    ['249 11 77475', 'SD', '+2491177475', false],
    ['249 11 77475', null, null, null],
    ['1202 555 014', null, null, null],
    ['12', 'DE', null, null],
    ['123', 'DE', null, null],
    ['+1234567890123456789', null, null, null],
    ['no number', 'DE', null, null],
  ])('%j in %s is %s', (text, country, e164, valid) => {
    expect(parsePhone([text], country)).toMatchObject({ e164, valid })
  })

  it('takes the prefix of another, and notes', () => {
    expect(parsePhone(['+49 30 ', '123\n 456', ' (keep  trying)'], null)).toEqual({
      text: '123 456',
      e164: '+4930123456',
      valid: true,
      remark: 'keep trying',
    })
    expect(parsePhone(['Office +49 30 123456 (evenings)'], null)).toMatchObject({
      text: '+49 30 123456',
      remark: 'Office; evenings',
    })
    expect(parsePhone(['+49 30 123456', '(from 9 (GMT) on)', 'or (later) on'], null).remark).toBe(
      'from 9 (GMT) on; or (later) on',
    )
    expect(parsePhone(['[Office]', '+49 30 123456 ext 7', ' '], null).remark).toBe('Office; ext 7')
    expect(parsePhone([], 'DE')).toEqual({ text: '', e164: null, valid: null, remark: null })
  })
})
