/** The parts of a report that a person works through: what was reported, which files failed, which were slow. */
import { drawBars } from './charts.js'
import { renderFigure } from './figure.js'
import { type Html, html } from './html.js'
import type { CodeSummary, Example, ReportSummary } from './summary.js'
import { showCount, showCounted, showTime } from './words.js'

export function renderDiagnostics({ diagnostics }: ReportSummary): Html {
  const description =
    'What was assumed, dropped, ambiguous or missing, errors first. An information needs no work; a warning may.'
  const words = { key: 'diagnostics', title: 'Diagnostics by code', description }
  return renderCodes(words, diagnostics, 'document', 'Documents')
}

export function renderProblems({ problems }: ReportSummary): Html {
  const description = 'Files that could not be read, or not wholly, and texts that were there before.'
  const words = { key: 'problems', title: 'Files with problems', description }
  return renderCodes(words, problems, 'file', 'Files')
}

function renderCodes(
  words: { readonly key: string; readonly title: string; readonly description: string },
  codes: readonly CodeSummary[],
  holder: string,
  holders: string,
): Html {
  const bars = codes.map(({ code, severity, count }) => ({
    name: `${code} (${severity})`,
    value: count,
    tone: severity,
  }))
  const rows = codes.map(({ code, severity, count, holders: some }): [string, ...string[]] => [
    code,
    severity,
    showCount(count),
    showCount(some),
  ])
  const table = { head: ['Code', 'Severity', 'Reports', holders], rows }
  const examples = codes.map((code, i) => renderExamples(code, holder, i < 3))
  return html`${renderFigure(words, drawBars(words, bars), table)}${examples}`
}

function renderExamples(
  { code, severity, count, holders, examples }: CodeSummary,
  holder: string,
  open: boolean,
): Html {
  const items = examples.map((example) => html`<li>${renderExample(example)}</li>`)
  const where = `${showCounted(count, 'report')} in ${showCounted(holders, holder)}`
  return html`<details ${{ html: open ? 'open' : '' }}><summary><span class="badge ${severity}">${severity}</span> <code>${code}</code> <span class="where">${where}</span></summary><ol class="examples">${items}</ol></details>`
}

function renderExample({ file, line, message, excerpt }: Example): Html {
  const place = line === null ? null : html`<span class="line">line ${showCount(line)}</span>`
  const [before, at, behind] = excerpt ?? ['', '', '']
  const shown = excerpt && html`<code class="excerpt" dir="auto">${before}<mark>${at}</mark>${behind}</code>`
  return html`<p class="file"><bdi>${file}</bdi> ${place}</p><p><bdi>${message}</bdi></p>${shown}`
}

export function renderSlowest({ slowest }: ReportSummary): Html {
  const description = 'The files that took longest to read and parse.'
  const words = { key: 'slowest', title: 'Slowest files', description }
  const bars = slowest.map(({ file, milliseconds }) => ({
    name: shortenPath(file),
    value: milliseconds,
    shown: showTime(milliseconds),
  }))
  const rows = slowest.map(({ file, milliseconds, documents }): [string, ...string[]] => [
    file,
    showTime(milliseconds),
    showCount(documents),
  ])
  return renderFigure(words, drawBars(words, bars), { head: ['File', 'Time', 'Documents'], rows })
}

/** The end of a path says most. */
function shortenPath(path: string): string {
  const letters = Array.from(path)
  return letters.length > 36 ? `…${letters.slice(-35).join('')}` : path
}
