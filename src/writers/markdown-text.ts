/** Values as Markdown text: whatever a document prints, it stays text. */

// Control characters, line separators, and what turns the direction of the text round.
const unreadable = /[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g
// Emphasis, code, links, HTML, entities, tables, formulas; a bare address that GitHub would make a link of.
const special = /[\\`*_{}[\]<>#|~&$@]|:(?=\/\/)|(?<=\bwww)\./gi
// A list, or the line under a heading.
const lineStart = /^[-+=]|^(\d{1,9})(?=[.)])/

/** A value inside a line, with everything escaped that Markdown would take for its own. */
export function escapeMarkdown(value: string): string {
  return value.replace(unreadable, ' ').trim().replace(special, '\\$&')
}

/** A value at the beginning of a line. */
export function escapeLine(value: string): string {
  return escapeMarkdown(value).replace(lineStart, (start, digits) =>
    digits === undefined ? `\\${start}` : `${digits}\\`,
  )
}

/** An address on the web as a link; as text where it is not one to follow. */
export function writeLink(url: string): string {
  return /^https?:\/\/[!-;=?-~]+$/i.test(url) ? `<${url}>` : escapeMarkdown(url)
}

/** Parts that are there, joined; null where none is. */
export function joinParts(parts: readonly (string | null | false)[], separator: string): string | null {
  const present = parts.filter((part) => typeof part === 'string' && part !== '')
  return present.length === 0 ? null : present.join(separator)
}

/** A list of what is there; null where nothing is. */
export function writeList(items: readonly (string | null)[]): string | null {
  return joinParts(
    items.map((item) => (item ? `* ${item}` : null)),
    '\n',
  )
}

/** A heading with its blocks below it; null where there are none. */
export function writeSection(title: string, blocks: readonly (string | null)[]): string | null {
  const content = joinParts(blocks, '\n\n')
  return content === null ? null : `## ${title}\n\n${content}`
}

/** A paragraph each. */
export function writeParagraphs(paragraphs: readonly string[]): string | null {
  return joinParts(paragraphs.map(escapeLine), '\n\n')
}
