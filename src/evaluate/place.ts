/** A judgement, and the place where a judge stands when it passes one. */
import { joinField, type ListSpec, type ObjectSpec, type Spec } from './fields.js'

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

/**
 * How the items of a list that gold does not have are counted: in the fields that gold judges beside them, in all
 * fields, or (beside items that gold has) not at all.
 */
export type Surplus = 'judged' | 'all' | 'none'

/** A part of an output: an object whose parts may be anything. */
export type Output = { readonly [part: string]: unknown }

/** Where a judge stands: what is judged, under which field, at which place of the output. */
export interface Place<Of extends Spec = Spec> {
  readonly spec: Of
  readonly field: string
  readonly path: string
  readonly item: string | null
  readonly surplus: Surplus
}

export function verdict(
  place: Place,
  gold: unknown,
  got: unknown,
  equal: boolean,
  weight: number,
): Judgement {
  const outcome =
    gold === null ? (got === null ? 'empty' : 'extra') : got === null ? 'missing' : equal ? 'right' : 'wrong'
  const path = got === null ? null : place.path
  return { field: place.field, outcome, expected: gold, got, path, item: place.item, weight }
}

/** The value of an object as it is shown and counted: its one key, or its keys together; null where all are null. */
export function readKeys(spec: ObjectSpec, object: Output | null, keys: readonly string[]): unknown {
  if (object === null || spec.keys.length === 0) return object
  if (keys.every((key) => (object[key] ?? null) === null)) return null
  return keys.length === 1
    ? object[keys[0]!]
    : Object.fromEntries(keys.map((key) => [key, object[key] ?? null]))
}

export function enterPart(place: Place<ObjectSpec>, name: string): Place {
  return {
    ...place,
    spec: place.spec.parts[name]!,
    field: joinField(place.field, name),
    path: `${place.path}/${name}`,
  }
}

/** `item` is the value that gives the item its name: gold's, or the output's where gold has none. */
export function enterItem(place: Place<ListSpec>, index: number, item: unknown): Place {
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
