/** The text of a document in its own lines, with its values lit and the notes beside their lines. */
import { escapeAttribute, escapeText } from './escape.js'
import { splitLines, type ViewLine } from './lines.js'
import { listMarks, type Mark, writeMarkId } from './marks.js'
import type { ViewModel } from './model.js'
import { listLineNotes } from './notes.js'

/** Lines that the browser lays out together: what is not on the screen costs nothing. */
const CHUNK = 40

/** Deeper than any document nests its values; a value below it keeps its row in the card. */
const DEEPEST = 8

/** The lines of the text pane. Linear in the length of the text. */
export function renderText(model: ViewModel): string {
  const lines = splitLines(model.text)
  const notes = listLineNotes(model, lines)
  const pen: Pen = { text: model.text, marks: listMarks(model), next: 0, open: [], named: new Set() }
  const chunks: string[] = []
  for (let first = 0; first < lines.length; first += CHUNK) {
    const rows = lines
      .slice(first, first + CHUNK)
      .map((line, i) => writePage(line) + (notes.get(first + i) ?? '') + writeLine(pen, line))
    chunks.push(`<div class="chunk">${rows.join('')}</div>`)
  }
  return chunks.join('\n')
}

function writePage({ page }: ViewLine): string {
  return page === null ? '' : `<div class="page" role="separator" aria-label="Page ${page}"></div>`
}

/** Where the writer stands: the marks still to come, those that are open, and those whose id is given. */
interface Pen {
  readonly text: string
  readonly marks: readonly Mark[]
  next: number
  open: Mark[]
  readonly named: Set<Mark>
}

function writeLine(pen: Pen, { number, rest, start, end }: ViewLine): string {
  const head = rest ? '' : ` id="L${number}" data-line="${number}"`
  const { text } = pen
  let first = start
  while (first < end && isSpace(text, first)) first++
  let last = end
  while (last > first && isSpace(text, last - 1)) last--
  // Blanks at either end stay outside, so that an indent is never lit.
  const lit = first < last ? writeLit(pen, first, last) : ''
  return `<div class="line"${head} data-at="${start}">${escapeText(text.slice(start, first))}${lit}${escapeText(text.slice(last, end))}</div>`
}

function writeLit(pen: Pen, start: number, end: number): string {
  pen.open = pen.open.filter((mark) => mark.end > start)
  takeMarks(pen, start)
  let html = writeOpen(pen, 0)
  let at = start
  while (at < end) {
    const border = findBorder(pen, end)
    html += escapeText(pen.text.slice(at, border))
    at = border
    if (at < end) html += writeBorder(pen, at)
  }
  return html + pen.open.map(() => '</mark>').join('')
}

/** The next offset at which a mark opens or closes, `end` at the latest. */
function findBorder({ marks, next, open }: Pen, end: number): number {
  const opens = next < marks.length ? marks[next]!.start : end
  return open.reduce((border, mark) => Math.min(border, mark.end), Math.min(opens, end))
}

/** Closes what ends at `at`, with what lies on it, which opens again; then opens what begins. */
function writeBorder(pen: Pen, at: number): string {
  const { open } = pen
  const lowest = open.findIndex((mark) => mark.end <= at)
  const kept = lowest < 0 ? open.length : lowest
  const closing = '</mark>'.repeat(open.length - kept)
  pen.open = open.filter((mark) => mark.end > at)
  takeMarks(pen, at)
  return closing + writeOpen(pen, kept)
}

/** Takes up the marks that begin at or before `at`. */
function takeMarks(pen: Pen, at: number): void {
  for (; pen.next < pen.marks.length && pen.marks[pen.next]!.start <= at; pen.next++) {
    const mark = pen.marks[pen.next]!
    if (mark.end > at && pen.open.length < DEEPEST) pen.open.push(mark)
  }
}

function writeOpen(pen: Pen, from: number): string {
  let html = ''
  for (let depth = from; depth < pen.open.length; depth++) {
    const mark = pen.open[depth]!
    const id = pen.named.has(mark) ? '' : ` id="${escapeAttribute(writeMarkId(mark))}"`
    pen.named.add(mark)
    html += `<mark class="${mark.look} d${depth}"${id} ${mark.attribute}="${escapeAttribute(mark.of.join(' '))}">`
  }
  return html
}

function isSpace(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  return code === 32 || code === 9
}
