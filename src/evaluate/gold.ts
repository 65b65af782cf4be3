/** Gold files: a sparse Appeal in which many values may be written in a short form. */
import type { Action, Appeal, Case, Concern, Country, Index, PersonName, Phone } from '../types.js'
import { appealSpec, joinField, type ObjectSpec, type Spec } from './fields.js'

type ShortForm<T> = T extends PersonName | Case | Country | Concern | Action | Index | Phone ? string : never

/** Sparse at every depth: what is absent is not judged, `null` and `[]` are. */
export type Sparse<T> = T extends readonly (infer Item)[]
  ? readonly Sparse<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sparse<T[Key]> | undefined } | ShortForm<T>
    : T

/**
 * What an annotator vouches for: the names and shapes of `Appeal`, and only what is to be judged.
 * A name may be its full form, a phone its E.164 form, a country its alpha-2 code, a case its label, an action
 * or a concern its text, an index its code: `{ cases: ['UA 129/10'], people: [{ name: 'Ana Sol', age: 34 }] }`.
 */
export type GoldAppeal = Sparse<Appeal> & object

/** A gold file that is not a sparse Appeal: an unknown field, a list where a value belongs, no case label. */
export class GoldError extends Error {
  override name = 'GoldError'
  /** Path of the place without list indexes: `people.nmae`. */
  readonly field: string
  constructor(field: string, problem: string) {
    super(`${field === '' ? 'gold' : field}: ${problem}`)
    this.field = field
  }
}

/** A gold value with its short forms written out. */
export type GoldValue = null | boolean | number | string | readonly GoldValue[] | GoldObject
export interface GoldObject {
  readonly [part: string]: GoldValue
}

/**
 * Checks a gold value (such as parsed JSON) and writes its short forms out.
 * @throws GoldError where a field is unknown or has the wrong shape: a typing error must not pass as "not judged".
 */
export function readGold(gold: unknown): GoldAppeal {
  return readGoldObject(gold) as GoldAppeal
}

/** The same, as the ruler walks it. */
export function readGoldObject(gold: unknown): GoldObject {
  if (typeof gold !== 'object' || gold === null || Array.isArray(gold))
    throw new GoldError('', 'must be an object')
  return readValue(appealSpec, gold, '') as GoldObject
}

function readValue(spec: Spec, gold: unknown, field: string): GoldValue {
  if (spec.shape === 'list') {
    if (gold === null) return []
    if (!Array.isArray(gold)) throw new GoldError(field, 'must be a list')
    return gold.map((item) => readValue(spec.item, item, field))
  }
  if (gold === null) return null
  if (spec.shape === 'object') return readObject(spec, gold, field)
  if (spec.shape === 'flag' && typeof gold !== 'boolean') throw new GoldError(field, 'must be true or false')
  if (typeof gold === 'object') throw new GoldError(field, 'must be one value')
  return gold as GoldValue
}

function readObject(spec: ObjectSpec, gold: unknown, field: string): GoldValue {
  if (typeof gold === 'string') {
    const written = spec.short?.(gold)
    if (!written) throw new GoldError(field, `${JSON.stringify(gold)} is no short form of it`)
    return written as GoldObject
  }
  if (typeof gold !== 'object' || gold === null || Array.isArray(gold))
    throw new GoldError(field, 'must be an object')
  const parts: Record<string, GoldValue> = {}
  for (const [name, part] of Object.entries(gold)) {
    const partSpec = Object.hasOwn(spec.parts, name) ? spec.parts[name] : undefined
    if (!partSpec) throw new GoldError(joinField(field, name), 'no such field in the contract')
    if (part !== undefined) parts[name] = readValue(partSpec, part, joinField(field, name))
  }
  return parts
}
