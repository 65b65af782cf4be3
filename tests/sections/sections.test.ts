/** Small texts, and the sections that they are cut into. */
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/parse.js'
import { showSections } from './show.js'

/** Without the sections that hold nothing. */
const show = (text: string) => showSections(text).filter((section) => !section.endsWith(': '))

const header = 'UA: 12/10 Index: AMR 51/001/2010 USA Date: 4 May 2010'
const request = 'I am writing to you today to urge you to release her at once.'

describe('the letter', () => {
  it.each([
    [
      'stands between the address and its closing formula',
      `TAKE ACTION:\nMinister of Justice\nSample Street 1\nKampala, Uganda\nEmail: office@justice.example\n\nDear Minister,\n\n${request}\n\nYours sincerely,\nAna`,
      [
        'recipients: Minister of Justice | Sample Street 1 | Kampala, Uganda | Email: office@justice.example',
        `letter: Dear Minister, | ${request}`,
        'letter-end: Ana',
      ],
    ],
    [
      'lost its end',
      `Please send appeals to:\nMinister of Justice\nSample Street 1, Kampala\nDear Minister,\n${request}\nShe was held.`,
      [
        'recipients: Minister of Justice | Sample Street 1, Kampala',
        `letter: Dear Minister, | ${request} | She was held.`,
      ],
    ],
    [
      'is a salutation alone, of which the address goes on',
      'Please send appeals to:\nMinister of Justice\nDear Minister,\nSample Street 1, Kampala',
      ['recipients: Minister of Justice | Dear Minister, | Sample Street 1, Kampala'],
    ],
    [
      'has words enough in small letters',
      'Please send appeals to:\nMinister\nDear Minister,\nPlease Let her go home at once',
      ['recipients: Minister | Dear Minister, | Please Let her go home at once'],
    ],
    [
      'has more words in small letters than with capitals',
      'Please send appeals to:\nMinister\nDear Minister,\nPlease let her and him go at once',
      ['recipients: Minister', 'letter: Dear Minister, | Please let her and him go at once'],
    ],
    [
      'in one paragraph',
      `Please send appeals to:\nMinister\nDear Minister, ${request.repeat(4)}`,
      ['recipients: Minister', `letter: Dear Minister, ${request.repeat(4)}`],
    ],
    [
      'does not begin behind a label',
      `Please send appeals to:\nMinister\nSalutation: Dear Minister,\n${request}`,
      [`recipients: Minister | Salutation: Dear Minister, | ${request}`],
    ],
    [
      'without an address',
      `Ana Sample was arrested in May.\nDear Minister,\n${request}\nYours sincerely,\nAna`,
      ['opening: Ana Sample was arrested in May.', `letter: Dear Minister, | ${request}`, 'letter-end: Ana'],
    ],
  ])('%s', (_name, text, sections) => {
    expect(show(text)).toEqual(sections)
  })
})

describe('a letter with its label', () => {
  const letter = `letter: Dear Minister, | ${request}`
  const block = 'Minister of Justice\nUganda'
  const found = 'recipients: Minister of Justice | Uganda'
  it.each([
    [
      'below an address with a contact',
      `Ana is held.\nMinister of Justice\nFax: 1\nTemplate letter:\nDear Minister,\n${request}`,
      ['opening: Ana is held.', 'recipients: Minister of Justice | Fax: 1', letter],
    ],
    [
      'below lines without a contact',
      `Ana is held.\n${block}\nTemplate letter:\nDear Minister,\n${request}`,
      ['opening: Ana is held. | Minister of Justice | Uganda', letter],
    ],
    [
      'below recipients',
      `PLEASE SEND APPEALS TO:\nMinister of Justice\nFax: 1\nTemplate letter:\nDear Minister,\n${request}`,
      ['recipients: Minister of Justice | Fax: 1', letter],
    ],
    [
      'above the address',
      `Ana is held.\nOur Petition\n${block}\nDear Minister,\n${request}`,
      ['opening: Ana is held.', found, letter],
    ],
    [
      'above its salutation',
      `Ana is held.\nOur Petition\nDear Minister,\n${request}`,
      ['opening: Ana is held.', letter],
    ],
    [
      'above a text and the address',
      `Ana is held.\nOur Petition\nThe letter says what we all demand:\n${block}\nDear Minister,\n${request}`,
      [
        'opening: Ana is held.',
        `letter: The letter says what we all demand: | Minister of Justice | Uganda | Dear Minister, | ${request}`,
      ],
    ],
    [
      'above its closing formula',
      `Ana is held.\nOur Petition\nDear Minister,\n${request}\nYours sincerely,\nAna`,
      ['opening: Ana is held.', letter, 'letter-end: Ana'],
    ],
    [
      'none, below steps',
      `TAKE ACTION\nWrite to the authorities.\n${block}\nDear Minister,\n${request}\nYours sincerely,\nAna`,
      ['steps: Write to the authorities.', found, letter, 'letter-end: Ana'],
    ],
    [
      'none, below steps, without its end',
      `TAKE ACTION\nWrite to the authorities.\n${block}\nDear Minister,\n${request}`,
      ['steps: Write to the authorities.', found, letter],
    ],
    [
      'none, below copies',
      `COPIES TO:\nMinister of Justice\nDear Minister,\n${request}`,
      ['copies: Minister of Justice', letter],
    ],
    [
      'none, with contacts inside it',
      `PLEASE SEND APPEALS TO:\nMinister of Justice\nFax: 1\nDear Minister,\n${request}\nEmail: office@justice.example`,
      ['recipients: Minister of Justice | Fax: 1', `${letter} | Email: office@justice.example`],
    ],
  ])('%s', (_name, text, sections) => {
    expect(show(text)).toEqual(sections)
  })

  it('has the labels that stand in it', () => {
    const { sections } = readDocument(
      `PLEASE SEND APPEALS TO:\nMinister of Justice\nFax: 1\nDear Minister,\n${request}\nEmail: office@justice.example`,
    )
    expect(sections.slice(1).map(({ kind, anchors }) => [kind, anchors.map(({ field }) => field)])).toEqual([
      ['recipients', ['fax']],
      ['letter', ['email']],
    ])
  })
})

describe('an address above the letter that no label announces', () => {
  const cut = (above: string) =>
    show(`Ana Sample was arrested in Kampala.\n${above}\nDear Minister,\n${request}`).slice(0, -1)
  const said = 'opening: Ana Sample was arrested in Kampala.'
  it.each([
    ['Minister of Justice\nSample Street\nUganda', 'Minister of Justice | Sample Street | Uganda'],
    ['Minister of Justice\nPO Box 990', 'Minister of Justice | PO Box 990'],
    ['Minister of Justice\nFax: x', 'Minister of Justice | Fax: x'],
    ['Minister\nc/o the House of the People\nUganda', 'Minister | c/o the House of the People | Uganda'],
    [
      'Minister\nc/o some small local post office\nUganda',
      'Minister | c/o some small local post office | Uganda',
    ],
    ['Minister\nSample St.\nUganda', 'Minister | Sample St. | Uganda'],
    ['Minister\nSample Blvd.\nUganda', 'Minister | Sample Blvd. | Uganda'],
    ['Minister\nc/o that rd\nUganda', 'Minister | c/o that rd | Uganda'],
    [
      'Minister\nAll letters here pass the office of the house\nUganda',
      'Minister | All letters here pass the office of the house | Uganda',
    ],
    [`Minister\nFax: ${'1 '.repeat(29)}`, `Minister | Fax: ${'1 '.repeat(29).trim()}`],
    [`Minister\nA B C D E F G H I J K 12\nUganda`, 'Minister | A B C D E F G H I J K 12 | Uganda'],
  ])('%j', (above, recipients) => {
    expect(cut(above)).toEqual([said, `recipients: ${recipients}`])
  })

  it.each([
    ['a headline', 'Minister of Justice\nSample Street'],
    ['one line', 'Uganda'],
    ['a short sentence', 'She is held.\nUganda'],
    ['a contact that is too long', `Minister\nFax: ${'1 '.repeat(30)}`],
    ['a sentence', 'She is held in Uganda.\nShe must be freed in 1999.'],
    ['small words', 'some other words about Uganda\nfurther words about them all'],
    ['a long line', 'Minister\nA B C D E F G H I J K L 12'],
  ])('%s is none', (_name, above) => {
    expect(cut(above).some((section) => section.startsWith('recipients'))).toBe(false)
  })
})

describe('recipients whose label was lost', () => {
  const block = 'Minister of Justice\nSample Street\nFax: 1'
  const found = 'recipients: Minister of Justice | Sample Street | Fax: 1'
  it.each([
    [
      'below the full stop of the last bullet',
      `RECOMMENDED ACTION: Please send letters:\n- asking where she is;\n- urging her release\nat once.\n${block}`,
      ['actions: Please send letters: | - asking where she is; | - urging her release | at once.', found],
    ],
    [
      'below a blank line',
      `RECOMMENDED ACTION: Please send letters:\n- asking where she is\n- urging her release\n\n${block}`,
      ['actions: Please send letters: | - asking where she is | - urging her release', found],
    ],
    [
      'below indented rows that lost their marks',
      `RECOMMENDED ACTION: Please send letters:\n asking where she is;\n urging her release.\n${block}`,
      ['actions: Please send letters: | asking where she is; | urging her release.', found],
    ],
    [
      'below no request at all',
      `PLEASE WRITE IMMEDIATELY in English:\n${block}`,
      ['actions: English:', found],
    ],
    [
      'below steps, which are sentences',
      `TAKE ACTION\nWrite a letter in your own words.\n${block}`,
      ['steps: Write a letter in your own words.', found],
    ],
    [
      'below a letter',
      `Dear Minister,\n${request}\nYours sincerely,\nAna\n\n${block}`,
      [`letter: Dear Minister, | ${request}`, 'letter-end: Ana', found],
    ],
  ])('%s', (_name, text, sections) => {
    expect(show(text)).toEqual(sections)
  })

  it.each([
    [
      'bullets that nothing parts from the address',
      `RECOMMENDED ACTION: Please send letters:\n- asking where she is\n- urging her release\n${block}`,
    ],
    [
      'bullets that blank lines part',
      `RECOMMENDED ACTION: Please send letters:\n- asking where she is\n\n- urging her release\n\n${block}`,
    ],
    ['no contact', 'RECOMMENDED ACTION: Please send letters:\n- urging her release.\nMinister of Justice'],
    ['a letter with all below its name', `Dear Minister,\n${request}\nYours sincerely,\nAna\n${block}`],
  ])('are not cut from %s', (_name, text) => {
    expect(show(text).some((section) => section.startsWith('recipients'))).toBe(false)
  })
})

describe('what is of the page', () => {
  const furniture = (text: string) =>
    showSections(text)
      .filter((section) => section.startsWith('furniture: '))
      .map((section) => section.slice(11))
      .join()
  it.each([
    [
      'the number and the heading of page 2',
      `${header}\nURGENT ACTION\nTEACHER HELD\nAna is held.\n\f2\nURGENT ACTION\nTEACHER HELD\nShe teaches.`,
      '2 | URGENT ACTION | TEACHER HELD',
    ],
    [
      'a header that is printed again',
      `${header}\nURGENT ACTION\nTEACHER HELD\nAna is held.\n${header}\nShe teaches.`,
      header,
    ],
    [
      'a long headline',
      `URGENT ACTION\nA\nB\nC\nD\nE\nAna is held.\nURGENT ACTION\nA\nB\nC\nD\nE\nShe teaches.`,
      'URGENT ACTION | A | B | C | D',
    ],
    [
      'another headline',
      'URGENT ACTION\nTEACHER HELD\nAna is held.\nURGENT ACTION\nTEACHER FREED\nShe teaches.',
      'URGENT ACTION',
    ],
    [
      'the header above a repeated banner',
      `4 MAY 2010\nURGENT ACTION\nTEACHER HELD\nAna is held.\n4 MAY 2010\nURGENT ACTION\nTEACHER HELD\nShe teaches.`,
      '4 MAY 2010 | URGENT ACTION | TEACHER HELD',
    ],
    ['a number between blank lines', 'URGENT ACTION\nAna is held.\n\n12\n\nShe teaches.\nThere.', '12'],
    ['a number in the text', 'URGENT ACTION\nAna is held.\n12\n\nShe teaches.\nThere.', ''],
    ['a number of four figures', 'URGENT ACTION\nAna is held.\n\n1992\n\nShe teaches.\nThere.', ''],
    ['a word alone', 'URGENT ACTION\nAna is held.\n\nPage\n\nShe teaches.\nThere.', ''],
    [
      'a number above buttons',
      'URGENT ACTION\nAna is held.\nPLEASE SEND APPEALS TO:\nMinister\n12\nLeave a comment\nShe.',
      '12',
    ],
    ['a number above a page break', 'URGENT ACTION\nAna is held.\n12\n\fShe teaches.\nThere.', '12'],
    ['a number of three figures', 'URGENT ACTION\nAna is held.\n\n123\n\nShe teaches.\nThere.', '123'],
    [
      'a count and what it counts',
      'URGENT ACTION\nAna is held.\n53\ndays left to take action\nShe teaches.\nThere.',
      '53 | days left to take action',
    ],
    ['a picture of others', 'URGENT ACTION\nTEACHER HELD\n© Ana Sample\nAna is held.', '© Ana Sample'],
    [
      'a picture with its owner right behind',
      'URGENT ACTION\nTEACHER HELD\nAna ©Private\nAna is held.',
      'Ana ©Private',
    ],
    ['a law', 'URGENT ACTION\nTEACHER HELD\nLaw© 12\nAna is held.', ''],
    [
      'a menu in the twelfth row',
      `URGENT ACTION\n${'Ana is held.\n'.repeat(10)}Home | About us\nShe.`,
      'Home | About us',
    ],
    [
      'a menu in the thirteenth row',
      `URGENT ACTION\n${'Ana is held.\n'.repeat(11)}Home | About us\nShe.`,
      '',
    ],
    [
      'a picture in the thirtieth row',
      `URGENT ACTION\n${'Ana is held.\n'.repeat(28)}Ana © Private\nShe.`,
      'Ana © Private',
    ],
    ['a picture in the next row', `URGENT ACTION\n${'Ana is held.\n'.repeat(29)}Ana © Private\nShe.`, ''],
    [
      'a caption of twenty words',
      `URGENT ACTION\nTEACHER HELD\n${'Ana '.repeat(19)}© Private\nAna is held.`,
      `${'Ana '.repeat(19)}© Private`,
    ],
    [
      'a form of 2008',
      '+ URGENT ACTION BULLETIN +\nUA 12/08 Fear of torture\nUGANDA Ana Sample',
      '+ URGENT ACTION BULLETIN +',
    ],
    ['a form of 2009', '+ URGENT ACTION BULLETIN +\nUA 12/09 Fear of torture\nUGANDA Ana Sample', ''],
    [
      'a casesheet of 2008',
      '+ URGENT ACTION BULLETIN +\nUA: 12/08 Index: AMR 51/001/2008 USA Date: 4 May 2008\nTEACHER HELD',
      '',
    ],
    [
      'a form far below',
      `+ URGENT ACTION BULLETIN +\n${'Ana is held.\n'.repeat(15)}UA 12/95 Fear of torture\n`,
      '',
    ],
    [
      'a form 15 rows below',
      `+ URGENT ACTION BULLETIN +\n${'Ana is held.\n'.repeat(14)}UA 12/95 Fear of torture\n`,
      '+ URGENT ACTION BULLETIN +',
    ],
    ['a number at the end', 'URGENT ACTION\nAna is held.\n12', '12'],
    ['a number at the top', '12\nURGENT ACTION\nAna is held.', '12'],
    [
      'what stands below a picture',
      'URGENT ACTION\nTEACHER HELD\nAna Sample in court © Private\nAna is held.',
      'Ana Sample in court © Private',
    ],
    [
      'a sign of copyright in a text',
      `URGENT ACTION\nTEACHER HELD\n${'Ana '.repeat(20)}© Private\nAna is held.`,
      '',
    ],
    [
      'the menu of a site',
      'Home | About us | Donate\nURGENT ACTION\nAna is held.',
      'Home | About us | Donate',
    ],
    ['the tag of a site', '• Urgent Action\n4 May 2019\nTEACHER HELD\nAna is held.', '• Urgent Action'],
    ['a banner in capitals', 'URGENT ACTION\n4 May 2019\nTEACHER HELD\nAna is held.', ''],
    [
      'the banner above a form',
      '+ URGENT ACTION BULLETIN +\nUA 12/95 Fear of torture 4 May 1995\nUGANDA Ana Sample\nAna is held.',
      '+ URGENT ACTION BULLETIN +',
    ],
    [
      'the banner above a form of an update',
      '+ URGENT ACTION BULLETIN +\nFurther information on UA 12/95 Fear of torture\nUGANDA Ana Sample',
      '+ URGENT ACTION BULLETIN +',
    ],
    ['buttons above the text', 'Share this:\nURGENT ACTION\nTEACHER HELD\nAna is held.', 'Share this:'],
  ])('%s', (_name, text, rows) => {
    expect(furniture(text)).toBe(rows)
  })

  it.each([
    ['buttons among the first 40 words', 39, 'furniture: Leave a comment'],
    ['a tail further down', 40, 'tail: Ana is held.'],
  ])('%s', (_name, words, section) => {
    const text = `${'Ana '.repeat(words)}\nLeave a comment\nAna is held.\nPLEASE SEND APPEALS TO:\nMinister`
    expect(show(text)).toContain(section)
    expect(show(text)).toContain('recipients: Minister')
  })

  it('a form above the request is a row', () => {
    expect(show(`${'Ana '.repeat(60)}\nShare this\nAna is held.\nPLEASE SEND APPEALS TO:\nMinister`)).toEqual(
      [
        `opening: ${'Ana '.repeat(60).trim()} | Ana is held.`,
        'recipients: Minister',
        'furniture: Share this',
      ],
    )
  })

  it('labels above the head of a mailed copy open nothing', () => {
    const preface = 'PLEASE SEND APPEALS TO:\nme'
    const copy = 'URGENT ACTION APPEAL\nUA 12/99\nAna is held.\nPLEASE SEND APPEALS TO:\nMinister'
    expect(show(`${preface}\n${copy}`).filter((section) => section.startsWith('recipients'))).toEqual([
      'recipients: Minister',
    ])
  })

  it('a form or a tail ends the document below its request', () => {
    const text =
      'URGENT ACTION\nAna is held.\nPLEASE SEND APPEALS TO:\nMinister of Justice\nFax: 1\nThank you for taking action\nLeave a comment\nMinister of Tails'
    expect(show(text)).toEqual([
      'narrative: Ana is held.',
      'recipients: Minister of Justice | Fax: 1 | Thank you for taking action',
      'tail: Minister of Tails',
    ])
  })
})
