/** `urgent-action parse`: files to appeals. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatDiagnostic } from '../appeal/look-up.js'
import { type ParseResult, parseAppeal } from '../parse.js'
import type { Command, Io } from './command.js'

const help = `Usage: urgent-action parse [FILE…] [-] [options]

Reads urgent actions from text files, or from standard input (-), and writes what they say.
One file gives one JSON object, several give one object a line, each with its file name.
What was assumed or missing goes to standard error, with file, line and column.

Options:
  --format FORMAT   json (default) or xml
  --compact         JSON on one line
  --evidence        add where each value stands, and the diagnostics
  --quiet           no diagnostics on standard error
  -h, --help        show this help

Examples:
  urgent-action parse appeal.txt
  urgent-action parse --evidence --compact appeal.txt | jq .appeal.deadline
  cat appeal.txt | urgent-action parse - --format xml

Exit codes: 0 all inputs were read, 3 some failed, 1 all failed, 2 wrong use.
`

interface Options {
  readonly files: readonly string[]
  readonly format: 'json' | 'xml'
  readonly compact: boolean
  readonly evidence: boolean
  readonly quiet: boolean
}

export const parseCommand: Command = {
  name: 'parse',
  summary: 'Read urgent actions into JSON or XML',
  help,
  run: runParse,
}

async function runParse(args: string[], io: Io): Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    io.stdout(help)
    return 0
  }
  if (typeof options === 'string') {
    io.stderr(`urgent-action parse: ${options}\nSee urgent-action parse --help\n`)
    return 2
  }
  let failed = 0
  for (const file of options.files) {
    try {
      const text = await readText(file, io)
      const result = parseAppeal(text)
      io.stdout(await writeResult(file, result, options))
      if (!options.quiet)
        for (const diagnostic of result.diagnostics)
          io.stderr(`${file}:${formatDiagnostic(diagnostic, text)}\n`)
    } catch (error) {
      failed++
      io.stderr(`urgent-action parse: ${file}: ${explain(error)}\n`)
    }
  }
  if (failed === 0) return 0
  return failed === options.files.length ? 1 : 3
}

function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        compact: { type: 'boolean', default: false },
        evidence: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const format = values.format
    if (format !== 'json' && format !== 'xml') return '--format is json or xml'
    if (positionals.length === 0) return 'no FILE was given; - reads standard input'
    return {
      files: positionals,
      format,
      compact: values.compact,
      evidence: values.evidence,
      quiet: values.quiet,
    }
  } catch (error) {
    return (error as Error).message
  }
}

/** The text of a file, or of standard input, in UTF-8. */
export async function readText(file: string, io: Io): Promise<string> {
  const bytes = file === '-' ? await io.stdin() : await readFile(file)
  return new TextDecoder('utf-8').decode(bytes)
}

/** Why a file could not be read, and the mend. */
export function explain(error: unknown): string {
  const { code, message } = error as { code?: string; message: string }
  if (code === 'ENOENT') return 'there is no such file.'
  if (code === 'EISDIR') return 'it is a folder; name the files in it.'
  if (code === 'EACCES') return 'you may not read it.'
  return message
}

async function writeResult(file: string, result: ParseResult, options: Options): Promise<string> {
  if (options.format === 'xml') {
    const { toXml } = await import('../xml/index.js')
    return `${toXml(result.appeal, { compact: options.compact })}\n`
  }
  const value = options.evidence ? result : result.appeal
  const several = options.files.length > 1
  const shown = several ? { file, ...(options.evidence ? result : { appeal: result.appeal }) } : value
  return `${JSON.stringify(shown, null, options.compact || several ? 0 : 2)}\n`
}
