import { describe, expect, it } from 'vitest'
import { findBareUrl, findUrls, parseUrl } from '../../src/values/url.js'

const slices = (text: string, from = 0, to = text.length) =>
  findUrls(text, from, to).map(({ start, end }) => text.slice(start, end))

const bare = (text: string, from = 0, to = text.length) => {
  const span = findBareUrl(text, from, to)
  return span && text.slice(span.start, span.end)
}

describe('addresses on the web', () => {
  it.each([
    ['http://www.ministry.example', 'http://www.ministry.example'],
    ['https://ministry.example/contact', 'https://ministry.example/contact'],
    ['ministry.example', 'ministry.example'],
    ['www.a.example', 'www.a.example'],
    ['x.example', 'x.example'],
    ['www.ministry.example/a_(b).', 'www.ministry.example/a_(b)'],
    ['www.mi-2.example:8080/?q=1#top', 'www.mi-2.example:8080/?q=1#top'],
    ['ministry.example/', 'ministry.example/'],
    ['ministry.example:1', 'ministry.example:1'],
    ['www.ministério.example', 'www.ministério.example'],
    ['http://www.minis-\n  try.example', 'http://www.minis-try.example'],
    ['<http://ministry.example>', 'http://ministry.example'],
    ['(www.ministry.example).', 'www.ministry.example'],
    ['www.ministry.example/a_(b)', 'www.ministry.example/a_(b)'],
    ['“www.ministry.example”;', 'www.ministry.example'],
  ])('%j is %s', (text, url) => {
    expect(parseUrl(text)).toBe(url)
  })

  it.each([
    '',
    '...',
    'ministry',
    'office@ministry.example',
    'www..example',
    'see: ministry.example',
    'ministry.example:port',
    '-',
  ])('%j is none', (text) => {
    expect(parseUrl(text)).toBeNull()
  })

  it('are found where they show themselves', () => {
    expect(slices('Web: HTTP://one.example, or (www.two.example/contact).')).toEqual([
      'HTTP://one.example',
      'www.two.example/contact',
    ])
    expect(slices('https://one.example')).toEqual(['https://one.example'])
    // One address, in which another is a part.
    expect(slices('http://www.one.example/?to=http://two.example end')).toEqual([
      'http://www.one.example/?to=http://two.example',
    ])
    expect(slices('no address. www. is none, and ministry.example does not show itself')).toEqual([])
  })

  it('are looked for between the two offsets only', () => {
    const text = 'www.one.example www.two.example www.three.example'
    expect(slices(text, 16, 31)).toEqual(['www.two.example'])
    expect(slices(text, 16, 27)).toEqual(['www.two.exa'])
  })

  it('are found bare where a label announces one', () => {
    expect(bare('the page  ministry.example/contact, or form.example')).toBe('ministry.example/contact')
    expect(bare('Ministry. Page 2.5 of ab.example')).toBe('ab.example')
    expect(bare('\n\tministry.example')).toBe('ministry.example')
    expect(bare('see a1.ex')).toBe('a1.ex')
    expect(bare('Ministry, a.example.')).toBe('a.example')
    expect(bare('office@ministry.example and 10.20.30 and a.b')).toBeNull()
    expect(bare('one.example two.example', 11)).toBe('two.example')
    expect(bare('page one.example', 0, 8)).toBeNull()
  })
})
