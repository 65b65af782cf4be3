/** Title, summary and body: what stands between the header and the request to write. */
import { expect, it } from 'vitest'
import { parseAppeal } from '../../src/parse.js'

const header = 'UA: 12/10 Index: AMR 51/001/2010 USA Date: 4 May 2010\n'
const request =
  '\nPLEASE WRITE IMMEDIATELY in English:\n• Asking where she is.\nPLEASE SEND APPEALS BEFORE 15 JUNE 2010 TO:\nMinister\nFax: 1\n'
const first = 'Ana Sample was arrested in May and is held in a prison in Texas.'
const second = 'She has not seen her family since she was taken there.'

const read = (text: string) => {
  const { title, summary, body } = parseAppeal(text).appeal
  return [title, summary, ...body]
}

it.each([
  ['a headline in capitals', `TEACHER HELD\n${first}\n\n${second}`, ['TEACHER HELD', first, second]],
  ['of two rows', `TEACHER HELD IN\nTEXAS\n${first}\n\n${second}`, ['TEACHER HELD IN TEXAS', first, second]],
  ['of four rows', `A B\nC D\nE F\nG H\n${first}\n\n${second}`, ['A B C D E F G H', first, second]],
  ['with a number', `12 TEACHERS HELD\n${first}\n\n${second}`, ['12 TEACHERS HELD', first, second]],
  [
    'in small letters',
    `Teacher held in Texas\n\n${first}\n\n${second}`,
    ['Teacher held in Texas', first, second],
  ],
  ['that no blank line parts', `Teacher held\n${first}\n\n${second}`, ['Teacher held', first, second]],
  [
    'of sixteen words',
    `${'Teacher '.repeat(16)}\n\n${first}\n\n${second}`,
    ['Teacher '.repeat(16).trim(), first, second],
  ],
  [
    'none, of seventeen words',
    `${'Teacher '.repeat(17)}\n\n${first}\n\n${second}`,
    [null, `${'Teacher '.repeat(17)}${first}`, second],
  ],
  ['none, but a sentence', `Teacher held.\n\n${first}\n\n${second}`, [null, 'Teacher held.', first, second]],
  [
    'none, as the text is as wide',
    `Ana Sample was arrested in the month of\nMay by men in plain clothes.\n\n${second}`,
    [null, 'Ana Sample was arrested in the month of May by men in plain clothes.', second],
  ],
  ['that the text follows in its row', `TEACHER HELD ${first}\n\n${second}`, ['TEACHER HELD', first, second]],
  [
    'that the text follows in its second row',
    `TEACHER HELD AFTER\nRAID ${first}\n\n${second}`,
    ['TEACHER HELD AFTER RAID', first, second],
  ],
  [
    'before an article',
    `TEACHER HELD A teacher was arrested in May.\n\n${second}`,
    ['TEACHER HELD', 'A teacher was arrested in May.', second],
  ],
  [
    'none, but one word in capitals',
    `TEACHER Ana was arrested in May.\n\n${second}`,
    [null, 'TEACHER Ana was arrested in May.', second],
  ],
  ['printed twice', `TEACHER HELD\nTeacher held\n${first}\n\n${second}`, ['TEACHER HELD', first, second]],
  [
    'and a paragraph twice',
    `TEACHER HELD\n${first}\n\n${first}\n\n${second}`,
    ['TEACHER HELD', first, second],
  ],
  [
    'and the tags of a site',
    `TEACHER HELD\nMinor in detention\n\n${first}\n\n${second}`,
    ['TEACHER HELD', first, 'Minor in detention', second],
  ],
  ['and one paragraph', `TEACHER HELD\n${first}`, ['TEACHER HELD', null, first]],
  ['and nothing', 'TEACHER HELD', ['TEACHER HELD', null]],
  [
    'and a sentence in quotes',
    `TEACHER HELD\nShe said "no."\n\n${second}`,
    ['TEACHER HELD', 'She said "no."', second],
  ],
])('a title: %s', (_name, text, expected) => {
  expect(read(`${header}URGENT ACTION\n${text}${request}`)).toEqual(expected)
})

it('a headline without its banner is read where the layout prints one', () => {
  expect(read(`${header}TEACHER HELD\n${first}\n\n${second}${request}`)).toEqual([
    'TEACHER HELD',
    first,
    second,
  ])
  expect(read(`${header}Ana Sample (f)\n${first}\n\n${second}${request}`)[0]).toBeNull()
})

it('the forms before 2009 have neither title nor summary', () => {
  const form =
    'EXTERNAL (for general distribution) AI Index: AFR 44/17/92\nDistr: UA/SC\nUA 322/92 Fear of torture 16 August 1992\nANGOLA: Ana SAMPLE\n'
  expect(
    read(
      `${form}${first}\n\n${second}\nRECOMMENDED ACTION: Please send telegrams:\n- urging that she be released.\n`,
    ),
  ).toEqual([null, null, first, second])
})

it('one paragraph is the summary where a letter or an address follows', () => {
  const letter = `TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\nMinister of Justice\nSample Street 1\nEmail: office@justice.example\n\nDear Minister,\n\nI am writing to you today to urge you to release her at once.\n\nYours sincerely,\n`
  const sheet = `First UA: 12/20 Index: AMR 51/1234/2020 USA Date: 4 May 2020\nURGENT ACTION\nTEACHER HELD\n${first}\n${letter}`
  expect(read(sheet)).toEqual(['TEACHER HELD', first])
})
