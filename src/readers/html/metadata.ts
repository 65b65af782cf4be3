/** What a page says of itself: title, language, address, dates. */
import { type HtmlElement, textOf } from './tree.js'

export interface PageHead {
  metadata: Record<string, string>
  /** The style sheets of the page, joined. */
  css: string
  baseUrl: string | null
}

/** `<meta name="…">` or `<meta property="…">` to the name under which its content is kept. */
const metaNames: Readonly<Record<string, string>> = {
  author: 'author',
  description: 'description',
  'og:description': 'description',
  'og:site_name': 'site',
  'og:title': 'heading',
  'og:url': 'url',
  date: 'date',
  'dc.date': 'date',
  'dcterms.date': 'date',
  'article:published_time': 'date',
  generator: 'generator',
}
const CSS_LIMIT = 2_000_000

export function readPageHead(root: HtmlElement, html: string): PageHead {
  const head: PageHead = { metadata: {}, css: '', baseUrl: null }
  // Browsers note where they saved a page from, right after its doctype.
  const saved = /saved from url=\(\d{1,8}\)(\S{1,2000})/.exec(html.slice(0, 4000))?.[1]
  if (saved !== undefined && /^https?:/.test(saved)) head.metadata.url = saved
  collect(root, head)
  head.baseUrl ??= head.metadata.url ?? null
  return head
}

function collect(element: HtmlElement, head: PageHead): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    readElement(child, head)
    collect(child, head)
  }
}

function readElement(element: HtmlElement, head: PageHead): void {
  const value = (name: string) => element.attributes.get(name)?.trim() ?? ''
  const keep = (name: string, text: string) => {
    const short = text.replace(/\s+/g, ' ').trim().slice(0, 1000)
    if (short !== '' && head.metadata[name] === undefined) head.metadata[name] = short
  }
  if (element.name === 'html') keep('language', value('lang'))
  else if (element.name === 'title') keep('title', textOf(element))
  else if (element.name === 'style') {
    if (head.css.length < CSS_LIMIT) head.css += `${textOf(element)}\n`
  } else if (element.name === 'base') {
    if (/^https?:/i.test(value('href'))) head.baseUrl ??= value('href')
  } else if (element.name === 'link') {
    if (value('rel').toLowerCase() === 'canonical' && /^https?:/i.test(value('href')))
      keep('url', value('href'))
  } else if (element.name === 'meta') {
    const key = (value('name') || value('property')).toLowerCase()
    const name = Object.hasOwn(metaNames, key) ? metaNames[key] : undefined
    if (name !== undefined) keep(name, value('content'))
  }
}
