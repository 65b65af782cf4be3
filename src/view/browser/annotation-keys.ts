/** Annotation by keys: words are chosen, values opened, changes taken back. */
import { closeForm, type Desk, isOn, openValue, undo, useStretch } from './desk.js'
import { scrollTo } from './scroll.js'
import { findOffset, selectStretch } from './text-place.js'
import { moveChoice, spanOf } from './word-keys.js'

export function startKeys(desk: Desk, signal: AbortSignal): void {
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
