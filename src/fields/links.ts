/** Links to other documents that labels announce. */
import type { Document } from '../sections/document.js'
import { type At, at, type Located } from '../source/located.js'
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
    const start = skipBlanks(text, end)
    const code = readCode(text, start)
    const link = readUrl(text, code ? skipBlanks(text, code.spans[0]!.end) : start)
    const key = link?.value ?? code?.value
    if (key === undefined || seen.has(key)) continue
    seen.add(key)
    const [span] = link?.spans ?? []
    const index = span && !code ? parseIndex(link!.value) : null
    links.push({
      relation: field === 'previous-link' ? 'previous' : 'further-information',
      case: null,
      index: code ?? (index && span ? at(index.code, span.start, span.end, 'inferred') : null),
      issued: null,
      url: link,
    })
  }
  return links
}

/** `LINK TO PREVIOUS UA: amr23/5012/2021 https://…`: the index itself, before the link or without one. */
function readCode(text: string, start: number): At<string> | null {
  code.lastIndex = start
  const printed = code.exec(text)?.[0]
  const index = printed === undefined ? null : parseIndex(printed)
  return printed !== undefined && index ? at(index.code, start, start + printed.length) : null
}

const code = /[a-z]{3}\s?\d{2}\/\d{2,5}\/\d{4}(?=[\s,.;]|$)/iy

function readUrl(text: string, start: number): At<string> | null {
  url.lastIndex = start
  const match = url.exec(text)
  if (!match) return null
  const printed = lastSign.exec(match[0])![0]
  return at(printed, match.index, match.index + printed.length)
}

/** Blanks, the bracket round a link, and the quote mark of a forwarded mail before its next line. */
function skipBlanks(text: string, start: number): number {
  let i = start
  while (i < text.length && (isBlank(text.charCodeAt(i)) || text[i] === '<' || text[i] === '>')) i++
  return i
}
