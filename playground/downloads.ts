/** The files to keep, of the document that is shown or of all. */
import { button, element } from './element.js'
import type { Parcel } from './parcel.js'
import type { Download, DownloadFormat, Tasks } from './protocol.js'
import { say, showFailure } from './status.js'

/** Asks the worker for the file. */
export type Ask = (ask: Tasks['write']['ask']) => Promise<Download>

const formats: readonly (readonly [DownloadFormat, string])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['xml', 'XML'],
]

export function buildDownloads(all: readonly Parcel[], shown: Parcel, ask: Ask): HTMLElement {
  const scope = element(
    'select',
    { 'aria-label': 'What to download' },
    element('option', { value: '' }, 'This document'),
    element('option', { value: 'all' }, `All ${all.length} documents`),
  )
  const group = element(
    'div',
    { class: 'downloads', role: 'group', 'aria-label': 'Download' },
    element('span', {}, 'Download'),
  )
  if (all.length > 1) group.append(scope)
  for (const [format, label] of formats) {
    const keep = () => keepDownload(ask({ format, parcels: scope.value === 'all' ? all : [shown] }))
    group.append(button(label, keep, { 'aria-label': `Download ${label}` }))
  }
  return group
}

async function keepDownload(asked: Promise<Download>): Promise<void> {
  try {
    const { name, type, content } = await asked
    const url = URL.createObjectURL(new Blob([content], { type }))
    element('a', { href: url, download: name }).click()
    // The browser reads it after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    say(`${name} was written.`)
  } catch (error) {
    showFailure({ name: 'Download', message: `It could not be written: ${(error as Error).message}` })
  }
}
