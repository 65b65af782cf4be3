import { contractVersion } from '../schema.js'
import {
  type AtomShape,
  type EnumShape,
  type Field,
  isNamed,
  type ListShape,
  listNamedShapes,
  type NamedShape,
  type ObjectShape,
  readShape,
  type Shape,
} from '../schema-shape.js'
import { escapeText } from './characters.js'
import { buildElement, writeDocument, type XmlNode } from './document.js'

const conventions = `An absent element is null; an empty element is an empty list or an empty string. \
White space inside strings counts. A UTF-16 unit that XML 1.0 cannot hold (most control characters, U+FFFE, U+FFFF, \
a lone surrogate) is written as U+FFFD followed by its four upper-case hexadecimal digits, and so is U+FFFD itself.`

/** The XML Schema (XSD 1.0) of what `toXml` writes, with the descriptions of the contract. No target namespace. */
export function appealXsd(): string {
  const about = `One appeal, as written by toXml of the package urgent-action-parser, contract ${contractVersion}.`
  return writeXsd(about, [], readShape('Appeal'))
}

/**
 * The XML Schema of appeals, with more root elements, and the named types of `root`, which may hold an appeal: then
 * its element is the same as where it is the root itself.
 */
export function writeXsd(about: string, roots: readonly XmlNode[], root: ObjectShape): string {
  const appeal = buildElement('xs:element', [buildRootType()], { name: 'appeal' })
  const types = listNamedShapes(root).map(buildNamedType)
  return writeDocument(
    buildElement('xs:schema', [buildAnnotation(`${about} ${conventions}`), ...roots, appeal, ...types], {
      'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
      elementFormDefault: 'qualified',
      version: contractVersion,
    }),
  )
}

function buildRootType(): XmlNode {
  const version = buildRestriction('xs:string', [
    buildElement('xs:pattern', [], { value: `${contractVersion.split('.')[0]}\\.[0-9]+` }),
  ])
  const attribute = buildElement('xs:attribute', [version], { name: 'contractVersion', use: 'required' })
  const extension = buildElement('xs:extension', [attribute], { base: 'Appeal' })
  return buildElement('xs:complexType', [buildElement('xs:complexContent', [extension])])
}

function buildNamedType(shape: NamedShape): XmlNode {
  const annotation = buildAnnotation(shape.description)
  if (shape.type === 'enum') return buildEnum(shape, { name: shape.name }, [annotation])
  return buildElement('xs:complexType', [annotation, buildSequence(shape)], { name: shape.name })
}

function buildSequence(shape: ObjectShape): XmlNode {
  return buildElement('xs:sequence', shape.fields.map(buildField))
}

function buildField(field: Field): XmlNode {
  const occurrence = field.nullable ? { minOccurs: '0' } : {}
  return buildTyped(field.name, field.shape, occurrence, [buildAnnotation(field.description)])
}

/** An element declaration whose type is a name where there is one, else spelt out inside it. */
function buildTyped(
  name: string,
  shape: Shape,
  occurrence: Readonly<Record<string, string>>,
  annotation: readonly XmlNode[] = [],
): XmlNode {
  if (shape.type === 'object' && shape.name === 'Appeal') {
    return buildElement('xs:element', annotation, { ref: 'appeal', ...occurrence })
  }
  const type = isNamed(shape) ? shape.name : shape.type === 'list' ? null : builtInType(shape)
  if (type !== null) return buildElement('xs:element', annotation, { name, type, ...occurrence })
  const inner = shape.type === 'list' ? buildList(shape) : buildSimpleType(shape as AtomShape | EnumShape)
  return buildElement('xs:element', [...annotation, inner], { name, ...occurrence })
}

function builtInType(shape: AtomShape | EnumShape): string | null {
  if (shape.type === 'boolean') return 'xs:boolean'
  return shape.type === 'text' && shape.pattern === null ? 'xs:string' : null
}

function buildList(shape: ListShape): XmlNode {
  const item = buildTyped(shape.itemName, shape.item, {
    minOccurs: String(shape.minimum),
    maxOccurs: 'unbounded',
  })
  return buildElement('xs:complexType', [buildElement('xs:sequence', [item])])
}

function buildSimpleType(shape: AtomShape | EnumShape): XmlNode {
  if (shape.type === 'enum') return buildEnum(shape, {}, [])
  const facet = (name: string, value: string) => buildElement(name, [], { value })
  if (shape.type === 'integer') {
    const minimum = facet('xs:minInclusive', String(shape.minimum ?? Number.MIN_SAFE_INTEGER))
    return buildRestriction('xs:integer', [
      minimum,
      facet('xs:maxInclusive', String(Number.MAX_SAFE_INTEGER)),
    ])
  }
  // An xs:date may have a time zone; an ISO date of the contract has none.
  if (shape.type === 'date')
    return buildRestriction('xs:date', [facet('xs:pattern', '[0-9]{4}-[0-9]{2}-[0-9]{2}')])
  return buildRestriction('xs:string', [facet('xs:pattern', toXsdPattern(shape.pattern!))])
}

function buildEnum(shape: EnumShape, name: Readonly<Record<string, string>>, annotation: readonly XmlNode[]) {
  const values = shape.values.map((value) => buildElement('xs:enumeration', [], { value: escapeText(value) }))
  const restriction = buildElement('xs:restriction', values, { base: 'xs:string' })
  return buildElement('xs:simpleType', [...annotation, restriction], name)
}

function buildRestriction(base: string, facets: readonly XmlNode[]): XmlNode {
  return buildElement('xs:simpleType', [buildElement('xs:restriction', facets, { base })])
}

function buildAnnotation(text: string): XmlNode {
  const documentation = buildElement('xs:documentation', escapeText(text), { 'xml:lang': 'en' })
  return buildElement('xs:annotation', [documentation])
}

// Letters, digits, groups and numbers of times; a class of these, which may hold a dot.
const readAlike = /^(?:[A-Za-z0-9{}()?*+, -]|\[[A-Za-z0-9._-]+\])*$/

/** XSD patterns are anchored and know no `(?:`. Throws for anything else that they might read differently. */
function toXsdPattern(pattern: RegExp): string {
  const whole = /^\^(.*)\$$/.exec(pattern.source)?.[1]?.replaceAll('(?:', '(')
  if (whole === undefined || pattern.flags !== '' || !readAlike.test(whole)) {
    throw new Error(`No XSD pattern for ${pattern}`)
  }
  if (whole.includes('(?')) throw new Error(`No XSD pattern for ${pattern}`)
  return whole
}
