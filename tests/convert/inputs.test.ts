import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listInputs, splitList } from '../../src/convert/inputs.js'

const folder = mkdtempSync(join(tmpdir(), 'inputs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const names = [
  'b.txt',
  'a.pdf',
  'a/z.txt',
  'a/1998/ua 12.pdf',
  'a/1998/deep/er/ua-13.pdf',
  'a/1998/*.odd',
  '.hidden',
  '.folder/c.txt',
  'a/.d.txt',
  'out/records.ndjson',
]
for (const name of names) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), name)
}

async function list(inputs: readonly string[], listed: readonly string[] = []) {
  const full = (path: string) => (path.startsWith('@') ? `@${folder}/${path.slice(1)}` : `${folder}/${path}`)
  const { files, links } = await listInputs(inputs.map(full), listed.map(full), join(folder, 'out'))
  const short = (path: string) => path.slice(folder.length + 1)
  return { files: files.map(short), links: links.map(short) }
}

test('a folder gives all below it by name; hidden files and the output are left out', async () => {
  const { files } = await list([''])
  const expected = [
    'a/1998/*.odd',
    'a/1998/deep/er/ua-13.pdf',
    'a/1998/ua 12.pdf',
    'a/z.txt',
    'a.pdf',
    'b.txt',
  ]
  expect(files).toEqual(expected)
})

test('inputs keep the order in which they are given, and each file comes once', async () => {
  expect((await list(['b.txt', 'a/1998/../z.txt', 'a', 'b.txt'])).files).toEqual([
    'b.txt',
    'a/1998/../z.txt',
    'a/1998/*.odd',
    'a/1998/deep/er/ua-13.pdf',
    'a/1998/ua 12.pdf',
  ])
})

test.each([
  ['*.pdf', ['a.pdf']],
  ['**/*.pdf', ['a/1998/deep/er/ua-13.pdf', 'a/1998/ua 12.pdf', 'a.pdf']],
  ['a/**/ua*.pdf', ['a/1998/deep/er/ua-13.pdf', 'a/1998/ua 12.pdf']],
  ['a/**/1998/**/ua-1?.pdf', ['a/1998/deep/er/ua-13.pdf']],
  ['?.txt', ['b.txt']],
  ['a/19*', ['a/1998/*.odd', 'a/1998/deep/er/ua-13.pdf', 'a/1998/ua 12.pdf']],
  ['.f*/*', ['.folder/c.txt']],
  // A file that is called so is meant before a pattern is.
  ['a/1998/*.odd', ['a/1998/*.odd']],
])('the pattern %s', async (pattern, expected) => {
  expect((await list([pattern])).files).toEqual(expected)
})

test('a list names files, folders and patterns; what is missing stays, to be reported', async () => {
  writeFileSync(
    join(folder, '.list'),
    ['b.txt', 'none.txt', 'a/1998/d*'].map((name) => join(folder, name)).join('\r\n'),
  )
  expect((await list(['@.list'])).files).toEqual(['b.txt', 'none.txt', 'a/1998/deep/er/ua-13.pdf'])
  expect((await list(['a.pdf'], ['none.txt', 'b.txt'])).files).toEqual(['a.pdf', 'none.txt', 'b.txt'])
  expect(splitList('one\ntwo\0three\0')).toEqual(['one\ntwo', 'three'])
})

test.each([['none.txt'], ['none/*.pdf'], ['@none.list']])(
  '%s is refused before anything is read',
  async (input) => {
    await expect(list([input])).rejects.toMatchObject({ name: 'ConvertError', code: 'input-missing' })
  },
)

test('links to files are read, links to folders are told, and a circle ends', async () => {
  mkdirSync(join(folder, 'links'))
  symlinkSync(join(folder, 'b.txt'), join(folder, 'links/file.txt'))
  symlinkSync(join(folder, 'links'), join(folder, 'links/round'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'links/broken'))
  expect(await list(['links'])).toEqual({ files: ['links/broken', 'links/file.txt'], links: ['links/round'] })
})

test('patterns of many stars take no time', async () => {
  const path = join(folder, 'a'.repeat(200))
  writeFileSync(path, '')
  await expect(list([`${'a*'.repeat(60)}b`])).rejects.toMatchObject({ code: 'input-missing' })
  rmSync(path)
})
