import { declaredCharsets, detectedCharsets, windows1252High, windowsSisters } from '../data/charsets.js'

export interface DecodedText {
  text: string
  /** Name of the charset that was used, in lower case: `utf-8`, `windows-1251`, … */
  charset: string
  /** What decided: a byte order mark, the declaration, valid UTF-8, statistics, or nothing else was left. */
  by: 'bom' | 'declared' | 'utf-8' | 'detected' | 'fallback'
}

const maxSample = 65_536

/**
 * Decodes bytes of unknown charset: byte order mark, then the declared name, then strict UTF-8, then statistics
 * (jschardet, loaded only when it comes to that), then windows-1252. Never throws; a byte that means nothing becomes
 * U+FFFD. The byte order mark is not part of the text.
 *
 * A declaration that the bytes contradict is not believed: `charset=iso-8859-1` over well-formed UTF-8 is UTF-8.
 */
export async function decodeText(bytes: Uint8Array, declared: string | null = null): Promise<DecodedText> {
  const marked = findMark(bytes)
  if (marked !== null) return { text: decodeAs(bytes, marked), charset: marked, by: 'bom' }
  const wide = findWide(bytes)
  const name = declared === null ? null : findCharset(declared)
  if (wide !== null) {
    return { text: decodeAs(bytes, wide), charset: wide, by: name === wide ? 'declared' : 'detected' }
  }
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null && (name === null || name === 'utf-8' || !isEscaped(bytes, name))) {
    const ascii = utf8.length === bytes.length
    if (name !== null && (name === 'utf-8' || ascii)) return { text: utf8, charset: name, by: 'declared' }
    return { text: utf8, charset: 'utf-8', by: 'utf-8' }
  }
  if (name !== null && name !== 'utf-8' && !name.startsWith('utf-16')) {
    return { text: decodeAs(bytes, name), charset: widen(name, bytes), by: 'declared' }
  }
  const detected = await detectCharset(bytes)
  if (detected !== null)
    return { text: decodeAs(bytes, detected), charset: widen(detected, bytes), by: 'detected' }
  return { text: decodeAs(bytes, 'windows-1252'), charset: 'windows-1252', by: 'fallback' }
}

/** Decodes bytes whose charset is known. Unknown names are read as windows-1252. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const name = widen(findCharset(charset) ?? 'windows-1252', bytes)
  if (name === 'windows-1252') return decodeWindows1252(bytes)
  return new TextDecoder(name).decode(bytes)
}

/** The canonical name of a charset label (`CP1251`, `x-sjis`, `"ISO_8859-1"`), or null where it is not known. */
export function findCharset(label: string): string | null {
  const key = label
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase()
  if (Object.hasOwn(declaredCharsets, key)) return declaredCharsets[key]!
  try {
    return new TextDecoder(key).encoding
  } catch {
    return null
  }
}

/** `text/plain; charset="koi8-r"` gives `koi8-r`. */
export function findDeclared(type: string | null | undefined): string | null {
  const found = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(type ?? '')
  return found?.[1] ?? null
}

function findMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: blanks and line ends give a zero in every second byte somewhere, and only there. */
function findWide(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, maxSample)
  if (bytes.length % 2 !== 0 || end < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++
  if (odd > end / 40 && even === 0) return 'utf-16le'
  if (even > end / 40 && odd === 0) return 'utf-16be'
  return null
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** ISO-2022-JP is plain ASCII but for its escape sequences, so it passes as UTF-8. */
function isEscaped(bytes: Uint8Array, name: string): boolean {
  return name === 'iso-2022-jp' && bytes.includes(0x1b)
}

async function detectCharset(bytes: Uint8Array): Promise<string | null> {
  const { detectAll } = await import('jschardet')
  const sample = bytes.length > maxSample ? bytes.subarray(0, maxSample) : bytes
  for (const guess of detectAll(latin1(sample))) {
    const row = detectedCharsets[(guess.encoding ?? '').toLowerCase()]
    if (row !== undefined && guess.confidence >= row.least) return row.charset
  }
  return null
}

/** Where an ISO charset has only control characters, a byte of 0x80-0x9F shows its windows sister. */
function widen(name: string, bytes: Uint8Array): string {
  const sister = windowsSisters[name]
  return sister !== undefined && bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? sister : name
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** Own table, because `new TextDecoder('windows-1252')` of Node 20 gives U+0092 for the curly apostrophe. */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  const units = new Uint16Array(8192)
  for (let at = 0; at < bytes.length; at += 8192) {
    const size = Math.min(8192, bytes.length - at)
    for (let i = 0; i < size; i++) {
      const byte = bytes[at + i]!
      units[i] = byte >= 0x80 && byte < 0xa0 ? windows1252High[byte - 0x80]! : byte
    }
    text += String.fromCharCode(...units.subarray(0, size))
  }
  return text
}
