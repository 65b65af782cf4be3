/** What the core weighs in a page: the entry `.` with its libraries, as a bundler makes it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const entry = join(root, 'dist/index.js')
const libraries = ['zod', 'chrono-node', 'libphonenumber-js']
/** Bytes after gzip. */
const budget = 100 * 1024

/** The minified core without some of its libraries. */
async function bundleCore(external: readonly string[]) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: external.flatMap((name) => [name, `${name}/*`]),
    logLevel: 'silent',
  })
  const code = outputFiles[0]!.contents
  return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length, metafile }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(6)} KB`

test('the core is at most 100 KB gzip, and needs nothing of Node', async () => {
  expect(existsSync(entry), 'run `npm run build` first').toBe(true)
  const whole = await bundleCore([])
  const own = await bundleCore(libraries)
  const lines = [
    `core ${kilobytes(whole.gzip)} gzip (${kilobytes(whole.bytes)} minified), of at most ${kilobytes(budget)}`,
  ]
  for (const name of libraries) {
    const without = await bundleCore([name])
    expect(whole.gzip - without.gzip, `${name} is not in the bundle`).toBeGreaterThan(1024)
    lines.push(`  ${name.padEnd(18)} ${kilobytes(whole.gzip - without.gzip)} gzip`)
  }
  lines.push(`  ${'own code and data'.padEnd(18)} ${kilobytes(own.gzip)} gzip`)
  console.log(lines.join('\n'))
  expect(whole.gzip).toBeLessThanOrEqual(budget)
})
