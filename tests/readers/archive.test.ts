import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'
import { checkShape, fixture, mutations, outcome, truncations } from './damage.js'

async function readAll(bytes: Uint8Array, name = 'x.zip', limits = {}) {
  const documents = await readDocument(bytes, { name, limits })
  for (const document of documents) checkShape(document)
  return documents
}
const codeOf = async (bytes: Uint8Array, name = 'x.zip', limits = {}) => {
  const error = await readDocument(bytes, { name, limits }).catch((e: unknown) => e)
  return isReadError(error) ? error.code : error
}

/** Bytes that deflate does not shrink, the same in every run. */
function noise(size: number): Uint8Array {
  let seed = 7
  return Uint8Array.from({ length: size }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return 32 + ((seed >>> 24) % 90)
  })
}

describe('zip', () => {
  test('every file is a document, in order; the clutter of programs is left out', async () => {
    const bytes = zipSync({
      'one.txt': strToU8('UA 1/13'),
      'folder/': new Uint8Array(0),
      'folder/two.html': strToU8('<html><p>UA 2/13</p>'),
      '__MACOSX/._one.txt': strToU8('x'),
      'folder/.DS_Store': strToU8('x'),
      'stored.txt': [strToU8('UA 3/13'), { level: 0 }],
    })
    const documents = await readAll(bytes)
    expect(documents.map(({ name, text }) => [name, text.trim()])).toEqual([
      ['x.zip/one.txt', 'UA 1/13'],
      ['x.zip/folder/two.html', 'UA 2/13'],
      ['x.zip/stored.txt', 'UA 3/13'],
    ])
  })

  test('names are labels: no climbing, no drives, no control characters', async () => {
    const names = [
      '../../etc/passwd',
      '..\\..\\windows\\a.txt',
      '/top/b.txt',
      'C:\\c.txt',
      'a/./../d\u0000\n.txt',
      '../..',
    ]
    const documents = await readAll(
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('UA 1/13')]))),
    )
    expect(documents.map(({ name }) => name)).toEqual([
      'x.zip/etc/passwd',
      'x.zip/windows/a.txt',
      'x.zip/top/b.txt',
      'x.zip/c.txt',
      'x.zip/a/d.txt',
      'x.zip/entry',
    ])
  })

  test('an unreadable entry is a warning, and an error where there is no other', async () => {
    const documents = await readAll(
      zipSync({
        'a.bin': Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7]),
        'b.txt': strToU8('UA 1/13'),
        'c.txt': new Uint8Array(0),
      }),
    )
    expect(documents.map(({ text }) => text)).toEqual(['UA 1/13'])
    expect(documents[0]!.warnings[0]).toMatchObject({
      code: 'entry-unread',
      message: expect.stringContaining('a.bin'),
    })
    expect(await codeOf(zipSync({ 'a.bin': Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7]) }))).toBe(
      'format-unknown',
    )
    expect(await codeOf(zipSync({}))).toBe('file-empty')
    expect(await codeOf(zipSync({ 'c.txt': new Uint8Array(0) }))).toBe('file-empty')
  })

  test('a wrong checksum and a password are told', async () => {
    const text = strToU8('UA 1/13 and more')
    const stored = zipSync({ 'a.txt': [text, { level: 0 }] })
    stored[stored.indexOf(0x55, 30)] = 0x56
    expect(await codeOf(stored)).toBe('archive-damaged')
    const locked = zipSync({ 'a.txt': text })
    const directory = new DataView(locked.buffer)
    for (let at = 0; at < locked.length - 4; at++)
      if (directory.getUint32(at, true) === 0x02014b50) locked[at + 8] = 1
    expect(await codeOf(locked)).toBe('archive-encrypted')
  })
})

describe('limits', () => {
  test('ratio, total size, entries, depth', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(100_000_000).fill(32) }, { level: 9 })
    expect(await codeOf(bomb)).toBe('limit-exceeded')
    const large = zipSync({ 'a.txt': noise(200_000), 'b.txt': noise(200_000) })
    const [first, ...rest] = await readAll(large, 'x.zip', { maxBytes: 350_000 })
    expect(rest).toHaveLength(0)
    expect(first!.warnings[0]!.message).toContain('maxBytes')
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, strToU8('UA 1/13')])),
    )
    const some = await readAll(many, 'x.zip', { maxEntries: 10 })
    expect(some).toHaveLength(10)
    expect(some[0]!.warnings[0]!.code).toBe('entries-left-out')
    let nested: Uint8Array = strToU8('UA 1/13')
    for (let i = 0; i < 10; i++) nested = zipSync({ [`${i}.zip`]: nested })
    expect(await codeOf(nested)).toBe('limit-exceeded')
    expect(
      await readAll(zipSync({ 'a.zip': zipSync({ 'b.gz': gzipSync(strToU8('UA 1/13')) }) })),
    ).toHaveLength(1)
  }, 60_000)

  test('many entries that share one bomb are stopped', async () => {
    const packed = zipSync(
      Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`${i}.txt`, new Uint8Array(10_000_000)])),
      { level: 9 },
    )
    const start = performance.now()
    expect(await codeOf(packed)).toBe('limit-exceeded')
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 60_000)

  test('a directory that lies about sizes and counts', async () => {
    const bytes = zipSync({ 'a.txt': strToU8(`UA 1/13 ${'x'.repeat(5000)}`) })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
      if (view.getUint32(at, true) === 0x06054b50) view.setUint16(at + 10, 60_000, true)
    }
    expect((await readAll(bytes))[0]!.text).toHaveLength(5008)
  })
})

describe('gzip', () => {
  test('one file, its name without the ending', async () => {
    const [document] = await readAll(gzipSync(strToU8('UA 1/13')), 'ua.txt.gz')
    expect(document!.name).toBe('ua.txt')
    expect(document!.text).toBe('UA 1/13')
    expect(document!.warnings).toEqual([])
  })

  test('a file that breaks off is read as far as it goes', async () => {
    const whole = gzipSync(noise(100_000))
    const [document] = await readAll(whole.slice(0, whole.length / 2), 'ua.txt.gz')
    expect(document!.text.length).toBeGreaterThan(10_000)
    expect(document!.warnings.map(({ code }) => code)).toContain('archive-truncated')
  })

  test('a bomb, a bomb in a bomb, and nothing', async () => {
    const bomb = gzipSync(new Uint8Array(100_000_000), { level: 9 })
    expect(await codeOf(bomb, 'x.gz')).toBe('limit-exceeded')
    expect(await codeOf(gzipSync(bomb, { level: 9 }), 'x.gz')).toBe('limit-exceeded')
    expect(await codeOf(Uint8Array.from([0x1f, 0x8b, 8, 0]), 'x.gz')).toBe('archive-damaged')
  }, 60_000)
})

test('cut and changed archives', async () => {
  const seen = new Set<string>()
  for (const name of ['casesheet.zip', 'casesheet.txt.gz']) {
    for (const copy of truncations(fixture(name), 80)) seen.add(await outcome(copy, name))
    for (const copy of mutations(fixture(name), 80, 5)) seen.add(await outcome(copy, name))
  }
  expect(seen).toContain('archive-damaged')
  expect(seen).toContain('text')
}, 120_000)
