import { decodeText } from '../charset.js'
import { loadLibrary } from '../library.js'
import { ReadError } from '../read-error.js'
import type { ReadContext, ReadWarning } from '../source-document.js'
import { limitPages } from './page-limit.js'

/** An element with all the text in it, and its children in order. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: Element[]
}

type Node = Record<string, unknown>

/** Parses the XML of poppler's tools. It is theirs, not ours: no entity of its own is expanded. */
export async function parsePageXml(
  bytes: Uint8Array,
  context: ReadContext,
): Promise<{ root: Element; charset: string }> {
  const { text, charset } = await decodeText(bytes)
  context.check()
  const { XMLParser } = await loadLibrary('fast-xml-parser', () => import('fast-xml-parser'))
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
  })
  try {
    const nodes = parser.parse(text.replace(/<!DOCTYPE[^<>]*>/i, '')) as Node[]
    return { root: { name: '', attributes: {}, text: '', children: nodes.flatMap(readNode) }, charset }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReadError(
      'xml-damaged',
      `The XML is damaged or cut off (${reason}). Run pdftotext or pdftohtml again.`,
      {
        cause: error,
      },
    )
  }
}

function readNode(node: Node): Element[] {
  const name = Object.keys(node).find((key) => key !== ':@')
  if (name === undefined || name === '#text') return []
  const inside = Array.isArray(node[name]) ? (node[name] as Node[]) : []
  const children = inside.flatMap(readNode)
  const attributes: Record<string, string> = {}
  for (const [key, value] of Object.entries((node[':@'] as Node | undefined) ?? {})) {
    attributes[key] = readEntities(String(value))
  }
  return [{ name, attributes, text: readEntities(collectText(inside)), children }]
}

function collectText(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '#text') text += String(value)
      else if (key !== ':@' && Array.isArray(value)) text += collectText(value as Node[])
    }
  }
  return text
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function readEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal, hex, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()]!
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}

/** All elements of a name below an element, in document order. */
export function listElements(element: Element, name: string): Element[] {
  const found: Element[] = []
  for (const child of element.children) {
    if (child.name === name) found.push(child)
    else found.push(...listElements(child, name))
  }
  return found
}

/** The pages of a document, no more than the limit; what is left out is a warning. */
export function cutPages(root: Element, context: ReadContext, warnings: ReadWarning[]): Element[] {
  const pages = listElements(root, 'page')
  return pages.slice(0, limitPages(pages.length, context, warnings))
}

/** A number of an attribute; 0 where it is absent or none. */
export function readNumber(element: Element, name: string): number {
  const value = Number(element.attributes[name] ?? element.attributes[name.toLowerCase()] ?? 0)
  return Number.isFinite(value) ? value : 0
}
