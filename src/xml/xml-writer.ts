import { AppealSchema, contractVersion } from '../schema.js'
import { type ObjectShape, readShape, type Shape } from '../schema-shape.js'
import type { Appeal } from '../types.js'
import { escapeText } from './characters.js'
import { buildElement, writeDocument, type XmlNode } from './document.js'

export interface ToXmlOptions {
  /** True: no line ends and indents between elements. */
  readonly compact?: boolean
}

/**
 * An appeal as XML, one element a field, in the order of the contract. A null is an absent element, an empty
 * list or string an empty one; `parseXml` gives the same value back. The text ends with a line end.
 *
 * @throws {TypeError} where `appeal` is not a valid `Appeal`.
 */
export function toXml(appeal: Appeal, options: ToXmlOptions = {}): string {
  const result = AppealSchema.safeParse(appeal)
  if (!result.success) {
    const issue = result.error.issues[0]!
    throw new TypeError(`toXml takes a valid Appeal; at /${issue.path.join('/')}: ${issue.message}`)
  }
  return writeDocument(buildValue('appeal', result.data, readShape('Appeal')), options.compact ?? false)
}

/** The element of a value of any shape: one element a field. An appeal says which contract it follows. */
export function buildValue(name: string, value: unknown, shape: Shape): XmlNode {
  if (shape.type === 'object') {
    const attributes = shape.name === 'Appeal' ? { contractVersion } : {}
    return buildElement(name, buildFields(value as object, shape), attributes)
  }
  if (shape.type !== 'list') return buildElement(name, escapeText(String(value)))
  const items = (value as readonly unknown[]).map((item) => buildValue(shape.itemName, item, shape.item))
  return buildElement(name, items)
}

function buildFields(value: object, shape: ObjectShape): XmlNode[] {
  const values = new Map<string, unknown>(Object.entries(value))
  return shape.fields.flatMap((field) => {
    const item = values.get(field.name)
    return item === null ? [] : [buildValue(field.name, item, field.shape)]
  })
}
