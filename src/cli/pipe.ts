/** `urgent-action pipe`: a filter of lines for engines that spread work over machines. */
import { parseArgs } from 'node:util'
import { answerLine, answerRecord, type PipeOptions } from '../convert/pipe/answer.js'
import { splitLines } from '../convert/pipe/lines.js'
import { isInShard, listFiles, type Shard } from '../convert/pipe/list-files.js'
import type { Command, Io } from './command.js'
import { acceptOptions } from './options.js'

const help = `Usage: urgent-action pipe [options] < records.ndjson > answers.ndjson
       urgent-action pipe PATH... [--shard I/N] [options] > answers.ndjson

A filter for GNU parallel, Slurm, Spark and other engines: one line of JSON in, exactly one out, in the same order.
A line is {"id": ..., "text": ...}, {"id": ..., "path": ...} or {"id": ..., "base64": ..., "name": ..., "type": ...}.
Its answer is {"id": ..., "ok": true, "documents": [...]} or {"id": ..., "ok": false, "error": {"code", "message"}}.
With a PATH, a file or a folder, each file is a record, and its path is its id.

Options:
  --appeal-only      no evidence, diagnostics and warnings
  --texts            each document with its text, in which the offsets of its evidence count
  --max-bytes N      most bytes of a line, and of a file; 67108864 (64 MiB) unless given
  --shard I/N        only part I of N of the files below PATH, I from 1
  -V, --version      show the version
  -h, --help         show this help

Examples:
  urgent-action pipe < records.ndjson > answers.ndjson
  parallel --pipepart -a records.ndjson --block 30M -k urgent-action pipe > answers.ndjson
  urgent-action pipe archive --shard 3/16 > answers-3.ndjson

Exit codes: 0 every line was answered, also those that failed; 1 input or output failed; 2 wrong use.
`

export const pipeCommand: Command = {
  name: 'pipe',
  summary: 'Answer lines of JSON, one by one',
  help,
  run,
}

interface Options extends PipeOptions {
  readonly paths: readonly string[]
  readonly shard: Shard | null
}

async function run(args: string[], io: Io): Promise<number> {
  const options = acceptOptions({ name: 'pipe', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  try {
    const answers = options.paths.length > 0 ? answerFiles(options) : answerLines(options, io)
    for await (const answer of answers) {
      for (const piece of answer) {
        io.stdout(piece)
        await io.stdoutReady()
      }
    }
    return 0
  } catch (error) {
    io.stderr(`urgent-action pipe: ${(error as Error).message}\n`)
    return 1
  }
}

async function* answerLines(options: Options, io: Io): AsyncGenerator<readonly string[]> {
  for await (const line of splitLines(io.stdinParts(), options.maxBytes))
    yield await answerLine(line, options)
}

async function* answerFiles(options: Options): AsyncGenerator<readonly string[]> {
  for (const path of options.paths) {
    for await (const file of listFiles(path)) {
      if (options.shard && !isInShard(file, options.shard)) continue
      const input = { kind: 'path', value: file, name: null, type: null } as const
      yield await answerRecord({ id: JSON.stringify(file), input }, options)
    }
  }
}

/** Beyond this a string of the engine may overflow. */
const mostBytes = 2 ** 28

/** The options, `help`, or what is wrong with the arguments. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'appeal-only': { type: 'boolean', default: false },
        texts: { type: 'boolean', default: false },
        'max-bytes': { type: 'string', default: String(2 ** 26) },
        shard: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const maxBytes = Number(values['max-bytes'])
    if (!Number.isInteger(maxBytes) || maxBytes < 1 || maxBytes > mostBytes)
      return `--max-bytes is a whole number from 1 to ${mostBytes}`
    const shard = values.shard === undefined ? null : readShard(values.shard)
    if (shard === undefined) return '--shard is I/N, such as 3/16, with I from 1 to N'
    if (shard && paths.length === 0)
      return '--shard is for files and folders; lines are cut by split -n l/3/16 records.ndjson'
    if (paths.includes('-')) return 'standard input is read where no PATH is given, so leave out -'
    return { paths, shard, maxBytes, appealOnly: values['appeal-only'], texts: values.texts }
  } catch (error) {
    return (error as Error).message
  }
}

function readShard(value: string): Shard | undefined {
  const [, index, count] = (/^(\d{1,9})\/(\d{1,9})$/.exec(value) ?? []).map(Number)
  if (!index || !count || index > count) return undefined
  return { index, count }
}
