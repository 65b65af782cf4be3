/** The other formats, made of the records when all files are read. */
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { OutputPiece, WriteOptions, WriterFormat } from '../writers/writer.js'
import { writers } from '../writers/writers.js'
import { explainWrite } from './convert-error.js'
import type { Output } from './output.js'
import { readRecords } from './read-output.js'

/** `records.ndjson` grows while files are read; the others are made of it. */
export function chooseTables(formats: readonly WriterFormat[]): WriterFormat[] {
  return formats.filter((format) => format !== 'ndjson')
}

/** Asks each writer for its first piece, so that a library that is missing is found before the work, not after it. */
export async function checkWriters(formats: readonly WriterFormat[]): Promise<void> {
  for (const format of chooseTables(formats)) for await (const _ of writers[format]([])) break
}

/**
 * Writes the tables of the formats and gives the names of what is new in the folder: all of it, or, where `signal` is
 * aborted, null and nothing.
 */
export async function writeTables(
  output: Output,
  formats: readonly WriterFormat[],
  options: WriteOptions,
  signal: AbortSignal | undefined,
  onRecord: (format: WriterFormat) => void,
): Promise<string[] | null> {
  rmSync(output.newTables, { recursive: true, force: true })
  try {
    mkdirSync(output.newTables)
    for (const format of chooseTables(formats)) {
      const files = openFiles(output.newTables)
      const records = count(readRecords(output.folder), () => onRecord(format))
      for await (const piece of writers[format](records, options)) {
        if (signal?.aborted) return null
        files.write(piece)
      }
      files.close()
    }
    return moveTables(output)
  } catch (error) {
    throw explainWrite(error, output.newTables)
  } finally {
    rmSync(output.newTables, { recursive: true, force: true })
  }
}

async function* count<T>(items: AsyncIterable<T>, tell: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    tell()
    yield item
  }
}

/** Moves file by file, for a folder may hold the tables of another format, too. */
function moveTables({ folder, newTables }: Output): string[] {
  for (const entry of readdirSync(newTables, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const target = join(folder, relative(newTables, path))
    mkdirSync(dirname(target), { recursive: true })
    renameSync(path, target)
  }
  return readdirSync(newTables).sort()
}

/** So many characters of a file are gathered before they are written. */
const mostGathered = 1 << 16
/** So many files wait with something gathered; a page a document would make thousands. */
const mostFiles = 64

/** Files of a folder that grow by pieces, in any order of files. */
function openFiles(folder: string) {
  const gathered = new Map<string, { pieces: OutputPiece['content'][]; length: number }>()
  const begun = new Set<string>()
  const flush = (name: string) => {
    const path = join(folder, name)
    if (!begun.has(name)) mkdirSync(dirname(path), { recursive: true })
    const file = openSync(path, begun.has(name) ? 'a' : 'w')
    begun.add(name)
    for (const bytes of gathered.get(name)!.pieces.map((piece) => Buffer.from(piece as Uint8Array)))
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    closeSync(file)
    gathered.delete(name)
  }
  const write = ({ file, content }: OutputPiece) => {
    const before = gathered.get(file) ?? { pieces: [], length: 0 }
    gathered.set(file, before)
    before.pieces.push(content)
    before.length += content.length
    if (before.length >= mostGathered) flush(file)
    else if (gathered.size > mostFiles) flush(gathered.keys().next().value!)
  }
  const close = () => {
    for (const name of [...gathered.keys()]) flush(name)
  }
  return { write, close }
}
