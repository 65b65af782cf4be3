/** Archives that unpack to more than there is room for, or whose names lead elsewhere. */
import { gzipSync, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'

const sheet = strToU8('UA 1/13')

/** What a read ends with: the documents, or the code and the message of its error. */
async function read(bytes: Uint8Array, limits = {}) {
  const found = await readDocument(bytes, { name: 'x.zip', limits }).catch((error: unknown) => error)
  if (Array.isArray(found)) return { documents: found, code: null, message: '' }
  if (!isReadError(found)) throw found
  return { documents: [], code: found.code as string | null, message: found.message }
}

test('zip: a bomb by its ratio', async () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(8_000_000) }, { level: 9 })
  expect(await read(bomb)).toMatchObject({
    code: 'limit-exceeded',
    message: expect.stringMatching(/maxRatio/),
  })
})

test('zip: a bomb by the sum of its entries', async () => {
  const entries = Array.from({ length: 40 }, (_, i) => [
    `${i}.txt`,
    [strToU8('UA 1/13 '.repeat(5000)), { level: 0 }],
  ])
  const { documents } = await read(zipSync(Object.fromEntries(entries)), { maxBytes: 2_000_000, maxRatio: 5 })
  expect(documents).toHaveLength(40)
  const cut = await read(zipSync(Object.fromEntries(entries.slice(0, 20))), { maxBytes: 900_000 })
  expect(cut.documents).toHaveLength(20)
  const packed = zipSync(
    Object.fromEntries(entries.map(([name]) => [name, strToU8('UA 1/13 '.repeat(5000))])),
  )
  const { documents: some } = await read(packed, { maxBytes: 200_000 })
  expect(some.length).toBeLessThan(6)
  expect(some[0].warnings[0]).toMatchObject({
    code: 'entry-unread',
    message: expect.stringMatching(/maxBytes/),
  })
})

test('zip: 20,000 entries', async () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => [`${i}.txt`, [sheet, { level: 0 }]])
  const { documents } = await read(zipSync(Object.fromEntries(entries)), { maxEntries: 500 })
  expect(documents).toHaveLength(500)
  expect(documents[0].warnings.map(({ code }: { code: string }) => code)).toEqual(['entries-left-out'])
})

test('zip: archives in archives', async () => {
  let nested = sheet
  for (let i = 0; i < 30; i++) nested = i % 2 ? zipSync({ [`${i}.zip`]: nested }) : gzipSync(nested)
  expect(await read(nested)).toMatchObject({
    code: 'limit-exceeded',
    message: expect.stringMatching(/maxDepth/),
  })
})

test('zip: names that lead elsewhere are labels', async () => {
  const names = [
    '../../etc/a.txt',
    '/etc/b.txt',
    'C:\\c.txt',
    '..\\..\\d.txt',
    '__proto__/e.txt',
    'f\u0000/../g.txt',
  ]
  const { documents } = await read(zipSync(Object.fromEntries(names.map((name) => [name, sheet]))))
  expect(documents.map(({ name }) => name)).toEqual([
    'x.zip/etc/a.txt',
    'x.zip/etc/b.txt',
    'x.zip/c.txt',
    'x.zip/d.txt',
    'x.zip/__proto__/e.txt',
    'x.zip/f/g.txt',
  ])
})

test('zip: a symbolic link is not followed', async () => {
  const attributes = { os: 3, attrs: (0o120777 << 16) >>> 0 }
  const link = zipSync({ 'a.txt': [strToU8('/etc/passwd'), attributes] })
  expect(await read(link)).toMatchObject({ code: 'archive-link' })
  const { documents } = await read(zipSync({ 'a.txt': [strToU8('/etc/passwd'), attributes], 'b.txt': sheet }))
  expect(documents.map(({ text }) => text)).toEqual(['UA 1/13'])
  expect(documents[0].warnings).toEqual([
    { code: 'entry-unread', message: expect.stringMatching(/^a\.txt was not read: .*link/), page: null },
  ])
})
