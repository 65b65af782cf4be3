/** Reads one zod schema into its `Shape`. It throws for a kind of schema that the writers do not know yet. */
import * as z from 'zod'
import type { AtomShape, Field, Shape } from './schema-shape.js'

/** The name that a type gets, its description, and the schema that bears it. */
export interface Title {
  readonly name: string
  readonly description: string
  readonly schema: z.ZodType
}

type Definition = z.core.$ZodTypes['_zod']['def']

/** Titles by definition; a described copy of a schema shares the definition of the original. */
export type Titles = ReadonlyMap<Definition, Title>

/** `PersonSchema` names `Person`; other exports name nothing. */
export function readNames(exports: readonly (readonly [string, unknown])[]): Titles {
  const titles = new Map<Definition, Title>()
  for (const [key, schema] of exports) {
    if (!key.endsWith('Schema') || !(schema instanceof z.ZodType)) continue
    const name = key.slice(0, -'Schema'.length)
    titles.set(definitionOf(schema), { name, description: schema.description ?? '', schema })
  }
  return titles
}

/** The shape of a schema; `title` is what its place calls it, used where no export names it. */
export function readSchema(schema: z.core.$ZodType, title: Title, titles: Titles): Shape {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'object': {
      const own = titles.get(definition) ?? title
      const fields = Object.entries(definition.shape).map(([name, field]) =>
        readField(name, field as z.ZodType, titles),
      )
      return { type: 'object', ...own, fields }
    }
    case 'array': {
      const itemName = singularOf(lowerFirst(title.name))
      const element = definition.element as z.ZodType
      const itemTitle = { ...title, name: upperFirst(itemName), schema: originalOf(element) }
      const minimum = minimumOf(definition, 'min_length') ?? 0
      return { type: 'list', item: readSchema(element, itemTitle, titles), itemName, minimum }
    }
    case 'enum':
      return { type: 'enum', ...title, values: Object.values(definition.entries).map(String) }
    case 'literal':
      return { type: 'enum', ...title, name: null, values: definition.values.map(String) }
    case 'string':
      return readText(definition)
    case 'number':
      return { type: 'integer', pattern: null, minimum: minimumOf(definition, 'greater_than') }
    case 'boolean':
      return { type: 'boolean', pattern: null, minimum: null }
    default:
      throw new Error(`No shape for a schema of type ${definition.type} at ${title.name}`)
  }
}

function readField(name: string, schema: z.ZodType, titles: Titles): Field {
  const description = schema.description ?? ''
  const definition = definitionOf(schema)
  const nullable = definition.type === 'nullable'
  const inner = (definition.type === 'nullable' ? definition.innerType : schema) as z.ZodType
  const title = { name: upperFirst(name), description, schema: originalOf(inner) }
  return { name, description, nullable, shape: readSchema(inner, title, titles), schema }
}

function readText(definition: Extract<Definition, { type: 'string' }>): AtomShape {
  const format = 'format' in definition ? definition.format : null
  if (format === 'date') return { type: 'date', pattern: null, minimum: null }
  const checks = (definition.checks ?? []).map((check) => check._zod.def as z.core.$ZodCheckRegexDef)
  const unknown = checks.find((rule) => rule.check !== 'string_format' || rule.format !== 'regex')
  if (format !== null || unknown !== undefined || checks.length > 1) {
    throw new Error(`No shape for a string with ${format ?? unknown?.check ?? 'several patterns'}`)
  }
  return { type: 'text', pattern: checks[0]?.pattern ?? null, minimum: null }
}

/** The smallest whole number, or length, that the checks of a schema allow. */
function minimumOf(definition: Definition, kind: 'greater_than' | 'min_length'): number | null {
  const rules = (definition.checks ?? []).map(
    (check) => check._zod.def as z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckMinLengthDef,
  )
  const unknown = rules.find((rule) => rule.check !== kind)
  if (unknown !== undefined) throw new Error(`No shape for the check ${unknown.check}`)
  const rule = rules[0]
  if (rule === undefined) return null
  return rule.check === 'min_length' ? rule.minimum : Number(rule.value) + (rule.inclusive ? 0 : 1)
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** The schema before `.describe()` copied it: the one that may bear a name in `$defs`. */
function originalOf(schema: z.ZodType): z.ZodType {
  const parent = schema._zod.parent as z.ZodType | undefined
  return parent === undefined ? schema : originalOf(parent)
}

// Words whose singular no rule gives. They name list items in XML and the types of closed lists.
const irregularSingulars: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['aliases', 'alias'],
  ['body', 'paragraph'],
  ['additionalInformation', 'paragraph'],
  ['social', 'account'],
  ['evidence', 'entry'],
])

/** `recipients` → `recipient`, `countries` → `country`, `faxes` → `fax`; `item` where no rule fits. */
function singularOf(plural: string): string {
  const irregular = irregularSingulars.get(plural)
  if (irregular !== undefined) return irregular
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`
  if (plural.endsWith('xes')) return plural.slice(0, -2)
  return plural.endsWith('s') ? plural.slice(0, -1) : 'item'
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
