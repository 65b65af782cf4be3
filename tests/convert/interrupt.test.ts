/** The program is killed, stopped and gone on with; what comes out is what one run writes. */
import { type ChildProcess, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProgram, type Program, readAll, waitFor } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'interrupt-'))
const archive = join(folder, 'archive')
const files = 120
let program: Program
let whole: Record<string, string>

const call = (out: string, ...more: string[]) => [
  'convert',
  archive,
  '--out',
  join(folder, out),
  '--format',
  'csv',
  ...more,
]

beforeAll(async () => {
  program = await buildProgram()
  execFileSync(process.execPath, ['scripts/make-archive.mjs', String(files), archive, '--only', 'text'])
  // Whether one of the others is damaged is chance: every new fixture changes them all.
  writeFileSync(join(archive, 'empty.txt'), '')
  const ended = await waitFor(program.start(call('whole', '--jobs', '1')))
  expect(ended.code, ended.stderr).toBe(3)
  whole = readAll(join(folder, 'whole'))
})

afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

const countLines = (out: string): number => {
  const path = join(folder, out, 'manifest.ndjson')
  return existsSync(path) ? readFileSync(path, 'latin1').split('\n').length - 1 : 0
}

/** Waits until something is so, or the process has ended. */
async function waitUntil(child: ChildProcess, isSo: () => boolean): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !isSo())
    await new Promise((done) => setTimeout(done, 1))
}

/** The same numbers in every run; how far the process is when the signal comes is chance. */
function startRandom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

test('killed at ten random moments and gone on with, it loses no finished file and writes the same bytes', async () => {
  const random = startRandom(Number(process.env.SEED ?? 5))
  let finished = 0
  let kills = 0
  for (let i = 0; i < 10; i++) {
    const child = program.start(call('killed', '--resume', '--jobs', '2'))
    const ended = waitFor(child)
    // The last times it is killed while it writes tables.
    const isThere = i < 8 ? after(finished + random(24)) : () => existsSync(join(folder, 'killed/.tables'))
    await waitUntil(child, isThere)
    await new Promise((done) => setTimeout(done, random(20)))
    child.kill('SIGKILL')
    if ((await ended).signal === 'SIGKILL') kills++
    const { files: lines } = program.readManifest(join(folder, 'killed')) ?? { files: [] }
    expect(lines.length).toBeGreaterThanOrEqual(finished)
    finished = lines.length
  }
  expect(kills).toBeGreaterThanOrEqual(8)
  const { code, stderr } = await waitFor(program.start(call('killed', '--resume')))
  expect(code, stderr).toBe(3)
  expect(stderr).toMatch(/\d+ files were finished before/)
  expect(readAll(join(folder, 'killed'))).toEqual(whole)

  function after(lines: number) {
    return () => countLines('killed') > lines
  }
})

describe('Ctrl-C', () => {
  test('finishes the files that were begun and says how to go on', async () => {
    const child = program.start(call('stopped', '--jobs', '2'))
    const waiting = waitFor(child)
    await waitUntil(child, () => countLines('stopped') > 20)
    child.kill('SIGINT')
    const { code, stderr } = await waiting
    expect(code).toBe(130)
    expect(stderr).toMatch(/stopping: the files that were begun are being finished/)
    const command = `urgent-action convert ${archive} --out ${join(folder, 'stopped')} --format csv --jobs 2 --resume`
    expect(stderr).toContain(`Stopped. Go on with:\n  ${command}\n`)
    expect(countLines('stopped')).toBeLessThan(files)
    expect(existsSync(join(folder, 'stopped/.lock'))).toBe(false)
    expect(existsSync(join(folder, 'stopped/tables'))).toBe(false)
    expect((await waitFor(program.start(call('stopped', '--resume', '-q')))).code).toBe(3)
    expect(readAll(join(folder, 'stopped'))).toEqual(whole)
  })

  test('twice stops at once', async () => {
    const child = program.start(call('twice'))
    const waiting = waitFor(child)
    await waitUntil(child, () => countLines('twice') > 20)
    child.kill('SIGINT')
    child.kill('SIGINT')
    const { code, signal } = await waiting
    // Two signals that come before the first is handled count as one.
    expect([null, 130]).toContain(code)
    if (code === null) expect(signal).toBe('SIGINT')
    await waitFor(program.start(call('twice', '--resume', '-q')))
    expect(readAll(join(folder, 'twice'))).toEqual(whole)
  })
})
