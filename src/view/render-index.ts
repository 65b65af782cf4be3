/** The index of several documents: one row each, the worst first. */
import type { ParseResult } from '../parse.js'
import type { Confidence, Diagnostic } from '../types.js'
import { writeCase } from '../values/case-number.js'
import { showDate } from './card-value.js'
import { escapeAttribute, escapeText } from './escape.js'
import { renderPage } from './render-page.js'

/** One document of an index. */
export interface IndexEntry {
  /** What the document is called: the name of its file. */
  readonly name: string
  /** Where its page is, as a relative address: `ua-301-13.html`. */
  readonly href: string
  readonly result: ParseResult
  /** How many values are not as gold says; null or left out without gold. */
  readonly misses?: number | null
}

/**
 * A self-contained page that leads to the pages of several documents. The worst stand first: most misses against gold,
 * then most errors, most warnings, the greatest share of values that are not stated.
 */
export function renderIndex(
  entries: readonly IndexEntry[],
  options: { readonly title?: string } = {},
): string {
  const title = options.title ?? 'Urgent actions'
  const rows = entries.map(weigh).sort(compareWorst)
  const judged = rows.some(({ misses }) => misses !== null)
  const heads = [
    'Document',
    'Case',
    'Country',
    'Issued',
    'Title',
    ...(judged ? ['Misses'] : []),
    'Notes',
    'Values',
  ]
  return renderPage(
    title,
    `<div class="view view-index">
<header class="index-head"><h1>${escapeText(title)}</h1>
<p class="facts">${entries.length} ${entries.length === 1 ? 'document' : 'documents'}, the worst first: ${judged ? 'misses against gold, ' : ''}errors, warnings, share of values that are not stated.</p>
<label class="search">Search<input type="search" autocomplete="off" spellcheck="false"></label>
<p class="found facts" role="status" aria-live="polite"></p></header>
<div class="index-scroll" role="region" aria-label="Documents" tabindex="0"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => writeRow(row, judged)).join('\n')}</tbody>
</table></div>
</div>`,
  )
}

interface Weighed {
  readonly entry: IndexEntry
  readonly misses: number | null
  readonly errors: number
  readonly warnings: number
  readonly values: number
  readonly repaired: number
  readonly inferred: number
}

function weigh(entry: IndexEntry): Weighed {
  const { diagnostics, evidence } = entry.result
  const notes = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const read = (confidence: Confidence) => evidence.filter((value) => value.confidence === confidence).length
  return {
    entry,
    misses: entry.misses ?? null,
    errors: notes('error'),
    warnings: notes('warning'),
    values: evidence.length,
    repaired: read('repaired'),
    inferred: read('inferred'),
  }
}

function compareWorst(a: Weighed, b: Weighed): number {
  return (
    (b.misses ?? 0) - (a.misses ?? 0) ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    measureDoubt(b) - measureDoubt(a) ||
    (a.entry.name < b.entry.name ? -1 : 1)
  )
}

function measureDoubt({ values, repaired, inferred }: Weighed): number {
  return values === 0 ? 1 : (repaired + inferred) / values
}

function writeRow(row: Weighed, judged: boolean): string {
  const { entry, misses, errors, warnings, values, repaired, inferred } = row
  const { cases, countries, issued, title } = entry.result.appeal
  const cells = [
    `<a href="${escapeAttribute(entry.href)}">${escapeText(entry.name)}</a>`,
    escapeText(cases.map(writeCase).join(', ')),
    escapeText(countries.map(({ name }) => name).join(', ')),
    issued === null
      ? ''
      : `<time datetime="${escapeAttribute(issued)}">${escapeText(showDate(issued))}</time>`,
    escapeText(title ?? ''),
    ...(judged ? [misses === null ? '' : String(misses)] : []),
    writeCounts([
      ['error', errors],
      ['warning', warnings],
    ]),
    `${values}${writeDoubts(repaired, inferred)}`,
  ]
  return `<tr>${cells.map((cell, i) => (i === 0 ? `<th scope="row" dir="auto">${cell}</th>` : `<td dir="auto">${cell}</td>`)).join('')}</tr>`
}

function writeCounts(counts: readonly (readonly [string, number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `<span class="count is-${word}">${count} ${word}${count === 1 ? '' : 's'}</span>`)
    .join(' ')
}

function writeDoubts(repaired: number, inferred: number): string {
  const parts = [repaired > 0 ? `${repaired} repaired` : '', inferred > 0 ? `${inferred} inferred` : '']
  const doubts = parts.filter((part) => part !== '').join(', ')
  return doubts === '' ? '' : ` <span class="facts">${doubts}</span>`
}
