// Writes the published schemas: node scripts/run.mjs scripts/write-schemas.ts [FOLDER], which is dist otherwise.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appealJsonSchema } from '../src/json-schema.js'
import { recordJsonSchema, recordXsd } from '../src/writers/record-schemas.js'
import { appealXsd } from '../src/xml/index.js'

const folder = process.argv[2] ?? 'dist'
mkdirSync(folder, { recursive: true })
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
write('appeal.schema.json', `${JSON.stringify(appealJsonSchema(), null, 2)}\n`)
write('appeal.xsd', appealXsd())
write('record.schema.json', `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
write('record.xsd', recordXsd())
