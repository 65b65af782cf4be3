/** The whole page: head, policy, styles, the view and its script. */
import type { ParseResult } from '../parse.js'
import { viewStyles } from './assets.js'
import { renderViewBody } from './render-view.js'
import type { ViewOptions } from './view.js'

/**
 * One self-contained HTML page: it loads nothing, and its Content-Security-Policy allows its own style and script only.
 * `text` is the string that was parsed. Linear in its length; never throws for what a text holds.
 */
export function renderView(result: ParseResult, text: string, options: ViewOptions = {}): string {
  return `<!doctype html><style>${viewStyles}</style><main>${renderViewBody(result, text, options).html}</main>`
}
