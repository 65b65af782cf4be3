/** The messages of a mailbox in mbox form. */

const LINE_FEED = 0x0a
const RETURN = 0x0d
/** `From ` */
const mark = [0x46, 0x72, 0x6f, 0x6d, 0x20]
const maxLine = 300
/** A day or month and an hour: `From clerk@lists.example Tue Mar  3 09:15:00 1998`. */
const day = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/
const hour = /\d:\d{2}/
const field = /^[\w-]{1,60}:/

/**
 * Cuts a mailbox at its envelope lines, which follow a blank line and stand above a header. A line of prose that
 * begins with `From here on` is no such line.
 */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const starts: { envelope: number; message: number }[] = []
  let at = 0
  let afterBlank = true
  while (at < bytes.length) {
    const end = lineEnd(bytes, at)
    if (afterBlank && isEnvelope(bytes, at, end)) starts.push({ envelope: at, message: end })
    afterBlank = isBlankLine(bytes, at, end)
    at = end
  }
  return starts.map(({ message }, i) => bytes.subarray(message, starts[i + 1]?.envelope ?? bytes.length))
}

/** The offset after the line feed that ends the line at `start`. */
function lineEnd(bytes: Uint8Array, start: number): number {
  const found = bytes.indexOf(LINE_FEED, start)
  return found < 0 ? bytes.length : found + 1
}

function isBlankLine(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== LINE_FEED && bytes[i] !== RETURN) return false
  return true
}

function isEnvelope(bytes: Uint8Array, start: number, end: number): boolean {
  if (!mark.every((byte, i) => bytes[start + i] === byte)) return false
  const envelope = lineText(bytes, start, end)
  if (!day.test(envelope) || !hour.test(envelope)) return false
  return end >= bytes.length || field.test(lineText(bytes, end, lineEnd(bytes, end)))
}

function lineText(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + maxLine)))
}
