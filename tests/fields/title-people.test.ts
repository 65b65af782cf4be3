/** The people that the title of a catalogue names behind its concern. */
import { describe, expect, it } from 'vitest'
import { parseHeading } from '../../src/parse-heading.js'
import { showPeople } from './show-line.js'

it.each([
  ['Ana Sol', ['Ana Sol']],
  ['Ana Sol (f)', ['Ana Sol (female)']],
  ['Ana Sol (m), Bo Lund (female)', ['Ana Sol (male)', 'Bo Lund (female)']],
  ['Ana Sol (male) and Bo Lund', ['Ana Sol (male)', 'Bo Lund']],
  ['Ana Sol, aged 20', ['Ana Sol (20)']],
  ['Ana Sol age 7, student', ['Ana Sol (7) {student}']],
  ['Ana Sol (aged 20)', ['Ana Sol (20)']],
  ['Ana Sol, journalist', ['Ana Sol {journalist}']],
  ['Ana Sol, Franciscan priest', ['Ana Sol {Franciscan priest}']],
  ['Ana Sol, journalists', ['Ana Sol', '[journalists]']],
  ['Ana Sol, the journalist', ['Ana Sol', '[the journalist]']],
  ['Ana Sol, one two three four priest', ['Ana Sol', '[one two three four priest] x1']],
  ['Ana Sol, journalist, lawyer', ['Ana Sol {journalist}', '[lawyer]']],
  ['Ana Sol alias Bo', ['Ana Sol alias Bo']],
  ['Ana Sol, alias Bo Lund', ['Ana Sol (alias Bo Lund)']],
  ['Ana Sol, also known as Bo', ['Ana Sol (alias Bo)']],
  ['Ana Sol, a.k.a. Bo', ['Ana Sol (alias Bo)']],
  ['Ana Sol, aka Bo', ['Ana Sol (alias Bo)']],
  ['Ana Sol (alias Bo Lund)', ['Ana Sol (alias Bo Lund)']],
  ['Ana Sol (also reported as Ana Soll)', ['Ana Sol (alias Ana Soll)']],
  ['Ana Sol and two others', ['Ana Sol', '[two others] x2']],
  ['Ana Sol and 23 others', ['Ana Sol', '[23 others] x23']],
  ['over 100 students', ['[over 100 students] x100']],
  ['at least five men', ['[at least five men] x5']],
  ['Ana Sol and his wife', ['Ana Sol', '[his wife] x1']],
  ['Ana Sol and her child', ['Ana Sol', '[her child] x1']],
  ['his wife and child', ['[his wife and child]']],
  ['an unnamed man', ['[an unnamed man] x1']],
  ['another student', ['[another student] x1']],
  ['a 20-year-old man', ['[a 20-year-old man] x1']],
  ['Ana Sol and an unknown number of students', ['Ana Sol', '[an unknown number of students]']],
  ['twenty villagers', ['[twenty villagers] x20']],
  ['thirty villagers', ['[thirty villagers] x30']],
  ['Ana Sol (names unknown)', ['Ana Sol']],
  ['six men (names not known)', ['[six men] x6']],
  ['six men (all names withheld)', ['[six men] x6']],
  ['Ana Sol, unnamed', ['Ana Sol']],
  ['Ana Sol, names are unknown', ['Ana Sol']],
  ['Ana Sol, released', ['Ana Sol']],
  ['members of the Sample Union', ['[members of the Sample Union]']],
  ['Committee for the Rights of the People', ['[Committee for the Rights of the People]']],
  ['Farm workers in Exampleville', ['[Farm workers in Exampleville]']],
  ['Ana Sol son of Ivo Sol', ['Ana Sol {son of Ivo Sol}']],
  ['Ana Sol, sister of Bo', ['Ana Sol', '[sister of Bo]']],
  ['Anastasios (Tasos) Georgiades', ['Anastasios (Tasos) Georgiades']],
  ['Ana Sol; new name: Bo Lund', ['Ana Sol', 'Bo Lund (new)']],
  ['new names: Ana Sol, Bo Lund', ['Ana Sol (new)', 'Bo Lund (new)']],
  ['and further names: Ana Sol', ['Ana Sol (new)']],
  ['Ana Sol: Bo Lund', ['Ana Sol', 'Bo Lund']],
  ['Ana Sol including Bo Lund', ['Ana Sol', 'Bo Lund']],
  ['students, among them Ana Sol', ['[students]', 'Ana Sol']],
  ['students, in particular: Ana Sol', ['[students]', 'Ana Sol']],
  ['Ana Sol plus two others', ['Ana Sol', '[two others] x2']],
  ['Ana Sol plus Bo Lund', ['Ana Sol', 'Bo Lund']],
  ['al-Sol, Bo', ['al-Sol', 'Bo']],
  ['de Sol, Bo', ['de Sol', 'Bo']],
  ['Ana Sol and bo lund', ['Ana Sol', '[bo lund]']],
  ['Ana and Bo Lund', ['Ana', 'Bo Lund']],
  ['Ana Sol and the others', ['Ana Sol', '[the others]']],
  ['Ana Sol and Other Women', ['Ana Sol', '[Other Women]']],
  ['A', []],
  ['Ana, Bo', ['Ana', 'Bo']],
  ['Ana Sol (f), 20', ['Ana Sol (female, 20)']],
  ['Ana Sol (20)', ['Ana Sol']],
  ['Ana Sol (released) (f)', ['Ana Sol (female, released)']],
  ['Ana Sol.', ['Ana Sol']],
  ['- Ana Sol -', ['Ana Sol']],
  ['"Ana" Sol', ['"Ana" Sol']],
  ['Ana Sol (f', ['Ana Sol']],
  ['hundreds of people', ['[hundreds of people]']],
  ['more than 50 people', ['[more than 50 people] x50']],
  ['nearly 50 people', ['[nearly 50 people] x50']],
  ['dozens of people', ['[dozens of people]']],
  ['up to 50 people', ['[up to 50 people] x50']],
  ['about a hundred', ['[about a hundred]']],
  ['0 people', ['[0 people]']],
  ['other prisoners', ['[other prisoners]']],
  ['Ana Sol and other prisoners', ['Ana Sol', '[other prisoners]']],
  ['Ana Sol and others', ['Ana Sol', '[others]']],
  ['several others', ['[several others]']],
  ['Ana SOL and Bo LUND', ['Ana Sol', 'Bo Lund']],
  ['Ana Sol and three children aged 5', ['Ana Sol', '[three children aged 5] x3']],
  ['Trade unionists', ['[Trade unionists]']],
  ['all prisoners', ['[all prisoners]']],
  ['The Sol family', ['[The Sol family]']],
  ['Sol family', ['[Sol family]']],
  ['Ana Sol and family', ['Ana Sol', '[family]']],
  ['forty', ['[forty] x40']],
  ['seven hundred people', ['[seven hundred people]']],
  ['ten', ['[ten] x10']],
  ['one man', ['[one man] x1']],
  ['eleven', ['[eleven] x11']],
  ['1,000 people', ['[1,000 people] x1000']],
  ['Ana Sol, 1,000 people', ['Ana Sol', '[1,000 people] x1000']],
  ['1,000,000 people', ['[1,000,000 people] x1000000']],
  ['Ana Sol, 20 (m)', ['Ana Sol (male, 20)']],
  ['Ana Sol, age 9', ['Ana Sol (9)']],
  ['Ana Sol, 200', ['Ana Sol']],
  ['Ana Sol (20), aged 21', ['Ana Sol (21)']],
  ['two men, aged 20', ['[two men] x2']],
  ['three hundred people', ['[three hundred people]']],
  ['twelve thousand people', ['[twelve thousand people]']],
  ['two dozen people', ['[two dozen people]']],
  ['two men (names not known) and Bo Lund', ['[two men] x2', 'Bo Lund']],
  ['Ana Sol (m), 20', ['Ana Sol (male, 20)']],
  ['Ana Sol (killed)', ['Ana Sol (killed)']],
  ['Ana Sol, a student', ['Ana Sol', '[a student] x1']],
  ['Ana Sol, student leader', ['Ana Sol {student leader}']],
  ['Ana Sol, leaders', ['Ana Sol', '[leaders]']],
  ['Ana Sol, another teacher', ['Ana Sol', '[another teacher] x1']],
  ['Ana Sol, and a lawyer', ['Ana Sol', '[a lawyer] x1']],
  ['Ana Sol, unidentified', ['Ana Sol']],
  ['Ana Sol, also known as Bo; Cy Mora', ['Ana Sol (alias Bo)', 'Cy Mora']],
  ['Ana Sol, known as Bo', ['Ana Sol (alias Bo)']],
  ['Ana Sol, Bo Lund, doctor', ['Ana Sol', 'Bo Lund {doctor}']],
  ['Ana Sol; Bo Lund', ['Ana Sol', 'Bo Lund']],
  ['Ana Sol and Bo Lund and Cy Mora', ['Ana Sol', 'Bo Lund', 'Cy Mora']],
  ['Ana Sol wife of Bo Sol and Cy Mora', ['Ana Sol {wife of Bo Sol}', 'Cy Mora']],
  ['Ana Sol, daughter of Bo', ['Ana Sol', '[daughter of Bo]']],
  ['Ana Sol (known as Bo)', ['Ana Sol (alias Bo)']],
  ['Ana Sol (aka B)', ['Ana Sol']],
  ['Ana Sol (age 5) (f)', ['Ana Sol (female, 5)']],
  ['Ana Sol, aged 5, Bo Lund, aged 6', ['Ana Sol (5)', 'Bo Lund (6)']],
  ['Ana Sol and his parents', ['Ana Sol', '[his parents]']],
  ['Ana Sol and their lawyer', ['Ana Sol', '[their lawyer]']],
  ['Ana and his wife', ['Ana', '[his wife] x1']],
  ['Ana and new name: Bo', ['Ana', 'Bo (new)']],
  ['Ana plus Bo', ['Ana', 'Bo']],
  ['Ana include Bo Lund', ['Ana', 'Bo Lund']],
  ['van Sol, Bo', ['van Sol', 'Bo']],
  ['ould Sol', ['ould Sol']],
  ['bin Sol', ['bin Sol']],
  ['abu-Sol', ['abu-Sol']],
  ['a further ten people', ['[a further ten people] x10']],
  ['as many as 12 people', ['[as many as 12 people] x12']],
  ['approximately 12 people', ['[approximately 12 people] x12']],
  ['some 12 people', ['[some 12 people] x12']],
  ['another 12 people', ['[another 12 people] x12']],
  ['a student', ['[a student] x1']],
  ['an elderly person', ['[an elderly person] x1']],
  ['her husband', ['[her husband] x1']],
  ['a woman and child', ['[a woman and child]']],
  ['100,000 people', ['[100,000 people] x100000']],
  ['nineteen people', ['[nineteen people] x19']],
  ['twenty people', ['[twenty people] x20']],
  ['ninety people', ['[ninety people] x90']],
  ['people of Exampleville', ['[people of Exampleville]']],
  ['at risk: Ana Sol', ['[at risk]', 'Ana Sol']],
  ['Ana Sol (Peruvian)', ['Ana Sol']],
  ['Ana Sol (Peruvian) (f)', ['Ana Sol (female)']],
  ['Ana Sol (f', ['Ana Sol']],
  ['-', []],
  ['Ana Sol of Exampleville', ['[Ana Sol of Exampleville]']],
  ['Ana Sol from Exampleville', ['[Ana Sol from Exampleville]']],
  ['Ana Sol detained', ['[Ana Sol detained]']],
])('%s', (list, people) => {
  expect(showPeople(`UA 12/10 – Peru: torture: ${list}`)).toEqual(people)
})

describe('a title that the catalogue cut after 255 signs', () => {
  const cut = (length: number, end: string) => {
    const head = 'UA 12/10 – Peru: torture: Ana Sol, '
    const filler = 'Bo Lund, '.repeat(40).slice(0, length - head.length - end.length - 2)
    const line = `${head}${filler.slice(0, filler.lastIndexOf(','))}, ${end}`
    const padded = line.replace('UA 12/10', `UA${' '.repeat(length - line.length + 1)}12/10`)
    const { heading, evidence, diagnostics } = parseHeading(padded)
    const last = heading.people.length - 1
    return {
      length: padded.length,
      last: heading.people[last]?.name?.full ?? heading.people[last]?.description,
      confidence: evidence.find(({ path }) => path.startsWith(`/people/${last}/`))?.confidence,
      codes: diagnostics.map(({ code }) => code),
    }
  }

  it('ends with a doubtful name', () => {
    for (const length of [254, 255])
      expect(cut(length, 'Cy Mora')).toEqual({
        length,
        last: 'Cy Mora',
        confidence: 'inferred',
        codes: ['name-incomplete'],
      })
    for (const length of [253, 256])
      expect(cut(length, 'Cy Mora')).toEqual({ length, last: 'Cy Mora', confidence: 'stated', codes: [] })
  })

  it('or with a word that is no name', () => {
    expect(cut(255, 'Cy')).toMatchObject({ last: 'Bo Lund', codes: ['name-incomplete'] })
    expect(cut(255, 'two others')).toMatchObject({ last: 'two others', codes: ['name-incomplete'] })
    expect(cut(255, 'Cy Mora (f)')).toMatchObject({ last: 'Cy Mora', confidence: 'stated', codes: [] })
  })
})

it('each value has its place in the line', () => {
  const line =
    'UA 12/10 – Peru: torture: Ana Sol (m), aged 20, alias Bo Lund, journalist; new name: Cy Mora (released) and over 100 students, Di Rey son of Ed Rey, her child'
  const { evidence } = parseHeading(line)
  const slices = evidence
    .filter(({ path }) => path.startsWith('/people'))
    .map(({ path, spans, confidence }) =>
      [path.slice(8), confidence, ...spans.map(({ start, end }) => line.slice(start, end))].join(' '),
    )
  expect(slices).toEqual([
    '0/name stated Ana Sol',
    '0/description stated journalist',
    '0/gender stated (m)',
    '0/age stated aged 20',
    '0/aliases/0 stated Bo Lund',
    '1/name stated Cy Mora',
    '1/status stated (released)',
    '2/description stated over 100 students',
    '2/status stated new name',
    '2/count stated over 100',
    '3/name stated Di Rey',
    '3/description stated son of Ed Rey',
    '3/status stated new name',
    '4/description stated her child',
    '4/status stated new name',
    '4/count inferred her',
  ])
})
