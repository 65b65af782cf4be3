/**
 * Charts as inline SVG. Places across are in percent and heights in pixels, so that a chart is as wide as its page while
 * its letters keep their size: no script, no style attribute, and the same on a phone.
 */
import { type Html, html } from './html.js'
import { cutName, showCount } from './words.js'

/** What a chart is for those who do not see it: a name, and what it shows. */
export interface ChartWords {
  /** Letters for the ids of its title and description, its own on the page. */
  readonly key: string
  readonly title: string
  readonly description: string
}

/** A bar: what it is called, how long it is, and what is told where the pointer rests. */
export interface Bar {
  readonly name: string
  readonly value: number
  /** The value in words; the number unless given. */
  readonly shown?: string
  /** Class of its colour. */
  readonly tone?: 'error' | 'warning' | 'info'
}

function drawChart({ key, title, description }: ChartWords, height: number, content: readonly Html[]): Html {
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-labelledby="${key}-title ${key}-desc"><title id="${key}-title">${title}</title><desc id="${key}-desc">${description}</desc>${content}</svg>`
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`
const pixels = (value: number) => Math.round(value * 10) / 10

/** Upright bars side by side, such as years. Few of them are named below, evenly. */
export function drawColumns(words: ChartWords, bars: readonly Bar[]): Html {
  const [top, bottom, left] = [12, 176, 9]
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const height = (value: number) => (value / most) * (bottom - top)
  const step = (100 - left) / Math.max(1, bars.length)
  const grid = chooseTicks(most).map((tick) => {
    const y = pixels(bottom - height(tick))
    return html`<line class="grid" x1="${percent(left)}" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="${percent(left - 1)}" y="${y + 4}" text-anchor="end">${showCount(tick)}</text>`
  })
  const columns = bars.map(({ name, value, shown }, i) => {
    const size = value === 0 ? 0 : Math.max(1.5, height(value))
    const width = Math.min(step * 0.8, 8)
    const x = left + step * (i + 0.5) - width / 2
    return html`<rect class="bar" x="${percent(x)}" y="${pixels(bottom - size)}" width="${percent(width)}" height="${pixels(size)}"><title>${name}: ${shown ?? showCount(value)}</title></rect>`
  })
  const names = chooseNamed(bars.length).map(
    (i) =>
      html`<text class="tick" x="${percent(left + step * (i + 0.5))}" y="${bottom + 18}" text-anchor="middle">${bars[i]!.name}</text>`,
  )
  const base = html`<line class="axis" x1="${percent(left)}" x2="100%" y1="${bottom}" y2="${bottom}"/>`
  return drawChart(words, bottom + 26, [...grid, ...columns, base, ...names])
}

/** Three or four round numbers up to the largest value. */
function chooseTicks(most: number): number[] {
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough)! * power)
  const whole = Math.ceil(step)
  return Array.from({ length: Math.floor(most / whole) }, (_, i) => (i + 1) * whole)
}

/** At most seven places of a row, as far from each other as from its ends. */
function chooseNamed(length: number): number[] {
  const step = Math.max(1, Math.ceil(length / 7))
  const first = Math.floor(((length - 1) % step) / 2)
  return Array.from({ length: Math.ceil((length - first) / step) }, (_, i) => first + i * step)
}

/** Lying bars, each below its name. */
export function drawBars(words: ChartWords, bars: readonly Bar[]): Html {
  const row = 34
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const rows = bars.map(({ name, value, shown, tone }, i) => {
    const y = i * row
    const width = value === 0 ? 0 : Math.max(0.5, (100 * value) / most)
    return html`<text class="name" x="0" y="${y + 14}">${cutName(name, 38)}</text><text class="value" x="100%" y="${y + 14}" text-anchor="end">${shown ?? showCount(value)}</text><rect class="track" x="0" y="${y + 20}" width="100%" height="7" rx="3.5"/><rect class="bar ${tone ?? ''}" x="0" y="${y + 20}" width="${percent(width)}" height="7" rx="3.5"><title>${name}: ${shown ?? showCount(value)}</title></rect>`
  })
  return drawChart(words, bars.length * row, rows)
}

/** A row of a table of small bars. */
export interface BarRow {
  readonly name: string
  /** One for each column, from 0 to 1; null where there is nothing to measure. */
  readonly values: readonly (number | null)[]
  readonly titles: readonly string[]
  /** What stands at the end of the row. */
  readonly total?: string
}

const nameWidth = 36

/** Rows of small upright bars in columns: a share for each decade, a number for each year. */
export function drawRows(words: ChartWords, columns: readonly string[], rows: readonly BarRow[]): Html {
  const [top, row, size] = [24, 26, 20]
  const right = rows.some(({ total }) => total !== undefined) ? 12 : 0
  const step = (100 - nameWidth - right) / Math.max(1, columns.length)
  const isWide = columns.length <= 8
  const named = isWide ? columns.map((_, i) => i) : chooseNamed(columns.length).filter((_, i) => i % 2 === 0)
  const heads = named.map(
    (i) =>
      html`<text class="tick" x="${percent(nameWidth + step * (i + 0.5))}" y="14" text-anchor="middle">${columns[i]!}</text>`,
  )
  const lines = rows.map(({ name, values, titles, total }, at) => {
    const y = top + at * row
    const cells = values.map((value, i) => {
      const x = nameWidth + step * (i + (isWide ? 0.14 : 0.06))
      const width = percent(step * (isWide ? 0.72 : 0.88))
      const height = pixels(value === null || value === 0 ? 0 : Math.max(1.5, value * size))
      const track = isWide && value !== null
      return html`${track ? html`<rect class="track" x="${percent(x)}" y="${y}" width="${width}" height="${size}"/>` : null}<rect class="bar" x="${percent(x)}" y="${pixels(y + size - height)}" width="${width}" height="${height}"><title>${titles[i]!}</title></rect>`
    })
    const sum =
      total === undefined
        ? null
        : html`<text class="value" x="100%" y="${y + 15}" text-anchor="end">${total}</text>`
    const base = isWide
      ? null
      : html`<line class="axis" x1="${percent(nameWidth)}" x2="${percent(100 - right)}" y1="${y + size}" y2="${y + size}"/>`
    return html`<text class="name" x="0" y="${y + 15}">${cutName(name, 20)}</text>${cells}${base}${sum}`
  })
  return drawChart(words, top + rows.length * row, [...heads, ...lines])
}
