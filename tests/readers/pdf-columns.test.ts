import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/readers/index.js'
import { column, makePdf, type Shown } from './make-pdf.js'

const minister = [
  'Minister for Arrivals',
  'Hon. Petra Quillfeather',
  'Department of Arrivals',
  '14 Wattlebird Parade',
  'Canberra ACT 2600',
  'AUSTRALIA',
  'Fax: +61 2 5550 0143',
  'Salutation: Dear Minister',
]
const director = [
  'Director of Removals',
  'Mr Anselm Drury',
  'Office of Removals',
  '2 Lighthouse Lane',
  'Sydney NSW 2000',
  'AUSTRALIA',
  'Salutation: Dear Director',
]
const chair = [
  'And copies to:',
  'Ruth Okonedo-Vale',
  'Council for Fair Hearings',
  '81 Saltbush Street',
  'AUSTRALIA',
]
const prose =
  'The authorities have said that nobody will be returned before the court has looked at the whole of the file.'
const above: Shown[] = [
  { text: prose, x: 50, y: 80 },
  { text: 'PLEASE SEND APPEALS BEFORE 17 DECEMBER 2013 TO:', x: 50, y: 100, font: 'bold' },
]

async function readLines(shown: Shown[]): Promise<string[]> {
  const [document] = await readDocument(makePdf([{ shown }]))
  return document!.text.split('\n').filter((line) => line !== '')
}

function below(y: number): Shown[] {
  return [{ text: `Also send copies to diplomatic representatives. ${prose.slice(0, 60)}`, x: 50, y }]
}

describe('address columns', () => {
  test('three columns come one after the other', async () => {
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(director, 220, 120),
      ...column(chair, 390, 120),
      ...below(230),
    ]
    const lines = await readLines(shown)
    expect(lines.slice(2, -1)).toEqual([...minister, ...director, ...chair])
    expect(lines.at(-1)).toMatch(/^Also send/)
  })

  test('the order in which the file draws them does not matter', async () => {
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(director, 220, 120),
      ...column(chair, 390, 120),
      ...below(230),
    ]
    const shuffled = shown.map((piece, at) => [(at * 7919) % 101, piece] as const).sort((a, b) => a[0] - b[0])
    expect(await readLines(shuffled.map(([, piece]) => piece))).toEqual(await readLines(shown))
  })

  test('a line that ends half a blank before the next column is still its own', async () => {
    // "Attorney General and Minister of Justice" is about 178 points wide.
    const wide = ['Attorney General and Minister of Justice', ...minister.slice(1)]
    const shown = [
      ...above,
      ...column(wide, 50, 120),
      ...column(director, 230, 120),
      ...column(chair, 400, 120),
      ...below(230),
    ]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...wide, ...director, ...chair])
  })

  test('rows that the file draws across, as with tabs, come apart too', async () => {
    const wide = [...minister.slice(0, 2), 'Attorney General and Minister of Justice', ...minister.slice(3)]
    const across = wide.flatMap((text, at) => {
      const y = 120 + 12 * at
      return [{ text, x: 50, y }, ...(director[at] ? [{ text: director[at]!, x: 230, y }] : [])]
    })
    expect((await readLines([...above, ...across, ...below(230)])).slice(2, -1)).toEqual([
      ...wide,
      ...director,
    ])
  })

  test('a line drawn in one go with the line of the next column is cut where that column begins', async () => {
    const across = minister.flatMap((text, at): Shown[] => {
      const y = 120 + 12 * at
      if (at === 3) return [{ text: '14 Wattlebird Grand Parade 2 Lighthouse Lane', x: 50, y }]
      return [{ text, x: 50, y }, ...(director[at] ? [{ text: director[at]!, x: 178, y }] : [])]
    })
    const lines = await readLines([...above, ...across, ...below(230)])
    expect(lines).toContain('14 Wattlebird Grand Parade')
    expect(lines).toContain('2 Lighthouse Lane')
    expect(lines.indexOf('Canberra ACT 2600')).toBeLessThan(lines.indexOf('Director of Removals'))
  })

  test('columns whose lines are not level come one after the other', async () => {
    const shown = [
      ...above,
      ...column(minister, 50, 120, 13.8),
      ...column(director, 220, 126.9, 13.8),
      ...below(250),
    ]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...minister, ...director])
  })

  test('two rows of a table are read row by row', async () => {
    const second = [
      'Attorney General',
      'Ms Ilse Brandt',
      'Chancery',
      '5 Bell Road',
      'Email: ag@chancery.example',
    ]
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(director, 300, 120),
      ...column(second, 50, 250),
      ...column(chair, 300, 250),
      ...below(340),
    ]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...minister, ...director, ...second, ...chair])
  })

  test('an empty line inside both addresses does not cut them', async () => {
    const shown = [
      ...above,
      ...column(minister.slice(0, 6), 50, 120),
      ...column(director.slice(0, 6), 300, 120),
      ...column(['Fax: +61 2 5550 0143', 'Salutation: Dear Minister'], 50, 210),
      ...column(['Fax: +61 2 5550 0178', 'Salutation: Dear Director'], 300, 210),
      ...below(260),
    ]
    const lines = await readLines(shown)
    expect(lines.indexOf('Fax: +61 2 5550 0143')).toBeLessThan(lines.indexOf('Director of Removals'))
  })

  test('a closing sentence below the columns is one line, though it has a blank where a column begins', async () => {
    // Helvetica of 10 points: the second sentence begins at about 300.
    const text = 'Also send copies to diplomatic representatives there. Please check with your section office'
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(director, 283, 120),
      { text, x: 50, y: 216 },
      { text: 'before you send them.', x: 50, y: 228 },
    ]
    expect((await readLines(shown)).slice(-2)).toEqual([text, 'before you send them.'])
  })

  test('a column that begins higher than the one beside it keeps its head', async () => {
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(director, 220, 132),
      ...column(chair, 390, 120),
      ...below(240),
    ]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...minister, ...director, ...chair])
  })

  test('copies below the first column are read last', async () => {
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(director, 300, 120),
      ...column(chair, 50, 216),
      ...below(300),
    ]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...minister, ...director, ...chair])
  })

  test('columns whose first rows are short are columns', async () => {
    const short = ['AUSTRALIA', 'Fax: 1', 'Dear Sir']
    const shown = [
      ...above,
      ...column(minister, 50, 120),
      ...column(short, 300, 120),
      ...column(chair, 300, 168),
      ...below(240),
    ]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...minister, ...short, ...chair])
  })

  test('a first row that touches the next column is cut where that column begins below', async () => {
    // "Department of Arrivals and Removals" ends two points before 220.
    const full = ['Minister', 'Department of Arrivals and Removals', ...minister.slice(3)]
    const shown = [...above, ...column(full, 50, 120), ...column(director, 214, 120), ...below(230)]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...full, ...director])
  })

  test('an e-mail address that a narrow cell breaks is whole', async () => {
    const narrow = ['Minister', 'Hon. Petra Quillfeather', 'Email: petra@arrivals.exam', 'ple', 'AUSTRALIA']
    const shown = [...above, ...column(narrow, 50, 120), ...column(director, 230, 120), ...below(230)]
    expect(await readLines(shown)).toContain('Email: petra@arrivals.example')
  })

  test('centred columns come one after the other', async () => {
    const centre = (lines: string[], x: number): Shown[] =>
      column(lines, 0, 120).map((piece) => ({ ...piece, x: x - piece.text.length * 2.4 }))
    const shown = [...above, ...centre(minister, 130), ...centre(director, 330), ...below(230)]
    expect((await readLines(shown)).slice(2, -1)).toEqual([...minister, ...director])
  })
})

describe('rows that are no columns', () => {
  test('a date at the right stays on the line of the number', async () => {
    const shown = [
      { text: 'UA: 301/13 Index: ASA 12/019/2013 Australia', x: 50, y: 50 },
      { text: 'Date: 5 November 2013', x: 430, y: 50 },
      ...above,
    ]
    expect((await readLines(shown))[0]).toMatch(
      /^UA: 301\/13 Index: ASA 12\/019\/2013 Australia {3,}Date: 5 November 2013$/,
    )
  })

  test('a salutation beside each address stays with it', async () => {
    const shown = [...above]
    for (const [at, block] of [minister, director].entries()) {
      const y = 120 + at * 110
      shown.push(...column(block.slice(0, 6), 50, y), { text: block.at(-1)!, x: 380, y: y + 12 })
    }
    const lines = await readLines(shown)
    expect(lines.find((line) => line.startsWith('Hon. Petra'))).toMatch(/ {3}Salutation: Dear Minister$/)
    expect(lines.find((line) => line.startsWith('Mr Anselm'))).toMatch(/ {3}Salutation: Dear Director$/)
  })

  test('labels and their values stay together', async () => {
    const labels = ['Telephone:', 'Facsimile:', 'Electronic mail:', 'Salutation:']
    const values = ['+61 2 5550 0100', '+61 2 5550 0143', 'minister@arrivals.example', 'Dear Minister']
    const lines = await readLines([...above, ...column(labels, 50, 130), ...column(values, 200, 130)])
    expect(lines).toContainEqual(expect.stringMatching(/^Facsimile: +\+61 2 5550 0143$/))
  })

  test('a country beside a list of people is one row', async () => {
    const people = [
      'Tavi Melkart, fig grower, aged 34',
      'Orso Melkart, his brother, aged 19',
      'Ilva Sarn (f), teacher of music',
    ]
    const shown = [
      { text: 'AUSTRALIA', x: 50, y: 60 },
      ...column(people, 160, 60),
      { text: prose, x: 50, y: 110 },
    ]
    expect((await readLines(shown))[0]).toMatch(/^AUSTRALIA {3,}Tavi Melkart/)
  })

  test('a brace of brackets stays beside the names it holds', async () => {
    const names = [
      'Tavi Melkart (m), aged 34',
      'Orso Melkart (m), aged 19',
      'Ilva Sarn (f), aged 27',
      'Petra Dunn (f)',
    ]
    const shared = ['] fig growers from', '] the village of Sarn', '] in the northern', '] uplands']
    const lines = await readLines([...above, ...column(names, 50, 130), ...column(shared, 230, 130)])
    expect(lines).toContainEqual(
      expect.stringMatching(/^Orso Melkart \(m\), aged 19 {3,}\] the village of Sarn$/),
    )
  })

  test('justified lines with wide blanks are plain lines', async () => {
    // Words of the same letters have the same width, so that all gaps of a line are the same.
    const words = (text: string, y: number, step: number): Shown[] =>
      text.split(' ').map((word, at) => ({ text: word, x: 50 + at * step, y }))
    const lines = await readLines([
      ...words('stone notes onset tones', 60, 55),
      ...words('notes tones stone onset', 72, 52),
      ...words('onset stone tones notes', 84, 58),
    ])
    expect(lines[0]).toBe('stone notes onset tones')
    expect(lines.join(' ')).not.toMatch(/ {3}/)
  })
})
