/** Unpacking within limits: output is counted while it is made, so that a bomb never fits into memory first. */
import { reachLimit } from '../context.js'
import { loadLibrary } from '../library.js'
import { ReadError } from '../read-error.js'
import type { ReadContext } from '../source-document.js'

/** Small pieces: deflate makes at most about 1,030 bytes of one, so a piece makes 16 MiB at most. */
const PIECE = 16 * 1024
/** Below this size no ratio is suspicious: a page of blanks packs well. */
const RATIO_FROM = 1024 * 1024

export interface Unpacked {
  bytes: Uint8Array
  /** Why it ended early, or null. What came before is kept. */
  broken: string | null
  crc: number
}

type Stream = { push(chunk: Uint8Array, final?: boolean): void }

/** How many bytes may still come out of one archive; what is unpacked is taken off, also where it fails later. */
export interface Budget {
  left: number
}

/** Takes bytes off a budget, or throws `limit-exceeded`. */
export function spend(budget: Budget, size: number, context: ReadContext): void {
  budget.left -= size
  if (budget.left < 0) throw reachLimit('maxBytes', context.limits.maxBytes, 'more bytes unpacked')
}

/** Unpacks one entry. */
export async function inflate(
  packed: Uint8Array,
  kind: 'deflate' | 'gzip',
  budget: Budget,
  context: ReadContext,
): Promise<Unpacked> {
  const { Gunzip, Inflate } = await loadLibrary('fflate', () => import('fflate'))
  const chunks: Uint8Array[] = []
  let size = 0
  let crc = startCrc
  const take = (chunk: Uint8Array) => {
    size += chunk.length
    spend(budget, chunk.length, context)
    if (size > RATIO_FROM && size > packed.length * context.limits.maxRatio)
      throw reachLimit('maxRatio', context.limits.maxRatio, 'an entry that unpacks to more times its size')
    crc = addCrc(crc, chunk)
    chunks.push(chunk)
  }
  const stream: Stream = kind === 'gzip' ? new Gunzip(take) : new Inflate(take)
  let broken: string | null = null
  try {
    pushAll(stream, packed, context)
  } catch (error) {
    if (error instanceof ReadError) throw error
    broken = error instanceof Error ? error.message : String(error)
  }
  return { bytes: join(chunks, size), broken, crc: ~crc >>> 0 }
}

function pushAll(stream: Stream, packed: Uint8Array, context: ReadContext): void {
  for (let at = 0; at < packed.length; at += PIECE) {
    context.check()
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const crcTable = new Int32Array(256).map((_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const startCrc = -1

function addCrc(crc: number, bytes: Uint8Array): number {
  let value = crc
  for (let i = 0; i < bytes.length; i++) value = crcTable[(value ^ bytes[i]!) & 0xff]! ^ (value >>> 8)
  return value
}

/** The checksum that zip and gzip store beside their data. */
export function crcOf(bytes: Uint8Array): number {
  return ~addCrc(startCrc, bytes) >>> 0
}
