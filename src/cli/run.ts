/** The program: picks the command and guards it. Commands are loaded when they are called, so that the start is fast. */
import { version } from '../../package.json'
import type { Command, Io } from './command.js'

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import('./parse.js')).parseCommand,
  convert: async () => (await import('./convert.js')).convertCommand,
  pipe: async () => (await import('./pipe.js')).pipeCommand,
  report: async () => (await import('./report.js')).reportCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
  evaluate: async () => (await import('./evaluate.js')).evaluateCommand,
  view: async () => (await import('./view.js')).viewCommand,
  diff: async () => (await import('./diff.js')).diffCommand,
}

const help = `Usage: urgent-action COMMAND [options]

Reads urgent actions (appeals for people at risk) into typed data.

Commands:
  parse      read documents and print the appeals as JSON or XML
  convert    read an archive into records and tables; stop and go on
  pipe       answer lines of JSON one by one, for GNU parallel, Slurm and Spark
  report     write a page of charts and examples over a conversion
  explain    show how the parser saw a document: layout, labels, sections
  schema     print the JSON Schema, the XSD or the data dictionary
  evaluate   compare what the parser reads with gold files
  view       write a page that shows a document with every value lit
  diff       compare two sets of results

  -h, --help       show this help; urgent-action COMMAND --help shows a command's own
  -V, --version    show the version

Start with:
  urgent-action parse appeal.pdf
  urgent-action explain appeal.txt

Exit codes: 0 all inputs were read; 3 some failed; 1 all failed; 2 wrong use.
`

/** Runs the program in process; the result is the exit code. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === '-h' || name === '--help' || name === 'help') return print(io, help)
  if (name === '-V' || name === '--version') return print(io, `${version}\n`)
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    const problem = name === undefined ? 'a command is missing' : `unknown command ${JSON.stringify(name)}`
    io.stderr(`urgent-action: ${problem}; commands are ${Object.keys(commands).join(', ')}\n`)
    io.stderr('See urgent-action --help\n')
    return 2
  }
  const stop = rest.indexOf('--')
  const options = stop === -1 ? rest : rest.slice(0, stop)
  if (options.includes('-V') || options.includes('--version')) return print(io, `${version}\n`)
  const command = await load()
  return command.run(rest, io)
}

function print(io: Io, text: string): number {
  io.stdout(text)
  return 0
}
