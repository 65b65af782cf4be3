import { describe, expect, it } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { readSource } from '../../src/source/read-source.js'
import { findTextLanguage } from '../../src/values/text-language.js'

const spanish =
  'El alfarero y la tejedora fueron llevados a la comisaría del puerto, y en los dos días que siguieron no se les dio de comer. La jarra que hicieron para el alcalde tiene una nariz muy larga.'
const french =
  'Le potier et la tisserande ont été conduits au poste de police, et pendant les deux jours qui ont suivi ils sont restés dans une cellule sans manger. La cruche a un très long nez.'

describe('the language of running text', () => {
  it.each([
    ['es', spanish],
    ['fr', french],
    [
      'en',
      'The potter and the weaver were taken to the police station of the port, and for two days they were not given anything to eat. Their jug has a long nose.',
    ],
  ])('%s', (tag, text) => {
    expect(findTextLanguage(readSource(text))?.value).toBe(tag)
  })

  it('is none of a few words', () => {
    expect(findTextLanguage(readSource('El Ejemplo, la Paz, los Andes'))).toBeNull()
  })
})

describe('headers in other languages', () => {
  it('a line in Spanish', () => {
    const { appeal } = parseAppeal(
      `AU: 974/11  Índice: AMR 41/974/2011  México  Fecha: 13 de septiembre de 2011\n\nACCIÓN URGENTE\n\n${spanish}\n\nFax: +52 993 555 0124\n`,
    )
    expect(appeal.language).toBe('es')
    expect(appeal.cases).toEqual([{ series: 'UA', number: 974, year: 2011 }])
    expect(appeal.index?.code).toBe('AMR 41/974/2011')
    expect(appeal.countries.map(({ code }) => code)).toEqual(['MX'])
    expect(appeal.issued).toBe('2011-09-13')
    expect(appeal.concerns).toEqual([])
  })

  it('an index with its suffix above the number', () => {
    const { appeal } = parseAppeal(
      `PÚBLICO\tÍndice AI: AMR 23/74/98/s\nAU 974/98\tTemor por la seguridad\t20 de abril de 1998\nCOLOMBIA\tEduardo Ejemplo (m)\n${spanish}\n`,
    )
    expect(appeal.index?.code).toBe('AMR 23/074/1998/s')
    expect(appeal.issued).toBe('1998-04-20')
  })

  it('a follow-up in French', () => {
    const { appeal } = parseAppeal(`Action complémentaire sur l’AU 916/10\n\n${french}\n`)
    expect(appeal.language).toBe('fr')
    expect(appeal.kind).toBe('update')
    expect(appeal.cases).toEqual([{ series: 'UA', number: 916, year: 2010 }])
  })
})
