/** Saved web pages and other HTML. */
import { decodeText, findDeclared } from './charset.js'
import { type HtmlOptions, layTree } from './html/layout.js'
import { readPageHead } from './html/metadata.js'
import { readHtmlTree } from './html/tree.js'
import { readStyleRules } from './html/visibility.js'
import type { Reader, ReadWarning, SourceLink, SourcePage } from './source-document.js'
import { type Flow, finishFlow } from './text-flow.js'

/**
 * Reads an HTML page: the document as text, the site's own parts (menus, share bars, cookie banners, forms, footer) as
 * furniture of its first page. Charset from the byte order mark, the media type, `<meta>`, or the bytes themselves.
 */
export const readHtml: Reader = async (bytes, context) => {
  const declared = findDeclared(context.type) ?? findMetaCharset(bytes)
  const { text: html, charset } = await decodeText(bytes, declared)
  context.check()
  const laid = await layHtml(html, { isSite: true, keepTabs: false, check: () => context.check() })
  const document = { ...laid, format: 'html', name: context.name }
  document.metadata.charset = charset
  if (document.text.trim() === '')
    document.warnings.push({ code: 'html-without-text', message: 'The page shows no text.', page: null })
  return [document]
}

export interface LaidHtml {
  text: string
  pages: SourcePage[]
  links: SourceLink[]
  metadata: Record<string, string>
  warnings: ReadWarning[]
}

/** Lays out HTML that is already text; `isSite` looks for furniture. */
export async function layHtml(
  html: string,
  options: Pick<HtmlOptions, 'isSite' | 'keepTabs'> & { check: () => void },
): Promise<LaidHtml> {
  const { root, tooDeep } = await readHtmlTree(html, options.check)
  options.check()
  const { metadata, css, baseUrl } = readPageHead(root, html)
  const { flow, furniture } = layTree(root, { ...options, rules: readStyleRules(css), baseUrl })
  const warnings: ReadWarning[] = []
  if (tooDeep)
    warnings.push({
      code: 'html-too-deep',
      message:
        'Elements are nested deeper than any real page; the deepest were read as if they stood higher.',
      page: null,
    })
  const { text, pages, links } = finishPages(flow)
  pages[0]!.furniture.push(...furniture)
  return { text, pages, links, metadata, warnings }
}

/** Links know their page only where the text has pages. */
export function finishPages(flow: Flow): { text: string; pages: SourcePage[]; links: SourceLink[] } {
  const { text, pages } = finishFlow(flow)
  const links = pages.length > 1 ? flow.links : flow.links.map((link) => ({ ...link, page: null }))
  return { text, pages, links }
}

/** `<meta charset="…">`, `<meta http-equiv … content="text/html; charset=…">`, `<?xml … encoding="…"?>`. */
function findMetaCharset(bytes: Uint8Array): string | null {
  let head = ''
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte)
  const found =
    /<meta\s[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head) ??
    /^\s{0,99}<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i.exec(head)
  return found?.[1] ?? null
}
