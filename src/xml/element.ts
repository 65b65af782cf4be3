/** XML text to a tree of elements, by fast-xml-parser with everything switched off that interprets values. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { checkMarkup } from './screen.js'
import { placeOf, XmlError } from './xml-error.js'

export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements, raw text with its references, and CDATA. */
  readonly children: readonly (XmlElement | XmlText)[]
  readonly offset: number
}

export interface XmlText {
  readonly text: string
  /** Text of a CDATA section has no references. */
  readonly literal: boolean
}

/** Longest XML that is read, in UTF-16 units. */
export const longestXml = 50_000_000
// The contract is seven elements deep.
const deepestNesting = 20

const attributesKey = ':@'
const textKey = '#text'
const literalKey = '#cdata'

const metadataKey = XMLParser.getMetaDataSymbol() as symbol

type ParsedNode = Readonly<Record<string, unknown>>
type ParsedElement = ParsedNode & Readonly<Record<symbol, { readonly startIndex: number }>>

const parser = () =>
  new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: textKey,
    cdataPropName: literalKey,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: deepestNesting,
  })

/** The root element. Throws an `XmlError` for text that is too large or not well-formed XML. */
export function readElements(xml: string): XmlElement {
  if (xml.length > longestXml) {
    throw new XmlError('xml-too-large', `longer than ${longestXml} UTF-16 units`, noPlace)
  }
  checkMarkup(xml)
  const fault = XMLValidator.validate(xml)
  if (fault !== true) {
    const { msg, line, col } = fault.err
    throw new XmlError('xml-ill-formed', msg, { path: null, line, column: col })
  }
  const root = readNodes(parseNodes(xml)).find((node) => 'name' in node)
  if (root === undefined) throw new XmlError('xml-ill-formed', 'no element', placeOf(xml, 0))
  return root
}

const noPlace = { path: null, line: null, column: null }

function parseNodes(xml: string): readonly ParsedNode[] {
  try {
    return parser().parse(xml)
  } catch (error) {
    // Too deep, or a reserved name such as __proto__; it gives no place.
    const problem = error instanceof Error ? error.message : String(error)
    const code = problem.startsWith('Maximum nested') ? 'xml-too-large' : 'xml-ill-formed'
    throw new XmlError(code, problem, noPlace)
  }
}

function readNodes(nodes: readonly ParsedNode[]): readonly (XmlElement | XmlText)[] {
  return nodes.map((node) => {
    const name = Object.keys(node).find((key) => key !== attributesKey)!
    const value = node[name]
    if (name === textKey) return { text: String(value), literal: false }
    const children = readNodes(value as readonly ParsedNode[])
    if (name === literalKey) {
      return { text: children.map((child) => ('text' in child ? child.text : '')).join(''), literal: true }
    }
    const attributes = new Map(Object.entries((node[attributesKey] ?? {}) as Record<string, string>))
    const { startIndex } = (node as ParsedElement)[metadataKey]!
    return { name, attributes, children, offset: startIndex }
  })
}
