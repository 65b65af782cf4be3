/**
 * A row to its parts: `Head of Judiciary, Ayatollah Ivo Sample` is an office and a name; a whole block on one line is
 * office, name, body and address. What cuts it are the words themselves: heads of offices and bodies, the topics
 * behind them, forms of address, streets, numbers.
 */
import { isBlank, isWord, type Line, Shape, type Source } from '../../source/read-source.js'
import { isPossessive, startsAddress } from './address-ahead.js'
import { findBodyAhead } from './body-ahead.js'
import { endOfComplement, endOfPlace, findBracket, isAcronym, spanTo, wordsTo } from './brackets.js'
import { findHonorificEnd } from './honorific-forms.js'
import { joinParts } from './join-parts.js'
import { findNameEnd, isNameLike } from './names.js'
import { findOfficeEnd, type Office } from './offices.js'
import { heads, isEditor, isOffice, type Part, type PartKind, type Row, signsBefore } from './part.js'
import { endSentence, startsSentence } from './sentence-ahead.js'
import { closesBody, findTitled, isLocalTitle } from './titled.js'
import { isKind, Kind, readTokens, type Token } from './words.js'

/** Reads the parts of a row, in order; together they hold all of its words. */
export function readParts(
  source: Source,
  row: Line,
  flat: boolean,
  tokens: readonly Token[] = readTokens(source, row.firstWord, row.endWord),
  opens = false,
): Part[] {
  const view: Row = { source, row, tokens, flat }
  const parts: Part[] = []
  // `Jianyuzhang`: a title that nobody's name stands before.
  if (tokens.length === 1 && isKind(tokens[0], Kind.trailing) && !isKind(tokens[0], Kind.city))
    return [makePart(view, 'position', 0, 1, true, true)]
  let i = 0
  let named = false
  let office = false
  const body = opens ? findBodyAhead(view) : 0
  if (body > 0) {
    const whole = makePart(view, 'organization', 0, body, true)
    parts.push(source.text[whole.end] === ')' ? { ...whole, end: whole.end + 1 } : whole)
    i = body
  }
  const titled = body > 0 ? 0 : findTitled(view)
  if (titled > 0) {
    parts.push(makePart(view, 'position', 0, titled, true, isLocalTitle(view, titled)))
    i = titled
    office = true
  }
  while (i < tokens.length) {
    if (isArticleBeforeTitle(view, i)) {
      i++
      continue
    }
    const bracket = findBracket(view, i)
    const owner = parts.at(-1)
    if (bracket > i && owner && owner.kind !== 'remark' && isAcronym(view, i, bracket)) {
      const body = parts.at(-2)
      const isRest = body !== undefined && closesBody(view, body, owner)
      if (isRest) parts.pop()
      parts[parts.length - 1] = { ...(isRest ? body : owner), ...spanTo(view, bracket) }
      i = bracket
      continue
    }
    const isOpen = bracket > i && owner?.strong && isOffice(owner)
    const rest = isOpen ? Math.max(endOfComplement(view, bracket), endOfPlace(view, i, bracket)) : 0
    if (rest > bracket) {
      parts[parts.length - 1] = { ...owner!, ...wordsTo(view, rest) }
      i = rest
      continue
    }
    if (bracket > i) {
      parts.push(makePart(view, 'remark', i, bracket))
      i = bracket
      continue
    }
    if (startsAddress(view, i)) {
      const end = findNote(view, i)
      parts.push(makePart(view, 'address', i, end, true))
      i = end
      continue
    }
    if (startsSentence(view, i)) {
      const end = endSentence(view, i)
      parts.push(makePart(view, 'remark', i, end))
      i = end
      continue
    }
    const forms = skipForms(view, i)
    const isBody = isEditor(source, owner)
    const mayBeName = flat && office && !named && !isBody
    const found = cutTitle(
      view,
      i,
      forms,
      findOfficeEnd(view, forms, mayBeName, isBody || isBehindName(view, i, named)),
    )
    if (found) {
      const start = found.kind === 'position' ? skipArticle(view, forms) : i
      parts.push(makePart(view, found.kind, start, found.end, true, found.local))
      i = found.end
      office ||= found.kind === 'position'
      continue
    }
    const honorific = findHonorificEnd(source, tokens, i, row.end)
    const end = findNameEnd(view, honorific, i)
    if (i === 0 && end === tokens.length && isOwner(view)) {
      parts.push(makePart(view, 'organization', i, end))
      break
    }
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

/** `Attorney General's`: an office that owns what the next row names. */
function isOwner(view: Row): boolean {
  return (
    isPossessive(view, view.tokens.length - 1) &&
    view.tokens.some((token) => isKind(token, heads | Kind.honorific))
  )
}

/** `…, Examplia Due to postal restrictions, please …`: where a sentence begins in an address; the end without one. */
function findNote(view: Row, from: number): number {
  for (let i = from + 1; view.flat && i < view.tokens.length; i++) if (startsSentence(view, i)) return i
  return view.tokens.length
}

/** `President Khatami`: one word behind a bare title. */
function isSurname(view: Row, before: Part | undefined, part: Part): boolean {
  if (part.kind !== 'unknown' || before?.kind !== 'position' || view.flat) return false
  return part.endWord - part.firstWord === 1 && view.source.shapes[part.firstWord] === Shape.capital
}

/** `Dr Ivo Sample, National Seamen's Alliance, …`: behind a name and a comma stands no other name. */
function isBehindName(view: Row, i: number, named: boolean): boolean {
  return named && /^\s?,\s/.test(signsBefore(view, i))
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
    (isBlank(source.text.charCodeAt(end - 1)) ||
      '([“,;|/'.includes(source.text[end - 1]!) ||
      ('"-–—'.includes(source.text[end - 1]!) && isBlank(source.text.charCodeAt(end - 2))))
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

/** `Sr. Ministro Ivo Ana Sample`: behind a form of address and one word of office, unlisted words are a name. */
function cutTitle(view: Row, from: number, head: number, office: Office | null): Office | null {
  const { source, tokens } = view
  if (!office?.local || office.kind !== 'position' || head === from || office.end - head < 3) return office
  const rest = tokens.slice(head + 1, office.end)
  const isName = rest.every(
    ({ kinds, firstWord }) => kinds === 0 && source.shapes[firstWord] === Shape.capital,
  )
  return isName ? { ...office, end: head + 1 } : office
}

/** `The UN Special Rapporteur`: an article before a word that no office begins with. */
function skipArticle({ source, tokens }: Row, i: number): number {
  return tokens.length > i + 1 && isWord(source, tokens[i]!.firstWord, 'the') ? i + 1 : i
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
  /^(?:(?:The|His Excellency|Her Excellency|H\.? ?E\.?|The Honou?rable|The Hon\.?|Son Excellence|S\.E\.|M\.|Mme|Citoyenn?e?|Monsieur|Madame|Se(?:ñ|n\u0303?)ora?|Sra?\.|Mr\.?|Madam|Say[ıi]n|Exc?m[oa]\.?|Ilm[oa]\.?|Le|La)(?:,? the| le| la)?\s{1,3}){1,3}/i
