/** Where the text of an RTF goes: body, cells, margins, properties, instructions of fields. */
import {
  addText,
  Break,
  breakFlow,
  breakLine,
  type Flow,
  finishFlow,
  nextPage,
  startFlow,
  startItem,
} from '../text-flow.js'
import { addTable } from '../text-table.js'
import { decodeBytes } from './fonts.js'
import type { RtfState } from './state.js'

const pageField = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i

/** Adds the bytes that were held back, in the font of the open group. */
export function flushBytes(state: RtfState): void {
  if (state.bytes.length === 0) return
  const text = decodeBytes(state.fonts, state.group.font, state.bytes)
  state.bytes.length = 0
  printText(state, text)
}

export function printText(state: RtfState, text: string): void {
  const { target, hidden, property } = state.group
  if (target === 'skip' || target === 'aside') return
  if (target === 'fonts') state.fontEntry.name += text
  else if (target === 'info')
    state.metadata[property] = ((state.metadata[property] ?? '') + text).slice(0, 1000)
  else if (target === 'marker') state.marker += text
  else if (target === 'link') {
    const field = state.fields[state.fields.length - 1]
    if (field && field.code.length < 4000) field.code += text
  } else if (!hidden) printVisible(state, text)
}

function printVisible(state: RtfState, text: string): void {
  const field = state.fields[state.fields.length - 1]
  if (field) {
    if (pageField.test(field.code)) return
    if (field.text.length < 2000) field.text += text
  }
  const flow = openFlow(state)
  if (flow === state.body) {
    if (state.pageBefore || state.sectionEnds) breakFlow(flow, Break.page)
    state.pageBefore = false
    state.sectionEnds = false
  }
  if (state.marker !== '') {
    const mark = state.marker.trim()
    state.marker = ''
    state.item = true
    startItem(flow, /^[\p{L}\d]{1,4}[.)]$/u.test(mark) ? `${mark} ` : mark === '' ? '' : '• ')
  } else if (state.afterItem && !state.item) breakFlow(flow, Break.paragraph)
  state.afterItem = false
  addText(flow, text)
}

/** The flow that visible text goes to now. */
export function openFlow(state: RtfState): Flow {
  const { target } = state.group
  if (target !== 'body') return target in state.margins ? state.margins[target as 'note'] : state.body
  if (!state.inTable) {
    closeTable(state)
    return state.body
  }
  state.cell ??= startFlow({ keepTabs: true })
  return state.cell
}

export function endParagraph(state: RtfState): void {
  const isMargin = state.group.target !== 'body'
  breakFlow(openFlow(state), isMargin || state.item ? Break.line : Break.paragraph)
  state.marker = ''
  state.afterItem = state.item
  state.item = false
}

export function endLine(state: RtfState): void {
  breakLine(openFlow(state))
}

export function endCell(state: RtfState): void {
  state.marker = ''
  state.row.push(state.cell === null ? '' : finishFlow(state.cell).text.trim())
  state.cell = null
}

export function endRow(state: RtfState): void {
  if (state.cell !== null && state.cell.length > 0) endCell(state)
  if (state.row.some((cell) => cell !== '')) state.rows.push(state.row)
  state.row = []
  state.cell = null
}

/** Prints the table that has ended, where one has. */
export function closeTable(state: RtfState): void {
  if (state.row.length > 0 || (state.cell !== null && state.cell.length > 0)) endRow(state)
  if (state.rows.length === 0) return
  const rows = state.rows
  state.rows = []
  addTable(state.body, rows)
}

/** A field has ended: a link is kept. */
export function endField(state: RtfState): void {
  const field = state.fields.pop()
  const url = field && /HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(field.code)?.[1]
  if (!field || !url || /^\s{0,9}HYPERLINK\s{1,9}\\l/i.test(field.code)) return
  state.body.links.push({ text: field.text.trim(), url, page: nextPage(state.body) })
}
