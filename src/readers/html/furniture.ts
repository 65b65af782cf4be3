/**
 * A site's own parts round a document: menus, share bars, cookie banners, forms, footers. They are told by element,
 * role, class, density of links and a few fixed words; text that looks like a case (number, index) is never dropped
 * for its class alone.
 */
import type { Measure, Measures } from './measure.js'
import { type HtmlElement, type HtmlNode, textOf } from './tree.js'
import { classesOf } from './visibility.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const furnitureRoles = words(
  'navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tablist form alert',
)
/** Words of class names that mean furniture wherever they stand. */
const furnitureWords = words(
  'breadcrumb breadcrumbs cookie cookies consent gdpr share sharing sharebar sharedaddy addtoany addthis social newsletter pagination pager comments respond popup modal advert adverts sponsor skiplink skip dropdown megamenu offcanvas navbar related recommended',
)
/** Words that mean furniture outside the main part only: inside it they also name ordinary boxes. */
const outerFurnitureWords = words(
  'nav navigation menu submenu sidebar footer login search searchform masthead topbar toplinks toolbar subscribe signup donate donation promo teaser teasers colophon tags tagcloud widget banner languages language comment ads widgets',
)
/** Whole lines that sites print round a text, folded. */
const furnitureLines: ReadonlySet<string> = new Set([
  'skip to main content',
  'skip to content',
  'skip to navigation',
  'aller au contenu principal',
  'pasar al contenido principal',
  'ir al contenido principal',
  'direkt zum inhalt',
  'back to top',
  'share',
  'share:',
  'share this',
  'share this page',
  'share on facebook',
  'share on twitter',
  'tweet',
  'print',
  'print this page',
  'print page',
  'log in',
  'login',
  'sign in',
  'register',
  'search',
  'menu',
  'close',
  'toggle navigation',
  'partager',
  'imprimer',
  'compartir',
  'imprimir',
  'teilen',
  'drucken',
  'suche',
  'buscar',
  'rechercher',
])
const MENU_LINKS = 3
const MENU_DENSITY = 0.75
/** Characters a menu entry has at most on average; a list of long links is a list of references. */
const MENU_ENTRY = 60
/** An element that holds more of the page than this is not furniture, whatever its class says. */
const LARGEST_SHARE = 0.4

export interface Page {
  readonly measures: Measures
  /** The element that holds the document (`main`, a lone article), or null. */
  readonly main: HtmlElement | null
  readonly total: number
}

/** Finds the part of a page that holds its document. */
export function findMain(root: HtmlElement, measures: Measures): Page {
  const total = measures.get(root)?.text ?? 0
  const page = { measures, total }
  const candidates: HtmlElement[] = []
  collect(root, (element) => element.name === 'main' || roleOf(element) === 'main', candidates)
  if (candidates.length === 0) collect(root, (element) => element.name === 'article', candidates)
  const size = (element: HtmlElement) => measures.get(element)?.text ?? 0
  candidates.sort((a, b) => size(b) - size(a))
  const [largest] = candidates
  const sum = candidates.reduce((text, element) => text + size(element), 0)
  const isClear =
    largest !== undefined && size(largest) >= sum * 0.6 && size(largest) >= Math.min(400, total * 0.3)
  return { ...page, main: isClear ? largest : null }
}

function collect(
  element: HtmlElement,
  matches: (element: HtmlElement) => boolean,
  found: HtmlElement[],
): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (matches(child)) found.push(child)
    else collect(child, matches, found)
  }
}

function roleOf(element: HtmlElement): string {
  return element.attributes.get('role')?.trim().toLowerCase() ?? ''
}

/** Where an element stands: inside the main part, outside it, or on a page that marks none. */
export type Place = 'inside' | 'outside' | 'unmarked'

/** Whether an element, as a whole, is furniture. */
export function isFurniture(element: HtmlElement, place: Place, page: Page): boolean {
  const measure = page.measures.get(element)
  if (!measure || measure.text === 0 || element === page.main || holdsMain(element, page)) return false
  const { name } = element
  if (name === 'nav' || name === 'button' || name === 'figcaption') return true
  const isSmall = measure.text <= page.total * LARGEST_SHARE
  if (furnitureRoles.has(roleOf(element)) && isSmall) return true
  if (name === 'footer') return isSmall && (place !== 'inside' || isLinkList(measure))
  if (name === 'aside' || name === 'form') return isSmall && !measure.caseLike && measure.headings === 0
  if (name === 'header' || roleOf(element) === 'banner')
    return place !== 'inside' && isSmall && measure.headings === 0 && !measure.caseLike
  if (hasFurnitureClass(element, place) && isSmall && !isProse(measure)) return true
  if (isBlockOfLinks(name) && isLinkList(measure)) return true
  return isFurnitureLine(element, measure)
}

/** Whether a block outside the main part is the document's after all: a headline, a case number, a paragraph. */
export function isStrayBlock(element: HtmlElement, page: Page): boolean {
  const measure = page.measures.get(element)
  return measure !== undefined && !(measure.headings > 0 || measure.caseLike || isProse(measure))
}

/** Text enough for a paragraph, little of it in links. */
function isProse(measure: Measure): boolean {
  return (measure.caseLike || measure.text > 400) && measure.linked < measure.text * 0.3 && measure.text > 80
}

function holdsMain(element: HtmlElement, page: Page): boolean {
  if (page.main === null) return false
  const stack: HtmlNode[] = [element]
  const size = page.measures.get(page.main)!.text
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node === page.main) return true
    if (typeof node === 'string' || (page.measures.get(node)?.text ?? 0) < size) continue
    stack.push(...node.children)
  }
  return false
}

function hasFurnitureClass(element: HtmlElement, place: Place): boolean {
  const names = classesOf(element)
  const id = element.attributes.get('id')
  if (id !== undefined) names.push(id)
  return names.some((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:]+/)
    // `has-sidebar`, `no-menu`, `with-footer` speak of the page, `elementor-widget` of any box
    if (parts.length > 1 && /^(?:has|no|with|without|is|not|elementor|wp|vc|et)$/.test(parts[0]!))
      return false
    return parts.some(
      (part) => furnitureWords.has(part) || (place !== 'inside' && outerFurnitureWords.has(part)),
    )
  })
}

function isBlockOfLinks(name: string): boolean {
  return (
    name === 'ul' ||
    name === 'ol' ||
    name === 'div' ||
    name === 'section' ||
    name === 'td' ||
    name === 'p' ||
    name === 'table'
  )
}

function isLinkList({ text, linked, links }: Measure): boolean {
  return links >= MENU_LINKS && linked >= text * MENU_DENSITY && linked <= links * MENU_ENTRY
}

function isFurnitureLine(element: HtmlElement, measure: Measure): boolean {
  if (measure.text > 40 || element.name === 'h1') return false
  return furnitureLines.has(textOf(element).replace(/\s+/g, ' ').trim().toLowerCase())
}
