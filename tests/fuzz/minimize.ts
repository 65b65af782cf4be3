/** Makes a failing input small: takes out parts, half of it first, a sign last, while it goes on failing. */
export async function minimizeBytes(
  bytes: Uint8Array,
  unit: 1 | 2,
  fails: (bytes: Uint8Array) => Promise<boolean>,
  tries = 2000,
): Promise<Uint8Array> {
  let small = bytes
  let left = tries
  for (let size = Math.ceil(bytes.length / unit / 2) * unit; size >= unit && left > 0; ) {
    const before = small.length
    for (let at = 0; at < small.length && left > 0; left--) {
      const shorter = new Uint8Array([...small.subarray(0, at), ...small.subarray(at + size)])
      if (await fails(shorter)) small = shorter
      else at += size
    }
    if (size === unit && small.length < before) continue
    if (size === unit) break
    size = Math.ceil(size / unit / 2) * unit
  }
  return small
}
