/** Charts of rows of small bars: a share for each decade, a number for each year. */
import {
  type Box,
  type ChartWords,
  chooseNamed,
  drawBox,
  drawChart,
  drawLabel,
  drawLine,
  percent,
} from './chart.js'
import { type Html, html } from './html.js'
import { cutName } from './words.js'

/** A row: one value for each column, from 0 to 1, and what is told of it. */
export interface BarRow {
  readonly name: string
  readonly values: readonly number[]
  readonly titles: readonly string[]
  /** What stands at the end of the row. */
  readonly total?: string
}

const [top, rowHeight, size] = [24, 26, 20]
const left = 36

/** Where the bars of a chart stand. */
interface Frame {
  readonly columns: readonly string[]
  readonly right: number
  readonly step: number
  /** Few columns are named each, and show how much a full bar is; many are years. */
  readonly isWide: boolean
}

/** Draws rows of bars; with more than eight columns, these are years. */
export function drawRows(words: ChartWords, columns: readonly string[], rows: readonly BarRow[]): Html {
  const right = rows.some(({ total }) => total !== undefined) ? 88 : 100
  const step = (right - left) / Math.max(1, columns.length)
  const frame: Frame = { columns, right, step, isWide: columns.length <= 8 }
  const lines = rows.map((row, at) => drawRow(row, top + at * rowHeight, frame))
  return drawChart(words, top + rows.length * rowHeight, [...drawHeads(frame), ...lines])
}

function drawHeads({ columns, step, isWide }: Frame): Html[] {
  const named = isWide ? columns.map((_, i) => i) : chooseNamed(columns, 5)
  return named.map((i) =>
    drawLabel({ text: columns[i]!, x: left + step * (i + 0.5), y: 14, tone: 'tick', anchor: 'middle' }),
  )
}

function drawRow({ name, values, titles, total }: BarRow, y: number, frame: Frame): Html {
  const { step, isWide, right } = frame
  const gap = isWide ? 0.14 : 0.06
  const cells = values.map((value, i) => {
    const height = value === 0 ? 0 : Math.max(1.5, value * size)
    const x = left + step * (i + gap)
    const width = step * (1 - 2 * gap)
    const box: Box = { x, y: y + size - height, width, height, title: titles[i]! }
    const track = html`<rect class="track" x="${percent(x)}" y="${y}" width="${percent(width)}" height="${size}"><title>${box.title}</title></rect>`
    return html`${isWide ? track : null}${drawBox(box)}`
  })
  const base = isWide ? null : drawLine('axis', left, right, y + size)
  const sum =
    total === undefined ? null : drawLabel({ text: total, x: 100, y: y + 15, tone: 'value', anchor: 'end' })
  return html`${drawName(name, y + 15)}${cells}${base}${sum}`
}

/** A long name twice: a phone has room for its first letters only. */
function drawName(name: string, y: number): Html {
  const [short, long] = [cutName(name, 19), cutName(name, 28)]
  if (short === name) return drawLabel({ text: name, x: 0, y, tone: 'name' })
  return html`<g class="long"><title>${name}</title>${drawLabel({ text: long, x: 0, y, tone: 'name' })}</g><g class="short">${drawLabel({ text: short, x: 0, y, tone: 'name' })}</g>`
}
