/** `urgent-action schema`: the contract of the output. */
import { parseArgs } from 'node:util'
import type { Command, Io } from './command.js'

const help = `Usage: urgent-action schema [--format json|xsd|markdown]

Prints the contract of the output: JSON Schema (draft 2020-12, the default), XML Schema, or a data dictionary for people.

Options:
  --format FORMAT   json (default), xsd or markdown
  -h, --help        show this help
`

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema, XSD or data dictionary',
  help,
  run: runSchema,
}

async function runSchema(args: string[], io: Io): Promise<number> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: 'string', default: 'json' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) io.stdout(help)
    else if (values.format === 'json')
      io.stdout(`${JSON.stringify((await import('../json-schema.js')).appealJsonSchema(), null, 2)}\n`)
    else if (values.format === 'xsd') io.stdout(`${(await import('../xml/index.js')).appealXsd()}\n`)
    else if (values.format === 'markdown')
      io.stdout(`${(await import('../data-dictionary.js')).toDataDictionary()}\n`)
    else throw new Error('--format is json, xsd or markdown')
    return 0
  } catch (error) {
    io.stderr(`urgent-action schema: ${(error as Error).message}\nSee urgent-action schema --help\n`)
    return 2
  }
}
