/** HTML in template strings: what is put in is escaped, unless it is HTML itself. */

export interface Html {
  readonly html: string
}

type Part = Html | string | number | null | readonly Part[]

/** Markup, controls that act on the text around them or show nothing, and halves of characters. */
const special =
  /[&<>"'`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** `html`<td>${name}</td>``: text is escaped, a list is joined, null is nothing. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: words.map((word, i) => word + writePart(parts[i] ?? null)).join('') }
}

function writePart(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return 'html' in part ? part.html : part.map(writePart).join('')
}

/** Text for an element or an attribute in quotes. A control is named, `⟨U+202E⟩`: it must neither act nor hide. */
export function escapeHtml(text: string): string {
  return text.replace(special, (sign) => {
    if (/[&<>"'`]/.test(sign)) return `&#${sign.charCodeAt(0)};`
    return `⟨U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
