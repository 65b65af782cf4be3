/**
 * The gold file that comes of a draft: a sparse Appeal that holds what the person vouches for. A list in it must be
 * complete, because what gold does not have counts against the parser: so every item keeps what names it.
 */
import type { GoldAppeal } from '../evaluate/index.js'
import { writeField } from '../writers/value-text.js'
import { cardParts } from './card-parts.js'
import type { Draft } from './draft.js'
import { type Editor, findField, viewFields } from './fields.js'
import { showInput } from './value-input.js'

/** What names an item of a list of objects; the first group of which a value is there. */
const naming: Readonly<Record<string, readonly (readonly string[])[]>> = {
  concerns: [['text']],
  people: [['name'], ['description', 'count']],
  requestedActions: [['text']],
  recipients: [
    ['position', 'name', 'organization'],
    ['role', 'address'],
  ],
  'recipients.social': [['network', 'handle']],
  references: [['relation', 'case', 'index', 'issued', 'url']],
}

/** Builds the gold file; an empty object where nothing is vouched for. */
export function buildGold(draft: Draft): GoldAppeal {
  const whole = new Set<string>([...draft.parts].flatMap((part) => cardParts[part].fields))
  const gold: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(draft.appeal)) {
    const path = `/${name}`
    if (whole.has(name)) gold[name] = writeWhole(draft, value, path)
    else if (isTouched(draft, path)) gold[name] = writeTouched(draft, value, path)
  }
  return gold as GoldAppeal
}

function isTouched({ vouched }: Draft, path: string): boolean {
  for (const one of vouched) if (one === path || one.startsWith(`${path}/`)) return true
  return false
}

/** All of a value; what the person typed in takes its short form, since its parts are not known. */
function writeWhole(draft: Draft, value: unknown, path: string): unknown {
  if (isAtom(value, path)) return draft.vouched.has(path) ? shorten(value, path) : value
  if (Array.isArray(value)) return value.map((item, i) => writeWhole(draft, item, `${path}/${i}`))
  if (value === null || typeof value !== 'object') return value
  return mapEntries(value, (part, name) => writeWhole(draft, part, `${path}/${name}`))
}

/** Of an object only what was touched; of a list all items, each with what names it. */
function writeTouched(draft: Draft, value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    const names = naming[writeField(path)]
    return value.map((item, i) => {
      const at = `${path}/${i}`
      return names
        ? { ...pickNames(draft, item, at, names), ...pickTouched(draft, item, at) }
        : shorten(item, at)
    })
  }
  if (isAtom(value, path) || value === null || typeof value !== 'object') return shorten(value, path)
  return pickTouched(draft, value, path)
}

function pickTouched(draft: Draft, value: object, path: string): object {
  return mapEntries(value, (part, name) => {
    const at = `${path}/${name}`
    return isTouched(draft, at) ? writeTouched(draft, part, at) : undefined
  })
}

function pickNames(draft: Draft, item: object, path: string, groups: readonly (readonly string[])[]): object {
  const given = mapEntries(item, (part) => part ?? undefined)
  const group = groups.find((names) => names.some((name) => name in given)) ?? []
  return mapEntries(given, (part, name) =>
    group.includes(name) ? shortenWhole(draft, part, `${path}/${name}`) : undefined,
  )
}

function shortenWhole(draft: Draft, value: unknown, path: string): unknown {
  return isAtom(value, path) ? shorten(value, path) : writeWhole(draft, value, path)
}

/** Whether a value is read as a whole; a list has the name of its items. */
function isAtom(value: unknown, path: string): boolean {
  return !Array.isArray(value) && Object.hasOwn(viewFields, writeField(path))
}

/** Of these a person types in the short form, and the other parts are not known. */
const shortForms: ReadonlySet<Editor> = new Set(['name', 'phone', 'country', 'index'])

/** The short form of a value that is read as a whole; any other value as it is. */
function shorten(value: unknown, path: string): unknown {
  const field = findField(path)
  return value !== null && typeof value === 'object' && shortForms.has(field.editor)
    ? showInput(field, value)
    : value
}

/** The entries of an object, changed; those that become undefined are left out. */
function mapEntries(object: object, change: (value: unknown, name: string) => unknown): object {
  const entries = Object.entries(object).map(([name, value]) => [name, change(value, name)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
