/** `urgent-action report`: a page over a finished conversion. */
import { lstat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSummary } from '../convert/report/read-summary.js'
import { renderReport } from '../convert/report/render-report.js'
import type { Command, Io } from './command.js'
import { acceptOptions } from './options.js'

const help = `Usage: urgent-action report OUT [options]

Writes one HTML page over a conversion in the folder OUT: documents per year and country, layouts, filled fields by
decade, diagnostics by code with examples, failed and slowest files. The page loads nothing and runs no script; it shows
lines of the documents, so keep it where they are kept.

Options:
  -o, --output FILE    where to write it; OUT/report.html unless given; - is standard output
  -V, --version        show the version
  -h, --help           show this help

Example:
  urgent-action report out

Exit codes: 0 the page was written; 1 OUT could not be read, or the page not written; 2 wrong use.
`

export const reportCommand: Command = {
  name: 'report',
  summary: 'Write a page over a conversion',
  help,
  run,
}

interface Options {
  readonly folder: string
  readonly output: string
}

async function run(args: string[], io: Io): Promise<number> {
  const options = acceptOptions({ name: 'report', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  try {
    const summary = await readSummary(options.folder)
    const page = renderReport(summary)
    if (options.output === '-') io.stdout(page)
    else {
      await checkLink(options)
      await writeFile(options.output, page)
      io.stderr(`${options.output}: ${summary.documents} documents\n`)
    }
    return 0
  } catch (error) {
    io.stderr(`urgent-action report: ${(error as Error).message}\n`)
    return 1
  }
}

/** OUT may come from somebody else: only a page that is named may stand elsewhere. */
async function checkLink({ folder, output }: Options): Promise<void> {
  if (output !== nameReport(folder)) return
  const found = await lstat(output).catch(() => null)
  if (found?.isSymbolicLink()) throw new Error(`${output} is a link. Remove it, or name the page with -o.`)
}

function nameReport(folder: string): string {
  return join(folder, 'report.html')
}

/** The options, `help`, or what is wrong with the arguments. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const [folder, ...surplus] = positionals
    if (folder === undefined || surplus.length > 0) return 'exactly one folder OUT'
    return { folder, output: values.output ?? nameReport(folder) }
  } catch (error) {
    return (error as Error).message
  }
}
