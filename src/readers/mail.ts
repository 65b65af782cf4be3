/** Messages and mailboxes; saved pages in one file (MHTML) are messages too. */
import type { Attachment, Email } from 'postal-mime'
import { type LaidHtml, layHtml } from './html.js'
import {
  collectFile,
  cutFiles,
  finishFound,
  innerName,
  labelOf,
  startFound,
  warnOfRest,
} from './inner-files.js'
import { loadLibrary } from './library.js'
import { splitMailbox } from './mail/mailbox.js'
import { mendCharset } from './mail/message-charset.js'
import { findPartsEnd } from './mail/parts.js'
import { cleanSubject, unwrapMail } from './mail/unwrapped.js'
import { createPause } from './pause.js'
import { ReadError } from './read-error.js'
import type { ReadContext, Reader, SourceDocument } from './source-document.js'
import { readText, splitPages } from './text.js'

/** Attachments that hold no document; they are passed over without a warning. */
const noDocument =
  /^(?:image|audio|video|font)\/|^text\/(?:css|javascript|calendar|vcard|x-vcard)$|^application\/(?:pgp-|pkcs7-|x-pkcs7-|javascript|ics|ms-tnef)/i

/**
 * Reads a message: its date and its subject as the head, then its text (the HTML part where it says as much as the plain one),
 * with forwarded and quoted copies unwrapped. Attachments are documents of their own, after the message; one that
 * cannot be read is a warning (`attachment-unread`).
 */
export const readEml: Reader = async (bytes, context) => {
  const end = findPartsEnd(bytes, context.limits.maxEntries)
  const email = await parseMessage(bytes.subarray(0, end), context)
  if (email.headers.length === 0) return readText(bytes, context)
  const isPage = isSavedPage(email)
  const { document: message, isHead } = isPage
    ? { document: await layPage(email, context), isHead: false }
    : await layMessage(email, context)
  const found = startFound()
  if (end < bytes.length) warnOfRest(found, context)
  const pause = createPause()
  const attachments = email.attachments.filter((file) => !noDocument.test(file.mimeType) && !isPage)
  for (const file of cutFiles(found, attachments, context)) {
    await pause()
    context.check()
    const name = file.filename ?? nameOf(file)
    await collectFile(found, 'attachment-unread', labelOf(name), () => {
      const content = bytesOf(file)
      if (content.length === 0) return Promise.resolve([])
      return context.read(content, { name: innerName(context, name), type: file.mimeType })
    })
  }
  message.warnings.push(...found.warnings)
  if (found.documents.length === 0) return [message]
  if (isHead) {
    // The mail only carries the files: its head alone is no document.
    const { subject } = message.metadata
    for (const document of found.documents)
      if (subject !== undefined) document.metadata.mailSubject ??= subject
    found.documents[0]!.warnings.push(...message.warnings)
    return found.documents
  }
  return [message, ...found.documents]
}

/** Reads every message of a mailbox; one that cannot be read is a warning (`message-unread`). */
export const readMbox: Reader = async (bytes, context) => {
  const messages = splitMailbox(bytes)
  if (messages.length === 0) throw new ReadError('mail-damaged', 'The mailbox holds no message.')
  const found = startFound()
  const pause = createPause()
  const files = messages.map((message, i) => ({ message, name: `${i + 1}.eml` }))
  for (const { message, name } of cutFiles(found, files, context)) {
    await pause()
    context.check()
    if (message.length === 0) continue
    await collectFile(found, 'message-unread', `message ${name}`, () =>
      context.read(message, { name: innerName(context, name), type: 'message/rfc822' }),
    )
  }
  return finishFound(found, 'The mailbox holds only empty messages.')
}

async function parseMessage(bytes: Uint8Array, context: ReadContext): Promise<Email> {
  const { default: PostalMime } = await loadLibrary('postal-mime', () => import('postal-mime'))
  const parse = (message: Uint8Array) => PostalMime.parse(message, { forceRfc822Attachments: true })
  try {
    const email = await parse(bytes)
    context.check()
    return await mendCharset(email, bytes, parse)
  } catch (cause) {
    context.check()
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `The message is damaged: its parts cannot be told apart (${reason}).`
    throw new ReadError('mail-damaged', message, { cause })
  }
}

/** A page that a browser saved as one file (`.mht`, `.mhtml`). */
function isSavedPage(email: Email): boolean {
  const saved = email.headers.some(({ key }) => key === 'snapshot-content-location')
  return email.html !== undefined && (saved || /^saved by\b/i.test(senderOf(email)))
}

function senderOf(email: Email): string {
  const from = email.headers.find(({ key }) => key === 'from')?.value ?? ''
  return from.replace(/^[<"\s]+/, '')
}

async function layPage(email: Email, context: ReadContext): Promise<SourceDocument> {
  const laid = await layHtml(email.html ?? '', {
    isSite: true,
    keepTabs: false,
    check: () => context.check(),
  })
  const url = email.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  if (url !== undefined) laid.metadata.url ??= url
  return { ...laid, format: 'html', name: context.name }
}

/** The message as a document, and whether it is nothing but its head. */
async function layMessage(
  email: Email,
  context: ReadContext,
): Promise<{ document: SourceDocument; isHead: boolean }> {
  const laid = await chooseBody(email, context)
  const subject = cleanSubject(email.subject ?? '')
  const { text: unwrapped, furniture, sent } = unwrapMail(laid.text, subject)
  const body = unwrapped.replace(/^\s*\n/, '').trimEnd()
  const firstLine = /\S[^\n]*/.exec(body)?.[0]?.trim() ?? ''
  const heading = subject === '' || firstLine.toLowerCase() === subject.toLowerCase() ? '' : subject
  // The date stays in the text, as a mail shows it: a document without a date of its own takes it from there.
  const date = sent ?? email.headers.find(({ key }) => key === 'date')?.value ?? ''
  const head = [date.trim() && `Date: ${date.trim().slice(0, 80)}`, heading].filter((line) => line !== '')
  const text = `${[head.join('\n'), body].filter((part) => part !== '').join('\n\n')}\n`
  const pages = splitPages(text)
  pages[0]!.furniture.push(...furniture)
  const document = {
    text,
    pages,
    format: 'eml',
    links: laid.links,
    metadata: { ...laid.metadata, ...readMailHead(email, subject) },
    warnings: laid.warnings,
    name: context.name,
  }
  return { document, isHead: body === '' || (heading === '' && body === subject) }
}

/** The HTML part knows paragraphs, lists and tables; the plain part is taken where the HTML is only a shell. */
async function chooseBody(email: Email, context: ReadContext): Promise<LaidHtml> {
  const plain = email.text ?? ''
  const none = { text: plain, pages: [], links: [], metadata: {}, warnings: [] }
  if (email.html === undefined) return none
  const laid = await layHtml(email.html, { isSite: false, keepTabs: false, check: () => context.check() })
  const size = (text: string) => text.replace(/[\s\xa0]+/g, '').length
  return size(laid.text) >= size(plain) * 0.8 ? { ...laid, metadata: {} } : none
}

function readMailHead(email: Email, subject: string): Record<string, string> {
  const metadata: Record<string, string> = {}
  const keep = (name: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '') metadata[name] = value.trim().slice(0, 1000)
  }
  keep('subject', subject)
  for (const { key, value } of email.headers)
    if (key === 'from' || key === 'to' || key === 'date' || key === 'message-id' || key === 'list-id') {
      if (metadata[key] === undefined) keep(key, value)
    }
  return metadata
}

function nameOf(file: Attachment): string {
  return file.mimeType === 'message/rfc822' ? 'message.eml' : 'attachment'
}

function bytesOf(file: Attachment): Uint8Array {
  if (typeof file.content === 'string') return new TextEncoder().encode(file.content)
  return file.content instanceof Uint8Array ? file.content : new Uint8Array(file.content)
}
