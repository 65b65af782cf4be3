/** What `convert` and `report` write stays in OUT, whoever made the archive or the folder that they go on with. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../../src/cli/run.js'
import type { WriterFormat } from '../../src/writers/index.js'
import { writeMarkdown } from '../../src/writers/index.js'
import { captureIo } from '../cli/captured-io.js'
import { buildProgram, type Program } from '../convert/program.js'
import { makeRecord } from '../writers/records.js'

const folder = mkdtempSync(join(tmpdir(), 'hostile-output-'))
const formats: readonly WriterFormat[] = ['csv', 'markdown', 'xml', 'json', 'review', 'parquet']
let program: Program

/** A finished conversion, and a file beside it that must stay as it is. */
const template = join(folder, 'template')

beforeAll(async () => {
  program = await buildProgram()
  mkdirSync(template)
  writeFileSync(join(template, 'beside.txt'), 'mine')
  const text = readFileSync('fixtures/amnesty-2009/well-digger.txt', 'utf8')
  const hostileCode = text
    .replace('AFR 59/031/2011', 'AFR 59/../../../x/2011')
    .replace('UA: 947/11', 'UA: ../11')
  const names = { '../../beside.txt': text, '/beside.txt': hostileCode, '..\\beside.txt': `${text}..` }
  const packed = Object.entries(names).map(([name, content]) => [name, strToU8(content)])
  writeFileSync(join(template, 'in.zip'), zipSync(Object.fromEntries(packed)))
  const options = { out: join(template, 'out'), jobs: 1, formats }
  const conversion = await program.convertArchive([join(template, 'in.zip')], options)
  expect(conversion).toMatchObject({ isFinished: true, summary: { documents: 3 } })
})
afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

let places = 0

/** A copy of the template; `resume` goes on with its conversion. */
function makePlace() {
  const place = join(folder, `${places++}`)
  cpSync(template, place, { recursive: true })
  const out = join(place, 'out')
  const resume = (options = {}) =>
    program
      .convertArchive([join(place, 'in.zip')], { out, jobs: 1, resume: true, ...options })
      .catch((error) => error)
  return { place, out, resume }
}

/** Nothing stands beside the output but what stood there. */
function expectUntouched(place: string): void {
  expect(readdirSync(place).sort()).toEqual(['beside.txt', 'in.zip', 'out'])
  expect(readFileSync(join(place, 'beside.txt'), 'utf8')).toBe('mine')
}

/** Puts other words into a line of the manifest or of the records. */
function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

test('output: names of entries and codes of documents', () => {
  const { place, out } = makePlace()
  expectUntouched(template)
  expectUntouched(place)
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(20)
  for (const { name } of files) expect(name).toMatch(/^[A-Za-z0-9][\w.-]*$/)
})

test.each([
  ['tables to remove', /"tables":\[[^\]]*\]/, '"tables":["../beside.txt"]'],
  ['all of the folder to remove', /"tables":\[[^\]]*\]/, '"tables":[".."]'],
  ['the id of a document', /"documents":\[\{"id":"[^"]+"/, '"documents":[{"id":"../../beside"'],
  ['lengths that are none', /"lengths":\{"records":\d+/, '"lengths":{"records":-1'],
  ['a format that is none', /"formats":\[/, '"formats":["__proto__",'],
])('output: a manifest that names %s', async (_, from, to) => {
  const { place, out, resume } = makePlace()
  change(join(out, 'manifest.ndjson'), from, to)
  writeFileSync(join(place, 'in.zip'), zipSync({ 'new.txt': strToU8('UA 1/13') }))
  expect(await resume()).toMatchObject({ name: 'ConvertError', code: 'output-damaged' })
  expectUntouched(place)
})

test('output: records with an id that leads elsewhere', async () => {
  const { place, out, resume } = makePlace()
  change(join(out, 'records.ndjson'), /"id":"[^"]{12}/, '"id":"../../beside')
  const error = await resume({ formats: ['markdown'] })
  expect(error).toMatchObject({ name: 'ConvertError', code: 'output-damaged' })
  expect(error.message).toMatch(/records\.ndjson, line 1, is no record/)
  expectUntouched(place)
  const record = makeRecord('../../beside', 'UA 1/13')
  const first = writeMarkdown([record])[Symbol.asyncIterator]().next()
  await expect(first).rejects.toMatchObject({ name: 'WriteError', code: 'id-invalid' })
})

test.each(['records.ndjson', 'texts', 'tables', 'report.html', '.rewrite'])(
  'output: a link in the place of %s',
  async (name) => {
    const { place, out, resume } = makePlace()
    const target =
      name.includes('.') && name !== '.rewrite' ? join(place, 'beside.txt') : join(folder, 'others')
    mkdirSync(join(folder, 'others/deep'), { recursive: true })
    writeFileSync(join(folder, 'others/deep/mine.txt'), 'mine')
    if (existsSync(join(out, name))) renameSync(join(out, name), join(out, `${name}-moved`))
    symlinkSync(target, join(out, name))
    const error = await resume()
    expect(error).toMatchObject({ name: 'ConvertError', code: 'output-damaged' })
    expect(error.message).toContain(`${join(out, name)} is a link`)
    expectUntouched(place)
    expect(readFileSync(join(folder, 'others/deep/mine.txt'), 'utf8')).toBe('mine')
  },
)

test('output: a link in the place of the report', async () => {
  const { place, out } = makePlace()
  symlinkSync(join(place, 'beside.txt'), join(out, 'report.html'))
  const { io, written } = captureIo()
  expect(await runCli(['report', out], io)).toBe(1)
  expect(written.stderr).toMatch(/report\.html is a link\. Remove it, or name the page with -o\.\n$/)
  expectUntouched(place)
})

test('output: a page for each entry, in the folder that view writes', async () => {
  const { place } = makePlace()
  rmSync(join(place, 'out'), { recursive: true })
  const { io } = captureIo()
  expect(await runCli(['view', join(place, 'in.zip'), '-o', join(place, 'out')], io)).toBe(0)
  expectUntouched(place)
  const names = readdirSync(join(place, 'out')).sort()
  expect(names).toHaveLength(4)
  for (const name of names) expect(name).toMatch(/^[\w-]+\.html$/)
})
