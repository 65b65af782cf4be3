/** What is still to do: the inputs against what is finished. */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { version } from '../../package.json'
import { contractVersion } from '../contract-version.js'
import type { WriterFormat } from '../writers/writer.js'
import { ConvertError } from './convert-error.js'
import type { Lengths, Manifest, ManifestFile, ManifestHead } from './manifest.js'
import type { Output } from './output.js'
import { readManifest } from './read-output.js'

/** What a conversion does with an output folder. */
export interface Wanted {
  readonly resume: boolean
  readonly retryFailed: boolean
  readonly texts: boolean
  readonly formats: readonly WriterFormat[]
}

export interface Plan {
  /** Finished files whose lines stay as they are. */
  readonly kept: readonly ManifestFile[]
  /** Finished files that are read again: changed since, or failed where `retryFailed` is set. */
  readonly dropped: readonly ManifestFile[]
  /** Paths to read, in the order of the inputs. */
  readonly todo: readonly string[]
  /** Finished files that are no longer among the inputs. Their records stay. */
  readonly gone: readonly string[]
}

export function buildHead(texts: boolean): ManifestHead {
  return { manifest: 1, parser: { version, contract: contractVersion }, options: { texts } }
}

/**
 * The manifest that the run goes on with; null for a new conversion. Throws a `ConvertError` where the folder is in
 * use and `resume` is not set, or where another parser or other options made it.
 */
export function findPast(output: Output, wanted: Wanted): Manifest | null {
  const past = readManifest(output.folder)
  if (past === null) {
    if (!wanted.resume) checkEmpty(output)
    return null
  }
  if (!wanted.resume)
    throw new ConvertError(
      'output-exists',
      `${output.folder} holds a conversion. Go on with it by --resume, or name another folder.`,
    )
  checkHead(output, past, wanted)
  return past
}

function checkEmpty({ folder, lock }: Output): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !lock.endsWith(name)) : []
  if (names.length === 0) return
  throw new ConvertError('output-exists', `${folder} is not empty, and no conversion. Name another folder.`)
}

function checkHead({ folder }: Output, past: Manifest, wanted: Wanted): void {
  const { parser, options } = past.head
  const refuse = (why: string) => {
    throw new ConvertError('options-differ', `${folder} was ${why}. Convert into a new folder.`)
  }
  if (parser.version !== version || parser.contract !== contractVersion)
    refuse(
      `converted by version ${parser.version} (contract ${parser.contract}), and this is ${version} (${contractVersion})`,
    )
  if (options.texts !== wanted.texts) refuse(`converted ${options.texts ? 'with' : 'without'} texts`)
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Compares the inputs with what is finished; every finished file is hashed, for times and sizes can deceive. */
export async function planWork(
  output: Output,
  files: readonly string[],
  past: Manifest | null,
  wanted: Wanted,
  onCheck: (done: number, total: number) => void,
): Promise<Plan> {
  const names = new Set(files)
  const dropped: ManifestFile[] = []
  const finished = past?.files ?? []
  const sizes = { records: sizeOf(output.records), errors: sizeOf(output.errors) }
  for (const [i, file] of finished.entries()) {
    if (i % 64 === 0) await breathe(() => onCheck(i, finished.length))
    const isRetried = wanted.retryFailed && file.outcome === 'failed'
    const isAgain = names.has(file.file) && (isRetried || isChanged(file))
    if (isAgain || !isWithin(file.lengths, sizes)) dropped.push(file)
  }
  const gone = new Set(dropped)
  dropFollowers(finished, gone)
  const kept = finished.filter((file) => !gone.has(file))
  const done = new Set(kept.map(({ file }) => file))
  return {
    kept,
    dropped: [...gone],
    todo: files.filter((path) => !done.has(path)),
    gone: kept.filter(({ file }) => !names.has(file)).map(({ file }) => file),
  }
}

/** A text that was left out as a duplicate of a dropped one must be read again. */
function dropFollowers(finished: readonly ManifestFile[], dropped: Set<ManifestFile>): void {
  for (let before = -1; before < dropped.size; ) {
    before = dropped.size
    const ids = new Set([...dropped].flatMap(({ documents }) => documents.map(({ id }) => id)))
    for (const file of finished) if (file.duplicates.some((id) => ids.has(id))) dropped.add(file)
  }
}

/** A machine that lost its power may have kept the manifest and lost what it speaks of. */
function isWithin(lengths: Lengths, sizes: Lengths): boolean {
  return lengths.records <= sizes.records && lengths.errors <= sizes.errors
}

function breathe(tell: () => void): Promise<void> {
  tell()
  return new Promise((resolve) => setImmediate(resolve))
}

/** What could not be opened then, or cannot now, is no other than it was. */
function isChanged({ file, sha256, bytes }: ManifestFile): boolean {
  if (sha256 === null) return false
  try {
    return statSync(file).size !== bytes || hashFile(file) !== sha256
  } catch {
    return false
  }
}

function hashFile(path: string): string {
  const file = openSync(path, 'r')
  const hash = createHash('sha256')
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

const buffer = Buffer.allocUnsafe(1 << 16)
