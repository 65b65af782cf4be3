/** Addresses on the web, as printed. */
import { isBlank } from '../source/read-source.js'
import type { Span } from '../types.js'

const start = /https?:\/\/|www\./giu
const wholeUrl =
  /^(?:https?:\/\/)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}(?::\d{1,5})?(?:[/?#]\S{0,2000})?$/iu

/** Reads one address: as printed, without the sign that ends its sentence. Null where the text is none. */
export function parseUrl(text: string): string | null {
  const bare = trimUrl(text.replace(/\s+/g, ''))
  return wholeUrl.test(bare) && !bare.includes('@') ? bare : null
}

/** Takes off what belongs to the sentence: a final full stop, a bracket that was not opened inside. */
function trimUrl(text: string): string {
  let bare = text.replace(/^[<([“"]/, '')
  for (;;) {
    const last = bare.at(-1) ?? ''
    const opens = last === ')' ? bare.includes('(') : false
    if (last === '' || opens || !'.,;:!>)]”"\''.includes(last)) return bare
    bare = bare.slice(0, -1)
  }
}

/** The addresses between two offsets that show themselves as such: `http://…`, `www.…`. */
export function findUrls(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  const slice = text.slice(from, to)
  if (!slice.includes('.')) return found
  let last = 0
  for (const match of slice.matchAll(start)) {
    if (match.index < last) continue
    let end = match.index
    while (end < slice.length && !isBlank(slice.charCodeAt(end))) end++
    const bare = trimUrl(slice.slice(match.index, end))
    last = match.index + bare.length
    if (parseUrl(bare) !== null) found.push({ start: from + match.index, end: from + last })
  }
  return found
}

/** The first word between two offsets that is an address also without showing it: `ministry.example/contact`. */
export function findBareUrl(text: string, from: number, to: number): Span | null {
  let i = from
  while (i < to) {
    while (i < to && isBlank(text.charCodeAt(i))) i++
    let end = i
    let hasDot = false
    for (; end < to; end++) {
      const code = text.charCodeAt(end)
      if (isBlank(code)) break
      if (code === 46) hasDot = true
    }
    const bare = hasDot ? trimUrl(text.slice(i, end)) : ''
    if (bare.includes('.') && /\p{L}{2}/u.test(bare) && parseUrl(bare) !== null)
      return { start: i, end: i + bare.length }
    i = end
  }
  return null
}
