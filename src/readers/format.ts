/** What a file can turn out to be; the reader of each is named in `read-document.ts`. */
export type Format =
  | 'pdf'
  | 'html'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'eml'
  | 'mbox'
  | 'zip'
  | 'gzip'
  | 'bbox-layout'
  | 'pdf-xml'
  | 'text'

/** `known` says what a file is that no reader reads; its `mend` is the end of the error message. */
export type FormatGuess = { format: Format } | { format: null; known: string | null; mend: string }

const headBytes = 8192

/**
 * The format of a file: by its content first, by its name second, by its media type third. A `.txt` that holds a PDF
 * is a PDF; a name decides only where the content leaves it open (a page without tags in its first lines, a message
 * of which only the subject is left).
 */
export function findFormat(bytes: Uint8Array, name: string | null, type: string | null): FormatGuess {
  const packed = findBinary(bytes)
  if (packed !== null) return packed
  const head = decodeHead(bytes)
  const marked = findMarkup(head) ?? findMail(head)
  if (marked !== null) return { format: marked }
  const named = findNamed(name, type)
  if (named !== null) return { format: named }
  if (isText(bytes)) return { format: 'text' }
  return {
    format: null,
    known: null,
    mend: 'Known are PDF, HTML, DOCX, DOC, RTF, EML, MBOX, ZIP, GZ and text.',
  }
}

function findBinary(bytes: Uint8Array): FormatGuess | null {
  const start = ascii(bytes, 0, 1100)
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006'))
    return findPacked(bytes, start)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { format: 'gzip' }
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return findCompound(bytes)
  if (start.trimStart().startsWith('{\\rtf')) return { format: 'rtf' }
  if (/^\s{0,64}%PDF-/.test(start)) return { format: 'pdf' }
  const picture = findPicture(start)
  if (picture !== null) {
    const mend = 'Make text of it first: `ocrmypdf --image-dpi 200 in.png out.pdf` or `tesseract in.png out`.'
    return { format: null, known: picture, mend }
  }
  // Some servers put their own header before the file.
  if (start.includes('%PDF-') && !/^(?:From |[\w-]{1,40}:|\s{0,64}<)/.test(start)) return { format: 'pdf' }
  return null
}

function findPicture(start: string): string | null {
  if (start.startsWith('\x89PNG')) return 'PNG image'
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG image'
  if (start.startsWith('GIF8')) return 'GIF image'
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'TIFF image'
  return null
}

/** A DOCX is a zip that holds `word/document.xml`; names stand uncompressed in a zip. */
function findPacked(bytes: Uint8Array, start: string): FormatGuess {
  if (start.slice(30, 100).startsWith('mimetypeapplication/vnd.oasis.opendocument')) {
    return { format: null, known: 'OpenDocument file', mend: 'Save it as DOCX or PDF.' }
  }
  if (start.slice(30, 100).startsWith('mimetypeapplication/epub')) {
    return { format: null, known: 'EPUB book', mend: 'Save it as PDF or HTML.' }
  }
  if (start.includes('[Content_Types].xml') || start.includes('_rels/.rels')) {
    if (includesAscii(bytes, 'word/document') || includesAscii(bytes, 'word/_rels')) return { format: 'docx' }
    if (includesAscii(bytes, 'xl/workbook')) {
      return { format: null, known: 'Excel workbook', mend: 'Save it as text or PDF.' }
    }
    if (includesAscii(bytes, 'ppt/presentation')) {
      return { format: null, known: 'PowerPoint file', mend: 'Save it as PDF.' }
    }
  }
  return includesAscii(bytes, 'word/document.xml') ? { format: 'docx' } : { format: 'zip' }
}

/** Word, Excel and Outlook share one container; the name of a stream, in UTF-16, tells them apart. */
function findCompound(bytes: Uint8Array): FormatGuess {
  if (includesAscii(bytes, 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0')) return { format: 'doc' }
  if (includesAscii(bytes, '_\0_\0s\0u\0b\0s\0t\0g\0')) {
    return { format: null, known: 'Outlook message (.msg)', mend: 'Save it as .eml or text.' }
  }
  return { format: null, known: 'Office file other than Word', mend: 'Save it as PDF or text.' }
}

function findMarkup(head: string): Format | null {
  const start = head.trimStart()
  if (!start.startsWith('<')) return null
  if (/<pdf2xml\b/.test(head)) return 'pdf-xml'
  if (/<doc>\s{0,64}<page width=/.test(head)) return 'bbox-layout'
  if (/^<!doctype html|<(?:html|head|body|meta|title|div|p|table|article|h[1-6]|br|ul|span)\b/i.test(head)) {
    return 'html'
  }
  return null
}

const mailField =
  /^(?:received|mime-version|message-id|return-path|content-type|delivered-to|x-[\w-]{1,40}|content-transfer-encoding):/i
const letterField = /^(?:from|to|cc|date|subject|sender|reply-to):/i

/**
 * A message has a header that a mail program wrote (`Received:`, `MIME-Version:`). A text that only begins with
 * `From:` and `Subject:`, as people paste it, stays a text: its header lines are part of what they want read.
 */
function findMail(head: string): Format | null {
  const [first = '', ...others] = head.replace(/^\s*\n/, '').split('\n')
  if (/^From \S.*\d{4}\s?$/.test(first) && /^[\w-]+:/.test(others[0] ?? '')) return 'mbox'
  if (/^From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} /.test(first)) return 'mbox'
  let transport = 0
  let letter = 0
  for (const line of [first, ...others]) {
    if (line.trim() === '') break
    if (mailField.test(line)) transport++
    else if (letterField.test(line)) letter++
    else if (!/^(?:[\w-]{1,60}:|[ \t])/.test(line)) return null
  }
  return transport >= 1 && transport + letter >= 2 ? 'eml' : null
}

const extensions: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  eml: 'eml',
  mbox: 'mbox',
  mht: 'eml',
  mhtml: 'eml',
}

const types: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'message/rfc822': 'eml',
  'application/mbox': 'mbox',
}

function findNamed(name: string | null, type: string | null): Format | null {
  const extension = /\.([a-z\d]{1,8})$/.exec((name ?? '').toLowerCase())?.[1]
  const media = (type ?? '').split(';')[0]!.trim().toLowerCase()
  if (extension !== undefined && Object.hasOwn(extensions, extension)) return extensions[extension]!
  return extension !== 'txt' && Object.hasOwn(types, media) ? types[media]! : null
}

/** Bytes are text where control characters are rare. UTF-16 has a zero in every second byte, so zeros may be many. */
function isText(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, headBytes)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  let controls = 0
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < size; at++) {
    const byte = bytes[at]!
    if (byte === 0) at % 2 === 0 ? evenZeros++ : oddZeros++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++
  }
  if (controls > Math.max(2, size / 100)) return false
  return Math.min(evenZeros, oddZeros) <= size / 200
}

function decodeHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes)
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  return ascii(head, start, headBytes)
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end))
}

function includesAscii(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let i = 1
    while (i < word.length && bytes[at + i] === word.charCodeAt(i)) i++
    if (i === word.length) return true
  }
  return false
}
