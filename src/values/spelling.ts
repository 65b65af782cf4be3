/** How far two spellings are apart. Only labels, month names and country names on short lines are read with tolerance. */

/**
 * Letters to insert, drop, change or swap with their neighbour to turn one word into the other; `limit + 1` as soon
 * as it is more than `limit`. `sauid` and `saudi` are 1 apart.
 */
export function spellingDistance(one: string, other: string, limit: number): number {
  const far = limit + 1
  if (Math.abs(one.length - other.length) > limit) return far
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, j) => j)
  for (let i = 1; i <= one.length; i++) {
    const row = new Array<number>(other.length + 1).fill(far)
    if (i <= limit) row[0] = i
    let least = row[0]!
    for (let j = Math.max(1, i - limit); j <= Math.min(other.length, i + limit); j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const swapped =
        i > 1 &&
        j > 1 &&
        one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return far
    beforeLast = last
    last = row
  }
  return Math.min(last[other.length]!, far)
}

/** How many slips a word may have and still be read: none below five letters, two from eight on. */
export function allowedSlips(letters: number): number {
  if (letters < 5) return 0
  return letters < 8 ? 1 : 2
}
