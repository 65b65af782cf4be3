/** A parsed document as a view: the text with every value lit, and the Appeal beside it. */
import { type GoldAppeal, readGold } from '../evaluate/index.js'
import { judgeDocument } from '../evaluate/judged-document.js'
import type { ParseResult } from '../parse.js'
import { escapeAttribute, escapeJson } from './escape.js'
import { buildModel, type ViewModel } from './model.js'
import { renderBar } from './render-bar.js'
import { renderCard, showCase } from './render-card.js'
import { renderText } from './render-text.js'
import type { ViewOptions } from './view.js'

/**
 * The part of the page that stands inside `<main>`: for a page of your own, which brings `viewStyles` and runs
 * `viewScript` (or `attachView`) once the part is in the document. All text of the document is escaped; no attribute
 * holds code or style, so that a strict Content-Security-Policy allows it.
 * Throws a `GoldError` where `gold` is no sparse Appeal.
 */
export function renderViewBody(
  result: ParseResult,
  text: string,
  options: ViewOptions = {},
): { readonly html: string } {
  const title = options.title ?? nameDocument(result)
  const model = buildModel(result, {
    text,
    title,
    sections: options.sections ?? [],
    annotate: options.annotate ?? true,
    misses: options.gold === undefined ? null : findMisses(options.gold, result, text),
  })
  return { html: renderModel(model) }
}

/** What to call a document: its number and headline. */
export function nameDocument({ appeal }: ParseResult): string {
  const [first] = appeal.cases
  const names = [first ? showCase(first) : '', appeal.title ?? ''].filter((name) => name !== '')
  return names.join(' ') || 'Urgent action'
}

function findMisses(gold: GoldAppeal, result: ParseResult, text: string): ViewModel['misses'] {
  return judgeDocument({ name: 'gold', gold: readGold(gold), result, text }).misses
}

function renderModel(model: ViewModel): string {
  const { title, annotate } = model
  const data = annotate
    ? `<script type="application/json" class="data">${escapeJson(pickData(model))}</script>`
    : ''
  return `<div class="view" data-shown="card">
${renderBar(model)}
<div class="panes">
<section class="pane text${hasNotes(model) ? ' has-notes' : ''}" aria-label="Text of ${escapeAttribute(title)}" tabindex="0">${renderText(model)}</section>
<section class="pane card" aria-label="What was read in it" tabindex="0">${renderCard(model)}</section>
</div>
<div class="foot"><p class="told" role="status" aria-live="polite"></p></div>
${data}
</div>`
}

/** Whether anything stands in the margin of the text. */
function hasNotes({ diagnostics, misses }: ViewModel): boolean {
  return diagnostics.some(({ span }) => span !== null) || (misses ?? []).some(({ line }) => line !== null)
}

/** What the script needs for annotation. */
export type ViewData = Pick<
  ViewModel,
  'text' | 'title' | 'appeal' | 'evidence' | 'diagnostics' | 'misses' | 'sections'
>

function pickData({ text, title, appeal, evidence, diagnostics, misses, sections }: ViewModel): ViewData {
  return { text, title, appeal, evidence, diagnostics, misses, sections }
}
