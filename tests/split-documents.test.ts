import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAppeal, splitDocuments } from '../src/index.js'

const root = resolve(__dirname, '../fixtures')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.txt') && !name.startsWith('files'),
)
const corpus = resolve(__dirname, '../../shared/corpus/dev')

function listCorpus(): string[] {
  try {
    return readdirSync(corpus)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(corpus, name))
  } catch {
    console.warn(
      'skipped: ../shared/corpus/dev is absent, so only the fixtures are tried as one document each',
    )
    return []
  }
}

const early = (
  serial: number,
  name: string,
) => `EXTERNAL (for general distribution) AI Index: AMR 22/${serial}/91
Distr: UA/SC

UA ${serial}0/91 Fear of Torture ${serial} March 1991

CHILE: ${name} (f), student

${name} was arrested on 2 March 1991. Nobody has seen her since. Her sister has asked the police for news.

She is 24 years old.

RECOMMENDED ACTION: Please send telegrams:
- urging the authorities to say where she is;
- asking that she be released.

Page 2 of UA ${serial}0/91
PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat if sending appeals after 2 May 1991.
`

describe('splitDocuments', () => {
  test.each([...files.map((name) => join(root, name)), ...listCorpus()])(
    'one document is one span: %s',
    (file) => {
      const text = readFileSync(file, 'utf8')
      expect(splitDocuments(text)).toEqual([{ start: 0, end: text.length }])
    },
  )

  test('documents one below the other', () => {
    const parts = [early(11, 'Ana Muestra'), early(12, 'Bea Ejemplo'), early(13, 'Cora Prueba')]
    const spans = splitDocuments(parts.join(''))
    expect(spans.map(({ start, end }) => parts.join('').slice(start, end))).toEqual(parts)
  })

  test('casesheets, each with a footer and a repeated banner', () => {
    const sheet = readFileSync(join(root, 'amnesty-2009/three-beekeepers.txt'), 'utf8')
    const other = sheet.replaceAll('57/021/2012', '57/022/2012').replaceAll('912/12', '913/12')
    const text = `${sheet}\n${other}`
    const spans = splitDocuments(text)
    expect(spans).toHaveLength(2)
    expect(parseAppeal(text.slice(spans[1]!.start, spans[1]!.end)).appeal.index?.serial).toBe(22)
  })

  test('parseAppeal reads the first and says so', () => {
    const text = early(11, 'Ana Muestra') + early(12, 'Bea Ejemplo')
    const { appeal, diagnostics } = parseAppeal(text)
    expect(appeal).toEqual(parseAppeal(early(11, 'Ana Muestra')).appeal)
    const several = diagnostics.find(({ code }) => code === 'several-documents')
    expect(text.slice(several!.span!.start)).toBe(early(12, 'Bea Ejemplo'))
  })

  test.each(['', ' \n', '\u0000', 'x'.repeat(100_000)])('any text gives spans that tile it', (text) => {
    expect(splitDocuments(text)).toEqual([{ start: 0, end: text.length }])
  })
})
