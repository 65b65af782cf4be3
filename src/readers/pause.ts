const longestStretch = 16

/**
 * Lets other work of the thread have its turn, at most every 16 ms: a page in a browser stays alive, and a signal that
 * a timer or a key sets is seen. Libraries whose promises never leave the thread do not do that by themselves.
 */
export function createPause(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < longestStretch) return
    await new Promise<void>((resolve) => {
      // Where there is one, Node's own is a millisecond faster.
      if (typeof setImmediate === 'function') setImmediate(resolve)
      else setTimeout(resolve, 0)
    })
    last = performance.now()
  }
}
