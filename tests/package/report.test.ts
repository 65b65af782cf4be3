/** The report over what the program itself converted. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './packed.js'

const folder = mkdtempSync(join(tmpdir(), 'report-program-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...args: string[]) {
  const bin = join(root, 'dist/cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a conversion and its report', () => {
  const out = join(folder, 'out')
  const inputs = ['fixtures/amnesty-2009/*.txt', 'fixtures/files']
  expect(run('convert', ...inputs, '--out', out, '--quiet').status, 'some files of fixtures/files fail').toBe(
    3,
  )
  const lines = (name: string) => readFileSync(join(out, name), 'utf8').trimEnd().split('\n')
  const records = lines('records.ndjson')
  const path = join(out, 'report.html')
  expect(run('report', out)).toEqual({
    status: 0,
    stdout: '',
    stderr: `${path}: ${records.length} documents\n`,
  })
  const page = readFileSync(path, 'utf8')
  expect(page).toContain(`<dt>Documents</dt><dd class="">${records.length}</dd>`)
  const problems = lines('errors.ndjson').map((line) => JSON.parse(line))
  for (const { code } of problems) expect(page).toContain(`<code>${code}</code>`)
  for (const { file } of problems.filter(({ severity }) => severity === 'error')) expect(page).toContain(file)
  expect(page).not.toContain('class="notice"')
  expect(page).toMatch(/<span class="line">line \d+<\/span>/)
}, 120_000)
