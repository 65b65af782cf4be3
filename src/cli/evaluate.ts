/** `urgent-action evaluate`: how well the parser reads documents whose right reading is known. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { fitsPattern } from '../convert/pattern.js'
import {
  evaluate,
  type GroupName,
  type JudgedResult,
  type Pair,
  type ReportFormat,
  writeEvaluation,
} from '../evaluate/index.js'
import type { Command, Io } from './command.js'
import { findGoldFiles, type GoldFile, readGoldFile } from './gold-folder.js'
import { acceptOptions } from './options.js'

const help = `Usage: urgent-action evaluate GOLD_DIR [options]

Reads every NAME.txt of GOLD_DIR that has a NAME.gold.json (or NAME.expected.json) beside it, and compares what the
parser reads with that gold. A gold file is an Appeal that holds only what its author vouches for: a field that is
left out is not judged, null and [] are. An INDEX.tsv with the columns name, year and family names the groups.

Options:
  --by GROUP         add the scores by layout, family, decade, year or document
  --format FORMAT    table (default), json or markdown
  --misses           list every miss: what was expected, what was read, and the line in the document
  --only PATTERN     only documents whose name fits: * is any letters, ? one; several with commas
  --fail-under F1    exit with 1 where the F1 of all values is lower, such as 0.97
  -h, --help         show this help

Examples:
  urgent-action evaluate gold
  urgent-action evaluate gold --by layout --fail-under 0.97
  urgent-action evaluate gold --only 'cs-2012-*' --misses
  urgent-action evaluate gold --format json > scores.json

Exit codes: 0 all documents were read; 3 some were not; 1 none was, or the F1 is under --fail-under; 2 wrong use.
`

type Parse = (text: string) => JudgedResult

/** Builds the command around a parser. */
export function buildEvaluateCommand(loadParse: () => Promise<Parse>): Command {
  return {
    name: 'evaluate',
    summary: 'Compare what the parser reads with gold files',
    help,
    run: (args, io) => runEvaluate(args, io, loadParse),
  }
}

/** The command. */
export const evaluateCommand: Command = buildEvaluateCommand(async () => {
  const { parseAppeal } = await import('../parse.js')
  return (text) => parseAppeal(text)
})

interface Options {
  readonly folder: string
  readonly format: ReportFormat
  readonly by: GroupName | undefined
  readonly misses: boolean
  readonly only: readonly string[]
  readonly failUnder: number | null
}

async function runEvaluate(args: string[], io: Io, loadParse: () => Promise<Parse>): Promise<number> {
  const options = acceptOptions({ name: 'evaluate', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  const files = await findWanted(options, io)
  if (!files) return 1
  const parse = await loadParse()
  const pairs: Pair[] = []
  for (const file of files) {
    if (io.signal?.aborted) return 1
    const pair = await readPair(file, parse, io)
    if (pair) pairs.push(pair)
  }
  if (pairs.length === 0) return 1
  const evaluation = evaluate(pairs)
  io.stdout(
    writeEvaluation(evaluation, {
      format: options.format,
      misses: options.misses,
      ...(options.by && { by: options.by }),
    }),
  )
  const { f1 } = evaluation.micro
  if (options.failUnder !== null && (f1 ?? 0) < options.failUnder) {
    io.stderr(`urgent-action evaluate: F1 ${(f1 ?? 0).toFixed(4)} is under ${options.failUnder}\n`)
    return 1
  }
  return pairs.length < files.length ? 3 : 0
}

async function findWanted({ folder, only }: Options, io: Io): Promise<GoldFile[] | null> {
  const files = await findGoldFiles(folder).catch((error: Error) => error)
  if (files instanceof Error) {
    io.stderr(`urgent-action evaluate: ${files.message}\n`)
    return null
  }
  const wanted = files.filter(
    ({ name }) => only.length === 0 || only.some((pattern) => fitsPattern(name, pattern)),
  )
  if (wanted.length > 0) return wanted
  const problem = files.length > 0 ? 'no name fits --only' : 'holds no NAME.gold.json or NAME.expected.json'
  io.stderr(`urgent-action evaluate: ${folder}: ${problem}\n`)
  return null
}

/** Null, with a line on stderr, where the gold or its document cannot be read: the others still count. */
async function readPair(file: GoldFile, parse: Parse, io: Io): Promise<Pair | null> {
  try {
    const gold = await readGoldFile(file)
    const text = await readFile(file.textPath, 'utf8')
    return { name: file.name, gold, result: parse(text), text, meta: file.meta }
  } catch (error) {
    io.stderr(`urgent-action evaluate: ${file.name}: ${(error as Error).message}\n`)
    return null
  }
}

const formats = ['table', 'json', 'markdown'] as const
const groups = ['layout', 'family', 'decade', 'year', 'document'] as const

/** The options, `help`, or what is wrong with the arguments. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        by: { type: 'string' },
        format: { type: 'string', default: 'table' },
        misses: { type: 'boolean', default: false },
        only: { type: 'string' },
        'fail-under': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const [folder, ...surplus] = positionals
    if (folder === undefined) return 'GOLD_DIR is missing'
    if (surplus.length > 0) return `one folder only, not also ${surplus.join(' ')}`
    const format = formats.find((name) => name === values.format)
    if (!format) return `--format is one of ${formats.join(', ')}`
    const by = groups.find((name) => name === values.by)
    if (values.by !== undefined && !by) return `--by is one of ${groups.join(', ')}`
    const failUnder = values['fail-under'] === undefined ? null : Number(values['fail-under'] || Number.NaN)
    if (failUnder !== null && !(failUnder >= 0 && failUnder <= 1))
      return '--fail-under is a number from 0 to 1'
    return { folder, format, by, misses: values.misses, only: values.only?.split(',') ?? [], failUnder }
  } catch (error) {
    return (error as Error).message
  }
}
