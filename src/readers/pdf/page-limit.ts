import type { ReadContext, ReadWarning } from '../source-document.js'

/** How many pages of a document are read; what the limit leaves out is a warning. */
export function limitPages(total: number, context: ReadContext, warnings: ReadWarning[]): number {
  const count = Math.min(total, context.limits.maxPages)
  if (count < total) {
    const message = `Only the first ${count} of ${total} pages were read; raise limits.maxPages for more.`
    warnings.push({ code: 'pdf-pages-left-out', message, page: null })
  }
  return count
}
