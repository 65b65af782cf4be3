/** Mails and mailboxes of a hundred thousand parts. */
import { expect, test } from 'vitest'
import { isReadError, readDocument } from '../../src/readers/index.js'

const count = 100_000
const encode = (text: string) => new TextEncoder().encode(text)
const envelope = 'From a Tue Nov  5 14:02:10 2013\n'

test('mail: a message of 100,000 parts', async () => {
  const head = 'From: a@b.example\nSubject: UA 2/13\nMIME-Version: 1.0\n'
  const type = 'Content-Type: multipart/mixed; boundary=b\n\n'
  const file = '--b\nContent-Disposition: attachment; filename=a.txt\n\nUA 1/13\n'
  for (const part of [file, '--b\n\nUA 1/13\n', '--b\n']) {
    const mail = encode(`${head}${type}${part.repeat(count)}--b--\n`)
    const [first, ...rest] = await readDocument(mail, { name: 'a.eml', limits: { maxEntries: 100 } })
    expect(rest).toHaveLength(part === file ? 99 : 0)
    expect(first!.warnings.map(({ code }) => code)).toEqual(['entries-left-out'])
  }
})

test('mail: a mailbox of 100,000 messages', async () => {
  const box = encode(`${envelope}Subject: UA 1/13\n\nText.\n\n`.repeat(count))
  const documents = await readDocument(box, { name: 'a.mbox', limits: { maxEntries: 100 } })
  expect(documents).toHaveLength(100)
  expect(documents[0]!.warnings.map(({ code }) => code)).toEqual(['entries-left-out'])
})

test('mail: messages in messages without end', async () => {
  const head = (i: number) => `From: a@b.example\nSubject: ${i}\nMIME-Version: 1.0\nContent-Type: `
  let mail = `${head(0)}text/plain\n\nText.\n`
  for (let i = 1; i < 60; i++) mail = `${head(i)}message/rfc822\n\n${mail}`
  const found = await readDocument(encode(mail), { name: 'a.eml' }).catch((error: unknown) => error)
  const warnings = Array.isArray(found) ? found[0].warnings : []
  const told = isReadError(found) ? found.message : JSON.stringify(warnings)
  expect(told).toContain('maxDepth')
})
