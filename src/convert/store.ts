/**
 * The growing files of a conversion. A file's records, problems and texts are written first, its line in the manifest
 * last: that line counts. Whatever kills the process, what stands behind the last line is cut off when it goes on.
 */
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { writeJsonLine } from '../writers/json-line.js'
import { explainWrite } from './convert-error.js'
import type { Lengths, Manifest, ManifestFile, ManifestLine } from './manifest.js'
import type { Output } from './output.js'
import type { Addition } from './settle-answer.js'

export interface Store {
  /** Writes what a file gave, and its line. */
  readonly addFile: (addition: Addition) => ManifestFile
  readonly addLine: (line: ManifestLine) => void
  readonly close: () => void
}

/** Opens the growing files at the end of what is finished; throws a `ConvertError` where they cannot be written. */
export function openStore(output: Output, past: Manifest | null, keepsTexts: boolean): Store {
  const lengths = { ...lengthsOf(past) }
  const write = attempt(output.folder)
  const [records, errors, manifest] = write(() => {
    if (keepsTexts) mkdirSync(output.texts, { recursive: true })
    return [
      openAt(output.records, lengths.records),
      openAt(output.errors, lengths.errors),
      openAt(output.manifest, past?.length ?? 0),
    ] as const
  })
  if (keepsTexts) write(() => dropStrangers(output, past))
  const addLine = (line: ManifestLine) =>
    attempt(output.manifest)(() => writeAll(manifest, [Buffer.from(`${writeJsonLine(line)}\n`)]))
  return {
    addFile: ({ line, records: pieces, texts, problems }) => {
      if (keepsTexts)
        for (const { id, bytes } of texts) {
          const path = join(output.texts, `${id}.txt`)
          attempt(path)(() => writeFileSync(path, bytes))
        }
      lengths.records += attempt(output.records)(() => writeAll(records, pieces))
      const lines = problems.map((problem) => Buffer.from(`${writeJsonLine(problem)}\n`))
      lengths.errors += attempt(output.errors)(() => writeAll(errors, lines))
      const finished: ManifestFile = { ...line, lengths: { ...lengths } }
      addLine(finished)
      return finished
    },
    addLine,
    close: () => {
      for (const file of [records, errors, manifest]) closeSync(file)
    },
  }
}

/** Bytes of the growing files behind the last finished file. */
export function lengthsOf(past: Manifest | null): Lengths {
  return past?.files.at(-1)?.lengths ?? { records: 0, errors: 0 }
}

function attempt(path: string) {
  return <T>(write: () => T): T => {
    try {
      return write()
    } catch (error) {
      throw explainWrite(error, path)
    }
  }
}

function openAt(path: string, length: number): number {
  const file = openSync(path, 'a')
  if (fstatSync(file).size > length) ftruncateSync(file, length)
  return file
}

/** A disk that is nearly full takes a part of a write without an error. */
function writeAll(file: number, pieces: readonly Uint8Array[]): number {
  if (pieces.length === 0) return 0
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  return bytes.length
}

/** Texts of files that were not finished. */
function dropStrangers(output: Output, past: Manifest | null): void {
  const known = new Set(past?.files.flatMap(({ documents }) => documents.map(({ id }) => `${id}.txt`)))
  for (const name of readdirSync(output.texts))
    if (!known.has(name)) rmSync(join(output.texts, name), { recursive: true })
}
