/** Links to other documents that labels announce. */
import type { Document } from '../sections/document.js'
import { at, type Located } from '../source/located.js'
import { isBlank } from '../source/read-source.js'
import type { Reference } from '../types.js'
import { parseIndex } from '../values/index-code.js'

const url = /(?:https?:\/\/|www\.)[^\s<>"“”\0-\u001f\u0085\u00ad\u200b]{3,300}/y
/** Up to the last sign that does not end a sentence. */
const lastSign = /^.*[^.,;)]/

/** `Further information: www.…/EUR57/002/2010/en` and `LINK TO PREVIOUS UA: https://…`; one that is printed twice counts once. */
export function readLinks(document: Document): Located<Reference>[] {
  const { text } = document.source
  const links: Located<Reference>[] = []
  const seen = new Set<string>()
  for (const { field, end } of document.anchors) {
    if (field !== 'further-information' && field !== 'previous-link') continue
    url.lastIndex = skipBlanks(text, end)
    const match = url.exec(text)
    if (!match) continue
    const printed = lastSign.exec(match[0])![0]
    if (seen.has(printed)) continue
    seen.add(printed)
    const stop = match.index + printed.length
    const index = parseIndex(printed)
    links.push({
      relation: field === 'previous-link' ? 'previous' : 'further-information',
      case: null,
      index: index === null ? null : at(index.code, match.index, stop, 'inferred'),
      issued: null,
      url: at(printed, match.index, stop),
    })
  }
  return links
}

/** Blanks, the bracket round a link, and the quote mark of a forwarded mail before its next line. */
function skipBlanks(text: string, start: number): number {
  let i = start
  while (i < text.length && (isBlank(text.charCodeAt(i)) || text[i] === '<' || text[i] === '>')) i++
  return i
}
