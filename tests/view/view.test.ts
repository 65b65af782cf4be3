/** The HTML of a view, taken apart: every character of the text, every value in its place, nothing else. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildViewAssets } from '../../scripts/view-assets.js'
import { type ParseResult, parseAppeal } from '../../src/parse.js'
import type { Evidence } from '../../src/types.js'
import { readSections, renderIndex, renderView, renderViewBody, viewScript } from '../../src/view/index.js'
import { splitLines } from '../../src/view/lines.js'
import { listFixtures } from './fixtures.js'
import { hostileText } from './hostile.js'
import { readPage } from './page-parts.js'

const empty = parseAppeal('')

/** A result with values at these places of a text. */
function placeValues(...evidence: Evidence[]): ParseResult {
  return { ...empty, evidence, diagnostics: [] }
}

const at = (path: string, ...spans: [start: number, end: number][]): Evidence => ({
  path,
  spans: spans.map(([start, end]) => ({ start, end })),
  confidence: 'stated',
})

/** What stands at some spans, without the blanks at the ends of lines. */
function sliceLines(text: string, { spans }: Evidence): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .split(/[\r\n\f]+/)
    .map((line) => line.trim())
    .join('')
}

const documents = [
  ...listFixtures(),
  { name: 'hostile', text: hostileText, result: parseAppeal(hostileText) },
]

describe.each(documents)('$name', ({ text, result }) => {
  const page = readPage(renderView(result, text))

  test('shows every character of the text, in its own lines', () => {
    expect(page.lines.map(({ at, text: line }) => [at, line])).toEqual(
      splitLines(text).map(({ start, end }) => [start, text.slice(start, end)]),
    )
    const numbers = page.lines.map(({ number }) => number).filter((number) => number !== null)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    const expected = text.split(/\r\n|\n|\r/).length - (/[\r\n]$/.test(text) ? 1 : 0)
    expect(numbers.length).toBe(expected)
  })

  test('lights every value where it stands, and shows it in the card', () => {
    for (const evidence of result.evidence) {
      const lit = page.lit.get(evidence.path)
      expect(lit?.replace(/\s+/g, ''), evidence.path).toBe(sliceLines(text, evidence).replace(/\s+/g, ''))
      expect(page.shown, evidence.path).toContain(evidence.path)
    }
  })

  test('is well formed, with each id once', () => {
    expect(page.illNested).toEqual([])
    expect(new Set(page.ids).size).toBe(page.ids.length)
  })

  test('holds no code or style in attributes, and leads nowhere', () => {
    for (const { tag, name, value } of page.attributes) {
      expect(name, `${tag} ${name}`).not.toMatch(/^(?:on|style$|src|action|formaction|srcdoc)/)
      if (name === 'href') expect(value).toMatch(/^#/)
    }
  })
})

describe('the page', () => {
  const html = renderView(parseAppeal(hostileText), hostileText, { title: '</title><script>' })
  const { texts, attributes } = readPage(html)
  const policy = attributes.find(({ tag, value }) => tag === 'meta' && value.includes('default-src'))!.value
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  test('allows its own style and script, and nothing else', () => {
    const styles = texts.filter(({ tag }) => tag === 'style')
    const scripts = texts.filter(({ tag, type }) => tag === 'script' && type === undefined)
    expect([styles.length, scripts.length]).toEqual([1, 1])
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(styles[0]!.text)}`,
      `script-src ${hash(scripts[0]!.text)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('escapes its title', () => {
    expect(texts.find(({ tag }) => tag === 'title')!.text).toBe('</title><script>')
    expect(html).not.toContain('<script>window')
  })

  test('makes controls visible', () => {
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u)
    for (const name of ['RLO', 'PDF', 'LRI', 'PDI', '0000', '001B'])
      expect(html).toContain(`data-name="${name}"`)
  })

  test('holds what annotation needs, which cannot end its element', () => {
    const data = texts.find(({ type }) => type === 'application/json')!.text
    expect(JSON.parse(data).text).toBe(hostileText)
    expect(data).not.toContain('<')
    expect(renderView(empty, '', { annotate: false })).not.toContain('<script type="application/json"')
  })

  test('is the same every time', () => {
    const { text, result } = documents[0]!
    expect(renderView(result, text)).toBe(renderView(result, text))
  })
})

describe('marks', () => {
  const text = 'one two three\n  four five\r\nsix\fseven'

  test('that cross are cut at their borders', () => {
    const page = readPage(
      renderViewBody(placeValues(at('/title', [0, 7]), at('/summary', [4, 13]), at('/issued', [2, 9])), text)
        .html,
    )
    expect(page.illNested).toEqual([])
    expect(Object.fromEntries(page.lit)).toEqual({
      '/title': 'one two',
      '/summary': 'two three',
      '/issued': 'e two t',
    })
  })

  test('of several spans, across lines and pages, leave indents dark', () => {
    const page = readPage(renderViewBody(placeValues(at('/title', [4, 20], [28, 37])), text).html)
    expect(page.lit.get('/title')).toBe('two threefourixseven')
    expect(page.lines.map(({ number, text: line }) => [number, line])).toEqual([
      [1, 'one two three'],
      [2, '  four five'],
      [3, 'six'],
      [null, 'seven'],
    ])
  })

  test('of one kind at one place are one', () => {
    const { html } = renderViewBody(
      placeValues(at('/people/0/description', [0, 3]), at('/people/1/description', [0, 3])),
      text,
    )
    expect(html.match(/<mark/g)).toHaveLength(1)
    expect([...readPage(html).lit.keys()]).toEqual(['/people/0/description', '/people/1/description'])
  })

  test('outside the text, or of no length, do no harm', () => {
    const result = placeValues(
      at('/title', [-5, 2], [30, 999]),
      at('/summary', [50, 60]),
      at('/issued', [3, 3]),
      at('/deadline', [9, 4]),
    )
    const { lit } = readPage(renderViewBody(result, text).html)
    expect(Object.fromEntries(lit)).toEqual({ '/title': 'onseven' })
  })

  test('that lie too deep are left out, and the text stays', () => {
    const deep = Array.from({ length: 30 }, (_, i) => at(`/body/${i}`, [i % 2, 37 - i]))
    const page = readPage(renderViewBody(placeValues(...deep), text).html)
    expect(page.illNested).toEqual([])
    expect(page.lines.map(({ text: line }) => line).join('\n')).toBe('one two three\n  four five\nsix\nseven')
  })
})

describe('sections', () => {
  test('stand as a strip, in text order, and lead to their lines', () => {
    const { text, result } = listFixtures().find(({ name }) => name.endsWith('well-digger.txt'))!
    expect(readSections(text).map(({ kind }) => kind)).toEqual([
      'opening',
      'narrative',
      'actions',
      'recipients',
    ])
    const html = renderView(result, text)
    expect([...html.matchAll(/data-to="(\d+)">(\w+)</g)].map(([, line, name]) => `${line} ${name}`)).toEqual([
      '1 Header',
      '2 Narrative',
      '6 Actions',
      '9 Recipients',
    ])
    expect(renderViewBody(result, text).html).not.toContain('class="strip"')
  })
})

describe('gold', () => {
  const text = readFileSync('fixtures/amnesty-2009/well-digger.txt', 'utf8')
  const result = parseAppeal(text)

  test('marks what is missing, wrong and too many', () => {
    const gold = { people: [{ name: 'Okello Tabaro', age: 42, description: 'well digger' }], urgency: null }
    const { html } = renderViewBody(result, text, { gold })
    expect(html).toContain('1 missing, 1 wrong, 1 not in gold.')
    expect(html).toMatch(
      /class="value k-person c-stated is-wrong"[^>]*data-path="\/people\/0\/age">41<\/a> <span class="fault" dir="auto">gold: 42</,
    )
    expect(html).toMatch(
      /is-extra"[^>]*data-path="\/urgency">immediately<\/a> <span class="fault" dir="auto">not in gold</,
    )
    expect(html).toMatch(
      /<p class="note is-missing"><b>missing<\/b> Description of Okello Tabaro: gold has <i>well digger<\/i><\/p><div class="line" id="L3"/,
    )
  })

  test('that is met says so', () => {
    expect(renderViewBody(result, text, { gold: { cases: ['UA 947/11'] } }).html).toContain(
      'Every value that gold judges is right.',
    )
  })

  test('that is none is refused', () => {
    expect(() => renderView(result, text, { gold: { dedline: null } as object })).toThrow(
      'dedline: no such field',
    )
  })
})

describe('the index', () => {
  const [a, b, c] = listFixtures().slice(0, 3)
  const entries = [a!, b!, c!].map(({ name, result }, i) => ({ name, href: `${i}.html`, result }))

  test('has the worst first', () => {
    const html = renderIndex(entries.map((entry, i) => ({ ...entry, misses: [0, 7, 3][i]! })))
    expect([...html.matchAll(/href="(\d)\.html"/g)].map(([, i]) => Number(i))).toEqual([1, 2, 0])
    const broken = { name: 'broken', href: '9.html', result: empty }
    expect(/href="(\d)\.html"/.exec(renderIndex([...entries, broken]))![1]).toBe('9')
  })

  test('escapes names and is well formed', () => {
    const page = readPage(
      renderIndex([{ name: '"><script>', href: 'a"b.html', result: parseAppeal(hostileText) }]),
    )
    expect(page.illNested).toEqual([])
    expect(page.attributes).toContainEqual({ tag: 'a', name: 'href', value: 'a"b.html' })
    expect(page.texts.filter(({ tag }) => tag === 'script')).toHaveLength(1)
  })
})

test('src/view/assets.ts is what scripts/write-view-assets.ts writes', async () => {
  expect(readFileSync('src/view/assets.ts', 'utf8')).toBe(await buildViewAssets())
  expect(viewScript).not.toMatch(/<\/script|<!--/i)
})
