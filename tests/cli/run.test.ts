/** The program, run in process. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { runCli } from '../../src/cli/run.js'
import { AppealSchema } from '../../src/schema.js'
import { captureIo } from './captured-io.js'

const fixture = 'fixtures/amnesty-2009/three-prisoners.txt'

async function call(args: string[], stdin = '') {
  const { io, written } = captureIo(stdin)
  const code = await runCli(args, io)
  return { code, ...written }
}

const commands = ['parse', 'convert', 'pipe', 'report', 'explain', 'schema', 'evaluate', 'view', 'diff']

test.each([[], ...commands.map((name) => [name])])(
  '--help of %s teaches, --version prints the version',
  async (...words) => {
    const help = await call([...words, '--help'])
    expect(help.code).toBe(0)
    expect(help.stdout).toMatch(/^Usage: urgent-action/)
    expect(help.stderr).toBe('')
    expect(await call([...words, '--version'])).toEqual({
      code: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    })
  },
)

test.each([
  [[]],
  [['prase']],
  [['constructor']],
  [['parse', '--no-such-option']],
  [['parse', '--format', 'yaml', fixture]],
  [['parse', '--format', 'xml', '--evidence', fixture]],
  [['parse', '-', '-']],
  [['explain']],
  [['explain', fixture, fixture]],
  [['schema', '--format', 'yaml']],
])('wrong use exits with 2 and a hint: %j', async (args) => {
  const { code, stdout, stderr } = await call(args)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/See urgent-action .*--help\n$/)
})

test('parse prints one valid appeal for one file', async () => {
  const { code, stdout } = await call(['parse', fixture])
  expect(code).toBe(0)
  const appeal = AppealSchema.parse(JSON.parse(stdout))
  expect(appeal.cases).toEqual([{ series: 'UA', number: 251, year: 2012 }])
  expect(appeal.deadline).toBe('2012-10-08')
})

test('parse prints one line for each of several files, standard input among them', async () => {
  const { code, stdout } = await call(['parse', '--quiet', fixture, '-'], 'UA 12/09')
  expect(code).toBe(0)
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map((row) => row.file)).toEqual([fixture, '<stdin>'])
  for (const row of rows) AppealSchema.parse(row.appeal)
})

test('--evidence adds evidence and diagnostics, --compact takes one line', async () => {
  const { stdout } = await call(['parse', '--evidence', '--compact', fixture])
  expect(stdout.trimEnd()).not.toContain('\n')
  const result = JSON.parse(stdout)
  expect(Object.keys(result)).toEqual(['appeal', 'evidence', 'diagnostics'])
  expect(result.evidence.length).toBeGreaterThan(20)
})

test('--format xml is read back as the same appeal', async () => {
  const { parseXml } = await import('../../src/xml/index.js')
  const xml = await call(['parse', '--format', 'xml', fixture])
  const json = await call(['parse', fixture])
  expect(parseXml(xml.stdout)).toEqual(JSON.parse(json.stdout))
})

test('diagnostics go to stderr with their file and place; --quiet drops them', async () => {
  const poem = 'The sea is calm tonight,\nthe tide is full.\n'
  const loud = await call(['parse', '-'], poem)
  expect(loud.stderr).toMatch(/^<stdin>:.*error not-an-urgent-action: /m)
  expect((await call(['parse', '-q', '-'], poem)).stderr).toBe('')
})

test('exit code is 1 where all inputs failed, 3 where some did, and the others are still read', async () => {
  const none = await call(['parse', 'no-such-file.txt'])
  expect(none.code).toBe(1)
  expect(none.stderr).toContain('no-such-file.txt')
  const some = await call(['parse', '-q', 'no-such-file.txt', fixture])
  expect(some.code).toBe(3)
  expect(JSON.parse(some.stdout).file).toBe(fixture)
})

test('a format without a reader is named, with what to do', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'urgent-action-')), 'letter.doc')
  await writeFile(
    path,
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  )
  const { code, stderr } = await call(['parse', path])
  expect(code).toBe(1)
  expect(stderr).toMatch(/letter\.doc: .*Save it as/)
})

test('explain shows layout, sections and furniture without escape codes where there is no terminal', async () => {
  const { code, stdout } = await call(['explain', fixture])
  expect(code).toBe(0)
  expect(stdout).toContain('layout amnesty-2009')
  expect(stdout).toMatch(/recipients: lines \d+-\d+, opened by "/)
  expect(stdout).toMatch(/line 46: URGENT ACTION/)
  expect(stdout).not.toContain('\u001b')
})

test('schema prints the three forms, of an appeal and of a record', async () => {
  expect(JSON.parse((await call(['schema'])).stdout).title).toBe('Appeal')
  expect((await call(['schema', '--format', 'xsd'])).stdout).toContain('<xs:schema')
  expect((await call(['schema', '--format', 'markdown'])).stdout).toMatch(/^# Data dictionary/)
  expect(JSON.parse((await call(['schema', '--record'])).stdout).title).toBe('DocumentRecord')
  expect((await call(['schema', '--record', '--format', 'xsd'])).stdout).toContain('name="records"')
  expect((await call(['schema', '--record', '--format', 'markdown'])).stdout).toMatch(/^## DocumentRecord$/m)
})

test('several documents in one file are read each, with lines that count in the file', async () => {
  const sheet = await readFile(fixture, 'utf8')
  const other = sheet.replaceAll(/AFR 27\/009\/2012/g, 'AFR 27/010/2012')
  const path = join(await mkdtemp(join(tmpdir(), 'urgent-action-')), 'dump.txt')
  await writeFile(path, `${sheet}\n${other}`)
  const { code, stdout } = await call(['parse', '--evidence', '-q', path])
  expect(code).toBe(0)
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first.file).toBe(`${path}#1`)
  expect(second.appeal.index.code).toBe('AFR 27/010/2012')
  const at = second.evidence.find((entry: { path: string }) => entry.path === '/index').spans[0]
  expect(`${sheet}\n${other}`.slice(at.start, at.end)).toBe('AFR 27/010/2012')
})
