/** People of a title: `Ana Sol, Bo Lund (f) and two others; new name: Cy Mora`. */
import { at, type Located } from '../../source/located.js'
import { isBlank } from '../../source/read-source.js'
import type { Gender, Person, Span, Status } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'
import { addAside } from './people-asides.js'
import { describe, groupOpening, readGroup } from './people-groups.js'

const newName = /^(?:and\s)?(?:new|further) names?(?::?\s|$)/i
const stateNote = /\((released|killed)\)/i
const gender = /\((m|f|male|female)\)/i
const aliasNote = /\((?:alias|aka|also known as|known as|also reported as)\s([^()]{2,60})\)/i
/** `Tasos` in `Anastasios (Tasos) Georgiades` is part of the name; notes stand at the end. */
const notes = /\s?\([^()]*\)?(?:\s\([^()]*\)?)?$/
const age = /\baged?\s(\d{1,3})\b/i
const introduced = /\b(?:including|include|among them|amongst them|in particular):?\s/i
/** `Ana Sol son of Ivo Sol` */
const kinship = /\s(?=(?:son|daughter|wife|husband|brother|sister|mother|father|widow) of\s)/
/** `Committee for the Rights of the People`, `Farm workers in Exampleville`: no name of a person has such words. */
const sentence = /\s(?:for|of|the|in|to|at|from)\s|\s\p{Ll}{6,}(?:\s|$)/u

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
    if (start >= end || addAside(text, people, { start, end })) continue
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
  const nameEnd = Math.min(
    ...[bracket, years ? printed.search(/,?\s\baged?\s/i) : -1].filter((i) => i > 0),
    end - start,
  )
  const place = trim(text, start, start + nameEnd)
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
  if (groupOpening.test(printed) || isSmall(printed))
    return readGroup(text, trim(text, start, end), common.gender)
  const related = kinship.exec(text.slice(place.start, place.end))
  const stop = related ? place.start + related.index : place.end
  if (sentence.test(text.slice(place.start, stop))) return describe(text, place, common.gender)
  const name = parsePersonName(text.slice(place.start, stop))
  if (!name || name.full.length < 2) return null
  const description = related && at(parseProse(text.slice(stop, place.end)), stop + 1, place.end)
  return { name: at(name, place.start, stop), description, count: null, ...common }
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
      (sign === ',' && !isThousands(text, i)) || sign === ';' || (sign === ':' && text[i + 1] === ' ')
        ? 1
        : sign === ' '
          ? cutLength(text, from, i, end)
          : 0
    if (cut === 0) continue
    parts.push({ start: from, end: i })
    from = i + cut
    i = from - 1
  }
  parts.push({ start: from, end })
  return parts.filter((part) => part.end > part.start)
}

/** `100,000 people` */
function isThousands(text: string, comma: number): boolean {
  return /^\d,\d{3}$/.test(text.slice(comma - 1, comma + 4))
}

/** ` and Bo Lund` begins another person; ` and eight others` too; `his wife and child` is one group. */
function cutLength(text: string, from: number, i: number, end: number): number {
  const rest = text.slice(i + 1, Math.min(end, i + 24))
  if (rest.startsWith('plus ')) return 6
  const include = introduced.exec(rest)
  if (include?.index === 0) return include[0].length + 1
  if (!/^and\s/i.test(rest)) return 0
  const next = rest[4] ?? ''
  // `Ana Sol and an unknown number of students`
  if (isFullName(text.slice(from, i))) return 5
  return next !== next.toLowerCase() ||
    groupOpening.test(rest.slice(4)) ||
    newName.test(rest.slice(4)) ||
    /^(?:his|her|their)\s/.test(rest.slice(4))
    ? 5
    : 0
}

const fullName =
  /^\s?\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{L}[\p{L}.'’-]{0,30}){0,5}\s\p{Lu}[\p{L}.'’-]{1,30}(?:\s\([^()]{1,80}\))?$/u

function isFullName(printed: string): boolean {
  return printed.length < 160 && fullName.test(printed) && !groupOpening.test(printed.trimStart())
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && (isBlank(text.charCodeAt(start)) || '.,;:–—-'.includes(text[start]!))) start++
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || ',;:.'.includes(text[end - 1]!))) end--
  return { start, end }
}
