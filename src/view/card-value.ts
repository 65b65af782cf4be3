/** Values of the card: each leads to its place in the text. */
import { escapeAttribute, escapeText } from './escape.js'
import { writeLook } from './marks.js'
import type { ViewModel } from './model.js'
import { showGold } from './notes.js'

/** A value; with its place in the text it is a link to it. `shown` is how it reads in the card. */
export function writeValue(model: ViewModel, path: string, shown: string): string {
  const attributes = `class="${writeLook(model, path)}" dir="auto" data-path="${escapeAttribute(path)}"`
  const place = model.places.get(path)
  const html =
    place && place.spans.length > 0
      ? `<a href="#at${escapeAttribute(path)}" ${attributes}>${escapeText(shown)}</a>`
      : `<span ${attributes}>${escapeText(shown)}</span>`
  return html + writeFault(model, path)
}

/** What gold says where the value is not right. */
function writeFault(model: ViewModel, path: string): string {
  const fault = model.faults.get(path)
  if (!fault) return ''
  const said = fault.outcome === 'extra' ? 'not in gold' : `gold: ${showGold(fault.expected)}`
  return ` <span class="fault" dir="auto">${escapeText(said)}</span>`
}

/** A value, or nothing where there is none. */
export function writeOptional(model: ViewModel, path: string, value: string | number | null): string {
  return value === null ? '' : writeValue(model, path, String(value))
}

/** The values of a list of strings. */
export function writeEach(
  model: ViewModel,
  path: string,
  values: readonly string[],
  show: (value: string) => string = (value) => value,
): string[] {
  return values.map((value, i) => writeValue(model, `${path}/${i}`, show(value)))
}

/** What stands there, with a dot between; empty where nothing does. */
export function joinDots(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<span class="dot" aria-hidden="true"> · </span>')
}

/** A row of a list of terms; nothing where it has no value. */
export function writeRow(term: string, values: readonly string[]): string {
  const given = values.filter((value) => value !== '')
  if (given.length === 0) return ''
  return `<div><dt>${term}</dt>${given.map((value) => `<dd>${value}</dd>`).join('')}</div>`
}

/** A list of terms; nothing where it has no rows. */
export function writeTerms(rows: readonly string[]): string {
  const given = rows.join('')
  return given === '' ? '' : `<dl>${given}</dl>`
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2011-06-15` as `15 June 2011`; what is no ISO date stays as it is. */
export function showDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const name = months[Number(month) - 1]
  return name && day && Number(day) > 0 ? `${Number(day)} ${name} ${year}` : iso
}

/** The English name of a language or country; its code where there is none. */
export function showName(code: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(['en'], { type }).of(code) ?? code
  } catch {
    return code
  }
}
