import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isReadError, readDocument, type SourceDocument } from '../../src/readers/index.js'
import { column, makePdf, type Sheet } from './make-pdf.js'

const sheet = (page: number): Sheet => ({
  shown: column(
    [`UA: ${page}/13 Index: ASA 12/0${page}/2013 Australia`, 'Two brothers face return to danger.'],
    50,
    60,
  ),
})

async function readCode(read: Promise<unknown>): Promise<string> {
  try {
    await read
  } catch (error) {
    if (isReadError(error)) return error.code
    throw error
  }
  return 'none'
}

async function readOne(bytes: Uint8Array, options = {}): Promise<SourceDocument> {
  return (await readDocument(bytes, options))[0]!
}

describe('PDFs that cannot be read', () => {
  test('an encrypted one says so, and how to mend it', async () => {
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`
    const read = readDocument(makePdf([sheet(1)], lock))
    await expect(read).rejects.toMatchObject({ name: 'ReadError', code: 'pdf-encrypted' })
    await expect(read).rejects.toThrow(/qpdf .*--decrypt/)
  })

  test('an empty file, a cut one, one of noise', async () => {
    expect(await readCode(readDocument(new Uint8Array(0)))).toBe('file-empty')
    expect(await readCode(readDocument(makePdf([sheet(1)]).subarray(0, 40)))).toBe('pdf-damaged')
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)
    noise.set(new TextEncoder().encode('%PDF-1.4\n'))
    expect(await readCode(readDocument(noise))).toBe('pdf-damaged')
  })

  test('no pages', async () => {
    expect(['pdf-empty', 'pdf-damaged']).toContain(await readCode(readDocument(makePdf([]))))
  })

  test('time is up, or the call is cancelled', async () => {
    expect(await readCode(readDocument(makePdf([sheet(1)]), { limits: { timeoutMs: 0 } }))).toBe('timed-out')
    expect(await readCode(readDocument(makePdf([sheet(1)]), { signal: AbortSignal.abort() }))).toBe(
      'cancelled',
    )
    const controller = new AbortController()
    const read = readDocument(makePdf(Array.from({ length: 60 }, (_, at) => sheet(at))), {
      signal: controller.signal,
    })
    setTimeout(() => controller.abort(), 5)
    expect(await readCode(read)).toBe('cancelled')
  })

  test('too many bytes', async () => {
    expect(await readCode(readDocument(makePdf([sheet(1)]), { limits: { maxBytes: 100 } }))).toBe(
      'limit-exceeded',
    )
  })
})

describe('PDFs with something to say about', () => {
  test('a scanned page is named, and the way to its text', async () => {
    const document = await readOne(makePdf([sheet(1), { picture: true }]))
    expect(document.warnings).toEqual([
      { code: 'pdf-page-without-text', message: expect.stringContaining('ocrmypdf'), page: 2 },
    ])
    expect(document.text).toContain('Two brothers')
  })

  test('a blank page is no scan, a blank document says so', async () => {
    expect((await readOne(makePdf([sheet(1), {}]))).warnings).toEqual([])
    expect((await readOne(makePdf([{}]))).warnings).toMatchObject([{ code: 'pdf-without-text' }])
  })

  test('500 pages are read, more are cut off with a warning', async () => {
    const document = await readOne(makePdf(Array.from({ length: 501 }, (_, at) => sheet(at))))
    expect(document.pages).toHaveLength(500)
    expect(document.warnings).toMatchObject([{ code: 'pdf-pages-left-out' }])
    const few = await readOne(makePdf([sheet(1), sheet(2), sheet(3)]), { limits: { maxPages: 2 } })
    expect(few.pages).toHaveLength(2)
  })

  test('a PDF with something in front of it is a PDF', async () => {
    const pdf = makePdf([sheet(1)])
    const bytes = new Uint8Array(pdf.length + 20)
    bytes.set(new TextEncoder().encode('\r\n\r\n     junk here \n'))
    bytes.set(pdf, 20)
    expect((await readOne(bytes, { name: 'a.txt' })).format).toBe('pdf')
  })

  test('the bytes of the caller are not changed', async () => {
    const bytes = makePdf([sheet(1)])
    const copy = bytes.slice()
    await readDocument(bytes)
    expect(bytes).toEqual(copy)
    const buffer = Buffer.from(copy)
    await readDocument(buffer)
    expect(new Uint8Array(buffer)).toEqual(copy)
  })
})

describe('damaged PDFs', () => {
  const whole = makePdf([sheet(1), { ...sheet(2), picture: true }, sheet(3)])

  async function readDamaged(bytes: Uint8Array): Promise<void> {
    try {
      for (const document of await readDocument(bytes, { limits: { timeoutMs: 5000 } })) {
        expect(typeof document.text).toBe('string')
        for (const page of document.pages) expect(page.end).toBeLessThanOrEqual(document.text.length)
      }
    } catch (error) {
      if (!isReadError(error)) throw error
      expect(error.code).not.toBe('timed-out')
    }
  }

  test('cut at any place: a typed error, or what is left', async () => {
    for (let part = 1; part < 24; part++)
      await readDamaged(whole.subarray(0, Math.floor((whole.length * part) / 24)))
  })

  test('with any bytes overwritten', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        await readDamaged(bytes)
      }),
      { numRuns: 60, seed: 20130511 },
    )
  })
})
