/**
 * Messages whose text does not say its charset, or says a wrong one. The library then reads UTF-8 and loses what is not;
 * the message is read once more as KOI8-R, which has a character for every byte, so that the bytes can be had back and
 * judged by themselves.
 */
import type { Email } from 'postal-mime'
import { windows1252High } from '../../data/charsets.js'
import { decodeText, findDeclared } from '../charset.js'

type Parse = (bytes: Uint8Array) => Promise<Email>

const maxSize = 16 * 1024 * 1024
const textType = /^(content-type:[ \t]{0,99}(?:\r?\n[ \t]{1,99})?text\/(?:plain|html))/gim

/** Mends text, HTML and subject of a message where they were read in a wrong charset. */
export async function mendCharset(email: Email, bytes: Uint8Array, parse: Parse): Promise<Email> {
  const mended = { ...email }
  const isLost = isGarbled(email.text) || isGarbled(email.html)
  if (isLost && bytes.length <= maxSize) {
    const reread = await parse(encodeLatin(markCharset(latin(bytes))))
    if (reread.text !== undefined) mended.text = await redecode(reread.text, null)
    if (reread.html !== undefined) mended.html = await redecode(reread.html, reread.html)
  }
  if (isGarbled(email.subject)) mended.subject = await rereadSubject(bytes)
  if (mended.text !== undefined) mended.text = mendControls(mended.text)
  if (mended.html !== undefined) mended.html = mendControls(mended.html)
  if (mended.subject !== undefined) mended.subject = mendControls(mended.subject)
  return mended
}

/** More lost characters than read ones: one damaged byte does not make a text another charset. */
function isGarbled(text: string | undefined): boolean {
  if (text === undefined || !text.includes('\uFFFD')) return false
  let lost = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) lost++
    else if (code > 0x7f) foreign++
  }
  return lost >= foreign
}

/** The first charset parameter counts, so this one goes before any other. */
function markCharset(message: string): string {
  const head = /^[\s\S]*?\r?\n\r?\n/.exec(message.slice(0, 200_000))?.[0] ?? message.slice(0, 200_000)
  const marked = message.replace(textType, '$1; charset=koi8-r')
  return /^content-type:/im.test(head) ? marked : `Content-Type: text/plain; charset=koi8-r\r\n${marked}`
}

async function redecode(text: string, html: string | null): Promise<string> {
  const declared = html === null ? null : findDeclared(html.slice(0, 4000))
  return (await decodeText(encodeKoi8(text), declared)).text
}

function encodeKoi8(text: string): Uint8Array {
  const high = new TextDecoder('koi8-r').decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128))
  const codes = new Map(Array.from(high, (character, i) => [character.charCodeAt(0), i + 128]))
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    return code < 128 ? code : (codes.get(code) ?? 0x3f)
  })
}

async function rereadSubject(bytes: Uint8Array): Promise<string> {
  const head = latin(bytes.subarray(0, 200_000))
  const raw =
    /^subject:[ \t]{0,99}([^\r\n]{0,2000}(?:\r?\n[ \t][^\r\n]{0,2000}){0,20})/im.exec(head)?.[1] ?? ''
  return (await decodeText(encodeLatin(raw.replace(/\r?\n[ \t]+/g, ' ')), null)).text.trim()
}

/** `new TextDecoder('windows-1252')` of Node 20 leaves the bytes 0x80-0x9F as control characters. */
function mendControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) =>
    String.fromCharCode(windows1252High[control.charCodeAt(0) - 0x80]!),
  )
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function encodeLatin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
