/**
 * A chart as inline SVG. Places across are in percent and heights in pixels, so that a chart is as wide as its page while
 * its letters keep their size: no script, no style attribute, and the same on a phone.
 */
import { type Html, html } from './html.js'

/** What a chart is for those who do not see it: a name, and what it shows. */
export interface ChartWords {
  /** Letters for the ids of its title and description, its own on the page. */
  readonly key: string
  readonly title: string
  readonly description: string
}

export function drawChart(
  { key, title, description }: ChartWords,
  height: number,
  content: readonly Html[],
): Html {
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-labelledby="${key}-title ${key}-desc"><title id="${key}-title">${title}</title><desc id="${key}-desc">${description}</desc>${content}</svg>`
}

/** A bar, and what is told where the pointer rests on it. Nothing for a bar without height or width. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly title: string
  readonly tone?: string
}

export function drawBox({ x, y, width, height, title, tone = '' }: Box): Html | null {
  if (width === 0 || height === 0) return null
  return html`<rect class="bar ${tone}" x="${percent(x)}" y="${pixels(y)}" width="${percent(width)}" height="${pixels(height)}"><title>${title}</title></rect>`
}

/** A line across, from one place to another. */
export function drawLine(tone: 'grid' | 'axis', left: number, right: number, y: number): Html {
  return html`<line class="${tone}" x1="${percent(left)}" x2="${percent(right)}" y1="${pixels(y)}" y2="${pixels(y)}"/>`
}

export interface Label {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly tone: 'name' | 'tick' | 'value'
  readonly anchor?: 'start' | 'middle' | 'end'
}

export function drawLabel({ text, x, y, tone, anchor = 'start' }: Label): Html {
  return html`<text class="${tone}" x="${percent(x)}" y="${pixels(y)}" text-anchor="${anchor}">${text}</text>`
}

export const percent = (value: number) => `${Math.round(value * 100) / 100}%`
export const pixels = (value: number) => Math.round(value * 10) / 10

/** Places of at most so many years in a row of years, round ones: every second, fifth, tenth. */
export function chooseNamed(names: readonly string[], most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => names.length / years <= most) ?? 1000
  return names.flatMap((name, i) => (Number(name) % step === 0 ? i : []))
}
