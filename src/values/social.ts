/** Accounts on social networks: `@Office_Example`, `x.com/Office_Example`, `facebook.com/office.example`. */
import { isBlank } from '../source/read-source.js'
import type { Network, Span } from '../types.js'

const hosts: readonly (readonly [RegExp, Network])[] = [
  [/(?:^|\/|\.)(?:twitter|x)\.com\//i, 'x'],
  [/(?:^|\/|\.)(?:facebook|fb)\.com\//i, 'facebook'],
  [/(?:^|\/|\.)instagram\.com\//i, 'instagram'],
  [/(?:^|\/|\.)youtube\.com\//i, 'youtube'],
  [/(?:^|\/|\.)(?:t\.me|telegram\.me)\//i, 'telegram'],
  [/(?:^|\/|\.)linkedin\.com\//i, 'linkedin'],
  [/(?:^|\/|\.)tiktok\.com\//i, 'tiktok'],
]

/** The network whose page an address is; null for any other page. */
export function networkOfUrl(url: string): Network | null {
  return hosts.find(([host]) => host.test(url))?.[1] ?? null
}

/** Reads one account name: without `@`, and out of the address of its page. Null where nothing is left. */
export function parseHandle(text: string): string | null {
  let bare = text.replace(/\s+/g, ' ').trim()
  const host = hosts.find(([pattern]) => pattern.test(bare))
  if (host) {
    const match = host[0].exec(bare)!
    bare = bare.slice(match.index + match[0].length).split(/[?#]/, 1)[0]!
  }
  bare = bare.replace(/^@\s?/, '').replace(/[.,;:/)\]]{1,3}$/, '')
  return bare === '' ? null : bare
}

/**
 * The accounts between two offsets: words with `@`, page addresses; where there is neither, the whole text is one
 * (`Facebook: Ministry of Examples`).
 */
export function findHandles(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let i = start
  while (i < end) {
    while (i < end && (isBlank(text.charCodeAt(i)) || ',;/|'.includes(text[i]!))) i++
    let stop = i
    while (stop < end && !isBlank(text.charCodeAt(stop)) && !',;|'.includes(text[stop]!)) stop++
    while (stop > i + 1 && '.,;:)'.includes(text[stop - 1]!)) stop--
    const word = text.slice(i, stop)
    if ((word.startsWith('@') && word.length > 1) || networkOfUrl(word)) found.push({ start: i, end: stop })
    i = Math.max(stop, i + 1)
  }
  if (found.length > 0) return found
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || '.,;'.includes(text[to - 1]!))) to--
  return from < to ? [{ start: from, end: to }] : []
}
