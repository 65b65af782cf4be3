/** Parsing reads neither the clock nor the time zone nor the locale: child processes in odd places give the same. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { allDocuments } from './documents.js'

const run = promisify(execFile)
// Below node_modules, so that the bundle finds the libraries that stay outside it.
const folder = mkdtempSync(join(__dirname, '../../node_modules/.time-zones-'))
const script = join(folder, 'digest.mjs')

/** Reads the documents from stdin as JSON and prints their results. */
const source = `
import { parseAppeal } from './src/parse.ts'
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const texts = JSON.parse(Buffer.concat(chunks).toString('utf8'))
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
process.stdout.write(JSON.stringify({ zone, results: texts.map((text) => parseAppeal(text)) }))
`

beforeAll(async () => {
  await build({
    stdin: { contents: source, resolveDir: join(__dirname, '../..'), loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const texts = allDocuments.map(({ text }) => text)
const here = JSON.parse(JSON.stringify(texts.map((text) => parseAppeal(text)))) as unknown[]

test.each([
  ['Pacific/Kiritimati', 'C'],
  ['America/Adak', 'tr_TR.UTF-8'],
  ['Australia/Eucla', 'ar_EG.UTF-8'],
])(
  'in %s with locale %s',
  async (zone, locale) => {
    const child = run(process.execPath, [script], {
      env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
      maxBuffer: 1 << 28,
    })
    child.child.stdin?.end(JSON.stringify(texts))
    const answer = JSON.parse((await child).stdout) as { zone: string; results: unknown[] }
    expect(answer.zone).toBe(zone)
    answer.results.forEach((result, i) => {
      expect(result, allDocuments[i]!.name).toEqual(here[i])
    })
  },
  60_000,
)
