/** The elements that are open while HTML is read: what a tag opens, and what it closes without saying so. */
import type { HtmlElement, HtmlNode } from './tree.js'

/** Deeper elements become children of the element at this depth; no real page comes near it. */
const MAX_DEPTH = 200
const noAttributes: ReadonlyMap<string, string> = new Map()
const noChildren: HtmlNode[] = []

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const voidNames = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)
const closesParagraph = words(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
)
const tableNames = words('table caption colgroup thead tbody tfoot tr td th')
const headings = words('h1 h2 h3 h4 h5 h6')
const inlineNames = words(
  'a abbr b big cite code del em font i ins label mark nobr q s small span strike strong sub sup tt u',
)
/** A start tag closes these open elements, as far up as the fence. */
const implied: Readonly<Record<string, { closes: ReadonlySet<string>; fence: ReadonlySet<string> }>> = {
  li: { closes: words('li'), fence: words('ul ol menu dir table td th') },
  dd: { closes: words('dd dt'), fence: words('dl table td th') },
  dt: { closes: words('dd dt'), fence: words('dl table td th') },
  td: { closes: words('td th'), fence: words('tr table') },
  th: { closes: words('td th'), fence: words('tr table') },
  tr: { closes: words('tr caption colgroup'), fence: words('table') },
  tbody: { closes: words('tbody thead tfoot caption colgroup'), fence: words('table') },
  thead: { closes: words('tbody thead tfoot caption colgroup'), fence: words('table') },
  tfoot: { closes: words('tbody thead tfoot caption colgroup'), fence: words('table') },
  option: { closes: words('option'), fence: words('select') },
}
// A paragraph holds no blocks, so the nearest open block ends the search for one.
const paragraphFence: ReadonlySet<string> = new Set([...closesParagraph, 'td', 'th', 'button', 'caption'])
const rawNames = words('script style textarea title xmp iframe noembed noframes')

export interface Stack {
  readonly root: HtmlElement
  readonly open: HtmlElement[]
  /** Open elements below the depth limit: their end tags are only counted. */
  buried: number
  /** A script or the like below the depth limit: its text stays its own. */
  raw: HtmlElement | null
  tooDeep: boolean
}

export function startStack(): Stack {
  const root: HtmlElement = { name: '', attributes: noAttributes, children: [] }
  return { root, open: [root], buried: 0, raw: null, tooDeep: false }
}

/** The element that takes what comes next. */
export function top(stack: Stack): HtmlElement {
  return stack.raw ?? stack.open[stack.open.length - 1]!
}

export function openElement(
  stack: Stack,
  name: string,
  attributes: ReadonlyMap<string, string> | null,
): void {
  if (closesParagraph.has(name)) closeUpTo(stack, (open) => open === 'p', paragraphFence)
  if (headings.has(name) && headings.has(top(stack).name)) stack.open.pop()
  const rule = Object.hasOwn(implied, name) ? implied[name] : undefined
  if (rule) closeUpTo(stack, (open) => rule.closes.has(open), rule.fence)
  const isVoid = voidNames.has(name)
  const element = { name, attributes: attributes ?? noAttributes, children: isVoid ? noChildren : [] }
  top(stack).children.push(element)
  if (isVoid) return
  if (stack.open.length < MAX_DEPTH) stack.open.push(element)
  else {
    stack.buried++
    stack.tooDeep = true
    if (rawNames.has(name)) stack.raw = element
  }
}

/** Closes the nearest open element that matches, unless a fence stands before it. */
function closeUpTo(stack: Stack, matches: (name: string) => boolean, fence: ReadonlySet<string>): boolean {
  for (let i = stack.open.length - 1; i > 0; i--) {
    const { name } = stack.open[i]!
    if (matches(name)) {
      stack.open.length = i
      stack.buried = 0
      return true
    }
    if (fence.has(name)) return false
  }
  return false
}

const noFence = words('')
const cellFence = words('td th table')

export function closeElement(stack: Stack, name: string): void {
  stack.raw = null
  if (name === 'br')
    return void top(stack).children.push({ name, attributes: noAttributes, children: noChildren })
  if (voidNames.has(name)) return
  if (stack.buried > 0) return void stack.buried--
  // <b><p>one</b> two</p>: the end of the bold does not end the paragraph.
  const fence = inlineNames.has(name) ? closesParagraph : tableNames.has(name) ? noFence : cellFence
  const closed = closeUpTo(stack, (open) => open === name, fence)
  if (!closed && name === 'p')
    top(stack).children.push({ name, attributes: noAttributes, children: noChildren })
}
