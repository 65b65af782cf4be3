/** The contract as JSON Schema, written by zod; the named parts stand in `$defs` under their own names. */
import * as z from 'zod'
import { contractVersion } from './schema.js'
import { isNamed, listNamedShapes, type ObjectShape, readShape } from './schema-shape.js'

/** A JSON Schema as plain JSON. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** The JSON Schema (draft 2020-12) of an `Appeal`, as plain JSON. */
export function appealJsonSchema(): JsonSchema {
  return toJsonSchema(readShape('Appeal'))
}

/**
 * The JSON Schema (draft 2020-12) of an object that is made of the contract: `Appeal`, `Evidence`, a record of them.
 * Its properties stand at the top; every named part (`Person`, `Recipient`, `Category` …) is in `$defs`.
 */
export function toJsonSchema(root: ObjectShape): JsonSchema {
  const { schema, description, name } = root
  const body = z.toJSONSchema(schema, { metadata: readMetadata(root), target: 'draft-2020-12' })
  const { $schema, description: _, ...rest } = body
  const $id = `urn:urgent-action-parser:${name.toLowerCase()}:${contractVersion}`
  return { $schema, $id, title: name, description, ...rest }
}

/** Descriptions for every schema, ids for the named ones. */
function readMetadata(root: ObjectShape) {
  const metadata = z.registry<{ id?: string; description: string }>()
  for (const shape of listNamedShapes(root)) {
    // No id for the root: zod would move its body into `$defs` and leave only a `$ref` at the top.
    const id = shape.name === root.name ? {} : { id: shape.name }
    metadata.add(shape.schema, { ...id, description: shape.description })
    if (shape.type !== 'object') continue
    for (const field of shape.fields) {
      const isBearer = isNamed(field.shape) && field.shape.schema === field.schema
      if (!isBearer) metadata.add(field.schema, { description: field.description })
    }
  }
  return metadata
}
