/** The desk of annotation: the draft that is edited, its form, and both panes made anew when it changes. */
import type { Span } from '../../types.js'
import { writeField } from '../../writers/value-text.js'
import type { CardPart } from '../card-parts.js'
import type { Draft } from '../draft.js'
import { buildGold } from '../gold-file.js'
import type { ViewLine } from '../lines.js'
import { buildModel } from '../model.js'
import { renderCard } from '../render-card.js'
import { renderText } from '../render-text.js'
import type { ViewData } from '../render-view.js'
import type { EditorForm } from './editor-form.js'
import { applyFilters } from './filters.js'
import type { Lights } from './lights.js'
import type { Choice } from './word-keys.js'

/** All that annotation knows of its view. */
export interface Desk {
  readonly view: HTMLElement
  readonly text: HTMLElement
  readonly card: HTMLElement
  readonly lights: Lights
  readonly form: EditorForm
  readonly data: ViewData
  readonly lines: readonly ViewLine[]
  draft: Draft
  /** Drafts before this one, the newest last. */
  readonly past: Draft[]
  /** The draft that was downloaded last. */
  kept: Draft
  /** Words chosen with the keys. */
  choice: Choice | null
  /** Field of the value that was added last. */
  field: string
}

export const isOn = ({ view }: Desk) => view.matches('.is-annotating')

/** Values without a place in the text are no links: they get the focus only while they can be edited. */
export function setFocusable({ card }: Desk, on: boolean): void {
  for (const value of card.querySelectorAll<HTMLElement>('span.value')) {
    if (on) value.tabIndex = 0
    else value.removeAttribute('tabindex')
  }
}

export function openValue(desk: Desk, value: HTMLElement, focus: boolean): void {
  const path = value.dataset.path?.split(' ')[0]
  if (!path) return
  desk.form.open(desk.draft, { path, spans: [] }, writeField(path))
  if (focus) desk.form.focus()
}

export function openNew(desk: Desk, field: string, stretch: Span | null): void {
  desk.form.open(desk.draft, { path: null, spans: [] }, field)
  if (stretch) takeStretch(desk, stretch)
  else desk.form.focus()
}

function takeStretch({ form, data }: Desk, { start, end }: Span): void {
  form.take({ start, end }, data.text.slice(start, end))
}

/** Words that were selected in the text fill the form that is open, or open it for a new value. */
export function useStretch(desk: Desk, stretch: Span): void {
  if (desk.form.editing()) takeStretch(desk, stretch)
  else openNew(desk, desk.field, stretch)
}

export function closeForm(desk: Desk): void {
  const path = desk.form.editing()?.path ?? null
  desk.form.close()
  focusValue(desk, path)
}

function focusValue({ card }: Desk, path: string | null): void {
  const value = path === null ? null : card.querySelector<HTMLElement>(`.value[data-path="${path}"]`)
  if (value) value.focus({ preventScroll: true })
  else card.focus({ preventScroll: true })
}

export function undo(desk: Desk): void {
  const before = desk.past.pop()
  if (before) show(desk, before, null)
}

/** Makes a draft the current one. The focus goes to the value at `path`, stays where it is for undefined. */
export function commit(desk: Desk, draft: Draft, path: string | null | undefined): void {
  desk.past.push(desk.draft)
  show(desk, draft, path)
}

function show(desk: Desk, draft: Draft, path: string | null | undefined): void {
  const { view, text, card, data, form, lights } = desk
  desk.draft = draft
  desk.choice = null
  if (path !== undefined) {
    form.close()
    const model = buildModel(draft, { ...data, annotate: true, misses: keepMisses(data) }, draft.vouched)
    replaceContent(text, renderText(model))
    replaceContent(card, renderCard(model))
    applyFilters(view)
    setFocusable(desk, true)
    lights.forget()
    focusValue(desk, path)
  }
  for (const box of card.querySelectorAll<HTMLInputElement>('[data-part]'))
    box.checked = draft.parts.has(box.dataset.part as CardPart)
  sayCount(desk)
}

/** Paths of the comparison with gold are those of the result as it was read: after a change only its words stay. */
function keepMisses({ misses }: ViewData): ViewData['misses'] {
  return misses?.map((miss) => ({ ...miss, path: null })) ?? null
}

/** New content at the old place. */
function replaceContent(pane: HTMLElement, html: string): void {
  const { scrollTop } = pane
  pane.innerHTML = html
  pane.scrollTop = scrollTop
}

function sayCount({ view, draft, past, lights }: Desk): void {
  const empty = Object.keys(buildGold(draft)).length === 0
  view.querySelector<HTMLButtonElement>('[data-act="gold"]')!.disabled = empty
  view.querySelector<HTMLButtonElement>('[data-act="undo"]')!.disabled = past.length === 0
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  lights.tell(`You vouch for ${count(draft.vouched.size, 'value')} and ${count(draft.parts.size, 'part')}.`)
}
