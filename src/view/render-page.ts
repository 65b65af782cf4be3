/** The whole page: head, policy, styles, the view and its script. */
import type { ParseResult } from '../parse.js'
import { viewScript, viewScriptHash, viewStyles, viewStylesHash } from './assets.js'
import { escapeAttribute } from './escape.js'
import { nameDocument, renderViewBody } from './render-view.js'
import { readSections } from './sections.js'
import type { ViewOptions } from './view.js'

/**
 * One self-contained HTML page: it loads nothing, and its Content-Security-Policy allows its own style and script only.
 * `text` is the string that was parsed. Linear in its length; never throws for what a text holds.
 * Throws a `GoldError` where `gold` is no sparse Appeal.
 */
export function renderView(result: ParseResult, text: string, options: ViewOptions = {}): string {
  const sections = options.sections ?? readSections(text)
  const { html } = renderViewBody(result, text, { ...options, sections })
  return renderPage(options.title ?? nameDocument(result), html)
}

const policy = [
  "default-src 'none'",
  `style-src '${viewStylesHash}'`,
  `script-src '${viewScriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A page round its main part. */
export function renderPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeAttribute(title)}</title>
<style>${viewStyles}</style>
</head>
<body class="view-page">
<main>
${main}
</main>
<script>${viewScript}</script>
</body>
</html>
`
}
