import { describe, expect, it } from 'vitest'
import { rereadAtom } from '../../src/appeal/reread.js'
import { headingOf } from './read-document.js'

// Invented openings; what they look like is described in the format notes of the layouts.
const tail = `
The people named above were arrested at their homes on 4 March by men in plain clothes.
Nothing has been heard of them since.
BACKGROUND INFORMATION
Arrests go on.
RECOMMENDED ACTION: Please send telegrams:
- urging that they be released.
`
const external = (index: string) => `EXTERNAL (for general distribution) AI Index: ${index}\nDistr: UA/SC\n`

type Expected = Partial<Omit<ReturnType<typeof headingOf>, 'evidence'>>

function check(text: string, expected: Expected): void {
  const got = headingOf(text)
  const { rest, ...others } = expected
  expect(got).toMatchObject(others)
  if (rest) expect(got.rest.slice(0, rest.length)).toEqual(rest)
}

describe('headings of 1985-1997', () => {
  it('reads the form', () => {
    check(
      `${external('EUR 44/51/92')}UA 401/92 Fear of Torture/Death in Custody 8 October 1992\nTURKEY: Ivo Sample, student\nUna Model (f)${tail}`,
      {
        kind: 'initial',
        cases: ['UA 401/92'],
        index: 'EUR 44/051/1992',
        countries: ['TR'],
        issued: '1992-10-08',
        concerns: ['Fear of Torture', 'Death in Custody'],
        references: [],
        rest: ['Ivo Sample, student', 'Una Model (f)'],
        codes: [],
      },
    )
  })

  it.each([
    ['Limited action: Please organize up to 20 appeals per section.', 20],
    ['This is a limited action - please organize up to 20 appeals per section', 20],
    ['This is a limited action. Please send up\nto 5 appeals per section.', 5],
    ['This is a limited action. Please restrict appeals to 20 per Section.', 20],
  ])('reads a limited action: %s', (line, limit) => {
    check(
      `${external('ASA 37/51/94')}${line}\nUA 41/94 "Disappearance" 8 October 1994\nSRI LANKA : Ivo Sample${tail}`,
      {
        limit,
        cases: ['UA 41/94'],
        countries: ['LK'],
        rest: ['Ivo Sample'],
      },
    )
  })

  it('joins a concern that is wrapped round the date', () => {
    check(
      `${external('EUR 44/51/91')}UA 91/91 Fear of Torture in Prolonged 25 March 1991\nIncommunicado Detention\nTURKEY: Ivo _ample${tail}`,
      { concerns: ['Fear of Torture in Prolonged Incommunicado Detention'], issued: '1991-03-25' },
    )
    check(
      `${external('MDE 13/51/92')}UA 391/92 "Disappearance"/ 17 December 1992\nunacknowledged detention\nIRAN: Ivo Sample${tail}`,
      { concerns: ['"Disappearance"', 'unacknowledged detention'], issued: '1992-12-17' },
    )
  })

  it('reads labels that stand before both their values, in one line', () => {
    check(
      'international INTERNATIONAL SECRETARIAT 1 Made Up Street EXTERNAL (for general distribution) Al Index: Distr: AMR 22/21/87 UAlSC 25 March 1987 Further information on UA 41/87 (AMR 22/11/87 13 March) Arrests/Legal & Health Concern CHILE: Students held in Arica ===== The five students were moved.',
      {
        kind: 'update',
        index: 'AMR 22/021/1987',
        issued: '1987-03-25',
        cases: ['UA 41/87'],
        references: ['original UA 41/87 AMR 22/011/1987 1987-03-13'],
        concerns: ['Arrests', 'Legal & Health Concern'],
        countries: ['CL'],
      },
    )
  })

  it('reads a re-ordered copy', () => {
    check(
      'EXTERNAL (for general distribution) UA 12/94 AI Index: AFR 54/09/94 Distr: UA/SC Fear of torture 3 May 1994 SUDAN Killed: Ivo Sample Una Model was taken from her home.',
      {
        cases: ['UA 12/94'],
        index: 'AFR 54/009/1994',
        issued: '1994-05-03',
        countries: ['SD'],
        concerns: ['Fear of torture'],
      },
    )
  })

  it('passes over a note to sections and a title line', () => {
    const form = `${external('AMR 51/51/91')}EXTRA 44/91 Death Penalty 8 October 1991\nUSA (Texas): Ivo Sample${tail}`
    const expected = { cases: ['EXTRA 44/91'], countries: ['US (Texas)'], rest: ['Ivo Sample'] }
    check(
      `Note to Sections:\nThis replaces the EXTRA 43/91 that was sent by telex. A follow-up to EXTRA 41/91\nwill go out.\n${form}`,
      expected,
    )
    check(`EXTRA 44/91 - USA (Texas): death penalty: Ivo Sample\n${form}`, expected)
  })

  it.each([
    ["The People's Republic of China:Ivo Sample", 'CN', 'Ivo Sample'],
    ['SUDANIvo Sample, student', 'SD', 'Ivo Sample, student'],
    ['ZAIREIvo Sample', 'CD', 'Ivo Sample'],
    ['TRINIDAD AND TOBAGOExecutions threatened by new law', 'TT', 'Executions threatened by new law'],
    ['USA: (Oklahoma) Ivo L SAMPLE', 'US (Oklahoma)', 'Ivo L SAMPLE'],
    ['SRI LANKA Ivo Sample', 'LK', 'Ivo Sample'],
    ['IRAN:\nIvo Sample', 'IR', 'Ivo Sample'],
    ['RWANDA/BURUNDI Ivo Sample', 'RW,BI', 'Ivo Sample'],
    ['GEORGIA: Una Model (female)', 'GE', 'Una Model (female)'],
  ])('reads the country line %s', (line, countries, first) => {
    check(`${external('ACT 51/51/92')}UA 41/92 Torture 8 October 1992\n${line}${tail}`, {
      countries: countries.split(','),
      rest: [first],
    })
  })

  it('takes the country from the index where its line is lost', () => {
    check(
      `${external('AFR 36/51/92')}UA 401/92 Fear of Torture 8 October 1992\nIvo Sample, a student, was arrested on 3 October.${tail}`,
      {
        countries: ['MW'],
        codes: ['country-inferred'],
        concerns: ['Fear of Torture'],
        rest: ['Ivo Sample, a student, was arrested on 3 October.'],
      },
    )
  })
})

describe('reference chains', () => {
  const chain = (lines: string) =>
    `${external('EUR 44/51/91')}5 November 1991\n${lines}\nTURKEY Ivo Sample${tail}`
  const one = 'original UA 44/91 EUR 44/022/1991 1991-10-16'
  const two = 'previous - EUR 44/046/1991 1991-10-20'
  it.each([
    [
      'Further information on UA 44/91 (EUR 44/22/91, 16 October 1991) - Health\nConcern',
      [one],
      'Health Concern',
    ],
    [
      'Further information on UA 44/91 (EUR 44/22/91, 16 October 1991) and follow-up (EUR 44/46/91, 20\nOctober 1991) - Torture',
      [one, two],
      'Torture',
    ],
    [
      'Further information on UA 44/91 (EUR 44/22/91, 16 October 1991 and follow-up EUR\n44/46/91, 20 October 1991) - Torture',
      [one, two],
      'Torture',
    ],
    ['Further Information on UA 44/91 (EUR 44/22/91, 16 October 1991) Torture', [one], 'Torture'],
    [
      'Further information on UA 44/91 (EUR 44/22/91, 16 October 1991 ) and follow-up\nEUR 44/46/91, 20 October 1991 - Torture',
      [one, two],
      'Torture',
    ],
    [
      'Further information on UA 44/91 (EUR 44/22/91, 16 October 1991) and follow-up:\nEUR 44/46/91, 20 October 1991 - Torture',
      [one, two],
      'Torture',
    ],
    [
      'Further information on UA 44/91 EUR 44/22/91, (16 October 1991), EUR 44/46/91 (20\nOctober 1991)\n- Torture',
      [one, two],
      'Torture',
    ],
    ['Further information on UA 44/91 (EUR 44/22/91, 16 October 1991)) - Torture', [one], 'Torture'],
    ['Further information on UA 44/91 (EUR 44/22/91, 16 October) - Torture', [one], 'Torture'],
    ['Further information (1) on UA 44/91 (EUR 44/22/91, 16 October 1991) - Torture', [one], 'Torture'],
  ])('%s', (lines, references, concern) => {
    check(chain(lines), {
      kind: 'update',
      cases: ['UA 44/91'],
      references,
      concerns: [concern],
      issued: '1991-11-05',
      countries: ['TR'],
      rest: ['Ivo Sample'],
    })
  })

  it('reads several cases with their own documents', () => {
    check(
      chain(
        'Further information on UA 44/91 (EUR 44/22/91, 16 January 1991); UA 50/91 (EUR\n44/23/91, 18 January 1991 and follow-up EUR 44/30/91, 3 February 1991); EXTRA 6/91\n(EUR 44/25/91, 21 February 1991) - Legal\nConcern',
      ),
      {
        cases: ['UA 44/91', 'UA 50/91', 'EXTRA 6/91'],
        references: [
          'original UA 44/91 EUR 44/022/1991 1991-01-16',
          'original UA 50/91 EUR 44/023/1991 1991-01-18',
          'previous - EUR 44/030/1991 1991-02-03',
          'original EXTRA 6/91 EUR 44/025/1991 1991-02-21',
        ],
        concerns: ['Legal Concern'],
      },
    )
  })

  it('reads a number without its series, and an index with a part missing', () => {
    check(chain('Further information on 44/91 (EUR 44/22, 16 October 1991) - Torture'), {
      cases: ['44/91'],
      references: ['original 44/91 - 1991-10-16'],
      codes: ['case-series-missing', 'index-incomplete'],
    })
  })

  it('reads chains of dates without indices', () => {
    check(
      `14 June 2001\nFurther information on UA 104/01 issued 19 April 2001 and re-\nissued 8 May 2001\nFear for safety\nCOLOMBIA\nIvo Sample${tail}`,
      { references: ['original UA 104/01 - 2001-04-19', 'previous - - 2001-05-08'], issued: '2001-06-14' },
    )
    check(
      `15 January 2007\nFurther information on UA 401/06 (13 November 2006) and follow-up (7 December 2006, 22 December 2006) - Fear of torture\nIRAN Ivo Sample (m)${tail}`,
      {
        references: ['original UA 401/06 - 2006-11-13', 'previous - - 2006-12-07', 'previous - - 2006-12-22'],
        concerns: ['Fear of torture'],
      },
    )
  })

  it('takes a case that a bracket in the body names for another one', () => {
    check(
      `UA 55/93 Fear of torture 3 May 1993\nEGYPT: Ivo Sample\nIvo Sample (see UA 38/93, MDE 12/04/93, 3 March) was arrested again.${tail}`,
      { cases: ['UA 55/93'], references: ['related UA 38/93 MDE 12/004/1993 1993-03-03'] },
    )
  })
})

describe('headings of 1998-2008', () => {
  it.each([
    'PUBLIC AI Index: AFR 51/009/2003\n03 November 2003\n\nUA 314/03 Fear for safety\n\nSIERRA LEONE Ivo Sample (m)',
    'PUBLIC AI Index: AFR 51/009/2003\n\nUA 314/03 Fear for safety 03 November 2003\n\nSIERRA LEONE Ivo Sample (m)',
    'PUBLIC AI Index: AFR 51/009/2003\n03 November 2003\nUA 314/03 Fear for safety\nSIERRA LEONE Ivo Sample (m)',
    'PUBLIC AI Index: AFR 51/009/2003 03 November 2003\n\nUA 314/03 Fear for safety\n\nSIERRA LEONE Ivo Sample (m)',
    'PUBLIC                                   AI Index: AFR 51/009/2003\n                        03 November 2003\n\nUA 314/03           Fear for safety\n\nSIERRA LEONE        Ivo Sample (m)',
    'Document - Sierra Leone: Fear for safety\n\nPUBLIC\n\nAI Index: AFR 51/009/2003\n\n03 November 2003\n\nUA 314/03\n\nFear for safety\n\nSIERRA LEONE\n\nIvo Sample (m)',
  ])('finds the date wherever it stands', (opening) => {
    check(opening + tail, {
      cases: ['UA 314/03'],
      index: 'AFR 51/009/2003',
      issued: '2003-11-03',
      countries: ['SL'],
      concerns: ['Fear for safety'],
      rest: ['Ivo Sample (m)'],
    })
  })

  it("takes a page's own date for want of another", () => {
    check(
      `Iran: Fear of ill-treatment\n\nPublisher\nOctober 26, 2007\nAppeal/Urgent Action\n\nAI Index: MDE 13/139/2007\n\nUA 281/07 Fear of ill-treatment\n\nIRAN Ivo Sample (m)${tail}`,
      { issued: '2007-10-26', codes: ['issued-from-wrapper'] },
    )
  })

  it('reads e-mailed copies without index, and the ordinal of their subject', () => {
    check(
      `Date: Fri, 26 Mar 1999 14:40:09 -0500\nSubject: Third follow-up to EX 21/99 on Colombia\n\nU R G E N T    A C T I O N   F O L L O W  U P  A P P E A L\n\nOffice\nPhone: 303 555 0143\n--------\n\n25 March 1999\n\nFurther information on EXTRA 21/99 issued 12 February 1999 and \nre-\nissued 19 February 1999\nFear for safety/'disappearance'\n\nCOLOMBIA\nIvo Sample${tail}`,
      {
        kind: 'update',
        ordinal: 3,
        cases: ['EXTRA 21/99'],
        issued: '1999-03-25',
        countries: ['CO'],
        concerns: ['Fear for safety', "'disappearance'"],
        references: ['original EXTRA 21/99 - 1999-02-12', 'previous - - 1999-02-19'],
      },
    )
  })

  it('reads concerns that hold the people', () => {
    check(
      `3 June 1998\n\nUA 122/98\tFear for safety: Human rights workers\n\tExtrajudicial execution: Dr. Ivo Sample\n\nOn 1 June armed men came.${tail}`,
      {
        concerns: ['Fear for safety', 'Extrajudicial execution'],
        rest: ['Human rights workers', 'Dr. Ivo Sample'],
      },
    )
  })
})

describe('casesheets', () => {
  const below = '\nURGENT ACTION\nPUPPETEER DETAINED\nSummary of the case.\n'
  const bh = { cases: ['UA 123/13'], index: 'MDE 11/013/2013', issued: '2013-05-03', countries: ['BH'] }
  it.each([
    ['UA: 123/13 Index: MDE 11/013/2013 Bahrain Date: 3 May 2013', 'initial'],
    ['VA: 123/13 Index: MDE 11/013/2013 Bahrain Date: 3 May 2013', 'initial'],
    ['FU UA: 123/13 Index: MDE 11/013/2013 Bahrain Date: 3 May 2013', 'update'],
    ['Further information on UA: 123/13 Index: MDE 11/013/2013 Date 3 May 2013', 'update'],
    ['Further information on UA 123/13 Index: MDE 11/013/2013 Bahrain\nDate: 3 May 2013 AI', 'update'],
    ['Further information on UA: 123/13 Index:\nMDE 11/013/2013 Bahrain Date: 3 May 2013', 'update'],
    [
      'Adapted from Friends of Prisoners UA: 123/13 Index: MDE 11/013/2013 Bahrain Date: 3 May 2013',
      'initial',
    ],
    ['UA: 123/13 Index: MDE 11/013/2013 Bahrain\n\nDate: 03 May 2013', 'initial'],
    ['STOP ACTION\nUA: 123/13 Index: MDE 11/013/2013 Bahrain Date: 3 May 2013', 'stop'],
    ['CORRECTED VERSION\nUA: 123/13 Index: MDE 11/013/2013 Bahrain Date: 3 May 2013', 'correction'],
  ])('reads %s', (header, kind) => {
    check(header + below, { ...bh, kind: kind as 'initial', references: [], concerns: [] })
  })

  it('reads two-word countries, also over the line end of a quoted mail', () => {
    check(`UA: 123/16 Index: ASA 17/4571/2016 Viet Nam\nDate: 29 July 2016\n${below}`, { countries: ['VN'] })
    check(
      '> UA: 123/13 Index: MDE 23/013/2013 Saudi\n> Arabia Date: 3 May 2013\n>\n> URGENT ACTION\n>\n> TITLE\n',
      { countries: ['SA'], issued: '2013-05-03' },
    )
    check(`UA: 12/13 Index: MDE 15/013/2013 Israel/OPT      Date: 3 May 2013\n${below}`, {
      countries: ['IL', 'PS'],
    })
  })

  it.each([
    ['First', 'initial', null, false],
    ['Second', 'update', 1, false],
    ['3rd', 'update', 2, false],
    ['FIFTH', 'update', 4, false],
    ['Fourth and final', 'update', 3, true],
  ])('counts documents: %s UA', (word, kind, ordinal, final) => {
    check(`${word} UA: 45/19 Index: EUR 44/4571/2019 Turkey Date: 29 July 2019${below}`, {
      kind: kind as 'update',
      ordinal,
      final,
      codes: ordinal === null ? [] : ['ordinal-inferred'],
    })
  })

  it('reads the template', () => {
    check(
      'URGENT ACTION\nURGENT ACTION TITLE: Guatemala: Leader held\nPUBLICATION DATE: 5 July 2017\nURGENT ACTION TYPE AND NUMBER: THIRD UA 60/16\nINDEX NUMBER: AMR 34/6674/2017\nURGENT ACTION SUMMARY:\nText.\n',
      {
        kind: 'update',
        ordinal: 2,
        cases: ['UA 60/16'],
        index: 'AMR 34/6674/2017',
        issued: '2017-07-05',
        title: 'Guatemala: Leader held',
        countries: ['GT'],
      },
    )
  })

  it('falls back to the footer and the closing sentence', () => {
    check(
      'URGENT ACTION\nteacher held\nSummary of the case.\nAlso send copies to diplomatic representatives accredited to your country.\nUA: 167/14 Index: AMR 45/003/2014 Issue Date: 3 July 2014\n',
      {
        kind: 'initial',
        cases: ['UA 167/14'],
        index: 'AMR 45/003/2014',
        issued: '2014-07-03',
        countries: ['PY'],
        codes: ['country-inferred'],
      },
    )
    check(
      'URGENT ACTION\nTEACHER HELD\nSummary.\nPlease check with your section office if sending appeals after the above date. This is the seventh update of UA 167/14. Further information: www.example.org/x',
      { kind: 'update', ordinal: 7, cases: ['UA 167/14'] },
    )
  })

  it('tells the end of an action from thanks', () => {
    const header = 'Further information on UA: 167/14 Index: AMR 45/003/2014 Paraguay Date: 3 July 2014\n'
    check(
      `${header}URGENT ACTION\nTEACHER FREE\nMany thanks to all who sent appeals. No further action is\nrequired from the UA network.`,
      { kind: 'stop', ordinal: null },
    )
    check(
      `${header}URGENT ACTION\nTEACHER HELD\nMany thanks to all who sent appeals. Please keep writing.\nPLEASE SEND APPEALS BEFORE 3 AUGUST 2014 TO:\nMinister\nFax: +595 21 555 0101\nSalutation: Dear Minister`,
      { kind: 'update' },
    )
    check(`${header}URGENT ACTION\nTEACHER FREE\nText.\nThis is the second and final update of UA 167/14.`, {
      kind: 'update',
      ordinal: 2,
      final: true,
    })
  })
})

describe('pages of sections', () => {
  const text = '\nThe teacher was taken from her school on 3 May, and nobody knows where she is.\n'
  it.each([
    [
      'Niger: Release the Teacher (UA 279/15)\nDecember 7, 2015',
      'initial',
      'UA 279/15',
      'Release the Teacher',
      '2015-12-07',
    ],
    [
      'Urgent Action: Teacher Held (Niger: UA 85.17)\nMay 5, 2017',
      'initial',
      'UA 85/17',
      'Teacher Held',
      '2017-05-05',
    ],
    [
      'May 5, 2017\n\nUrgent Action Update: Teacher Held (Niger: UA 85.17)',
      'update',
      'UA 85/17',
      'Teacher Held',
      '2017-05-05',
    ],
    ['Urgent Action Victory! – Teacher Free (Niger: UA 255.17)', 'stop', 'UA 255/17', 'Teacher Free', null],
    [
      'Take Action! - Release the Teacher (Niger: UA 253/16)\nUrgent Action\nMay 5, 2016',
      'initial',
      'UA 253/16',
      'Release the Teacher',
      '2016-05-05',
    ],
    [
      'Urgent Action Update: Teacher Held (Niger: UA 31.20)\n02/19/2020',
      'update',
      'UA 31/20',
      'Teacher Held',
      '2020-02-19',
    ],
    [
      'TEACHER JAILED FOR SERMON\n\nUA: Niger 57.22',
      'initial',
      'UA 57/22',
      'TEACHER JAILED FOR SERMON',
      null,
    ],
  ])('reads %s', (title, kind, number, headline, issued) => {
    check(title + text, {
      kind: kind as 'initial',
      cases: [number],
      title: headline,
      countries: ['NE'],
      issued,
    })
  })

  it('reads a title of two lines, and one before a banner', () => {
    check(
      `Urgent Action Update: Teacher tried behind closed\ndoors (Niger: UA 31.20)\nMay 5, 2020\n${text}`,
      {
        kind: 'update',
        cases: ['UA 31/20'],
        title: 'Teacher tried behind closed doors',
        issued: '2020-05-05',
      },
    )
    check(`NIGER: Teacher held - URGENT ACTION\nSome Group, Nov 10. 2022\n${text}`, {
      kind: 'initial',
      title: 'Teacher held',
      countries: ['NE'],
      issued: '2022-11-10',
    })
  })

  it('reads the country below greetings', () => {
    check(
      'ACTION: Teacher to be tried (UA 22/12)\n\nHi everyone, remember Una Model, for whom we wrote (UA 38/11)? She is home.\n\nNIGER\n\nIvo Sample (m)\n\nIvo Sample, 43, is to be tried.',
      { cases: ['UA 22/12'], countries: ['NE'], title: 'Teacher to be tried', rest: ['Ivo Sample (m)'] },
    )
  })

  it('reads a Swiss page and a catalogue card', () => {
    check(
      'Benutzerspezifische Werkzeuge\nAmnesty Urgent Actions\nStartseite Urgent Actions 2021 06 First title Teacher moved\nFI 64/21-5\nMorocco and Western Sahara →\nAktiv seit 2. März 2023 | Noch 29 Tage Laufzeit\n\nTeacher moved\n\nAI-Index: MDE 29/6498/2023\n\nThe teacher was moved.',
      {
        kind: 'update',
        cases: ['UA 64/21'],
        countries: ['MA', 'EH'],
        issued: '2023-03-02',
        index: 'MDE 29/6498/2023',
        title: 'Teacher moved',
        rest: ['The teacher was moved.'],
      },
    )
    check(
      '• Home\n• Campaigns\n\nKenya: Further information: Eviction called off: Ivo Sample (m)\n\n, Index number: AFR 32/014/2009\n\nDate Published: 19 November 2009\n\nThe house stays. No further action is required from the UA Network.',
      {
        kind: 'stop',
        cases: [],
        index: 'AFR 32/014/2009',
        issued: '2009-11-19',
        countries: ['KE'],
        title: null,
        rest: ['The house stays. No further action is required from the UA Network.'],
      },
    )
  })

  it('reads sentences that name the case', () => {
    check(`${text}1) TAKE ACTION\nClick here to let us know! This is Urgent Action 186.17`, {
      cases: ['UA 186/17'],
    })
    check(`${text}\nThis closes UA 68/19, which was issued on May 24, 2019.`, {
      cases: ['UA 68/19'],
      references: ['original UA 68/19 - 2019-05-24'],
    })
  })

  it('says nothing of a text that is none', () => {
    check('A letter about the weather.\nIt rained in Niger on 3 May 2013.', {
      kind: 'unknown',
      cases: [],
      index: null,
      countries: [],
      issued: null,
      references: [],
    })
  })
})

it('points at the words that it read', () => {
  const text = `${external('EUR 44/51/91')}5 November 1991\nFurther information on UAs 44/91 and 50/91 (EUR 44/22/91, 16 October 1991) - Fear of Torture in\n"disappearance"\nTURKEY: Ivo Sample${tail}`
  const { evidence, cases } = headingOf(text)
  expect(cases).toEqual(['UA 44/91', 'UA 50/91'])
  const appeal = { issued: '1991-11-05', countries: [], recipients: [] } as never
  const paths = evidence.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['/cases/1', '/index', '/countries/0', '/issued', '/references/0/issued']),
  )
  for (const { path, spans } of evidence)
    expect(
      rereadAtom(
        path,
        spans.map(({ start, end }) => text.slice(start, end)),
        appeal,
      ),
    ).not.toBeNull()
})

describe('lists of actions', () => {
  const entry = (country: string, name: string) =>
    `${country}: ${name} held - URGENT ACTION\nAmnesty International, Dec. 2, 2019.\n${name} was arrested on 24 November.\n\n`

  it('takes several titles with their banner for a digest', () => {
    check(`Small Voices\n\n${entry('SUDAN', 'Editor')}${entry('IRAN', 'Printer')}`, {
      kind: 'digest',
      cases: [],
    })
    check(`Small Voices\n\n${entry('SUDAN', 'Editor')}`, { kind: 'initial' })
  })

  it('takes three numbered titles for a digest, unless the page asks for something', () => {
    const titles = ['Niger: UA 85.17', 'Peru: UA 86.17', 'Oman: UA 87.17']
      .map((number, i) => `Urgent Action: Teacher ${i + 1} Held (${number})\n\nA teacher was arrested.\n`)
      .join('\n')
    check(titles, { kind: 'digest', cases: [] })
    check(`${titles}\nTAKE ACTION:\n1. Write a letter.`, { kind: 'initial' })
  })
})
