import { describe, expect, test } from 'vitest'
import { writeMarkdown } from '../../src/writers/index.js'
import { escapeLine, writeLink } from '../../src/writers/markdown-text.js'
import { nastyStrings } from '../arbitraries.js'
import { allRecords, collectFiles, fixtureRecords, makeRecord, throughUtf8 } from './records.js'

/** A Markdown parser, where another package has brought one; none of our own dependencies is one. */
const markdown = (await import('marked' as string).catch(() => null)) as {
  lexer: (page: string) => Token[]
} | null
if (markdown === null)
  console.log('The package marked is not there: pages are not read back by a Markdown parser.')

interface Token {
  readonly type: string
  readonly text?: string
  readonly tokens?: readonly Token[]
  readonly items?: readonly Token[]
}

const files = await collectFiles(writeMarkdown(allRecords))
const page = (id: string) => files.get(`documents/${id}.md`)!.toString('utf8')

test('writes a page for every document', () => {
  expect([...files.keys()]).toEqual(allRecords.map(({ record }) => `documents/${record.id}.md`))
})

describe('a page', () => {
  test('shows who, what, of whom with fax and e-mail, by when, and the background', () => {
    const text = page('amnesty-2009-three-prisoners')
    for (const part of [
      '# THREE PRISONERS COULD BE EXECUTED\n',
      'UA 251/12 · AFR 27/009/2012 · Gambia · 2012-08-27 · initial\n',
      '**Write immediately, by 2012-10-08**; in English or your own language\n',
      '## Who\n\n* **Buba Sowe**, male\n* **Alhagie Kinteh**, 30, male\n',
      '## What to ask for\n\n* Urging the President not to sign',
      '### President: His Excellency Sheikh Lamin Badjie\n\nOffice of the President\\\nState House\\\n',
      '* Fax: +220 422 0163\n* Salutation: Your Excellency\n',
      '* E-mail: chambers\\@justices.example\n',
      '### Chairman: Ebrima Njie Sillah (copy)\n',
      'Copies to diplomatic representatives of Gambia.\n',
      '## Background\n\nThe Gambia abolished the death penalty in 1993',
    ])
      expect(text).toContain(part)
  })

  test('shows problems with their lines, the worst first', () => {
    expect(page('amnesty-1985-lecturer-malawi-brackets')).toContain(
      '## Problems\n\n* line 31, column 1: warning text-unassigned: No field took this text.\n  > His Excellency the Life President',
    )
    for (const { record } of allRecords) {
      const shown =
        page(record.id).match(
          /^\* (?:(?:page \d+, )?line \d+, column \d+: )?(?:error|warning|info) [a-z-]+:/gm,
        ) ?? []
      const severities = shown.map((part) => /error|warning|info/.exec(part)![0])
      const order = ['error', 'warning', 'info']
      expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
      expect(severities).toHaveLength(record.diagnostics.length)
    }
  })

  test('has a title also where the document has none', async () => {
    const made = makeRecord('nothing', 'A text that is no urgent action.\n')
    const [text] = (await collectFiles(writeMarkdown([made]))).values()
    expect(text!.toString('utf8')).toMatch(/^# nothing\n\nunknown\n\n/)
  })
})

/** The headings, list items and paragraphs of a page as plain text, and the kinds of all its tokens. */
function readPage(text: string): { words: string; kinds: Set<string> } {
  const kinds = new Set<string>()
  const read = (token: Token): string => {
    kinds.add(token.type)
    const parts = [...(token.tokens ?? []), ...(token.items ?? [])]
    if (parts.length > 0)
      return parts.map(read).join(token.type === 'list' || token.type === 'list_item' ? ' ' : '')
    return token.type === 'br' ? ' ' : unescapeHtml(token.text ?? '')
  }
  const words = markdown!.lexer(text).map(read).join(' ')
  return { words: joinBlanks(words), kinds }
}

/** The parser gives text ready for HTML. */
const unescapeHtml = (text: string) =>
  [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&#39;', "'"],
    ['&amp;', '&'],
  ].reduce((rest, [entity, character]) => rest.replaceAll(entity!, character!), text)

const joinBlanks = (text: string) =>
  text.replace(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()

describe.skipIf(markdown === null)('read by a Markdown parser (skipped where there is none)', () => {
  test.each(nastyStrings.map((text) => [JSON.stringify(text), text]))('%s is text', (_, text) => {
    for (const before of ['', '* ', '# ', '> ']) {
      const { words, kinds } = readPage(`${before}${escapeLine(`${text} end`)}\n`)
      expect(words).toBe(joinBlanks(`${text} end`))
      for (const kind of ['html', 'link', 'image', 'code', 'codespan', 'em', 'strong', 'table', 'hr', 'del'])
        expect(kinds).not.toContain(kind)
    }
  })

  test.each([
    '- a list',
    '+ a list',
    '* a list',
    '1. a list',
    '12) a list',
    '# a heading',
    '> a quote',
    '    code',
    '=== line',
    '--- line',
    '***',
    '``` fence',
    '~~~ fence',
    '| a | b |',
    '[a]: http://b.example',
    '[a](javascript:alert(1)) ![b](c)',
    'snake_case_word *and* __strong__',
    '<script>alert(1)</script> &lt; &#60;',
    'http://a.example/x_y_z www.example.org mail@example.org',
    'a\\',
    'a  \nb',
    '`code` ``',
    '2026. A year',
  ])('%s is text', (text) => {
    for (const before of ['', '* ', '> ']) {
      const { words, kinds } = readPage(`${before}${escapeLine(text)} end\n`)
      expect(words).toBe(joinBlanks(`${text} end`))
      for (const kind of [
        'html',
        'link',
        'image',
        'code',
        'codespan',
        'em',
        'strong',
        'heading',
        'table',
        'hr',
      ])
        expect(kinds).not.toContain(kind)
    }
  })

  test('every page holds the narrative and the requests as they are', () => {
    for (const { record } of allRecords) {
      const { words, kinds } = readPage(page(record.id))
      const { body, additionalInformation, requestedActions, people } = record.appeal
      const expected = [
        ...body,
        ...additionalInformation,
        ...requestedActions.map((action) => action.text),
        ...people.map(({ description }) => description ?? ''),
      ]
      for (const text of expected) expect(words).toContain(throughUtf8(joinBlanks(text)))
      expect(kinds).not.toContain('html')
      expect(kinds).not.toContain('table')
    }
  })
})

describe('links', () => {
  test.each(['https://www.example.org/a_b?c=d&e=%20', 'http://a.example/*x*'])('%s leads there', (url) => {
    expect(writeLink(url)).toBe(`<${url}>`)
  })

  test.each([
    'javascript:alert(1)',
    'https://a b',
    'https://a.example/<b>',
    'www.example.org',
    'data:text/html,x',
  ])('%s is text', (url) => expect(writeLink(url)).not.toMatch(/^<|\]\(/))
})

test('no page has more than its document says: fixtures have no problem that is not in the record', () => {
  for (const { record } of fixtureRecords) {
    expect(page(record.id).includes('## Problems')).toBe(record.diagnostics.length > 0)
  }
})
