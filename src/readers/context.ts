import { ReadError } from './read-error.js'
import type { ReadContext, ReadLimits, ReadOptions, SourceDocument } from './source-document.js'

/** The limits of a call that sets none; see `ReadLimits` for what each one means. */
export const defaultLimits: Readonly<ReadLimits> = {
  maxBytes: 64 * 1024 * 1024,
  maxPages: 500,
  maxEntries: 10_000,
  maxRatio: 200,
  maxDepth: 4,
  timeoutMs: 60_000,
}

type ReadInside = (bytes: Uint8Array, context: ReadContext) => Promise<SourceDocument[]>

/** The context of one call of `readDocument`; files inside the file share its counters, clock and signal. */
export function buildContext(options: ReadOptions, readInside: ReadInside): ReadContext {
  const limits = chooseLimits(options.limits ?? {})
  const signal = options.signal ?? null
  const deadline = performance.now() + limits.timeoutMs
  const used = { bytes: 0, entries: 0 }
  const check = (): void => {
    if (signal?.aborted) throw new ReadError('cancelled', 'The read was cancelled by its signal.')
    if (performance.now() > deadline) {
      throw new ReadError(
        'timed-out',
        `The read took longer than ${limits.timeoutMs} ms. Raise limits.timeoutMs.`,
      )
    }
  }
  const at = (depth: number, name: string | null, type: string | null): ReadContext => ({
    name,
    type,
    limits,
    signal,
    depth,
    deadline,
    check,
    read: async (bytes, inside) => {
      check()
      used.entries++
      used.bytes += bytes.length
      if (used.entries > limits.maxEntries)
        throw reachLimit('maxEntries', limits.maxEntries, 'more documents')
      if (used.bytes > limits.maxBytes) throw reachLimit('maxBytes', limits.maxBytes, 'more bytes unpacked')
      if (depth + 1 > limits.maxDepth) throw reachLimit('maxDepth', limits.maxDepth, 'files deeper in files')
      return readInside(bytes, at(depth + 1, inside?.name ?? null, inside?.type ?? null))
    },
  })
  return at(0, options.name ?? null, options.type ?? null)
}

/** `limits.maxPages is 500, and this file has more pages. …` */
export function reachLimit(limit: keyof ReadLimits, value: number, what: string): ReadError {
  return new ReadError(
    'limit-exceeded',
    `limits.${limit} is ${value}, and this file has ${what}. Raise the limit if you trust the file.`,
  )
}

/**
 * Waits for work that does not look at the clock itself. When the call is cancelled or out of time first, `abandon` is
 * called and the error of `check` is thrown; the work is left to end by itself.
 */
export async function withinTime<T>(context: ReadContext, work: Promise<T>, abandon: () => void): Promise<T> {
  context.check()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined
  const ended = new Promise<never>((_, reject) => {
    stop = () => {
      try {
        context.check()
      } catch (error) {
        abandon()
        reject(error)
      }
    }
    timer = setTimeout(stop, Math.max(0, context.deadline - performance.now()) + 2)
    context.signal?.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work, ended])
  } finally {
    clearTimeout(timer)
    if (stop !== undefined) context.signal?.removeEventListener('abort', stop)
  }
}

function chooseLimits(wanted: Partial<ReadLimits>): ReadLimits {
  const limits: ReadLimits = { ...defaultLimits }
  for (const key of Object.keys(defaultLimits) as (keyof ReadLimits)[]) {
    const value = wanted[key]
    if (value === undefined) continue
    if (typeof value !== 'number' || Number.isNaN(value) || value < 0) {
      throw new TypeError(`limits.${key} must be a number of zero or more, and is ${String(value)}`)
    }
    limits[key] = value
  }
  return limits
}
