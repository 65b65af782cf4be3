/**
 * A small validator of JSON Schema draft 2020-12, independent of zod: only the keywords that our schema uses,
 * and it throws for any other, so that none is passed over in silence.
 */
type Json = Readonly<Record<string, unknown>>

const notes: ReadonlySet<string> = new Set(['$schema', '$id', '$defs', 'title', 'description', 'format'])

/** The first problem with a value, as a JSON Pointer and a keyword; null where it is valid. */
export function findProblem(schema: Json, value: unknown, root: Json = schema, path = ''): string | null {
  for (const [keyword, rule] of Object.entries(schema)) {
    if (notes.has(keyword)) continue
    const check = checks[keyword]
    if (check === undefined) throw new Error(`The keyword ${keyword} is not known to this validator`)
    const problem = check(rule as never, value, root, path, schema)
    if (problem !== null) return problem
  }
  return null
}

type Check = (rule: never, value: unknown, root: Json, path: string, schema: Json) => string | null

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typeChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
}

const say = (holds: boolean, path: string, keyword: string) => (holds ? null : `${path} ${keyword}`)

const checks: Readonly<Record<string, Check>> = {
  $ref: (ref: string, value, root, path) => {
    const name = /^#\/\$defs\/(\w+)$/.exec(ref)?.[1]
    const target = (root.$defs as Record<string, Json>)[name ?? '']
    if (target === undefined) throw new Error(`${ref} leads nowhere`)
    return findProblem(target, value, root, path)
  },
  type: (type: string | string[], value, _, path) =>
    say(
      [type].flat().some((name) => typeChecks[name]!(value)),
      path,
      'type',
    ),
  anyOf: (branches: Json[], value, root, path) =>
    say(
      branches.some((branch) => findProblem(branch, value, root, path) === null),
      path,
      'anyOf',
    ),
  enum: (values: unknown[], value, _, path) => say(values.includes(value), path, 'enum'),
  const: (constant: unknown, value, _, path) => say(value === constant, path, 'const'),
  pattern: (pattern: string, value, _, path) =>
    say(typeof value !== 'string' || new RegExp(pattern, 'u').test(value), path, 'pattern'),
  minimum: (least: number, value, _, path) =>
    say(typeof value !== 'number' || value >= least, path, 'minimum'),
  exclusiveMinimum: (bound: number, value, _, path) =>
    say(typeof value !== 'number' || value > bound, path, 'exclusiveMinimum'),
  maximum: (most: number, value, _, path) => say(typeof value !== 'number' || value <= most, path, 'maximum'),
  minItems: (least: number, value, _, path) =>
    say(!Array.isArray(value) || value.length >= least, path, 'minItems'),
  items: (item: Json, value, root, path) => {
    if (!Array.isArray(value)) return null
    const problems = value.map((entry, index) => findProblem(item, entry, root, `${path}/${index}`))
    return problems.find((problem) => problem !== null) ?? null
  },
  required: (names: string[], value, _, path) => {
    const missing = isObject(value) ? names.find((name) => !Object.hasOwn(value, name)) : undefined
    return say(missing === undefined, `${path}/${missing}`, 'required')
  },
  properties: (properties: Record<string, Json>, value, root, path) => {
    if (!isObject(value)) return null
    const problems = Object.entries(properties).map(([name, property]) =>
      Object.hasOwn(value, name) ? findProblem(property, value[name], root, `${path}/${name}`) : null,
    )
    return problems.find((problem) => problem !== null) ?? null
  },
  additionalProperties: (allowed: boolean, value, _, path, schema) => {
    if (allowed !== false) throw new Error('additionalProperties is expected to be false')
    const known = schema.properties as Json
    const extra = isObject(value) ? Object.keys(value).find((name) => !Object.hasOwn(known, name)) : undefined
    return say(extra === undefined, `${path}/${extra}`, 'additionalProperties')
  },
}
