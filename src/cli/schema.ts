/** `urgent-action schema`: the contract of an appeal, or of a record, in three forms. */
import { parseArgs } from 'node:util'
import type { Command, Io } from './command.js'

const help = `Usage: urgent-action schema [--format json|xsd|markdown] [--record]

Prints the contract of an appeal: as JSON Schema, draft 2020-12 (json, the default), as XML Schema (xsd), or as a
data dictionary for people (markdown).

  --record         the contract of a record, which convert writes: an appeal with its source, evidence and diagnostics
  -V, --version    show the version
  -h, --help       show this help

Examples:
  urgent-action schema --format markdown > dictionary.md
  urgent-action schema --record --format xsd > record.xsd
`

type SchemaWriter = (record: boolean) => Promise<string>

const writers: Readonly<Record<string, SchemaWriter>> = {
  json: async (record) => `${JSON.stringify(await buildJsonSchema(record), null, 2)}\n`,
  xsd: async (record) =>
    record
      ? (await import('../writers/record-schemas.js')).recordXsd()
      : (await import('../xml/index.js')).appealXsd(),
  markdown: async (record) => {
    const root = record ? (await import('../writers/record-shape.js')).readRecordShape() : undefined
    return (await import('../data-dictionary.js')).toDataDictionary(root)
  },
}

async function buildJsonSchema(record: boolean) {
  if (record) return (await import('../writers/record-schemas.js')).recordJsonSchema()
  return (await import('../json-schema.js')).appealJsonSchema()
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
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const write = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined
    if (!values.help && !write) throw new Error(`--format is one of ${Object.keys(writers).join(', ')}`)
    io.stdout(values.help || !write ? help : await write(values.record))
    return 0
  } catch (error) {
    io.stderr(`urgent-action schema: ${(error as Error).message}\nSee urgent-action schema --help\n`)
    return 2
  }
}
