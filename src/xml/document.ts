/** Elements as fast-xml-builder takes them; names come from the contract, never from data. */
import imported from 'fast-xml-builder'

// A bundler's CommonJS output takes the whole module for its default export, so look one step further there.
const found = imported as typeof imported | { readonly default: typeof imported }
const Builder = 'default' in found ? found.default : found

export type XmlNode = Readonly<Record<string, unknown>>

/** An element with child elements, or with text that is escaped already. */
export function buildElement(
  name: string,
  content: readonly XmlNode[] | string,
  attributes: Readonly<Record<string, string>> = {},
): XmlNode {
  return { [name]: typeof content === 'string' ? [{ '#text': content }] : content, ':@': attributes }
}

/** The XML text of a document: one element a line, indented by two blanks, or all on one line. */
export function writeDocument(root: XmlNode, compact = false): string {
  const head = buildElement('?xml', [], { version: '1.0', encoding: 'UTF-8' })
  return writeNodes([head, root], compact)
}

/** The XML text of some elements, as in `writeDocument`. It ends with a line end. */
export function writeNodes(nodes: readonly XmlNode[], compact: boolean): string {
  const builder = new Builder({
    preserveOrder: true,
    processEntities: false,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    format: !compact,
  })
  return `${builder.build(nodes)}\n`
}
