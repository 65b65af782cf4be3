/** `urgent-action convert`: an archive in, records and tables out. */
import { type Conversion, convertArchive, planArchive } from '../convert/convert-archive.js'
import { ConvertError } from '../convert/convert-error.js'
import { readList, splitList } from '../convert/inputs.js'
import { isError, isWarning } from '../convert/severity.js'
import { isReadError } from '../readers/read-error.js'
import type { Command, Io } from './command.js'
import { formats, type Options, readOptions } from './convert-options.js'
import { startProgress } from './convert-progress.js'
import { writeSummary } from './convert-summary.js'
import { acceptOptions } from './options.js'

const help = `Usage: urgent-action convert INPUT... --out FOLDER [options]

Reads files into FOLDER: records.ndjson (a line of JSON for each document), texts (what was read, which the records
point into), errors.ndjson (what went wrong), manifest.ndjson (what is done). An INPUT is a file, a folder with all
below it, a pattern in quotes ('1998/**/*.pdf'), or @LIST, a file with a path on each line. Files are text, PDF, HTML,
Word, RTF, mails and mailboxes, and ZIP or GZ of these. One bad file never ends the run.

Options:
  --out FOLDER       where to write; a new or empty folder, unless --resume is given
  --format FORMATS   what to make of the records: ${formats.join(', ')};
                     several with commas; ndjson is always made
  --resume           go on with the conversion in FOLDER: finished files are skipped, changed ones read again
  --retry-failed     the same, and read the failed files again
  --files-from LIST  a file with a path on each line, or with zeros between them; - is standard input
  --limit N          only the first N files
  --dry-run          print the files that would be read, and stop
  --jobs N           files to read at the same time; otherwise as many as there are processors
  --timeout SECONDS  longest time for one file; 60 otherwise
  --no-texts         leave the texts out of FOLDER
  --bom              begin CSV files with a byte order mark, for Excel
  --escape-formulas  put ' before what a spreadsheet takes for a formula, +7 7172 37 36 01 too
  --fail-on LEVEL    warning or error: exit with 3 where a document has one; files that fail always count
  -q, --quiet        no progress and no summary; failures are still reported
  -V, --version      show the version
  -h, --help         show this help

Examples:
  urgent-action convert archive --out tables --format csv,review
  urgent-action convert archive --out tables --resume
  find archive -name '*.pdf' -print0 | urgent-action convert --files-from - --out tables

Ctrl-C finishes the files that were begun; --resume goes on from there. Ctrl-C twice stops at once and loses no more
than those.

Exit codes: 0 all files were read; 3 some failed; 1 all failed, or the output cannot be written; 2 wrong use;
130 stopped by Ctrl-C.
`

export const convertCommand: Command = {
  name: 'convert',
  summary: 'Read an archive into records and tables',
  help,
  run,
}

async function run(args: string[], io: Io): Promise<number> {
  const options = acceptOptions({ name: 'convert', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  try {
    const listed = await readListed(options, io)
    const whole = { ...options, convert: { ...options.convert, listed } }
    return options.isDry ? await list(whole, io) : await convert(whole, io)
  } catch (error) {
    if (!(error instanceof ConvertError) && !isReadError(error)) throw error
    io.stderr(`urgent-action convert: ${error.message}\n`)
    return error.code === 'output-unwritable' ? 1 : 2
  }
}

async function readListed({ filesFrom }: Options, io: Io): Promise<string[]> {
  if (filesFrom === null) return []
  if (filesFrom !== '-') return readList(filesFrom)
  return splitList(Buffer.from(await io.stdin()).toString('utf8'))
}

async function list({ inputs, convert }: Options, io: Io): Promise<number> {
  const { todo, done } = await planArchive(inputs, convert)
  for (const path of todo) io.stdout(`${path}\n`)
  io.stderr(`${todo.length} files would be read${done > 0 ? `, ${done} are finished` : ''}\n`)
  return 0
}

async function convert(options: Options, io: Io): Promise<number> {
  const progress = startProgress(io, options.isQuiet)
  const signal = io.catchInterrupt?.()
  signal?.addEventListener('abort', progress.stop)
  const limits = signal ? { signal } : {}
  const conversion = await convertArchive(options.inputs, {
    ...options.convert,
    ...limits,
    onProgress: progress.show,
  }).finally(progress.end)
  writeSummary(conversion, options, io)
  return conversion.isFinished ? chooseExit(conversion, options.failOn) : 130
}

function chooseExit({ summary }: Conversion, failOn: string | null): number {
  const { files, outcomes, codes } = summary
  if (files > 0 && outcomes.failed === files) return 1
  const counts = failOn === 'error' ? isError : failOn === 'warning' ? isWarning : () => false
  return outcomes.failed > 0 || Object.keys(codes).some(counts) ? 3 : 0
}
