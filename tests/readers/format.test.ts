import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFormat } from '../../src/readers/format.js'
import { isReadError, readDocument } from '../../src/readers/index.js'

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)
const format = (text: string, name: string | null = null, type: string | null = null) =>
  findFormat(bytes(text), name, type)

const message =
  'Received: from a by b; Tue, 5 Nov 2013 10:00:00 +0000\r\nFrom: office@sender.example\r\nSubject: UA 301/13\r\n\r\nText'

describe('the content decides', () => {
  test.each([
    ['%PDF-1.4\n…', 'pdf'],
    ['PK\u0003\u0004…', 'zip'],
    [`${'PK\u0003\u0004'.padEnd(30)}[Content_Types].xml … word/document.xml`, 'docx'],
    ['\x1f\x8b\x08', 'gzip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'doc'],
    ['{\\rtf1\\ansi Text}', 'rtf'],
    ['<!DOCTYPE html><html><body>Text', 'html'],
    ['\n  <p>Text of a page without a head</p>', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE pdf2xml SYSTEM "pdf2xml.dtd">\n<pdf2xml>', 'pdf-xml'],
    ['<!DOCTYPE html>\n<html><body>\n<doc>\n  <page width="595" height="842">', 'bbox-layout'],
    [message, 'eml'],
    ['From MAILER Tue Nov  5 10:00:00 2013\nReturn-Path: <a@b.example>\n\nText', 'mbox'],
    ['UA: 301/13 Index: ASA 12/019/2013\n', 'text'],
  ])('%j is %s', (text, expected) => {
    expect(format(text)).toEqual({ format: expected })
    // Whatever its name says.
    expect(format(text, 'a.pdf')).toEqual({ format: expected })
  })

  test('a text that opens like a letter, as people paste it, stays a text', () => {
    expect(
      format('From: Urgent Action Office\nDate: 5 Nov 2013\nSubject: UA 301/13\n\nText', 'a.txt'),
    ).toEqual({ format: 'text' })
    expect(format('From here on the road is closed.\n')).toEqual({ format: 'text' })
  })

  test('a mark of bytes before a tag does not hide it', () => {
    expect(format('\xef\xbb\xbf<html><body>Text')).toEqual({ format: 'html' })
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('<html>Text').flatMap((c) => [c.charCodeAt(0), 0]),
    ])
    expect(findFormat(wide, null, null)).toEqual({ format: 'html' })
  })
})

describe('the name decides where the content does not', () => {
  test('extension before media type', () => {
    expect(format('Text alone', 'page.html')).toEqual({ format: 'html' })
    expect(format('Subject: UA 301/13\n\nText', 'm.eml')).toEqual({ format: 'eml' })
    expect(format('Subject: UA 301/13\n\nText', 'm.txt', 'message/rfc822')).toEqual({ format: 'text' })
    expect(format('Text alone', null, 'text/html; charset=utf-8')).toEqual({ format: 'html' })
  })
})

describe('what nothing reads', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n', 'PNG image'],
    ['II*\0', 'TIFF image'],
    [`${'PK\u0003\u0004'.padEnd(30)}mimetypeapplication/vnd.oasis.opendocument.text`, 'OpenDocument file'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 _\0_\0s\0u\0b\0s\0t\0g\0', 'Outlook message (.msg)'],
  ])('%j is named', async (text, known) => {
    expect(format(text)).toMatchObject({ format: null, known })
    const error = await readDocument(bytes(text)).catch((caught: unknown) => caught)
    expect(isReadError(error) && error.code).toBe('format-unsupported')
    expect(String(error)).toContain(known)
  })

  test('noise is unknown', async () => {
    const noise = Uint8Array.from({ length: 300 }, (_, at) => (at * 7919) % 256)
    const error = await readDocument(noise).catch((caught: unknown) => caught)
    expect(isReadError(error) && error.code).toBe('format-unknown')
  })

  test('any bytes have a format, or none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        expect(findFormat(any, null, null)).toHaveProperty('format')
      }),
      { numRuns: 200, seed: 20130511 },
    )
  })
})

describe('the call', () => {
  test('takes an ArrayBuffer and a File, whose name and type it uses', async () => {
    const text = 'UA: 301/13\n'
    const [fromBuffer] = await readDocument(bytes(text).buffer as ArrayBuffer)
    expect(fromBuffer!.text).toBe(text)
    const [fromFile] = await readDocument(
      new File([bytes('caf\xe9')], 'a.txt', { type: 'text/plain; charset=iso-8859-1' }),
    )
    expect(fromFile).toMatchObject({ text: 'café', name: 'a.txt' })
  })

  test('wrong use throws a TypeError', async () => {
    await expect(readDocument('text' as unknown as Uint8Array)).rejects.toThrow(TypeError)
    await expect(readDocument(bytes('a'), { limits: { maxBytes: Number.NaN } })).rejects.toThrow(/maxBytes/)
  })
})
