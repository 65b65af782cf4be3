/**
 * The contract as a plain tree of named types, read out of the zod schemas of `schema.ts`. The generated
 * types, the JSON Schema, the XSD, the XML reader and writer and the data dictionary all walk this tree, so
 * none of them holds a second list of fields.
 */
import * as z from 'zod'
import * as contract from './schema.js'

/** An object of the contract: `Appeal`, `Recipient` … */
export interface ObjectShape {
  readonly type: 'object'
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
}

/** A closed list of words. `name` is null for a single literal. */
export interface EnumShape {
  readonly type: 'enum'
  readonly name: string | null
  readonly description: string
  readonly values: readonly string[]
}

/** A list; its items are never null. */
export interface ListShape {
  readonly type: 'list'
  readonly item: Shape
  readonly itemName: string
  readonly minimum: number
}

/** A string, whole number or truth value; `minimum` for numbers, `pattern` for strings. */
export interface AtomShape {
  readonly type: 'text' | 'date' | 'integer' | 'boolean'
  readonly pattern: RegExp | null
  readonly minimum: number | null
}

export type Shape = ObjectShape | EnumShape | ListShape | AtomShape

/** A type with a name of its own. */
export type NamedShape = ObjectShape | (EnumShape & { readonly name: string })

export interface Field {
  readonly name: string
  readonly description: string
  readonly nullable: boolean
  readonly shape: Shape
  /** The zod schema of this field, to check a value alone. */
  readonly schema: z.ZodType
}

/** Where in the contract a schema stands: it names what has no name of its own. */
interface Place {
  readonly name: string
  readonly description: string
}

type Definition = z.core.$ZodTypes['_zod']['def']

// Words whose singular no rule gives. They name list items in XML and the types of closed lists.
const irregularSingulars: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['aliases', 'alias'],
  ['body', 'paragraph'],
  ['additionalInformation', 'paragraph'],
  ['social', 'account'],
])

/** `recipients` → `recipient`, `countries` → `country`, `faxes` → `fax`; `item` where no rule fits. */
export function singularOf(plural: string): string {
  const irregular = irregularSingulars.get(plural)
  if (irregular !== undefined) return irregular
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`
  if (plural.endsWith('xes')) return plural.slice(0, -2)
  return plural.endsWith('s') ? plural.slice(0, -1) : 'item'
}

/** The roots of the contract. */
export type RootName = 'Appeal' | 'Evidence' | 'Diagnostic'

const rootSchemas: readonly (readonly [RootName, z.ZodType])[] = [
  ['Appeal', contract.AppealSchema],
  ['Evidence', contract.EvidenceSchema],
  ['Diagnostic', contract.DiagnosticSchema],
]

// Filled at the first call, so that importing this file costs nothing.
let roots: ReadonlyMap<RootName, ObjectShape> | undefined

/** The tree of one root of the contract. */
export function readShape(root: RootName): ObjectShape {
  roots ??= readRoots()
  return roots.get(root)!
}

function readRoots(): ReadonlyMap<RootName, ObjectShape> {
  const names = readSchemaNames()
  return new Map(
    rootSchemas.map(([name, schema]) => {
      const shape = readNode(schema, { name, description: schema.description ?? '' }, names)
      if (shape.type !== 'object') throw new Error(`${name} is no object`)
      return [name, shape]
    }),
  )
}

/** Names by definition: `PersonSchema` names `Person`. A described copy shares the definition of its schema. */
function readSchemaNames(): ReadonlyMap<Definition, Place> {
  const names = new Map<Definition, Place>()
  for (const [key, value] of Object.entries(contract)) {
    if (!key.endsWith('Schema') || !(value instanceof z.ZodType)) continue
    names.set(definitionOf(value), {
      name: key.slice(0, -'Schema'.length),
      description: value.description ?? '',
    })
  }
  return names
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.core.$ZodTypes)._zod.def
}

function readNode(schema: z.core.$ZodType, place: Place, names: ReadonlyMap<Definition, Place>): Shape {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object':
      return readObject(definition, names.get(definition) ?? place, names)
    case 'array': {
      const itemName = singularOf(lowerFirst(place.name))
      const item = readNode(definition.element, { ...place, name: upperFirst(itemName) }, names)
      return { type: 'list', item, itemName, minimum: minimumOf(definition, 'min_length') ?? 0 }
    }
    case 'enum':
      return { type: 'enum', ...place, values: Object.values(definition.entries).map(String) }
    case 'literal':
      return { type: 'enum', ...place, name: null, values: definition.values.map(String) }
    case 'string':
      return readText(definition)
    case 'number':
      return { type: 'integer', pattern: null, minimum: minimumOf(definition, 'greater_than') }
    case 'boolean':
      return { type: 'boolean', pattern: null, minimum: null }
    default:
      // A new kind of schema must be taught to every writer first; null is read by the field.
      throw new Error(`No shape for a schema of type ${definition.type} at ${place.name}`)
  }
}

function readObject(
  definition: Extract<Definition, { type: 'object' }>,
  place: Place,
  names: ReadonlyMap<Definition, Place>,
): ObjectShape {
  const fields = Object.entries(definition.shape).map(([name, schema]): Field => {
    const field = schema as z.ZodType
    const description = field.description ?? ''
    const own = definitionOf(field)
    const nullable = own.type === 'nullable'
    const inner = own.type === 'nullable' ? own.innerType : field
    const shape = readNode(inner, { name: upperFirst(name), description }, names)
    return { name, description, nullable, shape, schema: field }
  })
  return { type: 'object', ...place, fields }
}

function readText(definition: Extract<Definition, { type: 'string' }>): AtomShape {
  if ('format' in definition && definition.format === 'date') {
    return { type: 'date', pattern: null, minimum: null }
  }
  for (const check of definition.checks ?? []) {
    const rule = check._zod.def as z.core.$ZodCheckRegexDef
    if (rule.check !== 'string_format' || rule.format !== 'regex')
      throw new Error(`No shape for ${rule.check}`)
    return { type: 'text', pattern: rule.pattern, minimum: null }
  }
  return { type: 'text', pattern: null, minimum: null }
}

/** The smallest whole number, or length, that the checks of a schema allow. */
function minimumOf(definition: Definition, kind: 'greater_than' | 'min_length'): number | null {
  for (const check of definition.checks ?? []) {
    const rule = check._zod.def as z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckMinLengthDef
    if (rule.check !== kind) throw new Error(`No shape for the check ${rule.check}`)
    if (rule.check === 'min_length') return rule.minimum
    return Number(rule.value) + (rule.inclusive ? 0 : 1)
  }
  return null
}

/** Every named type once, in reading order: a root, then its parts as they are met. */
export function listNamedShapes(): readonly NamedShape[] {
  const found = new Map<string, NamedShape>()
  for (const [root] of rootSchemas) collectNamed(readShape(root), found)
  return [...found.values()]
}

function collectNamed(shape: Shape, found: Map<string, NamedShape>): void {
  if (shape.type === 'list') collectNamed(shape.item, found)
  if (!isNamed(shape)) return
  const earlier = found.get(shape.name)
  if (earlier !== undefined && !sameShape(earlier, shape))
    throw new Error(`Two types are called ${shape.name}`)
  if (earlier !== undefined) return
  found.set(shape.name, shape)
  if (shape.type === 'object') for (const field of shape.fields) collectNamed(field.shape, found)
}

export function isNamed(shape: Shape): shape is NamedShape {
  return shape.type === 'object' || (shape.type === 'enum' && shape.name !== null)
}

function sameShape(one: NamedShape, other: NamedShape): boolean {
  const words = (shape: NamedShape) =>
    shape.type === 'enum' ? shape.values : shape.fields.map((field) => `${field.name} ${field.description}`)
  return one.type === other.type && words(one).join('\n') === words(other).join('\n')
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
