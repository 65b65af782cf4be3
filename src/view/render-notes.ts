/** The last parts of the card: the comparison with gold, and all notes in one list. */
import type { Diagnostic } from '../types.js'
import { escapeAttribute, escapeText } from './escape.js'
import { findLine, splitLines } from './lines.js'
import type { ViewModel } from './model.js'
import { writeMiss } from './notes.js'

/** What is not as gold says; empty without gold. */
export function writeGoldPart({ misses }: ViewModel): string {
  if (misses === null) return ''
  const count = (outcome: string) => misses.filter((miss) => miss.outcome === outcome).length
  const said =
    misses.length === 0
      ? 'Every value that gold judges is right.'
      : `${count('missing')} missing, ${count('wrong')} wrong, ${count('extra')} not in gold.`
  const rows = misses.map((miss) => {
    const at = miss.line === null ? '' : ` <a href="#L${miss.line.number}">line ${miss.line.number}</a>`
    const path = miss.path === null ? '' : ` data-path="${escapeAttribute(miss.path)}"`
    return `<li class="is-${miss.outcome}"${path}><b>${miss.outcome}</b> ${writeMiss(miss)}${at}</li>`
  })
  const list = rows.length === 0 ? '' : `<ul class="note-list">${rows.join('\n')}</ul>`
  return `<section class="part part-gold" aria-labelledby="part-gold"><h2 id="part-gold">Against gold</h2><p>${said}</p>${list}</section>`
}

/** Every diagnostic: in the margin only those stand that have a place. */
export function writeNotesPart({ diagnostics, text }: ViewModel): string {
  if (diagnostics.length === 0) return ''
  const lines = splitLines(text)
  const lineOf = (offset: number) => lines[findLine(lines, offset)]?.number ?? 1
  const rows = diagnostics.map((diagnostic, i) => writeNoteRow(diagnostic, i, lineOf))
  return `<section class="part part-notes" aria-labelledby="part-notes"><h2 id="part-notes">Notes</h2><ul class="note-list">${rows.join('\n')}</ul></section>`
}

function writeNoteRow(
  { severity, code, message, span, path }: Diagnostic,
  i: number,
  lineOf: (offset: number) => number,
): string {
  const about = path === null ? '' : ` data-path="${escapeAttribute(path)}"`
  const line = span === null ? '' : ` <a href="#L${lineOf(span.start)}">line ${lineOf(span.start)}</a>`
  return `<li class="is-${severity}" data-note="${i}"${about}><b>${severity}</b> ${escapeText(message)} <code>${escapeText(code)}</code>${line}</li>`
}
