/** A letter as a `mailto:` address (RFC 6068): what a click hands to the mail program. */
import type { LetterDraft } from './letter.js'

export interface Mailto {
  /** At most 2,000 characters. */
  href: string
  /** Whether something of the letter, or an address, had to stay out. */
  cut: boolean
}

/** Mail programs and systems refuse longer ones, or cut them in the middle of a character. */
const longest = 2000

/** So much of it the small parts may take, whatever a document holds; the rest is for the paragraphs. */
const room = { addresses: 500, subject: 400, salutation: 250, closing: 150 }

/** Line breaks of a body are CRLF (RFC 6068, section 5). */
const lineBreak = encodeURIComponent('\r\n')
const gap = lineBreak + lineBreak
const dots = encodeURIComponent('…')

/**
 * The address that opens a mail with the letter in it; null where there is no e-mail address. What has no room is left
 * out: whole paragraphs, from the end; the closing stays.
 */
export function writeMailto(emails: readonly string[], letter: LetterDraft): Mailto | null {
  const to = joinAddresses(emails)
  if (to.text === '') return null
  const subject = encode(letter.subject, room.subject)
  const salutation = encode(letter.salutation, room.salutation)
  const closing = encode(letter.closing, room.closing)
  const start = `mailto:${to.text}?subject=${subject.text}&body=${salutation.text}`
  const end = gap + closing.text + lineBreak
  const body = joinParagraphs(letter.paragraphs, longest - start.length - end.length)
  const cut = [to, subject, salutation, body, closing].some((part) => part.cut)
  return { href: start + body.text + end, cut }
}

interface Part {
  text: string
  cut: boolean
}

/** `a@b.example,c@d.example`: the first that fit. */
function joinAddresses(emails: readonly string[]): Part {
  let text = ''
  for (const email of emails) {
    const address = encodeURIComponent(wellFormed(email)).replaceAll('%40', '@')
    const more = text === '' ? address : `,${address}`
    if (text.length + more.length > room.addresses) return { text, cut: true }
    text += more
  }
  return { text, cut: false }
}

/** As many paragraphs as fit; of a first one that is too long, as many words. */
function joinParagraphs(paragraphs: readonly string[], most: number): Part {
  let text = ''
  for (const paragraph of paragraphs) {
    const more = encode(paragraph, most - text.length - gap.length)
    if (more.cut) return { text: text || gap + more.text, cut: true }
    text += gap + more.text
  }
  return { text, cut: false }
}

/** The text encoded; what is longer than `most` ends after a word, with an ellipsis. */
function encode(text: string, most: number): Part {
  let written = ''
  let fitting = ''
  let words = ''
  for (const letter of wellFormed(text)) {
    if (letter === ' ' && fitting === written) words = written
    written += encodeURIComponent(letter)
    if (written.length + dots.length <= most) fitting = written
    else if (written.length > most) return { text: (words || fitting) + dots, cut: true }
  }
  return { text: written, cut: false }
}

/** Half a character, as a cut can leave it, cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
