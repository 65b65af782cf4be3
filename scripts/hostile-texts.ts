/** Families of texts that are made to take long: a unit that is repeated, and the document it stands in. */

export interface HostileFamily {
  readonly name: string
  /** A text of about this length in characters. */
  readonly build: (length: number) => string
}

const head = 'PUBLIC AI Index: AFR 12/016/1992\nUA 349/92 Fear of torture 11 November 1992\n\nANGOLA\n\n'
const appeals = '\n\nAPPEALS TO:\nMinister of Justice\nRua 1\nLuanda, Angola\n'

/** What stands round the repeated units. */
const frames: Readonly<Record<'alone' | 'people' | 'recipients' | 'actions', readonly [string, string]>> = {
  alone: ['', ''],
  people: [head, appeals],
  recipients: [`${head}Ana Sample (f)\n\nAPPEALS TO:\n`, '\n'],
  actions: [`${head}Ana Sample (f)\n\nRECOMMENDED ACTION: Please send letters:\n`, appeals],
}

const labels =
  'URGENT ACTION\nEXTERNAL\nAI Index:\nDistr:\nFurther information on UA\nRECOMMENDED ACTION:\nAPPEALS TO:\n' +
  'And copies to:\nSalutation:\nFax:\nEmail:\nTelegrams:\nDear\nADDITIONAL INFORMATION\nName:\nGender m/f:\n' +
  'PLEASE SEND APPEALS BEFORE\nBACKGROUND INFORMATION\nDATE:\nCOUNTRY:\nPlease write immediately\n'

const recipient =
  'Minister of Justice Ana Sample\nMinistry of Justice\nRua 1\nLuanda, Angola\nFax: +244 2 123 456\n' +
  'Email: a@example.org\nSalutation: Dear Minister\n\n'

const columns =
  'Ana Sample          Ivo Sample          Minister\nRua 1               Rua 2               Rua 3\n'

const whole = `${head}Ana Sample (f), aged 22\n\nAna Sample was arrested on 1 May.\n${appeals}\n\f\n`

const rows: readonly (readonly [name: string, frame: keyof typeof frames, unit: string])[] = [
  ['blanks', 'people', ' '],
  ['blank lines', 'people', '\n'],
  ['digits', 'people', '7'],
  ['dots', 'people', '.'],
  ['dots and blanks', 'people', '. '],
  ['ellipses', 'people', 'Ana . . . '],
  ['capitals', 'people', 'A'],
  ['words in capitals', 'people', 'ANA '],
  ['open brackets', 'people', '('],
  ['closed brackets', 'people', ')'],
  ['pairs of brackets', 'people', '() '],
  ['square brackets over rows', 'people', 'Ana Sample ]\n'],
  ['open quotes', 'people', '"“‘'],
  ['nested quotes', 'people', '“Ana ‘Ivo” '],
  ['commas', 'people', ','],
  ['colons', 'people', 'a: '],
  ['slashes', 'people', '/'],
  ['dashes', 'people', '-'],
  ['dashes and blanks', 'people', ' - '],
  ['hyphens in one word', 'people', 'al-'],
  ['apostrophes in one word', 'people', "d'"],
  ['the word and', 'people', 'and '],
  ['people on one line', 'people', 'Ana Sample (f), aged 22, '],
  ['people on lines', 'people', 'Ana Sample (f), aged 22\n'],
  ['sexes', 'people', '(m) '],
  ['aliases', 'people', 'alias Ana '],
  ['ages', 'people', 'aged 22 '],
  ['honorifics', 'people', 'Dr '],
  ['status labels', 'people', 'Released: '],
  ['letters without case', 'people', '人'],
  ['combining marks', 'people', 'e\u0301\u0300\u00ad'],
  ['halves of pairs', 'people', '\ud800'],
  ['bidirectional controls', 'people', '\u202e\u200fا'],
  ['series', 'alone', 'UA '],
  ['case numbers', 'alone', 'UA 349/92 '],
  ['index codes', 'alone', 'AFR 12/016/1992 '],
  ['dates', 'alone', '11 November 1992 '],
  ['months', 'alone', 'May '],
  ['countries', 'alone', 'Angola, '],
  [
    'headings with an index',
    'alone',
    'Further information on UA: 61/11 Index: ASA 17/038/2011 Issue Date: 4 July 2011 ',
  ],
  ['subjects', 'alone', 'Subject: UA 88/00 - Angola - fear for safety '],
  ['headings', 'alone', 'Further information on UA 349/92 (AFR 12/16/92) - Angola: '],
  ['pages', 'alone', 'Page 2 of UA 349/92\n\f'],
  ['whole documents', 'alone', whole],
  ['labels', 'alone', labels],
  ['labels on one line', 'alone', labels.replaceAll('\n', ' ')],
  ['words without a line break', 'alone', 'the police beat them '],
  ['letters without a blank', 'alone', 'a'],
  ['hyphenated lines', 'alone', 'foo-\n'],
  ['recipients', 'recipients', recipient],
  ['recipients on one line', 'recipients', recipient.replaceAll('\n', ' ')],
  ['recipients in columns', 'recipients', columns],
  ['names of recipients', 'recipients', 'Ambassador Ana Sample\n'],
  ['kinds of bodies', 'recipients', 'Newspaper\n'],
  ['offices', 'recipients', 'Ministro de Justicia\n'],
  ['numbers on one line', 'recipients', '+244 2 123 456, '],
  ['labels of numbers', 'recipients', 'Fax: '],
  ['addresses on one line', 'recipients', 'a@example.org '],
  ['signs of addresses', 'recipients', '@'],
  ['hidden addresses', 'recipients', 'a [at] b [dot] example '],
  ['links', 'recipients', 'http://a.example/?'],
  ['salutations', 'recipients', 'Dear Minister, '],
  ['countries among recipients', 'recipients', 'Angola, '],
  ['postcodes', 'recipients', '1000 Luanda '],
  ['bullets', 'actions', '- asking for release;\n'],
  ['bullets on one line', 'actions', '• asking for release; '],
  ['sentences', 'actions', 'I urge you to release them. '],
]

export const hostileFamilies: readonly HostileFamily[] = rows.map(([name, frame, unit]) => ({
  name,
  build: (length) => {
    const [before, after] = frames[frame]
    return `${before}${unit.repeat(Math.ceil(length / unit.length))}${after}`
  },
}))
