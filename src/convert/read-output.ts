/** What a conversion wrote, read back. */
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DocumentRecord, idPattern, type ReadRecord } from '../writers/record.js'
import { ConvertError } from './convert-error.js'
import { type FileProblem, type Manifest, readManifestText } from './manifest.js'
import { nameOutput, type Output } from './output.js'

/**
 * The records of a conversion, each with its text, in the order of the files. Memory holds one of them at a time.
 * Throws a `ConvertError` where a line is no record, or its text is not there or was changed.
 */
export async function* readRecords(out: string): AsyncGenerator<ReadRecord> {
  const output = nameOutput(out)
  let number = 0
  for await (const line of readLines(output.records)) {
    const record = readRecord(line)
    number++
    if (record === null) {
      const message = `${output.records}, line ${number}, is no record. Convert into a new folder.`
      throw new ConvertError('output-damaged', message)
    }
    yield { record, text: await readText(output, record) }
  }
}

/** Null where a line is no record by its id, which names files: the rest was checked when it was written. */
function readRecord(line: string): DocumentRecord | null {
  try {
    const record = JSON.parse(line) as DocumentRecord
    return idPattern.test(record.id) ? record : null
  } catch {
    return null
  }
}

/** The lines of `errors.ndjson`. */
export async function* readProblems(out: string): AsyncGenerator<FileProblem> {
  for await (const line of readLines(nameOutput(out).errors)) yield JSON.parse(line) as FileProblem
}

/** The manifest of a conversion; null where there is none, or it was killed before its first line was whole. */
export function readManifest(out: string): Manifest | null {
  const path = nameOutput(out).manifest
  try {
    return readManifestText(readFileSync(path, 'utf8'), path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function readText(output: Output, { id, textSha256 }: DocumentRecord): Promise<string> {
  const path = join(output.texts, `${id}.txt`)
  const refuse = (what: string, cause?: unknown) => {
    const message = `${path} ${what}, and its record points into it. Convert into a new folder.`
    return new ConvertError('output-damaged', message, { cause })
  }
  const bytes = await readFile(path).catch((error: unknown) => {
    throw refuse('cannot be read', error)
  })
  if (createHash('sha256').update(bytes).digest('hex') !== textSha256) throw refuse('was changed')
  return bytes.toString('utf8')
}

/** The lines of a file. They end with `\n` only; a last line without one was cut off, and is left out. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      rest.push(chunk.subarray(start, end))
      yield (rest.length === 1 ? rest[0]! : Buffer.concat(rest)).toString('utf8')
      rest = []
      start = end + 1
    }
    rest.push(chunk.subarray(start))
  }
}
