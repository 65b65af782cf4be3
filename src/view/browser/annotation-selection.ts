/** Annotation by selection: words that are marked in the text become a value. */
import { trimStretch } from '../words.js'
import { type Desk, isOn, useStretch } from './desk.js'
import { findOffset } from './text-place.js'
import { spanOf } from './word-keys.js'

/** Selected words count once the person has let go: 300 ms without a change. */
export function startSelection(desk: Desk, signal: AbortSignal): void {
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
