/** Text of a document as HTML: nothing in it is markup, and no control character acts. */

/** Controls that change how the text around them is shown, or that show nothing: short name and full name. */
const controls: Readonly<Record<string, readonly [string, string]>> = {
  '\u00ad': ['SHY', 'soft hyphen'],
  '\u061c': ['ALM', 'Arabic letter mark'],
  '\u200b': ['ZWSP', 'zero-width space'],
  '\u200e': ['LRM', 'left-to-right mark'],
  '\u200f': ['RLM', 'right-to-left mark'],
  '\u2028': ['LS', 'line separator'],
  '\u2029': ['PS', 'paragraph separator'],
  '\u202a': ['LRE', 'left-to-right embedding'],
  '\u202b': ['RLE', 'right-to-left embedding'],
  '\u202c': ['PDF', 'pop directional formatting'],
  '\u202d': ['LRO', 'left-to-right override'],
  '\u202e': ['RLO', 'right-to-left override'],
  '\u2060': ['WJ', 'word joiner'],
  '\u2066': ['LRI', 'left-to-right isolate'],
  '\u2067': ['RLI', 'right-to-left isolate'],
  '\u2068': ['FSI', 'first strong isolate'],
  '\u2069': ['PDI', 'pop directional isolate'],
  '\ufeff': ['BOM', 'byte order mark'],
}

/** Markup, and controls but the tab. */
const special =
  /[&<>"'\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as the content of an element. A control stands as an element that names it; it takes no part in a selection. */
export function escapeText(text: string): string {
  return text.replace(special, (mark) => entities[mark] ?? writeControl(mark))
}

/** Text as the value of an attribute in double quotes, or of a title: controls are left out. */
export function escapeAttribute(text: string): string {
  return text.replace(special, (mark) => entities[mark] ?? (mark === '\n' ? ' ' : ''))
}

/** The name stands in an attribute, so that the letters of the document are the only text of the element. */
function writeControl(mark: string): string {
  const point = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
  const [short, long] = controls[mark] ?? [point.slice(2), 'control character']
  const units = mark.length > 1 ? ` data-units="${mark.length}"` : ''
  return `<span class="control" title="${point} ${long}" data-name="${short}"${units}></span>`
}

/** A value as a JSON data block: no text of it can end the element, and no control acts on who reads the source. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(special, (mark) => (jsonMarks.has(mark) ? mark : escapeUnits(mark)))
}

const jsonMarks: ReadonlySet<string> = new Set(['&', '>', '"', "'"])

function escapeUnits(mark: string): string {
  return mark.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
