/**
 * A row to its parts: `Head of Judiciary, Ayatollah Ivo Sample` is an office and a name; a whole block on one line is
 * office, name, body and address. What cuts it are the words themselves: heads of offices and bodies, the topics
 * behind them, forms of address, streets, numbers.
 */
import { nameParticles } from '../../data/words/honorifics.js'
import { isBlank, isWord, type Line, Shape, type Source, wordText } from '../../source/read-source.js'
import { findHonorificEnd } from './honorific-forms.js'
import { findOfficeEnd, isPossessive, type Office } from './offices.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

export type PartKind = 'position' | 'organization' | 'name' | 'address' | 'remark' | 'unknown'

export interface Part {
  readonly kind: PartKind
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  /** A name with a form of address; an address with a street, a number, a country. */
  readonly strong: boolean
  /** An office in the local language. */
  readonly local: boolean
}

/** Tokens of a row, with what a reader of parts needs beside them. */
export interface Row {
  readonly source: Source
  readonly row: Line
  readonly tokens: readonly Token[]
  /** The row may be a whole block: then its parts are cut as soon as their words end. */
  readonly flat: boolean
}

const heads = Kind.position | Kind.localPosition | Kind.organization | Kind.localOrganization
const addressWords = Kind.street | Kind.building | Kind.box
const particles: ReadonlySet<string> = new Set(nameParticles)
/** A name has at most so many words. */
const NAME_WORDS = 9

/** Reads the parts of a row, in order; together they hold all of its words. */
export function readParts(
  source: Source,
  row: Line,
  flat: boolean,
  tokens: readonly Token[] = readTokens(source, row.firstWord, row.endWord),
): Part[] {
  const view: Row = { source, row, tokens, flat }
  const parts: Part[] = []
  let i = 0
  let named = false
  let office = false
  while (i < tokens.length) {
    if (isArticleBeforeTitle(view, i)) {
      i++
      continue
    }
    const bracket = findBracket(view, i)
    const owner = parts.at(-1)
    if (bracket > i && owner && owner.kind !== 'remark' && isAcronym(view, i, bracket)) {
      parts[parts.length - 1] = { ...owner, ...spanTo(view, bracket) }
      i = bracket
      continue
    }
    if (bracket > i) {
      parts.push(makePart(view, 'remark', i, bracket))
      i = bracket
      continue
    }
    if (startsAddress(view, i)) {
      parts.push(makePart(view, 'address', i, tokens.length, true))
      break
    }
    if (startsSentence(view, i)) {
      const end = endSentence(view, i)
      parts.push(makePart(view, 'remark', i, end))
      i = end
      continue
    }
    const found: Office | null = findOfficeEnd(view, skipForms(view, i), flat && office && !named)
    if (found) {
      const start = found.kind === 'position' ? skipForms(view, i) : i
      parts.push(makePart(view, found.kind, start, found.end, true, found.local))
      i = found.end
      office ||= found.kind === 'position'
      continue
    }
    const honorific = findHonorificEnd(source, tokens, i, row.end)
    const end = findNameEnd(view, honorific, i)
    const strong = honorific > i
    const kind = strong || (end - i >= 2 && isNameLike(view, i, end)) ? 'name' : 'unknown'
    parts.push(makePart(view, kind, i, end, strong))
    named ||= kind === 'name'
    i = end
  }
  return joinParts(view, parts).map((part, i, all) =>
    isSurname(view, all[i - 1], part) ? { ...part, kind: 'name' } : part,
  )
}

/** `President Khatami`: one word behind a bare title. */
function isSurname(view: Row, before: Part | undefined, part: Part): boolean {
  if (part.kind !== 'unknown' || before?.kind !== 'position' || view.flat) return false
  return part.endWord - part.firstWord === 1 && view.source.shapes[part.firstWord] === Shape.capital
}

function makePart(view: Row, kind: PartKind, from: number, to: number, strong = false, local = false): Part {
  const { source, row, tokens } = view
  const firstWord = tokens[from]!.firstWord
  const endWord = tokens[to - 1]!.endWord
  let start = from === 0 ? row.start : source.starts[firstWord]!
  let end = to === tokens.length ? row.end : source.starts[tokens[to]!.firstWord]!
  if (from > 0 && '("“\'‘['.includes(source.text[start - 1]!)) start--
  while (
    end > start &&
    (isBlank(source.text.charCodeAt(end - 1)) || '([“,;|/'.includes(source.text[end - 1]!))
  )
    end--
  return { kind, start, end, firstWord, endWord, strong, local }
}

/** `Senator the Hon. Ivo Sample` */
function isArticleBeforeTitle(view: Row, i: number): boolean {
  const { source, tokens } = view
  const token = tokens[i]!
  return isWord(source, token.firstWord, 'the') && i > 0 && isKind(tokens[i + 1], Kind.honorific)
}

/** `Terrorist Investigation Division (TID)` */
function isAcronym(view: Row, from: number, to: number): boolean {
  return to === from + 1 && view.source.shapes[view.tokens[from]!.firstWord] === Shape.upper
}

/** The end of a part that holds the bracket before token `to`. */
function spanTo(view: Row, to: number): { end: number; endWord: number } {
  const { source, row, tokens } = view
  const endWord = tokens[to - 1]!.endWord
  const close = source.text.slice(source.ends[endWord - 1]!, row.end).search(/[)\]]/)
  return { end: source.ends[endWord - 1]! + Math.max(0, close + 1), endWord }
}

/** Signs between two tokens. */
export function signsBefore(view: Row, i: number): string {
  if (i === 0) return ''
  const { source, tokens } = view
  return source.text.slice(source.ends[tokens[i - 1]!.endWord - 1]!, source.starts[tokens[i]!.firstWord]!)
}

/** The token after a bracket that opens before token `i`; `i` where none does. */
function findBracket(view: Row, i: number): number {
  const { source, row, tokens } = view
  const start = source.starts[tokens[i]!.firstWord]!
  const from = i === 0 ? row.start : source.ends[tokens[i - 1]!.endWord - 1]!
  const open = source.text.slice(from, start).search(/[([]/)
  if (open < 0 || isKind(tokens[i], Kind.honorific)) return i
  const close = source.text.slice(start, row.end).search(/[)\]]/)
  const end = close < 0 ? row.end : start + close
  let next = i
  while (next < tokens.length && source.starts[tokens[next]!.firstWord]! < end) next++
  return next
}

/** Whether the rest of a row is an address: a number, a box, a street, `c/o`; or a city and what may follow one. */
function startsAddress(view: Row, i: number): boolean {
  const { source, tokens } = view
  const token = tokens[i]!
  const shape = source.shapes[token.firstWord]
  if (isKind(token, Kind.careOf)) return true
  if (shape === Shape.digits || (shape === Shape.mixed && hasDigit(source, token)))
    return !isOrdinal(view, i) || !hasHeadAhead(view, i + 1)
  if (isKind(token, Kind.box) && (token.endWord - token.firstWord > 1 || hasNumberNear(view, i))) return true
  if (isKind(token, Kind.street | Kind.building) && !isKind(token, heads) && !isOfficeName(view, i))
    return true
  if (isKind(token, Kind.weak) && hasNumberNear(view, i)) return true
  if (isKind(token, Kind.city | Kind.country) && restIsPlace(view, i)) return true
  return (i === 0 || /[,;(]/.test(signsBefore(view, i))) && streetAhead(view, i)
}

/** `House of Representatives`, `Palace of Justice` begin with a building, but only the first is a body; it is listed. */
function isOfficeName(view: Row, i: number): boolean {
  const next = view.tokens[i + 1]
  return (
    isKind(view.tokens[i], Kind.building) && isKind(next, heads) && signsBefore(view, i + 1).trim() === ''
  )
}

function hasDigit(source: Source, token: Token): boolean {
  for (let i = source.starts[token.firstWord]!; i < source.ends[token.firstWord]!; i++) {
    const code = source.text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

function isOrdinal(view: Row, i: number): boolean {
  const { source, tokens } = view
  const text = source.text.slice(source.starts[tokens[i]!.firstWord]!, source.ends[tokens[i]!.firstWord]!)
  return /^\d{1,3}(?:st|nd|rd|th|º|ª|er|o|a)$/i.test(text)
}

/** A head of an office before any word of an address. */
function hasHeadAhead(view: Row, from: number): boolean {
  for (let i = from; i < view.tokens.length; i++) {
    if (isKind(view.tokens[i], addressWords)) return false
    if (isKind(view.tokens[i], heads)) return true
  }
  return false
}

function hasNumberNear(view: Row, i: number): boolean {
  const { source, tokens } = view
  for (let k = Math.max(0, i - 3); k < Math.min(tokens.length, i + 4); k++)
    if (k !== i && hasDigit(source, tokens[k]!)) return true
  return false
}

/** `Lilongwe 3, Malawi`; `Tehran, Islamic Republic of Iran`: nothing but cities, countries, regions, numbers. */
function restIsPlace(view: Row, i: number): boolean {
  const { source, tokens } = view
  return tokens.slice(i).every((token) => {
    if (isKind(token, Kind.city | Kind.country | Kind.region)) return true
    if (hasDigit(source, token)) return true
    const text = source.text.slice(source.starts[token.firstWord]!, source.ends[token.endWord - 1]!)
    return source.shapes[token.firstWord] === Shape.upper && text.length <= 3
  })
}

/** `Cypress Avenue`, `East Wing, …`: a street or building before the next comma, and no head of an office. */
function streetAhead(view: Row, from: number): boolean {
  const { tokens } = view
  if (isKind(tokens[from], Kind.honorific) && isKind(tokens[from + 1], 0xffffff) === false) return false
  for (let i = from; i < tokens.length; i++) {
    if (i > from && /[,;(]/.test(signsBefore(view, i))) return false
    const token = tokens[i]!
    if (isKind(token, Kind.street | Kind.building) && !isKind(token, Kind.organization | Kind.position))
      return i > from
    if (isKind(token, heads) && !isKind(token, Kind.ruler)) return false
  }
  return false
}

/** From this many small words on a stretch is a sentence, if one of them shows it. */
const SENTENCE_WORDS = 3
const SENTENCE_STRETCH = 14

/** `Due to postal restrictions, please only …`: a sentence in the middle of a block. */
function startsSentence(view: Row, from: number): boolean {
  const { source, tokens } = view
  if (source.shapes[tokens[from]!.firstWord] === Shape.lower || isKind(tokens[from], heads)) return false
  if (signsBefore(view, from).includes(',')) return false
  let small = 0
  let shown = isKind(tokens[from], Kind.sentence)
  for (let i = from + 1; i < tokens.length && i < from + SENTENCE_STRETCH; i++) {
    if (i > from + 2 && /[.;]\s/.test(signsBefore(view, i))) break
    const token = tokens[i]!
    if (source.shapes[token.firstWord] !== Shape.lower) continue
    if (isKind(token, Kind.careOf)) return false
    if (isKind(token, Kind.sentence)) shown = true
    if (token.kinds !== Kind.connector) small++
  }
  return shown && small >= SENTENCE_WORDS
}

function endSentence(view: Row, from: number): number {
  for (let i = from + 2; i < view.tokens.length; i++) if (/[.!]["”')]?\s/.test(signsBefore(view, i))) return i
  return view.tokens.length
}

/** Past `The`, `H.E. the`, where an office follows: they are no part of it. */
function skipForms(view: Row, from: number): number {
  const { source, row, tokens } = view
  const text = source.text.slice(source.starts[tokens[from]!.firstWord]!, row.end)
  const length = forms.exec(text)?.[0].length ?? 0
  if (length === 0) return from
  const offset = source.starts[tokens[from]!.firstWord]! + length
  let i = from
  while (i < tokens.length && source.starts[tokens[i]!.firstWord]! < offset) i++
  const next = tokens[i]
  return next && source.starts[next.firstWord] === offset && isKind(next, heads | Kind.adjective | Kind.topic)
    ? i
    : from
}

const forms =
  /^(?:(?:The|His Excellency|Her Excellency|H\.? ?E\.?|The Honou?rable|The Hon\.?|Son Excellence|S\.E\.|M\.|Mme|Monsieur|Madame|Se[nñ]ora?|Sra?\.|Mr\.?|Madam|Exc?m[oa]\.?|Ilm[oa]\.?)(?:,? the| le| la)?\s{1,3}){1,3}/i

/** The token after a name that begins at `start`; its form of address ends at `honorific`. At least one token. */
function findNameEnd(view: Row, honorific: number, start: number): number {
  const { source, tokens, flat } = view
  let i = Math.max(honorific, start)
  const first = i
  for (; i < tokens.length && i - first < NAME_WORDS; i++) {
    const token = tokens[i]!
    const words = i - first
    if (i > first && /[,;:|(["“[]/.test(signsBefore(view, i).replace(/^\.?\s?,\s?(?=MP\b)/, ''))) break
    if (hasDigit(source, token) || isKind(token, Kind.box | Kind.careOf)) break
    if (words === 0) continue
    if (isWord(source, token.firstWord, 'the') || (isPossessive(view, i) && isKind(tokens[i + 1], heads)))
      break
    if (isKind(token, heads) && !isNamePart(view, i)) break
    if (isKind(token, Kind.street | Kind.building))
      return words > 2 && isKind(token, Kind.namedBefore) ? i - 1 : i
    if (
      isKind(token, Kind.topic | Kind.adjective | Kind.country | Kind.demonym) &&
      words >= 2 &&
      (flat || hasHeadAhead(view, i))
    )
      break
    if (isKind(token, Kind.city) && words >= 2 && flat && restIsPlace(view, i)) break
    if (source.shapes[token.firstWord] === Shape.lower && !isParticle(view, i)) break
  }
  return Math.max(i, start + 1)
}

/** `Chief`, `King` inside a name; single letters that are words of other languages. */
function isNamePart(view: Row, i: number): boolean {
  const token = view.tokens[i]!
  return isKind(token, Kind.ruler) && !isKind(view.tokens[i + 1], Kind.connector)
}

function isParticle(view: Row, i: number): boolean {
  const { source, tokens } = view
  const next = tokens[i + 1]
  const length = source.ends[tokens[i]!.endWord - 1]! - source.starts[tokens[i]!.firstWord]!
  return length <= 5 && next !== undefined && source.shapes[next.firstWord] !== Shape.digits
}

/** Words with capitals: `Corazon Imelda Villaruz`, `K R Baishya`, `Abdulla al-Sample`. */
function isNameLike(view: Row, from: number, to: number): boolean {
  const { source, tokens } = view
  let capitals = 0
  for (let i = from; i < to; i++) {
    const shape = source.shapes[tokens[i]!.firstWord]
    if (shape === Shape.digits) return false
    // `Human rights NGO`
    if (i === from && isKind(tokens[i], Kind.topic) && tokens[i]!.endWord - tokens[i]!.firstWord > 1)
      return false
    if (shape !== Shape.lower) capitals++
    else if (!particles.has(wordText(source, tokens[i]!.firstWord)) && !isKind(tokens[i], Kind.connector))
      return false
  }
  return capitals >= 2
}

/** Puts together what only looks like two parts: a body and the rest of its name, an address and its first words. */
function joinParts(view: Row, parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && belongsTogether(view, last, part, joined))
      joined[joined.length - 1] = {
        ...last,
        kind: isWords(last) || isNamedBuilding(view, last, part) ? part.kind : last.kind,
        strong: last.strong || part.strong,
        end: part.end,
        endWord: part.endWord,
      }
    else joined.push(part)
  }
  return joined
}

function belongsTogether(view: Row, last: Part, part: Part, before: readonly Part[]): boolean {
  const { source, flat } = view
  const signs = source.text.slice(last.end, part.start)
  if (part.kind === 'address') {
    if (last.kind === 'unknown') return !(flat && before.length === 1 && isAbbreviation(view, last))
    // `Al-Example Palace, City`: a name has been read, or a palace is named.
    if (last.kind === 'name' && !last.strong)
      return !flat || before.some(({ kind }) => kind === 'organization')
    if (isNamedBuilding(view, last, part)) return true
    if (flat || !isOffice(last)) return false
    return isShortNumber(view, part) || (signs.trim() === '' && isOnlyPlace(view, part))
  }
  // `Ministre de la Justice, garde des sceaux`
  if (last.kind === 'position' && part.kind === 'position' && /^\s?,\s?$/.test(signs)) return true
  if (last.kind === 'unknown' && part.kind === 'unknown') return true
  const isNamed = before.some(({ kind }) => kind === 'name')
  if (
    flat &&
    isNamed &&
    last.kind === 'position' &&
    last.local &&
    !part.strong &&
    isWords(part) &&
    !signs.includes(',')
  )
    return true
  // `The Editor, Daily Example, 35 Example Square`
  if (flat && last.kind === 'organization' && part.kind === 'unknown' && isComplete(view, last, part))
    return true
  if (flat || signs.includes(',')) return false
  if (
    last.kind === 'position' &&
    part.kind === 'unknown' &&
    (last.local || last.endWord - last.firstWord > 1)
  )
    return true
  return last.kind === 'organization' && !part.strong && (part.kind === 'name' || part.kind === 'unknown')
}

/** `CALDH 9 Avenida 2-59, …`: a body by its letters. */
function isAbbreviation(view: Row, part: Part): boolean {
  return (
    part.endWord - part.firstWord === 1 &&
    part.end - part.start > 2 &&
    view.source.shapes[part.firstWord] === Shape.upper
  )
}

function isWords(part: Part): boolean {
  return part.kind === 'name' || part.kind === 'unknown'
}

/** `Central Bank Building`: a building that has the name of a body. */
function isNamedBuilding(view: Row, body: Part, part: Part): boolean {
  if (body.kind !== 'organization' || part.kind !== 'address') return false
  const first = view.tokens.find((token) => token.firstWord === part.firstWord)
  return isKind(first, Kind.namedBefore) && view.source.text.slice(body.end, part.start).trim() === ''
}

/** `Prezident Respubliki Uzbekistan`: the country behind an office is a part of its name. */
function isOnlyPlace(view: Row, part: Part): boolean {
  return view.tokens
    .filter((token) => token.firstWord >= part.firstWord)
    .every((token) => isKind(token, Kind.country | Kind.city))
}

/** A body of listed words alone, and up to two words more before the next comma. */
function isComplete(view: Row, body: Part, rest: Part): boolean {
  const { source, row } = view
  if (rest.endWord - rest.firstWord > 2 || source.text.slice(body.end, rest.start).trim() !== '') return false
  if (!/^\s?,/.test(source.text.slice(rest.end, row.end))) return false
  return !view.tokens.some(
    (token) =>
      token.firstWord >= body.firstWord && token.endWord <= body.endWord && isKind(token, Kind.connector),
  )
}

function isOffice(part: Part): boolean {
  return part.kind === 'position' || part.kind === 'organization'
}

/** `General Officer Commanding, 4 Corps`: a short number behind an office is no address. */
function isShortNumber(view: Row, part: Part): boolean {
  const tokens = view.tokens.filter((token) => token.firstWord >= part.firstWord)
  return (
    tokens.length <= 3 &&
    !tokens.some((token) => isKind(token, addressWords | Kind.weak | Kind.city | Kind.country | Kind.careOf))
  )
}
