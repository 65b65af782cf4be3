/** What pieces of an entry say beside the name: `(m)`, `aged 22`, `also known as …`, `(surname unknown)`. */
import { type At, at } from '../../source/located.js'
import type { Gender, Status } from '../../types.js'
import type { Piece } from './pieces.js'
import { readNumber } from './words.js'

const sex = /^(?:(male|female)\b|([mf])\b(?!['’]))[\s,;/:-]{0,9}/i
const agePhrase =
  /^(?:age|aged)[\s:]{1,9}(?:about|around|approximately|some|only|over|nearly|at least)?\s{0,9}(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)\b(?:\s{0,9}(?:or|to|and|-|–)\s{0,9}\d{1,3}\b)?(?:\s{1,9}years?\b(?:\s{1,9}old\b)?)?[\s,;/]{0,9}/i
const yearsOld =
  /^(?:an? )?(?:about |around |approximately |over |nearly |almost |some )?(\d{1,3})[\s-]{1,9}years?(?:[\s-]{1,9}old|\s{1,9}of age)?\b[\s,;/]{0,9}/i
/** `market trader, about 50` */
const roughAge = /^(?:about|around|approximately)\s{1,3}(\d{1,2})$/i
/** `aged between 60 and 65`: no age is given. */
const ageSpan =
  /^aged?\s{1,3}between\s{1,3}\d{1,3}\s{1,3}and\s{1,3}\d{1,3}\b(?:\s{1,3}years?(?:\s{1,3}old)?\b)?[\s,;]{0,9}/i
const bareAge = /^(\d{1,3})(?=[ \t]{0,9}(?:\r?\n|$))/
const months =
  /^(?:aged?\s{1,9}(?:about )?\S{1,9}\s{1,9}(?:months?|weeks?|days?)\b|\S{1,9}[\s-](?:months?|weeks?|days?)[\s-]old\b)[\s,;]{0,9}/i
const decade = /^(?:aged )?in (?:his|her|their) (?:early |mid-?\s?|late )?(?:\d0['’]?s|[a-z]{4,9}ies)$/i
const pronoun = /^(both |all )?(she|he|they)\s?[/,]\s?(?:her|him|them|his|theirs|hers)[^()]{0,20}$/i
const pronouns: Readonly<Record<string, Gender>> = { she: 'female', he: 'male', they: 'other' }
const aliasWords =
  /^(?:@\s{0,9}|(?:lay ?name|religious name|party name|code ?name|nom de guerre|nickname):\s{1,9}|(?:also |formerly |better |commonly |otherwise |popularly |sometimes )?(?:known (?:also )?as|called|dite?|alias|a\.?k\.?a\.?|nick-?named?:?|spel(?:t|led)|reported as|referred to as|written(?: as)?|or)\s{1,9})/i
const unknown =
  /\b(?:(?:sur|family |last |full |first |second |other )?names?|identit(?:y|ies)) (?:is |are |was )?(?:un|not |with)|^unnamed\b|^unidentified$|^unknown\b|^not named\b/i
/** `(age not known)` */
const unknownAge = /^(?:exact )?ages? (?:is |are )?(?:un|not )(?:known|given|specified)\b/i
const note =
  /\b(?:note|spelling|correction|sic|misspel|previously|correct name|see (?:UA|EXTRA)|real name|pseudonym|name changed|full name|previously|formerly given)\b/i
const state =
  /^(?:now |since |was |has been |reported |reportedly )?(released|freed|killed|dead|executed|murdered|new names?|new)\b/i

/** What a piece says; `rest` is the offset from which its words are still to be read. */
export interface Marks {
  readonly gender?: At<Gender>
  readonly age?: At<number>
  readonly aliases?: readonly At<string>[]
  readonly status?: At<Status>
  /** `(both m)`: it holds for those before as well. */
  readonly shared?: true
  /** The second of two ages: `aged 33 and 35`. */
  readonly other?: At<number>
  /** A part of the name is not given. */
  readonly incomplete?: true
  readonly rest: number
}

/** Words with which marks begin: says no at once for names and trades. */
export const markWords: ReadonlySet<string> = new Set(
  (
    'male female m f dit dite age aged about around approximately over nearly almost some a an in also formerly better commonly otherwise popularly ' +
    'sometimes known called alias aka nicknamed nick nickname spelt spelled reported referred written or now since ' +
    'was has reportedly released freed killed dead executed murdered new he she they name names surname family last ' +
    'full first second other whose lay layname religious party code codename nom unnamed unidentified unknown identity identities not'
  ).split(' '),
)

/** Reads the marks that open a piece; null where there are none. */
export function readMarks(text: string, piece: Piece): Marks | null {
  const { start, end } = piece
  if (piece.bracket) {
    const only = end - start === 1 ? text[start]! : ''
    if (only === 'm' || only === 'f')
      return {
        gender: at<Gender>(only === 'm' ? 'male' : 'female', start - 1, Math.min(end + 1, text.length)),
        rest: end,
      }
    return readBracket(text, piece)
  }
  let stop = start
  while (stop < end && isLetter(text.charCodeAt(stop))) stop++
  const code = text.charCodeAt(start)
  const isDigit = code >= 48 && code <= 57
  return isDigit || code === 64 || markWords.has(text.slice(start, stop).toLowerCase())
    ? readText(text, piece)
    : null
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function readBracket(text: string, { start, end, before }: Piece): Marks | null {
  const printed = text.slice(start, end)
  const said = pronoun.exec(printed)
  if (said)
    return {
      gender: at(pronouns[said[2]!.toLowerCase()]!, start - 1, end + 1),
      ...(said[1] && { shared: true }),
      rest: end,
    }
  if (/^both$/i.test(printed)) return { rest: end }
  const shared = /^(?:both|all)\s(m|f|male|female|men|women)$/i.exec(printed)?.[1]
  if (shared) {
    const value: Gender = /^(?:m|male|men)$/i.test(shared) ? 'male' : 'female'
    return { gender: at(value, start - 1, end + 1), shared: true, rest: end }
  }
  let rest = start
  let gender: At<Gender> | undefined
  let age: At<number> | undefined
  const match = sex.exec(printed)
  if (match) {
    gender = at<Gender>(genderOf(match), start - 1, Math.min(end + 1, text.length))
    rest += match[0].length
  }
  // `(1) Ana Sample, (2) Ivo Sample`: the figure of a list stands behind a comma.
  const years = readAge(text, rest, end, before === '')
  if (years) {
    age = years.age ?? undefined
    rest = years.rest
    const behind = gender ? null : sex.exec(text.slice(rest, end))
    if (behind) gender = at<Gender>(genderOf(behind), rest, rest + behind[0].trimEnd().length)
    if (behind) rest += behind[0].length
  }
  // `(m, student)`: what is left in the bracket is read as text.
  if (gender || years) return { ...(gender && { gender }), ...(age && { age }), rest: Math.min(rest, end) }
  if (unknownAge.test(printed)) return { rest: end }
  if (unknown.test(printed)) return { incomplete: true, rest: end }
  const aliases = readAliases(text, start, end)
  if (aliases) return { aliases, rest: end }
  if (note.test(printed)) return { rest: end }
  // `the New Patriotic Alliance` says no status.
  const status = /^new\b/i.test(printed) && !isNew.test(printed) ? null : readState(printed, start)
  return status ? { status, rest: end } : null
}

const isNew = /^new(?: (?:name|case|detainee|victim)s?)?$/i

function readText(text: string, piece: Piece): Marks | null {
  const { start, end } = piece
  const printed = text.slice(start, end)
  const match = /^(?:fe)?male\b/i.test(printed) || /^[mf]$/i.test(printed) ? sex.exec(printed) : null
  if (match && !/^\s{0,3}(?:nurse|student|prisoner)/i.test(printed.slice(match[0].length))) {
    const gender = at<Gender>(genderOf(match), start, start + match[0].trimEnd().length)
    const rest = start + match[0].length
    const years = readAge(text, rest, end, false)
    return { gender, ...(years?.age && { age: years.age }), rest: years?.rest ?? rest }
  }
  // `…, Ivo Sample (teacher) and a 12-year-old girl`: somebody else.
  if (piece.before === 'and' && /^an?\s/i.test(printed)) return null
  const years = readAge(text, start, end, piece.before === ',')
  if (years) return { ...(years.age && { age: years.age }), rest: years.rest }
  if (piece.before === 'and' && bareAge.test(printed))
    return { other: at(Number(printed), start, end), rest: end }
  const said = pronoun.exec(printed)
  if (said) return { gender: at(pronouns[said[2]!.toLowerCase()]!, start, end), rest: end }
  if (decade.test(printed) || unknownAge.test(printed)) return { rest: end }
  if (unknown.test(printed) && printed.length < 60) return { incomplete: true, rest: end }
  if (piece.before === ',' || piece.before === '-') {
    const aliases = readAliases(text, start, end)
    if (aliases) return { aliases, rest: end }
    if (state.test(printed) && printed.length < 30) {
      const status = readState(printed, start)
      return status ? { status, rest: end } : null
    }
  }
  return null
}

function genderOf(match: RegExpExecArray): Gender {
  return (match[1] ?? match[2])!.toLowerCase().startsWith('m') ? 'male' : 'female'
}

/** `aged 22`, `aged 15 or 16` (which says no age), `aged two`, `22 years old`, `22`. */
export function readAge(
  text: string,
  start: number,
  end: number,
  bare: boolean,
): { age: At<number> | null; rest: number } | null {
  const printed = text.slice(start, end)
  const young = months.exec(printed)
  if (young && /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven/.test(young[0]))
    return { age: null, rest: start + young[0].length }
  const wide = ageSpan.exec(printed)
  if (wide) return { age: null, rest: start + wide[0].length }
  const match =
    roughAge.exec(printed) ??
    agePhrase.exec(printed) ??
    yearsOld.exec(printed) ??
    (bare ? bareAge.exec(printed) : null)
  if (!match) return null
  const value = readNumber(match[1]!)
  if (value === null || value > 115 || isPast(printed.slice(match[0].length))) return null
  const words = match[0].replace(/[\s,;/]{1,9}$/, '')
  const unsure = /\d\s{0,9}(?:or|to|and|-|–)\s{0,9}\d/.test(words)
  return {
    age: unsure ? null : at(value, start, start + words.length),
    rest: start + match[0].length,
  }
}

/** `aged 17 at the time of the crime`: no age of today. */
function isPast(rest: string): boolean {
  return /^[\s,]{0,3}(?:at the time|when )/i.test(rest)
}

/** `also known as A or "B"`. */
function readAliases(text: string, start: number, end: number): At<string>[] | null {
  const printed = text.slice(start, end)
  const match = aliasWords.exec(printed)
  if (!match) return null
  const aliases: At<string>[] = []
  let from = match[0].length
  for (const part of printed.slice(from).split(/([,;/]|\s(?:or|and|alias)(?=\s))/)) {
    const lead = /^["“”'‘’\s]{0,9}/.exec(part)![0].length
    const name = part.slice(lead).replace(/["“”'’.\s]{1,9}$/, '')
    if (/\p{Lu}|\p{Lo}/u.test(name.slice(0, 4)))
      aliases.push(at(name, start + from + lead, start + from + lead + name.length))
    from += part.length
  }
  return aliases.length > 0 ? aliases : null
}

function readState(printed: string, start: number): Marks['status'] | null {
  const match = state.exec(printed)
  if (!match) return null
  const word = match[1]!.toLowerCase()
  const value: Status = /^(?:rel|fr)/.test(word) ? 'released' : word.startsWith('new') ? 'new' : 'killed'
  return at(value, start, start + match[0].length)
}
