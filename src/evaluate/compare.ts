/** When two values are the same, and how near two different ones are. */
import type { Comparison } from './fields.js'
import { canonicalIndex } from './short-forms.js'

/** Letters that Unicode does not split into a base and an accent, though readers take them for one. */
const baseLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h' }

/** The form in which two strings are compared: white space joined, then as `comparison` says. */
export function foldForComparison(text: string, comparison: Comparison): string {
  const joined = text.normalize('NFC').split(/\s+/).filter(Boolean).join(' ')
  if (comparison === 'exact') return joined
  if (comparison === 'index') return canonicalIndex(joined)
  if (comparison === 'folded') return joined.toLowerCase()
  return joined
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđðħ]/g, (letter) => baseLetters[letter] ?? letter)
}

/** Whether two scalars are the same value. Numbers, booleans and null are compared as they are. */
export function equalValues(a: unknown, b: unknown, comparison: Comparison): boolean {
  if (typeof a === 'string' && typeof b === 'string')
    return foldForComparison(a, comparison) === foldForComparison(b, comparison)
  return a === b
}

/** Longer texts are compared by their beginning: enough to see whether they are meant to be the same. */
const similarityLength = 300

/** From 0 (nothing in common) to 1 (the same): the share of letter pairs that two strings have in common. */
export function measureSimilarity(a: unknown, b: unknown): number {
  if (typeof a !== 'string' || typeof b !== 'string') return a === b ? 1 : 0
  const pairsOfA = countPairs(a)
  const pairsOfB = countPairs(b)
  let common = 0
  let total = 0
  for (const [pair, count] of pairsOfA) {
    common += Math.min(count, pairsOfB.get(pair) ?? 0)
    total += count
  }
  for (const count of pairsOfB.values()) total += count
  return total === 0 ? 0 : (2 * common) / total
}

function countPairs(text: string): Map<string, number> {
  const folded = foldForComparison(text.slice(0, similarityLength), 'name')
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
