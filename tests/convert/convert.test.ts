/** A conversion by the entry `/convert`, with threads. */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConvertOptions, ConvertProgress } from '../../src/convert/index.js'
import { type DocumentRecord, DocumentRecordSchema } from '../../src/writers/record.js'
import { buildProgram, type Program, readAll } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'convert-'))
const source = join(folder, 'in')
let program: Program

beforeAll(async () => {
  program = await buildProgram()
  mkdirSync(join(source, 'texts'), { recursive: true })
  for (const name of ['well-digger', 'three-prisoners', 'three-beekeepers'])
    copyFileSync(`fixtures/amnesty-2009/${name}.txt`, join(source, `texts/${name}.txt`))
  copyFileSync('fixtures/amnesty-2009/well-digger.txt', join(source, 'texts/z-copy.txt'))
  for (const name of [
    'casesheet.zip',
    'casesheet.mbox',
    'chromium.pdf',
    'encrypted.pdf',
    'scanned.pdf',
    'SOURCE.html',
  ])
    copyFileSync(join('fixtures/files', name), join(source, name))
  writeFileSync(
    join(source, 'a-poem.txt'),
    'The sea is calm tonight,\u2028the tide is full.\u0085\r\n\r\nThe moon lies \u{1f30a} fair.\n',
  )
  writeFileSync(join(source, 'empty.txt'), '')
  writeFileSync(join(source, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  const sheet = readFileSync('fixtures/amnesty-2009/three-prisoners.txt', 'utf8')
  writeFileSync(
    join(source, 'dump.txt'),
    `${sheet}\n${sheet.replaceAll('AFR 27/009/2012', 'AFR 27/010/2012')}`,
  )
})

afterAll(() => {
  program.remove()
  rmSync(folder, { recursive: true, force: true })
})

let runs = 0
const newOut = () => join(folder, `out-${runs++}`)

async function convert(
  options: Partial<ConvertOptions> & { out: string },
  inputs: readonly string[] = [source],
) {
  return program.convertArchive(inputs, { jobs: 1, ...options })
}

const readLines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const fileOf = ({ file }: { file: string }) => file.slice(source.length + 1)

/** What others are compared with. */
const first = newOut()

describe('one run', () => {
  const out = first
  const progress: ConvertProgress[] = []
  let records: DocumentRecord[] = []

  beforeAll(async () => {
    const conversion = await convert({
      out,
      formats: ['csv'],
      onProgress: (one) => progress.push(structuredClone(one)),
    })
    expect(conversion.isFinished).toBe(true)
    records = readLines(join(out, 'records.ndjson'))
  })

  test('gives records of the contract, in the order of the files', () => {
    for (const record of records) expect(DocumentRecordSchema.parse(record)).toEqual(record)
    const files = records.map((record) => fileOf(record.source))
    expect(files).toEqual([
      'SOURCE.html',
      'a-poem.txt',
      'casesheet.mbox!1.eml',
      'casesheet.mbox!2.eml',
      'chromium.pdf',
      'dump.txt',
      'dump.txt',
      'texts/three-beekeepers.txt',
      'texts/three-prisoners.txt',
      'texts/well-digger.txt',
    ])
    expect(records.map(({ source: { document } }) => document).slice(5, 7)).toEqual([1, 2])
  })

  test('keeps the text of each, to which hash and offsets belong', () => {
    expect(readdirSync(join(out, 'texts')).sort()).toEqual(records.map(({ id }) => `${id}.txt`).sort())
    for (const { id, textSha256, appeal, evidence } of records) {
      const bytes = readFileSync(join(out, 'texts', `${id}.txt`))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(textSha256)
      const text = bytes.toString('utf8')
      const index = evidence.find(({ path }) => path === '/index')
      if (appeal.index) expect(text.slice(index!.spans[0]!.start, index!.spans[0]!.end)).toMatch(/\d/)
      for (const { spans } of evidence)
        for (const { start, end } of spans) expect(text.slice(start, end).trim(), id).not.toBe('')
      const title = evidence.find(({ path }) => path === '/title')?.spans[0]
      if (title) expect(text.slice(title.start, title.end).split(/\s/)[0]).toBe(appeal.title!.split(/\s/)[0])
    }
  })

  test('names documents by index code, else by case and date, else by their text', () => {
    const ids = Object.fromEntries(records.map((record) => [fileOf(record.source), record.id]))
    expect(ids['texts/well-digger.txt']).toBe('AFR-59-031-2011')
    expect(ids['SOURCE.html']).toBe('ASA-12-019-2013')
    const poem = records.find((record) => fileOf(record.source) === 'a-poem.txt')!
    expect(poem.id).toBe(`text-${poem.textSha256.slice(0, 16)}`)
  })

  test('reports what was read before, and another text of the same id', () => {
    const problems = readLines(join(out, 'errors.ndjson'))
    const of = (code: string) =>
      problems.filter((problem) => problem.code === code).map((problem) => [fileOf(problem), problem.id])
    expect(of('duplicate-text')).toContainEqual(['texts/z-copy.txt', 'AFR-59-031-2011'])
    expect(of('duplicate-text')).toContainEqual(['casesheet.zip!november/casesheet.html', 'ASA-12-019-2013'])
    expect(of('duplicate-id')).toContainEqual(['chromium.pdf', 'ASA-12-019-2013_4'])
    expect(of('duplicate-id')).toContainEqual(['texts/three-prisoners.txt', 'AFR-27-009-2012_2'])
  })

  test('says of each bad file why, and goes on', () => {
    const problems = readLines(join(out, 'errors.ndjson')).filter(({ severity }) => severity === 'error')
    expect(problems.map((problem) => [fileOf(problem), problem.code])).toEqual([
      ['empty.txt', 'file-empty'],
      ['encrypted.pdf', 'pdf-encrypted'],
      ['picture.png', 'format-unsupported'],
      ['scanned.pdf', 'text-missing'],
    ])
    for (const { message } of problems) expect(message.length).toBeGreaterThan(10)
  })

  test('has a line for every file in its manifest, and nothing of a run left', () => {
    const { files, isFinished, tables, head } = program.readManifest(out)!
    expect(files.map(fileOf)).toHaveLength(14)
    expect(files.map((file) => [fileOf(file), file.outcome])).toContainEqual([
      'texts/z-copy.txt',
      'duplicate',
    ])
    expect(files.find((file) => fileOf(file) === 'scanned.pdf')).toMatchObject({
      outcome: 'failed',
      documents: [],
      problems: ['text-missing', 'pdf-page-without-text'],
    })
    expect(head.parser.version).toBe(records[0]!.parser.version)
    expect(isFinished).toBe(true)
    for (const table of tables) expect(existsSync(join(out, table)), table).toBe(true)
    const left = readdirSync(out).filter((name) => name.startsWith('.'))
    expect(left).toEqual([])
  })

  test('tells how far it is, in order', () => {
    const read = progress.filter(({ step }) => step === 'read')
    expect(read.map(({ done }) => done)).toEqual(Array.from({ length: 15 }, (_, i) => i))
    expect(read.at(-1)!.outcomes).toEqual({ ok: 4, warnings: 4, failed: 4, duplicate: 2 })
    const written = progress.filter(({ step }) => step === 'write')
    expect(written).toHaveLength(records.length)
  })

  test('is read back with its texts, and refuses a text that was changed', async () => {
    const read = []
    for await (const { record, text } of program.readRecords(out)) read.push([record.id, text.length > 20])
    expect(read).toEqual(records.map(({ id }) => [id, true]))
    const other = newOut()
    await convert({ out: other }, [join(source, 'a-poem.txt')])
    writeFileSync(join(other, 'texts', readdirSync(join(other, 'texts'))[0]!), 'other')
    await expect(program.readRecords(other).next()).rejects.toMatchObject({ code: 'output-damaged' })
  })
})

test('gives the same bytes whatever the number of threads', async () => {
  const out = newOut()
  await convert({ out, jobs: 2, formats: ['csv'] })
  const read = readAll(out)
  expect(read).toEqual(readAll(first))
  expect(Object.keys(read).length).toBeGreaterThan(12)
})

describe('going on', () => {
  test('reads new and changed files only, and says so', async () => {
    const inputs = join(folder, 'growing')
    mkdirSync(inputs)
    const out = newOut()
    const add = (name: string, text: string) => writeFileSync(join(inputs, name), text)
    add('b.txt', 'One text.')
    add('c.txt', 'Another text.')
    add('d.txt', 'One text.')
    await convert({ out, formats: ['csv'] }, [inputs])
    const before = readAll(out)
    const again = await convert({ out, resume: true }, [inputs])
    expect(again).toMatchObject({ isFinished: true, filesRead: 0, filesKept: 3, filesAgain: [] })
    expect(readAll(out)).toEqual(before)
    add('a.txt', 'A third text.')
    // d is a copy of b: when b changes, d is the only one that has the text.
    add('b.txt', 'One text, changed.')
    const more = await convert({ out, resume: true }, [inputs])
    expect(more.filesRead).toBe(3)
    expect(more.filesAgain.map((file) => file.slice(-5))).toEqual(['b.txt', 'd.txt'])
    const texts = readLines(join(out, 'records.ndjson')).map(({ id }) =>
      readFileSync(join(out, 'texts', `${id}.txt`), 'utf8'),
    )
    expect(texts).toEqual(['Another text.', 'A third text.', 'One text, changed.', 'One text.'])
    expect(readdirSync(join(out, 'texts'))).toHaveLength(4)
    expect(readFileSync(join(out, 'tables/appeals.csv'), 'utf8').trim().split('\r\n')).toHaveLength(5)
    rmSync(join(inputs, 'a.txt'))
    const fewer = await convert({ out, resume: true }, [inputs])
    expect(fewer).toMatchObject({ filesRead: 0, filesGone: [join(inputs, 'a.txt')] })
  })

  test('retryFailed reads failed files again and forgets their errors', async () => {
    const inputs = join(folder, 'failing')
    mkdirSync(inputs)
    const out = newOut()
    const list = [join(inputs, 'later.txt'), join(inputs, 'there.txt')]
    writeFileSync(list[1]!, 'Some text.')
    await convert({ out, listed: list }, [])
    expect(readLines(join(out, 'errors.ndjson'))).toMatchObject([{ file: list[0], code: 'file-unreadable' }])
    writeFileSync(list[0]!, 'A later text.')
    expect(await convert({ out, listed: list, resume: true }, [])).toMatchObject({ filesRead: 0 })
    const retried = await convert({ out, listed: list, retryFailed: true }, [])
    expect(retried).toMatchObject({ filesRead: 1, filesKept: 1, filesAgain: [list[0]] })
    expect(readFileSync(join(out, 'errors.ndjson'), 'utf8')).toBe('')
    expect(readLines(join(out, 'records.ndjson')).map((record) => record.source.file)).toEqual([
      list[1],
      list[0],
    ])
    expect(retried.summary.outcomes.failed).toBe(0)
  })

  test('writes another format of what is finished', async () => {
    const out = newOut()
    await convert({ out, limit: 3 })
    const conversion = await convert({ out, limit: 3, resume: true, formats: ['csv'] })
    expect(conversion).toMatchObject({ filesRead: 0, isFinished: true })
    expect(conversion.tables).toEqual(['tables'])
  })

  test('another parser, other texts, a folder in use and a folder of other things are refused', async () => {
    const out = newOut()
    await convert({ out, limit: 2 })
    const refuse = (options: Partial<ConvertOptions>) =>
      convert({ out, limit: 2, ...options }).catch((error) => error)
    expect(await refuse({})).toMatchObject({
      code: 'output-exists',
      message: expect.stringContaining('--resume'),
    })
    expect(await refuse({ resume: true, texts: false })).toMatchObject({ code: 'options-differ' })
    writeFileSync(join(out, '.lock'), `${process.ppid}@${(await import('node:os')).hostname()}\n`)
    expect(await refuse({ resume: true })).toMatchObject({ code: 'output-in-use' })
    writeFileSync(join(out, '.lock'), `4194304@${(await import('node:os')).hostname()}\n`)
    expect(await refuse({ resume: true })).toMatchObject({ isFinished: true })
    const manifest = join(out, 'manifest.ndjson')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":"[^"]+"/, '"version":"0.0.1"'))
    expect(await refuse({ resume: true })).toMatchObject({
      code: 'options-differ',
      message: expect.stringContaining('0.0.1'),
    })
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('\n', '\nnonsense\n'))
    expect(await refuse({ resume: true })).toMatchObject({
      code: 'output-damaged',
      message: expect.stringContaining('line 2'),
    })
    expect(await convert({ out: source }).catch((error) => error)).toMatchObject({ code: 'output-exists' })
  })

  test('without texts tables are written all the same', async () => {
    const [out, whole] = [newOut(), newOut()]
    await convert({ out, limit: 3, texts: false, formats: ['csv'] })
    await convert({ out: whole, limit: 3, formats: ['csv'] })
    const { 'manifest.ndjson': _, ...read } = readAll(out)
    expect(readAll(whole)).toMatchObject(read)
    expect(existsSync(join(out, 'texts'))).toBe(false)
    const bare = newOut()
    await convert({ out: bare, limit: 3, texts: false })
    expect(readdirSync(bare).sort()).toEqual(['errors.ndjson', 'manifest.ndjson', 'records.ndjson'])
  })

  test('a signal ends it after the files that were begun', async () => {
    const out = newOut()
    const stop = new AbortController()
    const onProgress = ({ step, done }: ConvertProgress) => {
      if (step === 'read' && done === 3) stop.abort()
    }
    const stopped = await convert({ out, formats: ['csv'], signal: stop.signal, onProgress })
    expect(stopped.isFinished).toBe(false)
    expect(stopped.filesRead).toBeGreaterThanOrEqual(3)
    expect(stopped.filesRead).toBeLessThan(10)
    expect(existsSync(join(out, 'tables/appeals.csv'))).toBe(false)
    await convert({ out, formats: ['csv'], resume: true })
    expect(readAll(out)).toEqual(readAll(first))
  })
})

describe('an output that cannot be written', () => {
  test('a file in the way of the folder', async () => {
    const error = await convert({ out: join(source, 'a-poem.txt', 'out') }).catch((caught) => caught)
    expect(error).toMatchObject({ name: 'ConvertError', code: 'output-unwritable' })
    expect(error.message).toMatch(/a-poem\.txt.*cannot be written: a part of the path is no folder/)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk (skipped where there is no /dev/full)', async () => {
    const out = newOut()
    await convert({ out, limit: 1 })
    const [records, kept] = [join(out, 'records.ndjson'), join(folder, 'kept.ndjson')]
    // A link that is there from the start is refused.
    const onProgress = ({ step }: ConvertProgress) => {
      if (step !== 'check') return
      renameSync(records, kept)
      symlinkSync('/dev/full', records)
    }
    const error = await convert({ out, resume: true, onProgress }).catch((caught) => caught)
    expect(error).toMatchObject({ name: 'ConvertError', code: 'output-unwritable' })
    expect(error.message).toMatch(/records\.ndjson cannot be written: the disk is full.*--resume/)
    renameSync(kept, records)
    expect(await convert({ out, resume: true })).toMatchObject({ isFinished: true, filesRead: 13 })
  })
})

describe('threads in trouble', () => {
  let trouble: Program
  const inputs = join(folder, 'trouble')
  beforeAll(async () => {
    trouble = await buildProgram('tests/convert/trouble-worker.ts')
    mkdirSync(inputs)
  })
  afterAll(() => trouble.remove())

  test('a file that hangs or ends its thread is reported; all others are read, in their order', async () => {
    const texts = ['a', 'hang', 'b', 'die', 'throw', 'c', 'd', 'e', 'f']
    for (const [i, text] of texts.entries())
      writeFileSync(join(inputs, `${i}-${text}.txt`), `${text} is what this says.`)
    const out = newOut()
    const conversion = await trouble.convertArchive([inputs], { out, jobs: 2, timeoutMs: 1500 })
    expect(conversion.isFinished).toBe(true)
    const records = readLines(join(out, 'records.ndjson'))
    expect(records.map(({ source: { file } }) => file.slice(inputs.length + 1))).toEqual([
      '0-a.txt',
      '2-b.txt',
      '5-c.txt',
      '6-d.txt',
      '7-e.txt',
      '8-f.txt',
    ])
    expect(readLines(join(out, 'errors.ndjson'))).toMatchObject([
      { code: 'timed-out', message: expect.stringContaining('1.5 s') },
      { code: 'worker-crashed', message: expect.stringContaining('exit code 7') },
      { code: 'worker-crashed', message: expect.stringContaining('a fault in a library') },
    ])
  })
})
