/** The folder of a conversion, read into a summary. */
import { readFile, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import * as z from 'zod'
import { DocumentRecordSchema } from '../../writers/record.js'
import { ConvertError } from '../convert-error.js'
import { nameOutput } from '../output.js'
import { readLines } from '../read-output.js'
import { startSummary } from './collect.js'
import type { ReportSummary } from './summary.js'

/** As much of the lines as the report shows: what is shown must be text. */
const ProblemSchema = z.object({
  file: z.string(),
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
  id: z.string().nullable(),
})
const LineSchema = z.object({ outcome: z.unknown(), tables: z.unknown() }).partial()
const FileSchema = z.object({
  file: z.string(),
  outcome: z.enum(['ok', 'warnings', 'failed', 'duplicate']),
  documents: z.array(z.unknown()),
  milliseconds: z.number(),
})

/** Texts beyond this are not opened for the sake of an example. */
const maxText = 2 ** 24

/**
 * Reads what a conversion wrote, line by line. Errors, manifest and texts may be missing: their parts of the report
 * are then. Throws a `ConvertError`, `input-missing`, where there are no records.
 */
export async function readSummary(folder: string): Promise<ReportSummary> {
  const output = nameOutput(folder)
  if (!(await isThere(output.records))) {
    const mend = `Convert first: urgent-action convert INPUT --out ${folder}`
    throw new ConvertError('input-missing', `${output.records} is not there. ${mend}`)
  }
  const collector = startSummary()
  let unread = await takeLines(output.records, (value) =>
    collector.addRecord(DocumentRecordSchema.parse(value)),
  )
  unread += await takeLines(output.errors, (value) => collector.addProblem(ProblemSchema.parse(value)))
  let isFinished: boolean | null = null
  unread += await takeLines(output.manifest, (value) => {
    const line = LineSchema.parse(value)
    isFinished = line.tables !== undefined
    if (line.outcome !== undefined) collector.addFile(FileSchema.parse(value))
  })
  const name = basename(resolve(folder))
  return collector.finish({ name, isFinished, unread }, await readTexts(output.texts, collector.listTexts()))
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** Hands each line on; the number of those that could not be read or taken. A file that is not there has none. */
async function takeLines(path: string, take: (value: unknown) => void): Promise<number> {
  if (!(await isThere(path))) return 0
  let unread = 0
  for await (const line of readLines(path)) {
    try {
      take(JSON.parse(line))
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
    const path = join(folder, `${id}.txt`)
    const size = await stat(path).then(
      (found) => (found.isFile() ? found.size : Infinity),
      () => Infinity,
    )
    if (size <= maxText) texts.set(id, await readFile(path, 'utf8'))
  }
  return texts
}
