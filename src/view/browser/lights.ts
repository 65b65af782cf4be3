/** Light: a value that is pointed at, or has the focus, is lit on both sides; the other side scrolls to it. */
import { namePath } from '../fields.js'
import { scrollTo } from './scroll.js'
import type { Side } from './switch.js'

/** What the other parts of the script ask of the lights. */
export interface Lights {
  /** Lights the values of an element, and keeps them lit. */
  readonly hold: (element: Element) => void
  /** The value that is held; null where none is. */
  readonly held: () => Element | null
  /** Forgets what was held: after the text or the card was written anew. */
  readonly forget: () => void
  /** Says something in the foot of the view. */
  readonly tell: (text: string) => void
}

/** What can be lit: values, marks of diagnostics, notes. */
const targets = '[data-path], [data-note]'

export function startLights(view: HTMLElement, signal: AbortSignal, show: (side: Side) => void): Lights {
  const told = view.querySelector<HTMLElement>('.told')!
  const tell = (text: string) => {
    told.textContent = text
  }
  let held: Element | null = null
  const forget = () => {
    held = null
    light(view, null)
    tell('')
  }
  const hold = (element: Element) => {
    held = element
    light(view, element)
    tell(describe(view, element))
    followTo(view, element)
  }
  const over = (element: Element | null) => {
    const shown = element ?? (held?.isConnected ? held : null)
    light(view, shown)
    tell(shown ? describe(view, shown) : '')
    if (element) followTo(view, element)
  }
  startPointer(view, signal, { hold, over, show })
  startKeys(view, signal, { hold, forget, show })
  return { hold, held: () => held, forget, tell }
}

/** Values that an element stands for, as selectors; a note stands for its diagnostic and its value. */
function listSelectors(element: Element): string[] {
  const { path, note } = (element as HTMLElement).dataset
  const paths = path ? path.split(' ').map((one) => `[data-path~="${CSS.escape(one)}"]`) : []
  const notes = note ? note.split(' ').map((one) => `[data-note~="${CSS.escape(one)}"]`) : []
  return [...paths, ...notes]
}

function light(view: HTMLElement, element: Element | null): void {
  for (const lit of [...view.getElementsByClassName('lit')]) lit.classList.remove('lit')
  const selectors = element ? listSelectors(element) : []
  if (selectors.length === 0) return
  for (const lit of view.querySelectorAll(selectors.join())) lit.classList.add('lit')
}

/** What stands for the same value on the other side. */
export function findOther(view: HTMLElement, element: Element): HTMLElement | null {
  const other = view.querySelector(element.closest('.text') ? '.card' : '.text')!
  const selectors = listSelectors(element)
  // A mark of its own before a note that is about the value.
  const find = (inside: string) =>
    other.querySelector<HTMLElement>(selectors.map((one) => `${inside}${one}`).join())
  return selectors.length === 0 ? null : (find('.value') ?? find('mark') ?? find(''))
}

function followTo(view: HTMLElement, element: Element): void {
  const other = findOther(view, element)
  const pane = other?.closest<HTMLElement>('.pane')
  if (other && pane && pane.getClientRects().length > 0 && isSideBySide(view)) scrollTo(pane, other)
}

function isSideBySide(view: HTMLElement): boolean {
  return [...view.querySelectorAll('.pane')].every((pane) => pane.getClientRects().length > 0)
}

const standings = ['stated', 'repaired', 'inferred', 'vouched']

/** `Recipient 1, fax: stated, line 13`. */
function describe(view: HTMLElement, element: Element): string {
  const { path } = (element as HTMLElement).dataset
  const side = element.closest('.text') ? element : findOther(view, element)
  const line = side?.closest('.line')?.getAttribute('data-line')
  const paths = path?.split(' ') ?? []
  const standing = standings.find((one) => element.classList.contains(`c-${one}`))
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : ''
  const name = paths[0] ? namePath(paths[0]) + more : (element.textContent ?? '')
  return [name, standing, line ? `line ${line}` : ''].filter(Boolean).join(' · ')
}

interface Handlers {
  readonly hold: (element: Element) => void
  readonly show: (side: Side) => void
}

function startPointer(
  view: HTMLElement,
  signal: AbortSignal,
  { hold, over, show }: Handlers & { over: (element: Element | null) => void },
): void {
  const panes = view.querySelector('.panes')!
  const find = (event: Event) => (event.target as Element).closest(targets)
  panes.addEventListener(
    'pointerover',
    (event) => {
      if ((event as PointerEvent).pointerType === 'mouse') over(find(event))
    },
    { signal },
  )
  panes.addEventListener('pointerleave', () => over(null), { signal })
  panes.addEventListener(
    'focusin',
    (event) => {
      const element = find(event)
      if (element) hold(element)
    },
    { signal },
  )
  panes.addEventListener(
    'click',
    (event) => {
      const line = (event.target as Element).closest('a[href^="#L"]')
      const element = find(event)
      if (line) {
        event.preventDefault()
        goToLine(view, Number(line.getAttribute('href')!.slice(2)), show)
      } else if (element) {
        event.preventDefault()
        hold(element)
        if (element.closest('.card') && !view.matches('.is-annotating')) goToOther(view, element, show)
      }
    },
    { signal },
  )
}

/** Shows the line in the text, whichever pane was shown. */
export function goToLine(view: HTMLElement, line: number, show: (side: Side) => void): void {
  show('text')
  const pane = view.querySelector<HTMLElement>('.text')!
  const element = pane.querySelector(`[data-line="${line}"]`)
  if (!element) return
  for (const aimed of pane.querySelectorAll('.is-aimed')) aimed.classList.remove('is-aimed')
  element.classList.add('is-aimed')
  scrollTo(pane, element)
}

/** Shows the same value on the other side. */
function goToOther(view: HTMLElement, element: Element, show: (side: Side) => void): HTMLElement | null {
  const other = findOther(view, element)
  if (!other) return null
  show(other.closest('.text') ? 'text' : 'card')
  scrollTo(other.closest<HTMLElement>('.pane')!, other)
  return other
}

function startKeys(
  view: HTMLElement,
  signal: AbortSignal,
  { hold, forget, show }: Handlers & { forget: () => void },
): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const pane = (event.target as Element).closest<HTMLElement>('.pane')
    if (!pane || (event.target as Element).closest('input, textarea, select')) return
    const value = (event.target as Element).closest(targets)
    if (event.key === 'n' || event.key === 'p') focusOn(findNext(pane, value, event.key === 'n' ? 1 : -1))
    else if (event.key === 'Escape') {
      forget()
      pane.focus()
    } else if (event.key === 'Enter' && value && !view.matches('.is-annotating')) {
      const other = goToOther(view, value, show)
      if (other) focusOn(other)
    } else return
    event.preventDefault()
  }
  const focusOn = (element: HTMLElement | null) => {
    if (!element) return
    if (element.tabIndex < 0) element.tabIndex = -1
    element.focus({ preventScroll: true })
    hold(element)
    scrollTo(element.closest<HTMLElement>('.pane')!, element)
  }
  view.addEventListener('keydown', onKey, { signal })
}

/** The value after (or before) one; without one, the first that is on the screen. */
function findNext(pane: HTMLElement, from: Element | null, step: number): HTMLElement | null {
  const values = [...pane.querySelectorAll<HTMLElement>('.value:not(.off), .note-mark')]
  if (from) {
    const at = values.indexOf(from as HTMLElement)
    return values[at + step] ?? null
  }
  const { top } = pane.getBoundingClientRect()
  return values.find((value) => value.getBoundingClientRect().bottom > Math.max(0, top)) ?? null
}
