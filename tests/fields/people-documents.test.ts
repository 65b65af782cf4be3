import { describe, expect, it } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { parseAppeal } from '../../src/parse.js'
import type { Person } from '../../src/types.js'

/** A person on one line: `Dr|Ana Sample f 22 "student" new #1 =Nick`. */
function writePerson({ name, gender, age, description, status, count, aliases }: Person): string {
  const parts = [
    name ? `${name.honorific ? `${name.honorific}|` : ''}${name.full}` : '-',
    gender?.[0],
    age,
    description === null ? null : `"${description}"`,
    status,
    count === null ? null : `#${count}`,
    ...aliases.map((alias) => `=${alias}`),
  ]
  return parts.filter((part) => part !== null && part !== undefined).join(' ')
}

/** The people of a text; every atom's slices must read back to its value. */
function peopleOf(text: string): string[] {
  const { appeal, evidence } = parseAppeal(text)
  for (const { path, spans } of evidence) {
    if (!path.startsWith('/people/')) continue
    const slices = spans.map(({ start, end }) => text.slice(start, end))
    const value = rereadAtom(path, slices, appeal)
    if (value === undefined) continue
    const [, , index, key] = path.split('/')
    expect(value, `${path}: ${slices.join('|')}`).toEqual(appeal.people[Number(index)]![key as 'name'])
  }
  return appeal.people.map(writePerson)
}

const oldBody = `On 3 October soldiers came to the house and took them away. Amnesty International fears
for their safety. They have not been seen since, and no charge has been brought.`

/** A form of 1985-2008 with its rows below the concern. */
const oldForm = (rows: string, body = oldBody) =>
  peopleOf(`EXTERNAL (for general distribution) AI Index: EUR 44/71/92
Distr: UA/SC
UA 401/92 Fear of Torture 8 October 1992
${rows}
${body}
RECOMMENDED ACTION: Please send telegrams/telexes/faxes:
- urging that they be released.
APPEALS TO:
Minister of Justice
Mr Ivo Sample
Sample City
`)

describe('people of the forms to 2008', () => {
  it.each<[string, string, string[]]>([
    [
      'sex, age and occupation in any order',
      'CHAD Ana Sample (f), aged 31, bus conductor\nIvo Muster, teacher, aged 22 (m)\nUna Model, nurse, female',
      ['Ana Sample f 31 "bus conductor"', 'Ivo Muster m 22 "teacher"', 'Una Model f "nurse"'],
    ],
    ['no comma before the age', 'CHAD Ivo Muster aged 22', ['Ivo Muster 22']],
    [
      'two people on one line',
      'NEPAL Kamala Namuna (f), aged 21, student Bishnu Namuna (m), aged 24, student (her brother)',
      ['Kamala Namuna f 21 "student"', 'Bishnu Namuna m 24 "student (her brother)"'],
    ],
    [
      'a bracket that joins rows',
      'PERU Rosa Muestra (f), aged 22 ] students\nJuan Prueba (m), aged 20  ] at Sample University\nLuis Modelo (m) ]\nTeo Ensayo, farmer',
      [
        'Rosa Muestra f 22 "students at Sample University"',
        'Juan Prueba m 20 "students at Sample University"',
        'Luis Modelo m "students at Sample University"',
        'Teo Ensayo "farmer"',
      ],
    ],
    [
      'labels that govern rows',
      'PERU Released: Jorge Muestra\nRosa Prueba (f)\nKilled: Ana Modelo (f)\nNew name: Teo Ensayo, farmer\nFear for safety: Juan Molde',
      [
        'Jorge Muestra released',
        'Rosa Prueba f released',
        'Ana Modelo f killed',
        'Teo Ensayo "farmer" new',
        'Juan Molde',
      ],
    ],
    [
      'members, groups and lists',
      'SRI LANKA Members of the Sample Society, including:\nK. Namuna, aged 45, President\nS. Udaran (m)\nand at least 21 others named on a list',
      [
        '- "Members of the Sample Society"',
        'K. Namuna 45 "President"',
        'S. Udaran m',
        '- "at least 21 others named on a list" #21',
      ],
    ],
    [
      'families, aliases, somebody unnamed',
      'MALI Ivo Modèle (m), journalist, and his family\nAli Exemple (m) (also known as Joshua), aged 39\nUnnamed woman, aged 30',
      [
        'Ivo Modèle m "journalist"',
        '- "his family"',
        'Ali Exemple m 39 =Joshua',
        '- f 30 "Unnamed woman" #1',
      ],
    ],
    [
      'names not given',
      'MALI Déo ... (m), aged 40\nSix others (names unknown), one female and five males, farm workers\nIssa (surname not known)\nSaleh Exemple [please note correct name]',
      ['Déo m 40', '- "farm workers" #6', 'Issa', 'Saleh Exemple'],
    ],
    [
      'capitals show the family name, a shared one too',
      'CUBA Ana MUESTRA (f), aged 33, teacher, her son Ivo MUESTRA and their two children',
      ['Ana Muestra f 33 "teacher"', 'Ivo Muestra m "her son"', '- "their two children" #2'],
    ],
    [
      'wrapped descriptions',
      "KENYA Ivo Sample Mfano, aged 27, former member of parliament\nand chairman of the Sample farmers' cooperative\nJane Mfano (f), 31, lawyer",
      [
        'Ivo Sample Mfano 27 "former member of parliament and chairman of the Sample farmers\' cooperative"',
        'Jane Mfano f 31 "lawyer"',
      ],
    ],
    [
      'a woman called Iran',
      'IRAN Iran, or Mahin, NEMUNEH (f), aged 30\nJordan MUSTER (m)',
      ['Iran Nemuneh f 30 =Mahin', 'Jordan Muster m'],
    ],
    ['nicknames', 'MEXICO Pedro "El Güero" Muestra (m)', ['Pedro Muestra m =El Güero']],
    ['a population', 'CHAD The civilian population of Sample', ['- "The civilian population of Sample"']],
    ['nothing but a topic', 'CHAD Executions threatened by the authorities', []],
  ])('%s', (_, rows, people) => {
    expect(oldForm(rows)).toEqual(people)
  })

  it('splits flattened columns by the number that the text gives', () => {
    const body = `The five men named above were arrested in Sample on 3 October 1992. They are said to be held
in the central prison and have had no contact with their families since then.`
    expect(
      oldForm('IRAN Ali Nemuneh Hassan Mesal\nReza Olgu Mehdi Tarh\nHossein Naqsh', body).map((row) =>
        row.replace(/ m$/, ''),
      ),
    ).toEqual(['Ali Nemuneh', 'Hassan Mesal', 'Reza Olgu', 'Mehdi Tarh', 'Hossein Naqsh'])
  })

  it('ends the list where a person of it opens the text', () => {
    const body = `Ivo Muster and Una Model, who were arrested together in Sample on 3
October, are held incommunicado. They have not been charged with any offence.`
    expect(oldForm('CHAD Ivo Muster, teacher\nUna Model (f), lawyer', body)).toEqual([
      'Ivo Muster "teacher"',
      'Una Model f "lawyer"',
    ])
  })

  it('reads the first sentence where the list is lost', () => {
    const body = `Ivo Chitsanzo Sample, a retired headmaster aged 61, is seriously ill in Sample
prison, where he has been held without charge. He was arrested after he had written a letter.
He has never been tried.`
    expect(oldForm('', body)).toEqual([expect.stringMatching(/^Ivo Chitsanzo Sample m 61/)])
  })
})

/** A casesheet of 2009-2017. */
const sheet = (summary: string, body: string, footer: string, background = 'Many were arrested in 2011.') =>
  peopleOf(`UA: 123/13 Index: AFR 54/013/2013 Sudan Date: 3 May 2013

URGENT ACTION
ACTIVISTS HELD WITHOUT CHARGE
${summary}

${body}

Please write immediately in Arabic, English or your own language:
• Calling on the authorities to release them immediately;
• Urging them to investigate.

PLEASE SEND APPEALS BEFORE 14 JUNE 2013 TO:
Minister of Justice
Mohamed Sample
Ministry of Justice
PO Box 302
Khartoum
SUDAN
Email: info@moj.example
Salutation: Your Excellency

Also send copies to diplomatic representatives accredited to your country.

URGENT ACTION
ACTIVISTS HELD WITHOUT CHARGE
ADDITIONAL INFORMATION
${background}
${footer}
UA: 123/13 Index: AFR 54/013/2013 Issue Date: 3 May 2013
`)

/** A letter of 2018 on. */
const letter = (summary: string, text: string, footer: string) =>
  peopleOf(`First UA: 45/22 Index: AMR 41/5401/2022 Mexico Date: 3 May 2022

URGENT ACTION

LAND DEFENDERS AT RISK
${summary}

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Attorney General
Ana Sample
Calle 1
Sample, Mexico
Email: fg@fiscalia.example

Dear Attorney General,

${text}

Yours sincerely,

ADDITIONAL INFORMATION
Attacks on defenders are common in the region.

PREFERRED LANGUAGE TO ADDRESS TARGET: Spanish
You can also write in your own language.
PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 30 June 2022
${footer}
LINK TO PREVIOUS UA: N/A
`)

describe('people of the layouts from 2009 on', () => {
  it('reads Name: and Gender m/f:', () => {
    expect(
      sheet(
        'Two men are held.',
        'They were taken on 1 May.',
        'Name: Osman Mithal, Kamal Ayna, and five other men\nGender m/f: all m',
      ),
    ).toEqual(['Osman Mithal m', 'Kamal Ayna m', '- m "five other men" #5'])
  })

  it('gives nobody the gender of both', () => {
    expect(
      sheet('Two are held.', 'They were taken.', 'Name: Osman Mithal, Mona Ayna\nGender m/f: both'),
    ).toEqual(['Osman Mithal', 'Mona Ayna'])
  })

  it.each([
    ['Osman Mithal, 71, is held.', 71],
    ['Osman Mithal, who is 71, is held.', 71],
    ['Osman Mithal (71) is held.', 71],
    ['The 71-year-old farmer Osman Mithal is held.', 71],
    ['Osman Mithal, a farmer of 71, is held.', 71],
    ['Osman Mithal, aged 71, is held.', 71],
  ])('takes the age from: %s', (summary, age) => {
    expect(sheet(summary, 'He was taken.', 'Name: Osman Mithal\nGender m/f: m')).toEqual([
      `Osman Mithal m ${age}`,
    ])
  })

  it('reads a list over several lines in the background', () => {
    const list = `The names of the five detained men are:

Osman Mithal, Kamal Ayna, Adam Mithal, Idris

Ayna and Salah Mithal

The village has been bombed.`
    expect(
      sheet('Five men are held.', 'They were taken on 1 May.', '', list).map((row) => row.replace(/ m$/, '')),
    ).toEqual(['Osman Mithal', 'Kamal Ayna', 'Adam Mithal', 'Idris Ayna', 'Salah Mithal'])
  })

  it('reads the first sentence where nothing else names them', () => {
    expect(
      sheet(
        'Three students, Osman Mithal, Kamal Ayna and Mona Salih (f), were arrested in Khartoum on 1 May.',
        'Osman Mithal, 22, and Kamal Ayna, 23, are held at a prison. Mona Salih, aged 20, was freed.',
        '',
      ),
    ).toEqual(['Osman Mithal 22', 'Kamal Ayna 23', 'Mona Salih f 20'])
    expect(
      sheet(
        'The trial of human rights lawyer Osman Mithal will begin on 3 June in Omdurman, Sudan.',
        'Osman Mithal was arrested at the airport of Port Sudan. He denies the charges. He was beaten, and his lawyer was not admitted.',
        '',
      ),
    ).toEqual(['Osman Mithal m'])
  })

  it('invents nobody', () => {
    expect(
      sheet(
        'The Parliament of Sudan will vote on a law that would close the Sample Human Rights Monitor and Amnesty International.',
        'Prime Minister Ivo Sample has supported the bill. The African Commission in Banjul is concerned.',
        '',
      ),
    ).toEqual([])
    expect(
      letter('The river is at risk.', 'I write about the river.', 'NAME AND PREFERRED PRONOUN: N/A'),
    ).toEqual([])
  })

  it('reads names with pronouns', () => {
    expect(
      letter(
        'Defenders are at risk.',
        'I write about them.',
        'NAME AND PREFERRED PRONOUN: Elena Muestra (she/her), Iván Prueba (he/him) and Alex Molde (they/them)',
      ),
    ).toEqual(['Elena Muestra f', 'Iván Prueba m', 'Alex Molde o'])
    expect(
      letter(
        'Defenders are at risk.',
        'I write about them.',
        'NAME AND PREFERRED PRONOUN: Elena Muestra (she/her) and eight others (they/them)',
      ),
    ).toEqual(['Elena Muestra f', '- "eight others" #8'])
  })

  it('drops a group whose members are all named elsewhere', () => {
    expect(
      letter(
        'Defenders are at risk.',
        'I write about Elena Muestra and two others. The other defenders are Iván Prueba and Alex Molde.',
        'NAME AND PREFERRED PRONOUN: Elena Muestra (she/her) and two others (they/them)',
      ),
    ).toEqual(['Elena Muestra f', 'Iván Prueba', 'Alex Molde'])
  })

  it('gives nobody the gender of those who are only told apart by the name', () => {
    const named = 'NAME AND PREFERRED PRONOUN: Elena Muestra, Iván Prueba'
    expect(letter('Two are held.', 'The mother of Iván Prueba had to leave after she spoke.', named)).toEqual(
      ['Elena Muestra', 'Iván Prueba'],
    )
    expect(letter('Two are held.', 'The body of Iván Prueba was found. He had been shot.', named)).toEqual([
      'Elena Muestra',
      'Iván Prueba m',
    ])
  })

  it('reads the list of a letter', () => {
    expect(
      letter(
        'Three market traders are on trial.',
        'I write about the three traders. They are Elena Muestra, Iván "Chano" Prueba and Sister Ana Molde. Sister Ana Molde, who is 63, was hurt.',
        'NAME AND PREFERRED PRONOUN:',
      ),
    ).toEqual(['Elena Muestra', 'Iván Prueba =Chano', 'Sister|Ana Molde f 63'])
  })
})
