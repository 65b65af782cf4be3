/** Where labels are read, how far they reach, and what damage they survive. */
import { describe, expect, it } from 'vitest'
import { showLabels } from './show.js'

describe('labels', () => {
  it.each([
    // A heading needs its colon, its capitals, or a line of its own.
    ['COPIES TO: x', ['copies: COPIES TO:']],
    ['COPIES TO', ['copies: COPIES TO']],
    ['Copies to', ['copies: Copies to']],
    ['Copies to the Minister', []],
    ['ALL COPIES TO: x', ['copies: COPIES TO:']],
    ['Background information', ['background: Background information']],
    ['Background information is', []],
    ['BACKGROUND INFORMATION is', ['background: BACKGROUND INFORMATION']],
    ['and BACKGROUND INFORMATION is', ['background: BACKGROUND INFORMATION']],
    ['and Background information is', []],
    ['and Background information', []],
    // The colon, and what may stand before it.
    ['Salutation: Dear Minister', ['salutation: Salutation:']],
    ['Salutation Dear Minister', ['salutation?: Salutation']],
    ['Fax) : 1', ['fax: Fax) :']],
    ['Fax” : 1', ['fax: Fax” :']],
    ['Fax.: 1', ['fax: Fax.:']],
    ['Fax    : 1', ['fax: Fax    :']],
    ['Fax     : 1', []],
    ['Fax： 1', ['fax: Fax：']],
    ['Fax; 1: 2', ['fax?: Fax;']],
    ['Fax\n: 1', ['fax: Fax']],
    ['a fax: 1', ['fax: fax:']],
    ['Phone: 1 | Fax: 2', ['phone: Phone:', 'fax: Fax:']],
    ['New name: Ana', []],
    // The sign that opens a label is its own.
    ['(Salutation: Dear President)', ['salutation: (Salutation:']],
    ['President (Salutation: Dear President)', ['salutation: (Salutation:']],
    ['2) TAKE ACTION', ['steps: 2) TAKE ACTION']],
    ['12) TAKE ACTION: x', ['steps: 12) TAKE ACTION:']],
    ['1. TAKE ACTION', ['actions: 1. TAKE ACTION']],
    ['123) TAKE ACTION', []],
    ['2 TAKE ACTION', []],
    ['No) TAKE ACTION', []],
    ['• COPIES TO:', ['copies: • COPIES TO:']],
    ['» COPIES TO:', ['copies: » COPIES TO:']],
    ['… 5 COPIES TO:', ['copies: COPIES TO:']],
    ['Fax: 1 2) COPIES TO:', ['fax: Fax:', 'copies: 2) COPIES TO:']],
    ['Fax: 1 12)  COPIES TO:', ['fax: Fax:', 'copies: 12)  COPIES TO:']],
    ['Fax: 1 12 COPIES TO:', ['fax: Fax:', 'copies: COPIES TO:']],
    ['Fax: 1 2) Salutation: x', ['fax: Fax:', 'salutation: Salutation:']],
    // A closing formula, at the end of a sentence and before its comma.
    ['Yours sincerely,', ['letter-end: Yours sincerely']],
    ['in peace. Yours sincerely,', ['letter-end: Yours sincerely']],
    ['in peace! Yours sincerely,', ['letter-end: Yours sincerely']],
    ['in peace Yours sincerely,', []],
    ['in peace. Yours sincerely for', []],
  ])('of %j', (text, labels) => {
    expect(showLabels(text)).toEqual(labels)
  })

  it.each([
    [
      'PLEASE SEND APPEALS BEFORE 15 JUNE 2011 TO:',
      ['recipients: PLEASE SEND APPEALS BEFORE 15 JUNE 2011 TO: deadline=15 JUNE 2011'],
    ],
    [
      'PLEASE SEND APPEALS BEFORE 15 JUNE 2011',
      ['deadline: PLEASE SEND APPEALS BEFORE 15 JUNE 2011 deadline=15 JUNE 2011'],
    ],
    ['PLEASE SEND APPEALS BEFORE', ['deadline: PLEASE SEND APPEALS BEFORE']],
    // A label may be broken over two lines, but not after the end of a sentence.
    [
      'PLEASE SEND APPEALS BEFORE\n15 JUNE 2011 TO:\nMinister',
      ['recipients: PLEASE SEND APPEALS BEFORE\n15 JUNE 2011 TO: deadline=15 JUNE 2011'],
    ],
    ['PLEASE SEND APPEALS.\nBEFORE 15 JUNE 2011 TO:', []],
    ['PLEASE SEND APPEALS!\nBEFORE 15 JUNE 2011 TO:', []],
    [
      'Share:\n\nThis action has no end date.',
      ['furniture: Share:', 'furniture: This action has no end date'],
    ],
    // A date ends its label where the page goes on.
    [
      'This Urgent Action expires on June 3 2024. 2. Write a letter to the Minister of Justice and ask him',
      ['deadline: This Urgent Action expires on June 3 2024 deadline=June 3 2024'],
    ],
    [
      'This Urgent Action expires on a day of June that has not been set by us yet',
      [
        'deadline: This Urgent Action expires on a day of June that has not been set deadline=a day of June that has not been set',
      ],
    ],
    [
      'This Urgent Action expires on June 3 2024',
      ['deadline: This Urgent Action expires on June 3 2024 deadline=June 3 2024'],
    ],
    [
      'Here is a draft. Please write before 30 April 2019.',
      ['deadline: Please write before 30 April 2019 deadline=30 April 2019'],
    ],
    ['Here is a draft Please write before 30 April 2019.', []],
    [
      'UA: 12/10 Index: AMR 51/001/2010 USA Date: 4 May 2010',
      ['header: UA: 12/10 Index: AMR 51/001/2010 USA Date: case=12/10 index=AMR 51/001/2010 USA'],
    ],
  ])('with slots: %j', (text, labels) => {
    expect(showLabels(text)).toEqual(labels)
  })

  it.each([
    // A slip of the pen in one word of three or more, in capitals.
    ['PREFERED LANGUAGE TO ADDRESS TARGET: English', ['footer?: PREFERED LANGUAGE TO ADDRESS TARGET:']],
    ['PREFERRED LANGAUGE TO ADDRESS TARGET: English', ['footer?: PREFERRED LANGAUGE TO ADDRESS TARGET:']],
    ['PREFERRED LANGUAGE TO ADRESS TRAGET: English', []],
    ['preferred langauge to address target: English', []],
    ['PREFERRED LANGAUGE', []],
    ['PLEESE WRITE IMMEDIATELY in English', ['actions?: PLEESE WRITE IMMEDIATELY in']],
    ['Please Write Immediatly in English', []],
    ['PREFERRED LANGUAGE OT ADDRESS TARGET: English', []],
    [
      'PLEASE SEND APPEELS BEFORE 15 JUNE 2011 TO:',
      ['recipients?: PLEASE SEND APPEELS BEFORE 15 JUNE 2011 TO: deadline=15 JUNE 2011'],
    ],
    // What a scan makes of capitals.
    ['RECOMMENDED ACTlON: Please', ['actions?: RECOMMENDED ACTlON:']],
    ['RECOMMENDED ACT1ON: Please', ['actions?: RECOMMENDED ACT1ON:']],
    ['APPEALS T0: x', ['recipients?: APPEALS T0:']],
    ['C0PIES T0: x', ['copies?: C0PIES T0:']],
    ['COPIE5 TO: x', ['copies?: COPIE5 TO:']],
    ['COPIES T0 THE MINISTER', []],
    ['APPEALS 7O: x', []],
    ['APPEALS t0: x', []],
    ['8ACKGROUND INFORMATION is', ['background?: 8ACKGROUND INFORMATION']],
    ['THESE ARE ALL COP1ES TO: x', []],
    ['C0P1ES T0: x', ['copies?: C0P1ES T0:']],
    ['COPlES TO: x', ['copies?: COPlES TO:']],
    ['APPEALS Tl: x', []],
    ['APPEALS T0', ['recipients?: APPEALS T0']],
    ['BACKGROUND lNFORMATlON is', ['background?: BACKGROUND lNFORMATlON']],
    ['BACKGR0UND information is', []],
    ['Backgr0und Information is', []],
    ['EXTERNAL APPEALS T0: x', []],
    ['5END APPEALS TO: x', ['recipients: APPEALS TO:']],
    ['PLEASE SEND APPEALS T0: x', ['recipients?: PLEASE SEND APPEALS T0:']],
    ['PLEASE SEND APPEALS T0', ['recipients?: PLEASE SEND APPEALS T0']],
  ])('with damage: %j', (text, labels) => {
    expect(showLabels(text)).toEqual(labels)
  })
})
