/** Cells that are too narrow for what they say: which rows go on with the row above. */
import { findPhrase } from '../../source/phrases.js'
import { type Line, Shape, type Source } from '../../source/read-source.js'
import type { BlockLine } from './block-lines.js'
import { cities } from './city.js'
import type { Entry } from './entry.js'
import { isHonorificOnly } from './honorific-forms.js'
import { isOffice } from './part.js'
import { isKind, Kind } from './words.js'

const ownerEnd = /['’]s$/

/** Two entries as one, of which the second goes on with the first. */
export function joinEntries(source: Source, last: Entry, entry: Entry): Entry {
  // `Attorney General's` / `Chambers`: what is owned says what the whole is.
  const { start, end } = last.rows.at(-1)!
  const isOwner = ownerEnd.test(source.text.slice(start, end))
  return {
    ...last,
    kind: last.kind === 'unknown' || (isOffice(entry) && isOwner) ? entry.kind : last.kind,
    rows: [...last.rows, ...entry.rows],
    strong: last.strong || entry.strong,
    local: last.local || entry.local,
    line: entry.line,
  }
}

const openEnd = /(?:\s|^)(?:and|of|for|the|&|de|del|de la|la|y|to|et|du|des|e|do|da|von|und)$|[-/]$|['’]s$/i

/** Whether an entry goes on with the one above it. `index` is that of its line. */
export function isWrapped(
  source: Source,
  last: Entry,
  entry: Entry,
  lines: readonly BlockLine[],
  index: number,
): boolean {
  if (last.line === entry.line) return false
  const above = last.rows.at(-1)!
  const row = entry.rows[0]!
  const text = source.text.slice(above.start, above.end)
  if (isOffice(last) && openEnd.test(text) && entry.kind !== 'address') return true
  if (isOffice(last) && isHeadOfBody(lines, index)) return true
  if (last.kind === 'position' && isPlaceOfOffice(text, row, lines[index]!)) return true
  if (isOffice(last) && isRankOfOffice(source, row, lines[index + 1])) return true
  if (last.kind === 'address' && isCutCity(source, above, row)) return true
  if (last.kind === 'address' && entry.kind === 'address') return isRestOfAddress(text, row, lines[index]!)
  if (last.kind === 'position' && isTopicOfOffice(row, lines[index]!, lines[index + 1])) return true
  if (isOffice(last) && isCutTopic(lines[last.line]!, lines[index]!)) return true
  if (isOffice(last) && isOffice(entry) && startsOpen(source, lines[index]!)) return true
  if (isOffice(last) && startsOpen(source, lines[index]!) && entry.kind !== 'address') return true
  // `Son Excellence` / `Général …`
  if ((last.kind === 'name' || last.kind === 'unknown') && isHonorificOnly(text))
    return entry.kind === 'name' || entry.kind === 'unknown'
  return isRestOfName(source, last, entry, row, lines[index + 1])
}

const openArticle = /\sof(?: the)?$/i

/** `Military Commander of the` / `West Bank`: no office ends so, and a place alone on the next row completes it. */
function isPlaceOfOffice(above: string, row: Line, line: BlockLine): boolean {
  if (row.gap > 0 || line.tokens.length > MOST_WORDS_OF_PLACE || !openArticle.test(above)) return false
  return !line.tokens.some((token) => isKind(token, Kind.street | Kind.building | Kind.box | Kind.careOf))
}

const MOST_WORDS_OF_PLACE = 3

/** `Examplia National Human Rights` / `Commission`: one word that names a body, below what the body is for. */
export function isHeadOfBody(lines: readonly BlockLine[], index: number): boolean {
  const line = lines[index]
  const above = lines[index - 1]
  if (!line || !above || line.row.gap > 0 || line.tokens.length !== 1) return false
  if (!isKind(line.tokens[0], Kind.organization) || isKind(line.tokens[0], Kind.building)) return false
  return (
    isKind(above.tokens.at(-1), Kind.topic) &&
    !above.tokens.some((token) => isKind(token, Kind.organization | Kind.position))
  )
}

/** `Military Judge Advocate` / `General` / `Brigadier General Ivo Sample`: the holder has a rank of his own. */
function isRankOfOffice(source: Source, row: Line, below: BlockLine | undefined): boolean {
  const [holder] = below?.parts ?? []
  if (row.gap > 0 || row.endWord - row.firstWord > 1 || holder?.kind !== 'name' || !holder.strong)
    return false
  return isHonorificOnly(source.text.slice(row.start, row.end))
}

/** `Director General of Public` / `Works` / `Mr Ivo Sample`: what the office is for, and its holder below. */
function isTopicOfOffice(row: Line, line: BlockLine, below: BlockLine | undefined): boolean {
  const [holder] = below?.parts ?? []
  if (row.gap > 0 || line.tokens.length > 2 || holder?.kind !== 'name' || !holder.strong) return false
  return line.tokens.every((token) => isKind(token, Kind.topic) && !isKind(token, Kind.organization))
}

const openAddress = /(?:\s|^)(?:of|the|del?|de la|da|do|des|du)$/i

/** `KINGDOM OF` / `EXAMPLIA`, `12 Rain Tree` / `Road`: no line ends or stands alone so. */
function isRestOfAddress(above: string, row: Line, line: BlockLine): boolean {
  if (row.gap > 0) return false
  const isAlone = line.tokens.length === 1 && isKind(line.tokens[0], Kind.namedBefore)
  return openAddress.test(above) || (isAlone && !/[,.]$/.test(above))
}

/** `…, Port of` / `Spain, Trinidad`: the line ends in the name of a city. */
function isCutCity(source: Source, above: Line, row: Line): boolean {
  if (row.gap > 0 || row.firstWord !== above.endWord) return false
  for (let word = Math.max(above.firstWord, above.endWord - 2); word < above.endWord; word++) {
    const city = findPhrase(cities, source, word, row.endWord)
    if (city && city.endWord > above.endWord) return true
  }
  return false
}

/** `Minister of Foreign` / `Affairs`: an adjective behind a connector has its noun on the next row. */
function isCutTopic(above: BlockLine, line: BlockLine): boolean {
  const [connector, adjective] = above.tokens.slice(-2)
  return (
    isKind(connector, Kind.connector) &&
    isKind(adjective, Kind.adjective) &&
    !isKind(adjective, Kind.topic) &&
    isKind(line.tokens[0], Kind.topic)
  )
}

/** `of Justice`, `y Derechos Humanos`: no line begins so. */
export function startsOpen(source: Source, line: BlockLine): boolean {
  const first = line.tokens[0]
  return isKind(first, Kind.connector) && source.shapes[first!.firstWord] === Shape.lower
}

const hangingArticle = /^[ae]l-\p{Lu}\p{Ll}{1,30}$/u

/** `His Excellency Sheikh Ivo` / `Sample` / `Office of …`: one word between a name and a body. */
function isRestOfName(
  source: Source,
  last: Entry,
  entry: Entry,
  row: Line,
  next: BlockLine | undefined,
): boolean {
  // `His Excellency Ivo` / `al-Sample` in a narrow cell.
  if (
    last.kind === 'name' &&
    last.strong &&
    row.gap === 0 &&
    hangingArticle.test(source.text.slice(row.start, row.end))
  )
    return true
  if (last.kind !== 'name' || entry.kind !== 'unknown' || row.gap > 0 || row.endWord - row.firstWord !== 1)
    return false
  if (source.shapes[row.firstWord] === Shape.upper) return false
  const below = next?.parts[0]?.kind
  return below === 'organization' || below === 'position'
}
