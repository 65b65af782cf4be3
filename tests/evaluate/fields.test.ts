import { expect, test } from 'vitest'
import { appealSpec, listFields, type Spec } from '../../src/evaluate/fields.js'
import { AppealSchema } from '../../src/schema.js'

interface SchemaNode {
  readonly def: {
    readonly type: string
    readonly shape?: Record<string, SchemaNode>
    readonly element?: SchemaNode
    readonly innerType?: SchemaNode
  }
}

function listSchemaPaths({ def }: SchemaNode, path = ''): string[] {
  if (def.innerType) return listSchemaPaths(def.innerType, path)
  if (def.element) return listSchemaPaths(def.element, `${path}[]`)
  if (!def.shape) return [path]
  return Object.entries(def.shape).flatMap(([name, part]) => listSchemaPaths(part, `${path}/${name}`))
}

function listSpecPaths(spec: Spec, path = ''): string[] {
  if (spec.shape === 'list') return listSpecPaths(spec.item, `${path}[]`)
  if (spec.shape !== 'object') return [path]
  return Object.entries(spec.parts).flatMap(([name, part]) => listSpecPaths(part, `${path}/${name}`))
}

test('the ruler knows every part of the contract, and nothing else', () => {
  expect(listSpecPaths(appealSpec)).toEqual(listSchemaPaths(AppealSchema as unknown as SchemaNode))
})

test('flags are exactly the yes-or-no parts whose false means that nothing is said', () => {
  const flags: string[] = []
  const walk = (spec: Spec, path: string): void => {
    if (spec.shape === 'flag') flags.push(path)
    if (spec.shape === 'list') walk(spec.item, path)
    if (spec.shape === 'object')
      for (const [name, part] of Object.entries(spec.parts)) walk(part, `${path}/${name}`)
  }
  walk(appealSpec, '')
  expect(flags).toEqual(['/update/final', '/writeIn/ownLanguage'])
})

test('fields are paths without list indexes; a value known by its keys is one field', () => {
  const fields = listFields()
  expect(new Set(fields).size).toBe(fields.length)
  expect(fields).toEqual(
    expect.arrayContaining([
      'kind',
      'update.ordinal',
      'cases',
      'index',
      'countries',
      'people.name',
      'people.age',
    ]),
  )
  expect(fields).toEqual(
    expect.arrayContaining(['recipients.faxes', 'recipients.faxes.remark', 'references.case']),
  )
  expect(fields).not.toContain('cases.number')
  expect(fields).not.toContain('people.name.full')
})
