/** The parts of a report that count documents: when, where, in which layout, with which fields. */
import { type Bar, drawBars, drawColumns } from './draw-bars.js'
import { type BarRow, drawRows } from './draw-rows.js'
import { renderFigure, type Table } from './figure.js'
import { type Html, html } from './html.js'
import type { Count, CountrySummary, ReportSummary } from './summary.js'
import { nameDecade, nameField, showCount, showCounted, showShare } from './words.js'

/** Years between the first and the last are filled up to so many; beyond, a date must be misread. */
const mostYears = 80
const mostCountries = 20

/** Years from the first to the last, those without a document too. */
function listYears({ years }: ReportSummary): number[] {
  const known = [...years.keys()]
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  if (last - first >= mostYears) return known
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** `1994 has most, 312.` */
function tellMost(bars: readonly Bar[]): string {
  const most = bars.reduce<Bar | null>((best, bar) => (best && best.value >= bar.value ? best : bar), null)
  return most ? `${most.name} has most: ${showCount(most.value)}.` : ''
}

export function renderYears(summary: ReportSummary): Html {
  const bars = listYears(summary).map((year) => ({
    name: String(year),
    value: summary.years.get(year) ?? 0,
  }))
  const undated = summary.undated > 0 ? ` ${showCounted(summary.undated, 'document')} without a year.` : ''
  const description = `By year of issue, else of the index code or case number. ${tellMost(bars)}${undated}`
  const words = { key: 'years', title: 'Documents per year', description }
  const rows = bars.filter(({ value }) => value > 0).map(({ name, value }) => countRow(name, value, summary))
  if (summary.undated > 0) rows.push(countRow('no date', summary.undated, summary))
  return renderFigure(words, drawColumns(words, bars), { head: ['Year', 'Documents', 'Share'], rows })
}

function countRow(name: string, count: number, { documents }: ReportSummary): [string, string, string] {
  return [name, showCount(count), showShare(count, documents)]
}

export function renderCountries(summary: ReportSummary): Html {
  const { countries, placeless, decades } = summary
  const years = listYears(summary)
  const shown = countries.slice(0, mostCountries)
  const more = countries.length > shown.length ? ` The table has all ${countries.length}.` : ''
  const none = placeless > 0 ? ` ${showCounted(placeless, 'document')} without a country.` : ''
  const description = `The ${shown.length} countries with most documents, year by year; each row has a scale of its own.${more}${none}`
  const words = { key: 'countries', title: 'Documents per country', description }
  const starts = decades.flatMap(({ start }) => start ?? [])
  const table: Table = {
    head: ['Country', 'Documents', ...starts.map((start) => `${start}s`)],
    rows: countries.map((country) => [
      country.name,
      showCount(country.documents),
      ...starts.map((start) => showCount(sumYears(country, start))),
    ]),
  }
  const rows = shown.map((country) => chooseYearBars(country, years))
  return renderFigure(words, drawRows(words, years.map(String), rows), table)
}

function sumYears({ years }: CountrySummary, start: number): number {
  let sum = 0
  for (let year = start; year < start + 10; year++) sum += years.get(year) ?? 0
  return sum
}

function chooseYearBars({ name, documents, years }: CountrySummary, all: readonly number[]): BarRow {
  const most = Math.max(1, ...years.values())
  return {
    name,
    total: showCount(documents),
    values: all.map((year) => (years.get(year) ?? 0) / most),
    titles: all.map((year) => `${name}, ${year}: ${showCount(years.get(year) ?? 0)}`),
  }
}

export function renderLayouts(summary: ReportSummary): Html {
  const layouts = renderCounts(summary.layouts, summary, {
    key: 'layouts',
    title: 'Layouts',
    description: 'Which form each document follows, as its labels tell.',
  })
  const kinds = renderCounts(summary.kinds, summary, {
    key: 'kinds',
    title: 'Kinds',
    description: 'First actions, updates and others; “unknown” is what looks like no urgent action.',
  })
  return html`${layouts}${kinds}`
}

function renderCounts(
  counts: readonly Count[],
  summary: ReportSummary,
  words: { readonly key: string; readonly title: string; readonly description: string },
): Html {
  const bars = counts.map(({ name, count }) => ({ name, value: count }))
  const rows = counts.map(({ name, count }) => countRow(name, count, summary))
  return renderFigure(words, drawBars(words, bars), { head: [words.title, 'Documents', 'Share'], rows })
}

/** Share of the documents of each decade in which a field is filled. */
export function renderFields({ decades, fields }: ReportSummary): Html {
  const description =
    'Share of the documents of a decade in which the field is not empty; a full bar is all of them. An empty field is no fault by itself: a layout may not have it.'
  const words = { key: 'fields', title: 'Filled fields by decade', description }
  const rows = fields.map(({ field, filled }): BarRow => {
    const name = nameField(field)
    return {
      name,
      values: filled.map((count, i) => count / Math.max(1, decades[i]!.documents)),
      titles: filled.map(
        (count, i) => `${name}, ${nameDecade(decades[i]!)}: ${showShare(count, decades[i]!.documents)}`,
      ),
    }
  })
  const table: Table = {
    head: ['Field', ...decades.map(nameDecade)],
    rows: fields.map(({ field, filled }) => [
      nameField(field),
      ...filled.map((count, i) => showShare(count, decades[i]!.documents)),
    ]),
  }
  return renderFigure(
    words,
    drawRows(words, decades.map(nameDecade), rows),
    decades.length > 0 ? table : { head: [], rows: [] },
  )
}
