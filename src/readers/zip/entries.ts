/**
 * The directory of a zip: names, sizes and places of its entries, read without unpacking anything. fflate unpacks, but
 * its own directory reader trusts the sizes that a file states and keeps one entry of each name.
 */
import { decodeText } from '../charset.js'
import { ReadError } from '../read-error.js'

export interface ZipEntry {
  /** As stored; never a path to anything. */
  name: string
  packed: Uint8Array
  /** Unpacked size as the directory states it; files lie. */
  size: number
  crc: number
  /** 0 stored, 8 deflated; others cannot be read. */
  method: number
  encrypted: boolean
  /** A symbolic link of Unix: its content is the path that it leads to. */
  link: boolean
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
/** System that packed the entry, and its kind of file in the upper half of the external attributes. */
const UNIX = 3
const FILE_KIND = 0xf000
const LINK = 0xa000
const END_SIZE = 22
const MAX_COMMENT = 0xffff

/** Reads the directory; `maxEntries` bounds it. Throws `archive-damaged` where there is none. */
export async function readZipEntries(bytes: Uint8Array, maxEntries: number): Promise<ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw damaged('its directory at the end is missing, as in a download that broke off')
  const { count, start } = findDirectory(view, end)
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count && i <= maxEntries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) break
    const { entry, next } = await readEntry(bytes, view, at)
    if (entry !== null) entries.push(entry)
    at = next
  }
  if (entries.length === 0 && count > 0) throw damaged('its directory cannot be read')
  return entries
}

function damaged(why: string): ReadError {
  return new ReadError('archive-damaged', `The zip is damaged: ${why}.`)
}

/** The end record stands at the very end, before a comment of up to 64 KiB. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at
  return -1
}

function findDirectory(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count !== 0xffff && start !== 0xffffffff) return { count, start }
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start }
  const end64 = Number(view.getBigUint64(locator + 8, true))
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) return { count, start }
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  }
}

async function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Promise<{ entry: ZipEntry | null; next: number }> {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  const sizes = readSizes(view, at, nameEnd, Math.min(extraEnd, bytes.length))
  const local = sizes.local
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return { entry: null, next }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  // A zero in a name would make it look like UTF-16.
  const nameBytes = bytes.subarray(at + 46, nameEnd).filter((byte) => byte !== 0)
  const { text: name } = await decodeText(nameBytes, flags & 0x800 ? 'utf-8' : null)
  const entry: ZipEntry = {
    name,
    packed: bytes.subarray(start, Math.min(start + sizes.packed, bytes.length)),
    size: sizes.size,
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    link: bytes[at + 5] === UNIX && (view.getUint16(at + 40, true) & FILE_KIND) === LINK,
  }
  return { entry, next }
}

/** Sizes of 4 GiB and more stand in an extra field, in this order, and only those that do not fit. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number) {
  let packed = view.getUint32(at + 20, true)
  let size = view.getUint32(at + 24, true)
  let local = view.getUint32(at + 42, true)
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let place = field + 4
    const next = (value: number) => {
      if (value !== 0xffffffff || place + 8 > extraEnd) return value
      place += 8
      return Number(view.getBigUint64(place - 8, true))
    }
    size = next(size)
    packed = next(packed)
    local = next(local)
    break
  }
  return { packed, size, local }
}
