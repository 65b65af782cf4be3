/** What a browser would not show: hidden elements, and those that a page's own style sheet hides. */
import type { HtmlElement } from './tree.js'

const neverShown: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link iframe object embed applet canvas audio video map svg select datalist textarea input progress meter noframes noembed param'.split(
    ' ',
  ),
)
/** Classes by which frameworks hide text from sighted readers. */
const hidingClasses: ReadonlySet<string> = new Set([
  'visually-hidden',
  'visuallyhidden',
  'sr-only',
  'screen-reader-text',
  'element-invisible',
  'u-hidden',
])
const hidingStyle =
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i
const pageStyle = /break-before\s{0,9}:\s{0,9}(?:always|page)/i

/** What a page's style sheets say of simple selectors (`.name`, `#name`): which are hidden, which start a page. */
export interface StyleRules {
  readonly hidden: ReadonlySet<string>
  readonly newPage: ReadonlySet<string>
}

export function isHidden(element: HtmlElement, rules: StyleRules): boolean {
  if (neverShown.has(element.name)) return true
  const { attributes } = element
  if (attributes.size === 0) return false
  if (attributes.has('hidden') || attributes.get('aria-hidden')?.trim().toLowerCase() === 'true') return true
  if (element.name === 'dialog' && !attributes.has('open')) return true
  const style = attributes.get('style')
  if (style !== undefined && hidingStyle.test(style)) return true
  if (classesOf(element).some((name) => hidingClasses.has(name.toLowerCase()))) return true
  return isSelected(element, rules.hidden)
}

/** Whether a new page is asked for before an element. */
export function startsPage(element: HtmlElement, rules: StyleRules): boolean {
  const style = element.attributes.get('style')
  return (style !== undefined && pageStyle.test(style)) || isSelected(element, rules.newPage)
}

function isSelected(element: HtmlElement, selectors: ReadonlySet<string>): boolean {
  if (selectors.size === 0 || element.attributes.size === 0) return false
  const id = element.attributes.get('id')
  return (
    (id !== undefined && selectors.has(`#${id}`)) ||
    classesOf(element).some((name) => selectors.has(`.${name}`))
  )
}

export function classesOf(element: HtmlElement): string[] {
  const value = element.attributes.get('class')
  return value === undefined ? [] : value.split(/\s+/).filter((name) => name !== '')
}

/** Reads the rules of `<style>` elements that hide one class or id, or start a page with it. */
export function readStyleRules(css: string): StyleRules {
  const hidden = new Set<string>()
  const newPage = new Set<string>()
  let at = 0
  while (at < css.length) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const before = css.slice(at, open)
    const selectors = before.slice(Math.max(before.lastIndexOf('*/') + 1, before.lastIndexOf(';') + 1, 0))
    const isGroup = selectors.includes('@')
    const close = isGroup ? closingBrace(css, open) : css.indexOf('}', open)
    if (close < 0) break
    if (!isGroup) {
      const body = css.slice(open, close)
      if (hidingStyle.test(body)) addSelectors(selectors, hidden)
      if (pageStyle.test(body)) addSelectors(selectors, newPage)
    }
    at = close + 1
  }
  return { hidden, newPage }
}

function addSelectors(list: string, found: Set<string>): void {
  for (const selector of list.split(',')) {
    const name = selector.replace('/', ' ').trim()
    if (/^[.#][\w-]+$/.test(name)) found.add(name)
  }
}

/** A group (`@media print { … }`) says nothing of the screen and is passed over whole. */
function closingBrace(css: string, open: number): number {
  let depth = 0
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++
    else if (css[i] === '}' && --depth === 0) return i
  }
  return -1
}
