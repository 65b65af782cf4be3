import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePersonName, splitHonorific } from '../../src/values/person-name.js'

const full = (text: string) => parsePersonName(text)?.full ?? null

/** Name, then given and family where they are shown. */
const parts = (text: string) => {
  const name = parsePersonName(text)
  return name?.family ? `${name.full} = ${name.given} + ${name.family}` : (name?.full ?? null)
}

describe('splitHonorific', () => {
  it.each([
    ['Mr Ivo Sample', 'Mr', 'Ivo Sample'],
    ['Prof. Dr. Ana Sample', 'Prof. Dr.', 'Ana Sample'],
    ['His Excellency Lt. Gen. (retd) Ivo Sample', 'His Excellency Lt. Gen. (retd)', 'Ivo Sample'],
    ['H.E. Dr Ivo Sample', 'H.E. Dr', 'Ivo Sample'],
    ['S. E. Herrn Ivo Muster', 'S. E. Herrn', 'Ivo Muster'],
    ['S.E. M. Ivo Modèle', 'S.E. M.', 'Ivo Modèle'],
    ['Excmo. Sr. D. Ivo Muestra', 'Excmo. Sr. D.', 'Ivo Muestra'],
    ['Tte. Cnel. Ivo Muestra', 'Tte. Cnel.', 'Ivo Muestra'],
    ['General de Brigada (EP) Ivo Muestra', 'General de Brigada (EP)', 'Ivo Muestra'],
    ['Général de brigade Ivo Modèle', 'Général de brigade', 'Ivo Modèle'],
    ['Me Ana Modèle', 'Me', 'Ana Modèle'],
    ['Lic. Ana Muestra', 'Lic.', 'Ana Muestra'],
    ['Ing. Ana Muestra', 'Ing.', 'Ana Muestra'],
    ['Atty. Ivo Sample III', 'Atty.', 'Ivo Sample III'],
    ['Senior Assistant Commissioner Ivo Sample', 'Senior Assistant Commissioner', 'Ivo Sample'],
    ['Deputy Inspector General of Police Ivo Sample', 'Deputy Inspector General of Police', 'Ivo Sample'],
    ['Major-General Ivo Sample', 'Major-General', 'Ivo Sample'],
    ['Pol. Gen. Ivo Sample', 'Pol. Gen.', 'Ivo Sample'],
    ['2nd Lieutenant Ivo Sample', '2nd Lieutenant', 'Ivo Sample'],
    ['IGP Ivo Sample', 'IGP', 'Ivo Sample'],
    ['Daw Khin Sample', 'Daw', 'Khin Sample'],
    ['U Tin Sample', 'U', 'Tin Sample'],
    ['Khun Som Sample', 'Khun', 'Som Sample'],
    ['Tan Sri Dato’ Seri Ali Contoh', 'Tan Sri Dato’ Seri', 'Ali Contoh'],
    ['Hojatoleslam val-Moslemin Ali Nemuneh', 'Hojatoleslam val-Moslemin', 'Ali Nemuneh'],
    ['Mr Justice Sample', 'Mr Justice', 'Sample'],
    ['The Rt. Hon. Una Model', 'The Rt. Hon.', 'Una Model'],
    ['His Majesty King Ivo II', 'His Majesty', 'King Ivo II'],
    ['Mr al-Mithal', 'Mr', 'al-Mithal'],
    ['Mr “Nick” Sample', 'Mr', '“Nick” Sample'],
    ['Mr 王丽', 'Mr', '王丽'],
  ])('%s', (text, honorific, rest) => {
    expect(splitHonorific(text)).toEqual({ honorific, rest })
  })

  it.each([
    'Sheikh Ali Mithal',
    'Chief Ivo Sample',
    'Princess Una Model',
    'Sir Ivo Sample',
    'General Secretary',
    'Commissioner of Police',
    'Don',
    'Ko Ko Sample',
    'Donald Sample',
    'Majorie Sample',
    'Umar Sample',
    'he Ivo Sample',
  ])('takes nothing from %s', (text) => {
    expect(splitHonorific(text)).toEqual({ honorific: null, rest: text })
  })
})

describe('parsePersonName', () => {
  it.each([
    ['Ana SAMPLE', 'Ana Sample = Ana + Sample'],
    ['Ivo L MUSTER', 'Ivo L Muster = Ivo L + Muster'],
    ['José Ana MUESTRA DE LA CRUZ', 'José Ana Muestra de la Cruz = José Ana + Muestra de la Cruz'],
    ['Ana de la MUESTRA', 'Ana de la Muestra = Ana + de la Muestra'],
    ['Ana MUESTRA y PRUEBA', 'Ana Muestra y Prueba = Ana + Muestra y Prueba'],
    ['Hassan AL-MITHAL', 'Hassan al-Mithal = Hassan + al-Mithal'],
    ['Hassan al-MITHAL', 'Hassan al-Mithal = Hassan + al-Mithal'],
    ["Una O'MODEL", "Una O'Model = Una + O'Model"],
    ['Ivo McMODEL', 'Ivo McModel = Ivo + McModel'],
    ['Ivo MCMODEL', 'Ivo McModel = Ivo + McModel'],
    ['LI Wei', 'Li Wei = Wei + Li'],
    ['PARK Sam-ple', 'Park Sam-ple = Sam-ple + Park'],
    ['_ükrü Ö_NEK', '_ükrü Ö_nek = _ükrü + Ö_nek'],
    ['İlhan ÖRNEK', 'İlhan Örnek = İlhan + Örnek'],
    ['Иван ОБРАЗЦОВ', 'Иван Образцов = Иван + Образцов'],
    ['Ivo SAMPLE, Jr.', 'Ivo Sample, Jr. = Ivo + Sample'],
    ['Ivo "Nick" SAMPLE', 'Ivo "Nick" Sample = Ivo + Sample'],
    ['IVO SAMPLE', 'Ivo Sample'],
    ["YA'QUB NEMUNEH", "Ya'qub Nemuneh"],
    ['IVO SAMPLE III', 'Ivo Sample III'],
    ['Ivo K. Sample', 'Ivo K. Sample'],
    ['K R Sample', 'K R Sample'],
    ['KP Sample', 'KP Sample'],
    ['Una Sta. Model III', 'Una Sta. Model III'],
  ])('%s is %s', (text, expected) => {
    expect(parts(text)).toBe(expected)
  })

  it.each([
    [' Ivo Sample, ', 'Ivo Sample'],
    ['Ivo Sample.', 'Ivo Sample'],
    ['Amie K.', 'Amie K.'],
    ['Bela ...', 'Bela'],
    ['… Sample', 'Sample'],
    ['Ivo Sample, MP', 'Ivo Sample'],
    ['The Hon. Ivo Sample, EGH, MP', 'Ivo Sample'],
    ['Una Model, Ph.D.', 'Una Model'],
    ['Una Model (Ms)', 'Una Model'],
    ['Una Model MD', 'Una Model'],
    ['UNA MODEL, MD', 'Una Model'],
    ['UNA MODEL MD', 'Una Model MD'],
    ['Model MD', 'Model MD'],
    ['Bela . . . Sample', 'Bela Sample'],
    ['Wang Li (王丽)', 'Wang Li'],
    ['"Ivo Sample"', 'Ivo Sample'],
    ['Ivo\u00a0al-\n  Mithal', 'Ivo al-Mithal'],
    ['Ivo\n\n   Sample', 'Ivo Sample'],
    ['Ivo "Nick" Sample', 'Ivo "Nick" Sample'],
    ['محمد مثال', 'محمد مثال'],
  ])('%j is %s', (text, expected) => {
    expect(full(text)).toBe(expected)
  })

  it.each(['', ' ', '...', '12', 'nobody', 'the authorities', `A${' sample'.repeat(100)}`])(
    'reads no name in %j',
    (text) => {
      expect(parsePersonName(text)).toBeNull()
    },
  )

  it('reads any text, and its own full name to the same name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const name = parsePersonName(text)
        if (name) expect(name.full.trim()).toBe(name.full)
      }),
    )
    const words = [
      'Ana',
      'SAMPLE',
      'de',
      'al-MITHAL',
      "O'MODEL",
      'K.',
      'Dr',
      'Lt.',
      'II',
      '"Nick"',
      'MP',
      'Jr.',
      '_Z',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (list) => {
        const name = parsePersonName(list.join(' '))
        if (name) expect(name.full).not.toMatch(/^\s|\s$|\s\s/)
      }),
    )
  })

  it('takes no longer for long texts than for short ones', () => {
    const start = performance.now()
    for (const text of [
      '.'.repeat(1e5),
      'Dr '.repeat(1e5),
      ' '.repeat(1e5),
      'A'.repeat(1e5),
      'MP '.repeat(120),
    ])
      parsePersonName(text)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
