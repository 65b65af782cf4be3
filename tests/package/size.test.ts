/** What the core weighs in a page: the entry `.` with its libraries, as a bundler makes it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const entry = join(root, 'dist/index.js')
const libraries = ['zod', 'libphonenumber-js', 'chrono-node']
/** Bytes after gzip. The goal is not met: own code and data alone weigh more. The ceiling keeps it from growing. */
const goal = 100 * 1024
const ceiling = 195 * 1024

/** The minified core without some of its libraries. */
async function bundleCore(external: readonly string[]) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: external.flatMap((name) => [name, `${name}/*`]),
    logLevel: 'silent',
  })
  const code = outputFiles[0]!.contents
  return { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(6)} KB`

test('the core grows no further, and needs nothing of Node', async () => {
  expect(existsSync(entry), 'run `npm run build` first').toBe(true)
  const whole = await bundleCore([])
  const own = await bundleCore(libraries)
  const lines = [
    `core ${kilobytes(whole.gzip)} gzip, ${kilobytes(whole.bytes)} minified; goal ${kilobytes(goal)}, ceiling ${kilobytes(ceiling)}`,
  ]
  for (const name of libraries) {
    const without = await bundleCore([name])
    const cost = Math.max(0, whole.gzip - without.gzip)
    const note = cost < 512 ? '  (the core does not reach it)' : ''
    lines.push(`  ${name.padEnd(18)} ${kilobytes(cost)} gzip${note}`)
  }
  lines.push(`  ${'own code and data'.padEnd(18)} ${kilobytes(own.gzip)} gzip`)
  console.log(lines.join('\n'))
  expect(own.gzip).toBeLessThan(whole.gzip - 20 * 1024)
  expect(whole.gzip).toBeLessThanOrEqual(ceiling)
})
