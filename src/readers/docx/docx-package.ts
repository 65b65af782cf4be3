/**
 * A DOCX as a set of XML parts, unpacked within the limits. Pictures stay packed: nothing reads them, and they are most
 * of the bytes.
 */
import { loadLibrary } from '../library.js'
import { ReadError } from '../read-error.js'
import type { ReadContext } from '../source-document.js'
import { readZipEntries } from '../zip/entries.js'
import { unpackEntry } from '../zip/unpack.js'

export type DocxPackage = Map<string, Uint8Array>

const wantedPart =
  /^(?:\[Content_Types\]\.xml|_rels\/|word\/(?!media\/|embeddings\/|fonts\/)|docProps\/).{0,200}/i
const maxParts = 2000

/** Throws `docx-damaged` where the main part is missing or broken; other broken parts are left out. */
export async function openDocx(bytes: Uint8Array, context: ReadContext): Promise<DocxPackage> {
  const entries = await readZipEntries(bytes, maxParts)
  const budget = { left: context.limits.maxBytes }
  const parts: DocxPackage = new Map()
  for (const entry of entries) {
    const name = entry.name.replaceAll('\\', '/').replace(/^\/+/, '')
    if (!wantedPart.test(name) || !/\.(?:xml|rels)$/i.test(name)) continue
    try {
      parts.set(name, await unpackEntry(entry, budget, context))
    } catch (error) {
      const isLimit = error instanceof ReadError && error.code !== 'archive-damaged'
      if (isLimit || name === 'word/document.xml') throw toDocxError(error)
    }
  }
  if (!parts.has('[Content_Types].xml') || findMainPart(parts) === null)
    throw new ReadError('docx-damaged', 'The DOCX is damaged: its main part is missing.')
  return parts
}

function toDocxError(error: unknown): unknown {
  if (!(error instanceof ReadError) || error.code !== 'archive-damaged') return error
  return new ReadError('docx-damaged', 'The DOCX is damaged: its text cannot be unpacked.', { cause: error })
}

/** `word/document.xml`, or what some programs call it (`word/document2.xml`). */
export function findMainPart(parts: DocxPackage): string | null {
  if (parts.has('word/document.xml')) return 'word/document.xml'
  for (const name of parts.keys()) if (/^word\/document\d{0,3}\.xml$/.test(name)) return name
  return null
}

export function partText(parts: DocxPackage, name: string): string | null {
  const bytes = parts.get(name)
  if (bytes === undefined) return null
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}

/** The parts as one file again, not packed. */
export async function packDocx(parts: DocxPackage): Promise<Uint8Array> {
  const { zipSync } = await loadLibrary('fflate', () => import('fflate'))
  return zipSync(Object.fromEntries(parts), { level: 0 })
}
