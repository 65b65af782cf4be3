/** The text of a Word file: pieces of it stand in any order and in two encodings. */
import { decodeAs } from '../charset.js'
import { ReadError } from '../read-error.js'
import { type CompoundFile, readStream } from './compound-file.js'

export interface Piece {
  /** First character, and the one after the last. */
  start: number
  end: number
  /** Where its first byte stands in the main stream. */
  offset: number
  wide: boolean
}

/** Counts of characters, in the order in which the parts of a document follow each other. */
export interface Counts {
  text: number
  notes: number
  margins: number
  /** Macros, comments and endnotes, which stand before the text boxes. */
  macros: number
  comments: number
  endnotes: number
  boxes: number
}

export interface WordFile {
  readonly main: Uint8Array
  readonly view: DataView
  readonly table: Uint8Array
  readonly counts: Counts
  readonly pieces: readonly Piece[]
  /** Word 97 and later; earlier ones have other offsets and no properties that are read here. */
  readonly isModern: boolean
  readonly charset: string
}

const MODERN = 0xa5ec
const OLD = 0xa5dc
const ENCRYPTED = 0x0100
const COMPLEX = 0x0004
const SECOND_TABLE = 0x0200
const maxPieces = 200_000

/** Code pages of the text of Word 6 and 95, by the language of the program. */
const charsetsByLanguage: Readonly<Record<number, string>> = {
  1: 'windows-1256',
  2: 'windows-1251',
  5: 'windows-1250',
  8: 'windows-1253',
  13: 'windows-1255',
  14: 'windows-1250',
  17: 'shift_jis',
  18: 'euc-kr',
  21: 'windows-1250',
  24: 'windows-1250',
  25: 'windows-1251',
  30: 'windows-874',
  31: 'windows-1254',
  34: 'windows-1251',
}

export function openWordFile(file: CompoundFile): WordFile {
  const main = readStream(file, 'WordDocument')
  if (main === null || main.length < 0x60) throw damaged('its text is missing')
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
  const mark = view.getUint16(0, true)
  if (mark !== MODERN && mark !== OLD) throw damaged('its text has an unknown form')
  const flags = view.getUint16(10, true)
  if (flags & ENCRYPTED)
    throw new ReadError(
      'doc-encrypted',
      'The Word file is locked with a password. Save it without one first.',
    )
  const isModern = mark === MODERN
  if (isModern && main.length < 0x200) throw damaged('its text is cut off')
  const table = isModern ? readStream(file, flags & SECOND_TABLE ? '1Table' : '0Table') : main
  const counts = readCounts(view, isModern ? 0x4c : 0x34)
  const charset = charsetsByLanguage[view.getUint16(6, true) & 0x3ff] ?? 'windows-1252'
  const pieces = readPieces({ view, table: table ?? new Uint8Array(0), isModern, flags, counts })
  return { main, view, table: table ?? new Uint8Array(0), counts, pieces, isModern, charset }
}

function damaged(why: string): ReadError {
  return new ReadError('doc-damaged', `The Word file is damaged: ${why}.`)
}

function readCounts(view: DataView, at: number): Counts {
  const count = (n: number) => Math.max(0, view.getInt32(at + n * 4, true))
  return {
    text: count(0),
    notes: count(1),
    margins: count(2),
    macros: count(3),
    comments: count(4),
    endnotes: count(5),
    boxes: at + 28 <= view.byteLength ? count(6) : 0,
  }
}

interface Header {
  view: DataView
  table: Uint8Array
  isModern: boolean
  flags: number
  counts: Counts
}

function readPieces(header: Header): Piece[] {
  const { view, table, isModern, flags, counts } = header
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (!isModern && !(flags & COMPLEX))
    return [{ start: 0, end: total + 1, offset: view.getUint32(0x18, true), wide: false }]
  const place = isModern ? 0x1a2 : 0x160
  if (place + 8 > view.byteLength) throw damaged('it is cut off')
  const start = view.getUint32(place, true)
  const clx = table.subarray(start, start + view.getUint32(place + 4, true))
  const plc = findPieceTable(clx)
  if (plc === null) throw damaged('the list of its pieces is missing')
  return splitPieceTable(plc, isModern)
}

/** Properties of pieces (1) stand before the table of pieces (2). */
function findPieceTable(clx: Uint8Array): Uint8Array | null {
  let at = 0
  while (at + 5 <= clx.length) {
    if (clx[at] === 2) {
      const size = new DataView(clx.buffer, clx.byteOffset + at + 1, 4).getUint32(0, true)
      return clx.subarray(at + 5, at + 5 + size)
    }
    if (clx[at] !== 1) return null
    at += 3 + (clx[at + 1]! | (clx[at + 2]! << 8))
  }
  return null
}

function splitPieceTable(plc: Uint8Array, isModern: boolean): Piece[] {
  const view = new DataView(plc.buffer, plc.byteOffset, plc.byteLength)
  const count = Math.min(maxPieces, Math.floor((plc.length - 4) / 12))
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const start = view.getUint32(i * 4, true)
    const end = view.getUint32(i * 4 + 4, true)
    const stated = view.getUint32((count + 1) * 4 + i * 8 + 2, true)
    // In Word 97 a bit says that a piece has one byte a character; the offset is then doubled.
    const wide = isModern && (stated & 0x40000000) === 0
    const offset = isModern && !wide ? (stated & 0x3fffffff) >> 1 : stated
    if (end > start) pieces.push({ start, end, offset, wide })
  }
  return pieces
}

/** The characters from `start` to `end`, each with the byte at which it stands. */
export function readCharacters(
  word: WordFile,
  start: number,
  end: number,
): { text: string; offsets: number[] } {
  let text = ''
  const offsets: number[] = []
  for (const piece of word.pieces) {
    const from = Math.max(start, piece.start)
    const to = Math.min(end, piece.end)
    if (from >= to) continue
    const width = piece.wide ? 2 : 1
    const first = piece.offset + (from - piece.start) * width
    const bytes = word.main.subarray(first, first + (to - from) * width)
    const decoded = decodePiece(bytes, piece.wide, word.charset)
    text += decoded
    for (let i = 0; i < decoded.length; i++) offsets.push(first + i * width)
  }
  return { text, offsets }
}

function decodePiece(bytes: Uint8Array, wide: boolean, charset: string): string {
  if (wide) return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return decodeAs(bytes, charset)
}
