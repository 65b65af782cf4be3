import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appealJsonSchema, toJsonSchema } from '../../src/json-schema.js'
import { AppealSchema } from '../../src/schema.js'
import { listNamedShapes, readShape } from '../../src/schema-shape.js'
import { appealArbitrary, diagnosticArbitrary, evidenceArbitrary } from '../arbitraries.js'
import { findProblem } from './json-schema-validator.js'

const schema = appealJsonSchema()

describe('toJsonSchema', () => {
  it('is plain JSON of draft 2020-12, with the root at the top', () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:urgent-action-parser:appeal:1.0',
      title: 'Appeal',
      type: 'object',
      additionalProperties: false,
    })
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(AppealSchema.shape))
  })

  it('has every named part in $defs under its own name, and no other', () => {
    const names = listNamedShapes('Appeal').map((shape) => shape.name)
    expect(Object.keys(schema.$defs as object).sort()).toEqual(
      names.filter((name) => name !== 'Appeal').sort(),
    )
  })

  it('describes every property', () => {
    const defs = schema.$defs as Record<string, { description?: string; properties?: object }>
    const described = [schema, ...Object.values(defs)].flatMap((part) =>
      Object.entries((part.properties ?? {}) as Record<string, { $ref?: string; description?: string }>),
    )
    expect(described.length).toBeGreaterThan(80)
    const bare = described.filter(([, property]) => {
      const target = defs[property.$ref?.slice('#/$defs/'.length) ?? '']
      return !(property.description ?? target?.description)
    })
    expect(bare).toEqual([])
  })

  it.each([
    ['Appeal', appealArbitrary()],
    ['Evidence', evidenceArbitrary],
    ['Diagnostic', diagnosticArbitrary],
  ] as const)('accepts every generated %s', (root, arbitrary) => {
    const rootSchema = toJsonSchema(readShape(root))
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<unknown>, (value) => {
        expect(findProblem(rootSchema, value)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it('accepts and refuses the same damaged appeals as zod', () => {
    const values = [
      null,
      '',
      'x',
      'immediately',
      'initial',
      'KZ',
      'kz',
      '2010-02-29',
      0,
      -1,
      1.5,
      2 ** 60,
      true,
      [],
      ['a'],
      {},
    ]
    const damage = fc.record({
      place: fc.nat(),
      value: fc.constantFrom(...values),
      kind: fc.constantFrom('set', 'drop', 'add'),
    })
    let refused = 0
    fc.assert(
      fc.property(appealArbitrary(), damage, (appeal, { place, value, kind }) => {
        const copy = structuredClone(appeal)
        const containers = listContainers(copy)
        const container = containers[place % containers.length]!
        const keys = Object.keys(container)
        const key = kind === 'add' || keys.length === 0 ? 'extra' : keys[place % keys.length]!
        if (Array.isArray(container)) container[keys.length === 0 ? 0 : Number.parseInt(key, 10) || 0] = value
        else if (kind === 'drop') delete container[key]
        else container[key] = value
        const valid = AppealSchema.safeParse(copy).success
        if (!valid) refused += 1
        expect({ copy, valid: findProblem(schema, copy) === null }).toEqual({ copy, valid })
      }),
      { numRuns: 2000 },
    )
    expect(refused).toBeGreaterThan(200)
  })
})

type Container = Record<string, unknown> | unknown[]

/** Every object and list of a value, itself first. */
function listContainers(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const children = Object.values(value as Container).flatMap(listContainers)
  return [value as Record<string, unknown>, ...children]
}
