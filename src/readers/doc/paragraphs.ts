/** What a Word file says of its paragraphs: list item, in a table, end of a row, on a new page. */
import type { WordFile } from './pieces.js'

export interface ParagraphRun {
  /** First byte of its text, and the one after the last. */
  start: number
  end: number
  /** Number of the list it belongs to, from 1; 0 for none. */
  list: number
  level: number
  inTable: boolean
  endsRow: boolean
  newPage: boolean
}

const PAGE = 512
const ENTRY = 13
const maxPages = 100_000

/** Reads the runs in the order of their bytes; what is damaged is left out. */
export function readParagraphRuns(word: WordFile): ParagraphRun[] {
  if (!word.isModern) return []
  const start = word.view.getUint32(0x102, true)
  const plc = word.table.subarray(start, start + word.view.getUint32(0x106, true))
  const view = new DataView(plc.buffer, plc.byteOffset, plc.byteLength)
  const count = Math.min(maxPages, Math.floor((plc.length - 4) / 8))
  const runs: ParagraphRun[] = []
  for (let i = 0; i < count; i++) {
    const page = view.getUint32((count + 1) * 4 + i * 4, true)
    const bytes = word.main.subarray(page * PAGE, (page + 1) * PAGE)
    if (bytes.length === PAGE) readPage(bytes, runs)
  }
  return runs.sort((a, b) => a.start - b.start)
}

function readPage(page: Uint8Array, runs: ParagraphRun[]): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const count = page[PAGE - 1]!
  for (let i = 0; i < count; i++) {
    const entry = (count + 1) * 4 + i * ENTRY
    if (entry >= PAGE) return
    const run: ParagraphRun = {
      start: view.getUint32(i * 4, true),
      end: view.getUint32(i * 4 + 4, true),
      list: 0,
      level: 0,
      inTable: false,
      endsRow: false,
      newPage: false,
    }
    readProperties(propertiesAt(page, page[entry]! * 2), run)
    runs.push(run)
  }
}

/** The properties after their length and the number of the style. */
function propertiesAt(page: Uint8Array, at: number): Uint8Array {
  if (at === 0) return page.subarray(0, 0)
  const words = page[at] ?? 0
  if (words !== 0) return page.subarray(at + 3, at + words * 2)
  return page.subarray(at + 4, at + 2 + (page[at + 1] ?? 0) * 2)
}

/** Bytes of an operand, by the upper three bits of its code; 6 says its length itself. */
const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3]

function readProperties(bytes: Uint8Array, run: ParagraphRun): void {
  let at = 0
  while (at + 2 < bytes.length) {
    const code = bytes[at]! | (bytes[at + 1]! << 8)
    const value = bytes[at + 2]!
    if (code === 0x2416) run.inTable = value === 1
    else if (code === 0x2417) run.endsRow = value === 1
    else if (code === 0x2407) run.newPage = value === 1
    else if (code === 0x260a) run.level = value
    else if (code === 0x460b) run.list = value | ((bytes[at + 3] ?? 0) << 8)
    const kind = code >> 13
    at += 2 + (kind === 6 ? value + 1 : operandSizes[kind]!)
  }
}

/** The run that holds a byte, or null. */
export function findRun(runs: readonly ParagraphRun[], offset: number): ParagraphRun | null {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run !== undefined && offset < run.end ? run : null
}
