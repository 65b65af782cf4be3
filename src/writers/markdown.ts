import type { OutputPiece, ReadRecords } from './writer.js'

/** Not written yet: the frame for `convert` to build on. */
// biome-ignore lint/correctness/useYield: a frame
export async function* writeMarkdown(_records: ReadRecords): AsyncIterable<OutputPiece> {
  throw new Error('writeMarkdown is not written yet')
}
