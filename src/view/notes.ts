/** Notes in the margin: diagnostics, and what gold says that was not read. */
import type { Miss } from '../evaluate/index.js'
import type { Diagnostic } from '../types.js'
import { escapeAttribute, escapeText } from './escape.js'
import { findField, itemNames } from './fields.js'
import { findLine, findNumber, type ViewLine } from './lines.js'
import type { ViewModel } from './model.js'

/** The notes of each line that has some, by the index of the line. */
export function listLineNotes(model: ViewModel, lines: readonly ViewLine[]): Map<number, string> {
  const notes = new Map<number, string>()
  const add = (line: number, html: string) => void notes.set(line, (notes.get(line) ?? '') + html)
  if (lines.length === 0) return notes
  model.diagnostics.forEach((diagnostic, i) => {
    if (diagnostic.span) add(findLine(lines, diagnostic.span.start), writeDiagnosticNote(diagnostic, i))
  })
  for (const miss of model.misses ?? []) {
    if (miss.line) add(findNumber(lines, miss.line.number), writeMissNote(miss))
  }
  return notes
}

function writeDiagnosticNote({ severity, code, message, path }: Diagnostic, i: number): string {
  const about = path === null ? '' : ` data-path="${escapeAttribute(path)}"`
  return `<p class="note is-${severity}" data-note="${i}"${about}><b>${severity}</b> ${escapeText(message)} <code>${escapeText(code)}</code></p>`
}

function writeMissNote(miss: Miss): string {
  const about = miss.path === null ? '' : ` data-path="${escapeAttribute(miss.path)}"`
  return `<p class="note is-${miss.outcome}"${about}><b>${miss.outcome}</b> ${writeMiss(miss)}</p>`
}

/** `Age of Ana Sol: 34, read 43`. */
export function writeMiss({ field, item, outcome, expected, got }: Miss): string {
  const name = nameMissField(field)
  const of =
    item !== null && showGold(expected) !== item && showGold(got) !== item ? ` of ${escapeText(item)}` : ''
  if (outcome === 'extra') return `${name}${of}: gold has no <i>${escapeText(showGold(got))}</i>`
  const read = outcome === 'wrong' ? `, read <i>${escapeText(showGold(got))}</i>` : ''
  return `${name}${of}: gold has <i>${escapeText(showGold(expected))}</i>${read}`
}

function nameMissField(field: string): string {
  const [top] = field.split('.')
  const { label } = findField(`/${field.replaceAll('.', '/')}`)
  return field === top && itemNames[top] ? itemNames[top] : label
}

/** Enough to tell two values apart. */
const LONGEST = 160

/** A value of a gold file on one line. */
export function showGold(value: unknown): string {
  const shown = showWhole(value)
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1)}…`
}

function showWhole(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(showWhole).join('; ')
  if (typeof value !== 'object') return String(value)
  const parts = Object.values(value).filter((part) => part !== null && part !== undefined)
  return parts.length === 0 ? 'nothing' : parts.map(showWhole).join(' ')
}
