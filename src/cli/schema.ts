/** `urgent-action schema`: the contract in three forms. */
import { parseArgs } from 'node:util'
import type { Command, Io } from './command.js'

const help = `Usage: urgent-action schema [--format json|xsd|markdown]

Prints the contract of an appeal: as JSON Schema, draft 2020-12 (json, the default), as XML Schema (xsd), or as a
data dictionary for people (markdown).

  -V, --version    show the version
  -h, --help       show this help

Example:
  urgent-action schema --format markdown > dictionary.md
`

const writers: Readonly<Record<string, () => Promise<string>>> = {
  json: async () => `${JSON.stringify((await import('../json-schema.js')).appealJsonSchema(), null, 2)}\n`,
  xsd: async () => (await import('../xml/index.js')).appealXsd(),
  markdown: async () => (await import('../data-dictionary.js')).toDataDictionary(),
}

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the contract of an appeal',
  help,
  run,
}

async function run(args: string[], io: Io): Promise<number> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string', default: 'json' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const write = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined
    if (!values.help && !write) throw new Error(`--format is one of ${Object.keys(writers).join(', ')}`)
    io.stdout(values.help || !write ? help : await write())
    return 0
  } catch (error) {
    io.stderr(`urgent-action schema: ${(error as Error).message}\nSee urgent-action schema --help\n`)
    return 2
  }
}
