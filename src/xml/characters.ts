/**
 * Strings as XML character data and back, exactly. XML 1.0 has no way to write most control characters,
 * U+FFFE, U+FFFF and halves of surrogate pairs. Each such UTF-16 unit is written as U+FFFD (the replacement
 * character) and its four hexadecimal digits, and so is U+FFFD itself: U+0001 becomes `\uFFFD0001`.
 */

const mark = '\uFFFD'
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const markup = /[&<>"\r]/g
const references: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
// A bare carriage return would be read back as a line feed.
const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
])

/** A string as character data, with markup and unwritable units escaped. */
export function escapeText(text: string): string {
  return text.replace(unwritable, writeUnit).replace(markup, (character) => escapes.get(character)!)
}

function writeUnit(unit: string): string {
  return mark + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** Undoes the second half of `escapeText`: the units after U+FFFD. Calls `fail` for a U+FFFD that writes none. */
export function readUnits(text: string, fail: (problem: string) => never): string {
  if (!text.includes(mark)) return text
  return text.replace(/\uFFFD([0-9A-F]{4})?/g, (_, digits: string | undefined) => {
    const unit = String.fromCharCode(Number.parseInt(digits ?? '0041', 16))
    if (unit.replace(unwritable, '') === '') return unit
    return fail('U+FFFD must be followed by four hexadecimal digits of a unit that XML cannot hold')
  })
}

/** Replaces `&amp;`, `&#233;` and `&#xE9;`; calls `fail` for any other use of `&`. */
export function readReferences(text: string, fail: (problem: string) => never): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9A-Fa-f]+);|#([0-9]+);|([a-z]+);)?/g, (all, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const character = name === undefined ? readCode(code) : references.get(name)
    return character ?? fail(`${all.slice(0, 40)} is not a reference that can be read`)
  })
}

function readCode(code: number): string | undefined {
  if (!(code <= 0x10ffff)) return undefined
  const character = String.fromCodePoint(code)
  return illegal.test(character) ? undefined : character
}

/** The offset of the first character that XML 1.0 forbids; -1 where there is none. */
export function findIllegal(xml: string): number {
  return xml.search(illegal)
}
