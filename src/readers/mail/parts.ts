/** How many parts a message has, counted before anything is built of them. */

const LINE_FEED = 0x0a
const RETURN = 0x0d
const DASH = 0x2d
const multipart = /^content-type:\s{0,99}multipart\//im
/** So much of a head is looked at: who writes more before the type of the message gets no parts. */
const maxHead = 65_536

/**
 * The offset at which a message is to end so that it has no more than `most` parts: its length where it has not. Each
 * part stands behind a line that begins with two dashes.
 */
export function findPartsEnd(bytes: Uint8Array, most: number): number {
  if (!multipart.test(readHead(bytes))) return bytes.length
  let parts = 0
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] !== DASH || bytes[at + 2] !== DASH) continue
    parts++
    if (parts > most) return at + 1
  }
  return bytes.length
}

/** The lines before the first empty one. */
function readHead(bytes: Uint8Array): string {
  let at = bytes.indexOf(LINE_FEED)
  while (at !== -1 && bytes[at + 1] !== LINE_FEED && bytes[at + 1] !== RETURN)
    at = bytes.indexOf(LINE_FEED, at + 1)
  const end = at === -1 ? bytes.length : at
  return new TextDecoder('latin1').decode(bytes.subarray(0, Math.min(end, maxHead)))
}
