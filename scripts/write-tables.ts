// Writes the last part of docs/tables.md from the definition: node scripts/run.mjs scripts/write-tables.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { buildTablesText, tablesHeading } from './tables-text.js'

const file = 'docs/tables.md'
const page = readFileSync(file, 'utf8')
writeFileSync(file, page.slice(0, page.indexOf(tablesHeading)) + buildTablesText())
