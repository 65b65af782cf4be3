/** The container of old Office files: a small file system of named streams. Chains are bounded, so loops end. */
import { ReadError } from '../read-error.js'

export interface CompoundFile {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly sectorSize: number
  readonly fat: Int32Array
  readonly miniFat: Int32Array
  readonly miniSize: number
  /** Streams shorter than this stand in the mini stream. */
  readonly cutoff: number
  readonly miniStream: Uint8Array
  readonly entries: readonly { name: string; start: number; size: number }[]
}

const END = -2
const HEADER = 512
const ENTRY = 128
const ROOT = 5
const STREAM = 2

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER) throw broken()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 1 << view.getUint16(30, true)
  const miniSize = 1 << view.getUint16(32, true)
  if (sectorSize < 128 || sectorSize > 65536 || miniSize > sectorSize) throw broken()
  const fat = readFat(view, sectorSize)
  const file = {
    bytes,
    view,
    sectorSize,
    fat,
    miniSize,
    cutoff: view.getUint32(56, true),
    miniFat: new Int32Array(0),
    miniStream: new Uint8Array(0) as Uint8Array,
    entries: [] as CompoundFile['entries'],
  }
  const directory = readChain(file, view.getInt32(48, true), bytes.length)
  const { entries, root } = readDirectory(directory)
  file.entries = entries
  const miniFat = readChain(file, view.getInt32(60, true), bytes.length)
  file.miniFat = new Int32Array(miniFat.slice(0, miniFat.length & ~3).buffer)
  if (root !== null) file.miniStream = readChain(file, root.start, root.size)
  return file
}

function broken(): ReadError {
  return new ReadError('doc-damaged', 'The Word file is damaged: its container cannot be read.')
}

/** The table of sectors: its own sectors are listed in the header, then in a chain of lists. */
function readFat(view: DataView, sectorSize: number): Int32Array {
  const perSector = sectorSize / 4
  const sectors: number[] = []
  for (let i = 0; i < 109; i++) sectors.push(view.getInt32(76 + i * 4, true))
  const most = Math.ceil(view.byteLength / sectorSize)
  let list = view.getInt32(68, true)
  for (let steps = 0; list >= 0 && steps < most; steps++) {
    const at = (list + 1) * sectorSize
    if (at + sectorSize > view.byteLength) break
    for (let i = 0; i < perSector - 1; i++) sectors.push(view.getInt32(at + i * 4, true))
    list = view.getInt32(at + sectorSize - 4, true)
  }
  const used = sectors.filter(
    (sector) => sector >= 0 && (sector + 2) * sectorSize <= view.byteLength + sectorSize,
  )
  const fat = new Int32Array(Math.min(used.length, most) * perSector).fill(END)
  used.slice(0, most).forEach((sector, n) => {
    for (let i = 0; i < perSector; i++) {
      const at = (sector + 1) * sectorSize + i * 4
      if (at + 4 <= view.byteLength) fat[n * perSector + i] = view.getInt32(at, true)
    }
  })
  return fat
}

type Chains = Pick<CompoundFile, 'bytes' | 'sectorSize' | 'fat'>

function readChain(file: Chains, start: number, size: number): Uint8Array {
  const { bytes, sectorSize, fat } = file
  return join(start, size, fat, sectorSize, (sector) => {
    const at = (sector + 1) * sectorSize
    return bytes.subarray(at, at + sectorSize)
  })
}

function join(
  start: number,
  size: number,
  table: Int32Array,
  unit: number,
  read: (sector: number) => Uint8Array,
): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  const most = Math.min(table.length, Math.ceil(size / unit))
  for (let sector = start, steps = 0; sector >= 0 && sector < table.length && steps < most; steps++) {
    const part = read(sector)
    parts.push(part)
    length += part.length
    sector = table[sector]!
  }
  const joined = new Uint8Array(Math.min(length, size))
  let at = 0
  for (const part of parts) {
    joined.set(part.subarray(0, Math.max(0, joined.length - at)), Math.min(at, joined.length))
    at += part.length
  }
  return joined
}

type Entry = CompoundFile['entries'][number]

function readDirectory(directory: Uint8Array): { entries: Entry[]; root: Entry | null } {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries: Entry[] = []
  let root: Entry | null = null
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)))
    const entry = { name, start: view.getInt32(at + 116, true), size: view.getUint32(at + 120, true) }
    if (directory[at + 66] === ROOT) root = entry
    else if (directory[at + 66] === STREAM) entries.push(entry)
  }
  return { entries, root }
}

/** The bytes of a stream, shorter than stated where the file breaks off; null where there is none of that name. */
export function readStream(file: CompoundFile, name: string): Uint8Array | null {
  const entry = file.entries.find((found) => found.name === name)
  if (entry === undefined) return null
  if (entry.size >= file.cutoff) return readChain(file, entry.start, entry.size)
  const { miniFat, miniSize, miniStream } = file
  return join(entry.start, entry.size, miniFat, miniSize, (sector) =>
    miniStream.subarray(sector * miniSize, (sector + 1) * miniSize),
  )
}
