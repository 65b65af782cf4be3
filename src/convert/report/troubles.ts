/** The parts of a report that a person works through: what was reported, which files failed, which were slow. */
import { drawBars } from './draw-bars.js'
import { renderFigure } from './figure.js'
import { type Html, html } from './html.js'
import type { CodeSummary, Example, ReportSummary } from './summary.js'
import { showCount, showCounted, showTime } from './words.js'

export function renderDiagnostics({ diagnostics }: ReportSummary): Html {
  const description =
    'What was assumed, dropped, ambiguous or missing, errors first. What is marked info needs no work; a warning may.'
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

function renderExamples(summary: CodeSummary, holder: string, open: boolean): Html {
  const { code, severity, count, holders, examples } = summary
  const items = examples.map((example, i) => {
    const isRepeated = example.message === examples[i - 1]?.message
    return html`<li>${renderExample(example, isRepeated)}</li>`
  })
  const where = `${showCounted(count, 'report')} in ${showCounted(holders, holder)}`
  const more =
    holders > examples.length
      ? html`<p class="more">… and ${showCount(holders - examples.length)} more</p>`
      : null
  return html`<details ${{ html: open ? 'open' : '' }}><summary><span class="badge ${severity}">${severity}</span> <code>${code}</code> <span class="where">${where}</span></summary><ol class="examples">${items}</ol>${more}</details>`
}

function renderExample({ file, line, message, excerpt }: Example, isRepeated: boolean): Html {
  const place = line === null ? null : html`<span class="line">line ${showCount(line)}</span>`
  const told = isRepeated ? null : html`<p><bdi>${message}</bdi></p>`
  const [before, at, behind] = excerpt ?? ['', '', '']
  const shown = excerpt && html`<code class="excerpt" dir="auto">${before}<mark>${at}</mark>${behind}</code>`
  return html`<p class="file"><bdi>${file}</bdi> ${place}</p>${told}${shown}`
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
