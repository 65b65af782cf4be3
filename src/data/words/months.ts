/** Months, a row a month, in the languages of the documents; the first name is the English one. */
export const monthRows: readonly string[] = [
  'January;Jan;Januar;Jänner;enero;janvier;janeiro;gennaio',
  'February;Feb;Februar;febrero;février;fevereiro;febbraio',
  'March;Mar;März;Maerz;marzo;mars;março',
  'April;Apr;abril;avril;aprile',
  'May;Mai;mayo;maio;maggio',
  'June;Jun;Juni;junio;juin;junho;giugno',
  'July;Jul;Juli;julio;juillet;julho;luglio',
  'August;Aug;agosto;août',
  'September;Sep;Sept;septiembre;setiembre;septembre;setembro;settembre',
  'October;Oct;Oktober;Okt;octubre;octobre;outubro;ottobre',
  'November;Nov;noviembre;novembre;novembro',
  'December;Dec;Dezember;Dez;diciembre;décembre;dezembro;dicembre',
]

/** Months that are also words: without a year they count only with a capital. */
export const monthsThatAreWords: readonly string[] = [
  'may',
  'march',
  'mar',
  'mars',
  'mai',
  'sep',
  'dec',
  'jan',
  'set',
]

/** Words that may stand between the parts: `5 de noviembre del 2012`, `1st of May`, a superscript cut off by a PDF. */
export const dateLinks: readonly string[] = ['of', 'de', 'del', 'st', 'nd', 'rd', 'th']

/** What may be written at a day: `1st`, `2nd`, `3rd`, `4th`, `1er`, `1º`. */
export const dayEndings: readonly string[] = ['st', 'nd', 'rd', 'th', 'er', 'o']

/** Figures behind these are case numbers and index codes, no dates: `UA 12/10`, `AFR 12/02/94`. */
export const numberSeries: readonly string[] = [
  'UA',
  'UAs',
  'EXTRA',
  'EX',
  'EXA',
  'UEX',
  'MA',
  'NSA',
  'WRN',
  'AU',
  'FU',
  'FI',
  'RAN',
  'AFR',
  'AMR',
  'ASA',
  'EUR',
  'MDE',
  'POL',
  'NWS',
  'IOR',
  'ORG',
  'DOC',
]
