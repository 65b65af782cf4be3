import type { Dialect, Label } from './dialect.js'

const endings: readonly Label[] = [
  {
    label: 'Also send copies to diplomatic representatives',
    opens: 'diplomats',
    example: 'Also send copies to diplomatic representatives of Examplia accredited to your country.',
  },
  {
    label: 'Please also send copies to diplomatic representatives',
    opens: 'diplomats',
    example: 'Please also send copies to diplomatic representatives of Examplia accredited to your country.',
  },
  {
    label: 'ALSO SEND COPIES TO THE DIPLOMATIC REPRESENTATIVES',
    opens: 'diplomats',
    example: 'Also send copies to the diplomatic representatives of Examplia accredited to your country.',
  },
  {
    label: 'Please check with your section office if sending appeals after the above date',
    opens: 'closing',
    example: 'Please check with your section office if sending appeals after the above date.',
  },
  {
    label: 'Please check with your section if sending appeals after',
    opens: 'closing',
    example: 'Please check with your section if sending appeals after the above date.',
  },
  {
    label: 'This is the {update} update of UA',
    opens: 'closing',
    example: 'This is the third and final update of UA 14/14. Further information: www.example.org/en',
  },
  {
    label: 'Please insert local diplomatic addresses below',
    opens: 'furniture',
    example:
      'Please insert local diplomatic addresses below: Name Address 1 Address 2 Address 3 Fax Fax number',
  },
  {
    label: 'Name Address 1 Address 2 Address 3 Fax Fax number Email Email address Salutation Salutation',
    opens: 'furniture',
    example: 'Name Address 1 Address 2 Address 3 Fax Fax number Email Email address Salutation Salutation',
  },
  {
    label: 'No further action is requested',
    field: 'stop',
    example: 'No further action is requested from the UA network.',
  },
  {
    label: 'No further action is required',
    field: 'stop',
    example: 'No further action is required from the UA network.',
  },
  {
    label: 'No further action is needed',
    field: 'stop',
    example: 'No further action is needed at this time.',
  },
]

const footer: readonly Label[] = [
  { label: 'Name:', opens: 'footer', field: 'names', line: true, example: 'Name: Buba Sowe, Alhagie Kinteh' },
  {
    label: 'Names:',
    opens: 'footer',
    field: 'names',
    line: true,
    example: 'Names: Buba Sowe, Alhagie Kinteh',
  },
  { label: 'Gender m/f:', opens: 'footer', field: 'gender', example: 'Gender m/f: both' },
  { label: 'Gender:', opens: 'footer', field: 'gender', example: 'Gender: f' },
]

/** 2009-2017: `UA: 129/10 Index: EUR 57/004/2010 Kazakhstan Date: 17 September 2010`, up to three addressees in columns. */
export const amnesty2009: Dialect = {
  layout: 'amnesty-2009',
  issuer: 'amnesty',
  years: [2009, 2017],
  labels: {
    en: [
      {
        label: 'UA: {case} Index: {index} Date:',
        example: 'UA: 251/12 Index: AFR 27/009/2012 Gambia Date: 27 August 2012',
      },
      { label: 'URGENT ACTION', opens: 'narrative', example: 'URGENT ACTION' },
      {
        label: 'PLEASE WRITE IMMEDIATELY in',
        opens: 'actions',
        example: 'PLEASE WRITE IMMEDIATELY in English, Russian or your own language:',
      },
      { label: 'Please write immediately:', opens: 'actions', example: 'Please write immediately:' },
      {
        label: 'Please write immediately in your own language:',
        opens: 'actions',
        example: 'Please write immediately in your own language:',
      },
      {
        label: 'PLEASE SEND APPEALS BEFORE {deadline} TO:',
        opens: 'recipients',
        field: 'deadline',
        example: 'PLEASE SEND APPEALS BEFORE 29 OCTOBER 2010 TO:',
      },
      {
        label: 'SEND APPEALS BEFORE {deadline} TO:',
        opens: 'recipients',
        field: 'deadline',
        example: 'SEND APPEALS BEFORE 29 OCTOBER 2010 TO:',
      },
      { label: 'PLEASE SEND APPEALS TO:', opens: 'recipients', example: 'PLEASE SEND APPEALS TO:' },
      { label: 'And copies to:', opens: 'copies', example: 'And copies to:' },
      { label: 'And copy to:', opens: 'copies', example: 'And copy to:' },
      { label: 'Copies to:', opens: 'copies', example: 'Copies to:' },
      { label: 'ADDITIONAL INFORMATION', opens: 'background', example: 'ADDITIONAL INFORMATION' },
      {
        label: 'UA: {case} Index: {index} Issue Date: {issued}',
        opens: 'furniture',
        field: 'issued',
        example: 'UA: 251/12 Index: AFR 27/009/2012 Issue Date: 27 August 2012',
      },
      {
        label: 'Further information on UA: {case} Index: {index} Issue Date: {issued}',
        opens: 'furniture',
        field: 'issued',
        example: 'Further information on UA: 23/13 Index: MDE 15/008/2013 Issue Date: 2 April 2013',
      },
      {
        label: 'FU UA: {case} Index: {index} Issue Date: {issued}',
        opens: 'furniture',
        field: 'issued',
        example: 'FU UA: 23/13 Index: MDE 15/008/2013 Issue Date: 2 April 2013',
      },
      {
        label: 'Further information:',
        field: 'further-information',
        example: 'Further information: www.example.org/en/library/info/EUR57/002/2010/en',
      },
      ...footer,
      ...endings,
    ],
  },
}

/** 2017: one `LABEL: value` a line. */
export const amnesty2017: Dialect = {
  layout: 'amnesty-2017',
  issuer: 'amnesty',
  years: [2017, 2018],
  labels: {
    en: [
      {
        label: 'URGENT ACTION TITLE:',
        field: 'title',
        example: 'URGENT ACTION TITLE: Examplia: Traders to go on trial',
      },
      { label: 'PUBLICATION DATE:', field: 'issued', example: 'PUBLICATION DATE: 5 July 2017' },
      {
        label: 'URGENT ACTION TYPE AND NUMBER:',
        field: 'number',
        example: 'URGENT ACTION TYPE AND NUMBER: THIRD UA 60/16',
      },
      { label: 'INDEX NUMBER:', field: 'index', example: 'INDEX NUMBER: AMR 37/6674/2017' },
      { label: 'URGENT ACTION SUMMARY:', opens: 'summary', example: 'URGENT ACTION SUMMARY:' },
      { label: 'URGENT ACTION LETTER:', opens: 'letter', example: 'URGENT ACTION LETTER:' },
      {
        label: 'TARGET’S CONTACT DETAILS & “COPIES TO”',
        opens: 'recipients',
        example: 'TARGET’S CONTACT DETAILS & “COPIES TO”',
      },
      { label: 'TARGET’S CONTACT DETAILS:', opens: 'recipients', example: 'TARGET’S CONTACT DETAILS:' },
      {
        label: 'PREFERRED LANGUAGE TO ADDRESS TARGET:',
        opens: 'footer',
        field: 'languages',
        example: 'PREFERRED LANGUAGE TO ADDRESS TARGET: Spanish',
      },
      {
        label: 'APPEAL DEADLINE NOTICE:',
        opens: 'footer',
        field: 'deadline',
        example: 'APPEAL DEADLINE NOTICE: 16 August 2017',
      },
      {
        label: '[Sections to add when relevant]',
        opens: 'furniture',
        example: '[Sections to add when relevant]',
      },
      {
        label: 'LINK TO PREVIOUS UA:',
        opens: 'footer',
        field: 'previous-link',
        example: 'LINK TO PREVIOUS UA: N/A',
      },
      {
        label: 'BACKGROUND INFORMATION (400 WORDS + RELEVANT LINKS):',
        opens: 'background',
        example: 'BACKGROUND INFORMATION (400 WORDS + RELEVANT LINKS):',
      },
      { label: 'BACKGROUND INFORMATION:', opens: 'background', example: 'BACKGROUND INFORMATION:' },
      ...endings,
    ],
  },
}

/** 2018 on: address block and model letter; language, deadline and names at the end. */
export const amnesty2018: Dialect = {
  layout: 'amnesty-2018',
  issuer: 'amnesty',
  years: [2018, 2100],
  labels: {
    en: [
      {
        label: 'First UA: {case} Index: {index} Date:',
        example: 'First UA: 45/19 Index: ASA 17/0412/2019 China Date: 2 May 2019',
      },
      {
        label: 'Second UA: {case} Index: {index} Date:',
        example: 'Second UA: 45/19 Index: ASA 17/0412/2019 China Date: 2 May 2019',
      },
      {
        label: 'Third UA: {case} Index: {index} Date:',
        example: 'Third UA: 45/19 Index: ASA 17/0412/2019 China Date: 2 May 2019',
      },
      {
        label: 'Fourth UA: {case} Index: {index} Date:',
        example: 'Fourth UA: 45/19 Index: ASA 17/0412/2019 China Date: 2 May 2019',
      },
      { label: 'URGENT ACTION', opens: 'narrative', example: 'URGENT ACTION' },
      {
        label: 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER',
        opens: 'recipients',
        example: 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER',
      },
      {
        label: 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THE MODEL LETTER BELOW',
        opens: 'recipients',
        example: 'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THE MODEL LETTER BELOW',
      },
      { label: 'Copies to:', opens: 'copies', example: 'Copies to:' },
      { label: 'Copy to:', opens: 'copies', example: 'Copy to:' },
      { label: 'And copies to:', opens: 'copies', example: 'And copies to:' },
      { label: 'Copy:', opens: 'copies', line: true, example: 'Copy: Ombudsman of Examplia' },
      { label: 'CC:', opens: 'copies', example: 'CC:' },
      { label: 'Yours sincerely', opens: 'letter-end', example: 'Yours sincerely,' },
      { label: 'Yours faithfully', opens: 'letter-end', example: 'Yours faithfully,' },
      { label: 'Sincerely,', opens: 'letter-end', example: 'Sincerely,' },
      { label: 'Respectfully yours', opens: 'letter-end', example: 'Respectfully yours,' },
      { label: 'ADDITIONAL INFORMATION', opens: 'background', example: 'ADDITIONAL INFORMATION' },
      {
        label: 'PREFERRED LANGUAGE TO ADDRESS TARGET:',
        opens: 'footer',
        field: 'languages',
        example: 'PREFERRED LANGUAGE TO ADDRESS TARGET: Arabic, English',
      },
      {
        label: 'PREFERRED LANGUAGES TO ADDRESS TARGET:',
        opens: 'footer',
        field: 'languages',
        example: 'PREFERRED LANGUAGES TO ADDRESS TARGET: Arabic, English',
      },
      {
        label: 'PREFERRED LANGUAGES TO ADDRESS TARGETS:',
        opens: 'footer',
        field: 'languages',
        example: 'PREFERRED LANGUAGES TO ADDRESS TARGETS: Arabic, English',
      },
      {
        label: 'PREFERRED LANGUAGE TO ADDRESS TARGETS:',
        opens: 'footer',
        field: 'languages',
        example: 'PREFERRED LANGUAGE TO ADDRESS TARGETS: Arabic',
      },
      {
        label: 'You can also write in your own language',
        opens: 'footer',
        field: 'languages',
        example: 'You can also write in your own language.',
      },
      {
        label: 'You may also write in your own language',
        opens: 'footer',
        field: 'languages',
        example: 'You may also write in your own language.',
      },
      {
        label: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:',
        opens: 'footer',
        field: 'deadline',
        example: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 22 June 2023',
      },
      {
        label: 'PLEASE TAKE ACTION BEFORE {deadline} TO:',
        opens: 'recipients',
        field: 'deadline',
        example: 'PLEASE TAKE ACTION BEFORE 7 JANUARY 2019 TO:',
      },
      {
        label: 'PLEASE TAKE ACTION BEFORE',
        opens: 'footer',
        field: 'deadline',
        example: 'PLEASE TAKE ACTION BEFORE: 22 June 2023',
      },
      {
        label: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE BEFORE:',
        opens: 'footer',
        field: 'deadline',
        example: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE BEFORE: 22 June 2023',
      },
      {
        label:
          'PLEASE CHECK WITH THE AMNESTY OFFICE IN YOUR COUNTRY IF YOU WISH TO SEND APPEALS AFTER THE DEADLINE',
        opens: 'closing',
        example:
          'PLEASE CHECK WITH THE AMNESTY OFFICE IN YOUR COUNTRY IF YOU WISH TO SEND APPEALS AFTER THE DEADLINE.',
      },
      {
        label: 'NAME AND PREFERRED PRONOUN:',
        opens: 'footer',
        field: 'names',
        example: 'NAME AND PREFERRED PRONOUN: Roxana Maribel Portillo (she/her)',
      },
      {
        label: 'NAME AND PRONOUN:',
        opens: 'footer',
        field: 'names',
        example: 'NAME AND PRONOUN: Roxana Maribel Portillo (she/her)',
      },
      {
        label: 'NAMES AND PREFERRED PRONOUNS:',
        opens: 'footer',
        field: 'names',
        example: 'NAMES AND PREFERRED PRONOUNS: A (she/her), B (he/him)',
      },
      {
        label: 'LINK TO PREVIOUS UA:',
        opens: 'footer',
        field: 'previous-link',
        example: 'LINK TO PREVIOUS UA: N/A',
      },
      {
        label: 'LINK TO PREVIOUS UAS:',
        opens: 'footer',
        field: 'previous-link',
        example: 'LINK TO PREVIOUS UAS: N/A',
      },
      {
        label: 'Further information:',
        field: 'further-information',
        example: 'Further information: https://www.example.org/en/documents/eur49/4088/2021/en/',
      },
      ...endings,
    ],
  },
}
