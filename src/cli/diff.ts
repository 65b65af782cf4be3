/** `urgent-action diff`: what a change to the parser does to an archive. */
import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  type DiffRecord,
  diffOutputs,
  type GoldAppeal,
  type ReportFormat,
  startDiffReader,
  writeDiff,
} from '../evaluate/index.js'
import type { Command, Io } from './command.js'
import { openGoldFolder } from './gold-folder.js'
import { acceptOptions } from './options.js'

const help = `Usage: urgent-action diff BEFORE.ndjson AFTER.ndjson [options]

Lists what the second output gained, lost and changed against the first, field by field. Both are lines of JSON as
urgent-action writes them; records are paired by their id, lists by best match, so that a changed order is no change.
One of the two files may be - for standard input.

Options:
  --gold DIR         gold files (NAME.gold.json): says for each change whether it is for better or worse
  --format FORMAT    table (default), json or markdown
  -h, --help         show this help

Examples:
  urgent-action diff before.ndjson after.ndjson
  urgent-action diff before.ndjson after.ndjson --gold gold --format markdown > changes.md

Exit codes: 0 both files were read; 3 some of their lines were not; 1 a file was not; 2 wrong use.
`

/** The command. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'List what changed between two outputs, field by field',
  help,
  run: runDiff,
}

interface Options {
  readonly before: string
  readonly after: string
  readonly format: ReportFormat
  readonly gold: string | undefined
}

async function runDiff(args: string[], io: Io): Promise<number> {
  const options = acceptOptions({ name: 'diff', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  try {
    const before = await readRecords(options.before, io)
    const after = await readRecords(options.after, io)
    const ids = [...before.records, ...after.records].map(({ id }) => id)
    const gold = options.gold === undefined ? null : await readGoldFor(options.gold, ids, io)
    const report = diffOutputs(before.records, after.records, gold ? { gold: gold.byId } : {})
    io.stdout(writeDiff(report, { format: options.format }))
    return before.complete && after.complete && (gold?.complete ?? true) ? 0 : 3
  } catch (error) {
    io.stderr(`urgent-action diff: ${(error as Error).message}\n`)
    return 1
  }
}

/** Records that were read, and whether every line was one. */
async function readRecords(file: string, io: Io): Promise<{ records: DiffRecord[]; complete: boolean }> {
  const reader = startDiffReader()
  if (file === '-')
    new TextDecoder()
      .decode(await io.stdin())
      .split('\n')
      .forEach(reader.readLine)
  else for await (const line of await openLines(file)) reader.readLine(line)
  const { records, unread } = reader
  for (const { line, problem } of unread) io.stderr(`urgent-action diff: ${file}: line ${line} ${problem}\n`)
  if (records.length === 0 && unread.length > 0) throw new Error(`${file}: no line is a record`)
  return { records, complete: unread.length === 0 }
}

/** An archive's output may be longer than one string can be: it is read line by line. */
async function openLines(file: string): Promise<AsyncIterable<string>> {
  const handle = await open(file)
  return handle.readLines({ encoding: 'utf8' })
}

/** Gold of the records that have some. */
async function readGoldFor(
  folder: string,
  ids: readonly string[],
  io: Io,
): Promise<{ byId: Map<string, GoldAppeal>; complete: boolean }> {
  const findGold = await openGoldFolder(folder)
  const byId = new Map<string, GoldAppeal>()
  let complete = true
  for (const id of new Set(ids)) {
    try {
      const gold = await findGold(id)
      if (gold) byId.set(id, gold)
    } catch (error) {
      io.stderr(`urgent-action diff: ${(error as Error).message}\n`)
      complete = false
    }
  }
  return { byId, complete }
}

const formats = ['table', 'json', 'markdown'] as const

/** The options, `help`, or what is wrong with the arguments. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        gold: { type: 'string' },
        format: { type: 'string', default: 'table' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const [before, after, ...surplus] = positionals
    if (before === undefined || after === undefined || surplus.length > 0)
      return 'two files are needed: BEFORE.ndjson AFTER.ndjson'
    if (before === '-' && after === '-') return 'only one of the two can be standard input'
    const format = formats.find((name) => name === values.format)
    if (!format) return `--format is one of ${formats.join(', ')}`
    return { before, after, format, gold: values.gold }
  } catch (error) {
    return (error as Error).message
  }
}
