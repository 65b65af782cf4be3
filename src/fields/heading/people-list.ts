/** People of a title: `Ana Sol, Bo Lund (f) and two others; new name: Cy Mora`. */
import { type At, at, type Located } from '../../source/located.js'
import { isBlank } from '../../source/read-source.js'
import type { Gender, Person, Span, Status } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'

const newName = /^(?:and\s)?(?:new|further) names?(?::?\s|$)/i
const stateNote = /\((released|killed)\)/i
const gender = /\((m|f|male|female)\)/i
const aliasNote = /\((?:alias|aka|also known as|known as|also reported as)\s([^()]{2,60})\)/i
/** `Tasos` in `Anastasios (Tasos) Georgiades` is part of the name; notes stand at the end. */
const notes = /\s?\([^()]*\)?(?:\s\([^()]*\)?)?$/
const age = /\baged?\s(\d{1,3})\b/i
const count = /^(?:over|at least|some|about|more than|nearly|up to|a further|another)?\s?(\d{1,5})\b/i
const introduced = /\b(?:including|include|among them|amongst them|in particular):?\s/i
/** `his wife and child`, `many others`: words of a group begin with a small letter, a number or one of these. */
const groupOpening =
  /^(?:\d|other|others|many|several|members|people|residents|inhabitants|students|relatives|villagers|peasants|trade|all|and\s|the\s|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|hundreds|thousands|over|at\sleast|some|about|more\sthan|nearly|dozens)/i
const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'

/** Reads a list of people from one stretch of a line. */
export function readPeopleList(text: string, span: Span): Located<Person>[] {
  const people: Located<Person>[] = []
  let status: Located<Person>['status'] = null
  for (const part of splitList(text, span)) {
    let { start, end } = trim(text, part.start, part.end)
    const label = newName.exec(text.slice(start, end))
    if (label) {
      status = at('new', start, start + label[0].trimEnd().length)
      start += label[0].length
    }
    if (start >= end) continue
    const person = readPerson(text, start, end)
    if (person) people.push({ ...person, status: person.status ?? status })
  }
  return people
}

function readPerson(text: string, start: number, end: number): Located<Person> | null {
  const printed = text.slice(start, end)
  const sex = gender.exec(printed)
  const alias = aliasNote.exec(printed)
  const years = age.exec(printed)
  const bracket = printed.search(notes)
  const stop = Math.min(
    ...[bracket, years ? printed.search(/,?\s\baged?\s/i) : -1].filter((i) => i > 0),
    end - start,
  )
  const place = trim(text, start, start + stop)
  const common = {
    gender: sex
      ? (at<Gender>(
          /^m/i.test(sex[1]!) ? 'male' : 'female',
          start + sex.index,
          start + sex.index + sex[0].length,
        ) as Located<Gender>)
      : null,
    age: years ? at(Number(years[1]), start + years.index, start + years.index + years[0].length) : null,
    status: readState(printed, start),
    aliases: alias ? [at(alias[1]!, ...aliasPlace(start, alias))] : [],
  }
  if (groupOpening.test(printed) || isSmall(printed)) return readGroup(text, start, end, common.gender)
  const name = parsePersonName(text.slice(place.start, place.end))
  if (!name) return null
  return { name: at(name, place.start, place.end), description: null, count: null, ...common }
}

function readState(printed: string, start: number): Located<Person>['status'] {
  const note = stateNote.exec(printed)
  if (!note) return null
  const status: Status = /^r/i.test(note[1]!) ? 'released' : 'killed'
  return at(status, start + note.index, start + note.index + note[0].length) as Located<Status>
}

function aliasPlace(start: number, alias: RegExpExecArray): [number, number] {
  const from = start + alias.index + alias[0].length - 1 - alias[1]!.length
  return [from, from + alias[1]!.length]
}

function readGroup(
  text: string,
  from: number,
  to: number,
  sex: Located<Person>['gender'],
): Located<Person> | null {
  const { start, end } = trim(text, /^and\s/i.test(text.slice(from, to)) ? from + 4 : from, to)
  const printed = text.slice(start, end)
  // In a line without capitals a small letter says nothing.
  if (!/[a-z]{3}/i.test(printed) || (!groupOpening.test(printed) && text === text.toLowerCase())) return null
  return {
    name: null,
    gender: sex,
    age: null,
    description: at(parseProse(printed), start, end),
    status: null,
    count: countGroup(printed, start),
    aliases: [],
  }
}

function countGroup(printed: string, start: number): At<number> | null {
  const figures = count.exec(printed)
  if (figures) return at(Number(figures[1]), start, start + figures[0].length)
  const word = /^[a-z]{1,9}/i.exec(printed)?.[0] ?? ''
  const value = numbers.split(' ').indexOf(word.toLowerCase()) + 1
  return value > 0 ? at(value, start, start + word.length) : null
}

function isSmall(printed: string): boolean {
  const letter = printed.match(/\p{L}/u)?.[0] ?? ''
  return letter !== letter.toUpperCase() && !/^(?:al|el|bin|de|van|von|ould|abu)[-\s]/i.test(printed)
}

/** Cuts at `,`, `;`, ` and ` and behind `including`, outside brackets. */
function splitList(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  let depth = 0
  for (let i = start; i < end; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const cut =
      sign === ',' || sign === ';' || (sign === ':' && text[i + 1] === ' ')
        ? 1
        : sign === ' '
          ? cutLength(text, i, end)
          : 0
    if (cut === 0) continue
    parts.push({ start: from, end: i })
    from = i + cut
    i = from - 1
  }
  parts.push({ start: from, end })
  return parts.filter((part) => part.end > part.start)
}

/** ` and Bo Lund` begins another person; ` and eight others` too; `his wife and child` is one group. */
function cutLength(text: string, i: number, end: number): number {
  const rest = text.slice(i + 1, Math.min(end, i + 24))
  const include = introduced.exec(rest)
  if (include?.index === 0) return include[0].length + 1
  if (!/^and\s/i.test(rest)) return 0
  const next = rest[4] ?? ''
  return next !== next.toLowerCase() ||
    groupOpening.test(rest.slice(4)) ||
    newName.test(rest.slice(4)) ||
    /^(?:his|her|their)\s/.test(rest.slice(4))
    ? 5
    : 0
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && (isBlank(text.charCodeAt(start)) || '.,;:–—-'.includes(text[start]!))) start++
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || ',;:.'.includes(text[end - 1]!))) end--
  return { start, end }
}
