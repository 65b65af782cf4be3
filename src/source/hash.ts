/**
 * Words as numbers, taken from their folded letters: looking up a label needs no copy of the text. What a table holds
 * and what the scan of a text meets give the same number for the same word.
 */
import { ascii, LETTER } from './ascii.js'
import { EXPANDED, foldCharacter, foldUnit, SEPARATOR } from './fold.js'

export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193
const SEMICOLON = 59

/** Adds one folded letter to a hash (FNV-1a). */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, HASH_PRIME)
}

/** Adds a character that folds to several letters. */
export function addLetters(hash: number, character: string): number {
  let sum = hash
  for (const letter of foldCharacter(character)) sum = addLetter(sum, letter.charCodeAt(0))
  return sum
}

/** The hash of a folded word; the same as the scan gives. */
export function hashWord(foldedWord: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < foldedWord.length; i++) hash = addLetter(hash, foldedWord.charCodeAt(i))
  return hash
}

/** The hashes of the words of a folded phrase. */
export function hashWords(phrase: string): number[] {
  const hashes: number[] = []
  let hash = HASH_SEED
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    if (code === 32) {
      hashes.push(hash)
      hash = HASH_SEED
    } else hash = Math.imul(hash ^ code, HASH_PRIME)
  }
  hashes.push(hash)
  return hashes
}

/** The hash of a phrase without a letter. */
export const NO_WORD = HASH_SEED

/** The hash of the first word, folded, of a printed phrase that starts at `start` and ends at a `;`. */
export function hashFirstWord(row: string, start: number): number {
  let hash = HASH_SEED
  for (let i = start; i < row.length; i++) {
    const code = row.charCodeAt(i)
    const mark = code < 128 ? ascii[code]! & LETTER : foldUnit(code)
    if (mark > EXPANDED) hash = Math.imul(hash ^ mark, HASH_PRIME)
    else if (mark === EXPANDED) hash = addLetters(hash, row[i]!)
    else if (code === SEMICOLON || (hash !== NO_WORD && foldUnit(code) === SEPARATOR)) break
  }
  return hash
}
