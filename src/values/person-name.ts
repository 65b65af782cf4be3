/** Names of persons: `Rustam ABDUVALIEV`, `Brigadier (retd) K R Baishya`, `Datuk Seri Hamdan Osman, MP`. */
import { nameParticles, postNominals } from '../data/words/honorifics.js'
import { foldText } from '../source/fold.js'
import type { PersonName } from '../types.js'
import { splitHonorific } from './honorific.js'

export { splitHonorific } from './honorific.js'

const particles: ReadonlySet<string> = new Set(nameParticles)
export const postNominalKeys: ReadonlySet<string> = new Set(
  postNominals.map((word) => word.replaceAll('.', '')),
)

/** What may stand round a name and is no part of it. */
const edges = new Set(' \t\r\n\f\u00a0,;:-–—•*]/|&')
const abbreviation = /(?:^|[\s.])(?:\p{L}|[CDRS]z|[CKSZ]h|[JS]n?r|[JS]N?R)\.$/u
/** `Jr.`, `III`: neither given nor family name. */
const suffix = /^(?:[JS]n?r\.?|[JS]N?R\.?|I{2,3}|IV)$/
/** What may stand in a bracket behind a name: an honorific, a note of retirement, the name in another script. */
const endNote = /\s\((?:Mr|Mrs|Ms|Miss|Dr|MP|SAN|QC|SC|ret|retd|rtd|[^\p{Script=Latin}()]{1,30})\.?\)$/iu
/** A longer stretch of text is no name. */
const LONGEST = 200
/** Most names of lists: `Ana Maria Sample`. Nothing is to be taken off, no capitals show the family name. */
const plainName = /^[A-Z][a-z]{1,40}(?: [A-Z][a-z]{1,40}){1,3}$/
const initials = /^(?:\p{Lu}\.){1,4}$/u
const roman = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3})$/
/** Blanks but single ones, and signs that have no width: looked for once, as they are rare. */
const unusual = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u2060]/
const mayBeLost = /\.\s?\.|…/
const ellipsis = /\s?(?:\.\s?\.\s?\.+|…)\s?/g

/**
 * Reads one name. `full` has normal case, neither honorific nor post-nominals; `given` and `family` are set only
 * where capitals show which is which: `Iraida TORREALBA (f)` has `Torrealba` as its family name, `IVO SAMPLE` none.
 * A part that is printed as `...` is dropped. Null where there is no name in the text.
 */
export function parsePersonName(text: string): PersonName | null {
  if (text.length > LONGEST * 2) return null
  if (plainName.test(text)) {
    const last = text.slice(text.lastIndexOf(' ') + 1)
    if (!postNominalKeys.has(last) && splitHonorific(text).honorific === null)
      return { full: text, given: null, family: null, honorific: null }
  }
  const line = joinLines(text)
  const joined = trimName(mayBeLost.test(line) ? line.replace(ellipsis, ' ') : line)
  if (joined.length > LONGEST) return null
  const { honorific, rest } = splitHonorific(dropNote(stripQuotes(joined)))
  const words = dropPostNominals(trimName(rest)).split(' ').filter(Boolean)
  if (!words.some(opensName)) return null
  return { ...splitCapitals(words), honorific }
}

/** Lines to one: a hyphen at a line end stays where a capital follows, and leaves no blank. */
function joinLines(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replace(/\u00ad[\r\n]*|[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/-[\t ]*[\r\n]+[\t ]*/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
}

function dropNote(text: string): string {
  return text.endsWith(')') ? text.replace(endNote, '') : text
}

/** `"Ivo Sample"`: quotes round the whole name go, those round a nickname stay. */
function stripQuotes(text: string): string {
  const inner = /^["“«]([^"“”«»]{1,200})["”»]$/.exec(text)?.[1]
  return inner === undefined ? text : trimName(inner)
}

/** Takes blanks, commas and such off both ends; the dot of an initial stays: `Amie K.`. */
function trimName(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (edges.has(text[start]!) || text[start] === '.')) start++
  while (end > start) {
    const last = text[end - 1]!
    if (last === '.' && abbreviation.test(text.slice(Math.max(start, end - 5), end))) break
    if (!edges.has(last) && last !== '.') break
    end--
  }
  return text.slice(start, end)
}

/** `Jon Sample, MP` is Jon Sample. */
function dropPostNominals(text: string): string {
  let name = text
  for (;;) {
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','))
    if (cut < 0) return name
    const last = name.slice(cut + 1).replaceAll('.', '')
    const rest = trimName(name.slice(0, cut))
    const comma = /, ?$/.test(name.slice(0, cut + 1))
    if (!postNominalKeys.has(last) && !(comma && isOrder(last, rest))) return name
    // `JON SAMPLE MD`: among capitals only a comma shows that the last are no name.
    if (!comma && (!rest.includes(' ') || isCapitals(rest.slice(rest.lastIndexOf(' ') + 1)))) return name
    name = rest
  }
}

/** `Ivo Sample, EXG`: the letters of an order or a degree; `Sample, IVO` and `SAMPLE, IVO` are a name. */
function isOrder(last: string, rest: string): boolean {
  return (
    /^\p{Lu}{2,4}$/u.test(last) && /\p{Ll} \p{Lu}\p{Ll}[\p{L}-]{0,40}(?:, ?\p{Lu}{2,4}){0,3}$/u.test(rest)
  )
}

/** Whether a word can open a name: a capital, a letter of a script without case, a lost letter. */
function opensName(word: string): boolean {
  const letter = /[\p{L}_]/u.exec(word)?.[0]
  if (letter === undefined) return false
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter || /\p{Lu}/u.test(word)
}

/** Whether a word is set in capitals that mean something: `GÓMEZ`, `AL-TURABI`, `McDONALD`; not `K`, `II` or `KP`. */
function isCapitals(word: string): boolean {
  if (roman.test(word) || initials.test(word)) return false
  const letters = word.replace(/^(?:Mc|Mac|[aeu]l-|ben-|[Od]['’])/u, '').replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return false
  if (letters.length === 3 && !/[AEIOUYÀ-Þ\u0100-\u{1ffff}]/u.test(letters)) return false
  return letters.length > 2 || /[AEIOU]$|^NG$/.test(letters) || particles.has(letters.toLowerCase())
}

/** Splits words where capitals show the family name; wholly capital names only get their normal case. */
function splitCapitals(words: readonly string[]): Omit<PersonName, 'honorific'> {
  const capitals = words.map(isCapitals)
  if (!capitals.includes(true)) return { full: words.join(' '), given: null, family: null }
  const lastWord = words.length - 1
  const normal = words.map((word, i) => (capitals[i] ? writeNormal(word, i === 0, i === lastWord) : word))
  const kept = partOfName(words)
  const none = { full: normal.join(' '), given: null, family: null }
  const named = (i: number) => words[kept[i]!]!.replace(/,$/, '')
  let first = kept.findIndex((i) => capitals[i])
  const last = kept.length - [...kept].reverse().findIndex((i) => capitals[i])
  if (first < 0 || !kept.some((i) => !capitals[i] && isGiven(words[i]!))) return none
  for (let i = first; i < last; i++) if (!capitals[kept[i]!] && !particles.has(named(i))) return none
  while (first > 0 && last === kept.length && particles.has(named(first - 1))) first--
  if (first > 0 && last < kept.length) return none
  const write = (part: readonly number[]) => part.map((i) => normal[i]!.replace(/,$/, '')).join(' ')
  const given = write([...kept.slice(0, first), ...kept.slice(last)])
  return given === '' ? none : { ...none, given, family: write(kept.slice(first, last)) }
}

/** Which words are given or family name: not a nickname in quotes, nor `Jr.`. */
function partOfName(words: readonly string[]): number[] {
  const kept: number[] = []
  let quoted = false
  words.forEach((word, i) => {
    if (/^["“«]/.test(word)) quoted = true
    if (!quoted && !(i > 0 && word.length < 5 && suffix.test(word))) kept.push(i)
    if (/["”»],?$/.test(word)) quoted = false
  })
  return kept
}

/** A word that can stand as a given name: more than a particle or a numeral; an initial will do. */
function isGiven(word: string): boolean {
  return opensName(word) && !particles.has(word) && !roman.test(word)
}

/** `O'BRIEN` is O'Brien, `AL-TURABI` al-Turabi, `YA'QUB` Ya'qub, `DE` in the middle of a name de, at its end De. */
function writeNormal(word: string, isFirst: boolean, isLast: boolean): string {
  const scottish = /^(Mc|Mac)(?=\p{Lu})|^MC(?=\p{Lu}{3})/u.exec(word)
  if (scottish) return (scottish[1] ?? 'Mc') + lower(word.slice(scottish[0].length), true)
  return word
    .split('-')
    .map((part, i, parts) => {
      const small = particles.has(foldText(part)) && (i < parts.length - 1 || (parts.length === 1 && !isLast))
      return lower(part, !(small && (!isFirst || i > 0)))
    })
    .join('-')
}

function lower(part: string, capital: boolean): string {
  const small = part.replaceAll('İ', 'i').toLowerCase()
  const elided = /^([\p{L}])(['’])(\p{L})(.*)$/u.exec(small)
  if (elided && part.length > 3 && capital)
    return `${elided[1]!.toUpperCase()}${elided[2]}${elided[3]!.toUpperCase()}${elided[4]}`
  if (!capital) return small
  // The first letter as printed: its own lower case may not lead back (`İ`). A lost first letter is no capital.
  const at = part.search(/[\p{L}_]/u)
  return at < 0 || part[at] === '_' ? small : small.slice(0, at) + part[at] + small.slice(at + 1)
}
