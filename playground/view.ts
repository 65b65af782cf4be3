import { attachView } from '../src/view/browser/attach-view.js'
import { element } from './element.js'

/** The view of a document, alive. Its HTML was made by `renderViewBody`, which escapes all text of the document. */
export function buildView(html: string): HTMLElement {
  const frame = element('div', { class: 'frame' })
  frame.innerHTML = html
  for (const root of frame.querySelectorAll<HTMLElement>('.view')) attachView(root)
  return frame
}
