import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/readers/index.js'
import { checkShape, fixture, mutations, outcome, truncations } from './damage.js'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
async function read(rtf: string) {
  const [document] = await readDocument(bytesOf(rtf), { name: 'x.rtf' })
  checkShape(document!)
  return document!
}
const head = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset204 Arial Cyr;}{\f3\fcharset128 MS Mincho;}{\f4\fcharset2 Wingdings{\*\falt x};}}{\stylesheet{\s1\pagebb Style;}}{\info{\title A \'e9 title}{\author B}}`
const textOf = async (body: string) => (await read(`${head}${body}}`)).text

describe('characters', () => {
  test('code pages of file and font, and characters of two bytes', async () => {
    expect(await textOf(String.raw`caf\'e9 \'93x\'94 {\f2 \'cf\'f0\'e8} {\f3 \'93\'fa\'96\'7b}`)).toBe(
      'café “x” При 日本\n',
    )
  })

  test('Unicode with its stand-ins', async () => {
    expect(
      await textOf(
        String.raw`\u8217?s \uc2\u26085\'93\'fa\u26412\'96\'7b\uc0\u233 t\u233  {\uc1 \u-10179?\u-8704?}`,
      ),
    ).toBe('’s 日本été 😀\n')
  })

  test('named characters and symbols', async () => {
    expect(
      await textOf(
        String.raw`a\emdash b\endash c \lquote d\rquote  \ldblquote e\rdblquote  f\~g tor\-ture x\_y \{z\} \\`,
      ),
    ).toBe('a—b–c ‘d’ “e” f\xa0g tor\xadture x\u2011y {z} \\\n')
  })

  test('Symbol and Wingdings bullets', async () => {
    expect(
      await textOf(
        String.raw`\pard{\f1 \'b7} Urging\par\pard{\f4 \'a7}\tab Calling\par {\f1\u-3913\'b7} Asking\par`,
      ),
    ).toBe('• Urging\n\n•\tCalling\n\n• Asking\n')
  })
})

describe('structure', () => {
  test('paragraphs, lines and lists', async () => {
    const item = (mark: string, text: string) =>
      String.raw`\pard{\listtext\pard\plain ${mark}\tab}\ls1 ${text}\par `
    const body =
      String.raw`One\line two\par ` +
      item(String.raw`\f1 \'b7`, 'Urging;') +
      item('2.', 'Calling.') +
      String.raw`\pard End\par`
    expect(await textOf(body)).toBe('One\ntwo\n\n• Urging;\n2. Calling.\n\nEnd\n')
  })

  test('older lists, and a pn group that is not printed', async () => {
    expect(await textOf(String.raw`{\*\pn\pnlvlblt{\pntxtb\'b7}}{\pntext\f1\'b7\tab}Urging\par`)).toBe(
      '• Urging\n',
    )
  })

  test('pages: breaks, sections, paragraphs that start one', async () => {
    const document = await read(
      `${head}${String.raw`one\par\page two\par\pard\pagebb three\par\sect\sectd\sbknone still\par\sect\sectd four\par`}}`,
    )
    const pages = document.pages.map(({ start, end }) => document.text.slice(start, end).trim())
    expect(pages).toEqual(['one', 'two', 'three\n\nstill', 'four'])
  })

  test('tables cell by cell, short rows on a line', async () => {
    const body = String.raw`\trowd\pard\intbl UA 9/92\cell Examplia\cell\row\trowd\pard\intbl Minister\line Ann\par Fax: 1\cell\pard\intbl Governor\par Bo\cell\row\pard End\par`
    expect(await textOf(body)).toBe('UA 9/92\tExamplia\n\nMinister\nAnn\nFax: 1\n\nGovernor\nBo\n\nEnd\n')
  })

  test('links, and hidden and skipped parts', async () => {
    const document = await read(
      `${head}${String.raw`See {\field{\*\fldinst{HYPERLINK "https://x.example/a"}}{\fldrslt{\ul the page}}}. {\v hidden}{\*\unknown no}{\pict\pngblip 89504e47}{\*\bkmkstart a}{\object{\*\objdata 00}{\result shown}}`}}`,
    )
    expect(document.text).toBe('See the page. shown\n')
    expect(document.links).toEqual([{ text: 'the page', url: 'https://x.example/a', page: null }])
    expect(document.metadata).toEqual({ title: 'A é title', author: 'B' })
  })

  test('margins: the first head opens the text, page fields are gone, notes come last', async () => {
    const document = await read(
      `${head}${String.raw`{\headerf UA 9/92\tab Index: AMR 51/01/92\par}{\header Running head\par}{\footer Page {\field{\*\fldinst PAGE}{\fldrslt 3}}\par}\titlepg One{\footnote A note.}\par\page two\par`}}`,
    )
    expect(document.text).toBe('UA 9/92\tIndex: AMR 51/01/92\n\nOne\n\ftwo\n\nA note.\n')
    expect(document.pages.map(({ furniture }) => furniture)).toEqual([[], ['Running head']])
  })

  test('text boxes are read once', async () => {
    const body = String.raw`One\par{\shp{\*\shpinst\shpleft1{\sp{\sn shapeType}{\sv 202}}{\shptxt Boxed\par}}{\shprslt{\do Boxed}}}{\upr{\bkmkstart x}{\*\ud yes}}\par`
    expect(await textOf(body)).toBe('One\n\nBoxed\n\nyes\n')
  })
})

describe('hostile files', () => {
  test('no RTF, no end, too many ends, raw bytes', async () => {
    expect((await read(`${head}Text`)).warnings.map(({ code }) => code)).toEqual(['rtf-truncated'])
    expect((await read(`${head}Text}}}}}} tail`)).text).toBe('Text\n')
    expect((await read(String.raw`{\rtf1 \bin999999999 x}`)).warnings.map(({ code }) => code)).toContain(
      'rtf-without-text',
    )
    expect(await textOf(String.raw`\u99999999999?\'zz\'\f99999 x`)).toContain('x')
    expect(await textOf(String.raw`\constructor\hasOwnProperty\toString x`)).toBe('x\n')
  })

  test('a million groups, a million cells, a long word', async () => {
    await read(`{\\rtf1 ${'{'.repeat(1_000_000)}x`)
    await read(`{\\rtf1 \\intbl ${'x\\cell '.repeat(300_000)}\\row}`)
    await read(`{\\rtf1 \\${'a'.repeat(500_000)} x}`)
    await read(`{\\rtf1 ${'{\\field{\\*\\fldinst A'.repeat(50_000)}`)
  }, 60_000)

  test('cut and changed files', async () => {
    const bytes = fixture('casesheet.rtf')
    const seen = new Set<string>()
    for (const copy of truncations(bytes, 120)) seen.add(await outcome(copy, 'x.rtf'))
    for (const copy of mutations(bytes, 120, 20)) seen.add(await outcome(copy, 'x.rtf'))
    expect(seen).toContain('text')
  }, 60_000)
})
