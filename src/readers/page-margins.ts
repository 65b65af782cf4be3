/** Headers and footers of office files: which of their lines are the document's own, and where those go. */
import type { SourceDocument } from './source-document.js'

export interface Margins {
  /** Lines at the head of the first page, and of the pages after it. */
  first: string[]
  later: string[]
  firstFoot: string[]
  laterFoot: string[]
}

/** A case number, an index code, the issuer's banner: a line of the document, though it stands in the margin. */
const documentLine =
  /\b(?:UA|AU|EXTRA|MA|FU|FI)\s?:?\s?\d{1,3}\/\d{2}\b|\b(?:AFR|AMR|ASA|EUR|MDE|ACT|POL)\s?\d{2}\/\d{2,5}\/(?:\d{4}|\d{2})\b|\bIndex\b|urgent action|acci[oó]n urgente|action urgente|^(?:Date|Fecha)\s?:/i
/** What is left of `Page 2 of 3` without its numbers. */
const pageWords =
  /^(?:page|página|pagina|seite|str|p|strana|страница)?\.?\s{0,9}(?:of|de|von|di|sur|из|\/|-|–|\|)?\s{0,9}$/i

/** The lines of a margin, without the blank ones and those that held a page number. */
export function cleanMargin(lines: readonly string[]): string[] {
  return lines
    .map((line) => line.replace(/[ \xa0]+/g, ' ').trim())
    .filter((line) => line !== '' && !pageWords.test(line))
}

/**
 * A head that holds the document's number, index or banner goes to the top of the text, a foot that says something new
 * of the kind to its end; everything else in the margins is furniture. The document is changed in place.
 */
export function placeMargins(document: SourceDocument, margins: Margins): void {
  const body = squeeze(document.text)
  const isNew = (line: string) => !body.includes(squeeze(line))
  const chooseNew = (lines: readonly string[]) =>
    lines.some((line) => documentLine.test(line)) ? lines.filter(isNew) : []
  const top = chooseNew(margins.first)
  const bottom = chooseNew(margins.laterFoot).filter((line) => !top.includes(line))
  addTop(document, top.length === 0 ? '' : `${top.join('\n')}\n\n`)
  const foot = bottom.length === 0 ? '' : `\n${bottom.join('\n')}\n`
  document.text += foot
  document.pages[document.pages.length - 1]!.end += foot.length
  document.pages.forEach((page, i) => {
    const lines =
      i === 0 ? [...margins.first, ...margins.firstFoot] : [...margins.later, ...margins.laterFoot]
    page.furniture.push(...lines.filter((line) => i > 0 || !top.includes(line)))
  })
}

function addTop(document: SourceDocument, head: string): void {
  document.text = head + document.text
  document.pages.forEach((page, i) => {
    if (i > 0) page.start += head.length
    page.end += head.length
  })
}

function squeeze(text: string): string {
  return text.replace(/[\s\xa0]+/g, ' ').toLowerCase()
}
