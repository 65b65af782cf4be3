/** Items of the output that no item of gold is paired with: which of their values count against it. */
import { isPart, joinField, listFields, type Spec } from './fields.js'
import type { GoldValue } from './gold.js'
import { enterItem, enterPart, type Judgement, type Output, type Place, readKeys, verdict } from './place.js'

/** An item of the output that no item of gold is paired with. */
export function judgeSurplus(place: Place, gold: readonly GoldValue[], got: unknown): Judgement[] {
  const { spec, field } = place
  if (place.surplus === 'none' && gold.length > 0) return []
  const plain = spec.shape !== 'object' || spec.keys.length > 0
  if (!plain && gold.length === 0 && place.surplus !== 'all') return [verdict(place, null, got, false, 1)]
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
    for (const item of Array.isArray(gold) ? gold : []) collectFields(spec.item, item, field, fields)
    return
  }
  if (spec.shape !== 'object') {
    fields.add(field)
    return
  }
  if (spec.presence || spec.keys.length > 0) fields.add(field)
  for (const [name, part] of Object.entries(gold ?? {}))
    if (isPart(spec, name)) collectFields(spec.parts[name]!, part, joinField(field, name), fields)
}
