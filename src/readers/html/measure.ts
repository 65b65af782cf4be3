/** How much text and how many links an element holds: the numbers by which menus are told from prose. */
import type { HtmlElement } from './tree.js'
import { isHidden, type StyleRules } from './visibility.js'

export interface Measure {
  /** Visible characters that are not blank. */
  text: number
  /** Those of them that stand in links (a printed address or e-mail is no menu entry). */
  linked: number
  links: number
  headings: number
  /** Whether a case number, an index code or a salutation stands in it. */
  caseLike: boolean
}

export type Measures = ReadonlyMap<HtmlElement, Measure>

const blanks = /[\s\xa0]+/g
const caseMark =
  /\b(?:UA|EXTRA|Urgent Action):? ?\d{1,3}[/.]\d{2}\b|\b(?:AFR|AMR|ASA|EUR|MDE) ?\d{2}\/\d{2,5}\/(?:\d{4}|\d{2})\b|\bSalutation:/i
const printedAddress = /@|:\/\/|^www\./i

/** Measures every visible element of a tree. */
export function measureTree(root: HtmlElement, rules: StyleRules): Measures {
  const measures = new Map<HtmlElement, Measure>()
  measure(root, rules, measures)
  return measures
}

function measure(element: HtmlElement, rules: StyleRules, measures: Map<HtmlElement, Measure>): Measure {
  const sum: Measure = { text: 0, linked: 0, links: 0, headings: 0, caseLike: false }
  if (isHidden(element, rules)) return sum
  let ownText = ''
  for (const child of element.children) {
    if (typeof child === 'string') {
      sum.text += child.replace(blanks, '').length
      if (ownText.length < 2000) ownText += child
      continue
    }
    if (ownText.length < 2000) ownText += ' '
    const inner = measure(child, rules, measures)
    sum.text += inner.text
    sum.linked += inner.linked
    sum.links += inner.links
    sum.headings += inner.headings
    sum.caseLike ||= inner.caseLike
  }
  sum.caseLike ||= caseMark.test(ownText)
  if (element.name === 'h1') sum.headings++
  if (element.name === 'a' && element.attributes.has('href') && sum.text > 0) {
    const href = element.attributes.get('href')!.trim().toLowerCase()
    if (!href.startsWith('mailto:') && !href.startsWith('tel:') && !printedAddress.test(ownText)) {
      sum.linked = sum.text
      sum.links = 1
    }
  }
  measures.set(element, sum)
  return sum
}
