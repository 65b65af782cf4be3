/** What the core weighs in a page, with its libraries, as a bundler makes it: the whole entry `.`, and one call of it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const entry = join(root, 'dist/index.js')
const libraries = ['zod', 'libphonenumber-js', 'chrono-node']
/** Bytes after gzip. The goal is not met: own code and data alone weigh more. The ceilings keep them from growing. */
const goal = 100 * 1024
const ceilings = { whole: 224 * 1024, call: 190 * 1024 }
const whole = "export * from './dist/index.js'"
/** Who only parses: a bundler leaves out the schemas, and zod with them. */
const call = "export { parseAppeal } from './dist/index.js'"

/** The minified core without some of its libraries. */
async function bundle(contents: string, external: readonly string[] = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
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

/** One line a bundle, one a library. */
async function weigh(name: string, contents: string) {
  const all = await bundle(contents)
  const own = await bundle(contents, libraries)
  const lines = [`${name.padEnd(20)} ${kilobytes(all.gzip)} gzip, ${kilobytes(all.bytes)} minified`]
  for (const library of libraries) {
    const cost = Math.max(0, all.gzip - (await bundle(contents, [library])).gzip)
    const note = cost < 512 ? '  (not reached)' : ''
    lines.push(`  ${library.padEnd(18)} ${kilobytes(cost)} gzip${note}`)
  }
  lines.push(`  ${'own code and data'.padEnd(18)} ${kilobytes(own.gzip)} gzip`)
  console.log(lines.join('\n'))
  return { all: all.gzip, own: own.gzip }
}

test('the core grows no further, and needs nothing of Node', async () => {
  expect(existsSync(entry), 'run `npm run build` first').toBe(true)
  const core = await weigh('the whole entry', whole)
  const parse = await weigh('parseAppeal alone', call)
  console.log(
    `goal ${kilobytes(goal)}, ceilings ${kilobytes(ceilings.whole)} and ${kilobytes(ceilings.call)}`,
  )
  expect(core.own).toBeLessThan(core.all - 20 * 1024)
  expect(parse.all).toBeLessThan(core.all - 20 * 1024)
  expect(core.all).toBeLessThanOrEqual(ceilings.whole)
  expect(parse.all).toBeLessThanOrEqual(ceilings.call)
})
