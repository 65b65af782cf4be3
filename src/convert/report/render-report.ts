/** The report as one HTML page that needs nothing else. */
import { type Html, html } from './html.js'
import { renderCountries, renderFields, renderLayouts, renderYears } from './sections.js'
import { style, styleHash } from './style.js'
import type { ReportSummary } from './summary.js'
import { renderDiagnostics, renderProblems, renderSlowest } from './troubles.js'
import { showCount, showCounted, showTime } from './words.js'

const parts: readonly (readonly [key: string, title: string, render: (summary: ReportSummary) => Html])[] = [
  ['when', 'When and where', (summary) => html`${renderYears(summary)}${renderCountries(summary)}`],
  ['form', 'Layouts and kinds', renderLayouts],
  ['content', 'Fields', renderFields],
  ['reported', 'Diagnostics', renderDiagnostics],
  ['files', 'Files', (summary) => html`${renderProblems(summary)}${renderSlowest(summary)}`],
]

/** Nothing is loaded, nothing runs, nothing is sent. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

/**
 * Renders a summary as one self-contained page: no script, no network, every text escaped. The same summary gives the
 * same bytes.
 */
export function renderReport(summary: ReportSummary): string {
  const title = `Conversion of ${summary.name}`
  const links = parts.map(([key, name]) => html`<li><a href="#${key}">${name}</a></li>`)
  const sections = parts.map(
    ([key, name, render]) =>
      html`<section aria-labelledby="${key}"><h2 id="${key}">${name}</h2>${render(summary)}</section>`,
  )
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<header><h1>Conversion of <bdi>${summary.name}</bdi></h1>${renderHead(summary)}<nav aria-label="Parts of this page"><ul>${links}</ul></nav></header>
<main>${sections}</main>
<footer><p>Lines are those of <code>texts/ID.txt</code>. To see how a file was read: <code>urgent-action explain FILE</code></p></footer>
</body>
</html>
`
  return page.html
}

interface Fact {
  readonly name: string
  readonly value: number
  /** Class of its colour where it is not 0. */
  readonly tone?: 'error' | 'warning'
}

function renderHead(summary: ReportSummary): Html {
  const { parsers, documents, warned, outcomes, milliseconds } = summary
  const outcome = (name: string) => outcomes.find((count) => count.name === name)?.count ?? 0
  const files = outcomes.reduce((sum, { count }) => sum + count, 0)
  const unknown = summary.kinds.find(({ name }) => name === 'unknown')?.count ?? 0
  const facts: Fact[] = [
    { name: 'Documents', value: documents },
    { name: 'with warnings', value: warned, tone: 'warning' },
    { name: 'no urgent action', value: unknown, tone: 'warning' },
  ]
  if (files > 0)
    facts.push({ name: 'Files', value: files }, { name: 'failed', value: outcome('failed'), tone: 'error' })
  const tiles = facts.map(
    ({ name, value, tone = '' }) =>
      html`<div><dt>${name}</dt><dd class="${value > 0 ? tone : ''}">${showCount(value)}</dd></div>`,
  )
  const time = html`<div><dt>Time of all files</dt><dd>${showTime(milliseconds)}</dd></div>`
  const by = parsers.length > 0 ? html`<p>Read by urgent-action-parser ${parsers.join(' and ')}.</p>` : null
  return html`${by}${renderNotices(summary)}<dl class="facts">${tiles}${files > 0 ? time : null}</dl>`
}

function renderNotices({ isFinished, unread }: ReportSummary): Html {
  const notices: string[] = []
  if (isFinished === false) notices.push('The conversion is not finished; go on with --resume.')
  if (unread > 0)
    notices.push(`${showCounted(unread, 'line')} of the output could not be read and do not count.`)
  return html`${notices.map((notice) => html`<p class="notice">${notice}</p>`)}`
}
