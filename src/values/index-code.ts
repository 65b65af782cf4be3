/**
 * Index codes: `AMR 51/71/92`, `ASA 31/090/2003`, `EUR57/002/2010`, `asa17/8157/2018`, also broken over a line end
 * and run together as in web addresses (`mde110132013en`).
 */
import { hashWord } from '../source/hash.js'
import { readSource, Shape, type Source, wordAt } from '../source/read-source.js'
import type { Confidence, Index } from '../types.js'
import { expandYear } from './calendar.js'

export interface IndexMatch {
  /** Null where a part is missing: `MDE 13/064`. */
  readonly value: Index | null
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly endWord: number
  readonly confidence: Confidence
}

const regions = ['AFR', 'AMR', 'ASA', 'EUR', 'MDE', 'ACT', 'IOR', 'ORG', 'POL', 'NWS', 'DOC', 'FIN'] as const
const regionSet: ReadonlySet<string> = new Set(regions)
const regionHashes: ReadonlySet<number> = new Set(regions.map((region) => hashWord(region.toLowerCase())))
/** Over a line end, with the indent or quote mark of the next line. */
const spaced =
  /([A-Za-z]{3})[\s>]{0,24}(\d{2})[ \t]{0,2}\/[\s>]{0,24}(\d{1,5})[ \t]{0,2}\/[\s>]{0,24}(\d{4}|\d{2})(?!\d)(?:\/?([A-Za-z]{1,2})(?![A-Za-z]))?/y
const compact = /([A-Za-z]{3})(\d{2})(\d{3,5})((?:19|20)\d{2})(?!\d)/y
/** `AFR 52/l4/88`: letters for digits of OCR. */
const slipped =
  /([A-Z]{3})[ \t]{1,3}([\dOolI]{2})\/([\dOolI]{1,3})\/((?:[1Il]9|2[0Oo])?[\dOolI]{2})(?![\p{L}\d/])/uy
const cut = /([A-Za-z]{3})[ \t]{0,3}(\d{2})\/(\d{1,5})(?![\d/])/y

/** The index code that begins with this word; null if there is none. */
export function findIndex(source: Source, word: number, endWord: number): IndexMatch | null {
  const match = findAnyIndex(source, word, endWord)
  return match?.value ? match : null
}

/** The same, but also a code with a part missing (`value` null). */
export function findAnyIndex(source: Source, word: number, endWord: number): IndexMatch | null {
  if (word >= endWord || !mayBegin(source, word)) return null
  const start = source.starts[word]!
  const full = exec(spaced, source.text, start) ?? exec(compact, source.text, start)
  const slip = full ? null : exec(slipped, source.text, start)
  const match = full ?? slip ?? exec(cut, source.text, start)
  if (!match) return null
  const [matched, region, ...parts] = match
  const [area, serial, year, suffix] = slip ? parts.map(toDigits) : parts
  if (!regionSet.has(region!.toUpperCase())) return null
  const end = start + matched.length
  return {
    value: full || slip ? build(region!, area!, serial!, year!, suffix) : null,
    start,
    end,
    firstWord: word,
    endWord: wordAt(source, end),
    confidence: slip ? 'repaired' : 'stated',
  }
}

function toDigits(part: string): string {
  return part.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')
}

/** Reads an index code out of a string; null if there is none, or a part of it is missing. */
export function parseIndex(text: string): Index | null {
  const source = readSource(text)
  for (let word = 0; word < source.wordCount; word++) {
    const match = findIndex(source, word, source.wordCount)
    if (match) return match.value
  }
  return null
}

/** Whether a word is a region, or begins with one and goes on with digits. */
function mayBegin(source: Source, word: number): boolean {
  if (regionHashes.has(source.hashes[word]!)) return true
  if (source.shapes[word] !== Shape.mixed) return false
  const digit = source.text.charCodeAt(source.starts[word]! + 3)
  return digit >= 48 && digit <= 57
}

function exec(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

function build(
  region: string,
  area: string,
  serial: string,
  year: string,
  suffix: string | undefined,
): Index {
  const letters = region.toUpperCase()
  const parts = { area: Number(area), serial: Number(serial), year: expandYear(year) }
  // Two letters are the language of a web address (`/en`), one letter is the suffix of an edition.
  const edition = suffix?.length === 1 ? suffix.toLowerCase() : null
  const code = `${letters} ${area}/${String(parts.serial).padStart(3, '0')}/${parts.year}`
  return { code: edition ? `${code}/${edition}` : code, region: letters, ...parts, suffix: edition }
}
