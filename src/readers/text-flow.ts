/**
 * A text that grows: white space is collapsed as on a web page, breaks are asked for and printed only when text
 * follows, so that nested blocks never pile up empty lines. HTML, DOCX, RTF and DOC are all laid out with it.
 */
import type { SourceLink, SourcePage } from './source-document.js'

/** Breaks by strength; the strongest that was asked for is printed. */
export const Break = { none: 0, line: 1, paragraph: 2, page: 3 } as const
export type Break = (typeof Break)[keyof typeof Break]

export interface Flow {
  readonly parts: string[]
  length: number
  /** The break that stands before the next text. */
  pending: Break
  /** Blanks that are printed only if more text follows on the line. */
  held: string
  lineHasText: boolean
  /** `• ` or `1. `, printed before the next text. */
  marker: string
  readonly pageStarts: number[]
  readonly links: SourceLink[]
  /** Tabs stand for columns (Word, RTF) and are kept; elsewhere they are blanks. */
  readonly keepTabs: boolean
}

export function startFlow(options: { keepTabs: boolean } = { keepTabs: false }): Flow {
  return {
    parts: [],
    length: 0,
    pending: Break.none,
    held: '',
    lineHasText: false,
    marker: '',
    pageStarts: [0],
    links: [],
    keepTabs: options.keepTabs,
  }
}

export function breakFlow(flow: Flow, strength: Break): void {
  flow.held = ''
  flow.lineHasText = false
  // Between a bullet and its text no break is wanted: <li><p>Urging …</p></li>
  if (flow.marker !== '' && strength < Break.page) return
  if (strength > flow.pending) flow.pending = strength
}

/** Starts a list item; its mark is printed with its first text. */
export function startItem(flow: Flow, marker: string): void {
  flow.marker = ''
  breakFlow(flow, Break.line)
  flow.marker = marker
}

const blankRun = /[ \t\n\v\f\r]+/g
const blankRunWithoutTabs = /[ \n\v\f\r]+/g
// Bullets of the fonts Symbol and Wingdings, which Word and its copies leave in the private use area.
const privateBullet = /[\uF06C\uF06E\uF071\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8]/g
const bulletStart = /^[•·▪■●◦‣◼○*\-–]/

function isBlankUnit(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0
}

/** Adds text of one line; line breaks inside it are blanks. */
export function addText(flow: Flow, raw: string): void {
  const text = raw.replace(flow.keepTabs ? blankRunWithoutTabs : blankRun, ' ').replace(privateBullet, '•')
  let start = 0
  let end = text.length
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--
  holdBlanks(flow, text.slice(0, start))
  if (start === end) return
  printBreak(flow)
  const inner = flow.lineHasText
    ? text.slice(start, end)
    : text.slice(start, end).replace(/^·(?=[ \t\xa0]|$)/, '•')
  if (flow.marker !== '') {
    if (!flow.lineHasText && !bulletStart.test(inner)) print(flow, flow.marker)
    flow.marker = ''
  }
  print(flow, flow.held)
  print(flow, inner)
  flow.held = ''
  flow.lineHasText = true
  holdBlanks(flow, text.slice(end))
}

function holdBlanks(flow: Flow, blanks: string): void {
  if (!flow.lineHasText || blanks === '') return
  flow.held += flow.held.endsWith(' ') && blanks.startsWith(' ') ? blanks.slice(1) : blanks
}

/** Adds text as it is, with its own blanks and line breaks (`<pre>`). */
export function addLines(flow: Flow, text: string): void {
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    if (i > 0) breakLine(flow)
    const line = lines[i]!.trimEnd()
    if (line !== '') {
      printBreak(flow)
      print(flow, flow.marker + flow.held + line)
      flow.marker = ''
      flow.held = ''
      flow.lineHasText = true
    }
    if (flow.lineHasText) flow.held = lines[i]!.slice(line.length)
  }
}

/** Ends a line; on an empty line (`<br><br>`) it leaves that line empty. */
export function breakLine(flow: Flow): void {
  breakFlow(flow, flow.lineHasText ? Break.line : Break.paragraph)
}

/** A gap between two columns of one line. */
export function addGap(flow: Flow): void {
  if (flow.lineHasText) flow.held = '\t'
}

function printBreak(flow: Flow): void {
  if (flow.pending === Break.none) return
  if (flow.length > 0) {
    print(flow, flow.pending === Break.page ? '\n\f' : flow.pending === Break.paragraph ? '\n\n' : '\n')
    if (flow.pending === Break.page) flow.pageStarts.push(flow.length)
  }
  flow.pending = Break.none
}

function print(flow: Flow, text: string): void {
  if (text === '') return
  flow.parts.push(text)
  flow.length += text.length
}

/** The page, from 1, on which the next text will stand. */
export function nextPage(flow: Flow): number {
  return flow.pageStarts.length + (flow.pending === Break.page && flow.length > 0 ? 1 : 0)
}

/** The text with its pages (a page ends before its form feed); the text ends in one line feed. */
export function finishFlow(flow: Flow): { text: string; pages: SourcePage[] } {
  if (flow.length > 0) print(flow, '\n')
  const text = flow.parts.join('')
  const pages = flow.pageStarts.map((start, i) => ({
    start,
    end: (flow.pageStarts[i + 1] ?? text.length + 1) - 1,
    furniture: [] as string[],
  }))
  return { text, pages }
}
