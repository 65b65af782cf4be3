import { aiusa1998, amnesty1985, amnesty1990, amnesty1998 } from './amnesty-early.js'
import { amnesty2009, amnesty2017, amnesty2018 } from './amnesty-late.js'
import { cards } from './cards.js'
import { contacts } from './contacts.js'
import type { Dialect } from './dialect.js'
import { aiau, aica, aich, aiuk, aiusa2015, aiusa2017, aiusa2019, aiusa2021 } from './sections-sites.js'
import { web } from './web.js'

/** All dialects: whole layouts, one merged lexicon. */
export const dialects: readonly Dialect[] = [
  contacts,
  cards,
  web,
  amnesty1985,
  amnesty1990,
  amnesty1998,
  amnesty2009,
  amnesty2017,
  amnesty2018,
  aiusa1998,
  aiusa2015,
  aiusa2017,
  aiusa2019,
  aiusa2021,
  aiuk,
  aica,
  aich,
  aiau,
]
