/**
 * Countries, territories and states that are no more. One row each, its columns parted by `|`, lists by `;`:
 *
 *     code | ISO's English short name | demonyms | Amnesty's region and area | dialling codes | other names
 *
 * The short name stands without its bracketed article: `Gambia`, not `Gambia (the)`. A state that was renamed is a
 * name of today's code (Zaire is CD); only one that ended has a code of its own, the four letters of ISO 3166-3
 * (SUHH). XK is not ISO's but in general use. Names are compared as folded words: accents, case and apostrophes
 * need no second spelling; what `Saint`, `and` and `The` may turn into is added when the table is compiled. Names in
 * capitals are abbreviations and are also found with dots: `U.S.S.R.`
 */
import { africa } from './countries-africa.js'
import { americas } from './countries-americas.js'
import { asiaPacific } from './countries-asia-pacific.js'
import { europe } from './countries-europe.js'
import { middleEast } from './countries-middle-east.js'

export const countryRows: readonly (readonly string[])[] = [africa, americas, asiaPacific, europe, middleEast]

/** Words that may stand before any name: `Republic of Djibouti`, `República del Perú`. */
export const stateForms: readonly string[] = [
  'Republic of',
  'Republic of the',
  'Islamic Republic of',
  'Federal Republic of',
  'Democratic Republic of',
  "People's Republic of",
  "People's Democratic Republic of",
  "Democratic People's Republic of",
  'Socialist Republic of',
  'Arab Republic of',
  'Federal Democratic Republic of',
  'Federal Islamic Republic of the',
  'Democratic Socialist Republic of',
  'Co-operative Republic of',
  'Plurinational State of',
  'Independent State of',
  'Kingdom of',
  'Kingdom of the',
  'Hashemite Kingdom of',
  'Sultanate of',
  'Principality of',
  'Grand Duchy of',
  'Commonwealth of',
  'Commonwealth of the',
  'Union of',
  'Republic of the Union of',
  'Union of the',
  'Former',
  'République de',
  'République du',
  'République de la',
  'République des',
  'République islamique de',
  'Royaume de',
  'Royaume du',
  'República de',
  'República del',
  'República de la',
  'República Oriental del',
  'República Federativa do',
  'Republica Federal de',
  'Reino de',
  'República da',
  'República do',
  'Republik',
]

/** Abbreviations that are words, or nearly: they count only in capitals, unless the whole text has none. */
export const capitalsOnly: readonly string[] = [
  'US',
  'CAR',
  'OPT',

  'OT',
  'FRY',
  'IRI',
  'GB',
  'PNA',
  'UAR',
  'TAR',
]

/**
 * Areas that changed hands: the first year in which the code holds. Before 1992 EUR 46 was the Soviet Union; EUR 70
 * was opened for what remained of Yugoslavia.
 */
export const areaHistory: readonly string[] = [
  'EUR 46|SUHH 1961;RU 1992',
  'EUR 70|YUCS 1992;CSXX 2003;RS 2006',
  'EUR 48|YUCS 1961',
]
