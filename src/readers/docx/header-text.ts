/** The lines of a header or footer part: its paragraphs, without the fields that print page numbers. */
import { loadLibrary } from '../library.js'
import { cleanMargin } from '../page-margins.js'

/** A node as fast-xml-parser gives it in order: one key with its children, attributes beside it. */
interface XmlNode {
  [name: string]: XmlNode[] | string | Record<string, string> | undefined
  ':@'?: Record<string, string>
}

interface Line {
  text: string
  /** Fields that are open, innermost last: what they are, and whether their result has begun. */
  fields: { code: string; inResult: boolean }[]
}

const pageField = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i
export async function readHeaderLines(xml: string): Promise<string[]> {
  const { XMLParser } = await loadLibrary('fast-xml-parser', () => import('fast-xml-parser'))
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
  })
  const lines: string[] = []
  collectLines(parser.parse(xml) as XmlNode[], { text: '', fields: [] }, lines)
  return cleanMargin(lines)
}

function collectLines(nodes: readonly XmlNode[], line: Line, lines: string[]): void {
  for (const node of nodes) {
    const name = Object.keys(node).find((key) => key !== ':@')
    if (name === undefined) continue
    const content = node[name]
    const children = Array.isArray(content) ? content : []
    const attributes = node[':@'] ?? {}
    // Word writes a text box twice, for old and new readers; a deleted run is no text.
    if (name === 'mc:Fallback' || name === 'w:del' || name === 'w:pPr' || name === 'w:rPr') continue
    if (name === 'w:p') {
      const inner: Line = { text: '', fields: [] }
      const boxes: string[] = []
      collectLines(children, inner, boxes)
      lines.push(...inner.text.split('\n'), ...boxes)
    } else if (name === 'w:fldSimple') {
      if (!pageField.test(attributes['w:instr'] ?? '')) collectLines(children, line, lines)
    } else if (name === '#text') continue
    else if (!readPiece(name, children, attributes, line)) collectLines(children, line, lines)
  }
}

/** Adds what prints within a line; false for an element whose children are still to be read. */
function readPiece(
  name: string,
  children: readonly XmlNode[],
  attributes: Record<string, string>,
  line: Line,
): boolean {
  const field = line.fields[line.fields.length - 1]
  if (name === 'w:fldChar') {
    const type = attributes['w:fldCharType']
    if (type === 'begin') line.fields.push({ code: '', inResult: false })
    else if (type === 'separate' && field) field.inResult = true
    else if (type === 'end') line.fields.pop()
  } else if (name === 'w:instrText') {
    if (field) field.code += decodeXml(textOf(children))
  } else if (line.fields.some(({ code, inResult }) => !inResult || pageField.test(code))) {
    return name === 'w:t'
  } else if (name === 'w:t') line.text += decodeXml(textOf(children))
  else if (name === 'w:tab' || name === 'w:ptab') line.text += '\t'
  else if (name === 'w:br' || name === 'w:cr') line.text += '\n'
  else if (name === 'w:noBreakHyphen') line.text += '\u2011'
  else return false
  return true
}

function textOf(children: readonly XmlNode[]): string {
  return children.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The five names and the numbers that XML knows; entities of a file's own are not expanded. */
function decodeXml(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name, decimal, hex) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : ''
    },
  )
}
