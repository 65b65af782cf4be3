import { type ObjectShape, readShapeOf } from '../schema-shape.js'
import * as record from './record.js'

let shape: ObjectShape | undefined

/** The tree of a record, down to the fields of its appeal. */
export function readRecordShape(): ObjectShape {
  shape ??= readShapeOf('DocumentRecord', record)
  return shape
}
