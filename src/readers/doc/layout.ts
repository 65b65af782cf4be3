/** The characters of a Word file to text: paragraphs, cells, fields, special characters. */
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
import { findRun, type ParagraphRun } from './paragraphs.js'

export interface DocLayout {
  readonly flow: Flow
  readonly runs: readonly ParagraphRun[]
  /** Whether a list counts, by its number. */
  readonly numbered: ReadonlyMap<number, boolean>
  readonly counters: Map<number, number>
  readonly fields: { code: string; text: string; inResult: boolean }[]
  cell: Flow | null
  row: string[]
  rows: string[][]
  afterItem: boolean
}

export function startDocLayout(
  runs: readonly ParagraphRun[],
  numbered: ReadonlyMap<number, boolean>,
): DocLayout {
  return {
    flow: startFlow({ keepTabs: true }),
    runs,
    numbered,
    counters: new Map(),
    fields: [],
    cell: null,
    row: [],
    rows: [],
    afterItem: false,
  }
}

const CELL = '\x07'
const LINE = '\x0b'
const PAGE = '\x0c'
const PARAGRAPH = '\x0d'
const pageField = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i
const printed: Readonly<Record<string, string>> = {
  '\x1e': '\u2011',
  '\x1f': '\xad',
  '\t': '\t',
  '\xa0': '\xa0',
}

/** Lays out characters; each paragraph is printed when its mark shows what it is. */
export function layCharacters(
  layout: DocLayout,
  text: string,
  offsets: readonly number[],
  check: () => void,
): void {
  let paragraph = ''
  for (let i = 0; i < text.length; i++) {
    if (i % 65_536 === 65_535) check()
    const character = text[i]!
    if (character === PARAGRAPH || character === CELL || character === PAGE) {
      const run = findRun(layout.runs, offsets[i]!)
      endParagraph(layout, paragraph, character, run)
      paragraph = ''
    } else paragraph += readField(layout, character)
  }
  if (paragraph !== '') endParagraph(layout, paragraph, PARAGRAPH, null)
  closeTable(layout)
}

/** Follows the marks of fields (0x13 code 0x14 result 0x15); gives what prints of a character. */
function readField(layout: DocLayout, character: string): string {
  const { fields } = layout
  const field = fields[fields.length - 1]
  if (character === '\x13') fields.push({ code: '', text: '', inResult: false })
  else if (character === '\x14' && field) field.inResult = true
  else if (character === '\x15') endField(layout)
  else {
    const text = character >= ' ' || character === LINE ? character : (printed[character] ?? '')
    const visible = printed[character] ?? text
    if (!field) return visible
    if (!field.inResult) field.code += visible
    else if (!fields.some(({ code }) => pageField.test(code))) {
      field.text += visible
      return fields.every(({ inResult }) => inResult) ? visible : ''
    }
  }
  return ''
}

function endField({ fields, flow }: DocLayout): void {
  const field = fields.pop()
  const url = field && /HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(field.code)?.[1]
  if (field && url && !/HYPERLINK\s{1,9}\\l/i.test(field.code))
    flow.links.push({ text: field.text.trim(), url, page: nextPage(flow) })
}

function endParagraph(layout: DocLayout, paragraph: string, mark: string, run: ParagraphRun | null): void {
  if (mark === CELL || run?.inTable) {
    layCellParagraph(layout, paragraph, mark, run)
    return
  }
  closeTable(layout)
  const { flow } = layout
  if (run?.newPage) breakFlow(flow, Break.page)
  const marker = paragraph.trim() === '' ? '' : markerOf(layout, run)
  if (marker !== '') startItem(flow, marker)
  else if (layout.afterItem && paragraph.trim() !== '') breakFlow(flow, Break.paragraph)
  if (paragraph.trim() !== '') layout.afterItem = marker !== ''
  addParagraph(flow, paragraph)
  breakFlow(flow, marker === '' ? Break.paragraph : Break.line)
  if (mark === PAGE) breakFlow(flow, Break.page)
}

function markerOf({ numbered, counters }: DocLayout, run: ParagraphRun | null): string {
  if (run === null || run.list === 0 || run.list >= 0x7ff) return ''
  if (!numbered.get(run.list)) return '• '
  if (run.level > 0) return '• '
  const number = (counters.get(run.list) ?? 0) + 1
  counters.set(run.list, number)
  return `${number}. `
}

function addParagraph(flow: Flow, paragraph: string): void {
  paragraph.split(LINE).forEach((line, i) => {
    if (i > 0) breakLine(flow)
    addText(flow, line)
  })
}

function layCellParagraph(
  layout: DocLayout,
  paragraph: string,
  mark: string,
  run: ParagraphRun | null,
): void {
  if (mark === CELL && (run?.endsRow || (run === null && paragraph === '' && layout.row.length > 0))) {
    endRow(layout)
    return
  }
  layout.cell ??= startFlow({ keepTabs: true })
  const marker = paragraph.trim() === '' ? '' : markerOf(layout, run)
  if (marker !== '') startItem(layout.cell, marker)
  addParagraph(layout.cell, paragraph)
  breakFlow(layout.cell, marker === '' ? Break.paragraph : Break.line)
  if (mark !== CELL) return
  layout.row.push(finishFlow(layout.cell).text.trim())
  layout.cell = null
}

function endRow(layout: DocLayout): void {
  if (layout.row.some((cell) => cell !== '')) layout.rows.push(layout.row)
  layout.row = []
  layout.cell = null
}

function closeTable(layout: DocLayout): void {
  if (layout.cell !== null && layout.cell.length > 0) layout.row.push(finishFlow(layout.cell).text.trim())
  if (layout.row.length > 0) endRow(layout)
  if (layout.rows.length === 0) return
  const { rows } = layout
  layout.rows = []
  addTable(layout.flow, rows)
}
