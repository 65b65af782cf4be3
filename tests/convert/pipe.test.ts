/** The pipe in process: one line in, exactly one out, whatever the line holds. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '../../src/cli/run.js'
import { splitLines } from '../../src/convert/lines.js'
import { parseAppeal } from '../../src/parse.js'
import { DocumentRecordSchema } from '../../src/writers/record.js'
import { captureIo } from '../cli/captured-io.js'

const folder = mkdtempSync(join(tmpdir(), 'pipe-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const fixture = 'fixtures/amnesty-2009/well-digger.txt'
const text = readFileSync(fixture, 'utf8')

async function pipe(stdin: string | Uint8Array, ...options: string[]) {
  const { io, written } = captureIo(stdin)
  const code = await runCli(['pipe', ...options], io)
  return { code, ...written }
}

/** The answers of the pipe to some lines: as many, and each a line of JSON by itself. */
async function answer(stdin: string | Uint8Array, ...options: string[]) {
  const { code, stdout, stderr } = await pipe(stdin, ...options)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^$|\n$/)
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const toLines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

describe('an answer', () => {
  test('holds what parseAppeal gives, as a record of a conversion without its id', async () => {
    const [{ id, ok, documents, ...rest }, ...others] = await answer(toLines({ id: 'ua-947', text }))
    expect([id, ok, rest, others]).toEqual(['ua-947', true, {}, []])
    const [{ start, warnings, ...record }, ...more] = documents
    expect([start, warnings, more]).toEqual([0, [], []])
    DocumentRecordSchema.parse({ id: 'ua-947', ...record })
    expect(record).toMatchObject(parseAppeal(text))
    expect(record.textSha256).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('has every document of a text, each with where it starts', async () => {
    const other = text.replaceAll('AFR 59/031/2011', 'AFR 59/032/2011')
    const [{ documents }] = await answer(toLines({ id: 1, text: `${text}\n${other}` }), '--texts')
    expect(documents.map(({ source }: { source: { document: number } }) => source.document)).toEqual([1, 2])
    const [, second] = documents
    expect(`${text}\n${other}`.slice(second.start, second.start + second.text.length)).toBe(second.text)
    const [span] = second.evidence.find(({ path }: { path: string }) => path === '/index').spans
    expect(second.text.slice(span.start, span.end)).toBe('AFR 59/032/2011')
  })

  test('is the same for a text, its file and its bytes', async () => {
    const base64 = Buffer.from(text).toString('base64')
    const lines = toLines(
      { path: fixture },
      { base64 },
      { base64: base64.replace(/.{76}/g, '$&\r\n') },
      { text },
    )
    const appeals = (await answer(lines)).map(({ documents }) => documents[0].appeal)
    expect(appeals).toEqual(Array(4).fill(parseAppeal(text).appeal))
  })

  test('names the file, and the name inside an archive', async () => {
    const path = 'fixtures/files/casesheet.zip'
    const base64 = readFileSync('fixtures/files/chromium.pdf', 'base64')
    const [zip, pdf] = await answer(toLines({ path }, { base64, name: 'a.pdf', path: null }), '--appeal-only')
    expect(zip.documents.length).toBeGreaterThan(1)
    for (const { source } of zip.documents)
      expect(source.file).toMatch(/^fixtures\/files\/casesheet\.zip!(?!casesheet\.zip)./)
    expect(pdf.documents[0].source).toMatchObject({ file: 'a.pdf', format: 'pdf', pages: 2 })
    expect(pdf.documents[0].appeal.cases[0].number).toBe(301)
  })

  test('believes the charset that the caller declares', async () => {
    const base64 = Buffer.from([0xca, 0xee, 0xf0, 0xf3]).toString('base64')
    const lines = toLines({ base64, type: 'text/plain; charset=windows-1251' })
    expect((await answer(lines, '--texts'))[0].documents[0].text).toBe('Кору')
  })

  test('tells what the reader could not read', async () => {
    const [{ documents }] = await answer(toLines({ path: 'fixtures/files/scanned.pdf' }))
    expect(documents[0].warnings[0]).toMatchObject({ code: 'pdf-page-without-text', page: 1 })
  })

  test('leaves out what is not asked for', async () => {
    const [{ documents }] = await answer(toLines({ text }), '--appeal-only')
    expect(Object.keys(documents[0])).toEqual(['source', 'parser', 'textSha256', 'start', 'appeal'])
  })
})

describe('the id comes back in the letters of the caller', () => {
  test.each([
    '"a"',
    '12345678901234567890',
    '1.50',
    '"\\u0061\\ud800"',
    'null',
    '{"day":1,"n":[2, 3]}',
    `${'['.repeat(90)}${']'.repeat(90)}`,
  ])('%s', async (id) => {
    const { stdout } = await pipe(`{"text":"x", "id" : ${id} }\n`)
    expect(stdout.startsWith(`{"id":${id},"ok":true`)).toBe(true)
  })

  test.each([
    ['{"id":5,"txt":"a"}', '5'],
    ['{"id":5,"id":6,"text":"a"}', '6'],
    ['{"\\u0069d":5,"text":"a"}', '5'],
    ['{"meta":{"id":4},"list":["id"],"text":"\\"id\\":3"}', 'null'],
    ['{"id":5,"text":"cut off', '5'],
    ['{"id":5,"text":"two" "strings"}', '5'],
    ['{"id":5x,"text":"a"}', 'null'],
    ['{"text":"a"}', 'null'],
    ['["id",5]', 'null'],
  ])('%s', async (line, id) => {
    expect((await pipe(`${line}\n`)).stdout.startsWith(`{"id":${id},`)).toBe(true)
  })
})

describe('an error is an answer', () => {
  test.each([
    ['json-invalid', '{'],
    ['json-invalid', ''],
    ['json-invalid', '  '],
    ['record-invalid', '[]'],
    ['record-invalid', 'null'],
    ['record-invalid', '{}'],
    ['record-invalid', '{"text":5}'],
    ['record-invalid', '{"text":"a","name":[]}'],
    ['record-invalid', '{"text":"a","path":"b"}'],
    ['record-invalid', '{"__proto__":{"text":"a"}}'],
    ['record-invalid', '{"constructor":{"prototype":{"text":"a"}}}'],
    ['base64-invalid', '{"base64":"a*b="}'],
    ['base64-invalid', '{"base64":"YQ==YQ=="}'],
    ['base64-invalid', '{"base64":"Y"}'],
    ['file-empty', '{"base64":""}'],
    ['format-unsupported', '{"base64":"iVBORw0KGgo="}'],
    ['file-unreadable', '{"path":"no-such-file.txt"}'],
    ['file-unreadable', '{"path":"fixtures"}'],
    ['file-unreadable', '{"path":"/dev/zero"}'],
    ['file-unreadable', '{"path":"a\\u0000b"}'],
    ['pdf-encrypted', '{"path":"fixtures/files/encrypted.pdf"}'],
    ['json-too-complex', `${'['.repeat(1_000_000)}`],
    ['json-too-complex', `{"text":"a","more":[${'{},'.repeat(200_000)}0]}`],
    ['text-too-long', `{"text":"${'a'.repeat(10_000_001)}"}`],
  ])('%s %#', async (code, line) => {
    const [before, found, after, ...others] = await answer(`{"text":"x"}\n${line}\n{"text":"y"}\n`)
    expect([before.ok, found.ok, after.ok, others]).toEqual([true, false, true, []])
    expect(found.error).toEqual({ code, message: expect.stringMatching(/\w \w/) })
  })

  test('a line that is no UTF-8', async () => {
    const line = Buffer.from('{"id":"caf\xe9","text":"a"}\n{"id":1,"text":"caf\xe9"}\n', 'latin1')
    const answers = await answer(line)
    expect(answers.map(({ id, error }) => [id, error.code])).toEqual([
      [null, 'utf8-invalid'],
      [1, 'utf8-invalid'],
    ])
  })

  test('a line and a file over --max-bytes, and the next line is read again', async () => {
    const lines = toLines(
      { id: 'long', text: 'a'.repeat(300) },
      { id: 'file', path: fixture },
      { id: 'next', text: 'a' },
    )
    const answers = await answer(lines, '--max-bytes', '200')
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      ['long', 'line-too-long'],
      ['file', 'limit-exceeded'],
      ['next', undefined],
    ])
  })

  test('what no reader foresaw', async () => {
    const [{ ok, error }] = await answer('{"base64":"JVBERi0xLjcKbm9uc2Vuc2U="}\n')
    expect([ok, error.code]).toEqual([false, 'pdf-damaged'])
  })
})

describe('lines', () => {
  test('of any end and the marks of joined files are read alike', async () => {
    const answers = await answer('\ufeff{"id":1,"text":"x"}\r\n\ufeff{"id":2,"text":"x"}')
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
      [1, true],
      [2, true],
    ])
  })

  test('U+2028 and U+2029 go out escaped, in ids as well', async () => {
    const { stdout } = await pipe(toLines({ id: 'a\u2028', text: 'UA 12/09\u2029 \u0085' }), '--texts')
    expect(stdout).not.toMatch(/[\u2028\u2029\r]/)
    expect(JSON.parse(stdout).id).toBe('a\u2028')
    expect(JSON.parse(stdout).documents[0].text).toBe('UA 12/09\u2029 \u0085')
  })

  test('are the same however the stream is cut', async () => {
    const stream = new TextEncoder().encode('ä\n\nlonger than eight\n\u2028\nend')
    const whole = await cut(stream, stream.length)
    expect(whole).toEqual(['ä', '', 'longer t…', '\u2028', 'end'])
    for (let size = 1; size < stream.length; size++) expect(await cut(stream, size)).toEqual(whole)
    expect(await cut(new Uint8Array(0), 1)).toEqual([])
    expect(await cut(new TextEncoder().encode('a\n'), 1)).toEqual(['a'])
  })

  async function cut(stream: Uint8Array, size: number): Promise<string[]> {
    async function* parts() {
      for (let at = 0; at < stream.length; at += size) yield stream.subarray(at, at + size)
    }
    const lines: string[] = []
    for await (const { bytes, complete } of splitLines(parts(), 8))
      lines.push(new TextDecoder().decode(bytes) + (complete ? '' : '…'))
    return lines
  }

  test('a slow reader is waited for, and nothing is read ahead of it', async () => {
    const { io } = captureIo()
    const log: string[] = []
    io.stdinParts = async function* () {
      for (const id of [1, 2, 3]) {
        log.push(`read ${id}`)
        yield new TextEncoder().encode(`{"id":${id},"text":"x"}\n`)
      }
    }
    io.stdout = (piece) => {
      if (piece.startsWith('{"id"')) log.push(`wrote ${/\d/.exec(piece)}`)
    }
    io.stdoutReady = async () => {
      await new Promise((done) => setTimeout(done, 1))
      if (log.at(-1) !== 'ready') log.push('ready')
    }
    expect(await runCli(['pipe'], io)).toBe(0)
    expect(log.join(', ')).toBe([1, 2, 3].map((id) => `read ${id}, wrote ${id}, ready`).join(', '))
  })

  test('a stream that breaks ends with 1', async () => {
    const { io, written } = captureIo()
    // biome-ignore lint/correctness/useYield: it breaks first
    io.stdinParts = async function* () {
      throw new Error('the disk is gone')
    }
    expect(await runCli(['pipe'], io)).toBe(1)
    expect(written).toEqual({ stdout: '', stderr: 'urgent-action pipe: the disk is gone\n' })
  })
})

describe('folders', () => {
  const archive = join(folder, 'archive')
  const names = [
    'b/2.txt',
    'a/1.txt',
    'a.txt',
    'c/d/3.txt',
    ...Array.from({ length: 40 }, (_, i) => `many/${i}.txt`),
  ]
  for (const name of names) {
    mkdirSync(join(archive, name, '..'), { recursive: true })
    writeFileSync(join(archive, name), 'UA 12/09')
  }
  symlinkSync('..', join(archive, 'c/loop'))
  symlinkSync('no-such-file', join(archive, 'lost.txt'))

  test('each file is a record with its path as id, in order', async () => {
    const answers = await answer('', archive)
    const ids = answers.map(({ id }) => id.slice(archive.length + 1))
    expect(ids.slice(0, 6)).toEqual(['a/1.txt', 'a.txt', 'b/2.txt', 'c/d/3.txt', 'lost.txt', 'many/0.txt'])
    expect(ids).toHaveLength(names.length + 1)
    expect(answers.filter(({ ok }) => !ok).map(({ error }) => error.code)).toEqual(['file-unreadable'])
  })

  test('shards are parts that do not overlap, and a new file moves no other', async () => {
    const shards = () =>
      Promise.all([1, 2, 3].map(async (i) => (await pipe('', archive, '--shard', `${i}/3`)).stdout))
    const before = (await shards()).map((part) => part.split('\n').slice(0, -1))
    const whole = (await pipe('', archive)).stdout.split('\n').slice(0, -1)
    expect(before.flat().sort()).toEqual([...whole].sort())
    for (const part of before) expect(part.length).toBeGreaterThan(5)
    writeFileSync(join(archive, 'a/0.txt'), 'UA 12/09')
    const after = (await shards()).map((part) => part.split('\n').slice(0, -1))
    after.forEach((part, i) => {
      expect(part).toEqual(expect.arrayContaining(before[i]!))
    })
  })

  test('a path that is not there ends with 1', async () => {
    const { code, stderr } = await pipe('', join(folder, 'none'))
    expect([code, stderr]).toEqual([1, expect.stringContaining(join(folder, 'none'))])
  })
})

test.each([
  [['--shard', '1/2']],
  [['--shard', '3/2', 'fixtures']],
  [['--shard', '0/2', 'fixtures']],
  [['--max-bytes', '64M']],
  [['--max-bytes', '999999999999']],
  [['-']],
  [['--jobs', '2']],
])('wrong use exits with 2 and a hint: %j', async (options) => {
  const { code, stdout, stderr } = await pipe('', ...options)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/See urgent-action pipe --help\n$/)
})
