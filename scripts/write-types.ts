// Writes src/types.ts from the schema: node scripts/run.mjs scripts/write-types.ts
import { writeFileSync } from 'node:fs'
import { buildTypesText } from './types-text.js'

writeFileSync('src/types.ts', buildTypesText())
