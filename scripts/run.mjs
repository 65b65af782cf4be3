// Runs a TypeScript script of this repository with plain Node: node scripts/run.mjs FILE.ts [ARGUMENT…]
// The script is bundled (packages stay outside) into node_modules/.cache, imported, and the bundle removed.
// Scripts take paths relative to the working directory, which is the root of the repository.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node scripts/run.mjs FILE.ts [ARGUMENT…]')
  process.exit(2)
}
const folder = resolve('node_modules/.cache/run')
mkdirSync(folder, { recursive: true })
const bundle = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`)
process.on('exit', () => rmSync(bundle, { force: true }))
await build({
  entryPoints: [file],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.setSourceMapsEnabled(true)
process.argv = [process.argv[0], resolve(file), ...rest]
await import(pathToFileURL(bundle).href)
