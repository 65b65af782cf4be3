/** The folder of a conversion, read into a summary. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { DocumentRecordSchema } from '../../writers/record.js'
import { ConvertError } from '../convert-error.js'
import { splitLines } from '../lines.js'
import type { FileProblem, ManifestFile, ManifestLine } from '../manifest.js'
import { startSummary } from './collect.js'
import type { ReportSummary } from './summary.js'

/** Bytes of the longest line that is read: no record of a document comes near. */
const maxLine = 2 ** 28
/** Texts beyond this are not opened for the sake of an example. */
const maxText = 2 ** 24

/**
 * Reads what a conversion wrote, line by line. Errors, manifest and texts may be missing: their parts of the report
 * are then. Throws a `ConvertError`, `input-missing`, where there are no records.
 */
export async function readSummary(folder: string): Promise<ReportSummary> {
  const records = join(folder, 'records.ndjson')
  if (!(await isThere(records))) {
    const mend = `Convert first: urgent-action convert INPUT --out ${folder}`
    throw new ConvertError('input-missing', `${records} is not there. ${mend}`)
  }
  const collector = startSummary()
  let unread = await readLines(records, (value) => collector.addRecord(DocumentRecordSchema.parse(value)))
  unread += await readLines(join(folder, 'errors.ndjson'), (value) =>
    collector.addProblem(value as FileProblem),
  )
  let isFinished: boolean | null = null
  unread += await readLines(join(folder, 'manifest.ndjson'), (value) => {
    const line = value as ManifestLine
    isFinished = 'tables' in line
    if ('outcome' in line) collector.addFile(line as ManifestFile)
  })
  const name = basename(resolve(folder))
  return collector.finish({ name, isFinished, unread }, await readTexts(folder, collector.listTexts()))
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** Hands each line on; the number of those that could not be read or taken. A file that is not there has none. */
async function readLines(path: string, take: (value: unknown) => void): Promise<number> {
  if (!(await isThere(path))) return 0
  let unread = 0
  for await (const { bytes, complete } of splitLines(createReadStream(path), maxLine)) {
    try {
      if (!complete) throw new RangeError('too long')
      take(JSON.parse(new TextDecoder().decode(bytes)))
    } catch {
      unread++
    }
  }
  return unread
}

/** The texts of some documents, where they are kept. An id that is no file name is not looked for. */
async function readTexts(folder: string, ids: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const id of ids) {
    if (!/^[\w.-]+$/.test(id)) continue
    const path = join(folder, 'texts', `${id}.txt`)
    const size = await stat(path).then(
      (found) => found.size,
      () => Infinity,
    )
    if (size <= maxText) texts.set(id, await readFile(path, 'utf8'))
  }
  return texts
}
