/** What a piece of an entry begins with: words before a name, the name, its nickname. */
import { report } from '../../diagnostics.js'
import { type At, at, atSpans } from '../../source/located.js'
import { isBlank } from '../../source/read-source.js'
import type { Gender, PersonName, Span } from '../../types.js'
import { parsePersonName, splitHonorific } from '../../values/person-name.js'
import { addDescription, type Draft, pushDraft, type Reading } from './draft.js'
import type { Shape } from './group.js'
import { trim } from './pieces.js'
import { genderOfHonorific, isNameLike, readNumber, roles } from './words.js'

/** So many words may stand before a name. */
const HEAD = 6
const noHead = new Set(
  'of in by for from to with at and against de del al el bin bint binti ibn ben van von la da dos das di du do der den ould ag walad mint abu y e'.split(
    ' ',
  ),
)

const relative = /^(?:baby|child|wife|husband|mother|father|sister|brother|son|daughter|widow)(?:\sof\s|$)/i

/** `her daughter Ana`: of relatives one name may be enough. */
const relation =
  /^(?:his|her|their) (?:\w{3,9} |(?:\d{1,2}|[a-z]{3,9})-(?:year|month)-old )?(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|child|baby|niece|nephew|cousin|granddaughter|grandson)\s$/i

/** No capital in it, but a letter that could be one. */
function isSmallWord(word: string): boolean {
  const code = word.charCodeAt(0)
  // `_erif`: an underscore stands for a lost capital.
  if ((code >= 65 && code <= 90) || code === 95) return false
  const key = word.toLowerCase()
  return key === word && key.toUpperCase() !== key
}

/** `journalist Ana Sample`, `Trade union leader Ana Sample`: the words before the name; null where there are none. */
export function readHead(printed: string): string | null {
  let small = false
  let isRole = true
  let end = 0
  for (let count = 0; count < HEAD; count++) {
    const start = end
    while (end < printed.length && !isBlank(printed.charCodeAt(end))) end++
    const word = printed.slice(start, end)
    const isSmall = isSmallWord(word)
    const key: string = isSmall || !isRole ? word : word.toLowerCase()
    if (word[0] === '(' || (isSmall && noHead.has(key))) return null
    const wasRole = isRole && count > 0
    isRole &&= !isSmall && roles.has(key)
    if (!isSmall && !isRole && (small || (wasRole && splitHonorific(printed).honorific === null)))
      return isNameLike(printed.slice(start), relation.test(printed.slice(0, start)) ? 1 : 2)
        ? printed.slice(0, start)
        : null
    small ||= isSmall && word.length > 2
    while (end < printed.length && isBlank(printed.charCodeAt(end))) end++
    if (end >= printed.length) return null
  }
  return null
}

/** `Ana Sample aged 22`, `Ana Sample alias B`: where the name ends within its piece; -1 where it does not. */
export function findNameEnd(printed: string): number {
  return mayEnd.test(printed) ? printed.search(nameEnd) : -1
}

const mayEnd = /\s(?:age|alias|dite?\s|a\.?k|(?:also )?known|@)|\.\.\.\s/i
/** Behind `Bülent ...`, a name that was not given in full, the description needs no comma. */
const nameEnd =
  /(?<=\.\.\.)\s{1,9}(?=\p{Ll})|\s{1,9}(?:aged?\s{1,9}\d|alias\s|dite?\s["“«]?\p{Lu}|a\.?k\.?a\.?\s|(?:also )?known as\s|@\s?\p{Lu})/iu

/** `Ana Sample's friend`: somebody without a name. */
export function isPossessive(printed: string): boolean {
  return (
    /['’]/.test(printed) &&
    /\p{L}['’]s?\s{1,9}\p{Ll}[\p{Ll}-]{2,20}(?:\s{1,9}\p{Ll}{2,12}){0,3}$/u.test(printed)
  )
}

/** Begins a group. */
export function startGroup(reading: Reading, from: number, to: number, shape: Shape): void {
  const draft = pushDraft(reading, null, shape.gender)
  draft.words = trim(reading.text, from, to)
  draft.age = shape.age ?? null
  draft.count = shape.count ?? (shape.single ? 1 : null)
}

const included =
  /\s{0,9}\b(?:including|among them|in particular|especially|notably|namely|named below|listed below|whose (?:names|identities) are (?:not known|unknown))\s{0,9}$/i
const noName = /^(?:names? )?(?:unknown|not known|withheld|unnamed|unidentified)$/i

/** Begins somebody without a name, or a group; false where the words are none. */
export function startUnnamed(reading: Reading, start: number, end: number, shape: Shape | null): boolean {
  const printed = reading.text.slice(start, end)
  if (shape) startGroup(reading, start, start + (included.exec(printed)?.index ?? printed.length), shape)
  else if (printed.length < 20 && noName.test(printed)) pushDraft(reading, null, null).count = 1
  else if (isPossessive(printed) || relative.test(printed))
    startGroup(reading, start, end, { count: null, gender: null, single: !/\sand\s/.test(printed) })
  else return false
  return true
}

/** Begins a person with a name; null where the words are none. `head`: the words before the name. */
export function startNamed(reading: Reading, start: number, end: number, head: string | null): Draft | null {
  const { text } = reading
  const from = start + (head?.length ?? 0)
  const printed = text.slice(from, end)
  if (!isNameLike(printed) && !/^\p{Lu}\p{Ll}+$/u.test(printed)) return null
  // `Wife and two children of Ivo Sample`
  if (relative.test(printed)) return null
  const relation = takeRelation(reading, from)
  const draft = pushNamed(reading, { start: from, end })
  if (!draft) return null
  if (relation) addDescription(text, draft, relation)
  if (head !== null) {
    addDescription(text, draft, trim(text, start, from))
    draft.age = readAgeOfHead(head, start)
  }
  draft.open = false
  return draft
}

/** `her four-year-old son Ivo` */
function readAgeOfHead(head: string, start: number): At<number> | null {
  const match = /^(?:his|her|their) (\d{1,2}|[a-z]{3,9})-year-old\s/i.exec(head)
  const value = match && readNumber(match[1]!)
  if (!match || !value) return null
  const from = start + match[0].indexOf(match[1]!)
  return at(value, from, from + match[1]!.length)
}

/** `his wife`, `Ivo Sample's wife` */
const oneRelative =
  /^(?:(?:his|her|their)(?:\s[\p{L}-]{2,20}(?:['’]s)?){1,4}|\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20}){0,2}['’]s?\s(?:wife|husband|son|daughter|brother|sister|mother|father|widow|partner|fiancée?))$/iu

/** `his wife, Ana Sample`: the one without a name is the one named. */
function takeRelation({ text, drafts }: Reading, start: number): Span | null {
  const last = drafts.at(-1)
  if (!last?.words || last.marked || (last.count !== 1 && (last.count as At<number> | null)?.value !== 1))
    return null
  const { start: first, end } = last.words
  if (!oneRelative.test(text.slice(first, end))) return null
  if (!/^[\s,]{1,9}$/.test(text.slice(end, start))) return null
  drafts.pop()
  return last.words
}

/** `Bwalya "Mayo" Sample`, `Nestor 'Nes' Sample`. */
const nickname = /\s(?:["“”«]([^"“”«».…]{1,40})["”“»]|['‘]([^'‘’]{1,40})['’](?=\s))/
/** `Bülent "..."`: the family name is not printed. */
const lost = /\s{0,9}["“'‘]\.\s?\.\s?\.?["”'’]$/

function pushNamed(reading: Reading, span: Span): Draft | null {
  const { text, problems } = reading
  const printed = text.slice(span.start, span.end)
  const isQuoted = /["“”«'‘]/.test(printed)
  const cut = isQuoted ? printed.search(lost) : -1
  const end = cut > 0 ? span.start + cut : span.end
  const nick = isQuoted && cut < 0 ? nickname.exec(printed) : null
  const spans = nick
    ? [
        trim(text, span.start, span.start + nick.index),
        trim(text, span.start + nick.index + nick[0].length, end),
      ].filter((part) => part.end > part.start)
    : [trim(text, span.start, end)]
  const name = parsePersonName(spans.map((part) => text.slice(part.start, part.end)).join('\n'))
  if (!name) return null
  const located = atSpans(name, spans)
  if (cut > 0 || /\.\s?\.\s?\.|…/.test(printed)) report(problems, 'name-incomplete', { about: located })
  const draft = pushDraft(reading, located, readHonorific(name, spans[0]!))
  if (nick) {
    const alias = (nick[1] ?? nick[2])!
    const from = span.start + nick.index + nick[0].indexOf(alias)
    draft.aliases.push(at(alias, from, from + alias.length))
  }
  return draft
}

function readHonorific(name: PersonName, span: Span): At<Gender> | null {
  if (name.honorific === null) return null
  const gender = genderOfHonorific(name.honorific)
  return gender ? at(gender, span.start, span.start + name.honorific.length, 'inferred') : null
}
