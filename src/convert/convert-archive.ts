/** A conversion, top to bottom: the table of contents of this folder. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { WriteOptions, WriterFormat } from '../writers/writer.js'
import { ConvertError, explainWrite } from './convert-error.js'
import { listInputs } from './inputs.js'
import { lockOutput } from './lock.js'
import type { Manifest, Outcome } from './manifest.js'
import { nameOutput, type Output } from './output.js'
import { buildHead, findPast, type Plan, planWork, type Wanted } from './plan.js'
import { convertFiles } from './pool.js'
import { finishRewrite, rewriteOutput } from './rewrite.js'
import { settleAnswer, startKnown } from './settle-answer.js'
import { openStore, type Store } from './store.js'
import { checkWriters, chooseTables, writeTables } from './tables.js'
import { type ConvertSummary, startTally, type Tally } from './tally.js'

export interface ConvertOptions extends WriteOptions {
  /** The folder to write; it is made where it is not there. */
  readonly out: string
  /** More files, folders and patterns; one that is not there is reported with the files that failed. */
  readonly listed?: readonly string[]
  /** What is made beside `records.ndjson`. */
  readonly formats?: readonly WriterFormat[]
  /** Goes on with a conversion in `out`: finished files are skipped. Starts one where there is none. */
  readonly resume?: boolean
  /** Reads files that failed again; implies `resume`. */
  readonly retryFailed?: boolean
  /** False leaves `out/texts` out. */
  readonly texts?: boolean
  /** Threads that read files; as many as the machine has processors unless given. */
  readonly jobs?: number
  /** Milliseconds for one file; 60,000 unless given. */
  readonly timeoutMs?: number
  /** Only so many files of the inputs, from the first. */
  readonly limit?: number
  /** Ends the conversion early: files that were begun are finished, and `resume` goes on from there. */
  readonly signal?: AbortSignal
  /** Called after every file; cheap calls only. */
  readonly onProgress?: (progress: ConvertProgress) => void
}

export interface ConvertProgress {
  /** `check`: finished files are compared; `read`: files are read; `write`: tables are written. */
  readonly step: 'check' | 'read' | 'write'
  /** Files, or, in the step `write`, records. */
  readonly done: number
  readonly total: number
  /** Files by what came of them, earlier runs included. */
  readonly outcomes: Readonly<Record<Outcome, number>>
}

export interface Conversion {
  /** False where `signal` ended it early. */
  readonly isFinished: boolean
  /** Over all files in `out`, earlier runs included. */
  readonly summary: ConvertSummary
  /** How many files this run has read, and how many were finished before. */
  readonly filesRead: number
  readonly filesKept: number
  /** Files that were finished before and read again, because they failed or changed. */
  readonly filesAgain: readonly string[]
  /** Files that were finished before and are no longer among the inputs. */
  readonly filesGone: readonly string[]
  /** Links to folders that were not followed. */
  readonly linksSkipped: readonly string[]
  /** Files and folders in `out` that were made of the records. */
  readonly tables: readonly string[]
}

interface Run {
  readonly output: Output
  readonly options: ConvertOptions
  readonly wanted: Wanted
  readonly tally: Tally
  readonly tell: (step: ConvertProgress['step'], done: number, total: number) => void
}

/** Bundled beside every entry of the package. */
const defaultWorker = () => new URL('./convert-worker.js', import.meta.url)

/**
 * Converts files, folders, patterns and lists into `options.out`. What is wrong with one file is in `errors.ndjson`
 * and never ends the run. Throws a `ConvertError`, which names the mend, for inputs that are not there and an output
 * that cannot be written; what was finished until then stays.
 */
export async function convertArchive(
  inputs: readonly string[],
  options: ConvertOptions,
): Promise<Conversion> {
  const output = nameOutput(options.out)
  const wanted = chooseWanted(options)
  const listed = await listInputs(inputs, options.listed ?? [], output.folder)
  const files = listed.files.slice(0, options.limit)
  await checkWriters(wanted.formats)
  const unlock = openFolder(output)
  try {
    finishRewrite(output)
    const past = findPast(output, wanted)
    const tally = startTally()
    const { onProgress } = options
    const tell: Run['tell'] = (step, done, total) =>
      onProgress?.({ step, done, total, outcomes: tally.outcomes })
    const run: Run = { output, options, wanted, tally, tell }
    const plan = await planWork(output, files, past, wanted, (done, total) => tell('check', done, total))
    const tables = await carryOut(run, past, plan)
    return {
      isFinished: tables !== null,
      summary: tally.read(),
      filesRead: tally.read().files - plan.kept.length,
      filesKept: plan.kept.length,
      filesAgain: plan.dropped.map(({ file }) => file),
      filesGone: plan.gone,
      linksSkipped: listed.links,
      tables: tables ?? [],
    }
  } finally {
    unlock()
  }
}

/** What a conversion would read, and how many files it would skip as finished. Writes nothing. */
export async function planArchive(
  inputs: readonly string[],
  options: ConvertOptions,
): Promise<{ todo: readonly string[]; done: number }> {
  const output = nameOutput(options.out)
  const wanted = chooseWanted(options)
  const { files } = await listInputs(inputs, options.listed ?? [], output.folder)
  const past = findPast(output, wanted)
  const plan = await planWork(output, files.slice(0, options.limit), past, wanted, () => {})
  return { todo: plan.todo, done: plan.kept.length }
}

function chooseWanted(options: ConvertOptions): Wanted {
  const { texts = true, retryFailed = false, formats = [] } = options
  return { resume: options.resume === true || retryFailed, retryFailed, texts, formats }
}

function openFolder({ folder, lock }: Output): () => void {
  try {
    mkdirSync(folder, { recursive: true })
    checkLinks(folder)
  } catch (error) {
    throw explainWrite(error, folder)
  }
  return lockOutput(lock)
}

/** A folder may come from somebody else: what is written and removed through a link stands outside of it. */
function checkLinks(folder: string): void {
  const link = readdirSync(folder, { withFileTypes: true }).find((entry) => entry.isSymbolicLink())
  if (link === undefined) return
  const mend = 'A conversion makes no links: remove it, or convert into a new folder.'
  throw new ConvertError('output-damaged', `${join(folder, link.name)} is a link. ${mend}`)
}

/** Reads what is to do and writes the tables; their names, or null where the run was ended early. */
async function carryOut(run: Run, found: Manifest | null, plan: Plan): Promise<readonly string[] | null> {
  const { output, options, wanted } = run
  const isFresh = plan.todo.length > 0 || plan.dropped.length > 0
  const formats = [...new Set([...(found?.formats ?? []), ...wanted.formats])]
  checkTexts(run, found, isFresh || formats.length > (found?.formats.length ?? 0))
  const past = prepare(run, found, plan, isFresh)
  const keepsTexts = wanted.texts || chooseTables(formats).length > 0
  const store = openStore(output, past, keepsTexts)
  try {
    if (past === null) store.addLine(buildHead(wanted.texts))
    if (past === null || formats.length > past.formats.length) store.addLine({ formats })
    for (const file of plan.kept) run.tally.add(file)
    await readFiles(run, store, plan)
    if (options.signal?.aborted) return null
    const isNew = isFresh || !past?.isFinished
    const needed = isNew ? formats : wanted.texts ? wanted.formats : []
    const tables = await finishTables(run, needed)
    if (tables === null) return null
    const all = [...new Set([...(isNew ? [] : (past?.tables ?? [])), ...tables])].sort()
    if (isNew || all.length > (past?.tables.length ?? 0)) store.addLine({ tables: all })
    if (!wanted.texts) rmSync(output.texts, { recursive: true, force: true })
    return all
  } finally {
    store.close()
  }
}

/** Without texts, no table can be written once they are gone, or where they never were. */
function checkTexts(
  { output: { folder, texts }, wanted }: Run,
  past: Manifest | null,
  isMore: boolean,
): void {
  if (wanted.texts || past === null || !isMore) return
  if (past.isFinished || (chooseTables(wanted.formats).length > 0 && !existsSync(texts)))
    throw new ConvertError(
      'options-differ',
      `${folder} was converted without texts, and nothing can be added without them. Convert into a new folder.`,
    )
}

/** Takes away what the run makes anew: tables of fewer files, and the lines of files that are read again. */
function prepare({ output }: Run, past: Manifest | null, plan: Plan, isFresh: boolean): Manifest | null {
  if (past === null || !isFresh) return past
  for (const name of past.tables) rmSync(`${output.folder}/${name}`, { recursive: true, force: true })
  if (plan.dropped.length === 0) return past
  return rewriteOutput(output, past, new Set(plan.kept))
}

async function readFiles({ options, tally, tell }: Run, store: Store, plan: Plan): Promise<void> {
  const known = startKnown(plan.kept)
  const { jobs = availableParallelism(), timeoutMs = 60_000, signal } = options
  const pool = { jobs, timeoutMs, signal, worker: defaultWorker() }
  const total = plan.kept.length + plan.todo.length
  let done = plan.kept.length
  tell('read', done, total)
  for await (const answer of convertFiles(plan.todo, pool)) {
    tally.add(store.addFile(settleAnswer(known, answer)))
    tell('read', ++done, total)
  }
}

async function finishTables(run: Run, formats: readonly WriterFormat[]): Promise<string[] | null> {
  const { output, options, tally, tell } = run
  const total = tally.read().documents * chooseTables(formats).length
  let done = 0
  return writeTables(output, formats, options, options.signal, () => tell('write', done++, total))
}
