/**
 * The contract as a plain tree of named types, read out of the zod schemas of `schema.ts`. The generated
 * types, the JSON Schema, the XSD, the XML reader and writer and the data dictionary all walk this tree, so
 * none of them holds a second list of fields.
 */
import type * as z from 'zod'
import * as contract from './schema.js'
import { readNames, readSchema } from './schema-node.js'

/** An object of the contract: `Appeal`, `Recipient` … */
export interface ObjectShape {
  readonly type: 'object'
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
  /** The zod schema that bears the name. */
  readonly schema: z.ZodType
}

/** A closed list of words. `name` is null for a single literal. */
export interface EnumShape {
  readonly type: 'enum'
  readonly name: string | null
  readonly description: string
  readonly values: readonly string[]
  readonly schema: z.ZodType
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
  /** The zod schema of this field, with its own description and, where it may be null, that too. */
  readonly schema: z.ZodType
}

/** The roots of the contract. */
export type RootName = 'Appeal' | 'Evidence' | 'Diagnostic'

const rootNames: readonly RootName[] = ['Appeal', 'Evidence', 'Diagnostic']

// Filled at the first call, so that importing this file costs nothing.
let roots: ReadonlyMap<RootName, ObjectShape> | undefined

/** The tree of one root of the contract. */
export function readShape(root: RootName): ObjectShape {
  roots ??= new Map(rootNames.map((name) => [name, readShapeOf(name, contract)]))
  return roots.get(root)!
}

/**
 * The tree of the schema that is exported as `<name>Schema`. It may hold parts of the contract; an export
 * `PersonSchema` gives its type the name `Person`, as in the contract itself.
 */
export function readShapeOf(name: string, exports: Readonly<Record<string, unknown>>): ObjectShape {
  const names = readNames([...Object.entries(contract), ...Object.entries(exports)])
  const schema = exports[`${name}Schema`] as z.ZodType
  const shape = readSchema(schema, { name, description: schema.description ?? '', schema }, names)
  if (shape.type !== 'object') throw new Error(`${name} is no object`)
  return shape
}

/** Every named type of one root, or of the whole contract, once and in reading order: a root, then its parts as they are met. */
export function listNamedShapes(root?: RootName | ObjectShape): readonly NamedShape[] {
  const found = new Map<string, NamedShape>()
  const shapes = typeof root === 'object' ? [root] : root ? [readShape(root)] : rootNames.map(readShape)
  for (const shape of shapes) collectNamed(shape, found)
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
