/** Lines of several parts that are one office all the same. */
import { Shape, type Source } from '../../source/read-source.js'
import type { BlockLine } from './block-lines.js'
import { isKind, Kind } from './words.js'

/** Whether a line is one office, though its words could be several things. */
export function isWholeOffice(source: Source, lines: readonly BlockLine[], index: number): boolean {
  return (
    isOfficeOfPlace(source, lines, index) ||
    holdsTwoOffices(source, lines, index) ||
    isHeadingOffice(source, lines[index]!)
  )
}

/** `Regional Procurator, Exampleville:`; `Commissioner of Police, Natal` above the lines of an address. */
function isOfficeOfPlace(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const { parts, tokens, row } = lines[index]!
  const [office, place] = parts
  if (parts.length !== 2 || office!.kind !== 'position') return false
  if (isDistrict(source, lines[index]!)) return true
  if (place!.kind !== 'address') return false
  const isPlace = tokens
    .filter(({ firstWord }) => firstWord >= place!.firstWord)
    .every(
      (token) => isKind(token, Kind.city | Kind.region) && source.shapes[token.firstWord] !== Shape.digits,
    )
  if (!isPlace) return false
  return (
    source.text[row.end - 1] === ':' ||
    lines.slice(index + 1).some((line) => line.parts.some(({ kind }) => kind === 'address'))
  )
}

/** `District Magistrate, Anantnag`, `Superintendent of Police, Batala District`: no person has but one name there. */
function isDistrict(source: Source, { parts, tokens }: BlockLine): boolean {
  const [office, place] = parts
  if (place!.strong || (place!.kind !== 'name' && place!.kind !== 'unknown')) return false
  if (!source.text.slice(office!.end, place!.start).includes(',')) return false
  const words = source.text.slice(place!.start, place!.end).split(' ').length
  return words === 1 || (words <= 3 && isKind(tokens.at(-1), Kind.region))
}

/** `Chairman, Ruling Council and Commander-in-Chief of the Army:` / `General Ivo Sample`: one line for two offices. */
function holdsTwoOffices(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const { parts, tokens, row } = lines[index]!
  const [office, body] = parts
  if (parts.length !== 2 || office!.kind !== 'position' || body!.kind !== 'organization') return false
  if (source.text[row.end - 1] !== ':' && !namesPerson(lines, index, false)) return false
  return tokens.some(
    (token, i) =>
      token.firstWord > body!.firstWord &&
      isKind(token, Kind.position) &&
      !isKind(token, Kind.organization | Kind.topic) &&
      isKind(tokens[i - 1], Kind.connector),
  )
}

/** `Head of Investigation Prison No. 1 in Exampleville:`: without a comma a row with a colon is one office. */
function isHeadingOffice(source: Source, { parts, row }: BlockLine): boolean {
  if (source.text[row.end - 1] !== ':' || parts[0]!.kind !== 'position') return false
  return (
    !parts.some(({ kind }) => kind === 'name' || kind === 'remark') &&
    !source.text.slice(row.start, row.end).includes(',')
  )
}

/** `Human rights organization` / `Grupo de Ejemplo, 8a Calle 3-11, …`: above stands what kind of body it is. */
export function isBelowKind(source: Source, lines: readonly BlockLine[], index: number): boolean {
  const above = lines[index - 1]
  if (index !== 1 || above!.parts.length !== 1) return false
  const { firstWord, endWord } = above!.row
  return endWord - firstWord > 1 && source.shapes[endWord - 1] === Shape.lower && !above!.parts[0]!.local
}

/** Whether any other line holds a name with a form of address or, where `beside`, a line beside it any name. */
export function namesPerson(lines: readonly BlockLine[], index: number, beside: boolean): boolean {
  return lines.some(
    (line, i) =>
      i !== index &&
      line.parts.some(
        ({ kind, strong }) => kind === 'name' && (strong || (beside && Math.abs(i - index) === 1)),
      ),
  )
}
