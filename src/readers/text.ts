import { decodeText, findDeclared } from './charset.js'
import type { Reader, ReadWarning, SourcePage } from './source-document.js'

/**
 * Plain text, also what `pdftotext` prints: decoded, and otherwise left as it is, so that offsets hold for the file's
 * own characters. Form feeds divide pages.
 */
export const readText: Reader = async (bytes, context) => {
  const { text: decoded, charset, by } = await decodeText(bytes, findDeclared(context.type))
  context.check()
  const text = decoded.includes('\r') && !decoded.includes('\n') ? decoded.replaceAll('\r', '\n') : decoded
  const pages = splitPages(text)
  const warnings: ReadWarning[] = []
  const lost = countLost(text)
  if (lost > 0) {
    warnings.push({
      code: 'charset-unclear',
      message: `${lost} characters are not ${charset}. Give the charset, as in type: 'text/plain; charset=…'.`,
      page: null,
    })
  } else if (by === 'fallback') {
    warnings.push({
      code: 'charset-assumed',
      message: `No charset fits the bytes for sure; they were read as ${charset}.`,
      page: null,
    })
  }
  return [{ text, format: 'text', pages, links: [], metadata: { charset }, warnings, name: context.name }]
}

/** Pages by form feeds; a form feed that only blanks follow, as `pdftotext` prints it, opens no further page. */
export function splitPages(text: string): SourcePage[] {
  const pages: SourcePage[] = []
  let start = 0
  for (let at = text.indexOf('\f'); at !== -1; at = text.indexOf('\f', at + 1)) {
    pages.push({ start, end: at, furniture: [] })
    start = at + 1
  }
  if (pages.length === 0 || text.slice(start).trim() !== '')
    pages.push({ start, end: text.length, furniture: [] })
  return pages
}

function countLost(text: string): number {
  let lost = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) lost++
  return lost
}
