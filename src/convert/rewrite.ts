/**
 * Takes files out of a conversion, so that they can be read again: the growing files are written anew without their
 * lines. Killed at any moment, either nothing has happened or the next start ends it.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { writeJsonLine } from '../writers/json-line.js'
import type { Lengths, Manifest, ManifestFile, ManifestLine } from './manifest.js'
import type { Output } from './output.js'
import { readManifest } from './read-output.js'

/** Writes the growing files anew with the lines of `kept` only; these must be files of the manifest, in its order. */
export function rewriteOutput(output: Output, past: Manifest, kept: ReadonlySet<ManifestFile>): Manifest {
  rmSync(output.rewrite, { recursive: true, force: true })
  mkdirSync(output.rewrite)
  const lines: ManifestLine[] = [past.head, { formats: past.formats }]
  const records = copyFrom(output.records, output.rewrite)
  const errors = copyFrom(output.errors, output.rewrite)
  let before: Lengths = { records: 0, errors: 0 }
  for (const file of past.files) {
    if (kept.has(file)) {
      const lengths = {
        records: records.copy(before.records, file.lengths.records),
        errors: errors.copy(before.errors, file.lengths.errors),
      }
      lines.push({ ...file, lengths })
    }
    before = file.lengths
  }
  records.close()
  errors.close()
  writeLines(join(output.rewrite, basename(output.manifest)), lines)
  renameSync(output.rewrite, output.rewritten)
  finishRewrite(output)
  return readManifest(output.folder)!
}

/** Puts rewritten files into their places where all of them were written; clears away what was not. */
export function finishRewrite(output: Output): void {
  rmSync(output.rewrite, { recursive: true, force: true })
  if (!existsSync(output.rewritten)) return
  for (const name of readdirSync(output.rewritten))
    renameSync(join(output.rewritten, name), join(output.folder, name))
  rmSync(output.rewritten, { recursive: true })
}

function writeLines(path: string, lines: readonly ManifestLine[]): void {
  const file = openSync(path, 'w')
  for (const line of lines) writeSync(file, `${writeJsonLine(line)}\n`)
  closeSync(file)
}

/** Copies ranges of a file, one behind the other; `copy` gives the length of the copy so far. */
function copyFrom(path: string, folder: string) {
  const from = openSync(path, 'r')
  const to = openSync(join(folder, basename(path)), 'w')
  const buffer = Buffer.allocUnsafe(1 << 20)
  let length = 0
  const copy = (start: number, end: number): number => {
    for (let at = start; at < end; ) {
      const read = readSync(from, buffer, 0, Math.min(buffer.length, end - at), at)
      if (read === 0) throw new Error(`${path} ends before byte ${end}`)
      for (let done = 0; done < read; ) done += writeSync(to, buffer, done, read - done)
      at += read
      length += read
    }
    return length
  }
  const close = () => {
    closeSync(from)
    closeSync(to)
  }
  return { copy, close }
}
