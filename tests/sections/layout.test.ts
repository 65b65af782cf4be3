/** Votes for layouts, and the labels that cast them. */
import { describe, expect, it } from 'vitest'
import type { Dialect, Label } from '../../src/data/dialects/dialect.js'
import { findAnchors } from '../../src/sections/anchors.js'
import { chooseLayout } from '../../src/sections/layout.js'
import { compileLexicon } from '../../src/sections/lexicon.js'
import { readSource } from '../../src/source/read-source.js'
import type { Layout } from '../../src/types.js'

const dialect = (
  layout: Layout | null,
  years: readonly [number, number],
  labels: Record<string, readonly Omit<Label, 'example'>[]>,
  weight?: number,
): Dialect => ({
  layout,
  issuer: layout && `issuer of ${layout}`,
  years,
  ...(weight === undefined ? {} : { weight }),
  labels: Object.fromEntries(
    Object.entries(labels).map(([language, rows]) => [
      language,
      rows.map((row) => ({ ...row, example: row.label })),
    ]),
  ),
})

const old = dialect('amnesty-1990', [1990, 1997], {
  en: [
    { label: 'PLEASE SEND APPEALS TO', opens: 'recipients' },
    { label: 'Distr:', field: 'distribution' },
    { label: 'Share this page with friends', opens: 'form' },
  ],
})
const recent = dialect('amnesty-2009', [2009, 2016], {
  en: [
    { label: 'Please send appeals to:', opens: 'recipients' },
    { label: 'SEND COPIES OF APPEALS', opens: 'copies' },
  ],
})
const french = dialect(
  'aich',
  [2009, 2020],
  { fr: [{ label: 'Merci de partager cette page', opens: 'form' }] },
  2,
)
const shared = dialect(null, [1980, 2030], { en: [{ label: 'Fax:', field: 'fax' }] })

const choose = (text: string, year: number | null = null, all = [old, recent, french, shared]) => {
  const source = readSource(text)
  return chooseLayout(findAnchors(source, source.lines, compileLexicon(all)), all, year)
}

describe('the layout', () => {
  it('is that for which most words of labels vote, shared among those that have the label', () => {
    expect(choose('PLEASE SEND APPEALS TO\nSEND COPIES OF APPEALS')).toEqual({
      layout: 'amnesty-2009',
      issuer: 'issuer of amnesty-2009',
      language: 'en',
      votes: [
        { layout: 'amnesty-2009', score: 6 },
        { layout: 'amnesty-1990', score: 2 },
      ],
    })
  })

  it('needs four words', () => {
    expect(choose('SEND COPIES OF APPEALS').layout).toBe('amnesty-2009')
    expect(choose('Distr: x')).toEqual({
      layout: null,
      issuer: null,
      language: 'en',
      votes: [{ layout: 'amnesty-1990', score: 1 }],
    })
    expect(choose('')).toEqual({ layout: null, issuer: null, language: null, votes: [] })
    expect(choose('Fax: 1')).toEqual({ layout: null, issuer: null, language: 'en', votes: [] })
  })

  it('is helped by its years', () => {
    const text = 'PLEASE SEND APPEALS TO\nSEND COPIES OF APPEALS'
    expect(choose(text, 2009).votes[0]?.score).toBe(9)
    expect(choose(text, 2016).votes[0]?.score).toBe(9)
    expect(choose(text, 2008).votes[0]?.score).toBe(6)
    expect(choose(text, 2017).votes[0]?.score).toBe(6)
    expect(choose(text, 1995).votes[1]?.score).toBe(3)
    expect(choose('PLEASE SEND APPEALS TO', 1995).votes.map(({ layout }) => layout)).toEqual([
      'amnesty-1990',
      'amnesty-2009',
    ])
    expect(choose('Distr: x', 1995)).toMatchObject({ layout: null, votes: [{ score: 1.5 }] })
  })

  it('gives a language of its own where its headings show none', () => {
    expect(choose('Merci de partager cette page')).toMatchObject({
      layout: 'aich',
      language: 'fr',
      votes: [{ layout: 'aich', score: 10 }],
    })
    // One contact label says less of a language than the layout.
    expect(choose('Merci de partager cette page\nFax: 1').language).toBe('fr')
    expect(choose(`Merci de partager cette page${'\nFax: 1'.repeat(10)}`).language).toBe('en')
    expect(choose(`Merci de partager cette page${'\nFax: 1'.repeat(9)}`).language).toBe('fr')
    const both = dialect('aich', [2009, 2020], {
      en: [{ label: 'COPIES TO', opens: 'copies' }],
      fr: [{ label: 'COPIES À MESSIEURS', opens: 'copies' }],
    })
    expect(choose('COPIES TO\nCOPIES À MESSIEURS', null, [both]).language).toBe('fr')
  })

  it('rounds its votes to a tenth', () => {
    const third = dialect('aiuk', [2000, 2001], {
      en: [{ label: 'PLEASE SEND APPEALS TO', opens: 'recipients' }],
    })
    expect(
      choose('PLEASE SEND APPEALS TO', null, [old, recent, third]).votes.map(({ score }) => score),
    ).toEqual([1.3, 1.3, 1.3])
  })
})

describe('labels of several layouts', () => {
  const labelsOf = (...dialects: Dialect[]) =>
    compileLexicon(dialects).entries.map(
      ({ label, needsColon, capitals, lineOnly, wordCount, head, parts }) => ({
        label,
        needsColon,
        capitals,
        lineOnly,
        wordCount,
        head: head.join(' '),
        parts: parts.map(({ slot, words }) => `${slot} ${words.join(' ')}`),
      }),
    )

  it('are one, in the looser of their spellings', () => {
    expect(labelsOf(old, recent)[0]).toMatchObject({
      label: 'PLEASE SEND APPEALS TO',
      needsColon: false,
      capitals: true,
    })
    expect(labelsOf(recent, old)[0]).toMatchObject({ label: 'PLEASE SEND APPEALS TO', needsColon: false })
    const small = dialect('aiuk', [2000, 2001], {
      en: [{ label: 'Please send appeals to', opens: 'recipients' }],
    })
    expect(labelsOf(small, old)[0]).toMatchObject({ label: 'PLEASE SEND APPEALS TO', capitals: true })
    expect(labelsOf(old, small)[0]).toMatchObject({ label: 'PLEASE SEND APPEALS TO', capitals: true })
  })

  it('have words before, between and behind their slots', () => {
    const slots = dialect('aiuk', [2000, 2001], {
      en: [
        { label: 'BEFORE {a} SEND THEM {b} TO:  ', opens: 'recipients' },
        { label: 'Expires on {deadline}', field: 'deadline', line: true },
      ],
    })
    expect(labelsOf(slots)).toEqual([
      {
        label: 'BEFORE {a} SEND THEM {b} TO:  ',
        needsColon: true,
        capitals: true,
        lineOnly: false,
        wordCount: 4,
        head: 'before',
        parts: ['a send them', 'b to'],
      },
      {
        label: 'Expires on {deadline}',
        needsColon: false,
        capitals: false,
        lineOnly: true,
        wordCount: 2,
        head: 'expires on',
        parts: ['deadline '],
      },
    ])
  })

  it('of two with the same first words the narrower is read first', () => {
    const two = dialect('aiuk', [2000, 2001], {
      en: [
        { label: 'COPIES TO', opens: 'copies' },
        { label: 'COPIES TO:', field: 'address' },
        { label: 'COPIES TO {name} AND', opens: 'recipients' },
      ],
    })
    const first = (text: string) => {
      const source = readSource(text)
      const [anchor] = findAnchors(source, source.lines, compileLexicon([two]))
      return anchor?.entry.label
    }
    expect(first('COPIES TO: x')).toBe('COPIES TO:')
    expect(first('COPIES TO x')).toBe('COPIES TO')
    expect(first('COPIES TO THEM AND US')).toBe('COPIES TO {name} AND')
  })

  it('of three words are read with a slip', () => {
    const { longEntries } = compileLexicon([
      dialect('aiuk', [2000, 2001], {
        en: [
          { label: 'COPIES TO', opens: 'copies' },
          { label: 'SEND COPIES TO', opens: 'copies' },
        ],
      }),
    ])
    expect(longEntries.map(({ label }) => label)).toEqual(['SEND COPIES TO'])
  })
})
