import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isReadError, parseFile, readFile } from '../../src/node.js'

const folder = mkdtempSync(join(tmpdir(), 'readers-node-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function readCode(read: Promise<unknown>): Promise<string> {
  const error = await read.catch((caught: unknown) => caught)
  return isReadError(error) ? error.code : String(error)
}

describe('files of the disk', () => {
  test('parseFile gives the result, the source, and the page of an offset', async () => {
    const path = 'fixtures/files/chromium.pdf'
    const [parsed, ...others] = await parseFile(path)
    expect(others).toEqual([])
    expect(parsed!.path).toBe(path)
    expect(parsed!.source).toMatchObject({ format: 'pdf', name: 'chromium.pdf' })
    expect(parsed!.result.appeal.cases).toEqual([{ series: 'UA', number: 301, year: 2013 }])
    const background = parsed!.result.evidence.find(
      ({ path: pointer }) => pointer === '/additionalInformation/0',
    )
    expect(parsed!.pageAt(background!.spans[0]!.start)).toBe(2)
    expect(parsed!.pageAt(0)).toBe(1)
  })

  test('readFile passes name and limits on', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'UA: 301/13\fsecond page\n')
    const [document] = await readFile(path)
    expect(document).toMatchObject({ name: 'a.txt', format: 'text' })
    expect(await readCode(readFile(path, { limits: { maxBytes: 5 } }))).toBe('limit-exceeded')
    expect(await readCode(readFile(path, { signal: AbortSignal.abort() }))).toBe('cancelled')
  })

  test('a missing file, a directory, an empty file', async () => {
    expect(await readCode(readFile(join(folder, 'none.pdf')))).toBe('file-unreadable')
    expect(await readCode(readFile(folder))).toBe('file-unreadable')
    writeFileSync(join(folder, 'empty.pdf'), '')
    expect(await readCode(readFile(join(folder, 'empty.pdf')))).toBe('file-empty')
  })
})
