/** A file that is larger than the memory is refused by its size, not read first. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '../../src/cli/run.js'
import { readFile } from '../../src/node.js'
import { captureIo } from '../cli/captured-io.js'

const folder = mkdtempSync(join(tmpdir(), 'hostile-size-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A hole of a terabyte: it takes no room on the disk. */
const path = join(folder, 'huge.txt')
writeFileSync(path, 'UA 1/13\n')
truncateSync(path, 10 ** 12)

test.each([
  ['parse', [path], 1],
  ['explain', [path], 1],
  ['view', [path], 1],
  ['pipe', ['--shard', '1/1', folder], 0],
] as const)('a file of a terabyte: %s', async (command, args, expected) => {
  const { io, written } = captureIo()
  const code = await runCli([command, ...args], io)
  expect([code, written.stderr + written.stdout]).toEqual([
    expected,
    expect.stringContaining('maxBytes is 67108864'),
  ])
})

test('a file of a terabyte: readFile', async () => {
  await expect(readFile(path)).rejects.toMatchObject({ name: 'ReadError', code: 'limit-exceeded' })
})
