import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/readers/index.js'
import { checkShape, fixture, mutations, outcome, readFixture, truncations } from './damage.js'

/** A container with one stream of at least 4096 bytes, as Word 6 and 95 wrote their files. */
function makeOldWord(text: string, language: number): Uint8Array {
  const sector = 512
  const stream = new Uint8Array(4608)
  const view = new DataView(stream.buffer)
  view.setUint16(0, 0xa5dc, true)
  view.setUint16(2, 0x68, true)
  view.setUint16(6, language, true)
  view.setUint32(0x18, 0x300, true)
  view.setUint32(0x1c, 0x300 + text.length, true)
  view.setUint32(0x34, text.length, true)
  for (let i = 0; i < text.length; i++) stream[0x300 + i] = text.charCodeAt(i)
  const count = stream.length / sector
  const file = new Uint8Array(sector * (3 + count))
  const header = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  header.setUint16(30, 9, true)
  header.setUint16(32, 6, true)
  header.setUint32(44, 1, true)
  header.setInt32(48, 1, true)
  header.setUint32(56, 4096, true)
  header.setInt32(60, -2, true)
  header.setInt32(68, -2, true)
  for (let i = 0; i < 109; i++) header.setInt32(76 + i * 4, i === 0 ? 0 : -1, true)
  const fat = new DataView(file.buffer, sector, sector)
  for (let i = 0; i < 128; i++) fat.setInt32(i * 4, -1, true)
  fat.setInt32(0, -3, true)
  fat.setInt32(4, -2, true)
  for (let i = 0; i < count; i++) fat.setInt32((2 + i) * 4, i === count - 1 ? -2 : 3 + i, true)
  const entry = (n: number, name: string, type: number, start: number, size: number) => {
    const at = sector * 2 + n * 128
    for (let i = 0; i < name.length; i++) header.setUint16(at + i * 2, name.charCodeAt(i), true)
    header.setUint16(at + 64, name.length * 2 + 2, true)
    file[at + 66] = type
    header.setInt32(at + 116, start, true)
    header.setUint32(at + 120, size, true)
  }
  entry(0, 'Root Entry', 5, -2, 0)
  entry(1, 'WordDocument', 2, 2, stream.length)
  file.set(stream, sector * 3)
  return file
}

async function read(bytes: Uint8Array) {
  const [document] = await readDocument(bytes, { name: 'x.doc' })
  checkShape(document!)
  return document!
}

describe('Word 97 and later', () => {
  test('bullets, cells and pages of a file that LibreOffice wrote', async () => {
    const [document] = await readFixture('casesheet.doc')
    const [source] = await readFixture('SOURCE.html')
    checkShape(document!)
    expect(document!.text).toBe(source!.text)
    expect(document!.pages).toHaveLength(2)
  })
})

describe('Word 6 and 95', () => {
  test('text in the code page of its language', async () => {
    const text =
      'UA 9/95\tFear of \x93torture\x94\rExamplia: tor\x1fture\x0bname\rsee \x13 HYPERLINK "http://x.example" \x14the page\x15.\rone\x07two\x07\x07end\x0cnext\r'
    const document = await read(makeOldWord(text, 0x409))
    expect(document.text).toBe(
      'UA 9/95\tFear of “torture”\n\nExamplia: tor\xadture\nname\n\nsee the page.\n\none\ttwo\n\nend\n\fnext\n',
    )
    expect(document.links).toEqual([{ text: 'the page', url: 'http://x.example', page: 1 }])
    expect((await read(makeOldWord('\xcf\xf0\xe8\r', 0x419))).text).toBe('При\n')
  })
})

describe('hostile files', () => {
  test('a locked file says so', async () => {
    const bytes = makeOldWord('x\r', 0x409)
    bytes[512 * 3 + 11] = 1
    expect(await outcome(bytes, 'x.doc')).toBe('doc-encrypted')
  })

  test('chains of sectors that go round in circles end', async () => {
    const bytes = makeOldWord('UA 9/95\r', 0x409)
    const fat = new DataView(bytes.buffer, 512, 512)
    fat.setInt32(4, 1, true)
    for (let i = 2; i < 11; i++) fat.setInt32(i * 4, 2, true)
    expect(['text', 'doc-damaged']).toContain(await outcome(bytes, 'x.doc'))
  })

  test('cut and changed files', async () => {
    const bytes = fixture('casesheet.doc')
    const seen = new Set<string>()
    for (const copy of truncations(bytes, 120)) seen.add(await outcome(copy, 'x.doc'))
    for (const copy of mutations(bytes, 300, 30)) seen.add(await outcome(copy, 'x.doc'))
    expect(seen).toContain('text')
    expect(seen).toContain('doc-damaged')
  }, 60_000)
})
