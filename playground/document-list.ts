/** The documents of an input that holds several, to choose from. */

import { button, element } from './element.js'
import type { Parcel } from './parcel.js'

/** So many are listed; the filter finds the others. */
const MOST_ROWS = 300

export function buildDocumentList(
  parcels: readonly Parcel[],
  chosen: number,
  choose: (at: number) => void,
): HTMLElement {
  const rows = parcels.map((parcel, at) => ({ at, parcel }))
  const list = element('ol', { class: 'documents' })
  const hint = element('p', { class: 'hint' })
  let current = chosen
  const show = (words: string): void => {
    const wanted = words.trim().toLowerCase()
    const found = rows.filter(({ parcel }) => parcel.words.includes(wanted))
    list.replaceChildren(
      ...found.slice(0, MOST_ROWS).map(({ at, parcel }) => buildRow(parcel, at === current, () => pick(at))),
    )
    const more = found.length - MOST_ROWS
    hint.textContent =
      found.length === 0 ? 'No document matches.' : more > 0 ? `${more} more: filter to find them.` : ''
  }
  const filter = element('input', {
    type: 'search',
    placeholder: 'Filter',
    'aria-label': 'Filter the documents',
  })
  filter.addEventListener('input', () => show(filter.value))
  const pick = (at: number): void => {
    current = at
    for (const row of list.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current')
    choose(at)
    show(filter.value)
    list.querySelector<HTMLElement>('[aria-current]')?.focus()
  }
  show('')
  const heading = element('h3', {}, `${parcels.length} documents`)
  return element(
    'nav',
    { class: 'choice', 'aria-label': 'Documents' },
    heading,
    parcels.length > 12 ? filter : null,
    list,
    hint,
  )
}

function buildRow({ label, name }: Parcel, current: boolean, pick: () => void): HTMLElement {
  const made = button(label, pick, { class: 'pick' })
  if (current) made.setAttribute('aria-current', 'true')
  made.append(element('small', {}, name))
  return element('li', {}, made)
}
