/** What stands within a line and is not printed as it is written: links, notes, coded addresses, marks of lists. */
import { type HtmlElement, textOf } from './tree.js'

/** The absolute target of a link; as written where the address of the page is unknown; null for no target. */
export function resolveUrl(href: string | undefined, baseUrl: string | null): string | null {
  const value = href?.trim() ?? ''
  if (/^(?:https?|mailto|tel|ftp):/i.test(value)) return value
  if (value === '' || value.startsWith('#') || /^[a-z][a-z+.-]{0,20}:/i.test(value)) return null
  if (baseUrl === null || !URL.canParse(value, baseUrl)) return value
  return new URL(value, baseUrl).href
}

/** `353<sup>1</sup>` is 353¹ and not 3531; null where no number is raised. */
export function superscriptOf(element: HtmlElement): string | null {
  const text = textOf(element).trim()
  return /^\d{1,3}$/.test(text) ? Array.from(text, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') : null
}

/** The mark that Word prints before a list item in a page it saved: `• ` or `1. `; null for any other element. */
export function wordListMark(element: HtmlElement): string | null {
  const style = element.attributes.get('style')
  if (style === undefined || !/mso-list\s{0,9}:\s{0,9}ignore/i.test(style)) return null
  const mark = textOf(element).trim()
  return /^\w{1,3}[.)]$/.test(mark) ? `${mark} ` : '• '
}

/**
 * An e-mail address that a site's proxy encoded in its own page (`[email protected]`). Every browser decodes it by the
 * page's own script: two hexadecimal digits of key, then every byte exclusive-or key.
 */
export function decodedAddress(element: HtmlElement): string | null {
  const encoded = element.attributes.get('data-cfemail')
  if (encoded === undefined || !/^(?:[0-9a-f]{2}){4,200}$/i.test(encoded)) return null
  const codes: number[] = []
  for (let at = 0; at < encoded.length; at += 2) codes.push(Number.parseInt(encoded.slice(at, at + 2), 16))
  const [key, ...letters] = codes
  const address = String.fromCharCode(...letters.map((code) => code ^ key!))
  return /^[!-?A-~]+@[!-?A-~]+$/.test(address) ? address : null
}

export function numberOf(element: HtmlElement, attribute: string): number | null {
  const value = Number.parseInt(element.attributes.get(attribute) ?? '', 10)
  return Number.isSafeInteger(value) ? value : null
}
