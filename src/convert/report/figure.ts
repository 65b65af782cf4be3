/** A chart with the table of its numbers beside it. */
import type { ChartWords } from './chart.js'
import { type Html, html } from './html.js'

export interface Table {
  /** Names of the columns; the first is that of the rows. */
  readonly head: readonly string[]
  /** A row's cells, its name first. */
  readonly rows: readonly (readonly [name: string, ...cells: string[]])[]
}

/** A figure: heading, what it shows, chart and table. Without rows, only that there are none. */
export function renderFigure(words: ChartWords, chart: Html, table: Table): Html {
  const { key, title, description } = words
  if (table.rows.length === 0) return html`<h3>${title}</h3><p class="none">None.</p>`
  return html`<figure><figcaption><h3>${title}</h3><p>${description}</p></figcaption><div class="pair"><div class="plot">${chart}</div>${renderTable(key, title, table)}</div></figure>`
}

/** A table that scrolls by itself where it is long or wide; it can be reached by the keyboard. */
export function renderTable(key: string, title: string, { head, rows }: Table): Html {
  const cells = head.map((name, i) =>
    i === 0 ? html`<th scope="col">${name}</th>` : html`<th scope="col" class="number">${name}</th>`,
  )
  const lines = rows.map(
    ([name, ...values]) =>
      html`<tr><th scope="row"><bdi>${name}</bdi></th>${values.map((value) => html`<td class="number">${value}</td>`)}</tr>`,
  )
  return html`<div class="side"><div class="scroll" role="region" tabindex="0" aria-labelledby="${key}-table"><table><caption id="${key}-table" class="hidden">${title}: numbers</caption><thead><tr>${cells}</tr></thead><tbody>${lines}</tbody></table></div></div>`
}
