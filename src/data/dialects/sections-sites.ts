import type { Dialect, Label } from './dialect.js'

/** Lines that the pages of AIUSA print below an action. */
const aiusaTail: readonly Label[] = [
  {
    label: 'Click here to let us know',
    opens: 'steps',
    example: 'Click here to let us know if you took action on this case! This is Urgent Action 186.17',
  },
  {
    label: 'Here’s why it is so important to report your actions',
    opens: 'footer',
    example:
      'Here’s why it is so important to report your actions: we record the actions taken on each case.',
  },
  { label: 'LET US KNOW YOU TOOK ACTION', opens: 'footer', example: '2) LET US KNOW YOU TOOK ACTION' },
  {
    label: 'Please let us know if you took action',
    opens: 'footer',
    example: '3) Please let us know if you took action',
  },
  {
    label: 'READ THE FULL URGENT ACTION:',
    opens: 'furniture',
    example: 'READ THE FULL URGENT ACTION: Word or PDF',
  },
  {
    label: 'DOWNLOAD the full Urgent Action',
    opens: 'furniture',
    example: 'DOWNLOAD the full Urgent Action in PDF format below',
  },
  { label: 'CONTACT US:', opens: 'furniture', example: 'CONTACT US: office@section.example' },
  { label: 'PDF version:', opens: 'furniture', example: 'PDF version:' },
  { label: 'Word version:', opens: 'furniture', example: 'Word version:' },
  {
    label: 'GET INSPIRED:',
    opens: 'furniture',
    example: 'GET INSPIRED: Read about the victories of urgent actions',
  },
  {
    label: 'Take Action before {deadline}',
    field: 'deadline',
    example: 'Take Action before February 14, 2020.',
  },
  {
    label: 'This Urgent Action expires on {deadline}',
    field: 'deadline',
    example: 'This Urgent Action expires on June 1 2023.',
  },
  { label: 'Share:', opens: 'furniture', line: true, example: 'Share:' },
  {
    label: 'This action ended on {closed}',
    opens: 'furniture',
    example: 'This action ended on March 2, 2018',
  },
  {
    label: 'This action has no end date',
    opens: 'furniture',
    example: 'This action has no end date.',
  },
  {
    label: 'The end date for this action has passed',
    opens: 'furniture',
    example: 'The end date for this action has passed.',
  },
  { label: 'READ TIPS', opens: 'furniture', example: 'READ TIPS for writing effective letters and emails' },
  {
    label: 'No further action is requested',
    field: 'stop',
    example: 'No further action is requested from the UA network.',
  },
]

/** 2015-2016: date, title with `(UA 279/15)`, bullets; no addresses. */
export const aiusa2015: Dialect = {
  layout: 'aiusa-2015',
  issuer: 'amnesty',
  years: [2015, 2016],
  weight: 2,
  labels: {
    en: [
      {
        label: '1) Please write immediately in',
        opens: 'actions',
        example: '1) Please write immediately in Spanish or your own language:',
      },
      {
        label: 'For the full Urgent Action, including appeal addresses',
        opens: 'footer',
        example:
          '2) For the full Urgent Action, including appeal addresses in Word or PDF format, please click below:',
      },
      ...aiusaTail,
    ],
  },
}

/** 2017: `Write a letter, send an email, call, fax or tweet:`, two officials. */
export const aiusa2017: Dialect = {
  layout: 'aiusa-2017',
  issuer: 'amnesty',
  years: [2017, 2019],
  weight: 2,
  labels: {
    en: [
      { label: '1) TAKE ACTION', opens: 'actions', example: '1) TAKE ACTION' },
      {
        label: 'Write a letter, send an email, call, fax or tweet:',
        opens: 'actions',
        example: 'Write a letter, send an email, call, fax or tweet:',
      },
      {
        label: 'Contact these two officials by {deadline}:',
        opens: 'recipients',
        field: 'deadline',
        example: 'Contact these two officials by 18 May, 2017:',
      },
      {
        label: 'Contact these officials by {deadline}:',
        opens: 'recipients',
        field: 'deadline',
        example: 'Contact these officials by 18 May, 2017:',
      },
      {
        label: 'Contact this official by {deadline}:',
        opens: 'recipients',
        field: 'deadline',
        example: 'Contact this official by 18 May, 2017:',
      },
      ...aiusaTail,
    ],
  },
}

/** 2019-2021: numbered steps, blocks, a letter without label. */
export const aiusa2019: Dialect = {
  layout: 'aiusa-2019',
  issuer: 'amnesty',
  years: [2019, 2021],
  weight: 2,
  labels: {
    en: [
      { label: 'TAKE ACTION:', opens: 'steps', example: 'TAKE ACTION:' },
      {
        label: 'Write a letter in your own words or using the sample below as a guide',
        opens: 'steps',
        example:
          '1. Write a letter in your own words or using the sample below as a guide to both government officials listed.',
      },
      ...aiusaTail,
    ],
  },
}

/** 2021 on: `SAMPLE LETTER`, `This Urgent Action expires on …`. */
export const aiusa2021: Dialect = {
  layout: 'aiusa-2021',
  issuer: 'amnesty',
  years: [2021, 2100],
  weight: 2,
  labels: {
    en: [
      {
        label: 'Please take action as soon as possible',
        opens: 'steps',
        example: '1. Please take action as-soon-as possible. This Urgent Action expires on October 24 2023.',
      },
      { label: 'CONTACT INFORMATION', opens: 'recipients', example: 'CONTACT INFORMATION' },
      { label: 'CONTACT INFORMATION:', opens: 'recipients', example: 'contact information:' },
      { label: 'SAMPLE LETTER', opens: 'letter', example: 'SAMPLE LETTER' },
      { label: 'SAMPLE LETTER:', opens: 'letter', example: 'sample letter:' },
      {
        label: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:',
        opens: 'footer',
        field: 'deadline',
        example: 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: October 30, 2024',
      },
      { label: 'CC:', opens: 'copies', line: true, example: 'CC: Embassy of Examplia in the United States' },
      {
        label: 'Write a letter in your own words or using the sample below as a guide',
        opens: 'steps',
        example:
          '2. Write a letter in your own words or using the sample below as a guide to the government officials listed.',
      },
      ...aiusaTail,
    ],
  },
}

/** Pages and blogs of the section of the United Kingdom. */
export const aiuk: Dialect = {
  layout: 'aiuk',
  issuer: 'amnesty',
  years: [2009, 2100],
  weight: 5,
  labels: {
    en: [
      { label: 'Skip to main content', opens: 'furniture', example: 'Skip to main content' },
      { label: 'Amnesty International UK', opens: 'furniture', example: 'Amnesty International UK' },
      { label: 'Log in', opens: 'furniture', example: 'Log in' },
      { label: 'days left to take action', opens: 'furniture', example: '53 days left to take action' },
      { label: 'Text size', opens: 'furniture', line: true, example: 'Text size' },
      {
        label: 'All popular browsers allow zooming in and out',
        opens: 'furniture',
        example: 'All popular browsers allow zooming in and out by pressing the Ctrl and + or - keys.',
      },
      { label: 'Line height', opens: 'furniture', line: true, example: 'Line height' },
      { label: 'Contrast', opens: 'furniture', line: true, example: 'Contrast' },
      { label: 'Accessibility', opens: 'furniture', line: true, example: 'Accessibility' },
      {
        label: 'PLEASE TAKE ACTION until {deadline}',
        opens: 'footer',
        field: 'deadline',
        example: 'PLEASE TAKE ACTION until 9 January 2020',
      },
      {
        label: 'Please write using your own words or the template letter',
        opens: 'actions',
        example:
          'Please write using your own words or the template letter provided in the attached documents, in Russian or your own language, as soon as possible:',
      },
      { label: 'Downloads', opens: 'furniture', line: true, example: '- Downloads' },
      { label: 'Download UA in PDF', opens: 'furniture', example: 'Download UA in PDF' },
      { label: 'Download UA in Word', opens: 'furniture', example: 'Download UA in Word' },
      { label: 'Posted in:', opens: 'furniture', example: 'Posted in: Europe, Individuals at risk' },
      { label: 'View latest posts', opens: 'furniture', example: 'View latest posts' },
      { label: 'Download full UA in PDF', opens: 'furniture', example: 'Download full UA in PDF' },
      { label: 'Download full UA in Word', opens: 'furniture', example: 'Download full UA in Word' },
    ],
  },
}

/** Pages of the Canadian section. */
export const aica: Dialect = {
  layout: 'aica',
  issuer: 'amnesty',
  years: [2015, 2100],
  weight: 3,
  labels: {
    en: [
      { label: 'Amnesty International Canada', opens: 'furniture', example: 'Amnesty International Canada' },
      {
        label: 'people have taken action',
        opens: 'form',
        example: '412 people have taken action',
      },
      { label: 'Take Action Now', opens: 'form', line: true, example: 'Take Action Now' },
      { label: 'Here’s what you can do:', opens: 'actions', example: 'Here’s what you can do:' },
      { label: 'Write to:', opens: 'recipients', line: true, example: 'Write to:' },
      { label: 'Please send copies to:', opens: 'copies', example: 'Please send copies to:' },
      { label: 'And copy:', opens: 'copies', line: true, example: 'And copy:' },
      { label: 'Please copy:', opens: 'copies', line: true, example: 'Please copy:' },
      { label: 'Copy to:', opens: 'copies', line: true, example: 'Copy to:' },
      {
        label: 'Download a copy of',
        opens: 'footer',
        example: 'Download a copy of the 3rd UA 61/22.',
      },
      {
        label: 'If you want updates on this case',
        opens: 'footer',
        example: 'If you want updates on this case, send your request to office@section.example.',
      },
      { label: 'Scripts Block', opens: 'form', example: 'Scripts Block' },
      { label: 'Form Container Structure', opens: 'form', example: 'Form Container Structure' },
      { label: 'Action Counter and Offset', opens: 'form', example: 'Action Counter and Offset' },
      { label: 'Enter your details', opens: 'form', example: 'Enter your details' },
      { label: 'Share this good news', opens: 'form', example: 'Share this good news!' },
      {
        label: 'This closes UA {case}',
        field: 'further-information',
        example: 'This closes UA 68/19, which was issued on May 24, 2019.',
      },
      { label: 'Background', opens: 'background', example: 'Background' },
    ],
  },
}

/** Pages of the Swiss section: English text in German furniture. */
export const aich: Dialect = {
  layout: 'aich',
  issuer: 'amnesty',
  years: [2009, 2100],
  weight: 3,
  labels: {
    en: [
      { label: 'AI-Index:', field: 'index', example: 'AI-Index: MDE 12/6235/2022' },
      { label: 'Additional Information', opens: 'background', example: 'Additional Information' },
    ],
    de: [
      {
        label: 'Benutzerspezifische Werkzeuge',
        opens: 'furniture',
        example: 'Benutzerspezifische Werkzeuge',
      },
      {
        label: 'Startseite Urgent Actions {crumbs}',
        opens: 'furniture',
        example: 'Startseite Urgent Actions 2021 06 Student sentenced',
      },
      {
        label: 'Aktiv seit {issued}',
        field: 'access',
        example: 'Aktiv seit 2. März 2023 | Noch 29 Tage Laufzeit',
      },
      { label: 'Abgeschlossen am {closed}', field: 'access', example: 'Abgeschlossen am 10. Juni 2015' },
      { label: 'Appell an:', opens: 'tail', example: 'Appell an: Minister of Justice' },
      { label: 'Amnesty Urgent Actions', opens: 'furniture', line: true, example: 'Amnesty Urgent Actions' },
      { label: 'Sprache wählen:', opens: 'form', line: true, example: 'Sprache wählen: Deutsch | Français' },
      { label: 'Teilen', opens: 'form', line: true, example: 'Teilen' },
      { label: 'Drucken', opens: 'form', line: true, example: 'Drucken' },
      { label: 'Artikel drucken', opens: 'form', line: true, example: 'Artikel drucken' },
      { label: 'Newsletter abonnieren', opens: 'form', line: true, example: 'Newsletter abonnieren' },
      {
        label: 'Word-Datei Englisch',
        opens: 'furniture',
        example: 'Word-Datei Englisch | PDF-Datei Englisch',
      },
      { label: 'Musterbrief', opens: 'furniture', line: true, example: 'Musterbrief' },
      {
        label: 'Amnesty International Schweiz',
        opens: 'form',
        line: true,
        example: 'Amnesty International Schweiz, Beispielgasse 1, 3001 Bern',
      },
    ],
    fr: [
      { label: 'Outils personnels', opens: 'furniture', example: 'Outils personnels' },
      {
        label: 'Accueil Urgent Actions {crumbs}',
        opens: 'furniture',
        example: 'Accueil Urgent Actions 2021 06 Student sentenced',
      },
      {
        label: 'Accueil Actions urgentes {crumbs}',
        opens: 'furniture',
        example: 'Accueil Actions urgentes 2021 06 Student sentenced',
      },
      {
        label: 'Active depuis le {issued}',
        field: 'access',
        example: 'Active depuis le 2 mars 2023 | Encore 29 jours',
      },
      { label: 'Clôturée le {closed}', field: 'access', example: 'Clôturée le 10 juin 2015' },
      { label: 'Appel à:', opens: 'tail', example: 'Appel à: Minister of Justice' },
      { label: 'Lettre type', opens: 'furniture', line: true, example: 'Lettre type' },
      {
        label: 'Fichier Word anglais',
        opens: 'furniture',
        example: 'Fichier Word anglais | Fichier PDF anglais',
      },
      { label: 'Partager', opens: 'form', line: true, example: 'Partager' },
      { label: 'Imprimer', opens: 'form', line: true, example: 'Imprimer' },
      {
        label: 'S’abonner à la newsletter',
        opens: 'form',
        line: true,
        example: 'S’abonner à la newsletter',
      },
      {
        label: 'Section suisse d’Amnesty International',
        opens: 'form',
        line: true,
        example: 'Section suisse d’Amnesty International, 1 rue de l’Exemple, 3001 Berne',
      },
    ],
  },
}

/** Petition pages of the Australian section. */
export const aiau: Dialect = {
  layout: 'aiau',
  issuer: 'amnesty',
  years: [2015, 2100],
  weight: 3,
  labels: {
    en: [
      { label: 'Our Petition', opens: 'letter', example: 'Our Petition' },
      { label: 'What you can do', opens: 'steps', line: true, example: 'What you can do' },
      { label: 'Sign the petition', opens: 'form', example: 'Sign the petition' },
      { label: 'Add your name', opens: 'form', line: true, example: 'Add your name' },
      { label: 'Postcode', opens: 'furniture', example: 'Postcode' },
      { label: 'First name', opens: 'furniture', line: true, example: 'First name' },
      { label: 'Last name', opens: 'furniture', line: true, example: 'Last name' },
    ],
  },
}
