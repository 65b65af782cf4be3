import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honorificOpenings } from '../../src/values/honorific.js'
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
    [' Mr Ivo Sample ', 'Mr', 'Ivo Sample'],
    [' HE Ivo Sample', 'HE', 'Ivo Sample'],
    ['S.E.M. Ivo Modèle', 'S.E.M.', 'Ivo Modèle'],
    ['Cde. Ivo Sample', 'Cde.', 'Ivo Sample'],
    ['Cde Ivo Sample', 'Cde', 'Ivo Sample'],
    ['Mr  Ivo Sample', 'Mr', 'Ivo Sample'],
    ['Prof.Dr.Ana Sample', 'Prof.Dr.', 'Ana Sample'],
    ['Mr Mrs Sample', 'Mr Mrs', 'Sample'],
    ['Mr MrSample', 'Mr', 'MrSample'],
    ['Ko Kos Sample', 'Ko', 'Kos Sample'],
    ['Miss Missouri Sample', 'Miss', 'Missouri Sample'],
    ['HE Ivo Sample', 'HE', 'Ivo Sample'],
    ['H.E Ivo Sample', 'H.E', 'Ivo Sample'],
    ['M. Ivo Modèle', 'M.', 'Ivo Modèle'],
    ['Justice M. N. Sample', 'Justice', 'M. N. Sample'],
    ['Justice M.N. Sample', 'Justice', 'M.N. Sample'],
    ['Judge D. Ö. Muster', 'Judge', 'D. Ö. Muster'],
    ['Dr M. Ivo Modèle', 'Dr', 'M. Ivo Modèle'],
    ['M. N. Modèle', 'M.', 'N. Modèle'],
    ['Monsieur le Général Modèle', 'Monsieur le Général', 'Modèle'],
    ['Monsieur Le Modèle', 'Monsieur', 'Le Modèle'],
    ['Monsieur la Modèle', 'Monsieur', 'la Modèle'],
    ['Dr. the Hon. Ivo Sample', 'Dr. the Hon.', 'Ivo Sample'],
    ['Hon’ble Ivo Sample', 'Hon’ble', 'Ivo Sample'],
    ["Hon'ble Justice Ivo Sample", "Hon'ble Justice", 'Ivo Sample'],
    ["Dato' Ivo Contoh", "Dato'", 'Ivo Contoh'],
    ['Señora Ana Muestra', 'Señora', 'Ana Muestra'],
    ['Dipl.-Ing. Ana Muster', 'Dipl.-Ing.', 'Ana Muster'],
    ['W/ro Ana Sample', 'W/ro', 'Ana Sample'],
    ['Lt Gen (retd) Ivo Sample', 'Lt Gen (retd)', 'Ivo Sample'],
    ['Lt\tGen\u00a0(retd)\r\nIvo Sample', 'Lt\tGen\u00a0(retd)', 'Ivo Sample'],
    ['General retired Ivo Sample', 'General retired', 'Ivo Sample'],
    ['retired General Ivo Sample', 'retired General', 'Ivo Sample'],
    ['acting Inspector Ivo Sample', 'acting Inspector', 'Ivo Sample'],
    ['Colonel EP Ivo Muestra', 'Colonel EP', 'Ivo Muestra'],
    ['Colonel E.P. Ivo Muestra', 'Colonel E.P.', 'Ivo Muestra'],
    ['Coronel(EP) Ivo Muestra', 'Coronel(EP)', 'Ivo Muestra'],
    ['Coronel (r) Ivo Muestra', 'Coronel (r)', 'Ivo Muestra'],
    ['General (ABCD) Ivo Sample', 'General (ABCD)', 'Ivo Sample'],
    ['General (ABCDE) Ivo Sample', 'General', '(ABCDE) Ivo Sample'],
    ['General Ivo Sample (EP)', 'General', 'Ivo Sample (EP)'],
    ['General FAP IVO MUESTRA', 'General', 'FAP IVO MUESTRA'],
    ['Mr Ölga Muster', 'Mr', 'Ölga Muster'],
    ['Mr _lga Muster', 'Mr', '_lga Muster'],
    ['Mr bin Sample', 'Mr', 'bin Sample'],
    ['Mr (nick) Sample', 'Mr', '(nick) Sample'],
    ['General Tô Sample', 'General', 'Tô Sample'],
    ['Colonel De Sample', 'Colonel', 'De Sample'],
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
    'Ko Ko',
    "Dato'",
    'Donald Sample',
    'Majorie Sample',
    'Umar Sample',
    'he Ivo Sample',
    'U-Tin Sample',
    'Ko-Sample',
    'HE',
    'U',
    'His Excellency',
    'M Ivo Sample',
    'Mr0 Sample',
    'Mr9 Sample',
    'MrA Sample',
    'MrZ Sample',
    'Mra Sample',
    'Mrz Sample',
    'Mré Sample',
    'Mr_Sample',
    "D'Sample",
    'Mr olga sample',
    'Mr ölga Sample',
    'Mr of Sample',
    'Mr from Sample',
    'Mr van sample',
    'General to Sample',
    'General TO Sample',
    'Colonel DE SAMPLE',
    'Commissioner Of Police',
    'General Of Sample',
  ])('takes nothing from %s', (text) => {
    expect(splitHonorific(text)).toEqual({ honorific: null, rest: text })
  })
})

it('leaves blanks round a name that has none', () => {
  expect(splitHonorific(' Ivo Sample ')).toEqual({ honorific: null, rest: 'Ivo Sample' })
})

it('knows with which words an honorific begins', () => {
  expect([...honorificOpenings()]).toEqual(expect.arrayContaining(['mr', 'tan', 'ambassador', 'h', 'major']))
  expect([...honorificOpenings()]).not.toContain('ambassador rtd')
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
    ['IVO SAMPLE JR', 'Ivo Sample JR'],
    ['Ivo SAMPLE JR.', 'Ivo Sample JR. = Ivo + Sample'],
    ['Ivo SAMPLE Jr', 'Ivo Sample Jr = Ivo + Sample'],
    ['Ivo SAMPLE Snr.', 'Ivo Sample Snr. = Ivo + Sample'],
    ['SAMPLE Jr. Ivo', 'Sample Jr. Ivo = Ivo + Sample'],
    ['Ivo SAMPLE II', 'Ivo Sample II = Ivo + Sample'],
    ['Ivo SAMPLE IV', 'Ivo Sample IV = Ivo + Sample'],
    ['Ivo SAMPLE III Model', 'Ivo Sample III Model'],
    ['Jr SAMPLE', 'Jr Sample = Jr + Sample'],
    ['II SAMPLE', 'II Sample'],
    ['Ivo V', 'Ivo V'],
    ['Ivo VI', 'Ivo VI'],
    ['Ivo VIII', 'Ivo VIII'],
    ['Ivo IX', 'Ivo IX'],
    ['Ivo XI', 'Ivo XI'],
    ['Ivo XIII', 'Ivo XIII'],
    ['Ivo VILA', 'Ivo Vila = Ivo + Vila'],
    ['Ivo DIVI', 'Ivo Divi = Ivo + Divi'],
    ['K. SAMPLE', 'K. Sample = K. + Sample'],
    ['Ivo A.B. SAMPLE', 'Ivo A.B. Sample = Ivo A.B. + Sample'],
    ['Ivo A.Ö. SAMPLE', 'Ivo A.Ö. Sample = Ivo A.Ö. + Sample'],
    ['A.B.C.D. SAMPLE', 'A.B.C.D. Sample = A.B.C.D. + Sample'],
    ['Ivo NG', 'Ivo Ng = Ivo + Ng'],
    ['Ivo NGX', 'Ivo NGX'],
    ['Ivo ONG', 'Ivo Ong = Ivo + Ong'],
    ['Ivo KPM', 'Ivo KPM'],
    ['Ivo KPMX', 'Ivo Kpmx = Ivo + Kpmx'],
    ['Ivo XÉX', 'Ivo Xéx = Ivo + Xéx'],
    ['Ivo LI', 'Ivo Li = Ivo + Li'],
    ['Ivo IL', 'Ivo IL'],
    ['Ivo LY', 'Ivo LY'],
    ['Ivo AN', 'Ivo An = Ivo + An'],
    ['IVO AL', 'Ivo Al'],
    ['Ivo SAMPLe', 'Ivo SAMPLe'],
    ['Ivo SAMPLé', 'Ivo SAMPLé'],
    ['Ivo SaMPLE', 'Ivo SaMPLE'],
    ['Ivo 王王', 'Ivo 王王'],
    ['Ivo SAMPLE.', 'Ivo Sample = Ivo + Sample'],
    ['Ivo MacSAMPLE', 'Ivo MacSample = Ivo + MacSample'],
    ['IVO MCMO', 'Ivo Mcmo'],
    ['IVO MCMOD', 'Ivo McMod'],
    ['IVO XMCMODEL', 'Ivo Xmcmodel'],
    ['IVO MACMODEL', 'Ivo Macmodel'],
    ["Ivo d'SAMPLE", "Ivo D'Sample = Ivo + D'Sample"],
    ['Ivo d’SAMPLE', 'Ivo D’Sample = Ivo + D’Sample'],
    ["IVO N'DI", "Ivo N'Di"],
    ["IVO N'D", "Ivo N'D = N'D + Ivo"],
    ["IVO SHA'BAN", "Ivo Sha'ban"],
    ['Ivo SAMPLE MODEL', 'Ivo Sample Model = Ivo + Sample Model'],
    ['Ivo SAMPLE Model', 'Ivo Sample Model'],
    ['Ivo SAMPLE Test MODEL', 'Ivo Sample Test Model'],
    ['SAMPLE Ivo MODEL', 'Sample Ivo Model'],
    ['SAMPLE, Ivo', 'Sample, Ivo = Ivo + Sample'],
    ['SAMPLE MODEL, Ivo', 'Sample Model, Ivo = Ivo + Sample Model'],
    ['Ivo, SAMPLE', 'Ivo, Sample = Ivo + Sample'],
    ['de la SAMPLE Ivo', 'de la Sample Ivo'],
    ['de SAMPLE', 'de Sample'],
    ['IVO DE LA SAMPLE', 'Ivo de la Sample'],
    ['DE LA SAMPLE IVO', 'De la Sample Ivo'],
    ['IVO BINTI SAMPLE', 'Ivo binti Sample'],
    ['IVO AL-SAMPLE', 'Ivo al-Sample'],
    ['IVO BIN-SAMPLE', 'Ivo bin-Sample'],
    ['IVO SAMPLE-AL', 'Ivo Sample-Al'],
    ['AL-SAMPLE IVO', 'Al-Sample Ivo'],
    ['ABD-AL-SAMPLE IVO', 'Abd-al-Sample Ivo'],
    ['"Nick" SAMPLE', '"Nick" Sample'],
    ['Ivo «Nick Nack» SAMPLE', 'Ivo «Nick Nack» Sample = Ivo + Sample'],
    ['Ivo "Nick", SAMPLE', 'Ivo "Nick", Sample = Ivo + Sample'],
    ['Ivo “NICK NACK” SAMPLE', 'Ivo “Nick Nack” Sample = Ivo + Sample'],
    ['İVO ÖRNEK-İZMİR', 'İvo Örnek-İzmir'],
    ['_VO SAMPLE', '_vo Sample'],
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
    ['Una Model (mr)', 'Una Model'],
    ['Una Model (retd.)', 'Una Model'],
    ['Una Model (л)', 'Una Model'],
    ['Una Model (Mr) Test', 'Una Model (Mr) Test'],
    ['Una Model (Nick)', 'Una Model (Nick)'],
    ['Ivo Sample MP', 'Ivo Sample'],
    ['Ivo Sample MD, MP', 'Ivo Sample'],
    ['Ivo Sample, M.P.', 'Ivo Sample'],
    ['Sample, MP', 'Sample'],
    ['MP, MP', 'MP'],
    ['MP', 'MP'],
    ['Ivo Sample, EX', 'Ivo Sample'],
    ['Ivo Sample, E', 'Ivo Sample, E'],
    ['Ivo Sample, EXGHI', 'Ivo Sample, Exghi'],
    ['Ivo Sample, ÉXG', 'Ivo Sample'],
    ['Ivo Sample, EXG, MBS', 'Ivo Sample'],
    ['Ivo Sample,EXG,MBS', 'Ivo Sample'],
    ['Ivo Sa, EXG', 'Ivo Sa'],
    ['Ivo Sample-Model, EXG', 'Ivo Sample-Model'],
    ['Sample, IVO', 'Sample, Ivo'],
    ['Ivo Sample EXG', 'Ivo Sample Exg'],
    ['Ivo S. Sample, EXG Model', 'Ivo S. Sample, Exg Model'],
    ['Ivo.. Sample', 'Ivo.. Sample'],
    ['Ivo . . Sample', 'Ivo . . Sample'],
    ['Ivo...Sample', 'Ivo Sample'],
    ['Ivo…Sample', 'Ivo Sample'],
    ['Ivo ... ... Sample', 'Ivo Sample'],
    ['Ivo  Sample', 'Ivo Sample'],
    ['Ivo\u00adna Sam-\r\n  Ple', 'Ivona Sam-Ple'],
    ['"I"', 'I'],
    ['say "Ivo Sample"', 'say "Ivo Sample"'],
    ['"Ivo Sample" Model', '"Ivo Sample" Model'],
    ['. Ivo Sample', 'Ivo Sample'],
    ['• Ivo Sample -', 'Ivo Sample'],
    ['Ivo Sample Jr.', 'Ivo Sample Jr.'],
    ['Ivo Sz.', 'Ivo Sz.'],
    ['Ivo Sample Sanchez.', 'Ivo Sample Sanchez'],
    ['Mr Ivo Sample.', 'Ivo Sample'],
    ['Abe Zed', 'Abe Zed'],
    ['al-Sample', 'al-Sample'],
    ['é Ivo', 'é Ivo'],
    ['iPhone', 'iPhone'],
    ['日', '日'],
    ['محمد مثال', 'محمد مثال'],
  ])('%j is %s', (text, expected) => {
    expect(full(text)).toBe(expected)
  })

  it.each(['', ' ', '...', '12', 'nobody', 'ávila', '1vo', 'the authorities', `A${' sample'.repeat(100)}`])(
    'reads no name in %j',
    (text) => {
      expect(parsePersonName(text)).toBeNull()
    },
  )

  it('has its honorific beside it', () => {
    expect(parsePersonName('Dr Ivo Sample')).toEqual({
      full: 'Ivo Sample',
      honorific: 'Dr',
      given: null,
      family: null,
    })
    expect(parsePersonName('Mr Ivo Sample')?.honorific).toBe('Mr')
    expect(parsePersonName('Ivo SAMPLE')?.honorific).toBeNull()
  })

  it('is no longer than 200 signs, and the blanks round it do not count', () => {
    const long = `Ivo${' Sample'.repeat(28)}`
    expect([`${long}s`, `${long}st`].map((text) => full(text)?.length)).toEqual([200, undefined])
    expect([201, 202].map((blanks) => full(long + ' '.repeat(blanks))?.length)).toEqual([199, undefined])
  })

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
