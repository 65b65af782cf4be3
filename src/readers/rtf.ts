/** Rich Text Format: an own reader, because no library reads Symbol fonts, code pages and headers. */
import { finishPages } from './html.js'
import { cleanMargin, placeMargins } from './page-margins.js'
import { ReadError } from './read-error.js'
import { closeGroup, openGroup, readByte, readSymbol, readWord } from './rtf/control.js'
import { type RtfState, startState } from './rtf/state.js'
import { closeTable, flushBytes } from './rtf/text.js'
import { readTokens } from './rtf/tokens.js'
import type { ReadContext, Reader, SourceDocument } from './source-document.js'
import { addLines, Break, breakFlow, type Flow } from './text-flow.js'

const CHECK_EVERY = 8192

/**
 * Reads an RTF: paragraphs, lists by the marks that their writer stored, tables cell by cell, headers and footers as
 * in `readDocx`. Bytes are decoded by the code page of the file and the charset of their font. A file that breaks off
 * is read as far as it goes (`rtf-truncated`).
 */
export const readRtf: Reader = async (bytes, context) => {
  const start = findStart(bytes)
  if (start < 0) throw new ReadError('rtf-damaged', 'The file is no RTF: it does not begin with {\\rtf.')
  const state = startState()
  const isWhole = readAll(bytes.subarray(start), state, context)
  const document = finish(state, context.name)
  const warn = (code: string, message: string) => document.warnings.push({ code, message, page: null })
  if (!isWhole) warn('rtf-truncated', 'The file breaks off: some of its groups are not closed.')
  if (document.text.trim() === '') warn('rtf-without-text', 'The document holds no text.')
  return [document]
}

function findStart(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  return head.indexOf('{\\rtf')
}

/** Returns whether every group was closed. */
function readAll(bytes: Uint8Array, state: RtfState, context: ReadContext): boolean {
  let count = 0
  for (const token of readTokens(bytes)) {
    if (++count % CHECK_EVERY === 0) context.check()
    if (token.kind === 'byte') readByte(state, token.value)
    else if (token.kind === 'word') readWord(state, token.name, token.value)
    else if (token.kind === 'symbol') readSymbol(state, token.name)
    else if (token.kind === 'open') openGroup(state)
    else if (!closeGroup(state) || state.groups.length === 0) break
  }
  const isWhole = state.groups.length === 0
  flushBytes(state)
  closeTable(state)
  return isWhole
}

function finish(state: RtfState, name: string | null): SourceDocument {
  const { margins, metadata } = state
  const notes = margins.note.parts.join('')
  if (notes !== '') {
    breakFlow(state.body, Break.paragraph)
    addLines(state.body, notes)
  }
  const linesOf = (flow: Flow) => cleanMargin(flow.parts.join('').split('\n'))
  const later = linesOf(margins.header)
  const laterFoot = linesOf(margins.footer)
  const document = { ...finishPages(state.body), metadata, warnings: [], format: 'rtf', name }
  for (const [property, value] of Object.entries(metadata)) metadata[property] = value.trim()
  placeMargins(document, {
    first: state.titlePage ? linesOf(margins.firstHeader) : later,
    later,
    firstFoot: state.titlePage ? linesOf(margins.firstFooter) : laterFoot,
    laterFoot,
  })
  return document
}
