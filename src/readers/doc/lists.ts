/** Whether a list of a Word file has bullets or numbers. */
import type { WordFile } from './pieces.js'

const BULLET = 23
const NONE = 255
const LIST = 28
const OVERRIDE = 16
const LEVEL = 28
const maxLists = 5000

/** By number of list (from 1): whether it counts. Damaged tables give an empty map. */
export function readNumberedLists(word: WordFile): Map<number, boolean> {
  try {
    return readTables(word)
  } catch {
    return new Map()
  }
}

function readTables({ view, table }: WordFile): Map<number, boolean> {
  const found = new Map<number, boolean>()
  if (view.byteLength < 0x2f2) return found
  const tables = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const formats = readFormats(tables, view.getUint32(0x2e2, true))
  const overrides = view.getUint32(0x2ea, true)
  if (view.getUint32(0x2ee, true) < 4) return found
  const count = Math.min(maxLists, tables.getUint32(overrides, true))
  for (let i = 0; i < count; i++) {
    const format = formats.get(tables.getUint32(overrides + 4 + i * OVERRIDE, true))
    if (format !== undefined) found.set(i + 1, format !== BULLET && format !== NONE)
  }
  return found
}

/** The number format of the first level of each list, by the list's own number. */
function readFormats(tables: DataView, start: number): Map<number, number> {
  const formats = new Map<number, number>()
  const count = Math.min(maxLists, tables.getUint16(start, true))
  let at = start + 2 + count * LIST
  for (let i = 0; i < count; i++) {
    const list = start + 2 + i * LIST
    const levels = tables.getUint8(list + 26) & 1 ? 1 : 9
    formats.set(tables.getUint32(list, true), tables.getUint8(at + 4))
    for (let level = 0; level < levels; level++) {
      const properties = at + LEVEL + tables.getUint8(at + 24) + tables.getUint8(at + 25)
      at = properties + 2 + tables.getUint16(properties, true) * 2
    }
  }
  return formats
}
