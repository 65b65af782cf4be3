/** The strip of sections: leads to them, and shows the one that is being read. */
import { goToLine } from './lights.js'
import type { Side } from './switch.js'

export function startStrip(view: HTMLElement, signal: AbortSignal, show: (side: Side) => void): void {
  const links = [...view.querySelectorAll<HTMLElement>('.strip [data-to]')]
  const pane = view.querySelector<HTMLElement>('.text')!
  for (const link of links) {
    link.addEventListener(
      'click',
      (event) => {
        event.preventDefault()
        goToLine(view, Number(link.dataset.to), show)
        pane.focus({ preventScroll: true })
      },
      { signal },
    )
  }
  const mark = () => markCurrent(links, findTopLine(pane))
  pane.addEventListener('scroll', onNextFrame(mark), { signal, passive: true })
  mark()
}

/** The line at the upper end of the pane. */
function findTopLine(pane: HTMLElement): number {
  const { left, top } = pane.getBoundingClientRect()
  for (let down = 24; down < 200; down += 20) {
    const line = document.elementFromPoint(left + 24, top + down)?.closest<HTMLElement>('[data-line]')
    if (line) return Number(line.dataset.line)
  }
  return 1
}

function markCurrent(links: readonly HTMLElement[], line: number): void {
  const current = links.filter(({ dataset }) => Number(dataset.to) <= line).at(-1) ?? links[0]
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

/** At most once a frame. */
function onNextFrame(act: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      act()
    })
  }
}
