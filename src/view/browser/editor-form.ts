/** The form below the panes: one value, typed in or taken from the words that are selected in the text. */

import { valueAt } from '../../appeal/look-up.js'
import type { Span } from '../../types.js'
import { writeField } from '../../writers/value-text.js'
import { type Draft, findNewPath } from '../draft.js'
import { type Field, findField, isIndex, itemNames, namePath } from '../fields.js'
import { readInput, showInput, suggestInput } from '../value-input.js'

/** What is edited: the value at a path, or a new one. */
export interface Editing {
  readonly path: string | null
  /** Where the person found it in the text. */
  readonly spans: readonly Span[]
}

export interface EditorForm {
  /** Shows a value, or the field for a new one. */
  readonly open: (draft: Draft, editing: Editing, field: string) => void
  readonly close: () => void
  /** Takes over the words that are selected now. */
  readonly take: (span: Span, selected: string) => void
  readonly focus: () => void
  readonly editing: () => Editing | null
  /** The value that was typed in, with its path; null, with the problem said, where it is none. */
  readonly read: (draft: Draft) => { path: string; value: unknown; spans: readonly Span[] } | null
  readonly field: () => string
}

const newItem = 'new'

/** Starts the form of a view. */
export function startEditorForm(form: HTMLFormElement, signal: AbortSignal): EditorForm {
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement
  const [field, item] = [select('field'), select('item')]
  let draft: Draft | null = null
  let editing: Editing | null = null
  let selected = ''
  const row = () => findField(editing?.path ?? `/${field.value.replaceAll('.', '/')}`)
  const fill = (typed: string) => showControl(form, row(), typed)
  const refill = () => {
    if (draft) fillItems(item, draft, field.value)
    fill(selected === '' ? '' : suggestInput(row(), selected))
  }
  field.addEventListener('change', refill, { signal })
  return {
    open: (current, what, name) => {
      draft = current
      editing = what
      selected = ''
      form.hidden = false
      field.value = name
      setMode(form, what.path)
      sayQuote(form, '')
      sayProblem(form, '')
      if (what.path === null) refill()
      else fill(showInput(row(), valueAt(current.appeal, what.path)))
    },
    close: () => {
      form.hidden = true
      editing = null
    },
    take: (span, words) => {
      if (!editing) return
      selected = words
      editing = { ...editing, spans: [span] }
      sayQuote(form, words)
      fill(suggestInput(row(), words))
    },
    focus: () => (editing?.path === null && !selected ? field : findControl(form)).focus(),
    editing: () => editing,
    read: (current) => {
      const input = readInput(row(), findControl(form).value)
      if ('problem' in input) {
        sayProblem(form, input.problem)
        findControl(form).focus()
        return null
      }
      const index = item.value === newItem ? listItems(current, field.value).length : Number(item.value)
      const path = editing?.path ?? findNewPath(current, field.value, index)
      return { path, value: input.value, spans: editing?.spans ?? [] }
    },
    field: () => field.value,
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const controls = ['line', 'prose', 'choice'] as const

/** The one of the three controls that is shown. */
function findControl(form: HTMLFormElement): Control {
  return controls.map((name) => form.elements.namedItem(name) as Control).find(({ hidden }) => !hidden)!
}

function showControl(form: HTMLFormElement, { editor, choices }: Field, typed: string): void {
  const list = choices ?? (editor === 'flag' ? ['yes', 'no'] : null)
  const shown = list ? 'choice' : editor === 'prose' ? 'prose' : 'line'
  for (const name of controls) (form.elements.namedItem(name) as Control).hidden = name !== shown
  const control = findControl(form)
  if (control instanceof HTMLSelectElement)
    control.replaceChildren(...(list ?? []).map((choice) => new Option(choice, choice)))
  if (control instanceof HTMLInputElement) control.placeholder = placeholders[editor] ?? ''
  control.value = typed
}

const placeholders: Readonly<Record<string, string>> = {
  date: '2011-06-15',
  country: 'UG',
  'country-code': 'UG',
  language: 'en',
  case: 'UA 129/10',
  index: 'AFR 59/031/2011',
  phone: '+256414550143, or as printed',
}

/** Values that every document, recipient or reference has: they are changed, not taken away. */
const fixed = new Set([
  'kind',
  'recipients.role',
  'references.relation',
  'update.final',
  'writeIn.ownLanguage',
])

/** What can be done with the value that is there, or with a new one. */
function setMode(form: HTMLFormElement, path: string | null): void {
  const button = (act: string) => form.querySelector<HTMLButtonElement>(`[data-act="${act}"]`)!
  const item = path === null ? null : nameItemOf(path)
  ;(form.elements.namedItem('field') as HTMLSelectElement).disabled = path !== null
  form.querySelector<HTMLElement>('.of')!.hidden = path !== null
  button('confirm').hidden = path === null
  button('remove').hidden = path === null || fixed.has(writeField(path))
  button('remove-item').hidden = item === null
  if (item !== null) button('remove-item').textContent = `Remove the ${item}`
  form.setAttribute('aria-label', path === null ? 'Add a value' : `Edit: ${namePath(path)}`)
}

function nameItemOf(path: string): string | null {
  const [top] = path.slice(1).split('/')
  return itemNames[top!]?.toLowerCase() ?? null
}

/** The path of the person, recipient … that a value belongs to. */
export function findItemPath(path: string): string {
  const [top, index] = path.slice(1).split('/')
  return isIndex(index ?? '') ? `/${top}/${index}` : `/${top}`
}

function listItems({ appeal }: Draft, field: string): readonly unknown[] {
  const [top] = field.split('.')
  const list = valueAt(appeal, `/${top}`)
  return Object.hasOwn(itemNames, top!) && Array.isArray(list) ? list : []
}

function fillItems(select: HTMLSelectElement, draft: Draft, field: string): void {
  const [top] = field.split('.')
  const name = itemNames[top!]
  const items = listItems(draft, field)
  select.closest<HTMLElement>('.of')!.hidden = name === undefined
  const options = items.map((item, i) => new Option(`${i + 1}. ${nameItem(item)}`, String(i)))
  select.replaceChildren(...options, new Option(`a new ${name?.toLowerCase()}`, newItem))
  // A new person begins with a name, a new action with its text: what is added most often.
  select.value = beginners.has(field) || items.length === 0 ? newItem : String(items.length - 1)
}

const beginners = new Set(['people.name', 'concerns.text', 'requestedActions.text', 'recipients.position'])
const nameParts = ['full', 'name', 'position', 'organization', 'description', 'text', 'url', 'index'] as const

function nameItem(item: unknown): string {
  if (typeof item === 'string') return item.length > 40 ? `${item.slice(0, 39)}…` : item
  if (typeof item !== 'object' || item === null) return ''
  const part = nameParts.map((name) => (item as Record<string, unknown>)[name]).find(Boolean)
  return nameItem(part) || 'not named'
}

function sayQuote(form: HTMLFormElement, words: string): void {
  const short = words.length > 120 ? `${words.slice(0, 119)}…` : words
  form.querySelector('.quote')!.textContent = short === '' ? '' : `“${short}”`
}

function sayProblem(form: HTMLFormElement, problem: string): void {
  form.querySelector('.problem')!.textContent = problem
}
