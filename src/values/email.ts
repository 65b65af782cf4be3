/** E-mail addresses in running text. */
import { isBlank } from '../source/read-source.js'
import type { Span } from '../types.js'

/** Longest local part and longest domain that the standard allows. */
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 253
const wholeAddress = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}$/u
/** Almost every address: an expression without classes of Unicode is compiled in a tenth of the time. */
const plainAddress = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,253}\.[A-Za-z]{2,24}$/
const scheme = /^mailto:/i
/** White space that a line end put there, and what no eye sees: soft hyphens, joiners. */
const unseen = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g
/** `[email protected]`: what sites put in the place of an address. */
const hidden = /\[\s{0,2}email\s{0,2}protected\s{0,2}\]|\(\s{0,2}at\s{0,2}\)|\[\s{0,2}at\s{0,2}\]/gi

/**
 * Reads one address: `<mailto:Office@Ministry.example>` is `Office@ministry.example`. White space inside it was put
 * there by a line end, a soft hyphen by a hyphenator. Null where the text is no address.
 */
export function parseEmail(text: string): string | null {
  const bare = text
    .replace(unseen, '')
    .replace(/^[<([]/, '')
    .replace(scheme, '')
    .replace(/[>)\].,;:]{1,3}$/, '')
  if (!plainAddress.test(bare) && !wholeAddress.test(bare)) return null
  const sign = bare.lastIndexOf('@')
  return bare.slice(0, sign) + bare.slice(sign).toLowerCase()
}

/** Places where a site hid an address. */
export function findHiddenEmails(text: string, start: number, end: number): Span[] {
  const slice = text.slice(start, end)
  return [...slice.matchAll(hidden)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

/** The addresses between two offsets; one that is broken over a line end is one. */
export function findEmails(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let from = start
  for (let sign = text.indexOf('@', start); sign >= 0 && sign < end; sign = text.indexOf('@', sign + 1)) {
    const left = growLeft(text, sign, from)
    const right = growRight(text, sign, end)
    if (left < sign && right > sign + 1 && parseEmail(text.slice(left, right)) !== null) {
      found.push({ start: left, end: right })
      from = right
    }
  }
  return found
}

function isAddressSign(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 64 && code <= 90))
    return code !== 64
  return code === 46 || code === 45 || code === 95 || code === 43 || code === 0xad || code > 0xbf
}

/** Back from the `@` over the local part; a blank or a line end directly before the sign is passed over. */
function growLeft(text: string, sign: number, from: number): number {
  let i = sign
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--
  const stop = Math.max(from, i - LONGEST_LOCAL)
  while (i > stop && isAddressSign(text.charCodeAt(i - 1))) i--
  while (i < sign && (text[i] === '.' || text[i] === '-')) i++
  return i
}

/** On from the `@` over the domain; it goes on behind a line end where it cannot end: `office@ministry.` / `example`. */
function growRight(text: string, sign: number, end: number): number {
  let i = sign + 1
  while (i < end && isBlank(text.charCodeAt(i))) i++
  const stop = Math.min(end, i + LONGEST_DOMAIN)
  let last = i
  while (i < stop) {
    if (isAddressSign(text.charCodeAt(i))) {
      last = ++i
      continue
    }
    const next = skipBreak(text, i, stop)
    if (next === i || next === stop) break
    const cut = text[i - 1] === '.' || text[i - 1] === '-' || text[next] === '.'
    if (!cut || !isAddressSign(text.charCodeAt(next))) break
    i = next
  }
  while (last > sign + 1 && (text[last - 1] === '.' || text[last - 1] === '-')) last--
  return last
}

/** The offset after a line end and the blanks round it; the same offset where there is none. */
function skipBreak(text: string, start: number, end: number): number {
  let i = start
  let broken = false
  while (i < end && isBlank(text.charCodeAt(i))) {
    if (text[i] === '\n' || text[i] === '\r') broken = true
    i++
  }
  return broken ? i : start
}
