import { AppealSchema, contractVersion } from '../schema.js'
import { type ListShape, type ObjectShape, readShape, type Shape } from '../schema-shape.js'
import type { Appeal } from '../types.js'
import { readReferences, readUnits } from './characters.js'
import { readElements, type XmlElement } from './element.js'
import { placeOf, XmlError } from './xml-error.js'

/** Throws an `XmlError` at an element. */
type Fail = (element: XmlElement, path: string, problem: string) => never

const rootName = 'appeal'
const blank = /^[ \t\r\n]*$/
const schemaHints: ReadonlySet<string> = new Set(['xmlns:xsi', 'xsi:noNamespaceSchemaLocation'])

/**
 * Reads what `toXml` writes back into the same `Appeal`, value for value. Nothing is fetched, no DOCTYPE and
 * no entity but the five predefined ones is accepted.
 *
 * @throws {XmlError} for text that is not well-formed XML, does not conform to the XSD, is longer than
 * 50 million UTF-16 units or nested deeper than 20 elements. The error names the element, line and column.
 * @throws {TypeError} where `xml` is not a string.
 */
export function parseXml(xml: string): Appeal {
  if (typeof xml !== 'string') throw new TypeError(`parseXml takes a string, not ${typeof xml}`)
  const text = xml.startsWith('\uFEFF') ? xml.slice(1) : xml
  const fail: Fail = (element, path, problem) => {
    throw new XmlError('xml-not-conforming', problem, placeOf(text, element.offset, path))
  }
  const root = readElements(text)
  checkRoot(root, fail)
  const result = AppealSchema.safeParse(readObject(root, readShape('Appeal'), `/${rootName}`, fail))
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  const { element, path } = findElement(root, issue.path)
  return fail(element, path, issue.message)
}

function checkRoot(root: XmlElement, fail: Fail): void {
  const path = `/${root.name}`
  if (root.name !== rootName) fail(root, path, `the root must be <${rootName}>`)
  const version = root.attributes.get('contractVersion') ?? ''
  const major = contractVersion.split('.')[0]!
  if (/^([0-9]+)\.[0-9]+$/.exec(version)?.[1] !== major) {
    fail(root, path, `contractVersion must be ${major}.x, such as "${contractVersion}"`)
  }
  const extra = [...root.attributes.keys()].find(
    (name) => name !== 'contractVersion' && !schemaHints.has(name),
  )
  if (extra !== undefined) fail(root, path, `no attribute ${extra} is known`)
}

function readValue(element: XmlElement, shape: Shape, path: string, fail: Fail): unknown {
  for (const name of element.attributes.keys()) fail(element, path, `no attribute ${name} is known`)
  if (shape.type === 'object') return readObject(element, shape, path, fail)
  if (shape.type === 'list') return readList(element, shape, path, fail)
  const text = readText(element, path, fail)
  if (shape.type === 'text' || shape.type === 'enum') return text
  // As in XSD, blanks round a date, number or truth value do not count.
  const tokens = text.split(/[ \t\r\n]+/).filter((token) => token !== '')
  const token = tokens.length === 1 ? tokens[0]! : text
  const shown = `"${token.slice(0, 40)}"`
  if (shape.type === 'date') return token
  if (shape.type === 'boolean') {
    if (token === 'true' || token === '1') return true
    return token === 'false' || token === '0' ? false : fail(element, path, `${shown} is not true or false`)
  }
  if (!/^[+-]?[0-9]+$/.test(token)) fail(element, path, `${shown} is not a whole number`)
  return Number(token) + 0 // no negative zero
}

/** Fields stand in the order of the contract; a missing one is null where it may be. */
function readObject(element: XmlElement, shape: ObjectShape, path: string, fail: Fail): object {
  const children = readChildren(element, path, fail)
  let next = 0
  const entries = shape.fields.map((field) => {
    const child = children[next]
    const fieldPath = `${path}/${field.name}`
    if (child?.name === field.name) {
      next += 1
      return [field.name, readValue(child, field.shape, fieldPath, fail)]
    }
    if (field.nullable) return [field.name, null]
    return fail(child ?? element, path, `<${field.name}> is missing${child ? ` before <${child.name}>` : ''}`)
  })
  const extra = children[next]
  if (extra !== undefined) fail(extra, `${path}/${extra.name}`, 'unknown, repeated or out of order')
  return Object.fromEntries(entries)
}

function readList(element: XmlElement, shape: ListShape, path: string, fail: Fail): unknown[] {
  return readChildren(element, path, fail).map((child, index) => {
    const itemPath = `${path}/${child.name}[${index + 1}]`
    if (child.name !== shape.itemName) fail(child, itemPath, `<${shape.itemName}> is expected here`)
    return readValue(child, shape.item, itemPath, fail)
  })
}

function readChildren(element: XmlElement, path: string, fail: Fail): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if ('name' in child) return [child]
    return !child.literal && blank.test(child.text) ? [] : fail(element, path, 'text among elements')
  })
}

function readText(element: XmlElement, path: string, fail: Fail): string {
  const failHere = (problem: string) => fail(element, path, problem)
  const parts = element.children.map((child) => {
    if ('name' in child) return fail(child, `${path}/${child.name}`, 'no element is allowed here')
    return child.literal ? child.text : readReferences(child.text, failHere)
  })
  return readUnits(parts.join(''), failHere)
}

/** The element of a path in the value: a field goes by its name, a list item by its number. */
function findElement(root: XmlElement, keys: readonly PropertyKey[]): { element: XmlElement; path: string } {
  let element = root
  let path = `/${root.name}`
  for (const key of keys) {
    const children = element.children.filter((child) => 'name' in child)
    const child = children.find((item, index) =>
      typeof key === 'number' ? index === key : item.name === key,
    )
    if (child === undefined) break
    element = child
    path += `/${child.name}${typeof key === 'number' ? `[${key + 1}]` : ''}`
  }
  return { element, path }
}
