/** Scrolls a pane, or the page where the pane does not scroll by itself, until an element stands well inside it. */

const MARGIN = 48

/** Leaves the pane where it is while the element is on the screen. */
export function scrollTo(pane: HTMLElement, element: Element): void {
  const inner = getComputedStyle(pane).overflowY !== 'visible'
  const frame = inner
    ? pane.getBoundingClientRect()
    : { top: findTop(pane), bottom: window.innerHeight - MARGIN }
  // Once more, because what was off the screen is laid out only when it comes near.
  for (let tries = 0; tries < 3; tries++) {
    const box = element.getBoundingClientRect()
    if (box.top >= frame.top + MARGIN / 4 && Math.min(box.bottom, box.top + MARGIN) <= frame.bottom) return
    const by = box.top - frame.top - (frame.bottom - frame.top) / 3
    if (inner) pane.scrollTop += by
    else window.scrollBy(0, by)
  }
}

/** Below the title, which stays on the screen. */
function findTop(pane: HTMLElement): number {
  return pane.closest('.view')?.querySelector('.title')?.getBoundingClientRect().bottom ?? 0
}
