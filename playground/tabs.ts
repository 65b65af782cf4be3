import { button, element } from './element.js'

export interface Tab {
  readonly id: string
  readonly label: string
  readonly panel: HTMLElement
}

/** Panels of which one is shown; arrow keys go from tab to tab, as the pattern of ARIA says. */
export function buildTabs(tabs: readonly Tab[], shown: string, tell: (id: string) => void): HTMLElement {
  const list = element('div', { role: 'tablist', 'aria-label': 'Parts of the result' })
  const buttons = tabs.map(({ id, label, panel }) => {
    panel.id = `panel-${id}`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', `tab-${id}`)
    const names = { role: 'tab', id: `tab-${id}`, 'aria-controls': panel.id }
    return button(label, () => show(id), names)
  })
  const show = (id: string): void => {
    for (const [at, tab] of tabs.entries()) {
      const chosen = tab.id === id
      tab.panel.hidden = !chosen
      buttons[at]!.setAttribute('aria-selected', String(chosen))
      buttons[at]!.tabIndex = chosen ? 0 : -1
    }
    tell(id)
  }
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = (at + step + tabs.length) % tabs.length
    buttons[next]!.focus()
    show(tabs[next]!.id)
  })
  list.append(...buttons)
  show(tabs.some(({ id }) => id === shown) ? shown : tabs[0]!.id)
  return element('div', { class: 'tabs' }, list, ...tabs.map(({ panel }) => panel))
}
