import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseAppeal } from '../../src/parse.js'
import { isReadError, readDocument } from '../../src/readers/index.js'
import { checkShape, fixture, mutations, outcome, readFixture, truncations } from './damage.js'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
const date = 'Date: Tue, 5 Nov 2013 14:02:10 +0000'
const head = (subject: string, ...more: string[]) =>
  [
    'Received: from a by b',
    'From: team@section.example',
    `Subject: ${subject}`,
    date,
    'MIME-Version: 1.0',
    ...more,
    '',
    '',
  ].join('\r\n')
async function readAll(mail: string | Uint8Array, name = 'x.eml') {
  const documents = await readDocument(typeof mail === 'string' ? bytesOf(mail) : mail, { name })
  for (const document of documents) checkShape(document)
  return documents
}
/** The text of a message from `head`. */
const dated = (text: string) => `${date}\n${text}`
const textOf = async (mail: string) => (await readAll(mail))[0]!.text
const part = (type: string, body: string, ...more: string[]) =>
  ['--b', `Content-Type: ${type}`, ...more, '', body, ''].join('\r\n')
const mixed = (...parts: string[]) =>
  `${head('UA 9/13', 'Content-Type: multipart/mixed; boundary=b')}${parts.join('')}--b--\r\n`

describe('messages', () => {
  test('the subject is the heading, without its prefixes, unless the text begins with it', async () => {
    expect(await textOf(`${head('Fwd: Re: =?utf-8?Q?UA_9/13_on_C=C3=B4te?=')}Text.\r\n`)).toBe(
      dated('UA 9/13 on Côte\n\nText.\n'),
    )
    expect(await textOf(`${head('UA 9/13')}UA 9/13\r\n\r\nText.\r\n`)).toBe(dated('\nUA 9/13\n\nText.\n'))
  })

  test('quoted-printable, and the characters of windows-1252', async () => {
    const coded = 'Content-Transfer-Encoding: quoted-printable'
    const mail = head('x', 'Content-Type: text/plain; charset=windows-1252', coded)
    expect(await textOf(`${mail}the court=92s =93deci=\r\nsion=94 =96 caf=E9\r\n`)).toBe(
      dated('x\n\nthe court’s “decision” – café\n'),
    )
    const latin = head('=?iso-8859-1?Q?l=92appel?=', 'Content-Type: text/plain; charset=iso-8859-1', coded)
    expect(await textOf(`${latin}l=92appel\r\n`)).toBe(dated('\nl’appel\n'))
  })

  test('eight-bit text without a charset, or with a wrong one', async () => {
    expect(
      await textOf(`${head('Jos\xe9')}El se\xf1or Jos\xe9 est\xe1 preso en C\xe1diz \x96 acci\xf3n\r\n`),
    ).toBe(dated('José\n\nEl señor José está preso en Cádiz – acción\n'))
    const wrong = head('x', 'Content-Type: text/html; charset=utf-8')
    expect(await textOf(`${wrong}<p>El se\xf1or est\xe1 preso \x93hoy\x94</p>\r\n`)).toBe(
      dated('x\n\nEl señor está preso “hoy”\n'),
    )
    const one = head('x', 'Content-Type: text/plain; charset=utf-8')
    expect(
      await textOf(`${one}${Buffer.from('señor está preso en Cádiz').toString('latin1')} \xff\r\n`),
    ).toBe(dated('x\n\nseñor está preso en Cádiz \uFFFD\n'))
  })

  test('the HTML part is read, the plain one where the HTML is a shell', async () => {
    const two = (plain: string, html: string) =>
      `${head('x', 'Content-Type: multipart/alternative; boundary=b')}${part('text/plain', plain)}${part('text/html', html)}--b--\r\n`
    expect(await textOf(two('Write: * Urging', '<p>Write:</p><ul><li>Urging</li></ul>'))).toBe(
      dated('x\n\nWrite:\n\n• Urging\n'),
    )
    expect(await textOf(two('A long text of the mail.', '<p>See plain</p>'))).toBe(
      dated('x\n\nA long text of the mail.\n'),
    )
  })

  test('attachments are documents of their own; what is no document is passed over', async () => {
    const documents = await readAll(
      mixed(
        part('text/plain', 'See the file.'),
        part(
          'application/octet-stream; name="ua.rtf"',
          base64(fixture('casesheet.rtf')),
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment; filename="../../ua.rtf"',
        ),
        part('image/png; name="a.png"', base64(bytesOf('\x89PNG')), 'Content-Transfer-Encoding: base64'),
        part(
          'application/x-unknown; name="a.bin"',
          base64(Uint8Array.from([1, 2, 3, 0, 4])),
          'Content-Transfer-Encoding: base64',
        ),
        part('message/rfc822', `${head('UA 8/13')}Inner text.\r\n`),
      ),
    )
    expect(documents.map(({ name, format }) => [name, format])).toEqual([
      ['x.eml', 'eml'],
      ['x.eml/ua.rtf', 'rtf'],
      ['x.eml/message.eml', 'eml'],
    ])
    expect(documents[0]!.warnings.map(({ code }) => code)).toEqual(['attachment-unread'])
    expect(documents[2]!.text).toBe(dated('UA 8/13\n\nInner text.\n'))
  })

  test('a mail that only carries a file is no document of its own', async () => {
    const documents = await readAll(
      mixed(
        part(
          'application/rtf; name="ua.rtf"',
          base64(fixture('casesheet.rtf')),
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
        ),
      ),
    )
    expect(documents.map(({ format }) => format)).toEqual(['rtf'])
    expect(documents[0]!.metadata.mailSubject).toBe('UA 9/13')
  })

  test('a page saved as one file is a page', async () => {
    const html =
      '<html><body><nav><a href=/>Home</a></nav><p>UA: 9/13 Index: ASA 99/001/2013</p></body></html>'
    const [document] = await readAll(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://section.example/a\r\nSubject: Page title\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=b\r\n\r\n${part('text/html', html)}${part('text/css', 'p{}')}--b--\r\n`,
      'x.mhtml',
    )
    expect(document!.text).toBe('UA: 9/13 Index: ASA 99/001/2013\n')
    expect(document!.format).toBe('html')
    expect(document!.metadata.url).toBe('https://section.example/a')
    expect(document!.pages[0]!.furniture).toEqual(['Home'])
  })
})

test('a document without a date takes that of the mail, and says so', async () => {
  const text = await textOf(
    `${head('UA 301/13 Australia')}UA: 301/13 Index: ASA 12/019/2013 Australia\r\n\r\nURGENT ACTION\r\n\r\nTWO BROTHERS FACE RETURN\r\n`,
  )
  const { appeal, evidence, diagnostics } = parseAppeal(text)
  expect(appeal.issued).toBe('2013-11-05')
  expect(evidence.find(({ path }) => path === '/issued')?.confidence).toBe('inferred')
  expect(diagnostics.map(({ code }) => code)).toContain('issued-from-wrapper')
})

describe('copies of copies', () => {
  test('marks of quotation, the inner head and an attribution go; the inner subject stays', async () => {
    const body = [
      'FYI',
      '',
      'On 5 Nov 2013, Team wrote:',
      '> ---------- Forwarded message ----------',
      '> From: Ann <ann@x.example>',
      '> Date: 4 Nov 2013',
      '> Subject: Fwd: UA 9/13 on Examplia',
      '> To: a very long list,',
      '>   of readers',
      '>',
      '> > UA: 9/13',
      '> > Text.',
    ].join('\r\n')
    const [document] = await readAll(`${head('Please act')}${body}\r\n`)
    expect(document!.text).toBe(
      'Date: 4 Nov 2013\nPlease act\n\nFYI\n\n\nUA 9/13 on Examplia\n\n\nUA: 9/13\nText.\n',
    )
    expect(document!.pages[0]!.furniture).toContain('Date: 4 Nov 2013')
    expect(document!.pages[0]!.furniture).toContain('On 5 Nov 2013, Team wrote:')
  })

  test('a head without a mark needs a sender, a date and a third field', async () => {
    const outlook = 'From: Ann\r\nSent: Monday\r\nTo: Bo\r\nSubject: UA 9/13\r\n\r\nText.'
    expect(await textOf(`${head('UA 9/13')}${outlook}\r\n`)).toBe(dated('UA 9/13\n\nText.\n'))
    const list = 'From: the palace\r\nTo: the camp\r\n\r\nText.'
    expect(await textOf(`${head('x')}${list}\r\n`)).toBe(
      dated('x\n\nFrom: the palace\nTo: the camp\n\nText.\n'),
    )
  })

  test('signatures and list footers stand beside the text; a rule inside it stays', async () => {
    const body =
      'Text.\r\n----------------\r\nMore.\r\n-- \r\nAnn\r\n________________________________\r\nname mailing list\r\nhttp://lists.example\r\n'
    const [document] = await readAll(`${head('x')}${body}`)
    expect(document!.text).toBe(dated('x\n\nText.\n----------------\nMore.\n'))
    expect(document!.pages[0]!.furniture).toEqual(['name mailing list', 'http://lists.example', 'Ann'])
  })
})

describe('mailboxes', () => {
  test('messages are cut at envelopes after a blank line, not at prose', async () => {
    const box =
      'From a@b.example Tue Nov  5 14:02:10 2013\nSubject: One\n\nText.\n\nFrom here on 5 Nov 14:00 2013 they waited.\n>From now on.\n\n' +
      'From a at b.example  Wed Nov  6 14:02:10 2013\nSubject: Two\nX-A: b\n\nMore.\n'
    const documents = await readAll(box, 'x.mbox')
    expect(documents.map(({ text }) => text)).toEqual([
      'One\n\nText.\n\nFrom here on 5 Nov 14:00 2013 they waited.\nFrom now on.\n',
      'Two\n\nMore.\n',
    ])
  })

  test('a damaged message is a warning and the rest is read; limits hold', async () => {
    const nested = Array.from(
      { length: 400 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join('')
    const box = `From a Tue Nov  5 14:02:10 2013\nSubject: One\n${nested}\n\nFrom a Tue Nov  5 14:02:10 2013\nSubject: Two\n\nText.\n`
    const documents = await readAll(box, 'x.mbox')
    expect(documents.map(({ text }) => text)).toEqual(['Two\n\nText.\n'])
    expect(documents[0]!.warnings.map(({ code }) => code)).toEqual(['message-unread'])
    const many = 'From a Tue Nov  5 14:02:10 2013\nSubject: One\n\nText.\n\n'.repeat(50)
    const some = await readDocument(bytesOf(many), { name: 'x.mbox', limits: { maxEntries: 20 } })
    expect(some).toHaveLength(20)
    expect(some[0]!.warnings.map(({ code }) => code)).toContain('entries-left-out')
  })

  test('a mailbox of many messages', async () => {
    const documents = await readDocument(
      bytesOf('From a Tue Nov  5 14:02:10 2013\nSubject: One\n\nText.\n\n'.repeat(2000)),
      { name: 'x.mbox' },
    )
    expect(documents).toHaveLength(2000)
  }, 60_000)
})

describe('hostile messages', () => {
  test('many parts, no end of a boundary, messages in messages', async () => {
    const many = mixed(...Array.from({ length: 5000 }, () => part('text/plain', 'x')))
    expect(await outcome(bytesOf(many), 'x.eml')).toBe('text')
    expect(
      await textOf(`${head('x', 'Content-Type: multipart/mixed; boundary=b')}${part('text/plain', 'Text.')}`),
    ).toBe(dated('x\n\nText.\n'))
    let inner = `${head('deep')}Text.\r\n`
    for (let i = 0; i < 12; i++) inner = `${head(`level ${i}`, 'Content-Type: message/rfc822')}${inner}`
    expect(['limit-exceeded', 'text']).toContain(await outcome(bytesOf(inner), 'x.eml'))
  }, 60_000)

  test('a long header, a subject of many lines, a broken code', async () => {
    await textOf(`${head(`x${' y'.repeat(50_000)}`)}Text.\r\n`)
    await textOf(`${head(`=?utf-8?B?${'!'.repeat(1000)}?=`, `X-A: ${'a'.repeat(100_000)}`)}Text.\r\n`)
    expect(
      await textOf(
        `${head('x', 'Content-Type: text/plain; charset=no-such', 'Content-Transfer-Encoding: nonsense')}Text.\r\n`,
      ),
    ).toBe(dated('x\n\nText.\n'))
  })

  test('a bomb in an attachment is refused and the message read', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(80_000_000) }, { level: 9 })
    const [message] = await readAll(
      mixed(
        part('text/plain', 'Text.'),
        part(
          'application/zip; name="a.zip"',
          base64(bomb),
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment',
        ),
      ),
    )
    expect(message!.text).toBe(dated('UA 9/13\n\nText.\n'))
    expect(message!.warnings.map(({ code }) => code)).toEqual(['attachment-unread'])
  }, 60_000)

  test('cancelled in the middle of a mailbox', async () => {
    const controller = new AbortController()
    const box = bytesOf('From a Tue Nov  5 14:02:10 2013\nSubject: One\n\nText.\n\n'.repeat(3000))
    const reading = readDocument(box, { name: 'x.mbox', signal: controller.signal })
    setTimeout(() => controller.abort(), 5)
    const error = await reading.catch((e: unknown) => e)
    expect(isReadError(error) && error.code).toBe('cancelled')
  })

  test('cut and changed files', async () => {
    for (const name of ['casesheet.eml', 'casesheet-forwarded.eml', 'casesheet.mbox']) {
      for (const copy of truncations(fixture(name), 60)) await outcome(copy, name)
      for (const copy of mutations(fixture(name), 60, 20)) await outcome(copy, name)
    }
    expect(await readFixture('casesheet.mbox')).toHaveLength(2)
  }, 60_000)
})
