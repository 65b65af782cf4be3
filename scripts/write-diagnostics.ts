/** Writes docs/diagnostics.md from the catalogue. */
import { writeFileSync } from 'node:fs'
import { catalogue } from '../src/diagnostics.js'

const rows = Object.entries(catalogue).map(
  ([code, { severity, message }]) => `| \`${code}\` | ${severity} | ${message} |`,
)
writeFileSync(
  'docs/diagnostics.md',
  `# Diagnostics\n\nCodes never change; new ones may be added.\n\n| code | severity | message |\n|---|---|---|\n${rows.join('\n')}\n`,
)
