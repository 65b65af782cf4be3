/** Names of persons: `Rustam ABDUVALIEV`, `Brigadier (retd) K R Baishya`, `Datuk Seri Hamdan Osman, MP`. */
import { nameParticles, postNominals } from '../data/words/honorifics.js'
import { foldText } from '../source/fold.js'
import type { PersonName } from '../types.js'
import { splitHonorific } from './honorific.js'

export { splitHonorific } from './honorific.js'

const particles: ReadonlySet<string> = new Set(nameParticles)
const postNominalKeys: ReadonlySet<string> = new Set(postNominals.map((word) => word.replaceAll('.', '')))

/** What may stand round a name and is no part of it. */
const edges = new Set(' \t\r\n\f\u00a0,;:-–—•*]/|&')
const abbreviation = /(?:^|[\s.])(?:\p{L}|[JS]n?r)\.$/u
const initials = /^(?:\p{Lu}\.){1,4}$/u
const roman = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3})$/
const ellipsis = /\s*(?:\.\s?\.\s?\.+|…)\s*/g

/**
 * Reads one name. `full` has normal case, neither honorific nor post-nominals; `given` and `family` are set only
 * where capitals show which is which: `Iraida TORREALBA (f)` has `Torrealba` as its family name, `IVO SAMPLE` none.
 * A part that is printed as `...` is dropped. Null where there is no name in the text.
 */
export function parsePersonName(text: string): PersonName | null {
  const joined = trimName(joinLines(text).replace(ellipsis, ' '))
  const { honorific, rest } = splitHonorific(joined)
  const words = dropPostNominals(trimName(rest)).split(' ').filter(Boolean)
  if (!words.some(opensName)) return null
  return { ...splitCapitals(words), honorific: honorific === '' ? null : honorific }
}

/** Lines to one: a hyphen at a line end stays where a capital follows, and leaves no blank. */
function joinLines(text: string): string {
  return text
    .replace(/\u00ad[\r\n]*|[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/-[\t ]*[\r\n]+[\t ]*/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
}

/** Takes blanks, commas and such off both ends; the dot of an initial stays: `Amie K.`. */
function trimName(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && (edges.has(text[start]!) || text[start] === '.')) start++
  while (end > start) {
    const last = text[end - 1]!
    if (last === '.' && abbreviation.test(text.slice(start, end))) break
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
    const isListed = postNominalKeys.has(last) && (name.slice(0, cut + 1).includes(',') || rest.includes(' '))
    if (!isListed || rest === '' || isCapitals(rest.split(' ').at(-1)!)) return name
    name = rest
  }
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
  const letters = word.replace(/^(?:Mc|Mac|[aeu]l-|ben-|O'|d')/u, '').replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return false
  return letters.length > 2 || /[AEIOU]$|^NG$/.test(letters) || particles.has(letters.toLowerCase())
}

/** Splits words where capitals show the family name; wholly capital names only get their normal case. */
function splitCapitals(words: readonly string[]): Omit<PersonName, 'honorific'> {
  const capitals = words.map(isCapitals)
  const normal = words.map((word, i) => (capitals[i] ? writeNormal(word, i === 0) : word))
  const full = normal.join(' ')
  const none = { full, given: null, family: null }
  let first = capitals.indexOf(true)
  const last = capitals.lastIndexOf(true) + 1
  if (first < 0 || !words.some((word, i) => !capitals[i] && isGiven(word))) return none
  for (let i = first; i < last; i++) if (!capitals[i] && !particles.has(words[i]!)) return none
  while (first > 0 && last === words.length && particles.has(words[first - 1]!)) first--
  if (first > 0 && last < words.length) return none
  const family = normal.slice(first, last).join(' ')
  const given = [...normal.slice(0, first), ...normal.slice(last)].join(' ')
  return given === '' ? none : { full, given, family }
}

/** A word that can stand as a given name: more than a particle or a numeral; an initial will do. */
function isGiven(word: string): boolean {
  return opensName(word) && !particles.has(word) && !roman.test(word)
}

/** `O'BRIEN` is O'Brien, `AL-TURABI` al-Turabi, `YA'QUB` Ya'qub, `DE` in the middle of a name de. */
function writeNormal(word: string, isFirst: boolean): string {
  if (/^Mc\p{Lu}/u.test(word)) return `Mc${lower(word.slice(2), true)}`
  if (/^MC\p{Lu}{3}/u.test(word)) return `Mc${lower(word.slice(2), true)}`
  return word
    .split('-')
    .map((part, i, parts) => {
      const small = particles.has(foldText(part)) && (i < parts.length - 1 || parts.length === 1)
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
