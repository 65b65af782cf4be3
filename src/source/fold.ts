/**
 * The fold: what makes two spellings one key. Case, accents, ligatures, soft hyphens, zero-width signs and
 * apostrophes make no difference: `Gender` = `GENDER`, `Fiscalía` = `FISCALIA`, `TARGET’S` = `Target's`.
 * Only copies of characters are folded, while they are hashed; the text itself is never changed.
 */

/** No part of a word. */
export const SEPARATOR = 0
/** Inside a word it is passed over: a soft hyphen, a combining accent. */
export const IGNORED = 1
/** Part of a word only between two other parts: `Fiscal's`, `N’Djamena`. */
export const APOSTROPHE = 2
/** Folds to more than one letter: `ﬁ`, `æ`, `ß`. */
export const EXPANDED = 3

const UNKNOWN = 0xffff
const folded = new Uint16Array(0x10000).fill(UNKNOWN)

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', đ: 'd', ð: 'd', ø: 'o', ł: 'l', ə: 'e' }
const apostrophes = "'’‘ʼ`´′"
const wordCharacter = /^[\p{L}\p{N}_]$/u
const ignoredCharacter = /^[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E]$/u

/** The folded letters of one character, as the words of a phrase are compared by them. */
export function foldCharacter(character: string): string {
  const lower = character.toLowerCase().normalize('NFKD').toLowerCase()
  let letters = ''
  for (const letter of lower) {
    if (ignoredCharacter.test(letter)) continue
    letters +=
      letter === 'ß' ? 'ss' : letter === 'æ' ? 'ae' : letter === 'œ' ? 'oe' : (plainLetters[letter] ?? letter)
  }
  return letters
}

function computeFold(code: number): number {
  if (code < 128) return foldAscii(code)
  const character = String.fromCharCode(code)
  if (apostrophes.includes(character)) return APOSTROPHE
  if (ignoredCharacter.test(character)) return IGNORED
  if (!wordCharacter.test(character)) return SEPARATOR
  const letters = foldCharacter(character)
  return letters.length === 1 ? letters.charCodeAt(0) : EXPANDED
}

function foldAscii(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95) return code
  return code === 39 || code === 96 ? APOSTROPHE : SEPARATOR
}

/** Folds one UTF-16 unit: a letter's code, or one of the four marks above. */
export function foldUnit(code: number): number {
  const known = folded[code]!
  if (known !== UNKNOWN) return known
  const value = computeFold(code)
  folded[code] = value
  return value
}

/** Words of ASCII letters and single blanks: only their case is folded. */
const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
const asciiText = /^[\0-\x7f]*$/

/** A string as a key: its words folded, one blank between them. `foldText('Chargé d’Affaires:')` is `charge daffaires`. */
export function foldText(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase()
  if (asciiText.test(text))
    return text
      .toLowerCase()
      .replace(/['`]+/g, '')
      .replace(/[^a-z0-9_]+/g, ' ')
      .trim()
  let key = ''
  let pending = false
  for (const character of text) {
    const mark = character.length === 1 ? foldUnit(character.charCodeAt(0)) : SEPARATOR
    if (mark === SEPARATOR) pending = key.length > 0
    else if (mark !== IGNORED && mark !== APOSTROPHE) {
      if (pending) key += ' '
      pending = false
      key += mark === EXPANDED ? foldCharacter(character) : String.fromCharCode(mark)
    }
  }
  return key
}
