/** docs/tables.md against the tables; its queries, and those of the README, run in the programs that they are for. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildTablesText, tablesHeading } from '../../scripts/tables-text.js'
import { writers } from '../../src/writers/index.js'
import { readFixture } from '../golden/documents.js'
import { collectFiles, fixtureRecords, makeRecord } from './records.js'

const page = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test('the tables stand in docs/tables.md as they are', () => {
  const written = page.slice(page.indexOf(tablesHeading))
  expect(written, 'run: node scripts/run.mjs scripts/write-tables.ts').toBe(buildTablesText())
})

const out = mkdtempSync(join(tmpdir(), 'writers-docs-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))
const emoji = makeRecord(
  'emoji',
  `😀😀\r\n${readFixture('amnesty-2009/well-digger').replaceAll('\n', '\r\n')}`,
)
const records = [...fixtureRecords, emoji]
for (const format of ['csv', 'parquet'] as const) {
  for (const [file, bytes] of await collectFiles(writers[format](records))) put(file, bytes)
}
for (const { record, text } of records) put(`texts/${record.id}.txt`, text)

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(out, file)), { recursive: true })
  writeFileSync(join(out, file), content)
}

/** The line of the README that runs a program, over the files of this test. */
function readReadmeLine(program: string): string {
  const line = new RegExp(`^${program} .*$`, 'm').exec(readme)![0]
  return line.replaceAll('out/', `${out}/`)
}

/** The block of the page for a program, over the files of this test. */
function readBlock(program: string): string {
  const block = new RegExp(`\`\`\`\\w+ ${program}\\n([\\s\\S]*?)\`\`\``).exec(page)![1]!
  return block.replaceAll('OUT/', `${out}/`)
}

function run(program: string, args: readonly string[], input = ''): string {
  return execFileSync(program, args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** Whether a program runs here; says so where it does not. */
function isThere(name: string, program: string, args: readonly string[]): boolean {
  try {
    run(program, args)
    return true
  } catch {
    console.log(`${name} is not there: its parts of docs/tables.md and README.md are not run.`)
    return false
  }
}

describe.skipIf(!isThere('sqlite3', 'sqlite3', ['--version']))(
  'SQLite (skipped where it is not installed)',
  () => {
    test('imports the tables and answers', () => {
      const lines = run('sh', ['-e'], readBlock('sqlite')).trimEnd().split('\n')
      expect(lines).toHaveLength(10)
      for (const line of lines) expect(line).toMatch(/^(?:\d{4}-\d\d-\d\d)?\|[^|]*\|\+\d+$/)
    })

    test('gives the fax numbers of the README', () => {
      const lines = run('sh', ['-c', readReadmeLine('sqlite3')])
        .trimEnd()
        .split('\n')
      expect(lines.length).toBeGreaterThan(10)
      for (const line of lines) expect(line).toMatch(/^[\w-]+\|(?:\+\d+)?$/)
    })
  },
)

describe.skipIf(!isThere('python3', 'python3', ['--version']))(
  'Python (skipped where it is not installed)',
  () => {
    test('cuts every slice out of the text by code points', () => {
      const code = `${readBlock('python')}print(row['id'], row['start_utf16'] == row['start_code_point'])`
      expect(run('python3', ['-'], code)).toBe('emoji False\n')
    })
  },
)

describe.skipIf(!isThere('pandas', 'python3', ['-c', 'import pandas']))(
  'pandas (skipped where it is not installed)',
  () => {
    test('counts people by gender', () => {
      expect(run('python3', ['-'], readBlock('pandas'))).toMatch(/^female +\d+\nmale +\d+$/m)
      expect(run('sh', ['-c', readReadmeLine('python3')])).toMatch(/^(?:fe)?male +\d+$/m)
    })
  },
)

describe.skipIf(!isThere('duckdb', 'duckdb', ['--version']))(
  'DuckDB (skipped where it is not installed)',
  () => {
    test('reads Parquet and answers', () => {
      const answer = run('duckdb', ['-csv', '-c', readBlock('duckdb')])
        .trimEnd()
        .split(/\r?\n/)
      expect(answer[0]).toBe('name,appeals,earliest,latest')
      expect(answer).toHaveLength(11)
      for (const line of answer.slice(1))
        expect(line).toMatch(/,\d+,(?:\d{4}-\d\d-\d\d)?,(?:\d{4}-\d\d-\d\d)?$/)
    })

    test('counts layouts as in the README', () => {
      expect(run('sh', ['-c', readReadmeLine('duckdb')])).toMatch(/amnesty-2009/)
    })
  },
)
