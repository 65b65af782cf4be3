/** Encodes text for tests, by turning the platform's decoders round; no package needed. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const tables = new Map<string, Map<string, number[]>>()

export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'windows-1252') return encode1252(text)
  if (charset.startsWith('utf-16')) return encodeWide(text, charset === 'utf-16be')
  const table = tables.get(charset) ?? buildTable(charset)
  tables.set(charset, table)
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character)
      if (bytes === undefined) throw new Error(`${charset} has no ${character}`)
      return bytes
    }),
  )
}

function encode1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const high = windows1252.indexOf(character)
    return high >= 0 ? 0x80 + high : character.charCodeAt(0)
  })
}

function encodeWide(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return new Uint8Array(view.buffer)
}

function buildTable(charset: string): Map<string, number[]> {
  const decoder = new TextDecoder(charset, { fatal: true })
  const table = new Map<string, number[]>()
  const add = (bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      // These bytes are no character of the charset.
    }
  }
  for (let byte = 0; byte < 256; byte++) add([byte])
  if (/gb|big5|jis|euc/.test(charset)) {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail])
  }
  return table
}
