import { describe, expect, test } from 'vitest'
import { readDocument, type SourceDocument } from '../../src/readers/index.js'
import { column, makePdf, type Sheet, type Shown } from './make-pdf.js'

async function readSheets(...sheets: Sheet[]): Promise<SourceDocument> {
  const documents = await readDocument(makePdf(sheets))
  expect(documents).toHaveLength(1)
  return documents[0]!
}

const lines = (document: SourceDocument): string[] => document.text.split('\n').filter((line) => line !== '')

const asks = [
  'Urging the authorities not to return the two brothers to any place where they',
  'would be at risk of torture;',
  'Calling on them to open the case again;',
]

describe('bullets', () => {
  const lead: Shown = {
    text: 'Please write immediately in English or your own language:',
    x: 50,
    y: 100,
    font: 'bold',
  }
  const expected = [
    '• Urging the authorities not to return the two brothers to any place where they',
    'would be at risk of torture;',
    '• Calling on them to open the case again;',
  ]
  const marked = (text: string, font: 'sans' | 'signs' | 'lost'): Shown[] =>
    [120, 144].map((y) => ({ text, x: 50, y, font }))

  test.each([
    ['U+2022', marked('•', 'sans')],
    ['U+F0B7 of a Symbol font', marked('\xb7', 'signs')],
    ['U+F0A7 of a Wingdings font', marked('\xa7', 'signs')],
    ['U+0000 of a font without names', marked('\xb7', 'lost')],
    ['a middle dot', marked('\xb7', 'sans')],
    ['a ring that is the letter o', marked('o', 'sans')],
  ])('%s becomes •', async (_, bullets) => {
    const document = await readSheets({ shown: [lead, ...bullets, ...column(asks, 66, 120)] })
    expect(lines(document).slice(1)).toEqual(expected)
  })

  test('a drawn square becomes •', async () => {
    const squares = [119, 143].map((y) => ({ x: 52, y, size: 4 }))
    const document = await readSheets({ shown: [lead, ...column(asks, 66, 120)], squares })
    expect(lines(document).slice(1)).toEqual(expected)
  })

  test('a hanging indent alone becomes •, and ends with the list', async () => {
    const last: Shown = {
      text: 'PLEASE SEND APPEALS BEFORE 17 DECEMBER 2013 TO:',
      x: 50,
      y: 156,
      font: 'bold',
    }
    const hanging = column(asks, 50, 120).map((shown, at) => (at === 1 ? { ...shown, x: 64 } : shown))
    const document = await readSheets({ shown: [lead, ...hanging, last] })
    expect(lines(document).slice(1)).toEqual([...expected, last.text])
  })

  test('a line that opens with a small letter goes on with the item above, though that ends in `, and`', async () => {
    const items = [
      'Urging them to look into what was done, and',
      'to publish it;',
      'Calling on them to stop;',
    ]
    const document = await readSheets({ shown: [lead, ...column(items, 66, 120)] })
    expect(lines(document).slice(1)).toEqual([`• ${items[0]}`, items[1], `• ${items[2]}`])
  })

  test('indented prose after a colon gets none', async () => {
    const quote = [
      '"We were told nothing at all about the letter, and when we asked for',
      'it nobody answered. Then they came at night."',
    ]
    const document = await readSheets({
      shown: [{ text: 'Her sister said:', x: 50, y: 100 }, ...column(quote, 66, 112)],
    })
    expect(document.text).not.toContain('•')
  })
})

describe('page furniture', () => {
  const body = (page: number): Shown[] =>
    column(
      Array.from(
        { length: 6 },
        (_, at) => `Line ${at} of page ${page} tells a part of the story that no other line tells.`,
      ),
      50,
      120,
    )

  test('page numbers leave the text, wherever the file draws them', async () => {
    const sheets = [1, 2, 3].map((page) => ({
      shown: [{ text: String(page), x: 295, y: 770 }, ...body(page)],
    }))
    const document = await readSheets(...sheets)
    expect(lines(document)).toHaveLength(18)
    expect(document.pages.map((page) => page.furniture)).toEqual([['1'], ['2'], ['3']])
  })

  test.each(['Page 1 of 2', '- 1 -', '1/2', 'Página 1', 'Seite 1 von 2'])(
    '%s is a page number',
    async (first) => {
      const second = first.replace('1', '2')
      const sheets = [first, second].map((text, at) => ({
        shown: [...body(at + 1), { text, x: 280, y: 800 }],
      }))
      const document = await readSheets(...sheets)
      expect(document.pages.map((page) => page.furniture)).toEqual([[first], [second]])
    },
  )

  test('the number of a single page goes from its outer edge only', async () => {
    const edge = await readSheets({ shown: [...body(1), { text: '1', x: 295, y: 810 }] })
    expect(edge.pages[0]!.furniture).toEqual(['1'])
    const inner = await readSheets({ shown: [...body(1), { text: '142', x: 50, y: 300 }] })
    expect(lines(inner).at(-1)).toBe('142')
  })

  test('a head that is repeated stays once, with its number and index', async () => {
    const head: Shown[] = [{ text: 'First UA: 27/22 Index: ASA 28/5390/2022 Malaysia', x: 50, y: 40 }]
    const document = await readSheets({ shown: [...head, ...body(1)] }, { shown: [...head, ...body(2)] })
    expect(document.text.match(/Index: ASA/g)).toHaveLength(1)
    expect(document.pages[1]!.furniture).toEqual([head[0]!.text])
  })

  test('a foot without figures goes altogether', async () => {
    const foot: Shown[] = [{ text: 'Council for Fair Hearings, Saltbush House', x: 50, y: 810 }]
    const document = await readSheets({ shown: [...body(1), ...foot] }, { shown: [...body(2), ...foot] })
    expect(document.text).not.toContain('Saltbush House')
  })

  test('a stamp across the page goes beside the text', async () => {
    const document = await readSheets({ shown: [...body(1), { text: 'RECEIVED', x: 560, y: 500, turn: 1 }] })
    expect(document.text).not.toContain('RECEIVED')
    expect(document.pages[0]!.furniture).toEqual(['RECEIVED'])
  })
})

describe('lines and paragraphs', () => {
  test('wider spacing opens a paragraph, a change of size too', async () => {
    const shown = [
      { text: 'TWO BROTHERS FACE RETURN', x: 50, y: 60, size: 15 },
      ...column(['The first paragraph goes on', 'over two lines.'], 50, 78),
      ...column(['The second one has', 'two lines also.'], 50, 108),
    ]
    const document = await readSheets({ shown })
    expect(document.text).toBe(
      'TWO BROTHERS FACE RETURN\n\nThe first paragraph goes on\nover two lines.\n\nThe second one has\ntwo lines also.\n',
    )
  })

  test('a word that is broken elsewhere whole gets U+00AD, a hyphen of its own stays', async () => {
    const shown = column(
      [
        'The imprisonment of both is unlawful. Their impris-',
        'onment has no ground, and their right to self-',
        'determination is denied.',
      ],
      50,
      100,
    )
    const document = await readSheets({ shown })
    expect(document.text).toBe(
      'The imprisonment of both is unlawful. Their impris\u00ADonment has no ground, and their right to self-\ndetermination is denied.\n',
    )
  })

  test('a raised figure is a footnote mark', async () => {
    const shown = [
      { text: 'The court held in 353', x: 50, y: 100 },
      { text: '1', x: 144, y: 96, size: 6 },
    ]
    const document = await readSheets({ shown })
    expect(document.text).toBe('The court held in 353¹\n')
  })

  test('text that is drawn twice, to look bold, is read once', async () => {
    const shown = [
      { text: 'URGENT ACTION', x: 50, y: 60 },
      { text: 'URGENT ACTION', x: 50.4, y: 60 },
    ]
    expect((await readSheets({ shown })).text).toBe('URGENT ACTION\n')
  })

  test('a page that lies on its side is read upright', async () => {
    const shown = column(asks, 50, 100).map(({ text, y }) => ({ text, x: y, y: 800, turn: 1 }))
    expect(lines(await readSheets({ shown }))).toEqual(asks)
    const turned = column(asks, 50, 100)
    expect(lines(await readSheets({ shown: turned, rotate: 90 }))).toEqual(asks)
  })

  test('offsets of pages slice the text', async () => {
    const document = await readSheets(
      { shown: column(asks, 50, 100) },
      { shown: column(['Second page.'], 50, 100) },
    )
    expect(document.pages.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      `${asks.join('\n')}\n`,
      'Second page.\n',
    ])
    expect(document.text[document.pages[1]!.start - 1]).toBe('\f')
  })

  test('links stand beside the text, with the words they cover', async () => {
    const shown = [
      { text: 'Write to minister@arrivals.example or see the page of the case today.', x: 50, y: 100 },
    ]
    const links = [{ x: 90, y: 100, width: 122, url: 'mailto:minister@arrivals.example' }]
    const document = await readSheets({ shown, links })
    expect(document.links).toEqual([
      { text: 'minister@arrivals.example', url: 'mailto:minister@arrivals.example', page: 1 },
    ])
  })
})
