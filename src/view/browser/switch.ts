/** On a narrow screen one pane is shown; the switch chooses it. */

export type Side = 'text' | 'card'

/** Starts the switch; what comes back shows a pane where only one is shown. */
export function startSwitch(view: HTMLElement, signal: AbortSignal): (side: Side) => void {
  const buttons = [...view.querySelectorAll<HTMLButtonElement>('[data-show]')]
  const show = (side: Side) => {
    view.dataset.shown = side
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.show === side))
  }
  for (const button of buttons)
    button.addEventListener('click', () => show(button.dataset.show as Side), { signal })
  return show
}
