/**
 * A tree of HTML to text: a paragraph is a line, `<br>` a line, tables go row by row, lists have their marks.
 * Furniture is laid out beside the text.
 */

import {
  addGap,
  addLines,
  addText,
  Break,
  breakFlow,
  breakLine,
  type Flow,
  nextPage,
  startFlow,
  startItem,
} from '../text-flow.js'
import { findMain, isFurniture, isStrayBlock, type Page, type Place } from './furniture.js'
import { decodedAddress, numberOf, resolveUrl, superscriptOf, wordListMark } from './inline.js'
import { measureTree } from './measure.js'
import { splitTable } from './table.js'
import { type HtmlElement, type HtmlNode, textOf } from './tree.js'
import { isHidden, type StyleRules, startsPage } from './visibility.js'

interface Layout {
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
const listNames = words('ul ol menu dir')
const verbatimNames = words('pre xmp listing plaintext')
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

function layChildren(element: HtmlElement, layout: Layout): void {
  for (const child of element.children) layNode(child, layout)
}

function layNode(node: HtmlNode, layout: Layout): void {
  if (typeof node === 'string') layText(node, layout)
  else if (isHidden(node, layout.rules)) return
  else if (layout.page === null) layElement(node, layout)
  else if (isFurniture(node, layout.place, layout.page)) layFurniture(node, layout)
  else if (node === layout.page.main) layElement(node, { ...layout, place: 'inside' })
  else if (layout.place !== 'outside') layElement(node, layout)
  else if (isStrayBlock(node, layout.page)) layFurniture(node, layout)
  else layElement(node, leafNames.has(node.name) ? { ...layout, place: 'unmarked' } : layout)
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
  if (element.name === 'br') {
    breakLine(flow)
    return
  }
  const mark = wordListMark(element)
  if (mark !== null) {
    if (!flow.lineHasText) flow.marker = mark
    return
  }
  const strength = strengthOf(element.name, layout)
  if (strength !== Break.none) breakFlow(flow, strength)
  const isPageRule = element.name === 'hr' && element.attributes.get('class') === 'page-break'
  if (isPageRule || startsPage(element, layout.rules)) breakFlow(flow, Break.page)
  layContent(element, layout)
  if (strength !== Break.none) breakFlow(flow, strength)
}

function strengthOf(name: string, layout: Layout): Break {
  if (paragraphNames.has(name)) return layout.tight ? Break.line : Break.paragraph
  return lineNames.has(name) ? Break.line : Break.none
}

function layContent(element: HtmlElement, layout: Layout): void {
  const { name } = element
  if (name === 'table') layTable(element, layout)
  else if (listNames.has(name)) layList(element, layout)
  else if (verbatimNames.has(name)) layChildren(element, { ...layout, verbatim: true })
  else if (name === 'li') {
    startItem(layout.flow, '• ')
    layChildren(element, layout)
    layout.flow.marker = ''
  } else layInline(element, layout)
}

function layInline(element: HtmlElement, layout: Layout): void {
  const { flow } = layout
  const printed = element.name === 'sup' ? superscriptOf(element) : decodedAddress(element)
  if (element.name === 'a') {
    const url = resolveUrl(element.attributes.get('href'), layout.baseUrl)
    const text = printed ?? textOf(element).replace(/\s+/g, ' ').trim()
    // The arrow that leads from a note back to its place in the text
    if (text === '↑' && url === null) return
    if (url !== null) flow.links.push({ text, url, page: nextPage(flow) })
  }
  if (element.name === 'q') addText(flow, '“')
  if (printed === null) layChildren(element, layout)
  else addText(flow, printed)
  if (element.name === 'q') addText(flow, '”')
}

function layTable(table: HtmlElement, layout: Layout): void {
  const { flow } = layout
  for (const part of splitTable(table, layout.rules)) {
    if (part.kind === 'stray') layNode(part.node, layout)
    else if (part.kind === 'column') breakFlow(flow, Break.paragraph)
    else if (part.kind === 'cell') {
      breakFlow(flow, Break.paragraph)
      layNode(part.cell, part.tight ? { ...layout, tight: true } : layout)
      breakFlow(flow, Break.paragraph)
    } else {
      breakFlow(flow, Break.line)
      for (const cell of part.cells) {
        addGap(flow)
        for (const node of cell) layNode(node, layout)
      }
      breakFlow(flow, Break.line)
    }
  }
}

function layList(list: HtmlElement, layout: Layout): void {
  const isPlain = /list-style(?:-type)?\s{0,9}:\s{0,9}none/i.test(list.attributes.get('style') ?? '')
  let number = numberOf(list, 'start') ?? 1
  for (const child of list.children) {
    if (typeof child === 'string' || child.name !== 'li' || isSetAside(child, layout)) {
      layNode(child, layout)
      continue
    }
    number = numberOf(child, 'value') ?? number
    startItem(layout.flow, isPlain ? '' : list.name === 'ol' ? `${number}. ` : '• ')
    number++
    layChildren(child, layout)
    layout.flow.marker = ''
    breakFlow(layout.flow, Break.line)
  }
}

function isSetAside(item: HtmlElement, layout: Layout): boolean {
  if (isHidden(item, layout.rules)) return true
  return layout.page !== null && isFurniture(item, layout.place, layout.page)
}
