/** Annotation: values corrected, added and removed, and the gold file that comes of it. */
import type { CardPart } from '../card-parts.js'
import { removeValue, setValue, startDraft, vouchFor, vouchForPart } from '../draft.js'
import { buildGold } from '../gold-file.js'
import { splitLines } from '../lines.js'
import type { ViewData } from '../render-view.js'
import { startKeys } from './annotation-keys.js'
import { startSelection } from './annotation-selection.js'
import { closeForm, commit, type Desk, isOn, openNew, openValue, setFocusable, undo } from './desk.js'
import { downloadFile, nameFile } from './download.js'
import { findItemPath, startEditorForm } from './editor-form.js'
import type { Lights } from './lights.js'

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

function downloadGold(desk: Desk): void {
  const gold = `${JSON.stringify(buildGold(desk.draft), null, 2)}\n`
  downloadFile(`${nameFile(desk.data.title)}.gold.json`, gold, 'application/json')
  desk.kept = desk.draft
}
