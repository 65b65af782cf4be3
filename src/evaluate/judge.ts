/** One gold file against one output: every judged value becomes a judgement. */
import { equalValues, foldForComparison } from './compare.js'
import { appealSpec, type Comparison, isPart, type ListSpec, type ObjectSpec, type Spec } from './fields.js'
import { measureGain } from './gain.js'
import type { GoldObject, GoldValue } from './gold.js'
import { findBestMatch } from './matching.js'
import {
  enterItem,
  enterPart,
  type Judgement,
  type Output,
  type Place,
  readKeys,
  type Surplus,
  verdict,
} from './place.js'
import { judgeSurplus } from './surplus.js'

/** Judges an output against a gold value that `readGold` has read. */
export function judgeAppeal(gold: GoldObject, appeal: object, surplus: Surplus = 'judged'): Judgement[] {
  return judge({ spec: appealSpec, field: '', path: '', item: null, surplus }, gold, appeal)
}

function judge(place: Place, gold: GoldValue, output: unknown): Judgement[] {
  const { spec } = place
  const got = output ?? null
  if (spec.shape === 'list') {
    const items = Array.isArray(got) ? got : []
    return judgeList({ ...place, spec }, Array.isArray(gold) ? gold : [], items)
  }
  if (spec.shape === 'object') return judgeObject({ ...place, spec }, gold as GoldObject | null, got)
  if (spec.shape === 'flag') {
    return [judgeOne(place, gold === true ? true : null, got === true ? true : null, 'exact', 1)]
  }
  return [judgeOne(place, gold, got, spec.compare, spec.weight)]
}

function judgeOne(place: Place, gold: unknown, got: unknown, compare: Comparison, weight: number): Judgement {
  return verdict(place, gold, got, equalValues(gold, got, compare), weight)
}

function judgeObject(place: Place<ObjectSpec>, gold: GoldObject | null, got: unknown): Judgement[] {
  const { spec } = place
  const output = typeof got === 'object' ? (got as Output | null) : null
  if (gold === null) return [verdict(place, null, readKeys(spec, output, spec.keys), false, spec.weight)]
  const own = judgeOwn(place, gold, output)
  const parts = Object.entries(gold).filter(([name]) => isPart(spec, name))
  return [
    ...own,
    ...parts.flatMap(([name, part]) => judge(enterPart(place, name), part, output?.[name] ?? null)),
  ]
}

/** What is counted under the object's own field: its keys, or that it is there at all. */
function judgeOwn(place: Place<ObjectSpec>, gold: GoldObject, output: Output | null): Judgement[] {
  const { spec } = place
  if (spec.presence) return [verdict(place, gold, output, true, spec.weight)]
  const given = spec.keys.filter((key) => gold[key] !== undefined)
  if (given.length === 0) return []
  const equal = given.every((key) => {
    const part = spec.parts[key]!
    return equalValues(
      gold[key] ?? null,
      output?.[key] ?? null,
      part.shape === 'value' ? part.compare : 'exact',
    )
  })
  return [verdict(place, readKeys(spec, gold, given), readKeys(spec, output, given), equal, spec.weight)]
}

function judgeList(
  place: Place<ListSpec>,
  gold: readonly GoldValue[],
  output: readonly unknown[],
): Judgement[] {
  if (gold.length === 0 && output.length === 0) return [verdict(place, null, null, true, 1)]
  const equal = pairEqualItems(place.spec.item, gold, output)
  const judgements = equal.flatMap(([row, column]) =>
    judge(enterItem(place, column, gold[row]), gold[row]!, output[column]),
  )
  const rows = listRest(gold.length, new Set(equal.map(([row]) => row)))
  const columns = listRest(output.length, new Set(equal.map(([, column]) => column)))
  const pairs = rows.map((row) =>
    columns.map((column) => judge(enterItem(place, column, gold[row]), gold[row]!, output[column])),
  )
  const gains = pairs.map((judged, i) => judged.map((pair, j) => measureGain(pair) - nudge * Math.abs(i - j)))
  const match = findBestMatch(gains)
  match.forEach((column, row) => {
    if (column !== null) judgements.push(...pairs[row]![column]!)
    else judgements.push(...judgeMissing(enterItem(place, 0, gold[rows[row]!]), gold[rows[row]!]!))
  })
  const matched = new Set(match)
  columns.forEach((column, index) => {
    if (!matched.has(index))
      judgements.push(...judgeSurplus(enterItem(place, column, output[column]), gold, output[column]))
  })
  return judgements
}

/** An item of gold that no item of the output is paired with: all that it says is missing. */
function judgeMissing(place: Place, gold: GoldValue): Judgement[] {
  return judge(place, gold, null).filter(({ outcome }) => outcome === 'missing')
}

/** Equal strings are a best match whatever stands beside them; pairing them first keeps long lists cheap. */
function pairEqualItems(
  spec: Spec,
  gold: readonly unknown[],
  output: readonly unknown[],
): [number, number][] {
  if (spec.shape !== 'value') return []
  const key = (item: unknown) => (typeof item === 'string' ? foldForComparison(item, spec.compare) : item)
  const columns = new Map<unknown, number[]>()
  output.forEach((item, column) => {
    columns.set(key(item), [...(columns.get(key(item)) ?? []), column])
  })
  return gold.flatMap((item, row): [number, number][] => {
    const column = columns.get(key(item))?.shift()
    return column === undefined ? [] : [[row, column]]
  })
}

function listRest(length: number, taken: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, index) => index).filter((index) => !taken.has(index))
}

/** Of two matches that are worth the same, the one that keeps the order. */
const nudge = 1e-6
