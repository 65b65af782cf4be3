/** One gold file against one output: every judged value becomes a judgement. */
import { equalValues, foldForComparison, measureSimilarity } from './compare.js'
import {
  appealSpec,
  type Comparison,
  joinField,
  type ListSpec,
  listFields,
  type ObjectSpec,
  type Spec,
} from './fields.js'
import type { GoldObject, GoldValue } from './gold.js'
import { findBestMatch } from './matching.js'

/**
 * `right`: the gold's value; `wrong`: another value; `missing`: no value where gold has one; `extra`: a value where
 * gold has none; `empty`: rightly no value.
 */
export type Outcome = 'right' | 'wrong' | 'missing' | 'extra' | 'empty'

export interface Judgement {
  /** Path without list indexes: `recipients.faxes`. */
  readonly field: string
  readonly outcome: Outcome
  readonly expected: unknown
  readonly got: unknown
  /** JSON Pointer to the value in the output; null where it has none. */
  readonly path: string | null
  /** What the nearest item of a list is called: the name of the person whose age is judged. */
  readonly item: string | null
  readonly weight: number
}

/** How surplus items of a list are counted: only in the fields that gold judges beside them, or in all. */
export type Surplus = 'judged' | 'all'

type Output = { readonly [part: string]: unknown }

/** Judges an output against a gold value that `readGold` has read. */
export function judgeAppeal(gold: GoldObject, appeal: object, surplus: Surplus = 'judged'): Judgement[] {
  return judge({ spec: appealSpec, field: '', path: '', item: null, surplus }, gold, appeal)
}

/** Where a judge stands: what is judged, under which field, at which place of the output. */
interface Place<Of extends Spec = Spec> {
  readonly spec: Of
  readonly field: string
  readonly path: string
  readonly item: string | null
  readonly surplus: Surplus
}

function judge(place: Place, gold: GoldValue, output: unknown): Judgement[] {
  const { spec } = place
  const got = output ?? null
  if (spec.shape === 'list') {
    const items = Array.isArray(got) ? got : []
    return judgeList({ ...place, spec }, gold as readonly GoldValue[], items)
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

function verdict(place: Place, gold: unknown, got: unknown, equal: boolean, weight: number): Judgement {
  const outcome =
    gold === null ? (got === null ? 'empty' : 'extra') : got === null ? 'missing' : equal ? 'right' : 'wrong'
  const path = got === null ? null : place.path
  return { field: place.field, outcome, expected: gold, got, path, item: place.item, weight }
}

function judgeObject(place: Place<ObjectSpec>, gold: GoldObject | null, got: unknown): Judgement[] {
  const { spec } = place
  const output = typeof got === 'object' ? (got as Output | null) : null
  if (gold === null) return [verdict(place, null, readKeys(spec, output, spec.keys), false, spec.weight)]
  const own = judgeOwn(place, gold, output)
  const parts = Object.entries(gold).filter(([name]) => !spec.keys.includes(name))
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

/** The value of an object as it is shown and counted: its one key, or its keys together; null where all are null. */
function readKeys(spec: ObjectSpec, object: Output | null, keys: readonly string[]): unknown {
  if (object === null || spec.keys.length === 0) return object
  if (keys.every((key) => (object[key] ?? null) === null)) return null
  return keys.length === 1
    ? object[keys[0]!]
    : Object.fromEntries(keys.map((key) => [key, object[key] ?? null]))
}

function enterPart(place: Place<ObjectSpec>, name: string): Place {
  return {
    ...place,
    spec: place.spec.parts[name]!,
    field: joinField(place.field, name),
    path: `${place.path}/${name}`,
  }
}

/** `item` is the value that gives the item its name: gold's, or the output's where gold has none. */
function enterItem(place: Place<ListSpec>, index: number, item: unknown): Place {
  const name = nameItem(item) ?? place.item
  return { ...place, spec: place.spec.item, path: `${place.path}/${index}`, item: name }
}

const namingParts = ['full', 'name', 'position', 'organization', 'description', 'index', 'issued']

function nameItem(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null
  for (const part of namingParts) {
    const value = (item as Output)[part]
    const name = typeof value === 'string' ? value : nameItem(value)
    if (name !== null) return name
  }
  return null
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

/** What pairing two items is worth: agreement, by weight; likeness where texts differ; a little for common silence. */
function measureGain(judgements: readonly Judgement[]): number {
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
    const parts = keys.map((key) => measureSimilarity((a as Output)[key], (b as Output)[key]))
    return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, keys.length) - 0.5
  }
  return Math.max(0, measureSimilarity(a, b) - 0.5) * 2
}

/** An item of the output that no item of gold is paired with. */
function judgeSurplus(place: Place, gold: readonly GoldValue[], got: unknown): Judgement[] {
  const { spec, field } = place
  const plain = spec.shape !== 'object' || spec.keys.length > 0
  if (!plain && gold.length === 0 && place.surplus === 'judged') return [verdict(place, null, got, false, 1)]
  const fields = new Set(place.surplus === 'all' ? listFields(spec, field) : [])
  if (plain) fields.add(field)
  for (const item of gold) collectFields(spec, item, field, fields)
  return judgeEverything(place, got, fields)
}

/** Every value of a surplus item, in the fields that count. */
function judgeEverything(place: Place, got: unknown, fields: ReadonlySet<string>): Judgement[] {
  const { spec } = place
  if (spec.shape === 'list') {
    const items = Array.isArray(got) ? got : []
    return items.flatMap((item, index) =>
      judgeEverything(enterItem({ ...place, spec }, index, item), item, fields),
    )
  }
  if (spec.shape === 'object') {
    const object = { ...place, spec }
    const output = typeof got === 'object' ? (got as Output | null) : null
    if (output === null) return []
    const value = readKeys(spec, output, spec.keys)
    const own = value !== null && (spec.presence || spec.keys.length > 0) && fields.has(place.field)
    const parts = Object.keys(spec.parts).filter((name) => !spec.keys.includes(name))
    return [
      ...(own ? [verdict(place, null, value, false, spec.weight)] : []),
      ...parts.flatMap((name) => judgeEverything(enterPart(object, name), output[name] ?? null, fields)),
    ]
  }
  const silent = got === null || got === undefined || (spec.shape === 'flag' && got !== true)
  return silent || !fields.has(place.field) ? [] : [verdict(place, null, got, false, 1)]
}

/** The fields that a gold item judges, added to `fields`. */
function collectFields(spec: Spec, gold: GoldValue, field: string, fields: Set<string>): void {
  if (spec.shape === 'list') {
    if (spec.item.shape !== 'object' || spec.item.keys.length > 0) fields.add(field)
    for (const item of gold as readonly GoldValue[]) collectFields(spec.item, item, field, fields)
    return
  }
  if (spec.shape !== 'object') {
    fields.add(field)
    return
  }
  if (spec.presence || spec.keys.length > 0) fields.add(field)
  for (const [name, part] of Object.entries(gold ?? {}))
    if (!spec.keys.includes(name)) collectFields(spec.parts[name]!, part, joinField(field, name), fields)
}
