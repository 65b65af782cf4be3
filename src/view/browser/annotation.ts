/** Annotation: values corrected, added and removed, and the gold file that comes of it. */
import type { Span } from '../../types.js'
import { writeField } from '../../writers/value-text.js'
import type { CardPart } from '../card-parts.js'
import { type Draft, removeValue, setValue, startDraft, vouchFor, vouchForPart } from '../draft.js'
import { buildGold } from '../gold-file.js'
import { splitLines, type ViewLine } from '../lines.js'
import { buildModel } from '../model.js'
import { renderCard } from '../render-card.js'
import { renderText } from '../render-text.js'
import type { ViewData } from '../render-view.js'
import { trimStretch } from '../words.js'
import { downloadFile, nameFile } from './download.js'
import { type EditorForm, findItemPath, startEditorForm } from './editor-form.js'
import { applyFilters } from './filters.js'
import type { Lights } from './lights.js'
import { scrollTo } from './scroll.js'
import { findOffset, selectStretch } from './text-place.js'
import { type Choice, moveChoice, spanOf } from './word-keys.js'

/** All that annotation knows of its view. */
interface Desk {
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

/** Starts annotation where the view has the data for it. */
export function startAnnotation(view: HTMLElement, signal: AbortSignal, lights: Lights): void {
  const button = view.querySelector<HTMLElement>('[data-act="annotate"]')
  let desk: Desk | null = null
  button?.addEventListener(
    'click',
    () => {
      desk ??= openDesk(view, signal, lights)
      const on = view.classList.toggle('is-annotating')
      button.setAttribute('aria-pressed', String(on))
      if (on) lights.tell('Choose a value, or select words in the text.')
      else desk.form.close()
      setFocusable(desk, on)
    },
    { signal },
  )
}

function openDesk(view: HTMLElement, signal: AbortSignal, lights: Lights): Desk {
  const data = JSON.parse(view.querySelector('.data')!.textContent!) as ViewData
  const draft = startDraft(data)
  const desk: Desk = {
    view,
    text: view.querySelector<HTMLElement>('.text')!,
    card: view.querySelector<HTMLElement>('.card')!,
    lights,
    form: startEditorForm(view.querySelector<HTMLFormElement>('.editor')!, signal),
    data,
    lines: splitLines(data.text),
    draft,
    past: [],
    kept: draft,
    choice: null,
    field: 'people.name',
  }
  startClicks(desk, signal)
  startSelection(desk, signal)
  startKeys(desk, signal)
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (desk.draft !== desk.kept) event.preventDefault()
    },
    { signal },
  )
  return desk
}

const isOn = ({ view }: Desk) => view.matches('.is-annotating')

/** Values without a place in the text are no links: they get the focus only while they can be edited. */
function setFocusable({ card }: Desk, on: boolean): void {
  for (const value of card.querySelectorAll<HTMLElement>('span.value')) {
    if (on) value.tabIndex = 0
    else value.removeAttribute('tabindex')
  }
}

function startClicks(desk: Desk, signal: AbortSignal): void {
  const acts: Readonly<Record<string, () => void>> = {
    confirm: () => withPath(desk, (path) => commit(desk, vouchFor(desk.draft, path), path)),
    remove: () => withPath(desk, (path) => commit(desk, removeValue(desk.draft, path), null)),
    'remove-item': () =>
      withPath(desk, (path) => commit(desk, removeValue(desk.draft, findItemPath(path)), null)),
    cancel: () => closeForm(desk),
    undo: () => undo(desk),
    gold: () => downloadGold(desk),
    text: () => downloadFile(`${nameFile(desk.data.title)}.txt`, desk.data.text, 'text/plain'),
  }
  desk.view.addEventListener(
    'click',
    (event) => {
      if (!isOn(desk)) return
      const target = event.target as HTMLElement
      const act = target.closest<HTMLElement>('[data-act]')?.dataset.act
      const add = target.closest<HTMLElement>('[data-add]')?.dataset.add
      const value = target.closest<HTMLElement>('.panes .value')
      if (act && Object.hasOwn(acts, act)) acts[act]!()
      else if (add) openNew(desk, findFirstField(desk, add), null)
      else if (value && getSelection()?.isCollapsed !== false)
        openValue(desk, value, (event as PointerEvent).pointerType !== 'touch')
    },
    { signal },
  )
  desk.view.addEventListener(
    'change',
    ({ target }) => {
      const { part } = (target as HTMLElement).dataset
      if (!part || !(target instanceof HTMLInputElement)) return
      commit(desk, vouchForPart(desk.draft, part as CardPart, target.checked), undefined)
    },
    { signal },
  )
  desk.view.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      const read = desk.form.read(desk.draft)
      if (!read) return
      desk.field = desk.form.field()
      commit(desk, setValue(desk.draft, read.path, read.value, read.spans), read.path)
    },
    { signal },
  )
}

function findFirstField({ view }: Desk, part: string): string {
  return view.querySelector<HTMLOptionElement>(`.editor optgroup[data-part="${part}"] option`)!.value
}

function withPath({ form }: Desk, act: (path: string) => void): void {
  const path = form.editing()?.path
  if (path) act(path)
}

function openValue(desk: Desk, value: HTMLElement, focus: boolean): void {
  const path = value.dataset.path?.split(' ')[0]
  if (!path) return
  desk.form.open(desk.draft, { path, spans: [] }, writeField(path))
  if (focus) desk.form.focus()
}

function openNew(desk: Desk, field: string, stretch: Span | null): void {
  desk.form.open(desk.draft, { path: null, spans: [] }, field)
  if (stretch) takeStretch(desk, stretch)
  else desk.form.focus()
}

function takeStretch({ form, data }: Desk, { start, end }: Span): void {
  form.take({ start, end }, data.text.slice(start, end))
}

/** Words that were selected in the text fill the form that is open, or open it for a new value. */
function useStretch(desk: Desk, stretch: Span): void {
  if (desk.form.editing()) takeStretch(desk, stretch)
  else openNew(desk, desk.field, stretch)
}

function closeForm(desk: Desk): void {
  const path = desk.form.editing()?.path ?? null
  desk.form.close()
  focusValue(desk, path)
}

function focusValue({ card }: Desk, path: string | null): void {
  const value = path === null ? null : card.querySelector<HTMLElement>(`.value[data-path="${path}"]`)
  if (value) value.focus({ preventScroll: true })
  else card.focus({ preventScroll: true })
}

/** Selected words count once the person has let go: 300 ms without a change. */
function startSelection(desk: Desk, signal: AbortSignal): void {
  let timer = 0
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer)
      if (isOn(desk)) timer = window.setTimeout(() => readSelection(desk), 300)
    },
    { signal },
  )
}

function readSelection(desk: Desk): void {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
  const range = selection.getRangeAt(0)
  if (!desk.text.contains(range.startContainer) || !desk.text.contains(range.endContainer)) return
  const start = findOffset(range.startContainer, range.startOffset)
  const end = findOffset(range.endContainer, range.endOffset)
  const stretch = start === null || end === null ? null : trimStretch(desk.data.text, { start, end })
  const chosen = desk.choice && spanOf(desk.choice)
  // What the keys have chosen waits for Enter.
  if (!stretch || (chosen?.start === stretch.start && chosen.end === stretch.end)) return
  desk.choice = null
  useStretch(desk, stretch)
}

function startKeys(desk: Desk, signal: AbortSignal): void {
  desk.view.addEventListener(
    'keydown',
    (event) => {
      if (!isOn(desk) || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target as HTMLElement
      if (target.closest('.editor')) {
        if (event.key === 'Escape') closeForm(desk)
        return
      }
      if (target.closest('.pane') && !target.matches('input, button') && pressKey(desk, event, target))
        event.preventDefault()
    },
    { signal, capture: true },
  )
}

/** Whether the key was one of annotation. */
function pressKey(desk: Desk, event: KeyboardEvent, target: HTMLElement): boolean {
  const value = target.closest<HTMLElement>('.value')
  if (event.key === 'u') undo(desk)
  else if (event.key === 'Enter' && desk.choice && target.closest('.text')) {
    useStretch(desk, spanOf(desk.choice))
    desk.form.focus()
  } else if ((event.key === 'e' || event.key === 'Enter') && value) openValue(desk, value, true)
  else if (event.key === 'Escape' && desk.choice) {
    desk.choice = null
    getSelection()?.removeAllRanges()
  } else return target.closest('.text') !== null && moveWords(desk, event, target)
  return true
}

function moveWords(desk: Desk, event: KeyboardEvent, target: HTMLElement): boolean {
  const { text } = desk.data
  const line = target.closest('.value') ? target : findFirstLine(desk.text)
  const from = (line && findOffset(line, 0)) ?? 0
  const choice = moveChoice(text, desk.lines, desk.choice, from, event)
  if (!choice) return false
  desk.choice = choice
  const { start, end } = spanOf(choice)
  selectStretch(desk.text, desk.lines, start, end)
  const shown = getSelection()?.focusNode?.parentElement
  if (shown) scrollTo(desk.text, shown)
  desk.lights.tell(`“${text.slice(start, end)}”`)
  return true
}

function findFirstLine(pane: HTMLElement): Element | null {
  const { top } = pane.getBoundingClientRect()
  const lines = [...pane.querySelectorAll('.line')]
  return lines.find((line) => line.getBoundingClientRect().bottom > Math.max(0, top) + 8) ?? null
}

function undo(desk: Desk): void {
  const before = desk.past.pop()
  if (before) show(desk, before, null)
}

/** Makes a draft the current one. The focus goes to the value at `path`, stays where it is for undefined. */
function commit(desk: Desk, draft: Draft, path: string | null | undefined): void {
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

function downloadGold(desk: Desk): void {
  const gold = `${JSON.stringify(buildGold(desk.draft), null, 2)}\n`
  downloadFile(`${nameFile(desk.data.title)}.gold.json`, gold, 'application/json')
  desk.kept = desk.draft
}
