/** One entry of a list of people: `Ana SAMPLE (f), aged 22, student`, `Four other men, unnamed`. */
import { femaleNouns, groupWords, maleNouns, numberWords } from '../../data/words/people.js'
import { type Problem, report } from '../../diagnostics.js'
import { type At, at, atSpans, type Located } from '../../source/located.js'
import { compilePhrases, findPhrase } from '../../source/phrases.js'
import { readSource } from '../../source/read-source.js'
import type { Gender, Person, PersonName, Span, Status } from '../../types.js'
import { parsePersonName } from '../../values/person-name.js'
import { parseProse } from '../../values/prose.js'

const groups = compilePhrases(groupWords.map((words) => [words, true] as const))
const numbers = numberWords.split(' ')
const genderMark = /\(\s?(m|f|male|female)\s?\)/i
const genderPart = /^(?:male|female)$/i
const agePart = /^(?:aged?\s{1,3})?(\d{1,3})(?:\s?(?:years old|years|or \d{1,3}))?$/i
const ageInside = /(?:\baged?\s{1,3}|\()(\d{1,3})\b(?!\s?(?:others|men|women|people))/i
const yearOld = /\b(\d{1,3})[\s-]{1,3}year[\s-]{1,3}old\b/i
const aliasNote =
  /\((?:alias|aka|a\.k\.a\.|also known as|known as|nicknamed|also reported as)\s{1,3}["“']?([^()"”]{1,60}?)["”']?\)/i
const quoted = /\s["“”«]([^"“”«»]{1,40})["”»](?=\s|$)/
const twoNames = /^(\p{Lu}[\p{L}'’-]{1,30}), or (\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’ -]{1,40})/u
const unnamed = /\(?(?:names? unknown|unnamed|names? not known|name withheld|identity unknown)\)?/i
const noteBracket = /[([](?!\s?(?:m|f)\s?[)\]])[^()[\]]{0,120}[)\]]/g

/** Comma parts of an entry, brackets apart. */
function splitParts(text: string): Span[] {
  const parts: Span[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if ((sign === ')' || sign === ']') && depth > 0) depth--
    const dash = sign === '-' && text[i - 1] === ' ' && text[i + 1] === ' '
    if (i < text.length && (depth > 0 || (sign !== ',' && !dash))) continue
    const part = trim(text, start, i)
    if (part.end > part.start) parts.push(part)
    start = i + 1
  }
  return parts
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /[\s,;–-]/.test(text[start]!)) start++
  while (end > start && /[\s,;]/.test(text[end - 1]!)) end--
  return { start, end }
}

/** Reads one entry that stands between two offsets of the text. */
export function readEntry(
  text: string,
  from: number,
  to: number,
  status: Located<Person>['status'],
  problems: Problem[],
): Located<Person>[] {
  const printed = text.slice(from, to)
  const parts = splitParts(printed)
  const first = parts[0]
  if (!first) return []
  const gender = readGender(printed, from, parts)
  const age = readAge(printed, from, parts)
  const common = { gender, age, status }
  if (isGroup(printed.slice(first.start, first.end))) return [readGroup(printed, from, parts, common)]
  if (unnamed.test(printed)) return [readUnnamed(printed, from, parts, common)]
  const named = readNames(printed, from, first, problems)
  if (!named) return []
  const description = readDescription(printed, from, named.rest, parts)
  const person = { name: named.name, ...common, description, count: null, aliases: named.aliases }
  return named.family ? [person, named.family] : [person]
}

function readGender(printed: string, from: number, parts: readonly Span[]): At<Gender> | null {
  const mark = genderMark.exec(printed)
  if (mark) {
    const value = mark[1]!.toLowerCase().startsWith('m') ? 'male' : 'female'
    return at<Gender>(value, from + mark.index, from + mark.index + mark[0].length)
  }
  const part = parts.find(({ start, end }) => genderPart.test(printed.slice(start, end)))
  if (!part) return null
  const value = printed.slice(part.start, part.end).toLowerCase() as Gender
  return at<Gender>(value, from + part.start, from + part.end)
}

function readAge(printed: string, from: number, parts: readonly Span[]): At<number> | null {
  const part = parts.slice(1).find(({ start, end }) => agePart.test(printed.slice(start, end)))
  if (part) {
    const match = agePart.exec(printed.slice(part.start, part.end))!
    return at(Number(match[1]), from + part.start, from + part.end)
  }
  const match = ageInside.exec(printed) ?? yearOld.exec(printed)
  return match ? at(Number(match[1]), from + match.index, from + match.index + match[0].length) : null
}

/** `Four other men`, `Members of the organization`, `her family`, `at least 21 villagers`. */
export function isGroup(printed: string): boolean {
  if (/^\d/.test(printed)) return true
  const source = readSource(printed.slice(0, 60))
  if (source.wordCount === 0) return false
  const word = printed.slice(source.starts[0], source.ends[0]).toLowerCase()
  if (numbers.includes(word)) return true
  const skip = word === 'the' || word === 'and' ? 1 : 0
  const match =
    findPhrase(groups, source, 0, source.wordCount) ?? findPhrase(groups, source, skip, source.wordCount)
  return match !== null
}

interface Common {
  readonly gender: Located<Person>['gender']
  readonly age: Located<Person>['age']
  readonly status: Located<Person>['status']
}

/** The words of a group are its description; an occupation at the end says more: `Six others (names unknown), …, farm workers`. */
function readGroup(printed: string, from: number, parts: readonly Span[], common: Common): Located<Person> {
  const first = parts[0]!
  const bracket = printed.slice(first.start, first.end).search(/\s?[([]/)
  const own = { start: first.start, end: bracket > 0 ? first.start + bracket : first.end }
  const last = parts.at(-1)!
  const said = printed.slice(last.start, last.end)
  const isOccupation = parts.length > 1 && !unnamed.test(said) && !/\b(?:fe)?males?\b|\d/i.test(said)
  const words = trimStop(printed, isOccupation ? last : own)
  return {
    name: null,
    ...common,
    gender: common.gender ?? genderOfNoun(printed, own, from),
    description: at(parseProse(printed.slice(words.start, words.end)), from + words.start, from + words.end),
    count: readCount(printed, own, from),
    aliases: [],
  }
}

function trimStop(printed: string, { start, end }: Span): Span {
  let stop = end
  while (stop > start && '.;,'.includes(printed[stop - 1]!)) stop--
  return { start, end: stop }
}

export function readCount(printed: string, { start, end }: Span, from: number): At<number> | null {
  const words = /\d{1,5}|[a-z]{3,9}/gi
  words.lastIndex = start
  for (
    let match = words.exec(printed);
    match && match.index < Math.min(end, start + 30);
    match = words.exec(printed)
  ) {
    const value = /\d/.test(match[0]) ? Number(match[0]) : numbers.indexOf(match[0].toLowerCase()) + 1
    if (value > 0) return at(value, from + match.index, from + match.index + match[0].length)
  }
  return null
}

/** `Four schoolgirls` are female. */
export function genderOfNoun(printed: string, { start, end }: Span, from: number): At<Gender> | null {
  const words = /[a-z]{3,12}/gi
  words.lastIndex = start
  for (let match = words.exec(printed); match && match.index < end; match = words.exec(printed)) {
    const word = match[0].toLowerCase()
    const isFemale = (femaleNouns as readonly string[]).includes(word)
    if (isFemale || (maleNouns as readonly string[]).includes(word)) {
      return at<Gender>(
        isFemale ? 'female' : 'male',
        from + match.index,
        from + match.index + word.length,
        'inferred',
      )
    }
  }
  return null
}

function readUnnamed(printed: string, from: number, parts: readonly Span[], common: Common): Located<Person> {
  const first = parts[0]!
  const bracket = printed.slice(first.start, first.end).search(/\s?[([]/)
  const end = bracket > 0 ? first.start + bracket : first.end
  const words = printed.slice(first.start, end)
  return {
    name: null,
    ...common,
    description: at(parseProse(words), from + first.start, from + end),
    count: 1,
    aliases: [],
  }
}

interface Named {
  readonly name: At<PersonName>
  readonly aliases: At<string>[]
  /** `and her family`. */
  readonly family: Located<Person> | null
  /** Where the name and its notes end. */
  readonly rest: number
}

function readNames(printed: string, from: number, first: Span, problems: Problem[]): Named | null {
  const two = twoNames.exec(printed)
  if (two) return readTwoNames(printed, from, two)
  const family =
    /\sand (?:his|her|their) (?:family|wife|husband|children|brother|sister|two|three|four|five)\b/i.exec(
      printed.slice(first.start, first.end),
    )
  const limit = family ? first.start + family.index : first.end
  const whole = printed.slice(first.start, limit)
  const cut = whole.search(/\s{0,3}[([]|\s{1,3}aged?\s\d|\s{2,}[\])]/)
  const end = cut > 0 ? first.start + cut : limit
  const start = first.start + (/^(?:and|plus,?|or)\s/i.exec(printed.slice(first.start, end))?.[0].length ?? 0)
  const alias = aliasNote.exec(printed)
  const nick = quoted.exec(printed.slice(start, end))
  const spans = nick
    ? [
        { start, end: start + nick.index },
        { start: start + nick.index + nick[0].length, end },
      ]
    : [{ start, end }]
  const kept = spans
    .map((span) => trim(printed, span.start, span.end))
    .filter((span) => span.end > span.start)
  const name = parsePersonName(kept.map((span) => printed.slice(span.start, span.end)).join('\n'))
  if (!name || !isNameLike(name.full)) return null
  const located = atSpans(
    name,
    kept.map((span) => ({ start: from + span.start, end: from + span.end })),
  )
  if (/\.\s?\.\s?\.|…|surname (?:unknown|not known)/.test(printed))
    report(problems, 'name-incomplete', { about: located })
  const aliases = [
    ...(alias
      ? [
          at(
            alias[1]!,
            from + alias.index + alias[0].indexOf(alias[1]!),
            from + alias.index + alias[0].indexOf(alias[1]!) + alias[1]!.length,
          ),
        ]
      : []),
    ...(nick
      ? [
          at(
            nick[1]!,
            from + start + nick.index + nick[0].indexOf(nick[1]!),
            from + start + nick.index + nick[0].indexOf(nick[1]!) + nick[1]!.length,
          ),
        ]
      : []),
  ]
  return {
    name: located,
    aliases,
    family: family ? readFamily(printed, from, first, family) : null,
    rest: first.end,
  }
}

/** `Iran, or Golnaz, Sanjari`: one woman. */
function readTwoNames(printed: string, from: number, match: RegExpExecArray): Named | null {
  const second = printed.indexOf(match[3]!, match[1]!.length + match[2]!.length)
  const family = match[3]!.trimEnd()
  const name = parsePersonName(`${match[1]} ${family}`)
  if (!name) return null
  const start = printed.indexOf(match[1]!)
  const other = printed.indexOf(match[2]!, start + match[1]!.length)
  return {
    name: atSpans(name, [
      { start: from + start, end: from + start + match[1]!.length },
      { start: from + second, end: from + second + family.length },
    ]),
    aliases: [at(match[2]!, from + other, from + other + match[2]!.length)],
    family: null,
    rest: second + family.length,
  }
}

function readFamily(printed: string, from: number, first: Span, match: RegExpExecArray): Located<Person> {
  const start = first.start + match.index + 5
  const words = printed.slice(start, first.end).replace(/\s?[([].{0,80}$/s, '')
  return {
    name: null,
    gender: null,
    age: null,
    description: at(parseProse(words), from + start, from + start + words.length),
    status: null,
    count: null,
    aliases: [],
  }
}

/** At most eight words, each with a capital or a particle. */
export function isNameLike(full: string): boolean {
  const words = full.split(' ')
  return (
    words.length <= 8 &&
    words.some((word) => /^[\p{Lu}_]|[\p{Lo}]/u.test(word.replace(/^(?:al|el)-/, ''))) &&
    !/\d/.test(full)
  )
}

/** What the comma parts behind the name say of the person: occupation, relation. */
function readDescription(
  printed: string,
  from: number,
  rest: number,
  parts: readonly Span[],
): At<string> | null {
  const kept = parts.slice(1).filter(({ start, end }) => {
    const part = printed.slice(start, end).replace(noteBracket, '').trim()
    return (
      start >= rest &&
      part !== '' &&
      !genderMark.test(part) &&
      !genderPart.test(part) &&
      !agePart.test(part) &&
      !/^or\s/i.test(part)
    )
  })
  const first = kept[0]
  const last = kept.at(-1)
  if (!first || !last) return readBracketRelation(printed, from, parts)
  const contiguous =
    kept.length === parts.filter(({ start }) => start >= first.start && start <= last.start).length
  const spans = (contiguous ? [{ start: first.start, end: last.end }] : kept).map((span) =>
    trimStop(printed, span),
  )
  const value = parseProse(spans.map(({ start, end }) => printed.slice(start, end)).join('\n'))
  return atSpans(
    value,
    spans.map(({ start, end }) => ({ start: from + start, end: from + end })),
  )
}

/** `B (m), aged 24 (her brother)`. */
function readBracketRelation(printed: string, from: number, parts: readonly Span[]): At<string> | null {
  const match = /\(((?:his|her|their) [^()]{2,40})\)/.exec(printed)
  if (!match || parts.length === 0) return null
  return at(match[1]!, from + match.index + 1, from + match.index + 1 + match[1]!.length)
}

export type EntryStatus = At<Status> | null
