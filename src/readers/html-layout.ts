/**
 * A tree of HTML to text: a paragraph is a line, `<br>` a line, tables go row by row, lists have their marks.
 * Furniture is laid out beside the text.
 */
import { findMain, isFurniture, isStrayBlock, type Page, type Place } from './html-furniture.js'
import { measureTree } from './html-measure.js'
import { layTable } from './html-table.js'
import { type HtmlElement, type HtmlNode, textOf } from './html-tree.js'
import { isHidden, type StyleRules, startsPage } from './html-visibility.js'
import {
  addLines,
  addText,
  Break,
  breakFlow,
  breakLine,
  type Flow,
  pageOf,
  startFlow,
  startItem,
} from './text-flow.js'

export interface Layout {
  readonly flow: Flow
  readonly rules: StyleRules
  /** Null where the HTML is a document and has no site round it (a Word file, a mail). */
  readonly page: Page | null
  readonly furniture: string[]
  readonly baseUrl: string | null
  readonly place: Place
  /** Inside a cell of short lines, paragraphs are lines. */
  readonly tight: boolean
  readonly verbatim: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const paragraphNames = words(
  'p h1 h2 h3 h4 h5 h6 ul ol menu dir dl blockquote pre section article header footer main aside nav figure form fieldset center table hr address details hgroup caption xmp listing plaintext',
)
const lineNames = words(
  'div li dt dd tr td th figcaption summary legend option body html tbody thead tfoot label',
)
const leafNames = words('p h1 h2 h3 h4 h5 h6 li td th pre dt dd blockquote')

export interface HtmlOptions {
  rules: StyleRules
  /** Whether the HTML is a page of a site, with furniture round the document. */
  isSite: boolean
  keepTabs: boolean
  baseUrl: string | null
}

/** Lays out a whole tree. */
export function layTree(root: HtmlElement, options: HtmlOptions): { flow: Flow; furniture: string[] } {
  const { rules } = options
  const page = options.isSite ? findMain(root, measureTree(root, rules)) : null
  const flow = startFlow({ keepTabs: options.keepTabs })
  const furniture: string[] = []
  const place: Place = page?.main ? 'outside' : 'unmarked'
  const layout: Layout = {
    flow,
    rules,
    page,
    furniture,
    baseUrl: options.baseUrl,
    place,
    tight: false,
    verbatim: false,
  }
  layChildren(root, layout)
  return { flow, furniture }
}

export function layChildren(element: HtmlElement, layout: Layout): void {
  for (const child of element.children) layNode(child, layout)
}

export function layNode(node: HtmlNode, layout: Layout): void {
  if (typeof node === 'string') return layText(node, layout)
  if (isHidden(node, layout.rules)) return
  if (layout.page === null) return layElement(node, layout)
  if (isFurniture(node, layout.place, layout.page)) return layFurniture(node, layout)
  if (node === layout.page.main) return layElement(node, { ...layout, place: 'inside' })
  if (layout.place !== 'outside') return layElement(node, layout)
  if (isStrayBlock(node, layout.page)) return layFurniture(node, layout)
  layElement(node, leafNames.has(node.name) ? { ...layout, place: 'unmarked' } : layout)
}

function layText(text: string, layout: Layout): void {
  if (layout.place === 'outside') {
    if (text.trim() !== '') layout.furniture.push(text.replace(/\s+/g, ' ').trim())
  } else if (layout.verbatim) addLines(layout.flow, text.replaceAll('\r\n', '\n'))
  else addText(layout.flow, text)
}

function layFurniture(element: HtmlElement, layout: Layout): void {
  const flow = startFlow()
  layElement(element, { ...layout, flow, page: null, place: 'unmarked' })
  for (const line of flow.parts.join('').split('\n'))
    if (line.trim() !== '') layout.furniture.push(line.trim())
  breakFlow(layout.flow, Break.line)
}

function layElement(element: HtmlElement, layout: Layout): void {
  const { flow } = layout
  const { name } = element
  if (name === 'br') return breakLine(flow)
  if (element.attributes.size > 0 && laySpecial(element, layout)) return
  const strength = paragraphNames.has(name)
    ? layout.tight
      ? Break.line
      : Break.paragraph
    : lineNames.has(name)
      ? Break.line
      : Break.none
  if (strength !== Break.none) breakFlow(flow, strength)
  if (
    startsPage(element, layout.rules) ||
    (name === 'hr' && element.attributes.get('class') === 'page-break')
  )
    breakFlow(flow, Break.page)
  layContent(element, layout)
  if (strength !== Break.none) breakFlow(flow, strength)
}

function layContent(element: HtmlElement, layout: Layout): void {
  switch (element.name) {
    case 'table':
      return layTable(element, layout)
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return layList(element, layout)
    case 'li':
      startItem(layout.flow, '• ')
      return layChildren(element, layout)
    case 'pre':
    case 'xmp':
    case 'listing':
    case 'plaintext':
      return layChildren(element, { ...layout, verbatim: true })
    case 'sup':
      return laySuperscript(element, layout)
    case 'q':
      addText(layout.flow, '“')
      layChildren(element, layout)
      return addText(layout.flow, '”')
    case 'a':
      return layLink(element, layout)
    default:
      return layChildren(element, layout)
  }
}

function layList(list: HtmlElement, layout: Layout): void {
  const isOrdered = list.name === 'ol'
  const isPlain = /list-style(?:-type)?\s{0,9}:\s{0,9}none/i.test(list.attributes.get('style') ?? '')
  let number = numberOf(list, 'start') ?? 1
  for (const child of list.children) {
    if (typeof child === 'string' || child.name !== 'li') {
      layNode(child, layout)
      continue
    }
    if (isHidden(child, layout.rules)) continue
    if (layout.page !== null && isFurniture(child, layout.place, layout.page)) {
      layFurniture(child, layout)
      continue
    }
    number = numberOf(child, 'value') ?? number
    startItem(layout.flow, isPlain ? '' : isOrdered ? `${number}. ` : '• ')
    number++
    layChildren(child, layout)
    layout.flow.marker = ''
  }
}

function numberOf(element: HtmlElement, attribute: string): number | null {
  const value = Number.parseInt(element.attributes.get(attribute) ?? '', 10)
  return Number.isSafeInteger(value) ? value : null
}

/** `353<sup>1</sup>` is not 3531. */
function laySuperscript(element: HtmlElement, layout: Layout): void {
  const text = textOf(element).trim()
  if (!/^\d{1,3}$/.test(text)) return layChildren(element, layout)
  addText(layout.flow, Array.from(text, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''))
}

function layLink(element: HtmlElement, layout: Layout): void {
  const { flow } = layout
  const text = textOf(element).replace(/\s+/g, ' ').trim()
  const url = resolveUrl(element.attributes.get('href'), layout.baseUrl)
  // The arrow that leads from a note back to its place in the text
  if (text === '↑' && url === null) return
  if (url !== null) flow.links.push({ text, url, page: pageOf(flow) + (flow.pending === Break.page ? 1 : 0) })
  layChildren(element, layout)
}

function resolveUrl(href: string | undefined, baseUrl: string | null): string | null {
  const value = href?.trim() ?? ''
  if (/^(?:https?|mailto|tel|ftp):/i.test(value)) return value
  if (value === '' || value.startsWith('#') || /^[a-z][a-z+.-]{0,20}:/i.test(value)) return null
  if (baseUrl === null || !URL.canParse(value, baseUrl)) return value
  return new URL(value, baseUrl).href
}

/** Marks of Word's lists, and e-mail addresses that a site has encoded in its own page. */
function laySpecial(element: HtmlElement, layout: Layout): boolean {
  const style = element.attributes.get('style')
  if (style !== undefined && /mso-list\s{0,9}:\s{0,9}ignore/i.test(style)) {
    const mark = textOf(element).trim()
    if (!layout.flow.lineHasText) layout.flow.marker = /^\w{1,3}[.)]$/.test(mark) ? `${mark} ` : '• '
    return true
  }
  const encoded = element.attributes.get('data-cfemail')
  const address = encoded === undefined ? null : decodeAddress(encoded)
  if (address === null) return false
  addText(layout.flow, address)
  return true
}

/** The page's own script decodes these: two hexadecimal digits of key, then every byte exclusive-or key. */
function decodeAddress(encoded: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(encoded)) return null
  const codes = Array.from({ length: encoded.length / 2 }, (_, i) =>
    Number.parseInt(encoded.slice(i * 2, i * 2 + 2), 16),
  )
  const address = codes
    .slice(1)
    .map((code) => String.fromCharCode(code ^ codes[0]!))
    .join('')
  return /^[\x21-\x7e]+@[\x21-\x7e]+$/.test(address) ? address : null
}
