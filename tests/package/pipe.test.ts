/** The pipe as it is built, under the tools that it is made for. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './packed.js'

const bin = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'pipe-program-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sheets = ['amnesty-1990', 'amnesty-2009', 'aiusa-2017'].flatMap((layout) =>
  readdirSync(join(root, 'fixtures', layout))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, 'fixtures', layout, name), 'utf8')),
)
const pdf = join(root, 'fixtures/files/narrow.pdf')
/** Sheets, a file, and lines that fail, one after the other. */
const records = Array.from({ length: 120 }, (_, i) => {
  if (i % 40 === 7) return '{"id": no JSON'
  return JSON.stringify(i % 40 === 9 ? { id: i, path: pdf } : { id: i, text: sheets[i % sheets.length] })
})
const input = join(folder, 'records.ndjson')
writeFileSync(input, records.map((line) => `${line}\n`).join(''))
const program = `'${process.execPath}' '${bin}' pipe`

/** A shell line; its standard output, its error output and its exit code. */
function runShell(line: string) {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', line], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { stdout, stderr, status }
}

const single = runShell(`${program} < '${input}'`)

test('a line for each line, in order, and the same again', () => {
  expect(existsSync(bin), 'run `npm run build` first').toBe(true)
  expect([single.status, single.stderr]).toEqual([0, ''])
  const answers = single.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ id }) => id)).toEqual(records.map((_, i) => (i % 40 === 7 ? null : i)))
  expect(answers.filter(({ ok }) => !ok)).toHaveLength(3)
  expect(runShell(`${program} < '${input}'`)).toEqual(single)
})

describe('what ends the pipe', () => {
  test('a reader that stops is no failure', () => {
    const { stdout, stderr, status } = runShell(`set -o pipefail; ${program} < '${input}' | head -n 1`)
    expect([stdout, stderr, status]).toEqual([`${single.stdout.split('\n')[0]}\n`, '', 0])
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is one', () => {
    const { stderr, status } = runShell(`${program} < '${input}' > /dev/full`)
    expect([stderr, status]).toEqual([
      expect.stringMatching(/^urgent-action: standard output: ENOSPC.*\n$/),
      1,
    ])
  })

  test('a folder as standard input, too', () => {
    const { stdout, stderr, status } = runShell(`${program} < '${folder}'`)
    expect([stdout, stderr, status]).toEqual(['', 'urgent-action pipe: standard input is a folder\n', 1])
  })
})

test('an answer goes out before the next line comes: the pipe can be talked with', async () => {
  const child = spawn(process.execPath, [bin, 'pipe', '--appeal-only'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['first', 'second']) {
    child.stdin.write(`${JSON.stringify({ id, text: sheets[0] })}\n`)
    expect(JSON.parse((await answers.next()).value)).toMatchObject({ id, ok: true })
  }
  child.stdin.end()
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
})

const parallel = findParallel()

/** GNU parallel; another program of that name, in moreutils, has none of its options. */
function findParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).startsWith(
      'GNU parallel',
    )
  } catch {
    return false
  }
}

describe.skipIf(!parallel)('under GNU parallel (skipped where there is none)', () => {
  test.each([
    `parallel --will-cite --pipepart -a '${input}' --block 150k -j2 -k ${program}`,
    `parallel --will-cite --pipe --block 150k -j2 -k ${program} < '${input}'`,
  ])('%#: the bytes of a single run', (line) => {
    const { stdout, status } = runShell(line)
    expect([stdout === single.stdout, status]).toEqual([true, 0])
  })
})

test('split -n l/I/N cuts the lines of an array job into parts that make up the whole', ({ skip }) => {
  if (!/GNU coreutils/.test(runShell('split --version').stdout)) skip('no GNU split here')
  const parts = [1, 2, 3].map((i) => runShell(`split -n l/${i}/3 '${input}' | ${program}`).stdout)
  expect(parts.every((part) => part !== '')).toBe(true)
  expect(parts.join('') === single.stdout).toBe(true)
})
