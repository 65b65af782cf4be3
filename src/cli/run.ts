/** The program, testable in process: arguments and streams in, exit code out. */
import type { Command, Io } from './command.js'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Commands are loaded when they are called: `parse` pays for nothing else. */
const commands: Readonly<Record<string, Entry>> = {
  parse: {
    summary: 'Read urgent actions into JSON or XML',
    load: async () => (await import('./parse.js')).parseCommand,
  },
  explain: {
    summary: 'Show sections, labels and votes of a document',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  schema: {
    summary: 'Print the JSON Schema, XSD or data dictionary',
    load: async () => (await import('./schema.js')).schemaCommand,
  },
  evaluate: {
    summary: 'Compare what the parser reads with gold files',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
  diff: {
    summary: 'Compare two outputs field by field',
    load: async () => (await import('./diff.js')).diffCommand,
  },
}

/** Version of the package; a test compares it with package.json. */
export const version = '0.1.0'

function writeHelp(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  return `Usage: urgent-action COMMAND [options]

Reads urgent actions into typed data that can be traced to its place in the text.

Commands:
${list.join('\n')}

Options:
  --help, -h     show this help; COMMAND --help shows that of a command
  --version      show the version

Try: urgent-action parse appeal.txt
`
}

/** Runs a command. Exit codes: 0 all inputs were read, 3 some failed, 1 all failed, 2 wrong use. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === '--version' || rest.includes('--version')) {
    io.stdout(`${version}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const write = name === undefined ? io.stderr : io.stdout
    write(writeHelp())
    return name === undefined ? 2 : 0
  }
  if (!Object.hasOwn(commands, name)) {
    io.stderr(`urgent-action: there is no command "${name}". Commands: ${Object.keys(commands).join(', ')}\n`)
    return 2
  }
  return (await commands[name]!.load()).run(rest, io)
}
