/** RTF as tokens: groups, control words with their number, bytes of text. */

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\word` or `\word-12`; `value` is null without a number. */
  | { kind: 'word'; name: string; value: number | null }
  /** A control symbol: `\~`, `\-`, `\*`, … */
  | { kind: 'symbol'; name: string }
  /** A byte of text, plain or as `\'hh`. */
  | { kind: 'byte'; value: number }

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const LINE_FEED = 0x0a
const RETURN = 0x0d
const maxWord = 32

/** Reads tokens in order; `bytes` that break off end the list without an error. */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken, void, undefined> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]!
    if (byte === OPEN) yield { kind: 'open' }
    else if (byte === CLOSE) yield { kind: 'close' }
    else if (byte === BACKSLASH) {
      const { token, next } = readControl(bytes, at + 1)
      if (token !== null) yield token
      at = token?.kind === 'word' && token.name === 'bin' ? next + Math.max(0, token.value ?? 0) : next
      continue
    } else if (byte !== LINE_FEED && byte !== RETURN && byte !== 0) yield { kind: 'byte', value: byte }
    at++
  }
}

function readControl(bytes: Uint8Array, start: number): { token: RtfToken | null; next: number } {
  const first = bytes[start]
  if (first === undefined) return { token: null, next: start }
  if (first === 0x27) {
    const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16)
    return { token: Number.isNaN(value) ? null : { kind: 'byte', value }, next: start + 3 }
  }
  if (first === LINE_FEED || first === RETURN)
    return { token: { kind: 'word', name: 'par', value: null }, next: start + 1 }
  if (!isLetter(first))
    return { token: { kind: 'symbol', name: String.fromCharCode(first) }, next: start + 1 }
  return readWord(bytes, start)
}

function readWord(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  let at = start
  let name = ''
  while (at < bytes.length && isLetter(bytes[at]!) && at - start < maxWord)
    name += String.fromCharCode(bytes[at++]!)
  const negative = bytes[at] === 0x2d && isDigit(bytes[at + 1])
  if (negative) at++
  let value: number | null = null
  for (let digits = 0; isDigit(bytes[at]) && digits < 10; digits++)
    value = (value ?? 0) * 10 + bytes[at++]! - 0x30
  if (bytes[at] === 0x20) at++
  return { token: { kind: 'word', name, value: value !== null && negative ? -value : value }, next: at }
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}
