// Writes the published schemas: node scripts/run.mjs scripts/write-schemas.ts [FOLDER], which is dist otherwise.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appealJsonSchema } from '../src/json-schema.js'
import { appealXsd } from '../src/xml/index.js'

const folder = process.argv[2] ?? 'dist'
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'appeal.schema.json'), `${JSON.stringify(appealJsonSchema(), null, 2)}\n`)
writeFileSync(join(folder, 'appeal.xsd'), appealXsd())
