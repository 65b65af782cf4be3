/** What pairing an item of gold with an item of the output is worth. */
import { measureSimilarity } from './compare.js'
import type { Judgement } from './place.js'

/** What pairing two items is worth: agreement, by weight; likeness where texts differ; a little for common silence. */
export function measureGain(judgements: readonly Judgement[]): number {
  let gain = 0
  for (const { outcome, weight, expected, got } of judgements) {
    if (outcome === 'right') gain += weight
    else if (outcome === 'empty') gain += 0.01
    else if (outcome === 'extra') gain -= 0.05
    else if (outcome === 'wrong') gain += 0.5 * weight * measureLikeness(expected, got)
  }
  return gain
}

/** Half-alike texts are chance, not likeness. Of composed values, the share of equal parts. */
function measureLikeness(a: unknown, b: unknown): number {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    const keys = Object.keys(a)
    const parts = keys.map((key) =>
      measureSimilarity((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
    return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, keys.length) - 0.5
  }
  return Math.max(0, measureSimilarity(a, b) - 0.5) * 2
}
