/** In the worker: the view of a document as HTML. */
import { readSections, renderViewBody } from '../src/view/index.js'
import type { ReadItem } from './protocol.js'

export function renderItem({ name, text, result }: ReadItem): string {
  return renderViewBody(result, text, { title: name, sections: readSections(text) }).html
}
