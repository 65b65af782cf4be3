/** The font table, and how bytes of each font are read. */
import { decodeAs } from '../charset.js'
import { codePageName, fontCharsets, symbolBullets } from './words.js'

export interface Fonts {
  /** Charset by font number; `symbol` for the fonts of pictures. */
  readonly charsets: Map<number, string>
  /** The code page of the file. */
  base: string
}

const symbolFont = /^(?:symbol|wingdings|webdings|zapfdingbats|monotype sorts|opensymbol)/i

/** Reads what the font table says of one font: its `\fcharset`, a code page, its name. */
export function addFont(
  fonts: Fonts,
  font: number,
  charset: number | null,
  page: number | null,
  name: string,
): void {
  if (charset === 2 || symbolFont.test(name.trim())) fonts.charsets.set(font, 'symbol')
  else if (page !== null && page > 0) fonts.charsets.set(font, codePageName(page))
  else if (charset !== null && fontCharsets[charset]) fonts.charsets.set(font, fontCharsets[charset])
  else if (charset === 0) fonts.charsets.set(font, 'windows-1252')
}

export function decodeBytes(fonts: Fonts, font: number, bytes: readonly number[]): string {
  const charset = fonts.charsets.get(font) ?? fonts.base
  if (charset === 'symbol')
    return Array.from(bytes, (byte) => (symbolBullets.has(byte) ? '•' : String.fromCharCode(byte))).join('')
  return decodeAs(Uint8Array.from(bytes), charset)
}
