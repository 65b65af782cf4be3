/** What a page says of itself: title, language, address, dates. */
import { type HtmlElement, textOf } from './html-tree.js'

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
  switch (element.name) {
    case 'html':
      return keep('language', value('lang'))
    case 'title':
      return keep('title', textOf(element))
    case 'style':
      if (head.css.length < CSS_LIMIT) head.css += `${textOf(element)}\n`
      return
    case 'base':
      if (/^https?:/i.test(value('href'))) head.baseUrl ??= value('href')
      return
    case 'link':
      if (value('rel').toLowerCase() === 'canonical' && /^https?:/i.test(value('href')))
        keep('url', value('href'))
      return
    case 'meta': {
      const key = (value('name') || value('property')).toLowerCase()
      const name = Object.hasOwn(metaNames, key) ? metaNames[key] : undefined
      if (name !== undefined && value('media').toLowerCase() !== 'print') keep(name, value('content'))
    }
  }
}
