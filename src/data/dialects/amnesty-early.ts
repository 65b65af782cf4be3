import type { Dialect, Label } from './dialect.js'

/** Labels that all layouts before 2009 share. */
const sections: readonly Label[] = [
  { label: 'BACKGROUND INFORMATION', opens: 'background', example: 'BACKGROUND INFORMATION' },
  { label: 'BACKGROUND', opens: 'background', example: 'BACKGROUND' },
  {
    label: 'RECOMMENDED ACTION:',
    opens: 'actions',
    example: 'RECOMMENDED ACTION: Please send telegrams/telexes/faxes/airmail letters:',
  },
  { label: 'RECOMMENDED ACTIONS:', opens: 'actions', example: 'RECOMMENDED ACTIONS: Please send faxes:' },
  {
    label: 'FURTHER RECOMMENDED ACTION:',
    opens: 'actions',
    example: 'FURTHER RECOMMENDED ACTION: Please send appeals to arrive as quickly as possible:',
  },
  {
    label: 'FURTHER RECOMMENDED ACTIONS:',
    opens: 'actions',
    example: 'FURTHER RECOMMENDED ACTIONS: Telegrams/telexes and airmail letters:',
  },
  {
    label: 'NEW RECOMMENDED ACTION:',
    opens: 'actions',
    example: 'NEW RECOMMENDED ACTION: Please send faxes:',
  },
  { label: 'ACTION REQUESTED:', opens: 'actions', example: 'ACTION REQUESTED: Please send telegrams:' },
  { label: 'ACTION RECOMMENDED:', opens: 'actions', example: 'ACTION RECOMMENDED: Please send telexes:' },
  { label: 'SUGGESTED ACTION:', opens: 'actions', example: 'SUGGESTED ACTION: Please send faxes:' },
  { label: 'APPEALS TO:', opens: 'recipients', example: 'APPEALS TO:' },
  { label: 'PLEASE SEND APPEALS TO:', opens: 'recipients', example: 'PLEASE SEND APPEALS TO:' },
  { label: 'PLEASE SEND YOUR APPEALS TO:', opens: 'recipients', example: 'PLEASE SEND YOUR APPEALS TO:' },
  { label: 'FURTHER APPEALS TO:', opens: 'recipients', example: 'FURTHER APPEALS TO:' },
  { label: 'COPIES TO:', opens: 'copies', example: 'COPIES TO: diplomatic representatives of Examplia' },
  { label: 'COPIES OF YOUR APPEALS TO:', opens: 'copies', example: 'COPIES OF YOUR APPEALS TO:' },
  { label: 'PLEASE SEND COPIES TO:', opens: 'copies', example: 'PLEASE SEND COPIES TO:' },
  {
    label: 'PLEASE SEND COPIES OF YOUR APPEALS TO:',
    opens: 'copies',
    example: 'PLEASE SEND COPIES OF YOUR APPEALS TO:',
  },
  {
    label: 'PLEASE SEND ALSO COPIES OF SOME OF YOUR APPEALS, FOR INFORMATION, TO:',
    opens: 'copies',
    example: 'PLEASE SEND ALSO COPIES OF SOME OF YOUR APPEALS, FOR INFORMATION, TO:',
  },
  {
    label: 'and, if possible, to the following:',
    opens: 'copies',
    example: 'and, if possible, to the following:',
  },
  {
    label: 'and, if possible, to any of the following:',
    opens: 'copies',
    example: 'and, if possible, to any of the following:',
  },
  {
    label: 'and to diplomatic representatives',
    opens: 'diplomats',
    example: 'and to diplomatic representatives of Examplia accredited to your country.',
  },
  {
    label: 'PLEASE SEND APPEALS IMMEDIATELY',
    opens: 'closing',
    example: 'PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat',
  },
  {
    label: 'Please send appeals immediately',
    opens: 'closing',
    example: 'Please send appeals immediately. Check with the Colorado office',
  },
  {
    label: 'PLEASE SEND APPEALS AS SOON AS POSSIBLE',
    opens: 'closing',
    example: 'PLEASE SEND APPEALS AS SOON AS POSSIBLE.',
  },
  {
    label: 'PLEASE SEND APPEALS AS QUICKLY AS POSSIBLE',
    opens: 'closing',
    example: 'PLEASE SEND APPEALS AS QUICKLY AS POSSIBLE.',
  },
  {
    label: 'PLEASE SEND APPEALS WITHOUT DELAY',
    opens: 'closing',
    example: 'PLEASE SEND APPEALS WITHOUT DELAY.',
  },
  {
    label: 'PLEASE SEND YOUR APPEALS IMMEDIATELY',
    opens: 'closing',
    example: 'PLEASE SEND YOUR APPEALS IMMEDIATELY.',
  },
  {
    label: 'PLEASE TAKE ACTION AS SOON AS YOU RECEIVE THIS',
    opens: 'closing',
    example: 'PLEASE TAKE ACTION AS SOON AS YOU RECEIVE THIS.',
  },
  {
    label: 'PLEASE TAKE ACTION AS SOON AS YOU RECEIVE THIS URGENT ACTION',
    opens: 'closing',
    example: 'PLEASE TAKE ACTION AS SOON AS YOU RECEIVE THIS URGENT ACTION.',
  },
  { label: 'PLEASE ACT IMMEDIATELY', opens: 'closing', example: 'PLEASE ACT IMMEDIATELY.' },
  {
    label: 'Check with the International Secretariat',
    opens: 'closing',
    example:
      'Check with the International Secretariat, or your section office, if sending appeals after 1 May 1992.',
  },
  {
    label: 'if sending appeals after {deadline}',
    field: 'deadline',
    example: 'or your section office, if sending appeals after 9 May 1992.',
  },
  {
    label: 'appeals must arrive by {deadline}',
    field: 'deadline',
    example: 'All appeals must arrive by 9 May 1992.',
  },
  {
    label: 'if sending appeals later than {deadline}',
    field: 'deadline',
    example: 'or your section office, if sending appeals later than 9 May 1992.',
  },
  {
    label: 'before sending appeals after {deadline}',
    field: 'deadline',
    example: 'Check with the section before sending appeals after 9 May 1992.',
  },
  {
    label: 'if you are sending appeals after {deadline}',
    field: 'deadline',
    example: 'Check with us if you are sending appeals after 9 May 1992.',
  },
  {
    label: 'if you wish to send appeals after {deadline}',
    field: 'deadline',
    example: 'Check with us if you wish to send appeals after 9 May 1992.',
  },
  {
    label: 'do not send appeals after {deadline}',
    field: 'deadline',
    example: 'Please do not send appeals after 9 May 1992.',
  },
  {
    label: 'This action expires on {deadline}',
    field: 'deadline',
    example: 'This action expires on 9 May 1992.',
  },
  {
    label: 'PLEASE SEND APPEALS BEFORE {deadline}',
    field: 'deadline',
    example: 'PLEASE SEND APPEALS BEFORE 9 MAY 1992.',
  },
  {
    label: 'PLEASE SEND APPEALS BY {deadline}',
    field: 'deadline',
    example: 'PLEASE SEND APPEALS BY 9 MAY 1992.',
  },
  {
    label: 'TO ARRIVE BEFORE {wish}',
    field: 'deadline',
    example: 'PLEASE SEND APPEALS IMMEDIATELY, TO ARRIVE BEFORE 6 MAY IF POSSIBLE.',
  },
  {
    label: 'TO ARRIVE BY {wish}',
    field: 'deadline',
    example: 'PLEASE SEND APPEALS TO ARRIVE BY 6 MAY 1992.',
  },
  {
    label: 'This bulletin expires: {deadline}',
    field: 'deadline',
    example: '+ This bulletin expires: 15 December 1995. +',
  },
  {
    label: 'in any case before {deadline}',
    field: 'deadline',
    example: 'as soon as possible, and in any case before 8 February 2010',
  },
  {
    label: 'No further action is requested',
    field: 'stop',
    example: 'No further action is requested from the UA network.',
  },
  {
    label: 'No further action is required',
    field: 'stop',
    example: 'No further action is required on his behalf.',
  },
  {
    label: 'No further action is needed',
    field: 'stop',
    example: 'No further action is needed at this time.',
  },
  {
    label: 'Note to Sections:',
    opens: 'furniture',
    example: 'Note to Sections:',
  },
  { label: 'Page {page} of UA {case}', opens: 'furniture', example: 'Page 2 of UA 96/87' },
  { label: 'Page {page} of FU {case}', opens: 'furniture', example: 'Page 2 of FU 96/87' },
  { label: 'Page {page} of EXTRA {case}', opens: 'furniture', example: 'Page 2 of EXTRA 44/92' },
]

const external: readonly Label[] = [
  {
    label: 'EXTERNAL (for general distribution)',
    field: 'access',
    example: 'EXTERNAL (for general distribution) AI Index: AMR 51/71/92',
  },
  { label: 'Distr: UA/SC', field: 'distribution', example: 'Distr: UA/SC' },
]

/** 1985-1989: typed and telexed; one layout with the years after it, but for the order of the header. */
export const amnesty1985: Dialect = {
  layout: 'amnesty-1985',
  issuer: 'amnesty',
  years: [1973, 1989],
  labels: { en: [...external, ...sections] },
}

/** 1990-1997: `EXTERNAL (for general distribution)   AI Index: AMR 51/71/92`, `Distr: UA/SC`. */
export const amnesty1990: Dialect = {
  layout: 'amnesty-1990',
  issuer: 'amnesty',
  years: [1990, 1997],
  labels: {
    en: [
      ...external,
      { label: 'EXTERNAL AI Index:', field: 'index', example: 'EXTERNAL AI Index: AMR 38/13/97' },
      ...sections,
    ],
  },
}

/** 1998-2008: `PUBLIC   AI Index: ASA 31/190/2003`. */
export const amnesty1998: Dialect = {
  layout: 'amnesty-1998',
  issuer: 'amnesty',
  years: [1998, 2009],
  labels: {
    en: [
      { label: 'PUBLIC AI Index:', field: 'index', example: 'PUBLIC AI Index: ASA 31/190/2003' },
      { label: 'AI Index:', field: 'index', example: 'AI Index: MDE 13/148/2007' },
      ...sections,
    ],
  },
}

/** 1998-2010: copies that the section of the USA sent by e-mail; no index, its own office in front. */
export const aiusa1998: Dialect = {
  layout: 'aiusa-1998',
  issuer: 'amnesty',
  years: [1998, 2010],
  labels: {
    en: [
      { label: 'URGENT ACTION APPEAL', field: 'access', example: 'URGENT ACTION APPEAL' },
      {
        label: 'U R G E N T  A C T I O N  A P P E A L',
        field: 'access',
        example: 'U R G E N T   A C T I O N   A P P E A L',
      },
      {
        label: 'U R G E N T  A C T I O N  F O L L O W  U P',
        field: 'access',
        example: 'U R G E N T    A C T I O N   F O L L O W  U P  A P P E A L',
      },
      { label: 'URGENT ACTION FOLLOW UP', field: 'access', example: 'URGENT ACTION FOLLOW UP' },
      {
        label: 'This is the text of the urgent action',
        field: 'access',
        example: 'This is the text of the urgent action',
      },
      {
        label: 'Check with the Colorado office',
        opens: 'closing',
        example:
          'Check with the Colorado office between 9:00 am and 6:00 pm, if sending appeals after May 6, 1999.',
      },
      {
        label: 'Check with the AIUSA Urgent Action office',
        opens: 'closing',
        example: 'Check with the AIUSA Urgent Action office if sending appeals after May 6, 1999.',
      },
      ...sections,
    ],
  },
}
