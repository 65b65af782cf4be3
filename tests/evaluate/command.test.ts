import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../../src/cli/command.js'
import { diffCommand } from '../../src/cli/diff.js'
import { buildEvaluateCommand } from '../../src/cli/evaluate.js'
import { findGoldFiles } from '../../src/cli/gold-folder.js'
import { fitsPattern } from '../../src/convert/pattern.js'
import { captureIo } from '../cli/captured-io.js'
import { buildAppeal, buildEvidence } from './appeals.js'

/** Reads one thing only: a date after "Date:". Throws at a text that holds "crash". */
function parseDates(text: string) {
  if (text.includes('crash')) throw new Error('cannot read this')
  const start = text.indexOf('Date: ') + 6
  const issued = start >= 6 ? text.slice(start, start + 10) : null
  const evidence = issued ? [buildEvidence('/issued', start, start + 10)] : []
  return { appeal: buildAppeal({ issued }), evidence, diagnostics: [] }
}

const evaluateCommand = buildEvaluateCommand(async () => parseDates)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'))
  const files: Record<string, string> = {
    'good.txt': 'Date: 2010-05-01\n',
    'good.gold.json': '{"issued": "2010-05-01", "title": null}',
    'bad.txt': 'one\nDate: 2011-05-01\n',
    'bad.expected.json': '{"appeal": {"issued": "2011-05-02"}, "evidence": []}',
    'INDEX.tsv': 'name\tyear\tfamily\tnotes\ngood\t2010\tcasesheet\tplain\nbad\t1991\tearly\tplain\n',
  }
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)))
})

afterAll(() => rm(folder, { recursive: true }))

async function run(command: Command, ...args: string[]) {
  const { io, written } = captureIo(`${JSON.stringify({ id: 'good', appeal: buildAppeal() })}\n`)
  const code = await command.run(args, io)
  return { code, out: written.stdout, err: written.stderr }
}

describe('evaluate', () => {
  test('reads pairs of both names and prints a table', async () => {
    const { code, out, err } = await run(evaluateCommand, folder, '--misses', '--by', 'family')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('2 documents')
    expect(out).toMatch(/^casesheet +1/m)
    expect(out).toContain('bad: expected "2011-05-02", got "2011-05-01" (stated) | line 2: Date: 2011-05-01')
  })

  test('--only and --format', async () => {
    const { out } = await run(evaluateCommand, folder, '--only', 'g*', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ documents: 1, micro: { f1: 1 } })
    expect((await run(evaluateCommand, folder, '--only', 'nothing*')).code).toBe(1)
  })

  test.each([
    ['0.5', 0],
    ['0.51', 1],
  ])('--fail-under %s exits with %d', async (limit, code) => {
    const result = await run(evaluateCommand, folder, '--fail-under', limit)
    expect(result.code).toBe(code)
    if (code) expect(result.err).toContain('F1 0.5000 is under 0.51')
  })

  test('a document that fails does not hide the others', async () => {
    await writeFile(join(folder, 'crash.txt'), 'crash')
    await writeFile(join(folder, 'crash.gold.json'), '{"issued": null}')
    await writeFile(join(folder, 'typo.txt'), 'Date: 2010-05-01')
    await writeFile(join(folder, 'typo.gold.json'), '{"isued": null}')
    const { code, out, err } = await run(evaluateCommand, folder)
    expect(code).toBe(3)
    expect(out).toContain('2 documents')
    expect(err).toContain('crash: cannot read this')
    expect(err).toContain('typo: isued: no such field in the contract')
    expect((await run(evaluateCommand, folder, '--only', 'crash,typo')).code).toBe(1)
    await Promise.all(
      ['crash.txt', 'crash.gold.json', 'typo.txt', 'typo.gold.json'].map((name) => rm(join(folder, name))),
    )
  })

  test.each([
    [[], 'GOLD_DIR is missing'],
    [['a', 'b'], 'one folder only'],
    [['a', '--format', 'pdf'], '--format is one of'],
    [['a', '--by', 'weather'], '--by is one of'],
    [['a', '--fail-under', '97'], '--fail-under is a number'],
    [['a', '--fail-under='], '--fail-under is a number'],
    [['a', '--nothing'], '--nothing'],
  ])('wrong use: %j', async (args, problem) => {
    const { code, out, err } = await run(evaluateCommand, ...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(problem)
  })

  test('a folder that is not there, or holds no gold', async () => {
    expect(await run(evaluateCommand, join(folder, 'none'))).toMatchObject({ code: 1, out: '' })
    const empty = await mkdtemp(join(tmpdir(), 'gold-'))
    expect((await run(evaluateCommand, empty)).err).toContain('holds no NAME.gold.json')
    await rm(empty, { recursive: true })
  })

  test.each([[evaluateCommand], [diffCommand]])('help teaches with examples', async (command) => {
    const { code, out } = await run(command, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`Usage: urgent-action ${command.name}`)
    expect(out).toContain('Examples:')
    expect(out).toBe(command.help)
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })
})

describe('diff', () => {
  const line = (id: string, issued: string | null) =>
    `${JSON.stringify({ id, appeal: buildAppeal({ issued }) })}\n`

  test('compares two files, with gold', async () => {
    const before = join(folder, 'before.ndjson')
    const after = join(folder, 'after.ndjson')
    await writeFile(before, line('good.txt', null) + line('folder/bad.pdf', '2011-05-02'))
    await writeFile(after, line('good.txt', '2010-05-01') + line('folder/bad.pdf', '2011-05-03'))
    const { code, out, err } = await run(diffCommand, before, after, '--gold', folder)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('2 documents compared, 2 differ')
    expect(out).toContain('good.txt: + "2010-05-01" (better)')
    expect(out).toContain('folder/bad.pdf: "2011-05-02" -> "2011-05-03" (worse)')
    const piped = await run(diffCommand, '-', after)
    expect(piped.code).toBe(0)
    expect(piped.out).toContain('Only after (2)')
  })

  test('names lines that are no records, and fails where none is', async () => {
    const mixed = join(folder, 'mixed.ndjson')
    const bad = join(folder, 'bad.ndjson')
    await writeFile(mixed, `${line('a', null)}nonsense\n`)
    await writeFile(bad, 'nonsense\n')
    expect(await run(diffCommand, mixed, mixed)).toMatchObject({ code: 3 })
    const { code, err } = await run(diffCommand, mixed, bad)
    expect(code).toBe(1)
    expect(err).toContain('line 1 is no JSON object')
    expect((await run(diffCommand, mixed, join(folder, 'none.ndjson'))).code).toBe(1)
  })

  test.each([
    [[]],
    [['one']],
    [['-', '-']],
    [['a', 'b', 'c']],
    [['a', 'b', '--format', 'x']],
    [['a', 'b', '--x']],
  ])('wrong use: %j', async (args) => {
    expect((await run(diffCommand, ...args)).code).toBe(2)
  })
})

test('fixtures are found in folders that are called after their layout', async () => {
  const files = await findGoldFiles('fixtures')
  for (const { name, meta } of files)
    if (name.startsWith('amnesty-2009/')) expect(meta.layout).toBe('amnesty-2009')
  const [first] = await findGoldFiles(folder)
  expect(first).toMatchObject({ name: 'bad', meta: { year: 1991, family: 'early' } })
})

test.each([
  ['cs-2012-gambia', 'cs-2012-*', true],
  ['cs-2012-gambia', '*gambia', true],
  ['cs-2012-gambia', '*', true],
  ['cs-2012-gambia', 'cs-????-gambia', true],
  ['cs-2012-gambia', 'cs-???-gambia', false],
  ['cs-2012-gambia', 'gambia', false],
  ['a*b', 'a*b', true],
  ['a'.repeat(5000), `${'*a'.repeat(50)}b`, false],
])('%s fits %s: %s', (name, pattern, fits) => {
  expect(fitsPattern(name, pattern)).toBe(fits)
})
