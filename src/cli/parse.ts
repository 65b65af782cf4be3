/** `urgent-action parse`: documents in, appeals out. */
import { parseArgs } from 'node:util'
import { formatDiagnostic } from '../appeal/look-up.js'
import { type ParseResult, parseAppeal } from '../parse.js'
import type { SourceDocument } from '../readers/source-document.js'
import { splitDocuments } from '../split-documents.js'
import type { Span } from '../types.js'
import type { Command, Io } from './command.js'
import { nameDocument, readInput } from './input.js'
import { acceptOptions, refuse } from './options.js'

const help = `Usage: urgent-action parse [FILE...] [options]

Reads urgent actions and prints the appeals. A FILE is text, PDF, HTML, Word, RTF, a mail or mailbox, or a ZIP or GZ of these; - (or no FILE
when something is piped in) is standard input.

One document gives one JSON object, the appeal. Several files, an archive, or several documents in one file (a dump)
give one line of JSON for each: {"file": ..., "appeal": ...}. What was assumed, dropped or missing goes to stderr with
its line and column.

Options:
  --format FORMAT    json (default) or xml; xml takes one document
  --compact          no line breaks and indents
  --evidence         {"appeal", "evidence", "diagnostics"} instead of the appeal alone; JSON only
  -q, --quiet        no diagnostics on stderr; failures are still reported
  -V, --version      show the version
  -h, --help         show this help

Examples:
  urgent-action parse appeal.pdf
  urgent-action parse --quiet *.txt > appeals.ndjson
  pdftotext -layout appeal.pdf - | urgent-action parse --evidence -

Exit codes: 0 all inputs were read; 3 some failed; 1 all failed; 2 wrong use. A text that is no urgent action is read,
too: its kind is "unknown".
`

export const parseCommand: Command = {
  name: 'parse',
  summary: 'Read documents and print the appeals',
  help,
  run,
}

interface Options {
  readonly paths: readonly string[]
  readonly format: 'json' | 'xml'
  readonly compact: boolean
  readonly evidence: boolean
  readonly quiet: boolean
}

interface Parsed {
  readonly file: string
  readonly source: SourceDocument
  readonly result: ParseResult
}

async function run(args: string[], io: Io): Promise<number> {
  const options = acceptOptions({ name: 'parse', help }, readOptions(args), io)
  if (typeof options === 'number') return options
  const many = options.paths.length > 1
  let failed = 0
  for (const path of options.paths) {
    const documents = await parsePath(path, io)
    if (documents === null) failed++
    else if (options.format === 'xml' && documents.length > 1) {
      return refuse('parse', `${path} holds several documents; --format xml takes one`, io)
    } else
      for (const document of documents) await writeParsed(document, options, many || documents.length > 1, io)
  }
  if (failed === 0) return 0
  return failed === options.paths.length ? 1 : 3
}

/** Null, with a line on stderr, where the input cannot be read: the others still are. */
async function parsePath(path: string, io: Io): Promise<Parsed[] | null> {
  try {
    const sources = await readInput(path, io)
    return sources.flatMap((source) => parseSource(nameDocument(path, source, sources.length > 1), source))
  } catch (error) {
    io.stderr(`urgent-action parse: ${path}: ${(error as Error).message}\n`)
    return null
  }
}

/** Every document of a text; offsets count in the whole text, so that lines and columns are those of the file. */
function parseSource(file: string, source: SourceDocument): Parsed[] {
  const spans = splitDocuments(source.text)
  return spans.map(({ start, end }, i) => ({
    file: spans.length > 1 ? `${file}#${i + 1}` : file,
    source,
    result: shiftResult(parseAppeal(source.text.slice(start, end)), start),
  }))
}

function shiftResult({ appeal, evidence, diagnostics }: ParseResult, offset: number): ParseResult {
  const shift = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  return {
    appeal,
    evidence: evidence.map((entry) => ({ ...entry, spans: entry.spans.map(shift) })),
    diagnostics: diagnostics.map((entry) => ({ ...entry, span: entry.span && shift(entry.span) })),
  }
}

async function writeParsed({ file, source, result }: Parsed, options: Options, many: boolean, io: Io) {
  if (!options.quiet) {
    for (const warning of source.warnings) io.stderr(`${file}: warning ${warning.code}: ${warning.message}\n`)
    for (const diagnostic of result.diagnostics) {
      io.stderr(`${file}:${diagnostic.span ? '' : ' '}${formatDiagnostic(diagnostic, source.text)}\n`)
    }
  }
  if (options.format === 'xml') {
    const { toXml } = await import('../xml/index.js')
    io.stdout(toXml(result.appeal, { compact: options.compact }))
    return
  }
  const value = options.evidence ? result : { appeal: result.appeal }
  const shown = many ? { file, ...value } : options.evidence ? result : result.appeal
  io.stdout(`${JSON.stringify(shown, null, many || options.compact ? 0 : 2)}\n`)
}

/** The options, `help`, or what is wrong with the arguments. */
function readOptions(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        compact: { type: 'boolean', default: false },
        evidence: { type: 'boolean', default: false },
        quiet: { type: 'boolean', short: 'q', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const { format, compact, evidence, quiet } = values
    if (format !== 'json' && format !== 'xml') return '--format is one of json, xml'
    if (format === 'xml' && evidence) return '--evidence is written as JSON only'
    if (format === 'xml' && positionals.length > 1) return '--format xml takes one FILE'
    const paths = positionals.length > 0 ? positionals : ['-']
    if (paths.filter((path) => path === '-').length > 1) return '- may stand only once'
    return { paths, format, compact, evidence, quiet }
  } catch (error) {
    return (error as Error).message
  }
}
