import { describe, expect, it } from 'vitest'
import { parseXml, toXml, XmlError, type XmlErrorCode } from '../../src/xml/index.js'
import { emptyAppeal } from './empty-appeal.js'

const good = toXml({
  ...emptyAppeal,
  kind: 'initial',
  title: 'TITLE',
  deadline: '2011-01-31',
  cases: [{ series: 'UA', number: 129, year: 2010 }],
  countries: [{ code: 'KZ', name: 'Kazakhstan', subdivision: null }],
})
const withTitle = (xml: string) => good.replace('TITLE', xml)
const withHead = (xml: string) => good.replace('\n<appeal', `\n${xml}\n<appeal`)

type Row = readonly [name: string, xml: string, code: XmlErrorCode, message: string]

const illFormed: readonly Row[] = [
  ['empty text', '', 'xml-ill-formed', 'Start tag expected'],
  ['blank text', ' \n ', 'xml-ill-formed', 'Start tag expected'],
  ['plain words', 'Dear Minister', 'xml-ill-formed', 'line 1, column 1'],
  ['JSON', '{"kind":"initial"}', 'xml-ill-formed', 'text outside the root element'],
  ['a cut document', good.slice(0, 400), 'xml-ill-formed', 'line'],
  ['an element left open', good.replace('</cases>', ''), 'xml-ill-formed', 'cases'],
  ['two roots', `${good}${good.slice(good.indexOf('<appeal'))}`, 'xml-ill-formed', 'a second root element'],
  ['text after the root', `${good}more`, 'xml-ill-formed', 'text outside the root element'],
  ['a bare ampersand', withTitle('A & B'), 'xml-ill-formed', 'line 17, column 12'],
  ['a NUL', withTitle('A\u0000B'), 'xml-ill-formed', 'a character that XML does not allow'],
  ['a lone surrogate', withTitle('A\ud83dB'), 'xml-ill-formed', 'line 17, column 11'],
  ['U+FFFE', withTitle('\ufffe'), 'xml-ill-formed', 'a character that XML does not allow'],
  ['a comment with -- inside', withTitle('<!-- a -- b -->'), 'xml-ill-formed', 'a comment'],
  ['CDATA without an end', withTitle('<![CDATA[x'), 'xml-ill-formed', 'CDATA'],
  ['a comment without an end', withTitle('<!-- x'), 'xml-ill-formed', 'a comment'],
  ['an instruction without an end', withTitle('<?pi x'), 'xml-ill-formed', 'a processing instruction'],
  [
    'an external entity',
    withHead('<!DOCTYPE appeal SYSTEM "file:///etc/hostname">'),
    'xml-ill-formed',
    'DOCTYPE',
  ],
  [
    'an entity bomb',
    withHead(
      `<!DOCTYPE appeal [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]>`,
    ).replace('TITLE', '&a30;'),
    'xml-ill-formed',
    'DOCTYPE',
  ],
  ['a DOCTYPE in the content', withTitle('<!DOCTYPE a>'), 'xml-ill-formed', 'DOCTYPE'],
  [
    'a reserved name',
    withTitle('TITLE').replace('<cases>', '<__proto__><x/></__proto__><cases>'),
    'xml-ill-formed',
    '__proto__',
  ],
  [
    'a reserved attribute',
    withTitle('TITLE').replace('<cases>', '<cases __proto__="x">'),
    'xml-ill-formed',
    '__proto__',
  ],
]

const nonConforming: readonly Row[] = [
  ['another root', '<html/>', 'xml-not-conforming', '/html, line 1, column 1: the root must be <appeal>'],
  ['no version', good.replace(' contractVersion="1.0"', ''), 'xml-not-conforming', 'contractVersion'],
  [
    'a later major version',
    good.replace('"1.0"?>', '"1.0"?>').replace('contractVersion="1.0"', 'contractVersion="2.0"'),
    'xml-not-conforming',
    'contractVersion must be 1.x',
  ],
  [
    'an unknown attribute',
    good.replace('<cases>', '<cases x="1">'),
    'xml-not-conforming',
    '/appeal/cases, line',
  ],
  [
    'an unknown attribute of the root',
    good.replace('<appeal ', '<appeal id="1" '),
    'xml-not-conforming',
    'no attribute id',
  ],
  ['nothing in it', '<appeal contractVersion="1.0"/>', 'xml-not-conforming', '<kind> is missing'],
  [
    'a missing field',
    good.replace('<people/>', ''),
    'xml-not-conforming',
    '<people> is missing before <body>',
  ],
  [
    'a missing part',
    good.replace('<number>129</number>', ''),
    'xml-not-conforming',
    '/appeal/cases/case[1], line',
  ],
  [
    'a repeated field',
    good.replace('<people/>', '<people/><people/>'),
    'xml-not-conforming',
    '<body> is missing before <people>',
  ],
  [
    'an unknown field',
    good.replace('<references/>', '<references/><note/>'),
    'xml-not-conforming',
    '/appeal/note, line',
  ],
  [
    'a field called constructor',
    good.replace('<references/>', '<references/><toString/>'),
    'xml-not-conforming',
    'toString',
  ],
  [
    'another order',
    good.replace('<people/>', '').replace('<body/>', '<body/><people/>'),
    'xml-not-conforming',
    '<people> is missing before <body>',
  ],
  [
    'another item name',
    good.replace('<people/>', '<people><human/></people>'),
    'xml-not-conforming',
    '/appeal/people/human[1]',
  ],
  [
    'text among elements',
    good.replace('<people/>', '<people>two men</people>'),
    'xml-not-conforming',
    '/appeal/people, line',
  ],
  ['an element in a string', withTitle('A <b>bold</b> title'), 'xml-not-conforming', '/appeal/title/b, line'],
  [
    'a word for a number',
    good.replace('>129<', '>many<'),
    'xml-not-conforming',
    '/appeal/cases/case[1]/number, line 7, column 7: "many" is not a whole number',
  ],
  ['a fraction', good.replace('>129<', '>12.9<'), 'xml-not-conforming', 'not a whole number'],
  ['a hexadecimal number', good.replace('>129<', '>0x81<'), 'xml-not-conforming', 'not a whole number'],
  [
    'a negative number',
    good.replace('>129<', '>-1<'),
    'xml-not-conforming',
    '/appeal/cases/case[1]/number, line 7',
  ],
  [
    'a number out of range',
    good.replace('>129<', `>${'9'.repeat(400)}<`),
    'xml-not-conforming',
    '/appeal/cases/case[1]/number',
  ],
  ['an empty number', good.replace('>129<', '><'), 'xml-not-conforming', 'not a whole number'],
  [
    'a word for a truth value',
    good.replace('>false<', '>no<'),
    'xml-not-conforming',
    '/appeal/writeIn/ownLanguage',
  ],
  [
    'no date',
    good.replace('>2011-01-31<', '>31 January 2011<'),
    'xml-not-conforming',
    '/appeal/deadline, line',
  ],
  [
    'a day that is not',
    good.replace('>2011-01-31<', '>2011-02-31<'),
    'xml-not-conforming',
    '/appeal/deadline, line',
  ],
  [
    'a value outside a closed list',
    good.replace('>initial<', '>urgent<'),
    'xml-not-conforming',
    '/appeal/kind, line 3, column 3',
  ],
  [
    'a country code out of form',
    good.replace('>KZ<', '>kz<'),
    'xml-not-conforming',
    '/appeal/countries/country[1]/code',
  ],
  ['an entity of HTML', withTitle('&eacute;'), 'xml-not-conforming', '&eacute; is not a reference'],
  ['a reference to NUL', withTitle('&#0;'), 'xml-not-conforming', '&#0; is not a reference'],
  ['a reference to half a pair', withTitle('&#xD83D;'), 'xml-not-conforming', '/appeal/title'],
  ['a reference past Unicode', withTitle('&#x110000;'), 'xml-not-conforming', '/appeal/title'],
  ['U+FFFD alone', withTitle('\ufffd'), 'xml-not-conforming', 'U+FFFD must be followed'],
  ['U+FFFD with a letter', withTitle('\ufffd0041'), 'xml-not-conforming', 'U+FFFD must be followed'],
]

const tooLarge: readonly Row[] = [
  ['1 MB of nested tags', '<a>'.repeat(350_000), 'xml-ill-formed', 'Invalid'],
  [
    '1 MB of nested tags, all closed',
    '<a>'.repeat(150_000) + '</a>'.repeat(150_000),
    'xml-too-large',
    'nested',
  ],
  ['a million attributes', `<a${' b=""'.repeat(1_000_000)}/>`, 'xml-ill-formed', 'too many attributes'],
  ['more than 50 million units', ' '.repeat(50_000_001), 'xml-too-large', '50000000'],
]

describe('parseXml with bad input', () => {
  it('starts from a good document', () => {
    expect(parseXml(good).title).toBe('TITLE')
  })

  it.each([...illFormed, ...nonConforming, ...tooLarge])('refuses %s', (_, xml, code, message) => {
    expect(xml).not.toBe(good)
    const error = errorOf(() => parseXml(xml))
    expect(error).toBeInstanceOf(XmlError)
    expect(error).toMatchObject({ name: 'XmlError', code })
    expect((error as XmlError).message).toContain(message)
  })

  it('leaves Object.prototype alone', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty']
    for (const name of names) {
      const xml = good.replace('<people/>', `<people><${name}><polluted>1</polluted></${name}></people>`)
      expect(() => parseXml(xml)).toThrow(XmlError)
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('names line and column also after CRLF', () => {
    const error = errorOf(() => parseXml(good.replaceAll('\n', '\r\n').replace('>initial<', '>urgent<')))
    expect(error).toMatchObject({ path: '/appeal/kind', line: 3, column: 3 })
  })

  it.each([null, undefined, 1, {}, Buffer.from(good)])(
    'throws a TypeError for what is no string',
    (input) => {
      expect(() => parseXml(input as never)).toThrow(TypeError)
    },
  )

  it('refuses every cut of a document, and in time', () => {
    const end = good.lastIndexOf('</appeal>') + '</appeal>'.length
    for (let length = 0; length < end; length += 7)
      expect(() => parseXml(good.slice(0, length))).toThrow(XmlError)
  })

  it.each([
    ['references', '&'],
    ['open comments', '<!--'],
    ['open CDATA', '<![CDATA['],
    ['closing brackets', ']]&gt;'],
    ['blanks in tags', `<b${' '.repeat(300)}`],
    ['attributes out of form', '<b x="'],
    ['instructions', '<?a '],
    ['escapes', '\ufffd0001'],
    ['surrogates by reference', '&#xFFFD;D83D'],
  ])('answers in time for a megabyte of %s', (_, piece) => {
    const started = performance.now()
    const error = errorOf(() => parseXml(withTitle(piece.repeat(1_000_000 / piece.length))))
    if (error !== null) expect(error).toBeInstanceOf(XmlError)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

function errorOf(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return null
}
