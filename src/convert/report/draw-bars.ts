/** Charts of one row of numbers: upright bars for years, lying bars for names. */
import { type ChartWords, chooseNamed, drawBox, drawChart, drawLabel, drawLine, percent } from './chart.js'
import { type Html, html } from './html.js'
import { cutName, showCount } from './words.js'

/** What a bar is called, and how long it is. */
export interface Bar {
  readonly name: string
  readonly value: number
  /** The value in words; the number unless given. */
  readonly shown?: string
  /** Class of its colour. */
  readonly tone?: 'error' | 'warning' | 'info'
}

const largest = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ value }) => value))

/** A bar for each year. */
export function drawColumns(words: ChartWords, bars: readonly Bar[]): Html {
  const [top, bottom, left] = [12, 236, 9]
  const most = largest(bars)
  const step = (100 - left) / Math.max(1, bars.length)
  const yAt = (value: number) => bottom - (value / most) * (bottom - top)
  const grid = chooseTicks(most).flatMap((tick) => [
    drawLine('grid', left, 100, yAt(tick)),
    drawLabel({ text: showCount(tick), x: left - 1, y: yAt(tick) + 4, tone: 'tick', anchor: 'end' }),
  ])
  const columns = bars.map(({ name, value }, i) => {
    const width = Math.min(step * 0.8, 8)
    const height = value === 0 ? 0 : Math.max(1.5, bottom - yAt(value))
    const title = `${name}: ${showCount(value)}`
    return drawBox({ x: left + step * (i + 0.5) - width / 2, y: bottom - height, width, height, title })
  })
  const names = bars.map(({ name }) => name)
  const labels = chooseNamed(names, 7).map((i) =>
    drawLabel({
      text: names[i]!,
      x: left + step * (i + 0.5),
      y: bottom + 18,
      tone: 'tick',
      anchor: 'middle',
    }),
  )
  return drawChart(words, bottom + 26, [
    html`${grid}${columns}`,
    drawLine('axis', left, 100, bottom),
    ...labels,
  ])
}

/** At most four round numbers up to the largest value. */
function chooseTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4))
  const step = Math.max(
    1,
    Math.ceil([1, 2, 2.5, 5, 10].find((factor) => factor * power >= most / 4)! * power),
  )
  return Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step)
}

/** A bar below each name. */
export function drawBars(words: ChartWords, bars: readonly Bar[]): Html {
  const row = 34
  const most = largest(bars)
  const rows = bars.map(({ name, value, shown = showCount(value), tone = '' }, i) => {
    const y = i * row
    const width = value === 0 ? 0 : Math.max(0.5, (100 * value) / most)
    const label = drawLabel({ text: cutName(name, 38), x: 0, y: y + 14, tone: 'name' })
    const number = drawLabel({ text: shown, x: 100, y: y + 14, tone: 'value', anchor: 'end' })
    return html`${label}${number}<rect class="track" width="100%" y="${y + 20}" height="7" rx="3.5"/><rect class="bar ${tone}" y="${y + 20}" width="${percent(width)}" height="7" rx="3.5"><title>${name}: ${shown}</title></rect>`
  })
  return drawChart(words, bars.length * row, rows)
}
