/** A stream cut into lines: no more of it is held than one line and one piece. */

export interface InputLine {
  /** The line without its `\n`; only its head where it is too long. */
  readonly bytes: Uint8Array
  /** False where the line has more bytes than are read. */
  readonly complete: boolean
}

interface OpenLine {
  readonly pieces: Uint8Array[]
  size: number
  complete: boolean
}

const lineFeed = 10

/**
 * The lines of a stream, in order. A line of more than `maxBytes` bytes comes with its first ones, and the rest is
 * dropped while it arrives. A last line without `\n` is a line; after a last `\n` there is none.
 */
export async function* splitLines(
  parts: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<InputLine> {
  let line: OpenLine | null = null
  for await (const part of parts) {
    let start = 0
    while (start < part.length) {
      const end = part.indexOf(lineFeed, start)
      line ??= { pieces: [], size: 0, complete: true }
      addPiece(line, part.subarray(start, end === -1 ? part.length : end), maxBytes)
      if (end === -1) break
      yield closeLine(line)
      line = null
      start = end + 1
    }
  }
  if (line) yield closeLine(line)
}

function addPiece(line: OpenLine, piece: Uint8Array, maxBytes: number): void {
  const room = maxBytes - line.size
  const kept = piece.length > room ? piece.subarray(0, room) : piece
  if (kept.length < piece.length) line.complete = false
  if (kept.length === 0) return
  line.pieces.push(kept)
  line.size += kept.length
}

function closeLine({ pieces, complete }: OpenLine): InputLine {
  return { bytes: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), complete }
}
