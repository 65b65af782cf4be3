/** What was read: the documents to choose from, and of the chosen one its view, its letters and its downloads. */
import { buildDocumentList } from './document-list.js'
import { type Ask, buildDownloads } from './downloads.js'
import { button, element, find } from './element.js'
import { type Parcel, unpackItem } from './parcel.js'
import type { ReadItem, Times } from './protocol.js'
import { showFailure } from './status.js'
import { buildTabs } from './tabs.js'
import { buildWritePanel } from './write-panel.js'

/** One read: what it gave, and what the reader of the page looks at. */
export interface Reading {
  readonly name: string
  readonly parcels: readonly Parcel[]
  readonly times: Times
  chosen: number
  tab: string
  /** The views that were made, with the corrections in them. */
  readonly views: Map<Parcel, HTMLElement>
}

export interface ResultActions {
  readonly ask: Ask
  /** Makes the view of a document; called once for each. */
  readonly view: (parcel: Parcel) => Promise<HTMLElement>
  readonly edit: (text: string) => void
  /** The reading before this one, to go back to. */
  readonly before: Reading | null
  readonly back: () => void
}

/** Shows a reading; resolves when its view stands. */
export async function showReading(reading: Reading, actions: ResultActions): Promise<void> {
  const section = find('result')
  const body = element('div', { class: 'document' })
  const choose = (at: number): Promise<void> => {
    reading.chosen = at
    return showItem(reading, body, actions)
  }
  const pick = (at: number): void => {
    choose(at).catch(({ message }: Error) => showFailure({ name: reading.parcels[at]!.name, message }))
  }
  const { parcels, chosen } = reading
  const list = parcels.length > 1 ? buildDocumentList(parcels, chosen, pick) : null
  await choose(chosen)
  section.replaceChildren(...[list, body].filter((part) => part !== null))
  section.hidden = false
}

async function showItem(reading: Reading, body: HTMLElement, actions: ResultActions): Promise<void> {
  const parcel = reading.parcels[reading.chosen]!
  const item = unpackItem(parcel)
  const view = isBlank(item) ? null : await findView(reading, parcel, actions)
  // Another document was chosen while this view was made.
  if (reading.parcels[reading.chosen] !== parcel) return
  const tabs = view && [
    { id: 'document', label: 'Document', panel: element('div', {}, view) },
    {
      id: 'write',
      label: `Write (${item.result.appeal.recipients.length})`,
      panel: buildWritePanel(item.result.appeal),
    },
  ]
  body.replaceChildren(
    buildHead(reading, parcel, item, actions),
    ...buildNotices(item),
    tabs === null
      ? ''
      : buildTabs(tabs, reading.tab, (id) => {
          reading.tab = id
        }),
  )
}

async function findView(reading: Reading, parcel: Parcel, { view }: ResultActions): Promise<HTMLElement> {
  const made = reading.views.get(parcel) ?? (await view(parcel))
  reading.views.set(parcel, made)
  return made
}

function buildHead(
  reading: Reading,
  parcel: Parcel,
  item: ReadItem,
  { ask, edit, before, back }: ResultActions,
): HTMLElement {
  return element(
    'div',
    { class: 'head' },
    element(
      'div',
      {},
      element('h2', { id: 'result-heading' }, parcel.label),
      element('p', { class: 'facts', id: 'facts' }, listFacts(reading, item).join(' · ')),
    ),
    element(
      'div',
      { class: 'row' },
      isBlank(item) ? null : buildDownloads(reading.parcels, parcel, ask),
      isBlank(item) ? null : button('Edit text', () => edit(item.text)),
      before === null ? null : button(`Back to ${before.name}`, back, { class: 'back' }),
    ),
  )
}

function listFacts({ times, parcels }: Reading, { name, format, pages, text, result }: ReadItem): string[] {
  const { layout } = result.appeal
  return [
    name,
    pages === null ? format : `${format}, ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    `${text.length.toLocaleString('en-GB')} characters`,
    layout === null ? 'no layout recognised' : `layout ${layout}`,
    `opened in ${writeTime(times.read)}, parsed in ${writeTime(times.parse)}${parcels.length > 1 ? ' (all)' : ''}`,
  ]
}

function isBlank({ text }: ReadItem): boolean {
  return text.trim() === ''
}

/** `4 ms`, `0.4 ms`, `1.2 s`. */
export function writeTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(1)} s`
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)} ms`
}

function buildNotices(item: ReadItem): HTMLElement[] {
  const { warnings, result } = item
  const notices = warnings.map(({ message }) => message)
  const scanned = warnings.some(({ code }) => code === 'pdf-page-without-text')
  if (isBlank(item) && scanned)
    notices.unshift('This document is a scan: pictures of pages, without text to read.')
  else if (isBlank(item)) notices.unshift('There is no text in this document.')
  else if (result.appeal.kind === 'unknown') {
    notices.unshift(
      'This does not look like an urgent action. What could be read in it is shown all the same.',
    )
  }
  return notices.length === 0
    ? []
    : [element('div', { class: 'notice warning' }, ...notices.map((text) => element('p', {}, text)))]
}
