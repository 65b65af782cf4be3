/** Damaged copies of a file: cut short at many places, and with bytes changed, the same ones in every run. */
import { readFileSync } from 'node:fs'
import { isReadError, readDocument, type SourceDocument } from '../../src/readers/index.js'

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`fixtures/files/${name}`))
}

export async function readFixture(name: string): Promise<SourceDocument[]> {
  return readDocument(fixture(name), { name })
}

export function* truncations(bytes: Uint8Array, count: number): Generator<Uint8Array> {
  for (let i = 1; i < count; i++) yield bytes.slice(0, Math.floor((bytes.length * i) / count))
}

/** Copies with `changes` bytes replaced, by a small generator of numbers that needs no clock. */
export function* mutations(bytes: Uint8Array, count: number, changes: number): Generator<Uint8Array> {
  let seed = 0x2f6e2b1
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed % below
  }
  for (let i = 0; i < count; i++) {
    const copy = bytes.slice()
    for (let k = 0; k < changes; k++) copy[next(copy.length)] = next(256)
    yield copy
  }
}

/** `text` or the code of the ReadError; anything else that is thrown is a fault of the reader and goes through. */
export async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const documents = await readDocument(bytes, { name, limits: { timeoutMs: 10_000 } })
    for (const document of documents) checkShape(document)
    return 'text'
  } catch (error) {
    if (isReadError(error)) return error.code
    throw error
  }
}

/** Pages tile the text, but for their form feeds; one that only blanks follow may open a page, or none. */
export function checkShape({ text, pages }: SourceDocument): void {
  const joined = pages.map(({ start, end }) => text.slice(start, end)).join('\f')
  if (!text.startsWith(joined) || !/^(?:\f\s*)?$/.test(text.slice(joined.length)))
    throw new Error(`pages do not tile the text: ${JSON.stringify(pages)}`)
}
